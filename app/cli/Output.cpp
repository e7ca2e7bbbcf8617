#include "app/cli/Output.h"

#include "core/base/Text.h"
#include "core/report/TextColumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineWidth = 100;
constexpr int kColumnGap = 2;

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

/// How wide each column is shown: as its widest cell, but the widest columns give way until a line holds them all.
std::vector<int> columnWidths(const std::vector<QStringList>& rows)
{
    std::vector<int> widths(std::size_t(rows.front().size()), 0);
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[qsizetype(i)]));
    }
    int excess = std::accumulate(widths.begin(), widths.end(), kColumnGap * (int(widths.size()) - 1)) - kLineWidth;
    for (; excess > 0; --excess)
        --*std::max_element(widths.begin(), widths.end());
    return widths;
}

void removeEmptyColumns(QStringList& headings, std::vector<QStringList>& rows)
{
    for (qsizetype i = rows.front().size() - 1; i > 0; --i) {
        if (std::any_of(rows.begin(), rows.end(), [i](const QStringList& row) { return !row[i].isEmpty(); }))
            continue;
        for (QStringList& row : rows)
            row.removeAt(i);
        if (!headings.isEmpty())
            headings.removeAt(i);
    }
}

} // namespace

QString counted(qint64 count, const QString& noun)
{
    return u"%1 %2%3"_s.arg(count).arg(noun, count == 1 ? QString() : u"s"_s);
}

void Output::line(const QString& text) const { write(stdout, displayLine(text)); }

void Output::text(const QString& text) const { write(stdout, text); }

void Output::paragraph(const QString& lead, const QString& text) const
{
    const int indent = displayWidth(lead);
    QString margin = lead;
    for (const QString& part : wrapText(text, kLineWidth - indent)) {
        line(part.isEmpty() ? QString() : margin + part);
        margin = QString(indent, u' ');
    }
}

void Output::table(const QStringList& headings, std::vector<QStringList> rows) const
{
    if (rows.empty())
        return;
    for (QStringList& row : rows)
        std::transform(row.begin(), row.end(), row.begin(), &displayLine);
    QStringList shown = headings;
    removeEmptyColumns(shown, rows);
    if (!shown.isEmpty())
        rows.insert(rows.begin(), shown);
    const std::vector<int> widths = columnWidths(rows);
    for (const QStringList& row : rows) {
        std::vector<QStringList> cells;
        qsizetype height = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cells.push_back(wrapText(row[qsizetype(i)], widths[i]));
            height = std::max(height, cells.back().size());
        }
        for (qsizetype y = 0; y < height; ++y) {
            QString text;
            for (std::size_t i = 0; i < widths.size(); ++i)
                text += padRight(cells[i].value(y), widths[i] + kColumnGap);
            while (text.endsWith(u' '))
                text.chop(1);
            line(text);
        }
    }
}

void Output::json(const QJsonValue& value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QByteArray bytes = document.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void Output::note(const QString& text) const { write(stderr, displayLine(text)); }

void Output::error(const QString& text) const { write(stderr, u"readiness: "_s + displayLine(text)); }

} // namespace readiness::cli
