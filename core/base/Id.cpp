#include "core/base/Id.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace readiness {

RecordId RecordId::random()
{
    QRandomGenerator* generator = QRandomGenerator::system();
    RecordId id{generator->generate64(), generator->generate64()};
    return id.isNull() ? random() : id;
}

std::optional<RecordId> RecordId::fromHex(QStringView text)
{
    if (text.size() != 32)
        return std::nullopt;
    bool highOk = false;
    bool lowOk = false;
    const RecordId id{text.first(16).toULongLong(&highOk, 16), text.last(16).toULongLong(&lowOk, 16)};
    for (QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')))
            return std::nullopt; // toULongLong would take signs and blanks
    }
    if (!highOk || !lowOk)
        return std::nullopt;
    return id;
}

std::optional<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return RecordId{qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8)};
}

QString RecordId::toHex() const
{
    return QString::asprintf("%016llx%016llx", static_cast<unsigned long long>(high), static_cast<unsigned long long>(low));
}

QByteArray RecordId::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian<quint64>(high, bytes.data());
    qToBigEndian<quint64>(low, bytes.data() + 8);
    return bytes;
}

} // namespace readiness
