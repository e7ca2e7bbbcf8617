#include "core/store/StoredValue.h"

#include "core/base/CanonicalHash.h"

namespace readiness {

namespace {

void appendVarint(QByteArray& bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

quint64 zigzag(qint64 number) { return (quint64(number) << 1) ^ quint64(number >> 63); }
qint64 unzigzag(quint64 number) { return qint64(number >> 1) ^ -qint64(number & 1); }

/// Takes packed values apart; once it has failed it yields nothing more.
class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool hasFailed() const { return m_failed; }

    quint64 varint()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            const quint64 digits = byte & 0x7f;
            if ((digits << shift) >> shift != digits)
                break; // more than 64 bits
            number |= digits << shift;
            if (byte < 0x80) {
                m_failed = m_failed || (byte == 0 && shift > 0); // a longer form than needed
                return number;
            }
        }
        m_failed = true;
        return 0;
    }

    QByteArray bytes()
    {
        const quint64 size = varint();
        if (m_failed || size > quint64(m_rest.size())) {
            m_failed = true;
            return {};
        }
        const QByteArray result = m_rest.first(qsizetype(size)).toByteArray();
        m_rest = m_rest.sliced(qsizetype(size));
        return result;
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace

StoredValue StoredValue::of(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return {Type::Integer, *number, {}};
    if (const auto* text = std::get_if<QString>(&value))
        return {Type::Text, 0, text->toUtf8()};
    if (const auto* id = std::get_if<RecordId>(&value))
        return {Type::Bytes, 0, id->toBytes()};
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return {Type::Bytes, 0, *bytes};
    return {};
}

Value StoredValue::toValue() const
{
    switch (type) {
    case Type::Nothing: return {};
    case Type::Integer: return number;
    case Type::Text: return QString::fromUtf8(bytes);
    case Type::Bytes:
        if (const auto id = RecordId::fromBytes(bytes))
            return *id;
        return bytes;
    }
    return {};
}

void StoredValue::addTo(CanonicalHash& hash) const
{
    hash.addInteger(qint64(type));
    if (type == Type::Integer)
        hash.addInteger(number);
    else
        hash.addBytes(bytes);
}

QByteArray packed(const FieldValues& values)
{
    QByteArray bytes;
    for (const FieldValue& entry : values) {
        const StoredValue& value = entry.value;
        appendVarint(bytes, quint64(entry.field) * 4 + quint64(value.type));
        if (value.type == StoredValue::Type::Integer) {
            appendVarint(bytes, zigzag(value.number));
        } else {
            appendVarint(bytes, quint64(value.bytes.size()));
            bytes.append(value.bytes);
        }
    }
    return bytes;
}

std::optional<FieldValues> unpacked(QByteArrayView bytes)
{
    FieldValues values;
    Unpacker unpacker(bytes);
    int last = -1;
    while (!unpacker.atEnd()) {
        const quint64 head = unpacker.varint();
        FieldValue entry;
        entry.value.type = StoredValue::Type(head % 4);
        if (head / 4 > quint64(std::numeric_limits<int>::max()) || entry.value.isNothing())
            return std::nullopt;
        entry.field = int(head / 4);
        if (entry.value.type == StoredValue::Type::Integer)
            entry.value.number = unzigzag(unpacker.varint());
        else
            entry.value.bytes = unpacker.bytes();
        if (unpacker.hasFailed() || entry.field <= last)
            return std::nullopt;
        last = entry.field;
        values.push_back(std::move(entry));
    }
    return values;
}

} // namespace readiness
