#pragma once

#include "core/model/DueDate.h"
#include "core/model/Person.h"

namespace readiness {

enum class ActionStatus { Open, InProgress, Done, Cancelled };

/// Something that somebody does about a finding, a checklist item or another record.
struct Action : Record {
    static constexpr RecordKind kKind = RecordKind::Action;

    QString title;
    QString description;
    RecordId subject; ///< what it is done about
    Id<Person> owner;
    DueDate due;
    ActionStatus status{};
    QDate followUpOn;
    QString followUp;
    bool isInternal = false;

    bool operator==(const Action&) const = default;
};

template <>
std::span<const Choice> choicesOf<ActionStatus>();
const RecordType& actionType();

} // namespace readiness
