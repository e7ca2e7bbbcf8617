#pragma once

#include "core/model/Records.h"
#include "core/playbook/Playbook.h"

namespace readiness {

// The records that a playbook's entries become: with all that the entry says, and without id, number, position, origin of
// areas, gates and criteria, and references.

ScopeFact recordOf(const PlaybookFact& fact);
Area recordOf(const PlaybookArea& area);
Gate recordOf(const PlaybookGate& gate);
Criterion recordOf(const PlaybookCriterion& criterion);
ChecklistItem recordOf(const PlaybookItem& item);
Risk recordOf(const PlaybookRisk& risk);

} // namespace readiness
