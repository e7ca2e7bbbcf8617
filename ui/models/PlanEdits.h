#pragma once

#include "core/rules/PlanOutline.h"
#include "core/schedule/Minute.h"
#include "ui/models/NewRecord.h"

namespace readiness {

// The ways to change a cutover plan, each as one edit on the snapshot that was shown. What changes nothing is an empty edit.

/// The form of a new plan: its title, its start, and until when its downtime lasts.
NewRecord newPlan(const Snapshot& snapshot);
/// The form of a baseline: its name. What the plan is now, and when that is, goes in by itself.
NewRecord newBaseline(const RecordId& plan, Instant now);
/// A new task below another one, of the same part; the last of the plan where none is named.
Result<NewRecord::Begun> taskBelow(const SnapshotPtr& shown, const RecordId& plan, const RecordId& above);

/// The tasks become parts of what stands before them.
Result<Edit> indented(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks);
/// The tasks go to behind what they are parts of.
Result<Edit> outdented(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks);
/// One place up (-1) or down (1) among the parts of the same task.
Result<Edit> shifted(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks, int step);
/// With all their parts.
Result<Edit> removed(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks);

/// Each waits for the end of the one before it.
Result<Edit> chained(const SnapshotPtr& shown, const std::vector<RecordId>& tasks);
/// The one waits for the other, so; where it does already, the link becomes one of this type.
Result<Edit> linked(const SnapshotPtr& shown, const RecordId& predecessor, const RecordId& successor, LinkType type);
Result<Edit> withoutLink(const SnapshotPtr& shown, const RecordId& link);
/// The links between the tasks go; of a single one all of them.
Result<Edit> unchained(const SnapshotPtr& shown, const std::vector<RecordId>& tasks);

/// The task starts no earlier than that.
Result<Edit> startedFrom(const SnapshotPtr& shown, const RecordId& task, Minute from);
Result<Edit> lasting(const SnapshotPtr& shown, const RecordId& task, qint32 minutes);
/// The tasks have what the first of them has in the field.
Result<Edit> filledDown(const SnapshotPtr& shown, const std::vector<RecordId>& tasks, const Field& field);
/// 10, 20, 30 … in the order of the outline.
Result<Edit> renumbered(const SnapshotPtr& shown, const RecordId& plan);

} // namespace readiness
