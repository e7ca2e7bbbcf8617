#include "core/store/Heads.h"

#include "core/model/RecordType.h"

#include <QHash>

#include <algorithm>

namespace readiness {

namespace {

bool belongsTo(const Op& op, int cell)
{
    return op.field == cell || (op.field == kCreationField && cell != kRemovalField);
}

/// Two creations of one record are one: what anybody set since counts, else what the earlier one said. `heads` in the
/// order of their clocks.
void keepOneCreation(OpView& heads)
{
    const auto isCreation = [](const Op* op) { return op->field == kCreationField; };
    const bool isSet = !std::all_of(heads.begin(), heads.end(), isCreation);
    const Op* kept = isSet || heads.empty() ? nullptr : heads.front(); // empty: a crafted circle of bases
    std::erase_if(heads, [&](const Op* op) { return op != kept && isCreation(op); });
}

/// Creations of one record on several copies, where each may have said what came of something: one that leaves the field
/// empty says nothing about it, and those that say the same are one, which whoever changed any of them has changed.
void keepWhatIsSaid(OpView& heads, const OpView& ops, int field)
{
    const auto isCreation = [](const Op* op) { return op->field == kCreationField; };
    const auto isSilent = [&](const Op* op) { return isCreation(op) && op->valueOf(field).isNothing(); };
    if (!std::all_of(heads.begin(), heads.end(), isSilent))
        std::erase_if(heads, isSilent);
    if (std::all_of(heads.begin(), heads.end(), isCreation))
        return;
    std::vector<StoredValue> replaced; // what creations said that are no heads any more
    for (const Op* op : ops) {
        if (isCreation(op) && std::find(heads.begin(), heads.end(), op) == heads.end())
            replaced.push_back(op->valueOf(field));
    }
    std::erase_if(heads, [&](const Op* head) {
        return isCreation(head) && std::find(replaced.begin(), replaced.end(), head->valueOf(field)) != replaced.end();
    });
}

void addIds(std::vector<qint64>& ids, OpView heads)
{
    for (const Op* op : heads)
        ids.push_back(op->id);
}

/// The ops that must not be outside a removal's bases if it is to hide the record.
OpView toBeSeen(const OpView& ops, const RecordType& type)
{
    OpView result;
    for (const Op* op : ops) {
        if (op->field == kCreationField)
            result.push_back(op);
    }
    for (const Field& field : type.fields) {
        if (!field.isStored())
            continue;
        for (const Op* head : headsOf(ops, field.number)) {
            if (head->field != kCreationField)
                result.push_back(head);
        }
    }
    for (const Op* head : headsOf(ops, kRemovalField)) {
        if (!head->isRemoval())
            result.push_back(head);
    }
    return result;
}

/// Decides whether the record is removed, and lists the conflict where that is in question.
void judgeRemoval(const OpView& ops, const RecordType& type, RecordState& state)
{
    OpView removals = headsOf(ops, kRemovalField);
    std::erase_if(removals, [](const Op* op) { return !op->isRemoval(); });
    if (removals.empty())
        return;
    const OpView others = toBeSeen(ops, type);
    std::vector<qint64> ids;
    addIds(ids, others);
    std::sort(ids.begin(), ids.end());
    // Counted, not compared each with each: a crafted file may have thousands of both.
    QHash<qint64, std::size_t> timesSeen;
    for (const Op* removal : removals) {
        const auto seen = std::count_if(removal->bases.begin(), removal->bases.end(), [&](qint64 base) {
            const bool isAsked = std::binary_search(ids.begin(), ids.end(), base);
            timesSeen[base] += isAsked ? 1 : 0;
            return isAsked;
        });
        if (std::size_t(seen) == ids.size()) {
            state.row.isRemoved = true;
            return;
        }
    }
    for (const Op* removal : removals)
        state.conflicts.push_back({kRemovalField, removal->id});
    for (const Op* other : others) {
        if (timesSeen.value(other->id) < removals.size())
            state.conflicts.push_back({kRemovalField, other->id});
    }
}

} // namespace

OpView headsOf(const OpView& ops, int cell)
{
    OpView heads;
    std::vector<qint64> superseded;
    for (const Op* op : ops) {
        if (!belongsTo(*op, cell))
            continue;
        heads.push_back(op);
        superseded.insert(superseded.end(), op->bases.begin(), op->bases.end());
    }
    if (heads.size() < 2)
        return heads;
    std::sort(superseded.begin(), superseded.end());
    std::erase_if(heads,
                  [&](const Op* op) { return std::binary_search(superseded.begin(), superseded.end(), op->id); });
    std::sort(heads.begin(), heads.end(), [](const Op* a, const Op* b) { return a->isBefore(*b); });
    return heads;
}

Bases everyHead(const OpView& ops, const RecordType& type)
{
    std::vector<qint64> ids;
    addIds(ids, toBeSeen(ops, type));
    addIds(ids, headsOf(ops, kRemovalField));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return Bases(ids.begin(), ids.end());
}

RecordState stateOf(const OpView& ops, const RecordType& type)
{
    RecordState state;
    for (const Field& field : type.fields) {
        if (!field.isStored())
            continue;
        OpView heads = headsOf(ops, field.number);
        if (field.number == kNumberField || type.kind == RecordKind::RunStep)
            keepOneCreation(heads);
        else if (hasMeaningfulId(type.kind) && heads.size() > 1)
            keepWhatIsSaid(heads, ops, field.number);
        state.row.values.push_back(heads.empty() ? StoredValue() : heads.back()->valueOf(field.number));
        if (field.authorOf)
            continue; // as of the field that it is about, whose conflict shows who said what, and when
        const auto differs = [&](const Op* head) { return head->valueOf(field.number) != state.row.values.back(); };
        if (std::any_of(heads.begin(), heads.end(), differs)) {
            for (const Op* head : heads)
                state.conflicts.push_back({field.number, head->id});
        }
    }
    judgeRemoval(ops, type, state);
    if (state.row.isRemoved)
        state.conflicts.clear();
    std::sort(state.conflicts.begin(), state.conflicts.end());
    return state;
}

} // namespace readiness
