#include "core/model/Field.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/DueDate.h"

#include <QDate>

#include <algorithm>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

// 0001-01-01 to 9999-12-31: what an ISO date can write.
constexpr qint64 kFirstInstant = -62135596800000;
constexpr qint64 kLastInstant = 253402300799999;

QString textValueFault(const Field& field, const QString& text)
{
    const bool multiLine = field.kind == FieldKind::LongText;
    if (text.size() > field.maximumLength)
        return CoreText::tr("is longer than %1 characters").arg(field.maximumLength);
    if (const QString fault = textFault(text, multiLine); !fault.isEmpty())
        return CoreText::tr("cannot be stored: %1").arg(fault);
    return {};
}

QString choiceFault(const Field& field, const QString& key)
{
    const bool known = std::any_of(field.choices.begin(), field.choices.end(),
                                   [&](const Choice& c) { return key == QLatin1String(c.key); });
    if (known)
        return {};
    QStringList keys;
    for (const Choice& choice : field.choices)
        keys += QString::fromLatin1(choice.key);
    return CoreText::tr("must be one of %1").arg(keys.join(u", "));
}

QString integerFault(const Field& field, qint64 number)
{
    if (number >= field.minimum && number <= field.maximum)
        return {};
    return CoreText::tr("must be between %1 and %2").arg(field.minimum).arg(field.maximum);
}

QString emptinessFault() { return CoreText::tr("must not be empty"); }

QString linkFault(const QString& text)
{
    // A link is shown and opened, so its scheme is restricted; a path on a share or a drive has none.
    const QString scheme = text.left(text.indexOf(u':')).toLower();
    const bool isPath = !text.contains(u':') || scheme.size() == 1 || scheme.contains(u'/') || scheme.contains(u'\\');
    if (isPath || scheme == u"http" || scheme == u"https" || scheme == u"mailto")
        return {};
    return CoreText::tr("must be an http, https or mailto address or a path");
}

/// The day written as an ISO date, or an empty text. QDate::fromString would also take 2027/03/01.
QString isoDay(const QString& text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString textKindFault(const Field& field, const QString& text)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return textValueFault(field, text);
    case FieldKind::Link: {
        const QString fault = textValueFault(field, text);
        return fault.isEmpty() ? linkFault(text) : fault;
    }
    case FieldKind::Choice: return choiceFault(field, text);
    case FieldKind::Date: return isoDay(text) == text ? QString() : CoreText::tr("must be a day such as 2027-03-01");
    case FieldKind::DueDate: {
        const auto due = DueDate::fromText(text);
        return due && due->toText() == text
                   ? QString()
                   : CoreText::tr("must be a day such as 2027-03-01 or days from go-live such as T-28");
    }
    default: return u"must not be a text"_s;
    }
}

QString numberKindFault(const Field& field, qint64 number)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Duration: return integerFault(field, number);
    case FieldKind::YesNo: return number == 1 ? QString() : CoreText::tr("must be yes or no");
    case FieldKind::Instant:
        return number >= kFirstInstant && number <= kLastInstant
                   ? QString()
                   : CoreText::tr("must be a time between the years 1 and 9999");
    default: return u"must not be a number"_s;
    }
}

} // namespace

bool Field::isDefault(const Value& value) const
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty()
               || (kind == FieldKind::Choice && !choices.empty() && *text == QLatin1String(choices.front().key));
    if (const auto* number = std::get_if<qint64>(&value))
        return *number == 0 && !isNullable;
    if (const auto* id = std::get_if<RecordId>(&value))
        return id->isNull();
    const auto* bytes = std::get_if<QByteArray>(&value);
    return bytes && bytes->isEmpty();
}

Value Field::canonical(Value value) const
{
    if (isDefault(value))
        return {};
    if (auto* text = std::get_if<QString>(&value)) {
        if (const QString day = kind == FieldKind::Date ? isoDay(*text) : QString(); !day.isEmpty())
            return day;
        if (const auto due = kind == FieldKind::DueDate ? DueDate::fromText(*text) : std::nullopt)
            return due->toText();
    }
    return value;
}

QString Field::fault(const Value& value) const
{
    if (isDerived() || kind == FieldKind::ReferenceList)
        return isDerived() ? u"is computed and cannot be set"_s : u"is a list and has no single value"_s;
    if (isNothing(value))
        return isRequired ? emptinessFault() : QString();
    if (isDefault(value))
        return u"must be left out where it is empty or the default"_s;
    if (const auto* text = std::get_if<QString>(&value))
        return textKindFault(*this, *text);
    if (const auto* number = std::get_if<qint64>(&value))
        return numberKindFault(*this, *number);
    if (std::holds_alternative<RecordId>(value))
        return kind == FieldKind::Reference ? QString() : u"must not be a reference"_s;
    return kind == FieldKind::Blob && std::get<QByteArray>(value).size() == 32 ? QString() : u"must not be binary"_s;
}

} // namespace readiness
