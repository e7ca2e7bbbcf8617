#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> goLiveDateThatCannotHold(const Assessment& assessment)
{
    const ProjectSettings& project = assessment.snapshot().project();
    if (project.goLive.isNull())
        return {{{},
                 Severity::Warning,
                 RecordKind::Project,
                 project.id,
                 CoreText::tr("Go-live is not set, so no due date can be counted from it."),
                 CoreText::tr("Set the go-live date")}};
    const auto& items = assessment.items().all();
    const bool isPast = project.goLive < assessment.now() && project.phase != ProjectPhase::Operate;
    const auto isHeldUp = [&](const ItemState& state) {
        return state.isOpen && !state.isWaived && state.item->importance == Importance::Must && state.due.isValid()
               && state.due <= project.goLiveDate();
    };
    if (!isPast || std::none_of(items.begin(), items.end(), isHeldUp))
        return {};
    return {{{},
             Severity::Warning,
             RecordKind::Project,
             project.id,
             CoreText::tr("Go-live is in the past while must items that were due by then are open."),
             CoreText::tr("Move go-live, or finish the items")}};
}

} // namespace readiness::checks
