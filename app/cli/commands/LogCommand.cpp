#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Snapshot& snapshot, const HistoryChange& change)
{
    if (const Record* record = snapshot.table(change.kind).find(change.record))
        return displayRef(snapshot, change.kind, *record);
    return displayCode(recordType(change.kind), 0); // in no file that passes verification
}

QString fieldKey(const HistoryChange& change)
{
    if (change.field == kCreationField)
        return u"created"_s;
    if (change.field == kRemovalField)
        return isNothing(change.after) ? u"restored"_s : u"removed"_s;
    const Field* field = recordType(change.kind).field(change.field);
    return field ? QString::fromLatin1(field->key) : QString();
}

QJsonObject toJson(const Snapshot& snapshot, const HistoryChange& change)
{
    QJsonObject object{{u"ref"_s, nameOf(snapshot, change)}, {u"field"_s, fieldKey(change)}};
    if (const Field* field =
            change.field >= kFirstFieldNumber ? recordType(change.kind).field(change.field) : nullptr) {
        object.insert(u"before"_s, jsonValue(*field, change.before, snapshot));
        object.insert(u"after"_s, jsonValue(*field, change.after, snapshot));
    }
    return object;
}

QJsonObject toJson(const Snapshot& snapshot, const HistoryEntry& entry)
{
    QJsonArray changes;
    for (const HistoryChange& change : entry.changes)
        changes.append(toJson(snapshot, change));
    return {{u"at"_s, isoInstant(entry.at)},
            {u"author"_s, entry.author},
            {u"label"_s, entry.label},
            {u"origin"_s, entry.origin},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"is_undo"_s, entry.undoes.has_value()},
            {u"changes"_s, changes}};
}

void print(const Invocation& call, const Snapshot& snapshot, const HistoryEntry& entry)
{
    call.output.line(
        u"%1  %2  %3"_s.arg(displayInstant(entry.at, snapshot.project().zone()), entry.author, entry.label));
    constexpr std::size_t kShown = 12; // a playbook creates hundreds of records; the rest is in --json
    for (std::size_t i = 0; i < std::min(kShown, entry.changes.size()); ++i) {
        const HistoryChange& change = entry.changes[i];
        const Field* field = change.field >= kFirstFieldNumber ? recordType(change.kind).field(change.field) : nullptr;
        const RecordType& type = recordType(change.kind);
        const Record* record = change.created ? change.created.get() : snapshot.table(change.kind).find(change.record);
        const QString what = field    ? changeText(*field, displayValue(*field, change.before, snapshot),
                                                   displayValue(*field, change.after, snapshot))
                             : record ? u"%1 %2"_s.arg(fieldKey(change), inQuotes(type.title(*record)))
                                      : fieldKey(change);
        call.output.paragraph(u"    %1 "_s.arg(nameOf(snapshot, change)), what);
    }
    if (entry.changes.size() > kShown)
        call.output.line(u"    … and %1 more; --json lists them all"_s.arg(entry.changes.size() - kShown));
}

Result<int> runLog(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr present = (*project)->snapshot();
    const auto named = (*project)->withStore([&](Store& store) { return History(store).withRemoved(*present); });
    if (!named)
        return tl::unexpected(named.error());
    const SnapshotPtr& snapshot = *named;
    HistoryQuery query;
    query.author = call.options.value(u"by"_s);
    if (call.options.isSet(u"limit"_s)) {
        bool isNumber = false;
        query.limit = call.options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1)
            return usageError(u"--limit takes a number from 1."_s);
    }
    if (call.arguments.size() > 1) {
        auto found = resolveReference(*present, call.arguments[1]);
        if (!found) // it may have been removed
            found = resolveReference(*snapshot, call.arguments[1]).or_else([&](const Error&) { return found; });
        if (!found)
            return tl::unexpected(found.error());
        query.record = found->record->id;
    }
    const auto entries = (*project)->withStore([&](Store& store) { return History(store).entries(query); });
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray array;
    for (const HistoryEntry& entry : *entries) {
        if (call.output.isJson())
            array.append(toJson(*snapshot, entry));
        else
            print(call, *snapshot, entry);
    }
    if (call.output.isJson())
        call.output.json(array);
    else if (entries->empty())
        call.output.note(u"There is no such change."_s);
    return Done;
}

} // namespace

Command logCommand()
{
    return {"log",
            "FILE [REF]",
            "Show what happened, newest first; with REF, to one record.",
            {{u"by"_s, u"Only changes by this author."_s, u"NAME"_s},
             {u"limit"_s, u"At most this many changes."_s, u"N"_s}},
            &runLog};
}

} // namespace readiness::cli
