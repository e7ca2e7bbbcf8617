#include "ui/models/PlaybookLines.h"

#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using Change = PlaybookDifference::Change;

constexpr int kShortText = 40; ///< characters of a value that still stands in the line

struct PlaybookLinesWords {
    Q_DECLARE_TR_FUNCTIONS(PlaybookLines)
};

/// In the order in which the groups are shown.
enum class Group { New, Changed, Both, Removed, Gone };

Group groupOf(const PlaybookDifference& difference)
{
    switch (difference.change) {
    case Change::Added: return difference.isOfUser ? Group::Removed : Group::New;
    case Change::Changed: return difference.isOfUser ? Group::Both : Group::Changed;
    case Change::Gone: break;
    }
    return Group::Gone;
}

QString heading(Group group)
{
    switch (group) {
    case Group::New: return PlaybookLinesWords::tr("New in the playbook");
    case Group::Changed: return PlaybookLinesWords::tr("Changed in the playbook");
    case Group::Both:
        return PlaybookLinesWords::tr("Changed in the project too: what it has stays, unless you tick it");
    case Group::Removed: return PlaybookLinesWords::tr("Removed from the project earlier");
    case Group::Gone: break;
    }
    return PlaybookLinesWords::tr("Gone from the playbook: ticked items become not applicable");
}

/// Lists come as text already.
QString shown(const PlaybookDifference& difference, const Value& value, const Snapshot& project)
{
    QString text;
    if (difference.field->kind != FieldKind::ReferenceList)
        text = displayValue(*difference.field, value, project);
    else if (const auto* list = std::get_if<QString>(&value))
        text = *list;
    return text.isEmpty() ? PlaybookLinesWords::tr("nothing") : text;
}

QString lineText(const Snapshot& project, const PlaybookDifference& difference)
{
    const Record* record = project.find(difference.record);
    const QString lead = record ? displayRef(project, difference.kind, *record) : labelOf(recordType(difference.kind));
    const QString text = u"%1  %2"_s.arg(lead, difference.title);
    if (!difference.field)
        return text;
    const QString before = shown(difference, difference.project, project);
    const QString after = shown(difference, difference.playbook, project);
    const bool isShort = before.size() <= kShortText && after.size() <= kShortText;
    return isShort ? u"%1  ·  %2: %3 → %4"_s.arg(text, labelOf(*difference.field), before, after)
                   : u"%1  ·  %2"_s.arg(text, labelOf(*difference.field));
}

QString detailText(const Snapshot& project, const PlaybookDifference& difference)
{
    if (difference.change == Change::Gone && !difference.canBeTaken)
        return PlaybookLinesWords::tr("Waivers and reports may refer to it: remove it by hand where it is not needed.");
    if (!difference.field)
        return difference.title;
    QString text = PlaybookLinesWords::tr("In the project:") + u'\n' + shown(difference, difference.project, project)
                   + u"\n\n"_s + PlaybookLinesWords::tr("In the playbook:") + u'\n'
                   + shown(difference, difference.playbook, project);
    if (difference.isOfUser && !isNothing(difference.before))
        text += u"\n\n"_s + PlaybookLinesWords::tr("Earlier in the playbook:") + u'\n'
                + shown(difference, difference.before, project);
    return text;
}

} // namespace

void groupForLines(PlaybookComparison& comparison)
{
    std::vector<PlaybookDifference> grouped;
    for (const Group group : {Group::New, Group::Changed, Group::Both, Group::Removed, Group::Gone}) {
        for (const PlaybookDifference& difference : comparison.differences) {
            if (groupOf(difference) == group)
                grouped.push_back(difference);
        }
    }
    comparison.differences = std::move(grouped);
}

std::vector<TickLine> playbookLines(const Snapshot& project, const PlaybookComparison& comparison)
{
    std::vector<TickLine> lines;
    for (const PlaybookDifference& difference : comparison.differences) {
        const Group group = groupOf(difference);
        lines.push_back({heading(group), lineText(project, difference), detailText(project, difference),
                         isTakenByDefault(difference), difference.canBeTaken});
    }
    return lines;
}

} // namespace readiness
