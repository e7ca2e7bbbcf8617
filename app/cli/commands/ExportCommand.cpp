#include "app/cli/OutputFile.h"
#include "app/cli/PlanFiles.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/ShareFiles.h"
#include "app/cli/commands/Commands.h"
#include "core/exchange/Csv.h"
#include "core/exchange/XlsxWriter.h"
#include "core/project/CopyForOthers.h"
#include "core/query/References.h"
#include "core/rules/InternalRecords.h"

#include <QJsonObject>

#include <algorithm>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the records whose field of this key names the one that the option names.
Result<> restrict(std::vector<const Record*>& records, const Invocation& call, const RecordType& type,
                  const Snapshot& snapshot, const QString& key)
{
    if (!call.options.isSet(key))
        return {};
    const Field* field = type.field(key);
    if (!field || field->kind != FieldKind::Reference)
        return usageError(u"A %1 has no %2: leave --%2 out."_s.arg(QString::fromUtf8(type.label).toLower(), key));
    const auto named = resolveReference(snapshot, call.options.value(key), field->target);
    if (!named)
        return tl::unexpected(named.error());
    std::erase_if(records, [&](const Record* record) { return field->get(*record) != Value(named->record->id); });
    return {};
}

Result<ExportTable> tableOf(const Invocation& call, const RecordType& type, const SnapshotPtr& snapshot)
{
    std::vector<const Record*> records = snapshot->all(type.kind);
    for (const QString& key : {u"owner"_s, u"area"_s, u"cycle"_s}) {
        if (auto restricted = restrict(records, call, type, *snapshot, key); !restricted)
            return tl::unexpected(restricted.error());
    }
    if (call.options.isSet(u"template"_s))
        records.clear();
    return exportTable(snapshot, type, records);
}

/// A project of its own for people outside: CopyForOthers says what stays behind.
Result<int> runForOthers(const Invocation& call)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty())
        return usageError(u"Say where to write the copy, such as -o copy.readiness."_s);
    for (const QString& option : {u"kind"_s, u"owner"_s, u"area"_s, u"template"_s, u"plan"_s, u"alarm"_s, u"cycle"_s}) {
        if (call.options.isSet(option))
            return usageError(
                u"A copy for others has all records that are not internal. Leave out --%1."_s.arg(option));
    }
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const auto copy = (*project)->withStore([&](Store& store) {
        return saveCopyForOthers(store, *(*project)->snapshot(), path, {call.author(), &call.clock});
    });
    if (!copy)
        return tl::unexpected(copy.error());
    if (!call.output.isJson()) {
        call.output.line(u"Wrote %1. It has no history and no sign-offs."_s.arg(path));
        call.output.line(copy->sentence());
        return Done;
    }
    QJsonObject leftOut;
    for (const auto& [kind, count] : copy->leftOut)
        leftOut.insert(QString::fromLatin1(recordType(kind).key), count);
    call.output.json(QJsonObject{{u"path"_s, path}, {u"left_out"_s, leftOut}});
    return Done;
}

Result<int> runExport(const Invocation& call)
{
    if (call.options.isSet(u"tester"_s))
        return exportShare(call);
    if (call.options.isSet(u"for-others"_s))
        return runForOthers(call);
    const QString path = call.options.value(u"output"_s);
    if (isPlanFile(path))
        return exportPlan(call, path);
    for (const QString& option : {u"plan"_s, u"alarm"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is for cutover plans (.xml, .ics)."_s.arg(option));
    }
    if (path.endsWith(u".readiness"_s, Qt::CaseInsensitive))
        return usageError(
            u"A project of its own is a tester's share (--cycle and --tester) or a copy (--for-others)."_s);
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return usageError(u"Say where to write the list, such as -o list.xlsx or -o list.csv."_s);
    if (!call.options.isSet(u"kind"_s))
        return usageError(u"Say which records to write, such as --kind checklist_item."_s);
    const auto type = listedType(call.options.value(u"kind"_s));
    if (!type)
        return tl::unexpected(type.error());
    if (auto target = checkTarget(path); !target)
        return tl::unexpected(target.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const auto table = tableOf(call, **type, (*project)->snapshot());
    if (!table)
        return tl::unexpected(table.error());
    const auto bytes = isCsv ? Result<QByteArray>(csvOf(table->texts())) : xlsxOf(*table, call.clock.now());
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (auto written = writeFile(path, *bytes, IfExists::Replace); !written)
        return tl::unexpected(written.error());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"path"_s, path},
                                     {u"kind"_s, QString::fromLatin1((*type)->key)},
                                     {u"records"_s, qint64(table->rows.size())}});
    else
        call.output.line(u"Wrote %1 (%2)."_s.arg(path, counted(qint64(table->rows.size()), u"record"_s)));
    const auto internal = std::count_if(table->rows.begin(), table->rows.end(), [&](const ExportRow& row) {
        return isInternal(*(*project)->snapshot(), (*type)->kind, row.record);
    });
    if (internal > 0)
        call.output.note(
            u"Internal, or about what is: %1. Think of who gets the list."_s.arg(counted(internal, u"record"_s)));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {"export",
            "FILE",
            "Write a list that comes back (.xlsx, .csv), a cutover plan (.xml, .ics), a copy for others, or a tester's "
            "share.",
            {{{u"o"_s, u"output"_s}, u"Where to write; .xlsx, .csv, .xml or .ics decides the format."_s, u"FILE"_s},
             {u"kind"_s, u"Which records, such as checklist_item."_s, u"KIND"_s},
             {u"owner"_s, u"Only those of this owner."_s, u"NAME"_s},
             {u"area"_s, u"Only those of this area."_s, u"NAME"_s},
             {u"plan"_s, u"Which cutover plan becomes a project file (.xml) or a calendar (.ics)."_s, u"PLAN"_s},
             {u"alarm"_s, u"In the calendar, remind so many minutes before each task."_s, u"MINUTES"_s},
             {u"cycle"_s, u"Only test executions, measurements and such of this test cycle."_s, u"CYCLE"_s},
             {u"tester"_s, u"With --cycle: this tester's share of it as a file of its own, which merge brings back."_s,
              u"NAME"_s},
             {u"template"_s, u"No records: headers, choices and instructions to fill in."_s},
             {u"for-others"_s, u"A copy of the project without internal records and history."_s}},
            &runExport};
}

} // namespace readiness::cli
