#pragma once

#include "core/store/Store.h"
#include "tests/faults/PowerVfs.h"

#include <random>

namespace readiness::test {

/// What a store did, as the disk saw it, and from which call on it had been promised to last.
struct PowerRecording {
    struct Acknowledged {
        TransactionId transaction;
        std::size_t calls = 0; ///< that had been made when the commit returned
    };

    std::vector<DiskCall> calls;
    std::size_t created = 0; ///< calls that had been made when the file was said to be there
    std::vector<Acknowledged> acknowledged;
};

/// Works in a working copy as the program does, through a real store, and records it: a new file, an import of many
/// records, edits, evidence with its file, another copy merged in, a removal, and everything closed and opened again.
/// Needs PowerVfs installed.
class PowerWork {
public:
    /// `pragma` is executed on every store that is opened, on top of what the product sets.
    PowerWork(QString path, quint32 seed, QString pragma = {});

    /// From nothing.
    PowerRecording recordAll();
    /// On the file that is there: opens it and commits once. An error where it does not open.
    Result<PowerRecording> recordOneMore();

private:
    void prepare(Store& store);
    void reopen();
    void commit(const ChangeSet& changes);
    void importRecords();
    void edit(int times);
    void addEvidence();
    void mergeAnotherCopy();
    void acknowledge(const TransactionId& transaction);
    PowerRecording finish();

    QString m_path, m_pragma;
    std::mt19937 m_random;
    std::unique_ptr<Store> m_store;
    Revision m_seen;
    PowerRecording m_recording;
};

} // namespace readiness::test
