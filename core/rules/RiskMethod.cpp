#include "core/rules/RiskMethod.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"

#include <algorithm>

namespace readiness {

namespace {

RiskScale usualLevel(ScaleDimension dimension, int value, const QString& word, const QString& meaning,
                     std::optional<int> delay = {})
{
    RiskScale level;
    level.dimension = dimension;
    level.value = value;
    level.title = word;
    level.meaning = meaning;
    level.delay = delay;
    return level;
}

RiskScale usualBand(int from, const QString& word, BandColour colour, BandDemand demand, const QString& meaning)
{
    RiskScale band = usualLevel(ScaleDimension::Band, from, word, meaning);
    band.colour = colour;
    band.demand = demand;
    return band;
}

/// Rising by value, each value once.
template <class Step>
void arrange(std::vector<Step>& steps, int Step::*value)
{
    std::ranges::stable_sort(steps, {}, value);
    // Not std::ranges::unique, whose subrange the compiler of the fuzz targets (clang 14) cannot read.
    const auto isSame = [value](const Step& a, const Step& b) { return a.*value == b.*value; };
    steps.erase(std::unique(steps.begin(), steps.end(), isSame), steps.end());
}

} // namespace

std::vector<RiskScale> usualRiskScale()
{
    constexpr auto probability = ScaleDimension::Probability;
    constexpr auto impact = ScaleDimension::Impact;
    return {
        usualLevel(probability, 1, CoreText::tr("Rare"), CoreText::tr("Below 5 %: it would surprise everybody.")),
        usualLevel(probability, 2, CoreText::tr("Unlikely"), CoreText::tr("5 to 20 %: it has happened elsewhere.")),
        usualLevel(probability, 3, CoreText::tr("Possible"), CoreText::tr("20 to 50 %: it may go either way.")),
        usualLevel(probability, 4, CoreText::tr("Likely"), CoreText::tr("50 to 80 %: it is expected.")),
        usualLevel(probability, 5, CoreText::tr("Almost certain"), CoreText::tr("Above 80 %: plan for it.")),
        usualLevel(impact, 1, CoreText::tr("Negligible"), CoreText::tr("Nobody outside of the team notices."), 15),
        usualLevel(impact, 2, CoreText::tr("Minor"), CoreText::tr("A task is late; the window holds."), 60),
        usualLevel(impact, 3, CoreText::tr("Moderate"), CoreText::tr("The buffer of the window is used up."), 240),
        usualLevel(impact, 4, CoreText::tr("Major"), CoreText::tr("The window is broken, or a process runs by hand."),
                   720),
        usualLevel(impact, 5, CoreText::tr("Severe"), CoreText::tr("Roll back, or a critical process stands still."),
                   2880),
        usualBand(1, CoreText::tr("Low"), BandColour::Green, BandDemand::Nothing, CoreText::tr("Watch it.")),
        usualBand(5, CoreText::tr("Medium"), BandColour::Amber, BandDemand::Response,
                  CoreText::tr("Decide on a response.")),
        usualBand(12, CoreText::tr("High"), BandColour::Red, BandDemand::ResponseWithAction,
                  CoreText::tr("Somebody works on a response until a day.")),
        usualBand(20, CoreText::tr("Extreme"), BandColour::Red, BandDemand::Acceptance,
                  CoreText::tr("As for high; what stays is accepted by name and until a day.")),
    };
}

RiskMethod::RiskMethod(const Snapshot& snapshot)
{
    std::vector<RiskScale> steps;
    for (const RiskScale* step : snapshot.all<RiskScale>())
        steps.push_back(*step);
    m_isOwn = !steps.empty();
    const auto hasOwn = [own = steps](const RiskScale& usual) {
        return std::ranges::any_of(own, [&](const RiskScale& step) { return step.dimension == usual.dimension; });
    };
    for (const RiskScale& usual : usualRiskScale()) {
        if (!hasOwn(usual))
            steps.push_back(usual);
    }
    for (const RiskScale& step : steps) {
        const RiskLevel level{step.value, step.title, step.meaning, step.delay};
        switch (step.dimension) {
        case ScaleDimension::Probability: m_probabilities.push_back(level); break;
        case ScaleDimension::Impact: m_impacts.push_back(level); break;
        case ScaleDimension::Band:
            m_bands.push_back({step.value, step.title, step.meaning, step.colour, step.demand});
            break;
        }
    }
    // A level that no rating can name would only widen the matrix.
    const auto isTooHigh = [](const RiskLevel& level) { return level.value > kHighestRating; };
    std::erase_if(m_probabilities, isTooHigh);
    std::erase_if(m_impacts, isTooHigh);
    arrange(m_probabilities, &RiskLevel::value);
    arrange(m_impacts, &RiskLevel::value);
    arrange(m_bands, &RiskBand::from);
}

const std::vector<RiskLevel>& RiskMethod::levels(ScaleDimension dimension) const
{
    return dimension == ScaleDimension::Impact ? m_impacts : m_probabilities;
}

const RiskBand* RiskMethod::band(const RiskRating& rating) const
{
    if (!rating.isRated())
        return nullptr;
    const auto above = std::ranges::upper_bound(m_bands, rating.score(), {}, &RiskBand::from);
    return above == m_bands.begin() ? nullptr : &*std::prev(above);
}

const RiskLevel* RiskMethod::level(ScaleDimension dimension, int value) const
{
    const auto& of = levels(dimension);
    const auto it = std::ranges::find(of, value, &RiskLevel::value);
    return it == of.end() ? nullptr : &*it;
}

QString RiskMethod::levelText(ScaleDimension dimension, int value) const
{
    const RiskLevel* known = level(dimension, value);
    const QString word = known ? displayLine(known->word) : QString();
    return word.isEmpty() ? QString::number(value) : QStringLiteral("%1 · %2").arg(value).arg(word);
}

int RiskMethod::highest(ScaleDimension dimension) const
{
    const auto& of = levels(dimension);
    return of.empty() ? 0 : of.back().value;
}

} // namespace readiness
