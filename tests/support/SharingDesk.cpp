#include "tests/support/SharingDesk.h"

#include "core/model/Records.h"
#include "core/store/ReceivedFile.h"

#include <QTemporaryDir>

namespace readiness::test {

using namespace Qt::StringLiterals;

SharingDesk::SharingDesk(QString name, const QString& home)
    : m_files(m_posix),
      m_clock({QDateTime::currentMSecsSinceEpoch()}),
      m_name(std::move(name)),
      m_stateFolder(u"%1/%2"_s.arg(home, m_name))
{}

ShareEnvironment SharingDesk::environment() { return {m_files, m_clock, m_stateFolder}; }

Result<std::unique_ptr<SharedFile>> SharingDesk::open(const QString& path, SharedFile::Mode mode)
{
    return SharedFile::open(environment(), path, mode);
}

Result<> SharingDesk::create(const QString& path)
{
    auto file = SharedFile::createNew(environment(), path, RecordId::random());
    if (!file)
        return tl::unexpected(file.error());
    if (Result<> edited = edit(**file, u"Start"_s); !edited)
        return edited;
    if (const auto published = (*file)->publish(); !published)
        return tl::unexpected(published.error());
    return (*file)->close();
}

Result<> SharingDesk::edit(SharedFile& file, const QString& title)
{
    const auto snapshot = file.store().load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    Area area;
    area.id = RecordId::random();
    area.number = (*snapshot)->highestNumber(RecordKind::Area) + 1;
    area.title = title;
    ChangeSet changes;
    changes.label = u"Add "_s + title;
    changes.create(area);
    m_clock.advanceMilliseconds(1);
    return file.store().commit(changes, {m_name, m_clock.now(), (*snapshot)->revision(), {}}).map([](const Committed&) {
    });
}

Result<> SharingDesk::editOnce(const QString& path, const QString& title)
{
    auto file = open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (Result<> edited = edit(**file, title); !edited)
        return edited;
    const auto published = (*file)->publish();
    const Result<> closed = (*file)->close();
    return published ? closed : tl::unexpected(published.error());
}

Result<QSet<QString>> SharingDesk::areasIn(const QString& path)
{
    return open(path, SharedFile::Mode::ReadOnly).map([](const std::unique_ptr<SharedFile>& file) {
        return areasOf(file->store());
    });
}

QSet<QString> SharingDesk::areasOf(Store& store)
{
    QSet<QString> titles;
    const auto snapshot = store.load();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().text));
    for (const Area* area : (*snapshot)->all<Area>())
        titles << area->title;
    return titles;
}

Result<QSet<QString>> areasInFileAlone(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.readiness"_s);
    if (const auto received = receiveFile(path, copy); !received)
        return tl::unexpected(received.error());
    return Store::open(copy).map([](const std::unique_ptr<Store>& store) { return SharingDesk::areasOf(*store); });
}

} // namespace readiness::test
