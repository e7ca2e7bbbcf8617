#pragma once

#include "core/model/DueDate.h"
#include "core/model/Gate.h"
#include "core/model/Person.h"

namespace readiness {

enum class SupportLevel { First, Second, Third, Vendor, Management };

/// Whom to turn to: a line of support (S3-09), or the escalation when an upgrade cannot succeed (S0-21).
struct SupportContact : Record {
    static constexpr RecordKind kKind = RecordKind::SupportContact;

    QString title;
    QString position; ///< fractional rank: the order of escalation
    SupportLevel level{};
    Id<Person> person;
    QString contact; ///< telephone, address, portal
    QString hours;   ///< "Mon–Fri 08:00–18:00"
    bool isAtNight = false;
    bool isAtWeekends = false;
    std::optional<int> escalatesAfter; ///< minutes without an answer
    Id<SupportContact> escalatesTo;
    bool isKnowledgeTransferred = false;
    QString note;
    QString origin; ///< playbook id and key

    bool operator==(const SupportContact&) const = default;
};

/// The time after go-live with more support than usual; it ends when its exit criteria are met, not by the calendar.
struct Hypercare : Record {
    static constexpr RecordKind kKind = RecordKind::Hypercare;

    QString title;
    DueDate starts;
    DueDate ends;      ///< planned, the last day
    Id<Gate> exitGate; ///< its criteria
    Id<Person> owner;
    QString description;
    QString origin; ///< playbook id and key

    bool operator==(const Hypercare&) const = default;
};

template <>
std::span<const Choice> choicesOf<SupportLevel>();
const RecordType& supportContactType();
const RecordType& hypercareType();

} // namespace readiness
