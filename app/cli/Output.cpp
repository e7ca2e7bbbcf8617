#include "app/cli/Output.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

void Output::line(const QString& text) const { write(stdout, text); }

void Output::table(const QStringList& headings, const std::vector<QStringList>& rows) const
{
    std::vector<qsizetype> widths;
    for (const QString& heading : headings)
        widths.push_back(heading.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    }
    const auto print = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 < cells.size() ? displayLine(cells[i]).leftJustified(widths[std::size_t(i)] + 2) : displayLine(cells[i]);
        line(text);
    };
    print(headings);
    for (const QStringList& row : rows)
        print(row);
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
