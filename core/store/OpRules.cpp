#include "core/store/OpRules.h"

#include "core/base/Text.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumHeaderText = 4000; // bytes

constexpr qint64 kMaximumLocalNumber = qint64(1) << 48;

template <class Numbers>
bool isAscendingBelow(const Numbers& numbers, qint64 limit)
{
    return std::is_sorted(numbers.begin(), numbers.end(), std::less_equal<>())
           && (numbers.empty() || (numbers.front() > 0 && numbers.back() < limit));
}

QString fieldValueFault(const RecordType& type, const FieldValue& entry)
{
    const Field* field = type.field(entry.field);
    if (!field || !field->isStored())
        return u"sets a field that does not exist"_s;
    const Value value = entry.value.toValue();
    if (StoredValue::of(value) != entry.value)
        return u"has text in %1 that is not UTF-8"_s.arg(QLatin1String(field->key));
    const QString fault = field->fault(value);
    return fault.isEmpty() ? QString() : u"has a value of %1 that %2"_s.arg(QLatin1String(field->key), fault);
}

} // namespace

QString valueFault(const RecordType& type, int field, const StoredValue& value)
{
    if (field == kRemovalField) {
        const StoredValue removed{StoredValue::Type::Integer, 1, {}};
        return value.isNothing() || value == removed ? QString() : u"neither removes nor restores"_s;
    }
    if (field != kCreationField)
        return fieldValueFault(type, {field, value});
    const auto values = value.type == StoredValue::Type::Bytes ? unpacked(value.bytes) : std::nullopt;
    if (!values)
        return u"creates a record whose values cannot be read"_s;
    for (const FieldValue& entry : *values) {
        if (const QString fault = fieldValueFault(type, entry); !fault.isEmpty())
            return fault;
    }
    return {};
}

bool mayBeBasedOn(int field, bool isNothing, int baseField)
{
    if (field == kCreationField)
        return false;
    if (field == kRemovalField)
        return !isNothing || baseField == kRemovalField;
    return baseField == field || baseField == kCreationField;
}

bool isHeaderText(const StoredValue& value)
{
    if (value.isNothing())
        return true;
    if (value.type != StoredValue::Type::Text || value.bytes.size() > kMaximumHeaderText)
        return false;
    const QString text = QString::fromUtf8(value.bytes);
    return text.toUtf8() == value.bytes && textFault(text, true).isEmpty();
}

QString headerFault(const StoredTransaction& transaction)
{
    const TransactionHeader& header = transaction.header;
    if (header.id.sequence < 1 || header.clock < 0)
        return u"has an impossible number or time"_s;
    if (!isHeaderText(header.author) || !isHeaderText(header.label) || !isHeaderText(header.origin))
        return u"has an author, label or origin that is no text"_s;
    if (transaction.ops < 1 || transaction.ops > std::numeric_limits<int>::max() || transaction.firstOp < 1
        || transaction.firstOp > kMaximumLocalNumber)
        return u"has an impossible number of changes"_s;
    const auto& parents = transaction.parents;
    if (!isAscendingBelow(parents, transaction.local))
        return u"does not come after its parents"_s;
    return {};
}

QString opsFault(const StoredTransaction& transaction, const std::vector<StoredOp>& ops)
{
    if (qint64(ops.size()) != transaction.ops)
        return u"does not have as many changes as it says"_s;
    for (std::size_t i = 0; i < ops.size(); ++i) {
        const StoredOp& op = ops[i];
        if (op.transaction != transaction.local || op.index != int(i) || op.local != transaction.firstOp + qint64(i))
            return u"has changes that are out of order"_s;
        if (op.bases.isEmpty() != (op.field == kCreationField) || !isAscendingBelow(op.bases, op.local))
            return u"has a change that does not come after what it replaces"_s;
    }
    return {};
}

std::vector<QByteArray> attachmentsOf(const RecordType& type, int field, const StoredValue& value)
{
    FieldValues values{{field, value}};
    if (field == kCreationField)
        values = unpacked(value.bytes).value_or(FieldValues());
    std::vector<QByteArray> hashes;
    for (const FieldValue& entry : values) {
        const Field* known = type.field(entry.field);
        if (known && known->kind == FieldKind::Blob && !entry.value.isNothing())
            hashes.push_back(entry.value.bytes);
    }
    return hashes;
}

} // namespace readiness
