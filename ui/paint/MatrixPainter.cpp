#include "ui/paint/MatrixPainter.h"

#include "ui/paint/StatusPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 1.5;      ///< between fields
constexpr qreal fieldInset = 4; ///< of what a field says
constexpr qreal glyphSize = 7;
constexpr qreal leastWord = 18; ///< less room than this is better left empty
constexpr qreal labelShare = 0.17;
constexpr qreal mostLabel = 92;
constexpr int mostLabelLines = 3;
constexpr qreal leastRow = 40;
constexpr qreal mostRow = 96;
constexpr qreal arrowStroke = 1.6;
constexpr qreal arrowHead = 6;
constexpr qreal frameStroke = 2;

} // namespace

/// Of one field: strong bands have loud grounds, with light words.
struct MatrixPainter::Inks {
    QColor ground, head, text;
};

MatrixPainter::MatrixPainter(const ReportMatrix& matrix, const Palette& palette, TypeSetter& type)
    : m_matrix(matrix), m_palette(palette), m_type(type)
{}

qreal MatrixPainter::labelWidth(qreal width) const { return std::min(width * labelShare, m_type.points(mostLabel)); }

qreal MatrixPainter::columnLabelHeight(qreal columnWidth)
{
    qsizetype lines = 1;
    for (const QString& column : m_matrix.columns)
        lines =
            std::max(lines, m_type.lay(column, TextStyle::Note, columnWidth - m_type.points(fieldInset)).lines.size());
    return qreal(std::min<qsizetype>(lines, mostLabelLines)) * m_type.pitch(TextStyle::Note)
           + m_type.points(fieldInset);
}

void MatrixPainter::setArea(const QRectF& area)
{
    const qreal title = m_type.pitch(TextStyle::TableHead) + m_type.points(2);
    m_area = area;
    m_grid = area.adjusted(labelWidth(area.width()), title, 0, 0);
    m_grid.setBottom(std::max(m_grid.top(), area.bottom() - columnLabelHeight(columnWidth()) - title));
}

qreal MatrixPainter::fittingHeight(qreal width)
{
    const qreal column = (width - labelWidth(width)) / std::max(1.0, qreal(m_matrix.columns.size()));
    const qreal inside = column - m_type.points(gap + 2 * fieldInset);
    const qreal pitch = m_type.pitch(TextStyle::Note);
    const int mostLines = int(m_type.points(mostRow) / pitch);
    qsizetype lines = 0;
    for (const ReportMatrixCell& cell : m_matrix.cells)
        lines = std::max(lines, codeLines(cell, inside, mostLines).size());
    const qreal row = m_type.points(gap + 2 * fieldInset) + m_type.pitch(TextStyle::TableStrong) + qreal(lines) * pitch;
    const qreal rows = std::clamp(row, m_type.points(leastRow), m_type.points(mostRow)) * qreal(m_matrix.rows.size());
    return rows + columnLabelHeight(column) + 2 * (m_type.pitch(TextStyle::TableHead) + m_type.points(2));
}

QRectF MatrixPainter::cellRect(MatrixPlace place) const
{
    const qreal width = columnWidth();
    const qreal height = m_grid.height() / std::max(1.0, qreal(m_matrix.rows.size()));
    const qreal half = m_type.points(gap) / 2;
    return QRectF(m_grid.left() + place.column * width, m_grid.top() + place.row * height, width, height)
        .adjusted(half, half, -half, -half);
}

MatrixPlace MatrixPainter::cellAt(const QPointF& point) const
{
    if (m_matrix.rows.isEmpty() || m_matrix.columns.isEmpty() || m_grid.isEmpty())
        return {};
    const MatrixPlace place{
        int(std::floor((point.y() - m_grid.top()) / m_grid.height() * qreal(m_matrix.rows.size()))),
        int(std::floor((point.x() - m_grid.left()) / m_grid.width() * qreal(m_matrix.columns.size())))};
    const bool isInside = place.isValid() && place.row < m_matrix.rows.size() && place.column < m_matrix.columns.size();
    return isInside ? place : MatrixPlace();
}

QString MatrixPainter::cut(const QString& text, TextStyle style, qreal width)
{
    const LaidText whole = m_type.lay(text, style, width);
    if (whole.lines.size() == 1)
        return whole.text;
    const QString dots = u"…"_s;
    const LaidText part = m_type.lay(text, style, width - m_type.width(dots, style));
    return part.text.mid(part.lines.first().start, part.lines.first().length).trimmed() + dots;
}

