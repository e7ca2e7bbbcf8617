#include "core/share/Session.h"

#include "core/base/CoreText.h"
#include "core/base/Id.h"
#include "core/share/StateFolder.h"

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

const QString kPlaceFile = u"place"_s;

} // namespace

Session::Session(FileSystem& files, QString folder, std::unique_ptr<FileLock> lock)
    : m_files(&files), m_folder(std::move(folder)), m_lock(std::move(lock))
{}

Result<Session> Session::begin(const ShareEnvironment& environment)
{
    FileSystem& files = environment.files;
    const StateFolder state(environment);
    const auto failed = [&](const FileError& error) {
        return systemError(CoreText::tr("Cannot work in %1: %2; set XDG_STATE_HOME to a folder of your own.")
                               .arg(environment.stateFolder, error.reason));
    };
    if (FileResult<> made = files.makeFolder(state.incoming()); !made)
        return failed(made.error());
    // A folder without a taken lock is a leftover. Between making it and locking it, nobody may look.
    const auto guard = files.lock(state.lockFile(), Waiting::Yes);
    if (!guard)
        return failed(guard.error());
    sweepIncoming(environment);
    const QString folder = state.incoming() + u'/' + RecordId::random().toHex().left(16);
    if (FileResult<> made = files.makeFolder(folder); !made)
        return failed(made.error());
    auto lock = files.lock(folder + u"/lock"_s, Waiting::No);
    if (!lock)
        return failed(lock.error());
    return Session(files, folder, std::move(*lock));
}

void Session::sweepIncoming(const ShareEnvironment& environment)
{
    const StateFolder state(environment);
    for (const QString& name : state.sessions(state.incoming()).value_or(QStringList())) {
        const auto dead = leftover(environment, state.incoming() + u'/' + name);
        if (!dead || !*dead)
            continue;
        const auto place = environment.files.read((*dead)->file(kPlaceFile));
        if (place && place->endsWith('\n')) // else it was cut off, before anything depended on it
            std::ignore = (*dead)->settle(QString::fromUtf8(place->chopped(1)));
        else if (place || place.error().fault == FileFault::NotFound)
            (*dead)->end();
    }
}

FileResult<std::unique_ptr<Session>> Session::leftover(const ShareEnvironment& environment, const QString& folder)
{
    auto lock = environment.files.lock(folder + u"/lock"_s, Waiting::No);
    if (!lock && (lock.error().fault == FileFault::InUse || lock.error().fault == FileFault::NotFound))
        return nullptr;
    if (!lock)
        return tl::unexpected(lock.error());
    return std::unique_ptr<Session>(new Session(environment.files, folder, std::move(*lock)));
}

QString Session::name() const { return m_folder.mid(m_folder.lastIndexOf(u'/') + 1); }

Result<> Session::settle(const QString& place)
{
    const QString folder = place + u'/' + name();
    if (FileResult<Moved> moved = m_files->move(m_folder, folder, IfThere::Fail); !moved)
        return cannot(CoreText::tr("make the folder"), folder, moved.error());
    m_folder = folder;
    if (FileResult<> synced = m_files->sync(place); !synced)
        return cannot(CoreText::tr("make the folder"), folder, synced.error());
    return {};
}

Result<> Session::assign(const QString& place)
{
    const QString path = file(kPlaceFile);
    FileResult<> written = m_files->write(path, place.toUtf8() + '\n', NewFileAccess::Private);
    if (written)
        written = m_files->sync(m_folder);
    if (!written)
        return cannot(CoreText::tr("write in"), m_folder, written.error());
    return {};
}

void Session::removeDatabase(const QString& path)
{
    std::ignore = m_files->remove(path + u"-journal"_s);
    std::ignore = m_files->remove(path);
}

void Session::end()
{
    const QString lockName = u"lock"_s;
    for (const QString& name : m_files->list(m_folder).value_or(QStringList())) {
        if (name != lockName)
            std::ignore = m_files->remove(file(name));
    }
    std::ignore = m_files->remove(file(lockName));
    std::ignore = m_files->remove(m_folder);
    m_lock.reset();
}

} // namespace readiness
