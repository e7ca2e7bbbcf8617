#pragma once

#include "core/model/Snapshot.h"

#include <QSet>

namespace readiness {

struct Cycle;
struct Defect;

/// Which defects whoever judges a test cycle has to know of: those found in it, and, of the cases of its suites, those that
/// were found in an earlier cycle or of which nobody knows where. What names no case may be of any. What a later cycle
/// finds opens none again that is over. Valid as long as the snapshot.
class CycleDefects {
public:
    CycleDefects(const Snapshot& snapshot, const Cycle& cycle);

    bool contains(const Defect& defect) const;

private:
    const Snapshot& m_snapshot;
    const Cycle& m_cycle;
    QSet<RecordId> m_suites;
};

} // namespace readiness
