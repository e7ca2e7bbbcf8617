#pragma once

#include "core/model/Risk.h"

namespace readiness {

enum class IssueSeverity { Low, Medium, High, Critical };
enum class IssueStatus { Open, InProgress, Resolved, Closed };

/// Something that hurts now.
struct Issue : Record {
    static constexpr RecordKind kKind = RecordKind::Issue;
    static constexpr int kRelatedField = 23; ///< the list field `related`: records of any kind

    QString title;
    QString description;
    IssueSeverity severity{};
    bool stopsCriticalProcess = false;
    QString workaround;
    Id<Person> workaroundAcceptedBy;
    QString resolution;
    Id<Person> owner;
    DueDate due;
    IssueStatus status{};
    Id<Risk> originRisk;
    Id<Area> area;
    bool isInternal = false;

    bool isOpen() const { return status == IssueStatus::Open || status == IssueStatus::InProgress; }
    bool hasAcceptedWorkaround() const { return !workaround.isEmpty() && !workaroundAcceptedBy.isNull(); }
    /// A blocker of go-live: it stops a critical business process and has no accepted workaround (S3-08).
    bool isBlocking() const { return isOpen() && stopsCriticalProcess && !hasAcceptedWorkaround(); }

    bool operator==(const Issue&) const = default;
};

template <>
std::span<const Choice> choicesOf<IssueSeverity>();
template <>
std::span<const Choice> choicesOf<IssueStatus>();
const RecordType& issueType();

} // namespace readiness
