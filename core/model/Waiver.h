#pragma once

#include "core/model/Person.h"

#include <QDate>

namespace readiness {

/// Leave to pass a criterion, or to leave a checklist item open, for a stated reason and time. It turns a no-go into a
/// conditional go. Whoever asked for it cannot approve it.
struct Waiver : Record {
    static constexpr RecordKind kKind = RecordKind::Waiver;

    RecordId subject; ///< a criterion or a checklist item
    QString reason;
    QString requestedBy; ///< the author's name
    Id<Person> approver;
    QDate expires; ///< the last day on which it counts

    bool operator==(const Waiver&) const = default;
};

const RecordType& waiverType();

} // namespace readiness
