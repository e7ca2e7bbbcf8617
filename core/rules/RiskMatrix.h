#pragma once

#include "core/rules/RiskMethod.h"

namespace readiness {

/// The risks of one rating.
struct RiskCell {
    RiskRating at;
    const RiskBand* band = nullptr; ///< of the method that the matrix was made with
    std::vector<const Risk*> risks; ///< by number
};

/// Which risks a matrix counts.
struct RiskMatrixChoice {
    RiskStage stage = RiskStage::Current;
    RiskKind kind = RiskKind::Threat;
    bool withInternal = true;
};

/// Open risks by probability and impact: for the window and for paper. Valid as long as snapshot and method.
class RiskMatrix {
public:
    RiskMatrix(const Snapshot& snapshot, const RiskMethod& method, const RiskMatrixChoice& choice);

    /// Levels of the method; ratings above them count in the last row or column, so that no risk is lost from sight.
    int probabilities() const { return m_probabilities; }
    int impacts() const { return m_impacts; }
    /// Both from 1.
    const RiskCell& cell(int probability, int impact) const;
    /// Where the risk of this rating is shown; not rated where it is not.
    RiskRating place(const RiskRating& rating) const;
    const std::vector<const Risk*>& unrated() const { return m_unrated; }

private:
    int m_probabilities;
    int m_impacts;
    std::vector<RiskCell> m_cells;
    std::vector<const Risk*> m_unrated;
};

} // namespace readiness
