#include "core/base/Id.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace readiness {

RecordId RecordId::random()
{
    QRandomGenerator* generator = QRandomGenerator::system();
    RecordId id{generator->generate64(), generator->generate64()};
    return id.isNull() ? random() : id;
}

std::optional<RecordId> RecordId::fromHex(QStringView text)
{
    // toULongLong alone would take signs, blanks and "0x".
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (text.size() != 32 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return RecordId{text.first(16).toULongLong(nullptr, 16), text.last(16).toULongLong(nullptr, 16)};
}

std::optional<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return RecordId{qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8)};
}

QString RecordId::toHex() const
{
    return QString::asprintf("%016llx%016llx", static_cast<unsigned long long>(high),
                             static_cast<unsigned long long>(low));
}

QByteArray RecordId::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian<quint64>(high, bytes.data());
    qToBigEndian<quint64>(low, bytes.data() + 8);
    return bytes;
}

} // namespace readiness
