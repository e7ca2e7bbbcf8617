#pragma once

#include <QString>

namespace readiness {

/// What a status means to the reader. The renderer turns it into a colour; it never stands alone.
enum class Tone { Neutral, Go, InProgress, Conditional, NoGo, NotStarted };

/// The shape that carries a status when the paper is black and white.
enum class StatusGlyph { None, Ring, HalfDisc, Check, Octagon, Dash, Diamond };

/// A status as it is always shown: a glyph, a word and a colour together.
struct ReportStatus {
    QString word;
    Tone tone = Tone::Neutral;
    StatusGlyph glyph = StatusGlyph::None;

    bool operator==(const ReportStatus&) const = default;
};

/// The glyph that goes with a tone unless a report says otherwise; "not applicable" says Dash.
StatusGlyph usualGlyph(Tone tone);

/// A status with the usual glyph of its tone.
ReportStatus status(const QString& word, Tone tone);

} // namespace readiness
