#include "ui/paint/pdf/TableSection.h"

#include "core/report/ReportWords.h"

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

constexpr qreal columnGutter = 11;
constexpr qreal extraGutter = 9; // between numbers at the right edge of a column and text at the left edge of the next
constexpr qreal leastWeight = 0.01;
constexpr qreal rowPadding = 3.6;
constexpr qreal denseRowPadding = 1.6;
constexpr qreal groupNoteShare = 0.3;
constexpr qreal mostOfPageForLead = 0.25; // what is taller is not repeated, or no rows would fit

} // namespace

TableSection::TableSection(const PaintContext& context, const ReportTable& table) : RowSection(context), m_table(table)
{
    if (m_table.columns.isEmpty())
        m_table.columns.append(ReportColumn());
    placeColumns();
    findLeads();
}

void TableSection::findLeads()
{
    const qreal most = mostOfPageForLead * context().columnHeight;
    m_headingHeight = rowHeight(headingRow());
    if (m_headingHeight > most) {
        m_headingHeight = 0;
        m_headingRows = 1;
    }
    for (int i = 0; i < int(m_table.rows.size()); ++i) {
        if (!m_table.rows[i].isGroup)
            continue;
        const qreal height = rowHeight(continuationRow(m_table.rows[i]));
        m_groups.push_back(i + m_headingRows);
        m_largestGroup = std::max(m_largestGroup, height <= most ? height : 0);
    }
}

qreal TableSection::gapAfter(qsizetype column) const
{
    if (column + 1 == m_table.columns.size())
        return 0;
    const bool numbersThenText = m_table.columns[column].alignment == ColumnAlignment::Right
                                 && m_table.columns[column + 1].alignment == ColumnAlignment::Left;
    return context().points(columnGutter + (numbersThenText ? extraGutter : 0));
}

// No heading is broken inside a word, whatever the language.
qreal TableSection::fixedWidth(const ReportColumn& column) const
{
    if (column.fixedMillimetres <= 0)
        return 0;
    qreal width = context().millimetres(column.fixedMillimetres);
    for (const QString& word : column.header.split(u' '))
        width = std::max(width, std::ceil(context().type.width(word, TextStyle::TableHead)));
    return width;
}

void TableSection::placeColumns()
{
    qreal gaps = 0;
    qreal fixed = 0;
    qreal weights = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        gaps += gapAfter(i);
        fixed += fixedWidth(column);
        weights += column.fixedMillimetres > 0 ? 0 : std::max(column.weight, leastWeight);
    }
    const qreal width = context().columnWidth;
    const qreal gapShrink = gaps > width / 2 ? width / 2 / gaps : 1;
    const qreal room = width - gaps * gapShrink;
    // Fixed columns give way when they would leave the others less than a third.
    const qreal mostFixed = weights > 0 ? room * 2 / 3 : room;
    const qreal shrink = fixed > mostFixed ? mostFixed / fixed : 1;
    qreal x = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        const qreal share = column.fixedMillimetres > 0
                                ? fixedWidth(column) * shrink
                                : (room - fixed * shrink) * std::max(column.weight, leastWeight) / weights;
        m_spans.push_back({x, share});
        x += share + gapAfter(i) * gapShrink;
    }
}

PageRow TableSection::headingRow() const
{
    PageRow row;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const ReportColumn& column = m_table.columns[qsizetype(i)];
        const TextEdge edge = column.alignment == ColumnAlignment::Right ? TextEdge::Right : TextEdge::Left;
        row.addCell(m_spans[i].x, m_spans[i].width, edge)
            .texts.append({column.header, TextStyle::TableHead, context().palette.secondaryText});
    }
    row.after = context().points(4);
    row.rule = RowRule::Strong;
    return row;
}

