#pragma once

#include "core/model/Execution.h"
#include "core/model/Issue.h"

namespace readiness {

/// What a defect turned out to be; each has a default owner.
enum class DefectOutcome { Open, Bug, Configuration, Gap, StandardProduct, Concept, Process };
enum class DefectStatus { Open, InProgress, Fixed, Closed, Rejected };

/// What a test found. Severity is its effect, priority its urgency.
struct Defect : Record {
    static constexpr RecordKind kKind = RecordKind::Defect;

    QString title;
    QString description;
    Id<Execution> execution;
    Id<TestCase> testCase;
    Id<BusinessProcess> process;
    IssueSeverity severity{};
    TestPriority priority{};
    DefectOutcome outcome{}; ///< says whose it is, see core/rules/Defects.h
    DefectStatus status{};
    bool stopsCriticalProcess = false;
    QString workaround;
    Id<Person> workaroundAcceptedBy;
    Id<Person> owner;
    DueDate due;
    Id<SolutionVersion> fixedIn;
    QString resolution;
    QString reportedBy;
    Instant reportedAt;

    bool isOpen() const { return status != DefectStatus::Closed && status != DefectStatus::Rejected; }
    bool hasAcceptedWorkaround() const { return !workaround.isEmpty() && !workaroundAcceptedBy.isNull(); }
    /// Stops a critical business process and has no accepted workaround.
    bool isBlocking() const { return isOpen() && stopsCriticalProcess && !hasAcceptedWorkaround(); }

    bool operator==(const Defect&) const = default;
};

template <>
std::span<const Choice> choicesOf<DefectOutcome>();
template <>
std::span<const Choice> choicesOf<DefectStatus>();
const RecordType& defectType();

} // namespace readiness
