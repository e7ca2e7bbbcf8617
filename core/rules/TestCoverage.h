#pragma once

#include "core/model/Entity.h"
#include "core/rules/TestSelection.h"

namespace readiness {

class Assessment;

/// How test cases stand, counted.
struct CaseCounts {
    int cases = 0;
    int passed = 0;     ///< and the pass counts
    int notRun = 0;     ///< yet
    int notPassed = 0;  ///< failed, blocked or skipped
    int notCounted = 0; ///< passes that do not count: stale, with an administrator role …

    void add(const CaseState& state);
    CaseCounts& operator+=(const CaseCounts& other);
    /// There is a case, and every case has a pass that counts. What exists covers nothing.
    bool isCovered() const { return cases > 0 && passed == cases; }
    /// Of the cases those that passed, rounded down; 0 where there is none.
    int percent() const { return cases == 0 ? 0 : int(qint64(100) * passed / cases); }
    bool operator==(const CaseCounts&) const = default;
};

/// What is missing, in words: "no test case", "2 not run, 1 not passed"; empty when it is covered.
QString gapText(const CaseCounts& counts);

/// How much of what has to be covered is.
struct CoverageShare {
    int covered = 0;
    int all = 0;

    /// Rounded down; 0 where there is nothing to cover.
    int percent() const { return all == 0 ? 0 : int(qint64(100) * covered / all); }
    bool operator==(const CoverageShare&) const = default;
};

/// A business process or a requirement in its tree.
struct CoverageLine {
    const Record* record = nullptr;
    int parent = -1; ///< its line; -1: at the top
    int depth = 0;
    bool isCounted = false;              ///< it has to be covered: nothing is below it, or cases name it
    std::vector<const CaseState*> cases; ///< that name it
    CaseCounts own;                      ///< of these
    CaseCounts below;                    ///< of these and of all below it
    CoverageShare share;                 ///< of what is counted, of it and of all below it
};

/// An entity × operation.
struct CoverageCell {
    bool isCounted = false; ///< the entity lists the operation, or lists none
    std::vector<const CaseState*> cases;
    CaseCounts counts;
};

struct CoverageRow {
    const Entity* entity = nullptr;
    std::vector<CoverageCell> cells; ///< in the order of the operations
    CoverageShare share;
};

/// Something that is not covered.
struct CoverageGap {
    RecordKind kind{}; ///< BusinessProcess, Requirement or Entity
    RecordId record;
    const Operation* operation = nullptr;  ///< of an entity
    std::vector<const CaseState*> missing; ///< the cases without a pass that counts; empty: there is no case
    CaseCounts counts;
};

/// What passes that count cover, by process, requirement and entity × operation, over all cycles or in one. Counts
/// what was shown, never what merely exists. Immutable; valid as long as the assessment.
class TestCoverage {
public:
    explicit TestCoverage(const Assessment& assessment, const TestSelection& selection = {});

    const TestSelection& selection() const { return m_selection; }
    /// Trees as people read them: each record before what is below it, siblings by position.
    const std::vector<CoverageLine>& processes() const { return m_processes; }
    const std::vector<CoverageLine>& requirements() const { return m_requirements; }
    const std::vector<const Operation*>& operations() const { return m_operations; }
    const std::vector<CoverageRow>& entities() const { return m_entities; }

    CoverageShare processShare() const;
    CoverageShare requirementShare() const;
    CoverageShare operationShare() const;
    /// Of processes, then requirements, then entities, in their order.
    std::vector<CoverageGap> gaps() const;

private:
    void readEntities(const Assessment& assessment);

    TestSelection m_selection;
    std::vector<CaseState> m_cases; ///< what the others point to
    std::vector<CoverageLine> m_processes;
    std::vector<CoverageLine> m_requirements;
    std::vector<const Operation*> m_operations;
    std::vector<CoverageRow> m_entities;
};

} // namespace readiness
