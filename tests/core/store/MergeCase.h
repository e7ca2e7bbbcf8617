#pragma once

#include "tests/core/store/MergeOracle.h"

#include "core/store/Store.h"

#include <QDir>
#include <QRandomGenerator>

#include <memory>

namespace readiness::test {

/// What happened in a case, so that a test can tell whether its generator meets what it should.
struct MergeCaseCounts {
    int commits = 0, staleCommits = 0, merges = 0, conflicts = 0, removalConflicts = 0, hidden = 0, tiedClocks = 0;
    void add(const MergeCaseCounts& other);
};

/// One random story of several people who work on copies of one project, with wrong clocks and old views, and merge now
/// and then in any order. Everything that a copy shows is compared with the oracle.
class MergeCase {
public:
    MergeCase(quint32 seed, const QString& folder);
    ~MergeCase();

    /// What went wrong, or nothing.
    QString run();
    const MergeCaseCounts& counts() const { return m_counts; }

private:
    struct View {
        SnapshotPtr snapshot;
        Known known;
    };
    struct Replica {
        QString path;
        std::unique_ptr<Store> store;
        qint64 clockError = 0; ///< milliseconds
        Known known;
        std::vector<View> views; ///< of this session
        QString copy;            ///< the last complete copy, to be merged by others
        Known copied;            ///< what is in it
    };

    void start();
    void step();
    void commit(Replica& replica);
    /// Adds one random change to the set and to the ops of the oracle.
    void addChange(ChangeSet& changes, std::vector<OracleOp>& ops, const View& view);
    void addCreation(ChangeSet& changes, std::vector<OracleOp>& ops);
    void addRestoration(ChangeSet& changes, std::vector<OracleOp>& ops, const View& view, int record);
    void merge(Replica& to, Replica& from);
    void reopen(Replica& replica);
    void look(Replica& replica);
    /// Returns what the replica shows, which is what it should.
    SnapshotPtr compare(Replica& replica);
    void finish();

    int pick(int count) { return int(m_random.bounded(count)); }
    Value randomValue(int field);
    Replica& anyReplica() { return m_replicas[std::size_t(pick(int(m_replicas.size())))]; }

    QRandomGenerator m_random;
    QString m_folder;
    MergeOracle m_oracle;
    std::vector<RecordId> m_records;
    std::vector<Replica> m_replicas;
    int m_files = 0;
    qint64 m_now = 0;
    MergeCaseCounts m_counts;
};

} // namespace readiness::test