/// As many codes as there is room for; what is left is counted: "+3".
QStringList MatrixPainter::codeLines(const ReportMatrixCell& cell, qreal width, int mostLines)
{
    const qreal blank = m_type.width(u"x x"_s, TextStyle::Note) - m_type.width(u"xx"_s, TextStyle::Note);
    QStringList lines;
    qreal room = 0;
    int shown = 0;
    const auto place = [&](const QString& word) {
        const qreal own = m_type.width(word, TextStyle::Note);
        if (!lines.isEmpty() && blank + own <= room) {
            lines.last() += u' ' + word;
            room -= blank + own;
            return true;
        }
        if (lines.size() >= mostLines || own > width)
            return false;
        lines += word;
        room = width - own;
        return true;
    };
    while (shown < cell.codes.size() && place(cell.codes[shown]))
        ++shown;
    while (shown > 0 && shown < cell.count && !place(u"+%1"_s.arg(cell.count - shown))) {
        room += blank + m_type.width(cell.codes[--shown], TextStyle::Note);
        const qsizetype before = lines.last().lastIndexOf(u' ');
        if (before < 0)
            lines.removeLast();
        else
            lines.last().truncate(before);
    }
    return lines;
}

MatrixPainter::Inks MatrixPainter::inks(const ReportMatrixCell& cell) const
{
    const ReportMatrixBand band = m_matrix.band(cell);
    const ToneColours& colours = m_palette.tone(band.tone);
    return band.isStrong ? Inks{colours.strong, colours.onStrong, colours.onStrong}
                         : Inks{colours.tint, colours.ink, m_palette.text};
}

void MatrixPainter::paint(QPainter& painter)
{
    const auto eachCell = [this](const auto& visit) {
        for (int row = 0; row < m_matrix.rows.size(); ++row) {
            for (int column = 0; column < m_matrix.columns.size(); ++column)
                visit(MatrixPlace{row, column});
        }
    };
    eachCell([&](MatrixPlace place) {
        painter.fillRect(cellRect(place), inks(m_matrix.cell(place.row, place.column)).ground);
    });
    eachCell([&](MatrixPlace place) { paintCell(painter, place); });
    paintAxes(painter);
    m_type.flush(painter);
}

/// Of a field that is hardly higher than a line, the margins give way first.
QRectF MatrixPainter::inside(MatrixPlace place) const
{
    const QRectF cell = cellRect(place);
    const qreal beside = m_type.points(fieldInset);
    const qreal above = std::clamp((cell.height() - m_type.pitch(TextStyle::TableStrong)) / 2, 0.0, beside);
    return cell.adjusted(beside, above, -beside, -above);
}

/// What the head has room for between the glyph at the left and the count at the right.
QRectF MatrixPainter::headRoom(MatrixPlace place)
{
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    const QRectF whole = inside(place);
    QRectF room(whole.left(), whole.top(), whole.width(), m_type.pitch(TextStyle::TableStrong));
    if (cell.count > 0)
        room.setRight(room.right() - m_type.width(QString::number(cell.count), TextStyle::TableStrong)
                      - m_type.points(fieldInset));
    if (cell.band >= 0)
        room.setLeft(room.left() + m_type.points(glyphSize + 3));
    return room;
}

/// Where there is no line for them below the head, they stand in it: what the band is, the glyph and the ground say too.
MatrixPainter::Codes MatrixPainter::codes(MatrixPlace place)
{
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    QRectF area = inside(place);
    area.setTop(area.top() + m_type.pitch(TextStyle::TableStrong));
    // Half a point of tolerance: a height made by fittingHeight() must hold what it was made for.
    const int lines = int((area.height() + m_type.points(0.5)) / m_type.pitch(TextStyle::Note));
    if (lines > 0)
        return {area, codeLines(cell, area.width(), lines)};
    const QRectF room = headRoom(place);
    return {room, codeLines(cell, std::max(0.0, room.width()), 1), true};
}

QString MatrixPainter::codeAt(const QPointF& point)
{
    const MatrixPlace place = cellAt(point);
    if (!place.isValid())
        return {};
    const auto [area, lines, isInHead] = codes(place);
    const QString line = lines.value(qsizetype(std::floor((point.y() - area.top()) / m_type.pitch(TextStyle::Note))));
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype blank = line.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? line.size() : blank;
        const qreal right = area.left() + m_type.width(line.left(end), TextStyle::Note);
        if (point.x() >= area.left() && point.x() <= right) {
            const QString word = line.mid(start, end - start);
            return m_matrix.cell(place.row, place.column).codes.contains(word) ? word : QString();
        }
        start = end + 1;
    }
    return {};
}

