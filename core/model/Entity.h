#pragma once

#include "core/model/RecordType.h"

namespace readiness {

/// What is done to an entity: create, edit, delete, promote or convert (S0-11).
struct Operation : Record {
    static constexpr RecordKind kKind = RecordKind::Operation;

    QString title;
    QString position; ///< fractional rank
    QString origin;   ///< playbook id and key

    bool operator==(const Operation&) const = default;
};

/// A kind of data that people work with, such as accounts or opportunities (S0-11).
struct Entity : Record {
    static constexpr RecordKind kKind = RecordKind::Entity;
    static constexpr int kOperationsField = 12; ///< the list field `operations`; empty: all

    QString title;
    QString position;
    QString description;
    QString origin;

    bool operator==(const Entity&) const = default;
};

const RecordType& operationType();
const RecordType& entityType();

} // namespace readiness
