#include "core/share/OutboxRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace readiness {

QString OutboxRecord::path(const QString& place) { return place + u"/outbox.json"_s; }

std::optional<OutboxRecord> OutboxRecord::read(FileSystem& files, const QString& place)
{
    const auto bytes = files.read(path(place));
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.isEmpty())
        return std::nullopt;
    OutboxRecord record;
    record.session = object[u"session"_s].toString();
    record.since.milliseconds = object[u"since"_s].toInteger(Instant::kNone);
    record.unpublished = object[u"unpublished"_s].toInteger(-1);
    record.containedIn.size = object[u"size"_s].toInteger(-1);
    record.containedIn.sha256 = QByteArray::fromHex(object[u"sha256"_s].toString().toLatin1());
    return record;
}

FileResult<> OutboxRecord::write(FileSystem& files, const QString& place) const
{
    const QJsonObject object{{u"session"_s, session},
                             {u"since"_s, since.milliseconds},
                             {u"unpublished"_s, unpublished},
                             {u"size"_s, containedIn.size},
                             {u"sha256"_s, QString::fromLatin1(containedIn.sha256.toHex())}};
    if (FileResult<> removed = remove(files, place); !removed)
        return removed;
    return files.write(path(place), QJsonDocument(object).toJson(QJsonDocument::Compact), NewFileAccess::Private);
}

FileResult<> OutboxRecord::remove(FileSystem& files, const QString& place) { return files.remove(path(place)); }

} // namespace readiness
