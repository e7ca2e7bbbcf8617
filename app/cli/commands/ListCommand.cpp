#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/Filter.h"
#include "core/query/References.h"
#include "core/rules/SigningView.h"

#include <QJsonArray>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

void printTable(const Invocation& call, const RecordType& type, const Snapshot& snapshot,
                const std::vector<const Record*>& records)
{
    if (records.empty()) {
        call.output.note(
            u"There is no %1%2."_s.arg(QString::fromUtf8(type.label).toLower(),
                                       call.options.isSet(u"where"_s) ? u" for which this holds"_s : QString()));
        return;
    }
    QStringList headings{u"Code"_s};
    const std::vector<const Field*> columns = overviewFields(type);
    for (const Field* field : columns)
        headings += QString::fromUtf8(field->label);
    std::vector<QStringList> rows;
    for (const Record* record : records) {
        QStringList row{displayRef(snapshot, type.kind, *record)};
        for (const Field* field : columns)
            row += field->kind == FieldKind::LongText ? shortened(displayField(*field, *record, snapshot))
                                                      : displayField(*field, *record, snapshot);
        rows.push_back(row);
    }
    call.output.table(headings, rows);
}

Result<int> runList(const Invocation& call)
{
    const auto kind = call.argument(1, u"kind of records, such as checklist_item"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto type = listedType(*kind);
    if (!type)
        return tl::unexpected(type.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*type)->kind == RecordKind::ChecklistItem
                                     ? SigningView::of((*project)->snapshot(), call.clock.now()).snapshot
                                     : (*project)->snapshot();
    const auto filter = Filter::parse(**type, call.options.value(u"where"_s), *snapshot);
    if (!filter)
        return tl::unexpected(filter.error());
    std::vector<const Record*> records;
    for (const Record* record : snapshot->all((*type)->kind)) {
        if (filter->matches(*record, *snapshot))
            records.push_back(record);
    }
    if (!call.output.isJson()) {
        printTable(call, **type, *snapshot, records);
        return Done;
    }
    QJsonArray array;
    for (const Record* record : records)
        array.append(recordJson(*snapshot, **type, *record));
    call.output.json(array);
    return Done;
}

} // namespace

Command listCommand()
{
    return {
        "list",
        "FILE KIND",
        "List the records of a kind.",
        {{u"where"_s,
          u"Only records for which this holds, such as \"status=blocked, owner=Jana\"; also !=, <, <=, >, >= and ~ (contains)."_s,
          u"CONDITION"_s}},
        &runList};
}

} // namespace readiness::cli
