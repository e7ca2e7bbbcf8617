#pragma once

#include "core/store/HistoryCheck.h"

namespace readiness {

struct RecordType;

/// Judges every value of the state tables of a suspect file by the fields that they belong to. Whether the state is what
/// the history says is verifyStore()'s business. Throws DatabaseError.
class StateCheck {
public:
    /// `history` has been run.
    StateCheck(const SuspectFile& file, const HistoryCheck& history) : m_file(file), m_history(history) {}

    void run() const;

private:
    void checkRecords(const RecordType& type) const;
    void checkConflicts() const;

    const SuspectFile& m_file;
    const HistoryCheck& m_history;
};

} // namespace readiness
