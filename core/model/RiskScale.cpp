#include "core/model/RiskScale.h"

#include "core/model/FieldBuilders.h"
#include "core/model/Risk.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ScaleDimension>()
{
    static constexpr Choice choices[] = {
        {"probability", QT_TRANSLATE_NOOP("RiskScale", "Probability")},
        {"impact", QT_TRANSLATE_NOOP("RiskScale", "Impact")},
        {"band", QT_TRANSLATE_NOOP("RiskScale", "Band of scores")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<BandColour>()
{
    static constexpr Choice choices[] = {
        {"green", QT_TRANSLATE_NOOP("RiskScale", "Green")},
        {"amber", QT_TRANSLATE_NOOP("RiskScale", "Amber")},
        {"red", QT_TRANSLATE_NOOP("RiskScale", "Red")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<BandDemand>()
{
    static constexpr Choice choices[] = {
        {"nothing", QT_TRANSLATE_NOOP("RiskScale", "Nothing")},
        {"response", QT_TRANSLATE_NOOP("RiskScale", "A response")},
        {"response_with_action", QT_TRANSLATE_NOOP("RiskScale", "A response with an action")},
        {"acceptance", QT_TRANSLATE_NOOP("RiskScale", "A response with an action, and acceptance of what stays")},
    };
    return choices;
}

const RecordType& riskScaleType()
{
    using S = RiskScale;
    static const RecordType type = describe<S>(
        "risk_scale", QT_TRANSLATE_NOOP("RiskScale", "Level of the risk scale"),
        QT_TRANSLATE_NOOP("RiskScale", "Risk scale"), "RS",
        {
            choice<&S::dimension>(10, "dimension", QT_TRANSLATE_NOOP("RiskScale", "Dimension")),
            integer<&S::value>(11, "value", QT_TRANSLATE_NOOP("RiskScale", "Level or lowest score"))
                .range(1, kHighestRating * kHighestRating)
                .required(),
            text<&S::title>(12, "title", QT_TRANSLATE_NOOP("RiskScale", "Word")).required().searchable(),
            text<&S::meaning>(13, "meaning", QT_TRANSLATE_NOOP("RiskScale", "Meaning")).searchable(),
            duration<&S::delay>(14, "delay", QT_TRANSLATE_NOOP("RiskScale", "Delay of the cutover")),
            choice<&S::colour>(15, "colour", QT_TRANSLATE_NOOP("RiskScale", "Colour")),
            choice<&S::demand>(16, "required_response", QT_TRANSLATE_NOOP("RiskScale", "Required response")),
            text<&S::origin>(17, "origin", QT_TRANSLATE_NOOP("RiskScale", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
