#pragma once

#include "core/exchange/ImportPlan.h"

namespace readiness {

/// "Row 7: Name the area."
QString rowFault(int row, const QString& reason);

/// Finds the rows of a plan that the rules of the project would refuse, alone or together with the rows before them. A
/// plan without any is judged at once; else rows are halved until the faulty ones stand alone.
class PlanTrial {
public:
    PlanTrial(const ImportPlan& plan, SnapshotPtr snapshot) : m_plan(plan), m_state(std::move(snapshot)) {}

    struct Fault {
        std::size_t row = 0; ///< position in the plan
        QString reason;
    };
    std::vector<Fault> run();

private:
    using Rows = std::vector<std::size_t>;

    /// Tries these rows on top of what went well so far; `failed` gets those that the rules refuse.
    void attempt(const Rows& rows, std::vector<Fault>& failed);
    Result<> take(const ChangeSet& changes);

    const ImportPlan& m_plan;
    SnapshotPtr m_state; ///< with the rows that went well
};

} // namespace readiness
