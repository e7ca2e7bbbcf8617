#include "core/model/ListEntry.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& listEntryType()
{
    using L = ListEntry;
    static const RecordType type = [] {
        RecordType t = describe<L>("list_entry", QT_TRANSLATE_NOOP("ListEntry", "List entry"),
                                   QT_TRANSLATE_NOOP("ListEntry", "List entries"), "L",
                                   {
                                       reference<&L::owner>(10, "owner", QT_TRANSLATE_NOOP("ListEntry", "Owner"))
                                           .required()
                                           .whenRemoved(OnRemoval::Follow),
                                       integer<&L::field>(11, "field", QT_TRANSLATE_NOOP("ListEntry", "Field"))
                                           .range(kFirstFieldNumber, 10000)
                                           .required(),
                                       reference<&L::target>(12, "target", QT_TRANSLATE_NOOP("ListEntry", "Target"))
                                           .required()
                                           .whenRemoved(OnRemoval::Follow),
                                   });
        t.isListed = false;
        t.titleField = "owner";
        return t;
    }();
    return type;
}

} // namespace readiness
