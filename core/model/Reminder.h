#pragma once

#include "core/base/Instant.h"
#include "core/model/Person.h"

namespace readiness {

enum class ReminderChannel { Mail, File, Copied, Workbook };

/// Somebody was asked about a record: the log of chasing answers.
struct Reminder : Record {
    static constexpr RecordKind kKind = RecordKind::Reminder;

    RecordId record;
    QString person; ///< the name, kept even when the person leaves the project
    ReminderChannel channel{};
    QString askedBy;
    Instant askedAt;

    bool operator==(const Reminder&) const = default;
};

template <>
std::span<const Choice> choicesOf<ReminderChannel>();
const RecordType& reminderType();

} // namespace readiness
