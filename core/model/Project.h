#pragma once

#include "core/base/Instant.h"
#include "core/model/RecordType.h"

#include <QDate>

namespace readiness {

enum class ProjectPhase { Initiate, Implement, Prepare, Operate };
enum class ProductFamily { Other, CustomerEngagement, FinanceOperations, OnPremises };

/// The one record of kind `project`: what the whole file is about, and the settings that rules read.
struct ProjectSettings : Record {
    static constexpr RecordKind kKind = RecordKind::Project;

    QString name, customer, summary;
    ProductFamily productFamily{};
    ProjectPhase phase{};
    Instant goLive;   ///< first moment of live use
    QString timeZone; ///< IANA; times are shown and days counted in it
    std::optional<int>
        reviewLeadMinimumDays; ///< S3-06: warn when the review is later than this before go-live; default 28
    std::optional<int> reviewLeadMaximumDays; ///< S3-06: … or earlier than this; default 84
    QString playbook, playbookVersion;
    std::optional<int>
        conditionGraceDays; ///< how long a condition past its date is amber before it is a no-go; default 7

    /// The zone of `timeZone`; UTC where that names none.
    QTimeZone zone() const;
    /// The day of go-live in the project's zone; invalid while go-live is not set.
    QDate goLiveDate() const;

    bool operator==(const ProjectSettings&) const = default;
};

template <>
std::span<const Choice> choicesOf<ProjectPhase>();
template <>
std::span<const Choice> choicesOf<ProductFamily>();
/// The zone of an IANA name, `Area/City` or `UTC`; invalid for any other text.
QTimeZone zoneNamed(const QString& name);

const RecordType& projectType();

} // namespace readiness
