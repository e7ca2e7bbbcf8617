#include "ui/paint/Palette.h"

namespace readiness {

namespace {

/// On light grounds the ink is loud enough to be a ground itself.
ToneColours onLight(QRgb ink, QRgb tint) { return {QColor(ink), QColor(tint), QColor(ink), QColor(tint)}; }

} // namespace

const ToneColours& Palette::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return neutral;
    case Tone::Go: return go;
    case Tone::InProgress: return inProgress;
    case Tone::Conditional: return conditional;
    case Tone::NoGo: return noGo;
    case Tone::NotStarted: return notStarted;
    }
    return neutral;
}

const Palette& Palette::light()
{
    static const Palette palette{
        .window = QColor(0xF6F7F9),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xEEF0F3),
        .border = QColor(0xD5D9E0),
        .outline = QColor(0x7F8897),
        .text = QColor(0x1B1F27),
        .secondaryText = QColor(0x566072),
        .accent = QColor(0x2F5BEA),
        .go = onLight(0x0F6B45, 0xDDF3E7),
        .inProgress = onLight(0x1D58B2, 0xE1ECFB),
        .conditional = onLight(0x7A5000, 0xFCEFD2),
        .noGo = onLight(0xAD241C, 0xFBE3E1),
        .notStarted = onLight(0x505A6B, 0xECEEF2),
        .neutral = onLight(0x1B1F27, 0xEEF0F3),
    };
    return palette;
}

const Palette& Palette::dark()
{
    static const Palette palette{
        .window = QColor(0x14171C),
        .surface = QColor(0x1C2027),
        .raised = QColor(0x252A33),
        .border = QColor(0x39404C),
        .outline = QColor(0x727C8D),
        .text = QColor(0xE6E9EF),
        .secondaryText = QColor(0xA4ADBC),
        .accent = QColor(0x8FAEFF),
        .go = {QColor(0x7FE0B0), QColor(0x12382A), QColor(0x1F6B4D), QColor(0xE6F7EF)},
        .inProgress = {QColor(0x9CC2FF), QColor(0x172F52), QColor(0x27528F), QColor(0xE8F1FF)},
        .conditional = {QColor(0xFFD27A), QColor(0x43320B), QColor(0x735410), QColor(0xFFF3D6)},
        .noGo = {QColor(0xFFA79F), QColor(0x4A1A17), QColor(0x8F2F29), QColor(0xFFE9E7)},
        .notStarted = {QColor(0xB9C1CE), QColor(0x2A303A), QColor(0x4A5362), QColor(0xEEF1F6)},
        .neutral = {QColor(0xE6E9EF), QColor(0x252A33), QColor(0x4A5362), QColor(0xEEF1F6)},
    };
    return palette;
}

} // namespace readiness
