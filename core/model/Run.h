#pragma once

#include "core/model/Issue.h"
#include "core/model/Task.h"

namespace readiness {

enum class RunKind { Rehearsal, Production };
enum class RunStatus { Planned, Running, Completed, BackedOut };
/// Of a rehearsal: whether another one is needed.
enum class RunOutcome { Open, Accepted, RehearseAgain };
enum class StepStatus { Pending, Ready, Running, Done, Skipped, Failed, Blocked };

/// People who are on duty from one time to another, and how they hand over.
struct Shift : Record {
    static constexpr RecordKind kKind = RecordKind::Shift;
    static constexpr int kPeopleField = 15; ///< the list field `people`

    Id<Plan> plan;
    QString title;
    Instant starts, ends;
    Id<Person> lead;
    QString handOver;      ///< what the next shift has to know
    Id<Person> acceptedBy; ///< of the shift that comes in
    Instant acceptedAt;

    bool operator==(const Shift&) const = default;
};

/// The plan, carried out once: as a rehearsal, or in production.
struct Run : Record {
    static constexpr RecordKind kKind = RecordKind::Run;

    Id<Plan> plan;
    QString title;
    RunKind kind{};
    Id<Environment> environment;
    Instant starts; ///< planned; the plan's own start is moved there
    RunStatus status{};
    Instant startedAt, finishedAt;
    RunOutcome outcome{};
    QString lessons;
    QString description;

    bool operator==(const Run&) const = default;
};

/// One task as it went in a run. All are made when the run starts, so that two people who tick on two copies meet.
struct RunStep : Record {
    static constexpr RecordKind kKind = RecordKind::RunStep;

    Id<Run> run;
    Id<Task> task;   ///< none for a step that nobody had planned
    int step = 0;    ///< the task's, or one in between
    int attempt = 0; ///< 2 for the first repetition; 0 counts as 1
    QString title;
    StepStatus status{};
    Instant startedAt, finishedAt;
    Id<Person> doneBy, verifiedBy;
    Instant verifiedAt;
    QString note;
    bool isEnteredLater = false;  ///< the times were not entered when it happened
    int plannedDuration = 0;      ///< minutes, as planned when the run started
    std::optional<int> remaining; ///< minutes, as the owner sees it; none: what the plan leaves
    Id<RunStep> follows;          ///< of a step that nobody had planned
    Id<Issue> issue;              ///< the problem that it ran into
    int minutesLost = 0;

    bool operator==(const RunStep&) const = default;
};

/// A message that went out during a run.
struct MessageSent : Record {
    static constexpr RecordKind kKind = RecordKind::MessageSent;

    Id<Run> run;
    Id<PlannedMessage> message; ///< as planned; none: made up on the spot
    QString title, audience, channel, text;
    Instant sentAt;
    QString sentBy;

    bool operator==(const MessageSent&) const = default;
};

template <>
std::span<const Choice> choicesOf<RunKind>();
template <>
std::span<const Choice> choicesOf<RunStatus>();
template <>
std::span<const Choice> choicesOf<RunOutcome>();
template <>
std::span<const Choice> choicesOf<StepStatus>();
const RecordType& shiftType();
const RecordType& runType();
const RecordType& runStepType();
const RecordType& messageSentType();

} // namespace readiness
