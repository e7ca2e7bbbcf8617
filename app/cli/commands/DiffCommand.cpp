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

/// One difference between two states; `before` or `after` is null for a whole record that came or went.
struct Difference {
    const RecordType& type;
    const Record* before;
    const Record* after;
    const Field* field;
};

std::vector<Difference> differences(const Snapshot& old, const Snapshot& now)
{
    std::vector<Difference> found;
    for (const RecordType* type : recordTypes()) {
        if (!type->isListed)
            continue;
        for (const Record* record : now.all(type->kind)) {
            const Record* earlier = old.table(type->kind).find(record->id);
            if (!earlier) {
                found.push_back({*type, nullptr, record, nullptr});
                continue;
            }
            for (const Field& field : type->fields) {
                if (field.isStored() && field.get(*earlier) != field.get(*record))
                    found.push_back({*type, earlier, record, &field});
            }
        }
        for (const Record* record : old.all(type->kind)) {
            if (!now.table(type->kind).find(record->id))
                found.push_back({*type, record, nullptr, nullptr});
        }
    }
    return found;
}

void print(const Invocation& call, const Snapshot& old, const Snapshot& now, const Difference& difference)
{
    const Record& record = difference.after ? *difference.after : *difference.before;
    const Snapshot& state = difference.after ? now : old;
    const QString ref = displayRef(state, difference.type.kind, record);
    if (!difference.field) {
        call.output.paragraph(ref + u' ', u"%1 %2"_s.arg(difference.after ? u"added"_s : u"removed"_s,
                                                         inQuotes(difference.type.title(record))));
        return;
    }
    const Field& field = *difference.field;
    call.output.paragraph(
        ref + u' ', changeText(field, displayField(field, *difference.before, old), displayField(field, record, now)));
}

QJsonObject toJson(const Snapshot& old, const Snapshot& now, const Difference& difference)
{
    const Record& record = difference.after ? *difference.after : *difference.before;
    QJsonObject object{{u"ref"_s, displayRef(difference.after ? now : old, difference.type.kind, record)},
                       {u"title"_s, difference.type.title(record)}};
    object.insert(u"change"_s, difference.field ? u"set"_s : difference.after ? u"added"_s : u"removed"_s);
    if (difference.field) {
        object.insert(u"field"_s, QString::fromLatin1(difference.field->key));
        object.insert(u"before"_s, jsonField(*difference.field, *difference.before, old));
        object.insert(u"after"_s, jsonField(*difference.field, record, now));
    }
    return object;
}

Result<int> runDiff(const Invocation& call)
{
    if (!call.options.isSet(u"since"_s))
        return usageError(u"Say from when on, such as --since 2027-01-15 or --since 2027-01-15T09:00."_s);
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr now = (*project)->snapshot();
    const auto since = parseInstant(call.options.value(u"since"_s), now->project().zone());
    if (!since)
        return usageError(u"--since: "_s + since.error().text);
    const auto old = (*project)->withStore([&](Store& store) { return History(store).asOf(*since); });
    if (!old)
        return tl::unexpected(old.error());
    QJsonArray array;
    const std::vector<Difference> found = differences(**old, *now);
    if (found.empty() && !call.output.isJson())
        call.output.line(u"Nothing differs."_s);
    for (const Difference& difference : found) {
        if (call.output.isJson())
            array.append(toJson(**old, *now, difference));
        else
            print(call, **old, *now, difference);
    }
    if (call.output.isJson())
        call.output.json(array);
    return Done;
}

} // namespace

Command diffCommand()
{
    return {"diff",
            "FILE --since WHEN",
            "Show what differs between now and an earlier time.",
            {{u"since"_s, u"A day or a time, such as 2027-01-15T09:00."_s, u"WHEN"_s}},
            &runDiff};
}

} // namespace readiness::cli
