#pragma once

#include "core/rules/PathPlan.h"

namespace readiness {

/// What to do with a checklist item, with what one needs to know: "Finish it: due 3 days ago, owner Jana"; of one that is
/// done by a sign-off "Have the test cycle UAT 2 signed off".
QString itemAction(const Needs& needs, const ItemState& state, const Assessment& assessment);

/// What to do with any other record.
QString recordAction(const Needs& needs);

/// The field that a conflict is about: "Status".
QString conflictLabel(const Conflict& conflict);

/// "due 3 days ago", "due today", "due tomorrow", "due in 5 days".
QString dueWords(const QDate& due, const QDate& today);

/// The steps of the plan in the order of work, with their words.
std::vector<PathStep> stepsOf(const Assessment& assessment, const PathPlan& plan);

} // namespace readiness
