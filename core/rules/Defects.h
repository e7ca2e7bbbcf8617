#pragma once

#include "core/model/Defect.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// Whose job a defect of that outcome is: "Developer"; empty while the outcome is not known.
QString defaultRole(DefectOutcome outcome);

/// The person who owns the defect; else the first, by number, whose role is that of its outcome; null: nobody.
const Person* ownerOf(const Snapshot& snapshot, const Defect& defect);

} // namespace readiness
