#include "core/base/CanonicalHash.h"

#include <QtEndian>

namespace readiness {

void CanonicalHash::addHeader(char type, quint64 number)
{
    char header[9] = {type};
    qToBigEndian(number, header + 1);
    m_hash.addData(QByteArrayView(header, 9));
}

void CanonicalHash::addInteger(qint64 value) { addHeader('i', static_cast<quint64>(value)); }

void CanonicalHash::addBytes(QByteArrayView bytes)
{
    addHeader('b', static_cast<quint64>(bytes.size()));
    m_hash.addData(bytes);
}

void CanonicalHash::addText(const QString& text)
{
    bool ascii = true;
    for (QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    const QByteArray utf8 = (ascii ? text : text.normalized(QString::NormalizationForm_C)).toUtf8();
    addHeader('s', static_cast<quint64>(utf8.size()));
    m_hash.addData(utf8);
}

void CanonicalHash::addNothing() { addHeader('n', 0); }

} // namespace readiness
