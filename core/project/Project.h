#pragma once

#include "core/base/Clock.h"
#include "core/project/Edit.h"
#include "core/share/Presence.h"
#include "core/store/History.h"

#include <QObject>
#include <QPointer>

namespace readiness {

class StoreThread;
class SharedFile;
struct News;

/// What a commit changed.
struct Commit {
    QString label;
    std::vector<std::pair<RecordKind, RecordId>> changed;
    SnapshotPtr snapshot; ///< the state that includes it
};

/// A project that is open: its present Snapshot, and the one door through which it changes. Commits are judged and
/// announced at once on the caller's thread; the store's own thread makes them durable. Lives in one thread; snapshots
/// may go anywhere.
class Project : public QObject {
    Q_OBJECT

public:
    enum class Mode {
        Read, ///< nothing is ever written, neither to the file nor beside it
        Write,
    };
    struct Context {
        QString author;
        const Clock* clock = &systemClock();
    };

    static Result<std::unique_ptr<Project>> open(const QString& path, Mode mode, const Context& context);
    /// A new file, filled with the changes and published. Fails if the file exists.
    static Result<std::unique_ptr<Project>> create(const QString& path, ChangeSet initial, const Context& context);
    ~Project() override;

    SnapshotPtr snapshot() const { return m_snapshot; }
    Mode mode() const;
    /// Of the shared file, with links resolved.
    const QString& path() const;
    /// What the user should be told of what was found on opening: leftovers merged, copies beside the file.
    const std::vector<ShareNote>& notes() const;

    /// Checks the changes and makes them the present state; refused and unchanged when a value, a reference or a rule is
    /// against them. Nothing to do is no commit and no error.
    Result<Commit> commit(Edit&& edit);
    Result<Commit> commit(ChangeSet changes, const Revision& seen);
    /// Takes back the author's newest transaction that is not yet undone, wholly or not at all.
    Result<Commit> undo();
    /// Takes back the newest undo of this session.
    Result<Commit> redo();
    /// Takes back one transaction, whoever made it, wholly; refused where another value has come in since.
    Result<Commit> revert(const TransactionId& transaction);
    /// Waits until everything committed is durable.
    Result<> waitUntilDurable();
    /// Brings the file and this copy together. What cannot reach the file stays here and is tried again at the next open.
    Result<> publish();
    /// Merges another copy of this project.
    Result<Merged> merge(const QString& otherPath);
    /// Ends the session without publishing; what is not in the file yet is kept for the next open. The destructor does the
    /// same, but cannot tell what went wrong. Nothing else may be called afterwards.
    Result<> close();
    /// Whose changes, and when, are made from here on (to replay what several people did).
    void actAs(const Context& context);
    /// Transactions that the file does not have yet.
    Result<qint64> unpublishedCount();

    /// What publish() does, without waiting for it; published() follows.
    void startPublishing();
    /// What went wrong, as a sentence; empty when nothing did.
    using Answer = std::function<void(const QString& trouble)>;
    /// What undo(), redo() and revert() do, without waiting; `then` is called when it is done or refused, in this thread.
    void startUndo(Answer then) { startTakingBack(Origin::Undo, {}, std::move(then)); }
    void startRedo(Answer then) { startTakingBack(Origin::Redo, {}, std::move(then)); }
    void startReverting(const TransactionId& transaction, Answer then)
    {
        startTakingBack(Origin::Revert, transaction, std::move(then));
    }
    /// What merge() does, without waiting; mergeEnded() follows.
    void startMerging(const QString& otherPath);
    /// Takes in what others wrote into the file, without waiting; refreshed() follows. A file that looks untouched (size,
    /// time) is only read when the look is a thorough one.
    enum class Look { Quick, Thorough };
    void startRefreshing(Look look);
    /// Says beside the file that somebody has it open, and asks who else has, without waiting; colleaguesSeen() follows.
    void startGreeting(const Presence::Somebody& self);

    /// Runs a function of the store on its thread and waits for it: history, verification, attachments.
    template <class F>
    auto withStore(F&& f)
    {
        return runOnStore<decltype(f(std::declval<Store&>()))>(std::forward<F>(f));
    }
    /// The same without waiting: `then` gets the answer later, in this thread, unless `context` or the project is gone.
    template <class F, class Then>
    void askStore(F f, QObject* context, Then then)
    {
        post([this, f = std::move(f), context = QPointer<QObject>(context),
              then = std::move(then)](Store& store) mutable {
            auto answer = std::make_shared<decltype(f(store))>(f(store));
            QMetaObject::invokeMethod(
                this,
                [answer = std::move(answer), context = std::move(context), then = std::move(then)]() mutable {
                    if (context)
                        then(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    void committed(const readiness::Commit& commit);
    /// Everything committed up to this own sequence number (Revision::own) is on this computer's disk.
    void durable(qint64 own);
    /// What went wrong, as a sentence; empty when nothing did.
    void published(const QString& trouble);
    void mergeEnded(const QString& otherPath, const QString& trouble);
    /// Something turned up while the project was open.
    void noted(const readiness::ShareNote& note);
    void refreshed(const QString& trouble);
    void colleaguesSeen(const std::vector<readiness::Presence::Somebody>& colleagues);
    /// The store could not write: the project is read-only from here on.
    void writeFailed(const QString& sentence);

private:
    struct Session;
    enum class Origin { Edit, Undo, Redo, Revert };
    /// What takes a transaction back.
    struct Inverse {
        TransactionId of;
        ChangeSet changes;
    };

    Project(std::unique_ptr<Session> session, SnapshotPtr snapshot, Context context);
    Result<Commit> commitAs(ChangeSet changes, const Revision& seen, Origin origin,
                            const std::optional<TransactionId>& undoes);
    Result<Commit> takeBack(Origin origin, const TransactionId& transaction);
    void startTakingBack(Origin origin, const TransactionId& transaction, Answer then);
    Result<Inverse> inverse(Origin origin, const TransactionId& transaction, const QString& author);
    Result<> adopt(const Merged& merged, const QString& label);
    void execute(const std::function<void(Store&)>& task);
    void post(std::function<void(Store&)> task);
    Result<> takeIn(News news);
    void noteDurable(qint64 own, std::vector<Conflict> conflicts);

    template <class R, class F>
    R runOnStore(F&& f)
    {
        std::optional<R> result;
        execute([&](Store& store) { result.emplace(f(store)); });
        return std::move(*result);
    }

    std::unique_ptr<Session> m_session;
    SnapshotPtr m_snapshot;
    Context m_context;
    qint64 m_conflictsKnownAt = 0; ///< own sequence number after which the snapshot's conflicts were listed
};

} // namespace readiness
