#include "core/project/DurationEdit.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

Result<> acceptDuration(Edit& edit, const ComparedTask& compared)
{
    const Task& task = *compared.task;
    if (!compared.isProposal())
        return usageError(CoreText::tr("%1 is planned as it went already.").arg(quoted(task.title)));
    for (const auto& [key, minutes] : {std::pair(u"duration"_s, compared.likely),
                                       {u"duration_optimistic"_s, compared.optimistic},
                                       {u"duration_pessimistic"_s, compared.pessimistic}}) {
        if (auto set = edit.set(RecordKind::Task, task.id, key, qint64(minutes)); !set)
            return set;
    }
    return {};
}

Result<> acceptDurations(Edit& edit, const std::vector<ComparedTask>& compared)
{
    if (std::ranges::none_of(compared, &ComparedTask::isProposal))
        return usageError(CoreText::tr("No run suggests another duration than the plan has."));
    for (const ComparedTask& one : compared) {
        if (!one.isProposal())
            continue;
        if (auto accepted = acceptDuration(edit, one); !accepted)
            return accepted;
    }
    return {};
}

} // namespace readiness
