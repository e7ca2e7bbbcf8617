#pragma once

#include "core/base/Instant.h"
#include "core/model/Area.h"
#include "core/model/DueDate.h"
#include "core/model/Gate.h"

namespace readiness {

enum class ReviewKind { Blueprint, Implementation, GoLiveReadiness, GateMeeting };
/// In the order in which a review passes through them.
enum class ReviewState { Planned, Discover, InReview, Mitigation, Complete };
enum class Party { Customer, Partner, Vendor, Other };

/// A look at the project with all parties (S3-03 to S3-08). Completing it freezes what it was about: a named point of the
/// history, by the transactions that it consisted of, with the hash of its content.
struct Review : Record {
    static constexpr RecordKind kKind = RecordKind::Review;
    static constexpr int kAreasField = 16; ///< the list field `areas`; none: the whole project

    QString title;
    ReviewKind kind{};
    ReviewState state{};
    DueDate on;
    Id<Gate> gate; ///< that the meeting decides on; none for other kinds
    Id<Person> lead;
    QString summary;
    Instant completedAt;
    QString completedBy;
    QString contentHash; ///< of the report scope, SHA-256 in hexadecimal digits
    QString tips;        ///< hashes of the newest transactions, joined by blanks

    bool operator==(const Review&) const = default;
};

/// Somebody who takes part in a review.
struct Participant : Record {
    static constexpr RecordKind kKind = RecordKind::Participant;

    Id<Review> review;
    Id<Person> person;
    QString role;
    Party party{};

    bool operator==(const Participant&) const = default;
};

template <>
std::span<const Choice> choicesOf<ReviewKind>();
template <>
std::span<const Choice> choicesOf<ReviewState>();
template <>
std::span<const Choice> choicesOf<Party>();
const RecordType& reviewType();
const RecordType& participantType();

} // namespace readiness
