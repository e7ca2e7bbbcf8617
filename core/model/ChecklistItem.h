#pragma once

#include "core/base/Instant.h"
#include "core/model/Area.h"
#include "core/model/DueDate.h"

namespace readiness {

enum class ItemKind : quint8 { Task, Question, Confirmation };
/// A must holds up its gate.
enum class Importance : quint8 { Must, Should, Optional };
enum class ItemStatus : quint8 { NotStarted, InProgress, Done, Blocked, NotApplicable };

/// One thing to do, answer or confirm before go-live.
struct ChecklistItem : Record {
    static constexpr RecordKind kKind = RecordKind::ChecklistItem;

    ItemKind kind{}; // these four fit into what Record leaves free
    Importance importance{};
    ItemStatus status{};
    Rag rag{}; ///< the review's judgement
    Id<Area> area;
    QString position; ///< fractional rank inside the area
    QString title, guidance;
    QString notApplicableReason;
    QString answer, answeredBy;
    Instant answeredAt;
    Id<Person> owner, accountable;
    DueDate due;
    QString nextStep;
    QDate nextStepOn;
    std::optional<int> completeness; ///< percent; none: from status and area
    std::optional<int> maturity;     ///< 0–5; none: from the area
    Id<Person> confirmedBy;          ///< S3-08
    QDate confirmedOn;
    QString appliesIf;       ///< expression over scope facts; empty: always
    QString source;          ///< document and rule ids
    QString origin;          ///< playbook id and key
    RecordId doneWhenSigned; ///< a test cycle, gate or area: done by itself while its sign-off is valid

    bool operator==(const ChecklistItem&) const = default;
};

template <>
std::span<const Choice> choicesOf<ItemKind>();
template <>
std::span<const Choice> choicesOf<Importance>();
template <>
std::span<const Choice> choicesOf<ItemStatus>();
const RecordType& checklistItemType();

} // namespace readiness
