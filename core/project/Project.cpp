#include "core/project/Project.h"

#include "core/base/CoreText.h"
#include "core/project/BaselinePoint.h"
#include "core/project/ReviewCompletion.h"
#include "core/project/StoreThread.h"
#include "core/rules/Validation.h"
#include "core/share/SharedFile.h"
#include "core/sign/Signing.h"

#include <QMetaObject>

namespace readiness {

using namespace Qt::StringLiterals;

/// What belongs to the store's thread. `failure` is set there and read after a task has been waited for.
struct Project::Session {
    std::unique_ptr<SharedFile> file;
    std::unique_ptr<Presence> presence;
    QString path;
    std::vector<ShareNote> notes;
    Mode mode = Mode::Read;
    std::optional<Error> failure;
    std::optional<Committed> lastCommitted; ///< taken by waitUntilDurable
    std::vector<TransactionId> redoable;    ///< our undoings, until something else is edited
    StoreThread thread;                     ///< last: ends, with all tasks done, before the rest goes

    ~Session()
    {
        thread.run([this] {
            presence.reset();
            file.reset();
        });
    }

    void remember(const TransactionId& transaction, Origin origin)
    {
        switch (origin) {
        case Origin::Undo: redoable.push_back(transaction); break;
        case Origin::Redo: redoable.pop_back(); break;
        case Origin::Edit:
        case Origin::Revert: redoable.clear(); break;
        }
    }
};

namespace {

std::vector<std::pair<RecordKind, RecordId>> recordsOf(const ChangeSet& changes)
{
    std::vector<std::pair<RecordKind, RecordId>> records;
    for (const Change& change : changes.changes) {
        if (records.empty() || records.back().second != change.record)
            records.emplace_back(change.kind, change.record);
    }
    return records;
}

QString troubleOf(const Result<>& result) { return result ? QString() : result.error().text; }

} // namespace

Project::Project(std::unique_ptr<Session> session, SnapshotPtr snapshot, Context context)
    : m_session(std::move(session)), m_snapshot(std::move(snapshot)), m_context(std::move(context))
{}

Project::~Project()
{
    std::ignore = close(); // waits for the store's thread, whose tasks still refer to us
}

const std::vector<ShareNote>& Project::notes() const { return m_session->notes; }

Result<std::unique_ptr<Project>> Project::open(const QString& path, Mode mode, const Context& context)
{
    auto session = std::make_unique<Session>();
    session->mode = mode;
    Result<SnapshotPtr> snapshot;
    session->thread.run([&] {
        auto file = SharedFile::open(ShareEnvironment::ofSystem(), path,
                                     mode == Mode::Write ? SharedFile::Mode::ReadWrite : SharedFile::Mode::ReadOnly);
        if (!file) {
            snapshot = tl::unexpected(file.error());
            return;
        }
        session->file = std::move(*file);
        session->path = session->file->path();
        session->notes = session->file->takeNews().notes;
        snapshot = session->file->store().load();
    });
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return std::unique_ptr<Project>(new Project(std::move(session), std::move(*snapshot), context));
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, ChangeSet initial, const Context& context)
{
    const RecordId projectId = RecordId::random();
    SnapshotPtr empty = SnapshotBuilder(projectId).finish();
    // Judged before anything touches the disk, so that a refused project leaves no file.
    if (auto state = applied(*empty, initial); !state)
        return tl::unexpected(state.error());
    else if (auto valid = validateChange(*empty, **state, initial); !valid)
        return tl::unexpected(valid.error());
    auto session = std::make_unique<Session>();
    session->mode = Mode::Write;
    Result<> created;
    session->thread.run([&] {
        auto file = SharedFile::createNew(ShareEnvironment::ofSystem(), path, projectId);
        if (file) {
            session->file = std::move(*file);
            session->path = session->file->path();
        } else {
            created = tl::unexpected(file.error());
        }
    });
    if (!created)
        return tl::unexpected(created.error());
    std::unique_ptr<Project> project(new Project(std::move(session), empty, context));
    if (auto committed = project->commit(std::move(initial), empty->revision()); !committed)
        return tl::unexpected(committed.error());
    if (auto durable = project->waitUntilDurable(); !durable)
        return tl::unexpected(durable.error());
    if (auto published = project->publish(); !published)
        return tl::unexpected(published.error());
    return project;
}

Project::Mode Project::mode() const { return m_session->mode; }

const QString& Project::path() const { return m_session->path; }

void Project::post(std::function<void(Store&)> task)
{
    m_session->thread.post([session = m_session.get(), task = std::move(task)] { task(session->file->store()); });
}

void Project::execute(const std::function<void(Store&)>& task)
{
    m_session->thread.run([&] { task(m_session->file->store()); });
}

Result<Commit> Project::commit(Edit&& edit)
{
    const Revision seen = edit.shown()->revision();
    return commit(std::move(edit).finish(m_context.author, m_context.clock->now()), seen);
}

Result<Commit> Project::commit(ChangeSet changes, const Revision& seen)
{
    return commitAs(std::move(changes), seen, Origin::Edit, {});
}

static bool touchesReviews(const ChangeSet& changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
        return change.kind == RecordKind::Decision || change.kind == RecordKind::Review;
    });
}

