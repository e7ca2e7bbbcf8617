#pragma once

#include "core/model/Area.h"
#include "core/model/Plan.h"

namespace readiness {

enum class TaskConstraint {
    AsSoonAsPossible,
    AsLateAsPossible,
    StartNoEarlierThan,
    StartNoLaterThan,
    StartOn,
    FinishNoEarlierThan,
    FinishNoLaterThan,
    FinishOn,
};
/// Which end of the predecessor holds which end of the successor.
enum class LinkType { FinishToStart, StartToStart, FinishToFinish, StartToFinish };
enum class MessageOccasion { Start, Finish, Problem };

/// One step of a cutover. One that others belong to is a summary: its dates are theirs.
struct Task : Record {
    static constexpr RecordKind kKind = RecordKind::Task;

    Id<Plan> plan;
    int step = 0;     ///< 10, 20, 30 …: how people call it in the night; 0: none yet
    QString position; ///< fractional rank among those with the same parent
    Id<Task> parent;
    QString phase;
    QString title;
    QString instructions, tools;
    Id<Area> area;
    Id<Environment> environment;
    QString system;
    Id<Person> owner, backupOwner;
    Id<Person> accountable, validator;
    QString verification, completionCriterion;
    int duration = 0; ///< working minutes, as is likely
    std::optional<int> durationOptimistic, durationPessimistic;
    Id<Calendar> calendar; ///< none: that of the plan
    TaskConstraint constraint{};
    Instant constraintAt;
    Instant deadline;
    bool isMilestone = false;
    Id<Gate> gate; ///< makes it a go/no-go checkpoint
    bool isDowntime = false;
    QString rollbackStep;
    std::optional<int> rollbackDuration; ///< minutes to take this step back
    bool isPointOfNoReturn = false;
    bool isRollbackBranch = false; ///< done only when the cutover is given up
    QString description;
    QString source; ///< document and rule ids
    QString origin; ///< playbook id and key

    bool operator==(const Task&) const = default;
};

/// One task waits for another.
struct Link : Record {
    static constexpr RecordKind kKind = RecordKind::Link;

    Id<Task> predecessor, successor;
    LinkType type{};
    int lag = 0;               ///< minutes; negative: a lead
    bool isLagElapsed = false; ///< counted on the clock, not in working time of the successor
    QString note;

    bool operator==(const Link&) const = default;
};

/// What has to be said when a task starts, ends or fails, to whom, and how.
struct PlannedMessage : Record {
    static constexpr RecordKind kKind = RecordKind::Message;

    Id<Task> task;
    QString title; ///< the subject
    MessageOccasion occasion{};
    QString audience, channel, text;
    QString origin;

    bool operator==(const PlannedMessage&) const = default;
};

template <>
std::span<const Choice> choicesOf<TaskConstraint>();
template <>
std::span<const Choice> choicesOf<LinkType>();
template <>
std::span<const Choice> choicesOf<MessageOccasion>();
const RecordType& taskType();
const RecordType& linkType();
const RecordType& plannedMessageType();

} // namespace readiness
