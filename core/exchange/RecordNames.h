#pragma once

#include "core/query/References.h"

#include <QHash>

namespace readiness {

/// How the records of a snapshot are named in cells, and which record a cell names: by its name where that is the only
/// one of its kind, else by its code. Looks every name up once, so that large lists stay fast. For one thread.
class RecordNames {
public:
    explicit RecordNames(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) {}

    /// What stands in a cell of a field with this target (none: any kind). The id, where the record is missing.
    QString nameOf(const RecordId& id, std::optional<RecordKind> target);
    /// As resolveReference does, and with its refusals.
    Result<RecordId> find(const QString& text, std::optional<RecordKind> target);
    /// Whether the text could be the name of another record of the kind: nobody has it, and it reads like no code.
    bool isNew(const QString& name, RecordKind kind);
    /// All names of a kind, in the order of its numbers.
    QStringList all(RecordKind kind);

private:
    struct Names {
        QHash<QString, std::vector<RecordId>> byName; ///< folded; names and keys
        QHash<QString, std::vector<RecordId>> byCode;
    };
    const Names& namesOf(RecordKind kind);
    bool isUsable(const QString& name, RecordKind kind);

    SnapshotPtr m_snapshot;
    QHash<int, Names> m_names; ///< by kind
};

} // namespace readiness
