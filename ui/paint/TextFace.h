#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QVarLengthArray>

#include <vector>

class QPainter;

namespace readiness {

/// A part of a text that is set as one line.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};
using TextSpans = QVarLengthArray<TextSpan, 4>;

/// Sets text that needs no shaping, straight from the font's glyphs and advances: several times faster than QTextLayout,
/// which remains the way for every other script. Belongs to the thread that made it.
class TextFace {
public:
    explicit TextFace(const QFont& font);

    const QFont& font() const { return m_font; }

    /// Whether every character is of a script that is set letter by letter, and has a glyph here; line feeds are
    /// the caller's.
    bool covers(QStringView text);
    qreal width(QStringView text);
    /// Breaks between words, at hyphens and slashes between letters, and inside a word that is wider than the line.
    TextSpans breakLines(QStringView text, qreal width);
    /// Collects a line for drawCollected(): many small runs of glyphs cost more time and space in a PDF than one large.
    void collect(QPointF baseline, QStringView text);
    void drawCollected(QPainter& painter);

private:
    struct Glyph {
        quint32 index = 0;
        float advance = -1;
    };
    const Glyph& glyph(QChar c);
    TextSpan nextLine(QStringView text, qsizetype start, qreal width);

    QFont m_font;
    QRawFont m_rawFont;
    QList<quint32> m_indexes; ///< Collected, with m_positions.
    QList<QPointF> m_positions;
    std::vector<Glyph> m_glyphs; ///< By character, filled when a character is first seen.
};

} // namespace readiness
