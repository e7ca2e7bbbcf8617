#include "core/project/PlaybookHistory.h"

#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/store/History.h"

#include <algorithm>
#include <set>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Whether the record came from a playbook: those say so in themselves.
QString originOf(const RecordType& type, const Record& record)
{
    const Field* field = type.field(u"origin");
    const Value value = field ? field->get(record) : Value();
    const auto* origin = std::get_if<QString>(&value);
    return origin ? *origin : QString();
}

/// The ids in a transaction's origin; none in that of an import, which is the name of a file.
QStringList playbooksIn(const QString& origin)
{
    const QStringList ids = origin.split(u", "_s, Qt::SkipEmptyParts);
    return std::all_of(ids.begin(), ids.end(), &isPlaybookKey) ? ids : QStringList();
}

void noteCreation(PlaybookPast& past, const HistoryChange& change, const QStringList& playbooks)
{
    const RecordType& type = recordType(change.kind);
    const QString origin = originOf(type, *change.created);
    const bool isOfPlaybook = !origin.isEmpty() || (change.kind == RecordKind::ScopeFact && !playbooks.isEmpty());
    if (!isOfPlaybook)
        return;
    past.givers.insert(change.record, playbooks);
    past.origins.insert(entryName(change.kind, origin));
    for (const Field& field : type.fields) {
        if (field.isStored())
            past.given.insert({change.record, field.number}, field.get(*change.created));
    }
}

void note(PlaybookPast& past, const HistoryEntry& entry)
{
    const QStringList playbooks = playbooksIn(entry.origin);
    for (const HistoryChange& change : entry.changes) {
        if (change.field == kCreationField && change.created)
            noteCreation(past, change, playbooks);
        else if (change.field >= kFirstFieldNumber && past.givers.contains(change.record) && !playbooks.isEmpty())
            past.given.insert({change.record, change.field}, change.after);
    }
}

} // namespace

Result<PlaybookPast> playbookPast(Store& store)
{
    auto entries = History(store).entries({});
    if (!entries)
        return tl::unexpected(entries.error());
    std::set<TransactionId> undone; // an undo that was itself undone undoes nothing
    for (const HistoryEntry& entry : *entries) {
        if (entry.undoes && !undone.contains(entry.id))
            undone.insert(*entry.undoes);
    }
    PlaybookPast past;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (!undone.contains(entry->id))
            note(past, *entry);
    }
    return past;
}

} // namespace readiness
