#pragma once

#include "core/model/RecordType.h"

namespace readiness {

enum class ScaleDimension { Probability, Impact, Band };
enum class BandColour { Green, Amber, Red };
/// What a band asks of an open risk that is in it.
enum class BandDemand { Nothing, Response, ResponseWithAction, Acceptance };

/// One step of the project's method: a level of probability or impact, or a band of scores with the response that it
/// demands. A project without any uses the usual five by five (core/rules/RiskMethod.h).
struct RiskScale : Record {
    static constexpr RecordKind kKind = RecordKind::RiskScale;

    ScaleDimension dimension{};
    int value = 0; ///< of a level, 1 to kHighestRating; of a band, the lowest score that belongs to it
    QString title; ///< the word: "Likely", "High"
    QString meaning;
    std::optional<int> delay; ///< minutes of cutover that an impact of this level comes to
    BandColour colour{};
    BandDemand demand{};
    QString origin; ///< playbook id and key

    bool operator==(const RiskScale&) const = default;
};

template <>
std::span<const Choice> choicesOf<ScaleDimension>();
template <>
std::span<const Choice> choicesOf<BandColour>();
template <>
std::span<const Choice> choicesOf<BandDemand>();
const RecordType& riskScaleType();

} // namespace readiness
