#pragma once

#include "core/project/Edit.h"
#include "core/rules/RunState.h"

namespace readiness {

// What people do with a run, as edits. Each function refuses in one sentence, and then leaves the edit as it was. The state
// is that of the snapshot that the edit was made on.

enum class StepAction { Start, Finish, Skip, Fail, Block, Verify, Reset };

/// What happened to a step. Times count in whole minutes; one before the state's `now` marks the step as entered later.
struct StepAct {
    StepAction action{};
    Instant at;
    Id<Person> by; ///< none: for a step that nobody has taken yet, whoever owns it
    QString note;  ///< put below the notes that are there
};

/// A step that nobody had planned.
struct StepInBetween {
    QString title;
    int minutes = 0;
    Id<Person> by;
};

/// Something that went wrong at a step.
struct StepProblem {
    QString title;
    int minutesLost = 0;
};

/// Makes a step of each leaf of the plan, but for the rollback branch. A rehearsal that has no start of its own begins now.
Result<> startRun(Edit& edit, const RecordId& run, Instant at);
/// Completes it, or gives it up.
Result<> endRun(Edit& edit, const RunState& state, RunStatus how, Instant at);

Result<> actOnStep(Edit& edit, const RunState& state, const StepState& step, const StepAct& act);
/// What should be looked at twice before that is done; empty where nothing is odd. It refuses nothing: the night is never
/// as planned.
QString doubtAbout(const RunState& state, const StepState& step, const StepAct& act);

/// How long the owner thinks that it still takes, from now on; none: what the plan leaves.
Result<> setRemaining(Edit& edit, const RunState& state, const StepState& step, std::optional<int> minutes);

/// Another attempt at a step that failed or was done; returns it.
Result<RecordId> repeatStep(Edit& edit, const RunState& state, const StepState& step);
/// Returns the step; what waited for the one before waits for it, too.
Result<RecordId> insertStep(Edit& edit, const RunState& state, const StepState& behind, const StepInBetween& wanted);
/// Makes an issue of it, linked with the step; returns the issue.
Result<RecordId> reportProblem(Edit& edit, const RunState& state, const StepState& step, const StepProblem& problem);

/// Notes that a planned message went out. The program itself sends nothing.
Result<> noteMessage(Edit& edit, const RunState& state, const PlannedMessage& message, const QString& sentBy);

/// "40 Restore the database".
QString stepName(const StepState& step);

} // namespace readiness
