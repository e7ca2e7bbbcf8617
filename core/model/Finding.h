#pragma once

#include "core/model/DueDate.h"
#include "core/model/Review.h"

namespace readiness {

/// Done right; could hurt; hurts now.
enum class FindingKind { Assertion, Risk, Issue };
/// The four functions of a review (S3-05).
enum class ReviewSection { Needs, Transition, Risks, Earlier };
enum class FindingStatus { Open, Mitigating, Closed };

/// What a review found, and what it recommends.
struct Finding : Record {
    static constexpr RecordKind kKind = RecordKind::Finding;

    Id<Review> review;
    ReviewSection section{};
    FindingKind kind{};
    QString title;
    QString description;
    Id<Area> area;
    RecordId subject; ///< the item that the question was of, or any other record
    QString recommendation;
    Id<Person> owner;
    DueDate due;
    QDate followUpOn;
    QString followUp;
    FindingStatus status{};
    bool isInternal = false;

    bool operator==(const Finding&) const = default;
};

template <>
std::span<const Choice> choicesOf<FindingKind>();
template <>
std::span<const Choice> choicesOf<ReviewSection>();
template <>
std::span<const Choice> choicesOf<FindingStatus>();
const RecordType& findingType();

} // namespace readiness
