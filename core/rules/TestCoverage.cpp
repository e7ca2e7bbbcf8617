#include "core/rules/TestCoverage.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Assessment.h"
#include "core/rules/InOrder.h"

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The tree of a kind of record, without what covers it.
template <class T>
std::vector<CoverageLine> outlineOf(const Snapshot& snapshot)
{
    const std::vector<const T*> records = inOrder(snapshot.all<T>());
    QHash<RecordId, std::vector<const T*>> parts;
    for (const T* record : records)
        parts[snapshot.find(record->parent) ? record->parent : Id<T>()].push_back(record);

    // A stack, not recursion: how deep a received tree is, others decide.
    std::vector<std::pair<const T*, int>> waiting;
    std::vector<CoverageLine> lines;
    QSet<RecordId> placed;
    const auto push = [&](const RecordId& whole, int line) {
        const std::vector<const T*> below = parts.value(whole);
        for (auto record = below.rbegin(); record != below.rend(); ++record)
            waiting.emplace_back(*record, line);
    };
    const auto place = [&] {
        while (!waiting.empty()) {
            const auto [record, parent] = waiting.back();
            waiting.pop_back();
            if (placed.contains(record->id))
                continue;
            placed.insert(record->id);
            CoverageLine line{record, parent, 0, true, {}, {}, {}, {}};
            if (parent >= 0) {
                CoverageLine& whole = lines[std::size_t(parent)];
                line.depth = whole.depth + 1;
                whole.isCounted = false;
            }
            lines.push_back(std::move(line));
            push(record->id, int(lines.size()) - 1);
        }
    };
    push({}, -1);
    place();
    // Whoever is left belongs to itself: a merge can close circles. Each opens at its first.
    for (const T* record : records) {
        waiting.emplace_back(record, -1);
        place();
    }
    return lines;
}

template <class T>
std::vector<CoverageLine> coveredTree(const Snapshot& snapshot, const std::vector<CaseState>& cases,
                                      Id<T> TestCase::*subject)
{
    std::vector<CoverageLine> lines = outlineOf<T>(snapshot);
    QHash<RecordId, std::size_t> lineOf;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lineOf.insert(lines[i].record->id, i);
    for (const CaseState& state : cases) {
        const auto found = lineOf.constFind(state.testCase->*subject);
        if (found == lineOf.cend())
            continue;
        CoverageLine& line = lines[*found];
        line.isCounted = true;
        line.cases.push_back(&state);
        line.own.add(state);
    }
    for (std::size_t i = lines.size(); i > 0; --i) {
        CoverageLine& line = lines[i - 1];
        line.below += line.own;
        line.share.all += line.isCounted ? 1 : 0;
        line.share.covered += line.isCounted && line.own.isCovered() ? 1 : 0;
        if (line.parent < 0)
            continue;
        CoverageLine& whole = lines[std::size_t(line.parent)];
        whole.below += line.below;
        whole.share.all += line.share.all;
        whole.share.covered += line.share.covered;
    }
    return lines;
}

CoverageShare shareOf(const std::vector<CoverageLine>& lines)
{
    CoverageShare share;
    for (const CoverageLine& line : lines) {
        share.all += line.parent < 0 ? line.share.all : 0;
        share.covered += line.parent < 0 ? line.share.covered : 0;
    }
    return share;
}

std::vector<const CaseState*> notPassed(const std::vector<const CaseState*>& cases)
{
    std::vector<const CaseState*> missing = cases;
    std::erase_if(missing, [](const CaseState* state) { return state->isPassed(); });
    return missing;
}

void addGaps(const std::vector<CoverageLine>& lines, RecordKind kind, std::vector<CoverageGap>& gaps)
{
    for (const CoverageLine& line : lines) {
        if (line.isCounted && !line.own.isCovered())
            gaps.push_back({kind, line.record->id, nullptr, notPassed(line.cases), line.own});
    }
}

} // namespace

