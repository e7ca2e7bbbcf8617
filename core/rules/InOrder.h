#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

namespace readiness {

/// Records as people have arranged them: by position, then number.
template <class T>
std::vector<const T*> inOrder(std::vector<const T*> records)
{
    std::ranges::sort(records, {},
                      [](const T* record) { return std::tie(record->position, record->number, record->id); });
    return records;
}

} // namespace readiness
