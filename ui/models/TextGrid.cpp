#include "ui/models/TextGrid.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace readiness {

using namespace Qt::StringLiterals;

TextGrid gridFromText(const QString& text)
{
    TextGrid grid;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row += cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        grid += row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return grid;
}

TextGrid gridFromHtml(const QString& html)
{
    struct Closed : QTextDocument {
        QVariant loadResource(int, const QUrl&) override { return {}; }
    } document;
    document.setHtml(html);
    TextGrid grid;
    for (const QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        if (!table)
            continue;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                cell.setPosition(table->cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
                cells += cell.selection().toPlainText().trimmed();
            }
            grid += cells;
        }
        break;
    }
    return grid;
}

QString textFromGrid(const TextGrid& grid)
{
    QStringList lines;
    for (const QStringList& row : grid) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells += cell;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlFromGrid(const TextGrid& grid)
{
    QString html = u"<table>"_s;
    for (const QStringList& row : grid) {
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace readiness
