#pragma once

#include "core/base/Clock.h"
#include "core/project/Edit.h"
#include "core/store/History.h"

#include <QObject>

namespace readiness {

class StoreThread;
class SharedFile;

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
    /// Sentences for the user about what was found on opening: leftovers merged, copies beside the file.
    const QStringList& notes() const;

    /// Checks the changes and makes them the present state; refused and unchanged when a value, a reference or a rule is
    /// against them. Nothing to do is no commit and no error.
    Result<Commit> commit(Edit&& edit);
    Result<Commit> commit(ChangeSet changes, const Revision& seen);
    /// Takes back the author's newest transaction that is not yet undone, wholly or not at all.
    Result<Commit> undo();
    /// Takes back the newest undo of this session.
    Result<Commit> redo();
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

    /// Runs a function of the store on its thread and waits for it: history, verification, attachments.
    template <class F>
    auto withStore(F&& f)
    {
        return runOnStore<decltype(f(std::declval<Store&>()))>(std::forward<F>(f));
    }

Q_SIGNALS:
    void committed(const readiness::Commit& commit);
    /// The store could not write: the project is read-only from here on.
    void writeFailed(const QString& sentence);

private:
    struct Session;

    Project(std::unique_ptr<Session> session, SnapshotPtr snapshot, Context context);
    Result<Commit> commitAs(ChangeSet changes, const Revision& seen, const std::optional<TransactionId>& undoes);
    Result<Commit> takeBack(const TransactionId& transaction);
    Result<> adopt(const Merged& merged, const QString& label);
    void execute(const std::function<void(Store&)>& task);

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
    std::vector<TransactionId> m_redoable;
};

} // namespace readiness
