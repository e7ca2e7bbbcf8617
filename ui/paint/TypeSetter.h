#pragma once

#include "ui/paint/TextFace.h"

#include <QColor>
#include <QHash>
#include <QRectF>
#include <QString>

#include <array>
#include <memory>

class QPainter;

namespace readiness {

/// The type scale; nobody else names a font size.
enum class TextStyle {
    CoverTitle,
    CoverSubtitle,
    Word,   ///< The one word of a decision.
    Figure, ///< A large number.
    Heading1,
    Heading2,
    Heading3,
    Heading3Note, ///< Beside a heading of level 3, on its baseline.
    Body,
    BodyStrong,
    Table,
    TableStrong,
    TableHead,
    Note,
    Margin, ///< Header and footer of a page.
};
constexpr std::size_t textStyles = std::size_t(TextStyle::Margin) + 1;

enum class TextEdge { Left, Right };

/// Where and how a line is drawn: its box has the style's pitch as its height.
struct TextPlace {
    TextStyle style = TextStyle::Body;
    QColor ink;
    QRectF box;
    TextEdge edge = TextEdge::Left;
};

/// A text broken into lines of one paragraph each: the same `text` as printed, and where its lines lie in it.
struct LaidText {
    QString text;
    TextSpans lines;
    bool isShaped = false; ///< Needs QTextLayout: another script, or signs that the type family lacks.
};

/// Breaks texts into lines and draws them in the styles of the type scale, at any number of painter units per point.
/// Every text goes through printable() first. Belongs to the thread that made it.
class TypeSetter {
public:
    explicit TypeSetter(qreal unitsPerPoint);

    qreal points(qreal points) const { return points * m_unitsPerPoint; }
    qreal pitch(TextStyle style) const; ///< From one baseline to the next.

    LaidText lay(const QString& text, TextStyle style, qreal width);
    qreal width(const QString& text, TextStyle style);
    /// Draws one line of a text. Consecutive lines of one style and ink are collected: flush() before anything is painted
    /// over them, and before the painter is moved or ended.
    void drawLine(QPainter& painter, const LaidText& text, qsizetype line, const TextPlace& place);
    /// A short text on one line that is known to fit, such as a page number.
    void drawText(QPainter& painter, const QString& text, const TextPlace& place);
    void flush(QPainter& painter);

    /// The characters met so far that no font of this machine can show, each once. They are set as U+FFFD.
    QString missingCharacters() const { return m_missingCharacters; }

private:
    TextFace& face(TextStyle style);
    bool hasFont(char32_t c);
    QString withoutMissing(const QString& text);
    void layShaped(LaidText& text, TextStyle style, qreal width);
    void drawShaped(QPainter& painter, const QString& line, const TextPlace& place, bool rightToLeft);

    qreal m_unitsPerPoint;
    std::array<std::unique_ptr<TextFace>, textStyles> m_faces;
    TextFace* m_pendingFace = nullptr; ///< Of the lines that are collected, in m_pendingInk.
    QColor m_pendingInk;
    QHash<char32_t, bool> m_fontExists; ///< By character, for those that the type family lacks.
    QString m_missingCharacters;
};

} // namespace readiness
