#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> unconfirmedAnswers(const Assessment& assessment)
{
    std::vector<Problem> problems;
    if (!isReviewDue(assessment))
        return problems; // answers are collected first and confirmed for the review
    for (const ItemState& state : assessment.items().all()) {
        if (!state.isAnswer || state.isConfirmed)
            continue;
        const bool isMust = state.item->importance == Importance::Must;
        problems.push_back({{},
                            isMust ? Severity::Blocking : Severity::Warning,
                            RecordKind::ChecklistItem,
                            state.item->id,
                            CoreText::tr("The readiness review is due, and nobody has confirmed the answer as it is."),
                            CoreText::tr("Have the answer confirmed")});
    }
    return problems;
}

} // namespace readiness::checks
