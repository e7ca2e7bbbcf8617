#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

Problem leadsToNothing(RecordKind kind, const RecordId& record, const Field& field)
{
    return {{},
            Severity::Warning,
            kind,
            record,
            CoreText::tr("%1 names a record that somebody else has removed.").arg(labelOf(field)),
            CoreText::tr("Choose another, or empty the field")};
}

void appendLists(const Snapshot& snapshot, std::vector<Problem>& problems)
{
    QSet<RecordField> reported;
    for (const ListEntry* entry : snapshot.all<ListEntry>()) {
        const RecordField place{entry->owner, entry->field};
        if (snapshot.find(entry->target) || reported.contains(place))
            continue;
        RecordKind kind{};
        const Field* list = snapshot.find(entry->owner, &kind) ? recordType(kind).field(entry->field) : nullptr;
        if (!list)
            continue; // of a removed record, or of a later version's field
        reported.insert(place);
        problems.push_back(leadsToNothing(kind, entry->owner, *list));
    }
}

} // namespace

std::vector<Problem> referencesToNothing(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<Problem> problems;
    for (const RecordType* type : recordTypes()) {
        if (!type->isListed)
            continue;
        for (const Record* record : snapshot.all(type->kind)) {
            for (const Field& field : type->fields) {
                if (field.kind != FieldKind::Reference || !field.isStored())
                    continue;
                const Value value = field.get(*record);
                const auto* target = std::get_if<RecordId>(&value);
                if (target && !snapshot.find(*target))
                    problems.push_back(leadsToNothing(type->kind, record->id, field));
            }
        }
    }
    appendLists(snapshot, problems);
    return problems;
}

} // namespace readiness::checks
