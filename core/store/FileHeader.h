#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace readiness {

/// The first 100 bytes of a database file, judged before SQLite sees any of it: they must say what this program writes,
/// to the bit, and agree with the size of the file.
class FileHeader {
public:
    static constexpr int kSize = 100;

    /// `bytes` are the first of the file, at most kSize.
    FileHeader(QByteArrayView bytes, qint64 fileSize) : m_bytes(bytes), m_fileSize(fileSize) {}

    /// The file's schema version, from 1 to `newestVersion`; or the refusal, which names `path`.
    Result<int> check(const QString& path, int newestVersion) const;

private:
    quint32 number(int offset) const;
    quint32 shortNumber(int offset) const;
    quint8 byte(int offset) const { return static_cast<quint8>(m_bytes[offset]); }
    QString damage() const;

    QByteArrayView m_bytes;
    qint64 m_fileSize;
};

} // namespace readiness
