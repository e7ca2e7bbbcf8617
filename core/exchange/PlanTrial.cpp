#include "core/exchange/PlanTrial.h"

#include "core/base/CoreText.h"
#include "core/rules/Validation.h"

namespace readiness {

QString rowFault(int row, const QString& reason) { return CoreText::tr("Row %1: %2").arg(row).arg(reason); }

Result<> PlanTrial::take(const ChangeSet& changes)
{
    ChangeSet numbered = changes;
    numbered.giveNumbers(*m_state);
    auto next = applied(*m_state, numbered);
    if (!next)
        return tl::unexpected(next.error());
    if (auto valid = validateChange(*m_state, **next, numbered); !valid)
        return valid;
    m_state = std::move(*next);
    return {};
}

std::vector<PlanTrial::Fault> PlanTrial::run()
{
    std::vector<Fault> failed;
    if (take(m_plan.changes()))
        return failed;
    ChangeSet unknown;
    m_plan.addUnknown(unknown);
    std::ignore = take(unknown);
    Rows rows;
    for (std::size_t i = 0; i < m_plan.rows().size(); ++i) {
        if (!m_plan.rows()[i].changes.empty())
            rows.push_back(i);
    }
    attempt(rows, failed);
    // A row may need one that stands further down.
    for (std::size_t before = failed.size() + 1; !failed.empty() && failed.size() < before;) {
        before = failed.size();
        const std::vector<Fault> again = std::exchange(failed, {});
        for (const Fault& fault : again)
            attempt({fault.row}, failed);
    }
    return failed;
}

void PlanTrial::attempt(const Rows& rows, std::vector<Fault>& failed)
{
    ChangeSet changes;
    for (std::size_t row : rows)
        m_plan.addRow(changes, m_plan.rows()[row]);
    const auto taken = take(changes);
    if (taken)
        return;
    if (rows.size() == 1) {
        failed.push_back({rows.front(), taken.error().text});
        return;
    }
    const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
    attempt(Rows(rows.begin(), middle), failed);
    attempt(Rows(middle, rows.end()), failed);
}

} // namespace readiness
