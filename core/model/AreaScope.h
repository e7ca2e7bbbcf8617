#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

struct Area;
struct Criterion;

/// The area that a record belongs to: an area to itself; items, findings, risks, issues, assumptions, components and
/// processes to theirs; test cases and what comes of them to that of their suite; evidence, comments, waivers and actions
/// to that of the record they are about. None for everything else, and where a reference on the way leads nowhere.
Id<Area> areaOf(const Snapshot& snapshot, const RecordId& record);

/// Whether records of a kind are part of what their area is signed for. Risks, issues and actions are not: they stand in
/// registers of their own.
bool isContentOfAreas(RecordKind kind);

/// The areas that a criterion is restricted to; empty: all. Entries that lead nowhere do not count, as if they had been
/// removed with their area.
std::vector<RecordId> areasOf(const Snapshot& snapshot, const Criterion& criterion);

} // namespace readiness
