#pragma once

#include "core/model/RecordType.h"

#include <QStringList>

namespace readiness {

/// The fields of a form: those that one fills in again and again, in the order in which one does, and the rest.
struct FormGroups {
    std::vector<const Field*> main;
    std::vector<const Field*> more;
    bool isMoreForUse = false; ///< `more` is what few records need: it is shown of those that have something there
};

/// Made from the description: short types have all they let people set in `main`. What only the program needs (ranks) is
/// in neither.
FormGroups formGroups(const RecordType& type);
/// Just these, by their keys, in this order.
FormGroups formGroups(const RecordType& type, const QStringList& fields);

} // namespace readiness
