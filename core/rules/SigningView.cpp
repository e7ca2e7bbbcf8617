#include "core/rules/SigningView.h"

#include "core/model/ChecklistItem.h"
#include "core/model/RecordType.h"
#include "core/rules/Assessment.h"

#include <algorithm>

namespace readiness {

SigningView SigningView::of(const SnapshotPtr& snapshot, Instant now)
{
    const auto items = snapshot->all<ChecklistItem>();
    if (std::ranges::all_of(items, [](const ChecklistItem* item) { return item->doneWhenSigned.isNull(); }))
        return {snapshot, {}};
    SigningView view;
    const Assessment assessment(snapshot, now);
    SnapshotBuilder builder(*snapshot);
    for (const ItemState& state : assessment.items().all()) {
        if (!state.isDoneBySignOff())
            continue;
        auto shown = std::make_shared<ChecklistItem>(*state.item);
        shown->status = state.status;
        builder.put(RecordKind::ChecklistItem, shown);
        view.notes.insert(state.item->id, signingNote(*snapshot, state));
    }
    view.snapshot = builder.finish();
    return view;
}

} // namespace readiness