void CaseCounts::add(const CaseState& state)
{
    ++cases;
    if (state.isPassed())
        ++passed;
    else if (!state.isRun())
        ++notRun;
    else if (state.verdict() == Verdict::Passed)
        ++notCounted;
    else
        ++notPassed;
}

CaseCounts& CaseCounts::operator+=(const CaseCounts& other)
{
    cases += other.cases;
    passed += other.passed;
    notRun += other.notRun;
    notPassed += other.notPassed;
    notCounted += other.notCounted;
    return *this;
}

QString gapText(const CaseCounts& counts)
{
    if (counts.cases == 0)
        return CoreText::tr("no test case");
    QStringList parts;
    if (counts.notRun > 0)
        parts += CoreText::tr("%1 not run", "test cases").arg(counts.notRun);
    if (counts.notPassed > 0)
        parts += CoreText::tr("%1 not passed", "test cases").arg(counts.notPassed);
    if (counts.notCounted > 0)
        parts += CoreText::tr("%1 passed without counting", "test cases").arg(counts.notCounted);
    return parts.join(u", "_s);
}

TestCoverage::TestCoverage(const Assessment& assessment, const TestSelection& selection)
    : m_selection(selection),
      m_cases(selectedCases(assessment.tests(), selection)),
      m_processes(coveredTree(assessment.snapshot(), m_cases, &TestCase::process)),
      m_requirements(coveredTree(assessment.snapshot(), m_cases, &TestCase::requirement)),
      m_operations(inOrder(assessment.snapshot().all<Operation>()))
{
    readEntities(assessment);
}

void TestCoverage::readEntities(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    QHash<RecordId, std::size_t> column, row;
    for (std::size_t i = 0; i < m_operations.size(); ++i)
        column.insert(m_operations[i]->id, i);
    for (const Entity* entity : inOrder(snapshot.all<Entity>())) {
        QSet<RecordId> listed;
        for (const RecordId& operation : snapshot.references(entity->id, Entity::kOperationsField)) {
            if (column.contains(operation))
                listed.insert(operation);
        }
        row.insert(entity->id, m_entities.size());
        CoverageRow& added = m_entities.emplace_back();
        added.entity = entity;
        added.cells.resize(m_operations.size());
        for (std::size_t i = 0; i < m_operations.size(); ++i)
            added.cells[i].isCounted = listed.isEmpty() || listed.contains(m_operations[i]->id);
    }
    for (const CaseState& state : m_cases) {
        const auto entity = row.constFind(state.testCase->entity);
        const auto operation = column.constFind(state.testCase->operation);
        if (entity == row.cend() || operation == column.cend())
            continue;
        CoverageCell& cell = m_entities[*entity].cells[*operation];
        cell.cases.push_back(&state);
        cell.counts.add(state);
    }
    for (CoverageRow& line : m_entities) {
        for (const CoverageCell& cell : line.cells) {
            line.share.all += cell.isCounted ? 1 : 0;
            line.share.covered += cell.isCounted && cell.counts.isCovered() ? 1 : 0;
        }
    }
}

CoverageShare TestCoverage::processShare() const { return shareOf(m_processes); }

CoverageShare TestCoverage::requirementShare() const { return shareOf(m_requirements); }

CoverageShare TestCoverage::operationShare() const
{
    CoverageShare share;
    for (const CoverageRow& row : m_entities) {
        share.all += row.share.all;
        share.covered += row.share.covered;
    }
    return share;
}

std::vector<CoverageGap> TestCoverage::gaps() const
{
    std::vector<CoverageGap> gaps;
    addGaps(m_processes, RecordKind::BusinessProcess, gaps);
    addGaps(m_requirements, RecordKind::Requirement, gaps);
    for (const CoverageRow& row : m_entities) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const CoverageCell& cell = row.cells[i];
            if (cell.isCounted && !cell.counts.isCovered())
                gaps.push_back(
                    {RecordKind::Entity, row.entity->id, m_operations[i], notPassed(cell.cases), cell.counts});
        }
    }
    return gaps;
}

} // namespace readiness
