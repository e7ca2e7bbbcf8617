#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/TimeText.h"
#include "core/rules/Assessment.h"
#include "core/rules/Readiness.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue percentJson(const std::optional<int>& percent) { return percent ? QJsonValue(*percent) : QJsonValue(); }
QString percentText(const std::optional<int>& percent) { return percent ? u"%1 %"_s.arg(*percent) : u"–"_s; }

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
        areas.append(QJsonObject{{u"title"_s, area.area->title}, {u"readiness"_s, percentJson(area.percent)}, {u"open_must_items"_s, area.counts.openMust}});
    call.output.json(QJsonObject{{u"name"_s, project.name},
                                 {u"customer"_s, project.customer},
                                 {u"go_live"_s, project.goLive.isNull() ? QJsonValue() : QJsonValue(isoInstant(project.goLive))},
                                 {u"time_zone"_s, project.timeZone},
                                 {u"playbook"_s, project.playbook},
                                 {u"records"_s, records},
                                 {u"readiness"_s, percentJson(readiness.overall.percent)},
                                 {u"readiness_with_waivers"_s, percentJson(readiness.overall.percentWithWaivers)},
                                 {u"areas"_s, areas},
                                 {u"unpublished_edits"_s, unpublished},
                                 {u"conflicts"_s, int(snapshot.conflicts().size())}});
}

void printText(const Invocation& call, const Snapshot& snapshot, const Readiness& readiness, qint64 unpublished)
{
    const ProjectSettings& project = snapshot.project();
    call.output.line(project.customer.isEmpty() ? project.name : u"%1 for %2"_s.arg(project.name, project.customer));
    if (!project.goLive.isNull()) {
        const qint64 days = call.clock.now().in(project.zone()).date().daysTo(project.goLiveDate());
        call.output.line(u"Go-live %1 (T%2%3 days)"_s.arg(displayInstant(project.goLive, project.zone()), days > 0 ? u"-"_s : u"+"_s).arg(std::abs(days)));
    }
    if (!project.playbook.isEmpty())
        call.output.line(u"Playbook %1, version %2"_s.arg(project.playbook, project.playbookVersion));
    QStringList counts;
    for (const RecordType* type : recordTypes()) {
        const int count = snapshot.table(type->kind).size();
        if (type->isListed && count > 0 && type->kind != RecordKind::Project)
            counts += u"%1 %2"_s.arg(count).arg(QString::fromLatin1(type->key));
    }
    call.output.line(u"Records: "_s + counts.join(u", "));
    call.output.line(u"Readiness %1 (with waivers %2)"_s.arg(percentText(readiness.overall.percent), percentText(readiness.overall.percentWithWaivers)));
    std::vector<QStringList> rows;
    for (const AreaReadiness& area : readiness.areas)
        rows.push_back({u"  "_s + area.area->title, percentText(area.percent), QString::number(area.counts.openMust), QString::number(area.counts.overdue)});
    call.output.table({u"  Area"_s, u"Ready"_s, u"Open musts"_s, u"Overdue"_s}, rows);
    if (unpublished > 0)
        call.output.line(u"%1 changes are kept on this machine and not yet in the shared file."_s.arg(unpublished));
    if (!snapshot.conflicts().empty())
        call.output.line(u"%1 conflicts are open."_s.arg(snapshot.conflicts().size()));
}

Result<int> run(const Invocation& call)
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

Command infoCommand() { return {"info", "FILE", "Show name, dates, counts and readiness.", {}, &run}; }

} // namespace readiness::cli
