#pragma once

#include "core/model/Records.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// A level of probability or impact.
struct RiskLevel {
    int value = 0; ///< from 1
    QString word, meaning;
    std::optional<int> delay; ///< minutes of cutover that an impact of this level comes to
};

/// Scores that are treated alike: from this one to below the next band's.
struct RiskBand {
    int from = 0;
    QString word, meaning;
    BandColour colour{};
    BandDemand demand{};
};

/// How the project rates its risks: its own levels and bands where it has any of that dimension, else the usual five by
/// five. Words of the usual ones are translated when they are asked for.
class RiskMethod {
public:
    explicit RiskMethod(const Snapshot& snapshot);

    /// Rising, each value once: of two records of one value the one of the lower number counts (RW-036).
    const std::vector<RiskLevel>& levels(ScaleDimension dimension) const;
    const std::vector<RiskBand>& bands() const { return m_bands; }
    /// Null where the risk is not rated, or no band begins low enough.
    const RiskBand* band(const RiskRating& rating) const;
    /// The level of this value; null where the scale has none.
    const RiskLevel* level(ScaleDimension dimension, int value) const;
    /// As people read it: "4 · Likely", "4" where the scale has no word for it.
    QString levelText(ScaleDimension dimension, int value) const;
    /// 0 where there is none.
    int highest(ScaleDimension dimension) const;
    /// Whether the project has a level or band of its own.
    bool isOwn() const { return m_isOwn; }

private:
    std::vector<RiskLevel> m_probabilities, m_impacts;
    std::vector<RiskBand> m_bands;
    bool m_isOwn = false;
};

/// The usual five by five, as records to begin a scale of one's own with.
std::vector<RiskScale> usualRiskScale();

} // namespace readiness
