#include "core/exchange/FieldCells.h"

#include "core/base/CoreText.h"
#include "core/exchange/ExcelDate.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "core/query/TimeText.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWordsToOffer = 500;

Cell textCell(const QString& text) { return {text, text.isEmpty() ? CellType::Empty : CellType::Text}; }

/// Days before 1900 stay text: spreadsheets have no number for them.
Cell dayCell(const QString& isoDay)
{
    return serialOf(QDate::fromString(isoDay, Qt::ISODate)) ? Cell{isoDay, CellType::Date} : textCell(isoDay);
}

/// On the clock of the project; in UTC, as text, where that clock would not lead back.
Cell instantCell(Instant instant, const QTimeZone& zone)
{
    const QDateTime local = instant.in(zone);
    const QString text = local.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const auto back = parseInstant(text, zone);
    const bool leadsBack = back && *back == instant && serialOf(local.date(), local.time());
    return leadsBack ? Cell{text, CellType::DateTime} : textCell(isoInstant(instant));
}

} // namespace

Cell FieldCells::numberCell(const Field& field, qint64 number) const
{
    switch (field.kind) {
    case FieldKind::Instant: return instantCell({number}, m_snapshot->project().zone());
    case FieldKind::Integer: return {QString::number(number), CellType::Number};
    default: return textCell(displayValue(field, Value(number), *m_snapshot));
    }
}

Cell FieldCells::cellOf(const Field& field, const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        const bool isDay =
            field.kind == FieldKind::Date || (field.kind == FieldKind::DueDate && !text->startsWith(u'T'));
        return isDay ? dayCell(*text) : textCell(displayValue(field, value, *m_snapshot));
    }
    if (const auto* number = std::get_if<qint64>(&value))
        return numberCell(field, *number);
    if (const auto* id = std::get_if<RecordId>(&value))
        return textCell(m_names.nameOf(*id, field.target));
    const bool isNone = field.kind == FieldKind::Integer && field.minimum > 0;          // 0 is no attempt and no step
    const QString shown = isNone ? QString() : displayValue(field, value, *m_snapshot); // of a default
    return field.kind == FieldKind::Integer && !shown.isEmpty() ? Cell{shown, CellType::Number} : textCell(shown);
}

Cell FieldCells::cellOf(const Field& list, const std::vector<RecordId>& targets)
{
    QStringList names;
    for (const RecordId& target : targets)
        names += m_names.nameOf(target, list.target);
    return textCell(names.join(u"; "_s));
}

Cell FieldCells::cell(const Field& field, const Record& record)
{
    if (field.kind == FieldKind::ReferenceList)
        return cellOf(field, m_snapshot->references(record.id, field.number));
    return cellOf(field, fieldValue(field, record, *m_snapshot));
}

std::vector<std::pair<QString, QString>> FieldCells::words(const Field& field)
{
    std::vector<std::pair<QString, QString>> words;
    for (const Choice& choice : field.choices)
        words.emplace_back(labelOf(field, choice), QString::fromLatin1(choice.key));
    if (field.kind == FieldKind::YesNo)
        words = {{CoreText::tr("Yes"), u"1"_s}, {CoreText::tr("No"), {}}};
    const bool isReference = field.kind == FieldKind::Reference || field.kind == FieldKind::ReferenceList;
    if (isReference && field.target && m_snapshot->table(*field.target).size() <= kMostWordsToOffer) {
        for (const Record* record : m_snapshot->all(*field.target))
            words.emplace_back(m_names.nameOf(record->id, field.target), record->id.toHex());
    }
    return words;
}

bool isExchanged(const Field& field)
{
    return !field.isDerived() && !field.isInternal && field.kind != FieldKind::Blob;
}

QString neutralText(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto* id = std::get_if<RecordId>(&value);
    return id ? id->toHex() : QString();
}

QString neutralText(const std::vector<RecordId>& targets)
{
    QStringList ids;
    for (const RecordId& target : targets)
        ids += target.toHex();
    return ids.join(u' ');
}

std::optional<Value> neutralValue(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return Value();
    bool isNumber = true;
    Value value = text;
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::YesNo:
    case FieldKind::Instant:
    case FieldKind::Duration: value = text.toLongLong(&isNumber); break;
    case FieldKind::Reference:
        if (const auto id = RecordId::fromHex(text))
            value = *id;
        break;
    default: break;
    }
    value = field.canonical(std::move(value));
    const bool isOfField = isNumber && (isNothing(value) || field.fault(value).isEmpty());
    return isOfField ? std::optional(value) : std::nullopt;
}

std::vector<RecordId> neutralTargets(const QString& text)
{
    std::vector<RecordId> targets;
    for (const QString& hex : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = RecordId::fromHex(hex))
            targets.push_back(*id);
    }
    return targets;
}

} // namespace readiness
