#include "core/exchange/ColumnMatch.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using Role = ColumnMatch::Role;

constexpr int kRowsToMatch = 30;

/// Headers are compared by their letters and digits.
QString comparable(const QString& text)
{
    QString result;
    for (QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

/// What lists of others call fields of these keys; "title" stands for whatever names a record.
const QHash<QString, QStringList>& usualWords()
{
    static const QHash<QString, QStringList> words{
        {u"title"_s,
         {u"name"_s, u"task"_s, u"item"_s, u"subject"_s, u"summary"_s, u"activity"_s, u"question"_s, u"titel"_s,
          u"aufgabe"_s, u"bezeichnung"_s, u"thema"_s, u"betreff"_s, u"frage"_s}},
        {u"description"_s, {u"details"_s, u"detail"_s, u"text"_s, u"beschreibung"_s}},
        {u"guidance"_s, {u"description"_s, u"details"_s, u"hint"_s, u"hinweis"_s, u"beschreibung"_s}},
        {u"owner"_s,
         {u"responsible"_s, u"assignedto"_s, u"assignee"_s, u"who"_s, u"verantwortlich"_s, u"verantwortlicher"_s,
          u"zustandig"_s, u"bearbeiter"_s, u"wer"_s}},
        {u"due"_s,
         {u"duedate"_s, u"dueon"_s, u"deadline"_s, u"targetdate"_s, u"until"_s, u"fallig"_s, u"falligam"_s, u"termin"_s,
          u"frist"_s, u"bis"_s}},
        {u"status"_s, {u"state"_s, u"progress"_s, u"zustand"_s, u"stand"_s}},
        {u"area"_s,
         {u"category"_s, u"workstream"_s, u"stream"_s, u"module"_s, u"bereich"_s, u"kategorie"_s, u"modul"_s}},
        {u"importance"_s, {u"priority"_s, u"prio"_s, u"prioritat"_s, u"wichtigkeit"_s}},
        {u"answer"_s, {u"response"_s, u"result"_s, u"antwort"_s, u"ergebnis"_s}},
        {u"mail"_s, {u"email"_s, u"emailaddress"_s, u"mailaddress"_s}},
        {u"organisation"_s, {u"organization"_s, u"company"_s, u"firma"_s, u"unternehmen"_s}},
        {u"link"_s, {u"url"_s, u"address"_s, u"adresse"_s}},
    };
    return words;
}

/// Names of columns to what they are; the first to claim a name has it.
class Headers {
public:
    Headers(const RecordType& type, const Mapping& mapping, const WorkbookMemory* memory) : m_type(type)
    {
        for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
            addKey(column.key(), column.value());
        if (memory) {
            for (auto column = memory->keys.begin(); column != memory->keys.end(); ++column)
                addColumnOfOurs(column.key(), column.value());
        }
        for (const QString& word : {idHeader(), u"ID"_s})
            add(word, {0, {}, Role::Id, nullptr});
        for (const QString& word : {codeHeader(), u"Code"_s, u"Ref"_s})
            add(word, {0, {}, Role::Code, nullptr});
        addFields([](const Field& field) { return QStringList{labelOf(field), QString::fromUtf8(field.label)}; });
        addFields([](const Field& field) {
            return isExchanged(field) ? QStringList{QString::fromLatin1(field.key)} : QStringList();
        });
        addFields(
            [](const Field& field) { return QStringList{u"%1 (%2)"_s.arg(labelOf(field), QLatin1String(field.key))}; });
        for (const QString& word : informationHeaders(type))
            add(word, {0, {}, Role::Ignored, nullptr});
        addFields([&](const Field& field) {
            const QString key = QString::fromLatin1(field.key);
            return usualWords().value(qstrcmp(field.key, type.titleField) == 0 ? u"title"_s : key);
        });
        addFields([](const Field& field) { return QStringList{QString::fromLatin1(field.key)}; });
    }

    /// By what the column is called, else by what stands in its cell.
    ColumnMatch match(int column, const QString& header, const QString& text) const
    {
        auto known = m_known.constFind(comparable(header));
        if (known == m_known.constEnd() && header != text)
            known = m_known.constFind(comparable(text));
        ColumnMatch match = known == m_known.constEnd() ? ColumnMatch{0, {}, Role::Unknown, nullptr} : *known;
        match.column = column;
        match.header = header;
        return match;
    }

private:
    void add(const QString& header, const ColumnMatch& match)
    {
        const QString name = comparable(header);
        if (!name.isEmpty() && !m_known.contains(name))
            m_known.insert(name, match);
    }

    static ColumnMatch matchOf(const Field& field)
    {
        return {0, {}, isExchanged(field) ? Role::Value : Role::Information, &field};
    }

    /// A workbook of ours remembers the columns of fields only, whatever these are called.
    void addColumnOfOurs(const QString& header, const QString& key)
    {
        if (const Field* field = m_type.field(key))
            add(header, matchOf(*field));
    }

    void addKey(const QString& header, const QString& key)
    {
        if (key == Mapping::ignored())
            add(header, {0, {}, Role::Ignored, nullptr});
        else if (key == u"id" || key == u"code")
            add(header, {0, {}, key == u"id" ? Role::Id : Role::Code, nullptr});
        else if (const Field* field = m_type.field(key))
            add(header, matchOf(*field));
    }

    template <class Words>
    void addFields(Words&& wordsOf)
    {
        for (const Field& field : m_type.fields) {
            for (const QString& word : wordsOf(field))
                add(word, matchOf(field));
        }
    }

    const RecordType& m_type;
    QHash<QString, ColumnMatch> m_known;
};

std::vector<ColumnMatch> matchRow(const Headers& known, const SheetRow& row)
{
    std::vector<ColumnMatch> matches;
    QSet<std::pair<int, const Field*>> taken;
    const QStringList headers = columnHeaders(row);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].isEmpty())
            continue;
        ColumnMatch match = known.match(int(i), headers[qsizetype(i)], row.cells[i].text);
        const bool isSomething = match.role != Role::Unknown && match.role != Role::Ignored;
        const std::pair what(int(match.role), match.field);
        if (isSomething && taken.contains(what))
            match.role = Role::Repeated;
        taken.insert(what);
        matches.push_back(match);
    }
    return matches;
}