Result<Commit> Project::commitAs(ChangeSet changes, const Revision& seen, Origin origin,
                                 const std::optional<TransactionId>& undoes)
{
    if (m_session->mode == Mode::Read)
        return usageError(CoreText::tr("The project was opened for reading only."));
    if (changes.isEmpty())
        return Commit{changes.label, {}, m_snapshot};
    changes.giveNumbers(*m_snapshot);
    auto next = applied(*m_snapshot, changes);
    if (!next)
        return tl::unexpected(next.error());
    if (origin == Origin::Edit && touchesReviews(changes)) {
        forgetCompletions(changes, *m_snapshot, **next);
        fillComputedDecisions(changes, *m_snapshot, **next, m_context.clock->now());
        next = applied(*m_snapshot, changes);
    }
    if (origin == Origin::Edit && takesBaseline(changes)) {
        const auto tips = withStore([](Store& store) { return History(store).tips(); });
        if (!tips)
            return tl::unexpected(tips.error());
        fillBaselines(changes, {tipsText(*tips), m_context.author, m_context.clock->now()});
        next = applied(*m_snapshot, changes);
    }
    if (auto valid = validateChange(*m_snapshot, **next, changes); !valid)
        return tl::unexpected(valid.error());
    SnapshotBuilder builder(**next);
    builder.setRevision({m_snapshot->revision().arrived, m_snapshot->revision().own + 1});
    m_snapshot = builder.finish();
    Commit commit{changes.label, recordsOf(changes), m_snapshot};
    Authorship authorship{m_context.author, m_context.clock->now(), seen, undoes};
    const qint64 own = m_snapshot->revision().own;
    m_session->thread.post([this, own, origin, changes = std::move(changes), authorship = std::move(authorship)] {
        if (m_session->failure)
            return;
        auto written = m_session->file->store().commit(changes, authorship);
        if (written) {
            m_session->remember(written->transaction, origin);
            QMetaObject::invokeMethod(
                this, [this, own, conflicts = written->conflicts] { noteDurable(own, conflicts); },
                Qt::QueuedConnection);
            m_session->lastCommitted = std::move(*written);
            return;
        }
        m_session->failure = written.error();
        QMetaObject::invokeMethod(
            this,
            [this, text = written.error().text] {
                m_session->mode = Mode::Read;
                Q_EMIT writeFailed(text);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT committed(commit);
    return commit;
}

Result<> Project::waitUntilDurable()
{
    std::optional<Committed> last;
    m_session->thread.run([&] { last = std::exchange(m_session->lastCommitted, {}); });
    if (m_session->failure) {
        m_session->mode = Mode::Read;
        return tl::unexpected(*m_session->failure);
    }
    if (last)
        noteDurable(m_snapshot->revision().own, std::move(last->conflicts));
    return {};
}

/// Only the store knows which conflicts a commit has opened or decided.
void Project::noteDurable(qint64 own, std::vector<Conflict> conflicts)
{
    if (own > m_conflictsKnownAt) {
        m_conflictsKnownAt = own;
        if (conflicts != m_snapshot->conflicts()) {
            Commit commit;
            for (const auto& list : {m_snapshot->conflicts(), conflicts}) {
                for (const Conflict& conflict : list)
                    commit.changed.emplace_back(conflict.kind, conflict.record);
            }
            SnapshotBuilder builder(*m_snapshot);
            builder.setConflicts(std::move(conflicts));
            m_snapshot = builder.finish();
            commit.snapshot = m_snapshot;
            Q_EMIT committed(commit);
        }
    }
    Q_EMIT durable(own);
}

Result<Commit> Project::undo() { return takeBack(Origin::Undo, {}); }

Result<Commit> Project::redo() { return takeBack(Origin::Redo, {}); }

Result<Commit> Project::revert(const TransactionId& transaction) { return takeBack(Origin::Revert, transaction); }

/// On the store's thread.
Result<Project::Inverse> Project::inverse(Origin origin, const TransactionId& transaction, const QString& author)
{
    History history(m_session->file->store());
    TransactionId of = transaction;
    if (origin == Origin::Redo) {
        if (m_session->redoable.empty())
            return usageError(CoreText::tr("There is nothing to redo."));
        of = m_session->redoable.back();
    } else if (origin == Origin::Undo) {
        const auto newest = history.newestUndoable(author);
        if (!newest)
            return tl::unexpected(newest.error());
        if (!*newest)
            return usageError(CoreText::tr("There is nothing of %1 to undo.").arg(author));
        of = **newest;
    }
    return history.inverse(of).map([&](ChangeSet changes) { return Inverse{of, std::move(changes)}; });
}

Result<Commit> Project::takeBack(Origin origin, const TransactionId& transaction)
{
    auto found = withStore([&](Store&) { return inverse(origin, transaction, m_context.author); });
    if (!found)
        return tl::unexpected(found.error());
    return commitAs(std::move(found->changes), m_snapshot->revision(), origin, found->of);
}

void Project::startTakingBack(Origin origin, const TransactionId& transaction, Answer then)
{
    const qint64 own = m_snapshot->revision().own;
    m_session->thread.post([this, origin, transaction, own, author = m_context.author,
                            then = std::move(then)]() mutable {
        QMetaObject::invokeMethod(
            this,
            [this, origin, transaction, own, then = std::move(then),
             found = inverse(origin, transaction, author)]() mutable {
                if (m_snapshot->revision().own != own) {
                    startTakingBack(origin, transaction, std::move(then)); // something was edited meanwhile
                    return;
                }
                const auto taken = found
                                       ? commitAs(std::move(found->changes), m_snapshot->revision(), origin, found->of)
                                       : Result<Commit>(tl::unexpected(found.error()));
                then(taken ? QString() : taken.error().text);
            },
            Qt::QueuedConnection);
    });
}

Result<> Project::adopt(const Merged& merged, const QString& label)
{
    if (merged.transactions == 0)
        return {};
    auto snapshot = withStore([&](Store& store) { return store.refreshed(*m_snapshot, merged); });
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_snapshot = std::move(*snapshot);
    Q_EMIT committed({label, merged.changed, m_snapshot});
    return {};
}

Result<> Project::publish()
{
    if (auto durable = waitUntilDurable(); !durable)
        return durable;
    Result<bool> published;
    News news;
    m_session->thread.run([&] {
        published = m_session->file->publish();
        news = m_session->file->takeNews();
    });
    if (auto adopted = takeIn(std::move(news)); !adopted)
        return adopted;
    return published ? Result<>() : tl::unexpected(published.error());
}

Result<> Project::takeIn(News news)
{
    for (const ShareNote& note : news.notes) {
        m_session->notes.push_back(note);
        Q_EMIT noted(note);
    }
    return adopt(news.merged, CoreText::tr("Changes by others"));
}

void Project::startPublishing()
{
    m_session->thread.post([this] {
        auto published = m_session->failure ? tl::unexpected(*m_session->failure) : m_session->file->publish();
        QMetaObject::invokeMethod(
            this,
            [this, published = std::move(published), news = m_session->file->takeNews()] {
                const QString trouble = troubleOf(takeIn(news));
                Q_EMIT this->published(published ? trouble : published.error().text);
            },
            Qt::QueuedConnection);
    });
}

void Project::startRefreshing(Look look)
{
    m_session->thread.post([this, look] {
        const auto read = look == Look::Thorough ? m_session->file->refresh() : m_session->file->refreshIfTouched();
        QMetaObject::invokeMethod(
            this,
            [this, read, news = m_session->file->takeNews()] {
                const QString trouble = troubleOf(takeIn(news));
                Q_EMIT refreshed(read ? trouble : read.error().text);
            },
            Qt::QueuedConnection);
    });
}

void Project::startGreeting(const Presence::Somebody& self)
{
    m_session->thread.post([this, self] {
        if (!m_session->presence)
            m_session->presence = m_session->file->presence(self);
        std::ignore = m_session->presence->beat(); // a place where nothing can be written has nobody to tell
        QMetaObject::invokeMethod(
            this, [this, others = m_session->presence->others()] { Q_EMIT colleaguesSeen(others); },
            Qt::QueuedConnection);
    });
}

Result<Merged> Project::merge(const QString& otherPath)
{
    if (auto durable = waitUntilDurable(); !durable)
        return tl::unexpected(durable.error());
    Result<Merged> merged;
    m_session->thread.run([&] { merged = m_session->file->merge(otherPath); });
    if (merged) {
        if (auto adopted = adopt(*merged, CoreText::tr("Merge of another copy")); !adopted)
            return tl::unexpected(adopted.error());
    }
    return merged;
}

void Project::startMerging(const QString& otherPath)
{
    m_session->thread.post([this, otherPath] {
        QMetaObject::invokeMethod(
            this,
            [this, otherPath, merged = m_session->file->merge(otherPath)] {
                const QString trouble =
                    merged ? troubleOf(adopt(*merged, CoreText::tr("Merge of another copy"))) : merged.error().text;
                Q_EMIT mergeEnded(otherPath, trouble);
            },
            Qt::QueuedConnection);
    });
}

Result<> Project::close()
{
    Result<> closed;
    m_session->thread.run([&] {
        m_session->presence.reset();
        if (m_session->file)
            closed = m_session->file->close();
        m_session->file.reset();
    });
    return closed;
}

Result<qint64> Project::unpublishedCount()
{
    Result<qint64> count;
    m_session->thread.run([&] { count = m_session->file->unpublished(); });
    return count;
}

void Project::actAs(const Context& context) { m_context = context; }

} // namespace readiness
