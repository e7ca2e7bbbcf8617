#include "core/report/TextTable.h"

#include "core/report/ReportDocument.h"
#include "core/report/TextColumns.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 9; // below this, words of ordinary length are cut in pieces

QString rule(int width) { return QString(std::max(width, 0), QChar(0x2500)); }

int widestLine(const QString& text)
{
    int widest = 0;
    for (const QString& line : printable(text).split(u'\n'))
        widest = std::max(widest, displayWidth(line));
    return widest;
}

// Rows with more cells than columns keep the surplus: it is joined to the last column.
ReportCell cellAt(const ReportRow& row, qsizetype column, qsizetype columns)
{
    ReportCell cell = row.cells.value(column);
    if (column == columns - 1)
        for (qsizetype i = columns; i < row.cells.size(); ++i)
            cell.text +=
                u'\n' + row.cells[i].text + (row.cells[i].note.isEmpty() ? QString() : u'\n' + row.cells[i].note);
    return cell;
}

} // namespace

QString glyphText(StatusGlyph glyph)
{
    switch (glyph) {
    case StatusGlyph::None: return {};
    case StatusGlyph::Ring: return u"○ "_s;
    case StatusGlyph::HalfDisc: return u"◐ "_s;
    case StatusGlyph::Check: return u"✓ "_s;
    case StatusGlyph::Octagon: return u"! "_s;
    case StatusGlyph::Dash: return u"– "_s;
    case StatusGlyph::Diamond: return u"◆ "_s;
    }
    return {};
}

TextTable::TextTable(const ReportTable& table, int width) : m_table(table), m_width(width)
{
    if (m_table.columns.isEmpty())
        m_table.columns.append(ReportColumn());
    m_asRecords = !shareWidth();
}

QList<int> TextTable::naturalWidths() const
{
    QList<int> widths;
    for (const ReportColumn& column : m_table.columns)
        widths.append(std::max(widestLine(column.header), 1));
    for (const ReportRow& row : m_table.rows) {
        if (row.isGroup)
            continue;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const ReportCell cell = cellAt(row, i, widths.size());
            const int text = widestLine(cell.text) + (cell.glyph == StatusGlyph::None ? 0 : 2);
            widths[i] = std::max({widths[i], text, cell.note.isEmpty() ? 0 : widestLine(cell.note) + 2});
        }
    }
    return widths;
}

// Narrowest first: each column takes what it needs as long as that is no more than an equal share of what is left.
bool TextTable::shareWidth()
{
    const QList<int> natural = naturalWidths();
    m_columnWidths = QList<int>(natural.size(), 0);
    QList<qsizetype> order(natural.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return natural[a] < natural[b]; });
    int left = m_width - gap * (int(natural.size()) - 1);
    for (qsizetype done = 0; done < order.size(); ++done) {
        const int share = left / int(order.size() - done);
        const int width = std::min(natural[order[done]], share);
        if (width < std::min(natural[order[done]], narrowest))
            return false;
        m_columnWidths[order[done]] = width;
        left -= width;
    }
    return true;
}

QStringList TextTable::cellLines(const ReportCell& cell, int width) const
{
    const QString mark = glyphText(cell.glyph);
    QStringList lines = wrapText(printable(cell.text), width - int(mark.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? mark : QString(mark.size(), u' '));
    if (!cell.note.isEmpty())
        for (const QString& line : wrapText(printable(cell.note), width - 2))
            lines.append(u"  "_s + line);
    return lines;
}

QStringList TextTable::rowLines(const ReportRow& row) const
{
    QList<QStringList> cells;
    qsizetype height = 0;
    for (qsizetype i = 0; i < m_columnWidths.size(); ++i) {
        cells.append(cellLines(cellAt(row, i, m_columnWidths.size()), m_columnWidths[i]));
        height = std::max(height, cells.last().size());
    }
    QStringList lines;
    for (qsizetype y = 0; y < height; ++y) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool right = m_table.columns[i].alignment == ColumnAlignment::Right;
            const QString text = cells[i].value(y);
            line += right ? padLeft(text, m_columnWidths[i]) : padRight(text, m_columnWidths[i]);
            line += QString(gap, u' ');
        }
        lines.append(line);
    }
    return lines;
}

QStringList TextTable::recordLines(const ReportRow& row) const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportCell cell = cellAt(row, i, m_table.columns.size());
        const QString text = glyphText(cell.glyph) + printable(cell.text);
        const QString label = printable(m_table.columns[i].header) + u": "_s;
        const QStringList wrapped = wrapText(label + text, m_width);
        lines += wrapped.first();
        for (qsizetype y = 1; y < wrapped.size(); ++y)
            lines += wrapText(wrapped[y], m_width);
        if (!cell.note.isEmpty())
            for (const QString& line : wrapText(printable(cell.note), m_width - 2))
                lines += u"  "_s + line;
    }
    return lines;
}

QString TextTable::groupLine(const ReportRow& row) const
{
    const ReportCell cell = row.cells.value(0);
    const QString title = printable(cell.text).replace(u'\n', u' ');
    const QString note = printable(cell.note).replace(u'\n', u' ');
    const QString end = note.isEmpty() ? QString() : u' ' + note;
    const int left = m_width - displayWidth(title) - displayWidth(end) - 4;
    return u"── "_s + title + u' ' + rule(std::max(left, 2)) + end;
}

QString TextTable::header() const
{
    ReportRow headers;
    for (const ReportColumn& column : m_table.columns)
        headers.cells.append(ReportCell(column.header));
    return rowLines(headers).join(u'\n');
}

QStringList TextTable::lines() const
{
    if (m_table.rows.isEmpty())
        return wrapText(printable(m_table.emptySentence), m_width);
    QStringList lines;
    if (!m_asRecords)
        lines << header() << rule(m_width);
    bool wrapped = false; // a row of several lines needs air around it, or it runs into the next
    bool first = true;
    for (const ReportRow& row : m_table.rows) {
        if (row.isGroup) {
            if (!first)
                lines << QString();
            lines += wrapText(groupLine(row), m_width);
            wrapped = false;
            first = false;
            continue;
        }
        const QStringList rowText = m_asRecords ? recordLines(row) : rowLines(row);
        if (wrapped || (rowText.size() > 1 && !first && !lines.last().startsWith(u"──")))
            lines << QString();
        lines += rowText;
        wrapped = rowText.size() > 1;
        first = false;
    }
    return lines;
}

} // namespace readiness
