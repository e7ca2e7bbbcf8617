#include "core/report/TableText.h"

#include "core/report/ReportDocument.h"
#include "core/report/TextTable.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text) { return printable(text).toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString cellHtml(const ReportCell& cell, ColumnAlignment alignment)
{
    const QString note = cell.note.isEmpty() ? QString() : u"<br><small>%1</small>"_s.arg(escaped(cell.note));
    return u"<td%1>%2%3</td>"_s.arg(alignment == ColumnAlignment::Right ? u" align=\"right\""_s : QString(),
                                    glyphText(cell.glyph) + escaped(cell.text), note);
}

/// One line without tabs, so that it stays one cell.
QString cellText(const ReportCell& cell)
{
    const QString note = cell.note.isEmpty() ? QString() : u" – "_s + cell.note;
    return (glyphText(cell.glyph) + printable(cell.text + note)).simplified();
}

} // namespace

QString tableHtml(const ReportTable& table)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"_s;
    for (const ReportColumn& column : table.columns)
        html += u"<th align=\"%1\">%2</th>"_s.arg(column.alignment == ColumnAlignment::Right ? u"right"_s : u"left"_s,
                                                  escaped(column.header));
    html += u"</tr></thead><tbody>"_s;
    for (const ReportRow& row : table.rows) {
        html += u"<tr>"_s;
        if (row.isGroup) {
            const ReportCell title = row.cells.value(0);
            html += u"<th align=\"left\" colspan=\"%1\">%2</th>"_s.arg(table.columns.size())
                        .arg(escaped(title.note.isEmpty() ? title.text : title.text + u" – "_s + title.note));
        } else {
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                html += cellHtml(row.cells[i], table.columns.value(i).alignment);
        }
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

QString tabbedText(const ReportTable& table)
{
    QStringList lines;
    QStringList headers;
    for (const ReportColumn& column : table.columns)
        headers += printable(column.header).simplified();
    lines += headers.join(u'\t');
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row.cells)
            cells += cellText(cell);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace readiness
