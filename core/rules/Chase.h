#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/Reminders.h"

namespace readiness {

/// How many days ahead counts as upcoming where nobody says otherwise.
inline constexpr int kUpcomingDays = 14;

/// One open record, as whoever owes it is asked about it.
struct OwedRecord {
    RecordKind kind{};
    const Record* record = nullptr;
    QString title;
    QDate due;        ///< only decisions may have none
    int daysLate = 0; ///< 0 on the day itself, negative before it
    QString nextStep; ///< of an item; of an action or finding the follow-up
    QDate nextStepOn;
    Asked asked;             ///< its present owner, about it
    bool isInternal = false; ///< or about a record that is: never in what goes to others
};

/// What one owner owes.
struct OwedByOwner {
    const Person* person = nullptr;   ///< null: of records that nobody owns
    std::vector<OwedRecord> overdue;  ///< the longest overdue first
    std::vector<OwedRecord> upcoming; ///< the next first
    /// That wait for this person, whatever their day: the next first, at the end those without a day.
    std::vector<OwedRecord> decisions;
    Asked asked; ///< about anything
};

/// Who owes what up to a day: open checklist items (of their owner, else their area's), actions, findings, conditions,
/// issues, assumptions, documents and trainings; and who is to decide. Valid as long as the assessment.
struct Chase {
    QDate today;
    QDate until;                     ///< the last day that counts as upcoming
    std::vector<OwedByOwner> owners; ///< most overdue first; records without an owner at the end

    bool isOverdue() const;
    /// What this person owes; empty where they owe nothing.
    OwedByOwner of(const Person& person) const;
};

/// Due today is upcoming and not overdue; `days` from today on still are upcoming, one more is not.
Chase chaseOf(const Assessment& assessment, const Reminders& reminders, int days = kUpcomingDays);

} // namespace readiness
