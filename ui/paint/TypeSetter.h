#pragma once

#include "ui/paint/TextFace.h"

#include <QHash>
#include <QRectF>
#include <QString>

#include <memory>

class QColor;
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

enum class TextEdge { Left, Right };

/// A text broken into lines of one paragraph each: the same `text` as printed, and where its lines lie in it.
struct LaidText {
    QString text;
    TextSpans lines;
    bool isShaped = false; ///< Needs QTextLayout: another script, or signs that the type family lacks.
};

/// Breaks texts into lines and draws them in the styles of the type scale, at any number of painter units per point.
/// Every text goes through printable() first. Belongs to the thread that made it.
class TypeSetter
{
public:
    explicit TypeSetter(qreal unitsPerPoint);

    qreal points(qreal points) const { return points * m_unitsPerPoint; }
    qreal pitch(TextStyle style) const; ///< From one baseline to the next.

    LaidText lay(const QString& text, TextStyle style, qreal width);
    qreal width(const QString& text, TextStyle style);
    /// Draws one line into the box from `topLeft` with the style's pitch as its height, in the painter's pen.
    void drawLine(QPainter& painter, const LaidText& text, qsizetype line, TextStyle style, const QRectF& box,
                  TextEdge edge = TextEdge::Left);
    /// A short text on one line that is known to fit, such as a page number.
    void drawText(QPainter& painter, const QString& text, TextStyle style, const QRectF& box, TextEdge edge = TextEdge::Left);

    /// The characters met so far that no font of this machine can show, each once. They are set as U+FFFD.
    QString missingCharacters() const { return m_missingCharacters; }

private:
    TextFace& face(TextStyle style);
    bool hasFont(char32_t c);
    QString withoutMissing(const QString& text);
    void layShaped(LaidText& text, TextStyle style, qreal width);
    void drawShaped(QPainter& painter, const QString& line, TextStyle style, const QRectF& box, TextEdge edge, bool rightToLeft);

    qreal m_unitsPerPoint;
    QHash<int, std::shared_ptr<TextFace>> m_faces; ///< By style.
    QHash<char32_t, bool> m_fontExists; ///< By character, for those that the type family lacks.
    QString m_missingCharacters;
};

} // namespace readiness
