#include "core/store/Op.h"

#include <algorithm>

namespace readiness {

bool Op::isBefore(const Op& other) const { return std::tie(clock, name) < std::tie(other.clock, other.name); }

bool Op::isRemoval() const { return field == kRemovalField && !value.isNothing(); }

StoredValue Op::valueOf(int cell) const
{
    if (field == cell)
        return value;
    if (field != kCreationField)
        return {};
    const auto entry = std::lower_bound(created.begin(), created.end(), cell,
                                        [](const FieldValue& v, int number) { return v.field < number; });
    return entry != created.end() && entry->field == cell ? entry->value : StoredValue();
}

OpView viewOf(const Ops& ops)
{
    OpView view;
    view.reserve(ops.size());
    for (const Op& op : ops)
        view.push_back(&op);
    return view;
}

} // namespace readiness
