#include "app/cli/PlaybookComparisonOutput.h"

#include "app/cli/RecordOutput.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

#include <QJsonArray>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

using Change = PlaybookDifference::Change;

QString refOf(const Snapshot& project, const PlaybookDifference& difference)
{
    const Record* record = project.find(difference.record);
    return record ? displayRef(project, difference.kind, *record) : QString();
}

/// Lists come as text already.
QString shown(const PlaybookDifference& difference, const Value& value, const Snapshot& project)
{
    if (difference.field->kind != FieldKind::ReferenceList)
        return displayValue(*difference.field, value, project);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QJsonValue json(const PlaybookDifference& difference, const Value& value, const Snapshot& project)
{
    return difference.field->kind == FieldKind::ReferenceList ? QJsonValue(shown(difference, value, project))
                                                              : jsonValue(*difference.field, value, project);
}

QString keyOf(Change change)
{
    return change == Change::Added ? u"added"_s : change == Change::Gone ? u"gone"_s : u"changed"_s;
}

void print(const Output& output, const Snapshot& project, const PlaybookDifference& difference)
{
    const QString title = inQuotes(difference.title);
    switch (difference.change) {
    case Change::Added:
        output.paragraph(u"  new      "_s, difference.entry + u' ' + title
                                               + (difference.isOfUser ? u" (the project had it)"_s : QString()));
        break;
    case Change::Gone: output.paragraph(u"  gone     "_s, refOf(project, difference) + u' ' + title); break;
    case Change::Changed:
        output.paragraph(u"  changed  "_s,
                         u"%1 %2: %3%4"_s.arg(refOf(project, difference), title,
                                              QString::fromLatin1(difference.field->key),
                                              difference.isOfUser ? u" (changed in the project too)"_s : QString()));
        output.paragraph(u"             project   "_s, shown(difference, difference.project, project));
        output.paragraph(u"             playbook  "_s, shown(difference, difference.playbook, project));
        break;
    }
}

QJsonObject toJson(const Snapshot& project, const PlaybookDifference& difference)
{
    const QString ref = refOf(project, difference);
    QJsonObject object{{u"change"_s, keyOf(difference.change)},
                       {u"kind"_s, QString::fromLatin1(recordType(difference.kind).key)},
                       {u"entry"_s, difference.entry.section(u' ', -1)},
                       {u"ref"_s, ref.isEmpty() ? QJsonValue() : QJsonValue(ref)},
                       {u"title"_s, difference.title},
                       {u"changed_by_user"_s, difference.isOfUser}};
    if (difference.change == Change::Changed) {
        object.insert(u"field"_s, QString::fromLatin1(difference.field->key));
        object.insert(u"before"_s, json(difference, difference.before, project));
        object.insert(u"project"_s, json(difference, difference.project, project));
        object.insert(u"playbook"_s, json(difference, difference.playbook, project));
    }
    return object;
}

} // namespace

void printComparison(const Output& output, const Snapshot& project, const PlaybookComparison& comparison)
{
    const QString used = comparison.usedVersion.isEmpty() ? u"the project does not use it"_s
                                                          : u"the project has %1"_s.arg(comparison.usedVersion);
    output.line(u"%1, version %2 (%3)"_s.arg(comparison.playbook, comparison.version, used));
    for (const PlaybookDifference& difference : comparison.differences)
        print(output, project, difference);
    if (comparison.differences.empty())
        output.line(u"  The project has all that the playbook asks for."_s);
    if (comparison.kept > 0)
        output.line(u"  %1 of the project alone, which stay."_s.arg(counted(comparison.kept, u"change"_s)));
}

QJsonObject comparisonJson(const Snapshot& project, const PlaybookComparison& comparison)
{
    QJsonArray differences;
    for (const PlaybookDifference& difference : comparison.differences)
        differences.append(toJson(project, difference));
    return {
        {u"playbook"_s, comparison.playbook},
        {u"title"_s, comparison.title},
        {u"version"_s, comparison.version},
        {u"project_version"_s, comparison.usedVersion.isEmpty() ? QJsonValue() : QJsonValue(comparison.usedVersion)},
        {u"kept"_s, comparison.kept},
        {u"differences"_s, differences}};
}

} // namespace readiness::cli
