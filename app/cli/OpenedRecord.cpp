#include "app/cli/OpenedRecord.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

Result<OpenedRecord> openRecord(const Invocation& call, Project::Mode mode)
{
    const auto reference = call.argument(1, u"record, such as C-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    auto project = call.open(mode);
    if (!project)
        return tl::unexpected(project.error());
    SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = resolveReference(*snapshot, *reference);
    if (!found)
        return tl::unexpected(found.error());
    return OpenedRecord{std::move(*project), std::move(snapshot), *found};
}

} // namespace readiness::cli
