#include "core/query/Filter.h"

#include "core/model/DueDate.h"
#include "core/model/Project.h"
#include "core/query/FieldText.h"
#include "core/query/Quoted.h"

#include <QRegularExpression>

#include <algorithm>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

/// The conditions as written: split at commas and at the word "and", where these stand outside quotation marks.
QStringList split(const QString& text)
{
    static const QRegularExpression joint(u"\\G(?:,|\\s+and\\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList parts{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        const bool maySplit = !isQuoted && (text[i] == u',' || text[i].isSpace());
        const auto match = maySplit ? joint.match(text, i) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            parts += QString();
            i = match.capturedEnd();
        } else {
            parts.last() += text[i++];
        }
    }
    return parts;
}

QString unquoted(const QString& text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    return text.mid(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
}

QString knownFields(const RecordType& type)
{
    QStringList keys;
    for (const Field& field : type.fields)
        keys += QString::fromUtf8(field.key);
    return keys.join(u", ");
}

int choiceIndex(const Field& field, const QString& key)
{
    const auto it = std::find_if(field.choices.begin(), field.choices.end(),
                                 [&](const Choice& c) { return key == QLatin1String(c.key); });
    return int(it - field.choices.begin());
}

bool isOrdered(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Link:
    case FieldKind::Reference:
    case FieldKind::ReferenceList:
    case FieldKind::Blob: return false;
    default: return true;
    }
}

/// Where the value stands among those of its field; nothing for empty ones and for fields without an order.
std::optional<qint64> orderOf(const Field& field, const Value& value, const Snapshot& snapshot)
{
    if (!isOrdered(field.kind))
        return std::nullopt;
    if (isNothing(value))
        return field.isNullable ? std::nullopt : std::optional<qint64>(0);
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return std::nullopt;
    if (field.kind == FieldKind::Choice)
        return choiceIndex(field, *text);
    const QDate day = DueDate::fromText(*text).value_or(DueDate()).resolved(snapshot.project().goLiveDate());
    return day.isValid() ? std::optional<qint64>(day.toJulianDay()) : std::nullopt;
}

bool isSame(const Value& a, const Value& b)
{
    const auto* left = std::get_if<QString>(&a);
    const auto* right = std::get_if<QString>(&b);
    return left && right ? folded(*left) == folded(*right) : a == b;
}

} // namespace

Result<Filter> Filter::parse(const RecordType& type, const QString& text, const Snapshot& snapshot)
{
    Filter filter;
    if (text.trimmed().isEmpty())
        return filter;
    for (const QString& part : split(text)) {
        auto condition = parseCondition(type, part.trimmed(), snapshot);
        if (!condition)
            return tl::unexpected(condition.error());
        filter.m_conditions.push_back(std::move(*condition));
    }
    return filter;
}

bool Filter::matches(const Record& record, const Snapshot& snapshot) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [&](const Condition& c) { return holds(c, record, snapshot); });
}

Result<Filter::Condition> Filter::parseCondition(const RecordType& type, const QString& text, const Snapshot& snapshot)
{
    static const QRegularExpression pattern(u"\\A(\\w+)\\s*(!=|<=|>=|==|=|<|>|~)\\s*(.*)\\z"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QHash<QString, Comparison> comparisons{
        {u"="_s, Comparison::Equal},    {u"=="_s, Comparison::Equal},   {u"!="_s, Comparison::NotEqual},
        {u"<"_s, Comparison::Less},     {u"<="_s, Comparison::AtMost},  {u">"_s, Comparison::Greater},
        {u">="_s, Comparison::AtLeast}, {u"~"_s, Comparison::Contains},
    };
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return usageError(
            u"%1 is not a condition: write field=value (or !=, <, <=, >, >=, ~), and put values that contain a comma or “and” in \"…\"."_s
                .arg(quoted(text)));
    Condition condition;
    condition.field = type.field(QStringView(match.captured(1)));
    if (!condition.field)
        return usageError(u"%1 has no field %2; its fields are %3."_s.arg(
            QString::fromUtf8(type.label), quoted(match.captured(1)), knownFields(type)));
    condition.comparison = comparisons.value(match.captured(2));
    if (auto read = readOperand(condition, unquoted(match.captured(3)), snapshot); !read)
        return tl::unexpected(read.error());
    return condition;
}

Result<> Filter::readOperand(Condition& condition, const QString& text, const Snapshot& snapshot)
{
    const Field& field = *condition.field;
    const QString key = QString::fromUtf8(field.key);
    const bool isEquality = condition.comparison == Comparison::Equal || condition.comparison == Comparison::NotEqual;
    if (condition.comparison == Comparison::Contains) {
        condition.part = folded(text);
        return condition.part.isEmpty() ? Result<>(usageError(u"%1~ needs a text to look for."_s.arg(key)))
                                        : Result<>();
    }
    if (!isEquality && !isOrdered(field.kind))
        return usageError(u"%1 has no order: compare it with =, != or ~."_s.arg(key));
    if (text.isEmpty()) {
        if (isEquality && field.isNullable)
            return {};
        return usageError(isEquality ? u"%1 is never empty: name a value."_s.arg(key)
                                     : u"%1 must be compared with a value."_s.arg(key));
    }
    condition.isDay = field.kind == FieldKind::Instant && text.trimmed().size() == 10;
    if (field.kind == FieldKind::ReferenceList) {
        const auto ids = parseReferences(field, text, snapshot);
        if (ids && ids->size() != 1)
            return usageError(u"%1 must be compared with one record."_s.arg(key));
        condition.operand = ids ? Value(ids->front()) : Value();
        return ids ? Result<>() : Result<>(tl::unexpected(ids.error()));
    }
    auto value = parseValue(field, text, snapshot);
    if (!value)
        return tl::unexpected(value.error());
    condition.operand =
        condition.isDay ? Value(QDate::fromString(text.trimmed(), Qt::ISODate).toJulianDay()) : std::move(*value);
    return {};
}

bool Filter::isEqual(const Condition& condition, const Record& record, const Snapshot& snapshot)
{
    const Field& field = *condition.field;
    if (field.kind != FieldKind::ReferenceList)
        return isSame(fieldValue(field, record, snapshot), condition.operand);
    const auto ids = snapshot.references(record.id, field.number);
    if (const auto* id = std::get_if<RecordId>(&condition.operand))
        return std::find(ids.begin(), ids.end(), *id) != ids.end();
    return ids.empty();
}

bool Filter::holds(const Condition& condition, const Record& record, const Snapshot& snapshot)
{
    const Field& field = *condition.field;
    if (condition.comparison == Comparison::Contains)
        return folded(displayField(field, record, snapshot)).contains(condition.part);
    auto left = orderOf(field, isOrdered(field.kind) ? fieldValue(field, record, snapshot) : Value(), snapshot);
    const auto right =
        condition.isDay ? std::get<qint64>(condition.operand) : orderOf(field, condition.operand, snapshot);
    if (left && condition.isDay)
        left = Instant{*left}.in(snapshot.project().zone()).date().toJulianDay();
    const bool canOrder = left && right;
    switch (condition.comparison) {
    case Comparison::Equal: return canOrder ? *left == *right : isEqual(condition, record, snapshot);
    case Comparison::NotEqual: return canOrder ? *left != *right : !isEqual(condition, record, snapshot);
    case Comparison::Less: return canOrder && *left < *right;
    case Comparison::AtMost: return canOrder && *left <= *right;
    case Comparison::Greater: return canOrder && *left > *right;
    default: return canOrder && *left >= *right;
    }
}

} // namespace readiness
