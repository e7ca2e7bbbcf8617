#include "tests/core/store/MergeOracle.h"

#include <algorithm>

namespace readiness::test {

std::vector<int> areaFields()
{
    std::vector<int> fields;
    for (const Field& field : areaType().fields) {
        if (field.isStored())
            fields.push_back(field.number);
    }
    return fields;
}

int MergeOracle::add(OracleOp op)
{
    m_ops.push_back(std::move(op));
    return size() - 1;
}

bool MergeOracle::isRemoval(int index) const { return op(index).field == kRemovalField && !isNothing(op(index).value); }

Value MergeOracle::valueOf(int index, int field) const
{
    if (op(index).field != kCreationField)
        return op(index).value;
    const auto value = op(index).created.find(field);
    return value == op(index).created.end() ? Value() : value->second;
}

std::vector<int> MergeOracle::heads(const Known& known, int record, int field) const
{
    std::vector<int> about;
    for (int i : known) {
        const bool isAbout = op(i).field == field || (op(i).field == kCreationField && field != kRemovalField);
        if (op(i).record == record && isAbout)
            about.push_back(i);
    }
    std::vector<int> heads;
    for (int i : about) {
        if (std::none_of(about.begin(), about.end(), [&](int other) { return op(other).seen.contains(i); }))
            heads.push_back(i);
    }
    const auto key = [this](int i) {
        return std::tie(op(i).clock, op(i).transaction.replica, op(i).transaction.sequence, op(i).index);
    };
    std::sort(heads.begin(), heads.end(), [&](int a, int b) { return key(a) < key(b); });
    return heads;
}

Value MergeOracle::shown(const Known& known, int record, int field) const
{
    const auto all = heads(known, record, field);
    return all.empty() ? Value() : valueOf(all.back(), field);
}

bool MergeOracle::exists(const Known& known, int record) const
{
    return std::any_of(known.begin(), known.end(), [&](int i) { return op(i).record == record; });
}

/// What a removal has to have seen to hide the record.
std::set<int> MergeOracle::mustBeSeen(const Known& known, int record) const
{
    std::set<int> result;
    for (int field : areaFields()) {
        for (int head : heads(known, record, field))
            result.insert(head);
    }
    for (int head : heads(known, record, kRemovalField)) {
        if (!isRemoval(head))
            result.insert(head);
    }
    return result;
}

bool MergeOracle::isHidden(const Known& known, int record) const
{
    const std::set<int> others = mustBeSeen(known, record);
    const auto removals = heads(known, record, kRemovalField);
    return std::any_of(removals.begin(), removals.end(), [&](int removal) {
        return isRemoval(removal) && std::all_of(others.begin(), others.end(), [&](int other) {
                   return op(removal).seen.contains(other);
               });
    });
}

std::set<int> MergeOracle::conflict(const Known& known, int record, int field) const
{
    if (isHidden(known, record))
        return {};
    const auto all = heads(known, record, field);
    std::set<int> result;
    if (field != kRemovalField) {
        if (std::any_of(all.begin(), all.end(), [&](int i) { return valueOf(i, field) != valueOf(all.back(), field); }))
            result.insert(all.begin(), all.end());
        return result;
    }
    for (int removal : all) {
        if (!isRemoval(removal))
            continue;
        result.insert(removal);
        for (int other : mustBeSeen(known, record)) {
            if (!op(removal).seen.contains(other))
                result.insert(other);
        }
    }
    return result;
}

Area MergeOracle::area(const Known& known, int record, const RecordId& id) const
{
    Area area;
    area.id = id;
    for (const Field& field : areaType().fields) {
        if (field.isStored())
            field.set(area, shown(known, record, field.number));
    }
    return area;
}

} // namespace readiness::test
