#pragma once

#include <QtGlobal>

#include <vector>

namespace readiness {

/// Who comes after whom, as one array: the followers of n are targets[offsets[n]] to targets[offsets[n + 1] - 1].
struct Followers {
    std::vector<quint32> offsets;
    std::vector<qint32> targets;
};

/// The circles among the nodes that are `open`: sets of nodes that reach one another (R. Tarjan, Depth-first search and
/// linear graph algorithms, 1972), without recursion. Each begins with its smallest node and goes on along the links.
std::vector<std::vector<qint32>> circlesOf(const Followers& followers, const std::vector<quint8>& open);

} // namespace readiness
