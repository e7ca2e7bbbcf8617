#pragma once

#include "core/project/Edit.h"

#include <QStringList>

#include <functional>

namespace readiness {

/// A record that is to be made with the answers of a user: which fields they are asked for, and what is known before.
struct NewRecord {
    /// The edit that makes the record, and the record's id in it.
    struct Begun {
        Edit edit;
        RecordId record;
    };

    QString title;  ///< of the form, and of the change in the history: "Waive a criterion"
    QString text;   ///< what is asked, one sentence
    QString accept; ///< what the accepting button says: a verb
    RecordKind kind{};
    QStringList fields; ///< keys of the fields that are asked, in this order
    /// Sets what is known: the fields that are asked start with it, the others keep it. May be left out; it is called more
    /// than once, and makes nothing but changes of the edit.
    std::function<Result<>(Edit& edit, const RecordId& record)> prefill;

    /// With what is known before.
    Result<Begun> begin(const SnapshotPtr& shown) const;
    bool asksFor(const Field& field) const { return fields.contains(QLatin1String(field.key)); }
};

} // namespace readiness
