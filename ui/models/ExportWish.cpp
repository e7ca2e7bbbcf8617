#include "ui/models/ExportWish.h"

#include "core/model/RecordType.h"

#include <QSet>

namespace readiness {

const Field* restrictingField(RecordKind kind, const char* key)
{
    const Field* field = recordType(kind).field(QString::fromLatin1(key));
    return field && field->kind == FieldKind::Reference ? field : nullptr;
}

std::vector<const Record*> wantedRecords(const Snapshot& snapshot, const ExportWish& wish)
{
    if (wish.isTemplate)
        return {};
    std::vector<const Record*> records = snapshot.all(wish.kind);
    if (!wish.records.empty()) {
        const QSet<RecordId> chosen(wish.records.begin(), wish.records.end());
        std::erase_if(records, [&](const Record* record) { return !chosen.contains(record->id); });
    }
    for (const auto& [key, wanted] :
         {std::pair("owner", wish.owner), std::pair("area", wish.area), std::pair("cycle", wish.cycle)}) {
        const Field* field = wanted.isNull() ? nullptr : restrictingField(wish.kind, key);
        if (field)
            std::erase_if(records, [&](const Record* record) { return field->get(*record) != Value(wanted); });
    }
    return records;
}

} // namespace readiness