/// How much a row looks like the headers.
int score(const std::vector<ColumnMatch>& matches)
{
    return int(std::count_if(matches.begin(), matches.end(),
                             [](const ColumnMatch& match) { return match.role == Role::Value; }));
}

bool tellsRecords(const TableMatch& match)
{
    return std::any_of(match.columns.begin(), match.columns.end(),
                       [](const ColumnMatch& column) { return column.role == Role::Id || column.role == Role::Code; });
}

TableMatch bestRow(const Sheet& sheet, const Headers& headers, int wantedRow)
{
    TableMatch best{&sheet, 0, {}};
    int bestScore = 0;
    for (const SheetRow& row : sheet.rows) {
        if (wantedRow > 0 ? row.number > wantedRow : row.number > kRowsToMatch)
            break;
        if (wantedRow > 0 && row.number != wantedRow)
            continue;
        auto matches = matchRow(headers, row);
        if (const int found = score(matches); found > bestScore) {
            bestScore = found;
            best.headerRow = row.number;
            best.columns = std::move(matches);
        }
    }
    return best;
}

} // namespace

QStringList columnHeaders(const SheetRow& row)
{
    QStringList headers;
    QHash<QString, int> taken; // how often
    for (const Cell& cell : row.cells) {
        QString header = displayLine(cell.text.trimmed());
        const QString text = header;
        const QString word = comparable(text);
        QString key = word;
        while (!text.isEmpty() && taken.contains(key)) {
            header = text + u" (%1)"_s.arg(++taken[word]);
            key = comparable(header);
        }
        if (!text.isEmpty())
            ++taken[key];
        headers += header;
    }
    return headers;
}

Result<TableMatch> matchTable(const Workbook& workbook, const RecordType& type, const Mapping& mapping,
                              const WorkbookMemory* memory)
{
    if (!mapping.sheet.isEmpty() && !workbook.sheet(mapping.sheet))
        return usageError(
            CoreText::tr("The workbook has no sheet %1, which the mapping names.").arg(quoted(mapping.sheet)));
    if (std::all_of(workbook.sheets.begin(), workbook.sheets.end(),
                    [](const Sheet& sheet) { return sheet.rows.empty(); }))
        return refused(CoreText::tr("The list is empty."));
    const Headers headers(type, mapping, memory);
    for (const Sheet& sheet : workbook.sheets) {
        const bool isWanted = mapping.sheet.isEmpty() ? !sheet.isHidden : &sheet == workbook.sheet(mapping.sheet);
        TableMatch match = isWanted ? bestRow(sheet, headers, mapping.headerRow) : TableMatch();
        // The sheet that explains a workbook of ours names the fields, too.
        if (match.headerRow > 0 && (!memory || tellsRecords(match)))
            return match;
    }
    return refused(
        CoreText::tr("No column can be told by its header: the first row has to name fields such as %1, or a "
                     "mapping has to say which column is which.")
            .arg(quoted(labelOf(*type.field(QString::fromLatin1(type.titleField))))));
}

} // namespace readiness
