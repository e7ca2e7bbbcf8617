#pragma once

#include "core/store/Op.h"

namespace readiness {

// What a history means. Everything here is a pure function of the ops of one record, in whatever order they arrived, so
// that all copies with the same history show the same.
//
// A cell is one field of one record. Its ops are the ops that set the field and the creation of the record, which says
// something about every field; the cell kRemovalField has the removals and restorations only. An op of a cell is a head
// unless another op of the same cell is based on it. The latest head is shown.
//
// A removal is based on every head of the record that its author saw. A record is hidden when one of the heads of
// kRemovalField is a removal that saw all there is: every creation, every head of the other cells, and every
// restoration that is a head. A removal that is a head but did not see everything hides nothing and is a conflict.

/// Whether ids of the kind follow from what the record is (a step of a run: from its run and task; a test execution: from
/// cycle, case and attempt), so that two people may create one record on two copies. That is no conflict, unless they say
/// different things about a test: two verdicts are. Of other kinds, one record comes twice where two copies take in one
/// tester's share. Numbers are the program's own, so that the earlier one counts, without a conflict.
constexpr bool hasMeaningfulId(RecordKind kind)
{
    return kind == RecordKind::RunStep || kind == RecordKind::Execution || kind == RecordKind::StepResult;
}

/// The heads of a cell, the shown one last.
OpView headsOf(const OpView& ops, int cell);

/// What a removal made on this view of the record is based on.
Bases everyHead(const OpView& ops, const RecordType& type);

struct ConflictHead {
    int field = 0;
    qint64 op = 0;
    auto operator<=>(const ConflictHead&) const = default;
};

/// The values of a record, one for each stored field of its type.
struct RecordRow {
    bool isRemoved = false;
    std::vector<StoredValue> values;
    bool operator==(const RecordRow&) const = default;
};

struct RecordState {
    RecordRow row;
    std::vector<ConflictHead> conflicts; ///< all heads of the cells in conflict, by field and op; none where removed
};

RecordState stateOf(const OpView& ops, const RecordType& type);

} // namespace readiness
