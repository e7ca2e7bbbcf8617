#include "app/cli/ImportOutput.h"

#include "app/cli/Command.h"
#include "app/cli/RecordOutput.h"
#include "core/rules/TaskSteps.h"

#include <QJsonArray>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateName(RowState state)
{
    switch (state) {
    case RowState::New: return u"new"_s;
    case RowState::Changed: return u"changed"_s;
    case RowState::Unchanged: return u"unchanged"_s;
    case RowState::Conflict: return u"conflict"_s;
    case RowState::Faulty: break;
    }
    return u"faulty"_s;
}

/// Of what has no row of its own in a file.
QString kindAndTitle(const PlannedRow& row)
{
    return u"%1 %2"_s.arg(QString::fromUtf8(row.type->label).toLower(), inQuotes(row.title));
}

void printRow(const Output& output, const PlannedRow& row)
{
    switch (row.state) {
    case RowState::Unchanged: return;
    case RowState::Faulty: output.paragraph(u"  left out  "_s, row.fault); return;
    case RowState::New:
        output.paragraph(u"  new       "_s,
                         row.row > 0 ? u"row %1: %2"_s.arg(row.row).arg(shortened(row.title)) : kindAndTitle(row));
        return;
    case RowState::Changed:
    case RowState::Conflict: break;
    }
    for (const PlannedChange& change : row.changes) {
        if (change.field->isInternal)
            continue; // places and origins say nothing to people
        const QString text = u"%1 %2"_s.arg(row.ref, changeText(*change.field, change.before, change.after));
        output.paragraph(change.isConflict ? u"  conflict  "_s : u"  changed   "_s, text);
    }
}

QJsonObject changeJson(const PlannedChange& change)
{
    QJsonObject json{{u"field"_s, QString::fromLatin1(change.field->key)},
                     {u"before"_s, change.before},
                     {u"after"_s, change.after},
                     {u"conflict"_s, change.isConflict}};
    if (change.isConflict)
        json.insert(u"exported"_s, change.exported);
    return json;
}

QJsonObject rowJson(const PlannedRow& row)
{
    QJsonArray changes;
    for (const PlannedChange& change : row.changes)
        changes.append(changeJson(change));
    return {{u"row"_s, row.row},
            {u"kind"_s, QString::fromLatin1(row.type->key)},
            {u"state"_s, stateName(row.state)},
            {u"ref"_s, row.ref.isEmpty() ? QJsonValue() : QJsonValue(row.ref)},
            {u"title"_s, row.title},
            {u"changes"_s, changes},
            {u"fault"_s, row.fault.isEmpty() ? QJsonValue() : QJsonValue(row.fault)}};
}

} // namespace

void printPlan(const Output& output, const ImportPlan& plan, const QString& source)
{
    output.line(u"%1: %2 new, %3 changed, %4 unchanged, %5, %6 faulty."_s.arg(source)
                    .arg(plan.count(RowState::New))
                    .arg(plan.count(RowState::Changed))
                    .arg(plan.count(RowState::Unchanged))
                    .arg(counted(plan.count(RowState::Conflict), u"conflict"_s))
                    .arg(plan.count(RowState::Faulty)));
    for (const PlannedRow& row : plan.rows())
        printRow(output, row);
    for (const NamedRecord& named : plan.unknown())
        output.paragraph(u"  new       "_s, u"%1 %2"_s.arg(QString::fromUtf8(recordType(named.kind).label).toLower(),
                                                           inQuotes(named.name)));
    if (plan.missing() > 0)
        output.line(u"%1 did not come back and stay as they are."_s.arg(counted(plan.missing(), u"record"_s)));
    for (const QString& note : plan.notes())
        output.paragraph({}, note);
}

QJsonObject planJson(const ImportPlan& plan, const QString& source)
{
    QJsonArray rows, created;
    for (const PlannedRow& row : plan.rows()) {
        if (row.state != RowState::Unchanged)
            rows.append(rowJson(row));
    }
    for (const NamedRecord& named : plan.unknown())
        created.append(
            QJsonObject{{u"kind"_s, QString::fromLatin1(recordType(named.kind).key)}, {u"name"_s, named.name}});
    return {{u"source"_s, source},
            {u"kind"_s, QString::fromLatin1(plan.type().key)},
            {u"new"_s, plan.count(RowState::New)},
            {u"changed"_s, plan.count(RowState::Changed)},
            {u"unchanged"_s, plan.count(RowState::Unchanged)},
            {u"conflicts"_s, plan.count(RowState::Conflict)},
            {u"faulty"_s, plan.count(RowState::Faulty)},
            {u"missing"_s, plan.missing()},
            {u"rows"_s, rows},
            {u"created"_s, created},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes())}};
}

tl::unexpected<Error> aboutFile(const Error& error, const QString& path)
{
    const bool isNamed = error.text.contains(path);
    return tl::unexpected(Error{error.kind, isNamed ? error.text : u"%1: %2"_s.arg(path, error.text)});
}

Result<> commitPlan(Project& project, const ImportPlan& plan)
{
    ChangeSet changes = plan.changes();
    if (changes.isEmpty())
        return {};
    giveSteps(changes, *project.snapshot());
    Edit edit(project.snapshot(), changes.label);
    edit.take(std::move(changes));
    return commitAndPublish(project, std::move(edit));
}

} // namespace readiness::cli
