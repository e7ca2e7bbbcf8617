#pragma once

#include "core/model/RecordType.h"

namespace readiness {

class Snapshot;

/// A playbook that was added to the project after the one that it was created from (ProjectSettings::playbook). A record of
/// its own, so that two people's additions both survive a merge.
struct PlaybookUse : Record {
    static constexpr RecordKind kKind = RecordKind::PlaybookUse;

    QString playbook; ///< its id
    QString version;  ///< of which it was last taken in

    bool operator==(const PlaybookUse&) const = default;
};

const RecordType& playbookUseType();

/// The playbooks of the project, the one that it was created from (which has no record of its own) first.
std::vector<PlaybookUse> usedPlaybooks(const Snapshot& project);

} // namespace readiness
