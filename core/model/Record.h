#pragma once

#include "core/base/Id.h"

#include <memory>

namespace readiness {

/// The record types. The numbers are part of the file format: append only, never reuse.
enum class RecordKind {
    Project = 1,
    Area = 2,
    Person = 3,
    ScopeFact = 4,
    Environment = 5,
    ChecklistItem = 6,
    Evidence = 7,
    Comment = 8,
    Gate = 9,
    Criterion = 10,
    Waiver = 11,
    SignOff = 12,
    ListEntry = 13,
    Review = 14,
    Participant = 15,
    Finding = 16,
    Action = 17,
    Decision = 18,
    Vote = 19,
    Condition = 20,
    Licence = 21,
    Document = 22,
    InstalledVersion = 23,
    Training = 24,
    Staffing = 25,
    Reminder = 26,
    PlaybookUse = 27,
    RiskScale = 28,
    Risk = 29,
    Issue = 30,
    Assumption = 31,
    Component = 32,
    Calendar = 33,
    CalendarException = 34,
    Plan = 35,
    Window = 36,
    Task = 37,
    Link = 38,
    Shift = 39,
    Baseline = 40,
    Run = 41,
    RunStep = 42,
    Message = 43,
    MessageSent = 44,
    BusinessProcess = 45,
    Requirement = 46,
    Entity = 47,
    Operation = 48,
    Suite = 49,
    TestCase = 50,
    TestStep = 51,
    SolutionVersion = 52,
    Cycle = 53,
    Execution = 54,
    StepResult = 55,
    Defect = 56,
    Measurement = 57,
    Upgrade = 58,
    UpgradePackage = 59,
    Hotfix = 60,
    UpgradeEvent = 61,
    KnownError = 62,
    Release = 63,
    Advice = 64,
    Deviation = 65,
    Strategy = 66,
    Backup = 67,
    FailureScenario = 68,
    SupportContact = 69,
    Hypercare = 70,
};

/// What every record has. A record is a plain value, shared unchanged once it is in a Snapshot.
struct Record {
    RecordId id;
    int number = 0; ///< the number in its display code; assigned once, never reused

    bool operator==(const Record&) const = default;
};

using RecordPtr = std::shared_ptr<const Record>;

/// One field of one record: what a value, a conflict or a list belongs to.
struct RecordField {
    RecordId record;
    int field = 0;

    auto operator<=>(const RecordField&) const = default;
};

inline size_t qHash(const RecordField& place, size_t seed = 0) noexcept
{
    return qHash(place.record, ::qHash(place.field, seed));
}

} // namespace readiness
