#include "app/cli/commands/Commands.h"
#include "core/playbook/PlaybookUses.h"
#include "core/query/FieldText.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Assessment.h"
#include "core/rules/Readiness.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray playbooksJson(const Snapshot& snapshot)
{
    QJsonArray array;
    for (const PlaybookUse& use : usedPlaybooks(snapshot))
        array.append(QJsonObject{{u"id"_s, use.playbook}, {u"version"_s, use.version}});
    return array;
}

QJsonValue percentJson(const std::optional<int>& percent) { return percent ? QJsonValue(*percent) : QJsonValue(); }

void printJson(const Invocation& call, const Snapshot& snapshot, const Readiness& readiness, qint64 unpublished)
{
    const ProjectSettings& project = snapshot.project();
    QJsonObject records;
    for (const RecordType* type : recordTypes()) {
        if (type->isListed)
            records.insert(QString::fromLatin1(type->key), snapshot.table(type->kind).size());
    }
    QJsonArray areas;
    for (const AreaReadiness& area : readiness.areas)
        areas.append(QJsonObject{{u"title"_s, area.area->title},
                                 {u"readiness"_s, percentJson(area.percent)},
                                 {u"open_must_items"_s, area.counts.openMust}});
    call.output.json(
        QJsonObject{{u"name"_s, project.name},
                    {u"customer"_s, project.customer},
                    {u"go_live"_s, project.goLive.isNull() ? QJsonValue() : QJsonValue(isoInstant(project.goLive))},
                    {u"time_zone"_s, project.timeZone},
                    {u"playbook"_s, project.playbook},
                    {u"playbooks"_s, playbooksJson(snapshot)},
                    {u"records"_s, records},
                    {u"readiness"_s, percentJson(readiness.overall.percent)},
                    {u"readiness_with_waivers"_s, percentJson(readiness.overall.percentWithWaivers)},
                    {u"areas"_s, areas},
                    {u"unpublished_edits"_s, unpublished},
                    {u"conflicts"_s, int(snapshot.conflicts().size())}});
}

QString goLiveText(const ProjectSettings& project, Instant now)
{
    if (project.goLive.isNull())
        return u"Go-live is not set; `readiness set FILE PJ-001 go_live=2027-03-01` sets it."_s;
    const qint64 days = now.in(project.zone()).date().daysTo(project.goLiveDate());
    const QString distance = days == 0  ? u"today"_s
                             : days > 0 ? u"in "_s + counted(days, u"day"_s)
                                        : counted(-days, u"day"_s) + u" ago"_s;
    return u"Go-live %1, %2"_s.arg(displayInstant(project.goLive, project.zone()), distance);
}

void printReadiness(const Invocation& call, const Readiness& readiness)
{
    QString overall = u"Readiness %1"_s.arg(percentText(readiness.overall.percent));
    if (readiness.overall.percentWithWaivers != readiness.overall.percent)
        overall += u", %1 with waivers"_s.arg(percentText(readiness.overall.percentWithWaivers));
    call.output.line(overall);
    call.output.line();
    std::vector<QStringList> rows;
    for (const AreaReadiness& area : readiness.areas)
        rows.push_back({area.area->title, percentText(area.percent), QString::number(area.counts.openMust),
                        QString::number(area.counts.overdue)});
    call.output.table({u"Area"_s, u"Ready"_s, u"Open musts"_s, u"Overdue"_s}, rows);
}

void printText(const Invocation& call, const Snapshot& snapshot, const Readiness& readiness, qint64 unpublished)
{
    const ProjectSettings& project = snapshot.project();
    call.output.line(project.customer.isEmpty() ? project.name : u"%1 for %2"_s.arg(project.name, project.customer));
    call.output.line(goLiveText(project, call.clock.now()));
    for (const PlaybookUse& use : usedPlaybooks(snapshot))
        call.output.line(u"Playbook %1, version %2"_s.arg(use.playbook, use.version));
    QStringList counts;
    for (const RecordType* type : recordTypes()) {
        const int count = snapshot.table(type->kind).size();
        if (type->isListed && count > 0 && type->kind != RecordKind::Project)
            counts += u"%1 %2"_s.arg(QString::fromLatin1(type->key)).arg(count);
    }
    call.output.paragraph(u"Records "_s,
                          counts.isEmpty() ? u"none yet; `readiness add` adds them"_s : counts.join(u", "));
    if (!readiness.areas.empty())
        printReadiness(call, readiness);
    if (unpublished > 0)
        call.output.line(counted(unpublished, u"change"_s) + (unpublished == 1 ? u" is"_s : u" are"_s)
                         + u" kept on this machine and not yet in the shared file."_s);
    if (const auto conflicts = snapshot.conflicts().size(); conflicts > 0)
        call.output.line(counted(qint64(conflicts), u"conflict"_s)
                         + (conflicts == 1 ? u" is open."_s : u" are open."_s));
}

Result<int> runInfo(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const auto unpublished = (*project)->unpublishedCount();
    if (!unpublished)
        return tl::unexpected(unpublished.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const Assessment assessment(snapshot, call.clock.now());
    const Readiness readiness = readinessOf(assessment);
    if (call.output.isJson())
        printJson(call, *snapshot, readiness, *unpublished);
    else
        printText(call, *snapshot, readiness, *unpublished);
    return Done;
}

} // namespace

Command infoCommand() { return {"info", "FILE", "Show name, dates, counts and readiness.", {}, &runInfo}; }

} // namespace readiness::cli
