#include "ui/models/NewRecord.h"

namespace readiness {

Result<NewRecord::Begun> NewRecord::begin(const SnapshotPtr& shown) const
{
    Edit edit(shown, title);
    const RecordId record = edit.create(kind);
    if (prefill) {
        if (auto known = prefill(edit, record); !known)
            return tl::unexpected(known.error());
    }
    return Begun{std::move(edit), record};
}

} // namespace readiness
