#include "core/exchange/CellReader.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"

#include <QLocale>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// People, areas, environments: nothing but a name is required of them.
bool needsOnlyAName(const RecordType& type)
{
    return std::all_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
        const bool isName = qstrcmp(field.key, type.titleField) == 0;
        return isName ? field.isRequired && field.kind == FieldKind::Text && isExchanged(field) : !field.isRequired;
    });
}

tl::unexpected<Error> choiceFault(const Field& field)
{
    QStringList labels;
    for (const Choice& choice : field.choices)
        labels += labelOf(field, choice);
    return usageError(CoreText::tr("it must be one of: %1.").arg(labels.join(u", "_s)));
}

QDate dayIn(const QString& text, const QString& format)
{
    const QDate day = QDate::fromString(text, format);
    constexpr int kCentury = 100;
    return day.isValid() && day.year() < 1970 && !format.contains(u"yyyy"_s) ? day.addYears(kCentury) : day;
}

/// One-line fields hold what a cell shows in several lines.
QString oneLine(QString text) { return text.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' '); }

} // namespace

CellReader::CellReader(SnapshotPtr snapshot, const Mapping& mapping, const WorkbookMemory* memory)
    : m_snapshot(std::move(snapshot)), m_mapping(mapping), m_memory(memory), m_cells(m_snapshot)
{}

void CellReader::announce(const NamedRecord& record)
{
    QHash<QString, RecordId>& names = m_announced[int(record.kind)];
    if (!names.contains(folded(record.name)))
        names.insert(folded(record.name), record.id);
}

Result<CellValue> CellReader::read(const Field& field, const Cell& cell)
{
    if (cell.type == CellType::Fault)
        return usageError(CoreText::tr("the formula in it has no result; write the value instead."));
    const QString text = translated(field, cell.text);
    if (text.trimmed().isEmpty()) {
        if (field.isRequired)
            return usageError(CoreText::tr("it must not be empty."));
        return CellValue{{}, {}, !field.isNullable};
    }
    if (field.kind == FieldKind::ReferenceList)
        return readList(field, text);
    if (field.kind == FieldKind::Reference)
        return readReference(field, text).map([](const RecordId& id) { return CellValue{Value(id), {}, false}; });
    return readValue(field, {text, cell.type}).map([](Value value) { return CellValue{std::move(value), {}, false}; });
}

/// By the mapping, and by what the workbook meant when it was made. Both in any case.
QString CellReader::translated(const Field& field, const QString& text) const
{
    const QString word = text.trimmed();
    const QMap<QString, QString> values = m_mapping.values.value(QString::fromLatin1(field.key));
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (folded(value.key().trimmed()) == folded(word))
            return value.value();
    }
    if (m_memory && (field.kind == FieldKind::Choice || field.kind == FieldKind::YesNo)) {
        const auto known = m_memory->words.value(QString::fromLatin1(field.key));
        if (const auto found = known.constFind(word); found != known.constEnd())
            return found->isEmpty() ? u"0"_s : *found; // only the word for no stands for nothing
    }
    return text;
}

Result<CellValue> CellReader::readList(const Field& field, const QString& text)
{
    CellValue list;
    // A name may contain a comma: the whole text is tried first.
    const bool isOne = !text.contains(u';') && m_cells.names().find(text, field.target).has_value();
    for (const QString& name : isOne ? QStringList{text} : text.split(text.contains(u';') ? u';' : u',')) {
        if (name.trimmed().isEmpty())
            continue;
        const auto id = readReference(field, name);
        if (!id)
            return tl::unexpected(id.error());
        if (std::find(list.targets.begin(), list.targets.end(), *id) == list.targets.end())
            list.targets.push_back(*id);
    }
    return list;
}

Result<RecordId> CellReader::readReference(const Field& field, const QString& text)
{
    const QString name = storableText(text, false);
    if (m_memory) { // whoever has been renamed since is still meant
        const auto known = RecordId::fromHex(m_memory->words.value(QString::fromLatin1(field.key)).value(name));
        RecordKind kind{};
        if (known && m_snapshot->find(*known, &kind) && (!field.target || *field.target == kind))
            return *known;
    }
    auto found = m_cells.names().find(name, field.target);
    if (found || !field.target)
        return found;
    const QHash<QString, RecordId>& announced = m_announced[int(*field.target)];
    if (const auto other = announced.constFind(folded(name)); other != announced.constEnd())
        return *other;
    const RecordType& type = recordType(*field.target);
    if (!m_createsUnknown || !needsOnlyAName(type) || !m_cells.names().isNew(name, type.kind)
        || !type.field(QString::fromLatin1(type.titleField))->fault(Value(name)).isEmpty())
        return found;
    const NamedRecord record{type.kind, name, RecordId::random()};
    m_unknown.push_back(record);
    announce(record);
    return record.id;
}

Result<Value> CellReader::readValue(const Field& field, const Cell& cell)
{
    QString text = cell.text;
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::DueDate: text = isoDay(text.trimmed()); break;
    case FieldKind::Instant: text = isoTime(text.trimmed()); break;
    case FieldKind::Text:
    case FieldKind::Link: text = oneLine(text); break;
    default: break;
    }
    auto value = parseValue(field, text, *m_snapshot);
    if (!value && field.kind == FieldKind::Choice)
        return choiceFault(field);
    return value;
}

/// As an ISO date where the text is a date; else as it is, for the parser to judge.
QString CellReader::isoDay(const QString& text) const
{
    const QString day = text.section(u'T', 0, 0);
    if (QDate::fromString(day, Qt::ISODate).isValid() && day.size() == 10)
        return day;
    QStringList formats{m_mapping.dateFormat};
    if (!m_mapping.locale.isEmpty())
        formats << QLocale(m_mapping.locale)
                       .dateFormat(QLocale::ShortFormat)
                       .replace(u"yyyy"_s, u"yy"_s)
                       .replace(u"yy"_s, u"yyyy"_s)
                << QLocale(m_mapping.locale).dateFormat(QLocale::ShortFormat);
    formats += u"d.M.yyyy"_s; // dots can mean nothing else
    for (const QString& format : formats) {
        if (const QDate date = format.isEmpty() ? QDate() : dayIn(text, format); date.isValid())
            return date.toString(Qt::ISODate);
    }
    return text;
}

/// "01.03.2027 08:00" as "2027-03-01T08:00".
QString CellReader::isoTime(const QString& text) const
{
    const QString time = text.section(u' ', -1);
    if (!text.contains(u' ') || !time.contains(u':'))
        return isoDay(text) == text || text.contains(u'T') ? text : isoDay(text);
    const QString day = isoDay(text.section(u' ', 0, -2));
    return day.size() == 10 ? day + u'T' + (time.size() == 4 ? u'0' + time : time) : text;
}

} // namespace readiness
