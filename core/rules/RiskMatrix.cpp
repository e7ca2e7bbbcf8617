#include "core/rules/RiskMatrix.h"

#include <algorithm>

namespace readiness {

RiskMatrix::RiskMatrix(const Snapshot& snapshot, const RiskMethod& method, const RiskMatrixChoice& choice)
    : m_probabilities(std::max(1, method.highest(ScaleDimension::Probability))),
      m_impacts(std::max(1, method.highest(ScaleDimension::Impact)))
{
    m_cells.resize(std::size_t(m_probabilities) * std::size_t(m_impacts));
    for (int probability = 1; probability <= m_probabilities; ++probability) {
        for (int impact = 1; impact <= m_impacts; ++impact) {
            const RiskRating at{probability, impact};
            m_cells[std::size_t((probability - 1) * m_impacts + impact - 1)] = {at, method.band(at), {}};
        }
    }
    for (const Risk* risk : snapshot.all<Risk>()) {
        if (!risk->isOpen() || risk->kind != choice.kind || (risk->isInternal && !choice.withInternal))
            continue;
        const RiskRating at = place(risk->rating(choice.stage));
        if (!at.isRated())
            m_unrated.push_back(risk);
        else
            m_cells[std::size_t((at.probability - 1) * m_impacts + at.impact - 1)].risks.push_back(risk);
    }
}

const RiskCell& RiskMatrix::cell(int probability, int impact) const
{
    return m_cells[std::size_t((probability - 1) * m_impacts + impact - 1)];
}

RiskRating RiskMatrix::place(const RiskRating& rating) const
{
    return rating.isRated()
               ? RiskRating{std::min(rating.probability, m_probabilities), std::min(rating.impact, m_impacts)}
               : RiskRating();
}

} // namespace readiness