void MatrixPainter::paintCell(QPainter& painter, MatrixPlace place)
{
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    const Codes shown = codes(place);
    paintHead(painter, place, shown.isInHead && !shown.lines.isEmpty() ? QString() : m_matrix.band(cell).word);
    const QRectF& area = shown.area;
    const qreal pitch = m_type.pitch(TextStyle::Note);
    for (qsizetype i = 0; i < shown.lines.size(); ++i)
        m_type.drawText(
            painter, shown.lines[i],
            {TextStyle::Note, inks(cell).text,
             QRectF(area.left(), area.top() + qreal(i) * pitch, area.width() + m_type.points(fieldInset), pitch)});
}

/// Glyph and word of the band at the left, the count at the right.
void MatrixPainter::paintHead(QPainter& painter, MatrixPlace place, const QString& word)
{
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    const Inks ink = inks(cell);
    const QRectF whole = inside(place), room = headRoom(place);
    if (cell.count > 0)
        m_type.drawText(painter, QString::number(cell.count),
                        {TextStyle::TableStrong, ink.text,
                         QRectF(whole.left(), room.top(), whole.width(), room.height()), TextEdge::Right});
    if (cell.band < 0 || room.width() < 0)
        return;
    const qreal glyph = m_type.points(glyphSize);
    paintStatusGlyph(painter, QRectF(whole.left(), room.top() + (room.height() - glyph) / 2, glyph, glyph),
                     usualGlyph(m_matrix.band(cell).tone), ink.head);
    if (!word.isEmpty() && room.width() >= m_type.points(leastWord))
        m_type.drawText(painter, cut(word, TextStyle::Note, room.width()), {TextStyle::Note, ink.head, room});
}

void MatrixPainter::paintAxes(QPainter& painter)
{
    const qreal head = m_type.pitch(TextStyle::TableHead);
    const auto title = [&](const QString& text, qreal left, qreal top) {
        const QRectF box(left, top, m_area.right() - left, head);
        m_type.drawText(painter, cut(text, TextStyle::TableHead, box.width()),
                        {TextStyle::TableHead, m_palette.text, box});
    };
    title(m_matrix.rowTitle, m_area.left(), m_area.top());
    title(m_matrix.columnTitle, m_grid.left() + m_type.points(fieldInset), m_area.bottom() - head);
    const qreal around = m_type.points(fieldInset);
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        const QRectF cell = cellRect({row, 0});
        paintLabel(painter, m_matrix.rows[row],
                   QRectF(m_area.left(), cell.top() + around, m_grid.left() - m_area.left() - around, cell.height()));
    }
    for (int column = 0; column < m_matrix.columns.size(); ++column) {
        const QRectF cell = cellRect({0, column});
        paintLabel(painter, m_matrix.columns[column],
                   QRectF(cell.left() + around, m_grid.bottom() + around / 2, cell.width() - around,
                          m_area.bottom() - head - m_grid.bottom()));
    }
}

void MatrixPainter::paintLabel(QPainter& painter, const QString& text, const QRectF& area)
{
    const LaidText laid = m_type.lay(text, TextStyle::Note, area.width());
    const qreal pitch = m_type.pitch(TextStyle::Note);
    for (qsizetype i = 0; i < std::min<qsizetype>(laid.lines.size(), mostLabelLines); ++i)
        m_type.drawLine(painter, laid, i,
                        {TextStyle::Note, m_palette.secondaryText,
                         QRectF(area.left(), area.top() + qreal(i) * pitch, area.width(), pitch)});
}

void MatrixPainter::paintArrow(QPainter& painter, MatrixPlace from, MatrixPlace to) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return;
    const QLineF line(cellRect(from).center(), cellRect(to).center());
    const qreal head = m_type.points(arrowHead);
    QLineF left = QLineF::fromPolar(head, line.angle() + 180 - 30).translated(line.p2());
    QLineF right = QLineF::fromPolar(head, line.angle() + 180 + 30).translated(line.p2());
    QPainterPath arrow(line.p1());
    arrow.lineTo(line.p2());
    arrow.moveTo(left.p2());
    arrow.lineTo(line.p2());
    arrow.lineTo(right.p2());
    arrow.addEllipse(line.p1(), head / 4, head / 4);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    // A light seam keeps the line apart from words and from dark grounds.
    const QPen ink(m_palette.text, m_type.points(arrowStroke), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen seam = ink;
    seam.setColor(m_palette.surface);
    seam.setWidthF(3 * ink.widthF());
    for (const QPen& pen : {seam, ink}) {
        painter.setPen(pen);
        painter.drawPath(arrow);
    }
    painter.restore();
}

void MatrixPainter::paintFrame(QPainter& painter, MatrixPlace place) const
{
    if (!place.isValid())
        return;
    const qreal width = m_type.points(frameStroke);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.accent, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(cellRect(place).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

} // namespace readiness
