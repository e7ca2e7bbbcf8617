#include "core/store/DamagedFile.h"

#include "core/store/FileFormat.h"
#include "core/store/Migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace readiness {

bool looksDamaged(const QString& path)
{
    constexpr qsizetype kHeader = 100;
    constexpr qsizetype kVersionAt = 60;
    constexpr qsizetype kApplicationAt = 68;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would wait for ever
        return false;
    const QByteArray header = file.read(kHeader);
    if (header.size() < kHeader || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return true;
    return qFromBigEndian<quint32>(header.constData() + kApplicationAt) == kApplicationId
           && qFromBigEndian<qint32>(header.constData() + kVersionAt) <= Migrator().newestVersion();
}

} // namespace readiness
