#include "core/share/Outbox.h"

#include "core/base/CoreText.h"
#include "core/share/StateFolder.h"

using namespace Qt::StringLiterals;

namespace readiness {

Result<std::unique_ptr<FileLock>> Outbox::lock()
{
    auto lock = m_environment.files.lock(m_place + u"/lock"_s, Waiting::Yes);
    if (!lock)
        return cannot(CoreText::tr("lock"), m_place, lock.error());
    return std::move(*lock);
}

bool Outbox::exists()
{
    const auto info = m_environment.files.look(StateFolder::outbox(m_place));
    return info || info.error().fault != FileFault::NotFound; // in doubt, reading it tells
}

Result<Outbox::BroughtIn> Outbox::bringIn(Store& store, Session& session, const FileIdentity& fileRead)
{
    BroughtIn result;
    if (const auto place = m_environment.files.look(m_place); !place && place.error().fault == FileFault::NotFound)
        return result;
    const auto guard = lock();
    if (!guard)
        return tl::unexpected(guard.error());
    if (const Result<> collected = collectLeftovers(result); !collected)
        return tl::unexpected(collected.error());
    if (!exists())
        return result;

    // Without a record nobody knows how old the outbox is: its hour begins now.
    const Instant now = m_environment.clock.now();
    OutboxRecord record = OutboxRecord::read(m_environment.files, m_place).value_or(OutboxRecord{{}, now, -1, {}});
    if (record.containedIn.isNull() || record.containedIn != fileRead) {
        const Result<int> merged = mergeInto(store, session, result);
        if (!merged)
            return tl::unexpected(merged.error());
        if (!exists())
            return result; // it was set aside
        record.unpublished = *merged;
        record.containedIn = *merged > 0 ? FileIdentity() : fileRead;
        if (*merged > 0)
            record.since = now; // the file has lost it: the hour begins anew
        if (const auto written = record.write(m_environment.files, m_place); !written)
            return cannot(CoreText::tr("write in"), m_place, written.error());
    }
    result.record = record.session;
    if (!record.containedIn.isNull() && now.milliseconds - record.since.milliseconds >= kKeptMilliseconds) {
        if (const Result<> dropped = drop(); !dropped)
            return tl::unexpected(dropped.error());
    }
    return result;
}

Result<> Outbox::gather()
{
    const auto guard = lock();
    if (!guard)
        return tl::unexpected(guard.error());
    BroughtIn ignored;
    return collectLeftovers(ignored);
}

Result<> Outbox::drop()
{
    // The record goes first: an outbox without one counts as new, a record without its outbox would age the next one.
    const FileResult<> removed = OutboxRecord::remove(m_environment.files, m_place).and_then([this] {
        return m_environment.files.remove(StateFolder::outbox(m_place));
    });
    if (!removed)
        return cannot(CoreText::tr("remove"), StateFolder::outbox(m_place), removed.error());
    return {};
}

Result<int> Outbox::mergeInto(Store& store, Session& session, BroughtIn& result)
{
    const Result<Merged> merged =
        Intake(m_environment, session, m_project).takeKept(StateFolder::outbox(m_place), store);
    if (merged) {
        result.news.add(*merged);
        return merged->transactions;
    }
    if (merged.error().kind != ErrorKind::Refused)
        return tl::unexpected(merged.error());
    // Whatever is wrong with it, it is the only copy: it gets out of the way and is not touched any more.
    if (const Result<> aside = setAside(StateFolder::outbox(m_place), merged.error(), result.news.notes); !aside)
        return tl::unexpected(aside.error());
    return 0;
}

Result<> Outbox::setAside(const QString& path, const Error& reason, std::vector<ShareNote>& notes)
{
    const QString kept = u"%1/kept-%2.readiness"_s.arg(m_place, RecordId::random().toHex().left(8));
    if (const auto moved = m_environment.files.move(path, kept, IfThere::Fail); !moved)
        return cannot(CoreText::tr("rename"), path, moved.error());
    notes.push_back({ShareNote::Kind::SetAside,
                     CoreText::tr("Changes kept on this computer could not be read (%1) and were set aside as %2.")
                         .arg(reason.text, kept),
                     kept});
    return {};
}

Result<> Outbox::collectLeftovers(BroughtIn& result)
{
    const auto names = StateFolder(m_environment).sessions(m_place);
    if (!names)
        return cannot(CoreText::tr("read the folder"), m_place, names.error());
    for (const QString& name : *names) {
        const auto dead = Session::leftover(m_environment, m_place + u'/' + name);
        if (!dead)
            return cannot(CoreText::tr("lock"), m_place + u'/' + name, dead.error());
        if (!*dead)
            continue;
        if (const Result<> collected = collect(**dead, result); !collected)
            return collected;
        result.deadSessions << name;
    }
    return {};
}

Result<> Outbox::collect(Session& dead, BroughtIn& result)
{
    const auto work = m_environment.files.look(dead.workingCopy());
    if (!work && work.error().fault == FileFault::NotFound) {
        dead.end(); // it had moved its working copy already
        return {};
    }
    auto store = Store::open(dead.workingCopy());
    if (!store && store.error().kind != ErrorKind::Refused)
        return tl::unexpected(store.error());
    if (!store) {
        if (const Result<> aside = setAside(dead.workingCopy(), store.error(), result.news.notes); !aside)
            return aside;
        dead.end();
        return {};
    }
    return replace(std::move(*store), dead, {dead.name(), m_environment.clock.now(), -1, {}}, result);
}

Result<std::vector<ShareNote>> Outbox::keep(std::unique_ptr<Store> store, Session& session, OutboxRecord record,
                                            const QString& inStore)
{
    const auto guard = lock();
    if (!guard)
        return tl::unexpected(guard.error());
    BroughtIn result;
    result.record = inStore;
    if (const Result<> replaced = replace(std::move(store), session, std::move(record), result); !replaced)
        return tl::unexpected(replaced.error());
    return result.news.notes;
}

Result<> Outbox::replace(std::unique_ptr<Store> store, Session& session, OutboxRecord record, BroughtIn& result)
{
    FileSystem& files = m_environment.files;
    const auto present = OutboxRecord::read(files, m_place);
    const bool isInStore = present && !present->session.isEmpty() && present->session == result.record;
    if (!isInStore && exists()) {
        const Result<int> merged = mergeInto(*store, session, result);
        if (!merged)
            return tl::unexpected(merged.error());
        if (*merged > 0) {
            record.containedIn = {};
            record.unpublished = -1;
        }
    }
    store.reset();
    const QString outbox = StateFolder::outbox(m_place);
    FileResult<> kept = OutboxRecord::remove(files, m_place); // of the outbox that goes
    if (kept)
        kept = files.move(session.workingCopy(), outbox, IfThere::Replace).map([](Moved) {});
    if (kept)
        kept = files.sync(m_place);
    if (!kept)
        return cannot(CoreText::tr("keep the changes in"), outbox, kept.error());
    std::ignore = record.write(files, m_place); // without it the outbox is taken for new
    session.end();
    return {};
}

} // namespace readiness
