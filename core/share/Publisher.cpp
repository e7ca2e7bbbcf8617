#include "core/share/Publisher.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/PassedFiles.h"

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int kAttempts = 20;

} // namespace

Publisher::Publisher(const ShareEnvironment& environment, Target& target, Sweeper& sweeper, Session& session)
    : m_environment(environment), m_target(target), m_sweeper(sweeper), m_session(session)
{}

Result<bool> Publisher::publish(Store& store, IfGone ifGone, News& news)
{
    m_wasWritten = false;
    for (int i = 0; i < kAttempts; ++i) {
        const Result<Step> step = attempt(store, ifGone, news);
        if (!step)
            return tl::unexpected(step.error());
        if (*step != Step::Again)
            return m_wasWritten;
    }
    return systemError(CoreText::tr("%1 is being changed by others all the time: try again.")
                           .arg(displayLine(m_target.path().path())));
}

Result<Publisher::Step> Publisher::attempt(Store& store, IfGone ifGone, News& news)
{
    const Result<> ready = settle(store, news).and_then([&] { return m_target.read(store, ifGone, news); });
    if (!ready)
        return tl::unexpected(ready.error());
    const Result<qint64> transactions = store.transactionCount();
    if (!transactions)
        return tl::unexpected(transactions.error());
    if (!m_target.seen().identity.isNull() && *transactions == m_target.seen().transactions)
        return sync().map([] { return Step::NothingToDo; });

    m_written.transactions = *transactions;
    const Result<Step> step = write(store).and_then([&] { return replace(store, news); });
    std::ignore = m_environment.files.remove(m_unfinished);
    if (!step || *step == Step::Again)
        std::ignore = settle(store, news); // what fails here is up to the next attempt
    return step;
}

/// Puts the version beside the target.
Result<> Publisher::write(Store& store)
{
    ++m_count;
    m_unfinished = FileBeside{FileBeside::Kind::Unfinished, m_session.name(), m_count}.path(m_target.path());
    m_complete = FileBeside{FileBeside::Kind::Complete, m_session.name(), m_count}.path(m_target.path());
    const QString local = m_session.file(u"out.readiness"_s);
    m_session.removeDatabase(local);
    if (Result<> copied = store.copyTo(local); !copied)
        return copied;
    const auto access = m_target.seen().identity.isNull() ? NewFileAccess::Ordinary : NewFileAccess::Private;
    const auto written = m_environment.files.copy(local, m_unfinished, access);
    m_session.removeDatabase(local);
    if (!written)
        return cannot(CoreText::tr("write beside"), m_target.path().path(), written.error());
    m_written.identity = *written;
    return {};
}

/// Gives the version the access that the target grants, and the name under which it is no longer thrown away unseen.
Result<> Publisher::complete()
{
    FileSystem& files = m_environment.files;
    const QString& target = m_target.path().path();
    if (!m_target.seen().identity.isNull()) {
        const auto info = files.look(target);
        if (info && !info->isWritable)
            return systemError(
                CoreText::tr("You may not change %1: ask its owner for permission to write.").arg(displayLine(target)));
        const FileResult<> granted = info ? files.copyAccess(target, m_unfinished) : tl::unexpected(info.error());
        if (!granted && granted.error().fault == FileFault::AccessWouldChange)
            return systemError(CoreText::tr("Replacing %1 would lock others out (%2): ask its owner to save, or to "
                                            "share it with a group that you are in.")
                                   .arg(displayLine(target), granted.error().reason));
        if (!granted && granted.error().fault != FileFault::NotFound) // gone meanwhile: replace() sees that
            return cannot(CoreText::tr("keep the permissions of"), target, granted.error());
    }
    m_unsettled << m_complete;
    if (const auto moved = files.move(m_unfinished, m_complete, IfThere::Fail); !moved)
        return cannot(CoreText::tr("write beside"), target, moved.error());
    return {};
}

Result<Publisher::Step> Publisher::replace(Store& store, News& news)
{
    FileSystem& files = m_environment.files;
    const QString& target = m_target.path().path();
    const int before = news.merged.transactions;
    const auto info = files.look(m_unfinished); // its time is the time of the place
    m_sweeper.sweep(store, m_session.name(), info ? info->modified : Instant(), news);
    if (news.merged.transactions != before)
        return Step::Again;
    const Result<bool> isAsSeen = complete().and_then([this] { return m_target.isAsSeen(); });
    if (!isAsSeen)
        return tl::unexpected(isAsSeen.error());
    if (!*isAsSeen)
        return Step::Again;

    const Target::Seen previous = m_target.seen();
    const auto moved = files.move(m_complete, target, previous.identity.isNull() ? IfThere::Fail : IfThere::Exchange);
    if (!moved && (moved.error().fault == FileFault::NotFound || moved.error().fault == FileFault::AlreadyThere))
        return Step::Again;
    if (!moved)
        return cannot(CoreText::tr("replace"), target, moved.error());
    m_target.setSeen(m_written);
    m_wasWritten = true;
    m_isSynced = false;
    PassedFiles(m_environment).remember({m_written.identity, store.projectId(), m_written.transactions});
    if (*moved == Moved::Exchanged) {
        const auto displaced = files.identify(m_complete);
        if (!displaced && displaced.error().fault != FileFault::NotFound) // not found: others sweep too
            return cannot(CoreText::tr("read what was replaced in"), target, displaced.error());
        if (displaced && *displaced != previous.identity)
            return lookAtDisplaced(previous, store, news);
        std::ignore = files.remove(m_complete);
    }
    m_unsettled.removeOne(m_complete);
    return sync().map([] { return Step::Written; });
}

/// Somebody replaced the file between our last look and our own step. What they wrote is in our temporary file now.
Result<Publisher::Step> Publisher::lookAtDisplaced(const Target::Seen& previous, Store& store, News& news)
{
    FileSystem& files = m_environment.files;
    const auto taken = m_target.intake().take(m_complete, store);
    if (taken) {
        news.add(taken->merged);
        std::ignore = files.remove(m_complete);
        m_unsettled.removeOne(m_complete);
        return Step::Again;
    }
    if (taken.error().error.kind != ErrorKind::Refused)
        return tl::unexpected(taken.error().error);
    // It was not for us to replace. It goes back, and is judged where it belongs.
    if (files.move(m_complete, m_target.path().path(), IfThere::Exchange))
        m_target.setSeen(previous);
    return Step::Again;
}

/// Looks through the temporary files of earlier attempts of which it is not known what they hold.
Result<> Publisher::settle(Store& store, News& news)
{
    while (!m_unsettled.isEmpty()) {
        const QString path = m_unsettled.first();
        const auto identity = m_environment.files.identify(path);
        if (!identity && identity.error().fault != FileFault::NotFound)
            return cannot(CoreText::tr("read"), path, identity.error());
        if (identity && (*identity == m_written.identity || *identity == m_target.seen().identity)) {
            std::ignore = m_environment.files.remove(path);
        } else if (identity) {
            if (const Result<> taken = m_sweeper.takeAndRemove(path, store, news); !taken)
                return taken;
        }
        m_unsettled.removeFirst();
    }
    return {};
}

Result<> Publisher::sync()
{
    if (m_isSynced)
        return {};
    const QString folder = m_target.path().folder();
    if (const FileResult<> synced = m_environment.files.sync(folder); !synced)
        return cannot(CoreText::tr("make durable what was written in"), folder, synced.error());
    m_isSynced = true;
    return {};
}

} // namespace readiness
