#include "ui/models/ChoiceStatus.h"

#include "core/model/Labels.h"

#include <algorithm>
#include <array>

namespace readiness {

namespace {

struct Look {
    std::string_view key;
    Tone tone;
    StatusGlyph glyph;
};

/// A word means the same state in every record type.
constexpr std::array kLooks{
    Look{"not_started", Tone::NotStarted, StatusGlyph::Ring},
    Look{"in_progress", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"done", Tone::Go, StatusGlyph::Check},
    Look{"blocked", Tone::NoGo, StatusGlyph::Octagon},
    Look{"not_applicable", Tone::NotStarted, StatusGlyph::Dash},
    Look{"not_rated", Tone::NotStarted, StatusGlyph::Ring},
    Look{"green", Tone::Go, StatusGlyph::Check},
    Look{"amber", Tone::Conditional, StatusGlyph::Diamond},
    Look{"red", Tone::NoGo, StatusGlyph::Octagon},
    // findings, actions, issues, assumptions
    Look{"open", Tone::NotStarted, StatusGlyph::Ring},
    Look{"mitigating", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"resolved", Tone::Go, StatusGlyph::Check},
    Look{"closed", Tone::Go, StatusGlyph::Check},
    Look{"cancelled", Tone::NotStarted, StatusGlyph::Dash},
    Look{"confirmed", Tone::Go, StatusGlyph::Check},
    Look{"refuted", Tone::NoGo, StatusGlyph::Octagon},
    // steps of a run
    Look{"pending", Tone::NotStarted, StatusGlyph::Ring},
    Look{"ready", Tone::Conditional, StatusGlyph::Ring},
    Look{"running", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"skipped", Tone::NotStarted, StatusGlyph::Dash},
    Look{"failed", Tone::NoGo, StatusGlyph::Octagon},
    // verdicts and defects
    Look{"not_run", Tone::NotStarted, StatusGlyph::Ring},
    Look{"passed", Tone::Go, StatusGlyph::Check},
    Look{"fixed", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"rejected", Tone::NotStarted, StatusGlyph::Dash},
    // how much an issue hurts
    Look{"low", Tone::NotStarted, StatusGlyph::Dash},
    Look{"medium", Tone::Conditional, StatusGlyph::Diamond},
    Look{"high", Tone::NoGo, StatusGlyph::Octagon},
    Look{"critical", Tone::NoGo, StatusGlyph::Octagon},
    // what is done about a risk
    Look{"identified", Tone::NotStarted, StatusGlyph::Ring},
    Look{"assessed", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"responding", Tone::InProgress, StatusGlyph::HalfDisc},
    Look{"accepted", Tone::Conditional, StatusGlyph::Diamond},
    Look{"occurred", Tone::NoGo, StatusGlyph::Octagon},
};

const Look* lookOf(const Choice& choice)
{
    const auto look = std::find_if(kLooks.begin(), kLooks.end(), [&](const Look& l) { return l.key == choice.key; });
    return look == kLooks.end() ? nullptr : &*look;
}

} // namespace

std::optional<ReportStatus> statusOf(const Field& field, const Choice& choice)
{
    if (!std::all_of(field.choices.begin(), field.choices.end(), lookOf))
        return {};
    const Look& look = *lookOf(choice);
    return ReportStatus{labelOf(field, choice), look.tone, look.glyph};
}

ReportStatus bandStatus(const RiskBand& band)
{
    switch (band.colour) {
    case BandColour::Green: return {band.word, Tone::Go, StatusGlyph::Check};
    case BandColour::Amber: return {band.word, Tone::Conditional, StatusGlyph::Diamond};
    case BandColour::Red: break;
    }
    return {band.word, Tone::NoGo, StatusGlyph::Octagon};
}

std::optional<ReportStatus> statusOf(const Field& field, const Value& value)
{
    if (field.kind != FieldKind::Choice || field.choices.empty())
        return {};
    const auto* key = std::get_if<QString>(&value);
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                     [&](const Choice& c) { return key && *key == QLatin1String(c.key); });
    if (key && choice == field.choices.end())
        return {};
    return statusOf(field, key ? *choice : field.choices.front());
}

} // namespace readiness
