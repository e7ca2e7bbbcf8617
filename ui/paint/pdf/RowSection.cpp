#include "ui/paint/pdf/RowSection.h"

#include "ui/paint/StatusPainter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace readiness {

namespace {

constexpr qreal glyphShare = 0.66; // of the line's pitch
constexpr qreal indentShare = 0.98;

} // namespace

qreal RowSection::indent(const PageText& text) const
{
    return text.glyph == StatusGlyph::None ? 0 : m_context.type.pitch(text.style) * indentShare;
}

LaidText RowSection::lay(const PageCell& cell, const PageText& text)
{
    LaidText laid = m_context.type.lay(text.text, text.style, cell.width - indent(text));
    while (laid.lines.size() < text.leastLines)
        laid.lines.append(TextSpan{laid.text.size(), 0});
    return laid;
}

qreal RowSection::rowHeight(const PageRow& row)
{
    qreal height = row.leastHeight;
    for (const PageCell& cell : row.cells) {
        qreal cellHeight = 0;
        for (const PageText& text : cell.texts)
            cellHeight += qreal(lay(cell, text).lines.size()) * m_context.type.pitch(text.style);
        height = std::max(height, cellHeight);
    }
    return row.before + height + row.after;
}

// Where a row is split, line k of every cell stands at the same height.
void RowSection::splitRow(int index, const PageRow& row)
{
    if (m_split.row == index)
        return;
    m_split = {index, {}, {}};
    std::vector<qreal> heights;
    for (const PageCell& cell : row.cells) {
        std::size_t line = 0;
        for (const PageText& text : cell.texts) {
            m_split.texts.push_back(lay(cell, text));
            const std::size_t end = line + std::size_t(m_split.texts.back().lines.size());
            heights.resize(std::max(heights.size(), end));
            for (; line < end; ++line)
                heights[line] = std::max(heights[line], m_context.type.pitch(text.style));
        }
    }
    m_split.tops.resize(heights.size() + 1);
    std::partial_sum(heights.begin(), heights.end(), m_split.tops.begin() + 1);
}

void RowSection::addPieces(int index, const PageRow& row)
{
    const qreal height = rowHeight(row);
    if (!row.isFlowing && height <= m_context.columnHeight - largestLead()) {
        m_pieces.push_back({index, -1, height, row.keepWithNext});
        return;
    }
    splitRow(index, row);
    const int count = int(m_split.tops.size()) - 1;
    if (count < 2) {
        m_pieces.push_back({index, -1, height, row.keepWithNext});
        return;
    }
    for (int line = 0; line < count; ++line) {
        const bool isLast = line == count - 1;
        const qreal space = (line == 0 ? row.before : 0) + (isLast ? row.after : 0);
        const bool keep = isLast ? row.keepWithNext : line == 0 || line == count - 2; // no widows, no orphans
        const qreal lineHeight = m_split.tops[std::size_t(line) + 1] - m_split.tops[std::size_t(line)];
        m_pieces.push_back({index, line, lineHeight + space, keep, isLast});
    }
}

void RowSection::measure()
{
    const int count = rowCount();
    for (int i = 0; i < count; ++i) {
        m_row = {};
        compose(i, m_row);
        addPieces(i, m_row);
    }
}

void RowSection::paint(QPainter& painter, const Slice& slice)
{
    paintGround(painter, slice);
    paintLead(painter, slice);
    QPointF at = slice.area.topLeft() + QPointF(0, leadHeight(slice.first));
    const int end = slice.first + slice.count;
    for (int i = slice.first; i < end;) {
        const Piece& piece = m_pieces[std::size_t(i)];
        m_row = {};
        compose(piece.row, m_row);
        qreal height = 0;
        Lines lines{piece.line, piece.line};
        for (; i < end && m_pieces[std::size_t(i)].row == piece.row; ++i) {
            height += m_pieces[std::size_t(i)].height;
            lines.last = m_pieces[std::size_t(i)].line;
        }
        const bool isEnd = m_pieces[std::size_t(i - 1)].isLastOfRow;
        const qreal before = lines.first <= 0 ? m_row.before : 0;
        const qreal inner = height - before - (isEnd ? m_row.after : 0);
        if (lines.first <= 0)
            decorate(painter, piece.row, QRectF(at.x(), at.y() + before, m_context.columnWidth, inner));
        if (lines.first < 0) {
            paintRow(painter, m_row, at);
        } else {
            splitRow(piece.row, m_row);
            paintLines(painter, m_row, at + QPointF(0, before), lines);
        }
        at.ry() += height;
        if (lines.first >= 0 && isEnd)
            addRule(m_row.rule, at.x(), at.y());
    }
    drawRules(painter);
}

void RowSection::paintRow(QPainter& painter, const PageRow& row, QPointF topLeft)
{
    qreal height = row.leastHeight;
    for (const PageCell& cell : row.cells) {
        qreal y = 0;
        for (const PageText& text : cell.texts) {
            const LaidText laid = lay(cell, text);
            for (qsizetype line = 0; line < laid.lines.size(); ++line) {
                paintLine(painter, {cell, text, laid, line, topLeft + QPointF(cell.x, row.before + y)});
                y += m_context.type.pitch(text.style);
            }
        }
        height = std::max(height, y);
    }
    addRule(row.rule, topLeft.x(), topLeft.y() + row.before + height + row.after);
}

void RowSection::paintLines(QPainter& painter, const PageRow& row, QPointF topLeft, Lines lines) const
{
    const qreal start = m_split.tops[std::size_t(lines.first)];
    auto laid = m_split.texts.begin();
    for (const PageCell& cell : row.cells) {
        int firstOfText = 0;
        for (const PageText& text : cell.texts) {
            const int end = firstOfText + int(laid->lines.size());
            for (int k = std::max(firstOfText, lines.first); k < std::min(end, lines.last + 1); ++k)
                paintLine(painter, {cell, text, *laid, k - firstOfText,
                                    topLeft + QPointF(cell.x, m_split.tops[std::size_t(k)] - start)});
            firstOfText = end;
            ++laid;
        }
    }
}

void RowSection::paintLine(QPainter& painter, const LineToPaint& line) const
{
    const PageText& text = line.text;
    const qreal pitch = m_context.type.pitch(text.style);
    const qreal left = indent(text);
    if (line.line == 0 && text.glyph != StatusGlyph::None) {
        const qreal side = pitch * glyphShare;
        const QPointF corner = line.at + QPointF(0, (pitch - side) / 2);
        paintStatusGlyph(painter, QRectF(corner, QSizeF(side, side)), text.glyph, text.ink);
    }
    const QRectF box(line.at.x() + left, line.at.y(), line.cell.width - left, pitch);
    m_context.type.drawLine(painter, line.laid, line.line, {text.style, text.ink, box, line.cell.edge});
}

void RowSection::addRule(RowRule rule, qreal left, qreal y)
{
    if (rule == RowRule::None)
        return;
    const bool strong = rule == RowRule::Strong;
    const qreal thickness = m_context.points(strong ? 0.8 : 0.5);
    (strong ? m_strongRules : m_hairRules).append(QRectF(left, y - thickness / 2, m_context.columnWidth, thickness));
}

// All rules of a page at once: each change of colour is a line in the file.
void RowSection::drawRules(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.palette.border);
    painter.drawRects(m_hairRules);
    painter.setBrush(m_context.palette.text);
    painter.drawRects(m_strongRules);
    m_hairRules.clear();
    m_strongRules.clear();
}

} // namespace readiness
