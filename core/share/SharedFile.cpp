#include "core/share/SharedFile.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/OtherVersions.h"
#include "core/share/PassedFiles.h"
#include "core/share/StateFolder.h"
#include "core/store/DamagedFile.h"
#include "core/store/ReceivedFile.h"

using namespace Qt::StringLiterals;

namespace readiness {

SharedFile::SharedFile(const ShareEnvironment& environment, ResolvedPath path, Session session, Mode mode)
    : m_environment(environment), m_path(std::move(path)), m_session(std::move(session)), m_mode(mode)
{}

SharedFile::~SharedFile() { std::ignore = close(); }

Result<std::unique_ptr<SharedFile>> SharedFile::open(const ShareEnvironment& environment, const QString& named,
                                                     Mode mode)
{
    Result<ResolvedPath> path = ResolvedPath::of(environment.files, named);
    if (!path)
        return tl::unexpected(path.error());
    ShareEnvironment used = environment;
    Result<Session> session = Session::begin(used);
    std::unique_ptr<QTemporaryDir> scratch;
    if (!session && mode == Mode::ReadOnly) { // a build server may have no home to write in
        scratch = std::make_unique<QTemporaryDir>();
        used.stateFolder = scratch->path();
        session = Session::begin(used);
    }
    if (!session)
        return tl::unexpected(session.error());
    std::unique_ptr<SharedFile> file(new SharedFile(used, std::move(*path), std::move(*session), mode));
    file->m_scratch = std::move(scratch);
    if (const Result<> opened = file->receive().and_then([&] { return file->bringIn(); }); !opened) {
        file->discard();
        return tl::unexpected(opened.error());
    }
    return file;
}

Result<std::unique_ptr<SharedFile>> SharedFile::createNew(const ShareEnvironment& environment, const QString& named,
                                                          const RecordId& project)
{
    Result<ResolvedPath> path = ResolvedPath::of(environment.files, named);
    if (!path)
        return tl::unexpected(path.error());
    const auto info = environment.files.look(path->path());
    if (info)
        return usageError(CoreText::tr("%1 exists already: choose another name.").arg(displayLine(path->path())));
    if (info.error().fault != FileFault::NotFound)
        return cannot(CoreText::tr("make"), path->path(), info.error());
    Result<Session> session = Session::begin(environment);
    if (!session)
        return tl::unexpected(session.error());
    std::unique_ptr<SharedFile> file(
        new SharedFile(environment, std::move(*path), std::move(*session), Mode::ReadWrite));
    file->m_isNew = true;
    Result<> started = file->refuseForgetting();
    if (started)
        started = Store::create(file->m_session.workingCopy(), project).map([](std::unique_ptr<Store>) {});
    if (started)
        started = file->start(project, {});
    if (!started) {
        file->discard();
        return tl::unexpected(started.error());
    }
    return file;
}

/// Makes the file the working copy.
Result<> SharedFile::receive()
{
    FileSystem& files = m_environment.files;
    const auto info = files.look(m_path.path());
    if (!info && info.error().fault == FileFault::NotFound)
        return missing();
    PassedFiles passed(m_environment);
    const QString work = m_session.workingCopy();
    if (info && passed.hasSize(info->size)) { // else it cannot be known, and may be of any size
        const auto copied = files.copy(m_path.path(), work, NewFileAccess::Private);
        if (const auto known = copied ? passed.find(*copied) : std::nullopt)
            return start(known->project, {known->identity, known->transactions});
        m_session.removeDatabase(work);
    }
    const Result<ReceivedFile> received = receiveFile(m_path.path(), work);
    if (!received)
        return tl::unexpected(withKept(received.error()));
    const FileIdentity whole{received->size, received->sha256};
    passed.remember({whole, received->projectId, received->transactions});
    return start(received->projectId, {whole, received->transactions});
}

Result<> SharedFile::start(const RecordId& project, const Target::Seen& seen)
{
    m_project = project;
    m_place = StateFolder(m_environment).place(project, m_path);
    if (m_mode == Mode::ReadWrite && !m_isNew) {
        const Result<> settled = makePlace().and_then([this] { return m_session.settle(m_place); });
        if (!settled)
            return settled;
    }
    Result<std::unique_ptr<Store>> store = Store::open(m_session.workingCopy());
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_target.emplace(m_environment, m_path, m_session, project);
    m_target->setSeen(seen);
    m_sweeper.emplace(m_environment, *m_target);
    m_publisher.emplace(m_environment, *m_target, *m_sweeper, m_session);
    return {};
}

Result<> SharedFile::makePlace()
{
    return StateFolder(m_environment).makePlace(m_project, m_path).map([](const QString&) {});
}

/// Adds what is kept on this computer, and looks around for other versions.
Result<> SharedFile::bringIn()
{
    const Result<Outbox::BroughtIn> brought =
        Outbox(m_environment, m_place, m_project).bringIn(*m_store, m_session, m_target->seen().identity);
    if (!brought)
        return tl::unexpected(brought.error());
    const Result<qint64> transactions = m_store->transactionCount();
    if (!transactions)
        return tl::unexpected(transactions.error());
    m_brought = *transactions;
    m_outboxRecord = brought->record;
    m_news.notes = brought->news.notes;
    if (const int count = brought->news.merged.transactions; count > 0)
        m_news.notes.push_back(
            {ShareNote::Kind::BroughtIn,
             CoreText::tr("Changes that were made on this computer and are not in the file are included: %1.")
                 .arg(count),
             m_path.path()});
    noteConflictCopies();
    const auto elsewhere = keptElsewhere(m_environment, m_path, m_project);
    m_news.notes.insert(m_news.notes.end(), elsewhere.begin(), elsewhere.end());
    m_sweeper->addDeadSessions(brought->deadSessions);
    if (m_mode == Mode::ReadWrite && m_sweeper->hasDeadSessions())
        m_sweeper->sweep(*m_store, m_session.name(), {}, m_news);
    return {};
}

void SharedFile::noteConflictCopies()
{
    for (ShareNote& note : conflictCopies(m_environment, m_session, m_path, m_project)) {
        if (m_told.contains(note.path))
            continue;
        m_told << note.path;
        m_news.notes.push_back(std::move(note));
    }
}

tl::unexpected<Error> SharedFile::missing() const
{
    const auto kept = keptFor(m_environment, m_path);
    const QString path = displayLine(m_path.path());
    if (kept.empty())
        return systemError(CoreText::tr("There is no file %1: check the name and the folder.").arg(path));
    return systemError(
        CoreText::tr(
            "%1 is gone; what was done in it on this computer is kept: bring the file back, or copy %2 to its place.")
            .arg(path, kept.front().outbox));
}

/// A damaged file is replaced best by what is kept here, where there is something.
Error SharedFile::withKept(Error error) const
{
    if (error.kind != ErrorKind::Refused || !looksDamaged(m_path.path()))
        return error;
    if (const auto kept = keptFor(m_environment, m_path); !kept.empty()) {
        while (error.text.endsWith(u'.'))
            error.text.chop(1);
        error.text += CoreText::tr("; a copy with what was done on this computer is kept: move the damaged file away "
                                   "and copy %1 to its place.")
                          .arg(kept.front().outbox);
    }
    return error;
}

/// The file of that name may have been deleted by accident, together with the way to what is kept for it.
Result<> SharedFile::refuseForgetting() const
{
    const auto kept = keptFor(m_environment, m_path);
    if (kept.empty() || !kept.front().isUnpublished)
        return {};
    return usageError(CoreText::tr("%1 was there before, and work that had not reached it is kept on this computer: "
                                   "copy %2 to its place to go on with it, or choose another name.")
                          .arg(displayLine(m_path.path()), kept.front().outbox));
}

Result<qint64> SharedFile::unpublished()
{
    return m_store->transactionCount().map([this](qint64 count) { return count - m_target->seen().transactions; });
}

Result<> SharedFile::refresh()
{
    noteConflictCopies();
    return m_target->read(*m_store, IfGone::Fail, m_news);
}

Result<> SharedFile::refreshIfTouched()
{
    const auto info = m_environment.files.look(m_path.path());
    if (info && m_lastLook && info->size == m_lastLook->size && info->modified == m_lastLook->modified)
        return {};
    m_lastLook = info ? std::optional(*info) : std::nullopt;
    return refresh();
}

std::unique_ptr<Presence> SharedFile::presence(const Presence::Somebody& self) const
{
    return std::make_unique<Presence>(m_environment, m_path, m_session.name(), self);
}

Result<bool> SharedFile::publish(IfGone ifGone)
{
    if (m_mode == Mode::ReadOnly)
        return usageError(CoreText::tr("%1 was opened to be read only.").arg(displayLine(m_path.path())));
    // Those of one computer take turns; between computers, losing a race costs another round and nothing else.
    const QString lockFile = m_isNew ? m_session.file(u"publish.lock"_s) : m_place + u"/publish.lock"_s;
    const auto turn = m_environment.files.lock(lockFile, Waiting::Yes);
    if (!turn)
        return withFate(cannot(CoreText::tr("lock"), lockFile, turn.error()).value());
    const Result<bool> published = m_publisher->publish(*m_store, ifGone, m_news);
    if (!published)
        return withFate(published.error());
    if (m_isNew) { // from now on there is something to lose
        if (const Result<> assigned = makePlace().and_then([this] { return m_session.assign(m_place); }); !assigned)
            return tl::unexpected(assigned.error());
        m_isNew = false;
    }
    return published;
}

Result<Merged> SharedFile::merge(const QString& named)
{
    const Result<ResolvedPath> path = ResolvedPath::of(m_environment.files, named);
    if (!path)
        return tl::unexpected(path.error());
    const auto taken = m_target->intake().take(path->path(), *m_store);
    if (!taken)
        return tl::unexpected(taken.error().error);
    return taken->merged;
}

tl::unexpected<Error> SharedFile::withFate(Error error)
{
    if (!m_isNew && unpublished().value_or(1) > 0) {
        while (error.text.endsWith(u'.'))
            error.text.chop(1);
        error.text = CoreText::tr("%1; your changes are kept here, on this computer, until they are in the file.")
                         .arg(error.text);
    }
    return tl::unexpected(std::move(error));
}

Result<> SharedFile::close()
{
    if (!m_store)
        return {};
    const qint64 foreign = m_brought + m_target->taken();
    const Result<qint64> transactions = m_store->transactionCount();
    if (m_mode == Mode::ReadOnly || m_isNew || (transactions && *transactions <= foreign)) {
        discard();
        return {};
    }
    OutboxRecord record{m_session.name(), m_environment.clock.now(), -1, {}};
    if (transactions)
        record.unpublished = *transactions - m_target->seen().transactions;
    if (record.unpublished == 0)
        record.containedIn = m_target->seen().identity;
    return keep(std::move(record));
}

Result<> SharedFile::keep(OutboxRecord record)
{
    auto notes = Outbox(m_environment, m_place, m_project)
                     .keep(std::move(m_store), m_session, std::move(record), m_outboxRecord);
    if (!notes)
        return tl::unexpected(notes.error());
    m_news.notes.insert(m_news.notes.end(), notes->begin(), notes->end());
    return {};
}

void SharedFile::discard()
{
    m_store.reset();
    m_session.end();
}

} // namespace readiness
