#include "core/query/FieldText.h"

#include "core/base/CoreText.h"
#include "core/model/DueDate.h"
#include "core/model/Labels.h"
#include "core/model/Project.h"
#include "core/model/RecordType.h"
#include "core/query/Quoted.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <QJsonArray>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refuse(const Field& field, const QString& fault, const QString& text)
{
    return usageError(CoreText::tr("%1 %2, not %3.", "field, what it must be, what was given")
                          .arg(QString::fromUtf8(field.key), fault, quoted(text)));
}

/// A refusal that another parser worded, with the field in front.
tl::unexpected<Error> refuse(const Field& field, const Error& error)
{
    return tl::unexpected(Error{error.kind, u"%1: %2"_s.arg(QString::fromUtf8(field.key), error.text)});
}

template <class T>
Result<Value> asValue(const Field& field, const Result<T>& result, Value (*convert)(const T&))
{
    if (!result)
        return refuse(field, result.error());
    return convert(*result);
}

/// Choices are compared without case, blanks, hyphens and underscores: "not started" is not_started.
QString comparable(const QString& text)
{
    QString result;
    for (QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

Result<Value> parseChoice(const Field& field, const QString& text)
{
    const QString wanted = comparable(text);
    QStringList keys;
    for (const Choice& choice : field.choices) {
        const QString key = QString::fromUtf8(choice.key);
        if (comparable(key) == wanted || comparable(QString::fromUtf8(choice.label)) == wanted
            || comparable(labelOf(field, choice)) == wanted)
            return keys.isEmpty() ? Value() : Value(key); // the first is the default, stored as Nothing
        keys += key;
    }
    return refuse(field, CoreText::tr("must be one of %1").arg(keys.join(u", ")), text);
}

Result<Value> parseYesNo(const Field& field, const QString& text)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"on"_s, u"1"_s, u"y"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"off"_s, u"0"_s, u"n"_s};
    const QString word = text.toLower();
    if (yes.contains(word) || word == CoreText::tr("Yes").toLower())
        return Value(qint64(1));
    if (no.contains(word) || word == CoreText::tr("No").toLower())
        return Value();
    return refuse(field, CoreText::tr("must be yes or no"), text);
}

/// Of fields that are never empty, 0 is stored as Nothing.
Value numberValue(const Field& field, qint64 number)
{
    return number == 0 && !field.isNullable ? Value() : Value(number);
}

Result<Value> parseInteger(const Field& field, const QString& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok, 10);
    if (!ok)
        return refuse(field, CoreText::tr("must be a whole number"), text);
    return numberValue(field, number);
}

Result<Value> parseDate(const Field& field, const QString& text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return refuse(field, CoreText::tr("must be a day such as 2027-03-01"), text);
    return Value(text);
}

Result<Value> parseDueDate(const Field& field, const QString& text)
{
    const auto due = DueDate::fromText(text);
    if (!due)
        return refuse(field, CoreText::tr("must be a day such as 2027-03-01 or days from go-live such as T-28"), text);
    return Value(due->toText());
}

Result<Value> parseByKind(const Field& field, const QString& text, const Snapshot& snapshot)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Link: return Value(text);
    case FieldKind::Integer: return parseInteger(field, text);
    case FieldKind::YesNo: return parseYesNo(field, text);
    case FieldKind::Choice: return parseChoice(field, text);
    case FieldKind::Date: return parseDate(field, text);
    case FieldKind::DueDate: return parseDueDate(field, text);
    case FieldKind::Instant:
        return asValue<Instant>(field, parseInstant(text, snapshot.project().zone()),
                                [](const Instant& i) { return Value(i.milliseconds); });
    case FieldKind::Duration:
        return parseDuration(text)
            .map([&](qint64 minutes) { return numberValue(field, minutes); })
            .map_error([&](const Error& error) { return refuse(field, error).value(); });
    case FieldKind::Reference:
        return asValue<FoundRecord>(field, resolveReference(snapshot, text, field.target),
                                    [](const FoundRecord& f) { return Value(f.record->id); });
    case FieldKind::ReferenceList:
        return usageError(u"%1 is a list of records and has no single value."_s.arg(QString::fromUtf8(field.key)));
    case FieldKind::Blob:
        return usageError(u"%1 is an attachment and cannot be given as text."_s.arg(QString::fromUtf8(field.key)));
    }
    return Value();
}

QString displayRecord(const RecordId& id, const Snapshot& snapshot)
{
    RecordKind kind{};
    const Record* record = snapshot.find(id, &kind);
    if (!record)
        return CoreText::tr("missing record %1").arg(id.toHex().left(8));
    const QString title = recordType(kind).title(*record);
    return title.isEmpty() ? displayRef(snapshot, kind, *record) : title;
}

QString jsonRecord(const RecordId& id, const Snapshot& snapshot)
{
    RecordKind kind{};
    const Record* record = snapshot.find(id, &kind);
    return record ? displayRef(snapshot, kind, *record) : id.toHex();
}

