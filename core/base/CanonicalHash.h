#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace readiness {

/// SHA-256 over a canonical encoding: a type byte, eight bytes of length or value, then the bytes. No two different
/// lists of parts share an encoding, so a hash of them proves all of them. The domain keeps hashes of different
/// purposes apart.
class CanonicalHash {
public:
    explicit CanonicalHash(QByteArrayView domain) : m_hash(QCryptographicHash::Sha256) { addBytes(domain); }

    void addInteger(qint64 value);
    void addBytes(QByteArrayView bytes);
    /// Text is hashed as UTF-8 in normalisation form C.
    void addText(const QString& text);
    void addNothing();
    QByteArray result() const { return m_hash.result(); }

private:
    void addHeader(char type, quint64 number);
    QCryptographicHash m_hash;
};

} // namespace readiness
