#include "core/rules/InternalRecords.h"

#include "core/model/RecordType.h"

namespace readiness {

bool isInternal(const Snapshot& snapshot, RecordKind kind, const RecordId& id)
{
    constexpr int kLongestChain = 16; // a merge can make circles
    const Record* record = snapshot.table(kind).find(id);
    for (int i = 0; record && i < kLongestChain; ++i) {
        const RecordType& type = recordType(kind);
        const Field* internal = type.field(u"internal");
        if (internal && !isNothing(internal->get(*record)))
            return true;
        const Field* about = type.field(u"subject") ? type.field(u"subject") : type.field(u"record");
        const Value value = about ? about->get(*record) : Value();
        const auto* subject = std::get_if<RecordId>(&value);
        record = subject ? snapshot.find(*subject, &kind) : nullptr;
    }
    return false;
}

} // namespace readiness