QString displayNumber(const Field& field, qint64 number, const Snapshot& snapshot)
{
    switch (field.kind) {
    case FieldKind::YesNo: return number != 0 ? CoreText::tr("Yes") : CoreText::tr("No");
    case FieldKind::Instant: return displayInstant({number}, snapshot.project().zone());
    case FieldKind::Duration: return displayDuration(number);
    default: return number == 0 && field.minimum > 0 ? QString() : QString::number(number); // none
    }
}

/// Nothing, in a field that is never empty, means its default.
Value withDefault(const Field& field, const Value& value)
{
    if (!isNothing(value) || field.isNullable)
        return value;
    if (field.kind == FieldKind::Choice)
        return field.choices.empty() ? Value() : Value(QString::fromUtf8(field.choices.front().key));
    return Value(qint64(0));
}

} // namespace

Result<Value> parseValue(const Field& field, const QString& text, const Snapshot& snapshot)
{
    const QString typed = storableText(text, field.kind == FieldKind::LongText);
    // A computed field is judged as a stored one of its kind would be: such a value is only compared, never set.
    Field judge = field;
    judge.compute = nullptr;
    const bool isEmpty = typed.trimmed().isEmpty();
    Value value;
    if (!isEmpty) {
        auto parsed = parseByKind(field, typed, snapshot);
        if (!parsed)
            return parsed;
        value = std::move(*parsed);
    }
    const bool isDefault = !isEmpty && isNothing(value); // "0" or "no" is an answer, not an omission
    if (const QString fault = isDefault ? QString() : judge.fault(value); !fault.isEmpty())
        return usageError(u"%1 %2."_s.arg(QString::fromUtf8(field.key), fault));
    return value;
}

Result<std::vector<RecordId>> parseReferences(const Field& field, const QString& text, const Snapshot& snapshot)
{
    std::vector<RecordId> ids;
    // A name may contain a comma: the whole text is tried first, and semicolons separate where there are any.
    const bool isOneName = !text.contains(u';') && resolveReference(snapshot, text, field.target).has_value();
    const QStringList names = isOneName ? QStringList{text} : text.split(text.contains(u';') ? u';' : u',');
    for (const QString& name : names) {
        if (name.trimmed().isEmpty())
            continue;
        const auto found = resolveReference(snapshot, name, field.target);
        if (!found)
            return refuse(field, found.error());
        if (std::find(ids.begin(), ids.end(), found->record->id) == ids.end())
            ids.push_back(found->record->id);
    }
    return ids;
}

Value fieldValue(const Field& field, const Record& record, const Snapshot& snapshot)
{
    if (field.isDerived())
        return field.compute(record, snapshot.project());
    return field.get ? field.get(record) : Value();
}

QString displayValue(const Field& field, const Value& value, const Snapshot& snapshot)
{
    const Value shown = withDefault(field, value);
    if (const auto* text = std::get_if<QString>(&shown))
        return field.kind == FieldKind::Choice ? choiceLabel(field, *text) : *text;
    if (const auto* number = std::get_if<qint64>(&shown))
        return displayNumber(field, *number, snapshot);
    if (const auto* id = std::get_if<RecordId>(&shown))
        return displayRecord(*id, snapshot);
    if (const auto* bytes = std::get_if<QByteArray>(&shown))
        return QString::fromLatin1(bytes->toHex());
    return {};
}

QJsonValue jsonValue(const Field& field, const Value& value, const Snapshot& snapshot)
{
    const Value shown = withDefault(field, value);
    if (const auto* text = std::get_if<QString>(&shown))
        return *text;
    if (const auto* number = std::get_if<qint64>(&shown)) {
        if (field.kind == FieldKind::YesNo)
            return *number != 0;
        return field.kind == FieldKind::Instant ? QJsonValue(isoInstant({*number})) : QJsonValue(*number);
    }
    if (const auto* id = std::get_if<RecordId>(&shown))
        return jsonRecord(*id, snapshot);
    if (const auto* bytes = std::get_if<QByteArray>(&shown))
        return QString::fromLatin1(bytes->toHex());
    return QJsonValue::Null;
}

QString displayField(const Field& field, const Record& record, const Snapshot& snapshot)
{
    if (field.kind != FieldKind::ReferenceList)
        return displayValue(field, fieldValue(field, record, snapshot), snapshot);
    QStringList titles;
    for (const RecordId& id : snapshot.references(record.id, field.number))
        titles += displayRecord(id, snapshot);
    return titles.join(u"; ");
}

QJsonValue jsonField(const Field& field, const Record& record, const Snapshot& snapshot)
{
    if (field.kind != FieldKind::ReferenceList)
        return jsonValue(field, fieldValue(field, record, snapshot), snapshot);
    QJsonArray refs;
    for (const RecordId& id : snapshot.references(record.id, field.number))
        refs.append(jsonRecord(id, snapshot));
    return refs;
}

} // namespace readiness
