#include "core/rules/Successor.h"

#include "core/model/AreaScope.h"
#include "core/model/Records.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Fields of one key that mean something else at each kind, or are decided anew.
bool isOwn(const Field& field)
{
    static constexpr const char* keys[] = {"number", "kind", "status", "origin", "position"};
    return std::ranges::any_of(keys, [&](const char* key) { return qstrcmp(field.key, key) == 0; });
}

bool isSameField(const Field& a, const Field& b) { return a.kind == b.kind && a.target == b.target && a.isStored(); }

/// The field that names what the new record comes from; none: its list of linked records does.
const char* linkKey(RecordKind from, RecordKind to)
{
    if (to == RecordKind::Action)
        return "subject";
    return from == RecordKind::Risk && to == RecordKind::Issue ? "origin_risk" : nullptr;
}

} // namespace

bool canBecome(RecordKind from, RecordKind to)
{
    if (from == to)
        return false;
    switch (from) {
    case RecordKind::Finding:
    case RecordKind::ChecklistItem:
    case RecordKind::Component:
    case RecordKind::Assumption: return to == RecordKind::Risk || to == RecordKind::Issue || to == RecordKind::Action;
    case RecordKind::Risk: return to == RecordKind::Issue || to == RecordKind::Action;
    case RecordKind::Issue: return to == RecordKind::Action;
    default: return false;
    }
}

std::vector<KnownValue> successorOf(const Snapshot& snapshot, const RecordId& from, RecordKind to)
{
    RecordKind kind{};
    const Record* record = snapshot.find(from, &kind);
    if (!record || !canBecome(kind, to))
        return {};
    const RecordType& source = recordType(kind);
    const RecordType& target = recordType(to);
    std::vector<KnownValue> known;
    const auto know = [&](QStringView key, const Value& value) {
        const Field* field = target.field(key);
        if (field && !isNothing(value))
            known.push_back({field, value});
    };
    for (const Field& field : target.fields) {
        const Field* same = isOwn(field) || !field.isStored() ? nullptr : source.field(QString::fromLatin1(field.key));
        if (same && isSameField(*same, field))
            know(QString::fromLatin1(field.key), same->get(*record));
    }
    for (const QStringView key : {u"recommendation", u"guidance", u"effect"}) {
        const Field* says = source.field(key);
        const bool isSaid = std::ranges::any_of(
            known, [](const KnownValue& value) { return qstrcmp(value.field->key, "description") == 0; });
        if (says && !isSaid)
            know(u"description", says->get(*record));
    }
    if (const char* link = linkKey(kind, to))
        know(QString::fromLatin1(link), Value(from));
    return known;
}

} // namespace readiness
