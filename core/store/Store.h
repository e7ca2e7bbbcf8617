#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/model/ChangeSet.h"
#include "core/model/Snapshot.h"

#include <memory>

namespace readiness {

class Connection;
class Frontier;
struct Tables;

/// Names a transaction in every copy of a project.
struct TransactionId {
    RecordId replica;
    qint64 sequence = 0;
    auto operator<=>(const TransactionId&) const = default;
};

/// What a commit is made with.
struct Authorship {
    QString author;
    Instant now;                         ///< feeds the hybrid logical clock
    Revision seen;                       ///< of the Snapshot that the changes were made on
    std::optional<TransactionId> undoes; ///< set when the changes are the inverse of that transaction
};

struct Committed {
    TransactionId transaction;
    Revision revision;               ///< of the state that includes the commit
    std::vector<Conflict> conflicts; ///< all that are open now
};

struct Merged {
    int transactions = 0; ///< that were new
    Revision revision;
    std::vector<std::pair<RecordKind, RecordId>> changed; ///< records whose state differs now
    std::vector<Conflict> conflicts;
};

/// A project in one SQLite file that nobody else touches: a working copy, or a file being made. It owns the connection,
/// appends every change to the history, and keeps the state tables equal to what the history says. It knows nothing of
/// shared files. Use from one thread.
class Store {
public:
    /// A new, empty file. Fails if it exists.
    static Result<std::unique_ptr<Store>> create(const QString& path, const RecordId& projectId);
    /// A file of ours (made by create or copyTo, or passed by receiveFile). Migrates an older one.
    static Result<std::unique_ptr<Store>> open(const QString& path);
    ~Store();

    const RecordId& projectId() const;
    /// All records. Durable state only.
    Result<SnapshotPtr> load();
    /// `base` with these records read anew, at the present revision.
    Result<SnapshotPtr> refreshed(const Snapshot& base, const Merged& merged);

    /// Writes the changes and their history in one durable transaction. The changes have passed applied().
    Result<Committed> commit(const ChangeSet& changes, const Authorship& authorship);
    /// Adds the transactions that the other file has and this one lacks. The other file is a private copy that passed
    /// receiveFile, of the same project. Refused, unchanged, when the two disagree about a transaction. `now` tells which
    /// clocks are suspect.
    Result<Merged> merge(const QString& otherPath, Instant now = systemClock().now());

    /// A complete copy with nothing beside it, synced to disk. Fails if the target exists.
    Result<> copyTo(const QString& path);
    Result<qint64> transactionCount();
    Result<QByteArray> attachment(const QByteArray& sha256);

    /// For the rest of this folder and its tests.
    Connection& connection() { return *m_connection; }
    Tables& tables() { return *m_tables; }

private:
    struct Replica; ///< what names our transactions

    explicit Store(std::unique_ptr<Connection> connection);
    SnapshotPtr readAll();
    Committed write(const ChangeSet& changes, const Authorship& authorship);
    Merged mergeFrom(const Connection& other, Instant now);
    /// Runs f in a WriteTransaction; where it fails, forgets what the statements have cached.
    template <class F>
    auto writing(F&& f);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Tables> m_tables;
    RecordId m_projectId;
    std::unique_ptr<Replica> m_replica;   ///< null until the first commit
    std::unique_ptr<Frontier> m_frontier; ///< null until it is needed
    Revision m_revision;
};

} // namespace readiness