PageRow TableSection::groupRow(const QString& title, const QString& note) const
{
    PageRow row;
    const qreal width = context().columnWidth;
    const qreal noteWidth = note.isEmpty() ? 0 : width * groupNoteShare;
    row.addCell(0, width - noteWidth).texts.append({title, TextStyle::Heading3, context().palette.text});
    if (!note.isEmpty())
        row.addCell(width - noteWidth, noteWidth, TextEdge::Right)
            .texts.append({note, TextStyle::Heading3Note, context().palette.secondaryText});
    row.after = context().points(4);
    row.rule = RowRule::Hair;
    row.keepWithNext = true;
    return row;
}

void TableSection::compose(int row, PageRow& composed)
{
    if (row < m_headingRows) {
        composed = headingRow();
        return;
    }
    const ReportRow& source = m_table.rows[row - m_headingRows];
    if (source.isGroup) {
        const ReportCell title = source.cells.value(0);
        composed = groupRow(title.text, title.note);
        composed.before = context().points(row == m_headingRows ? 9 : 18);
        return;
    }
    composed.before = composed.after = context().points(m_table.isDense ? denseRowPadding : rowPadding);
    composed.rule = RowRule::Hair;
    composed.cells.reserve(m_spans.size());
    const qsizetype columns = m_table.columns.size();
    for (qsizetype i = 0; i < source.cells.size(); ++i)
        composeCell(source.cells[i], std::min(i, columns - 1), composed);
}

void TableSection::composeCell(const ReportCell& cell, qsizetype column, PageRow& composed) const
{
    const Palette& palette = context().palette;
    const ReportColumn& format = m_table.columns[column];
    const Span& span = m_spans[std::size_t(column)];
    const bool hasStatus = cell.glyph != StatusGlyph::None;
    const bool isStrong = hasStatus || format.style == ColumnStyle::Strong;
    const QColor plain = format.style == ColumnStyle::Secondary ? palette.secondaryText : palette.text;
    const QColor ink = hasStatus || cell.tone != Tone::Neutral ? palette.tone(cell.tone).ink : plain;
    const bool isSurplus = composed.cells.size() == m_spans.size();
    PageCell& place =
        isSurplus ? composed.cells.back()
                  : composed.addCell(span.x, span.width,
                                     format.alignment == ColumnAlignment::Right ? TextEdge::Right : TextEdge::Left);
    if (!cell.text.isEmpty())
        place.texts.append({cell.text, isStrong ? TextStyle::TableStrong : TextStyle::Table, ink, cell.glyph});
    if (!cell.note.isEmpty())
        place.texts.append({cell.note, TextStyle::Note, palette.secondaryText});
}

// The group that a page starts in the middle of; none where its title is too tall to be repeated.
const ReportRow* TableSection::continuedGroup(int firstPiece)
{
    const int row = pieces()[std::size_t(firstPiece)].row;
    const auto next = std::upper_bound(m_groups.begin(), m_groups.end(), row);
    if (next == m_groups.begin() || *(next - 1) == row)
        return nullptr;
    const ReportRow& group = m_table.rows[*(next - 1) - m_headingRows];
    return rowHeight(continuationRow(group)) <= m_largestGroup ? &group : nullptr;
}

PageRow TableSection::continuationRow(const ReportRow& group) const
{
    PageRow row = groupRow(ReportWords::continued(group.cells.value(0).text), {});
    row.before = context().points(8);
    return row;
}

qreal TableSection::leadHeight(int firstPiece)
{
    const ReportRow* group = continuedGroup(firstPiece);
    return m_headingHeight + (group ? rowHeight(continuationRow(*group)) : 0);
}

void TableSection::paintLead(QPainter& painter, const Slice& slice)
{
    const QPointF at = slice.area.topLeft();
    if (m_headingHeight > 0)
        paintRow(painter, headingRow(), at);
    if (const ReportRow* group = continuedGroup(slice.first))
        paintRow(painter, continuationRow(*group), at + QPointF(0, m_headingHeight));
}

} // namespace readiness
