#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> questionsDoneWithoutAnswer(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.isDone() && !state.isDoneBySignOff() && state.item->kind == ItemKind::Question
            && state.item->answer.trimmed().isEmpty())
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("The question is marked as done, but nothing is answered."),
                                CoreText::tr("Enter the answer")});
    }
    return problems;
}

} // namespace readiness::checks
