#pragma once

#include "core/rules/GateEvaluation.h"

namespace readiness {

/// What has to be done to a record, or to a part of it that the action names.
struct Fix {
    QString action;
    QString part;

    bool operator==(const Fix&) const = default;
};

/// Everything that one record needs on the way to go.
struct Needs {
    bool finish = false;
    bool unblock = false;
    bool confirm = false;
    bool owner = false;
    bool signOff = false;
    bool settled = false;           ///< by one of the fixes: the test case passes, the defect is closed
    QList<Fix> fixes;               ///< of problems and of what metrics count
    QStringList conflictingFields;  ///< labels
    QString correction;             ///< of a gate or criterion that no work can fulfil
    std::vector<RecordId> criteria; ///< that ask for it
    bool isExcused = false;         ///< only a go without conditions needs it: a waiver holds meanwhile

    bool operator==(const Needs&) const = default;
    /// Whether meeting them changes the record, and with it what was signed.
    bool isChange() const
    {
        return finish || unblock || confirm || owner || !fixes.isEmpty() || !conflictingFields.isEmpty();
    }
    bool isOwnerOnly() const
    {
        return owner && !finish && !unblock && !confirm && fixes.isEmpty() && conflictingFields.isEmpty();
    }
};

/// One record to change.
struct PathStep {
    RecordKind kind{};
    RecordId record;
    QString title;
    QString action; ///< "Finish it: due 3 days ago, owner Jana"
    Needs needs;

    bool operator==(const PathStep&) const = default;
};

/// "What gets us to GO": a short list of records to change, each once, in the order of work: what others wait for first,
/// sign-offs last. Doing the steps that are not excused makes the gate at least a conditional go, doing all of them a go.
/// The folder's README says how short the list is.
std::vector<PathStep> pathToGo(const Assessment& assessment, const Gate& gate);

} // namespace readiness
