#pragma once

#include "core/model/Area.h"
#include "core/model/ChecklistItem.h"

namespace readiness {

/// A business process, in a tree: what has to work after go-live.
struct BusinessProcess : Record {
    static constexpr RecordKind kKind = RecordKind::BusinessProcess;

    Id<BusinessProcess> parent;
    QString title;
    QString position; ///< fractional rank among those with the same parent
    Id<Area> area;
    Id<Person> owner;
    bool isCritical = false; ///< the business stops without it
    QString description;
    QString source; ///< document and rule ids
    QString origin; ///< playbook id and key

    bool operator==(const BusinessProcess&) const = default;
};

/// Something that the solution has to do, in a tree.
struct Requirement : Record {
    static constexpr RecordKind kKind = RecordKind::Requirement;

    Id<Requirement> parent;
    QString title;
    QString position;
    Id<BusinessProcess> process;
    Importance importance{};
    QString description;
    QString source;
    QString origin;

    bool operator==(const Requirement&) const = default;
};

const RecordType& businessProcessType();
const RecordType& requirementType();

} // namespace readiness
