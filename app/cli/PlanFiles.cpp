#include "app/cli/PlanFiles.h"

#include "app/cli/OutputFile.h"
#include "app/cli/RecordOutput.h"
#include "core/exchange/ICalendar.h"
#include "core/exchange/ProjectXmlWriter.h"
#include "core/model/Records.h"
#include "core/project/ProjectFilePoint.h"
#include "core/query/References.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestAlarm = 60 * 24 * 28;

struct Written {
    QByteArray bytes;
    int tasks = 0;
    QStringList notes;
};

bool isCalendar(const QString& path) { return path.endsWith(u".ics"_s, Qt::CaseInsensitive); }

/// The one that --plan names, else the only one.
Result<RecordId> planToExport(const Invocation& call, const Snapshot& snapshot)
{
    if (call.options.isSet(u"plan"_s)) {
        const auto found = resolveReference(snapshot, call.options.value(u"plan"_s), RecordKind::Plan);
        return found ? Result<RecordId>(found->record->id) : tl::unexpected(found.error());
    }
    const auto plans = snapshot.all<Plan>();
    if (plans.size() == 1)
        return RecordId(plans.front()->id);
    QStringList refs;
    for (const Plan* plan : plans)
        refs += displayRef(snapshot, RecordKind::Plan, *plan);
    if (plans.empty())
        return usageError(u"The project has no cutover plan yet."_s);
    return usageError(u"The project has several plans: name one of %1 by --plan."_s.arg(refs.join(u", ")));
}

Result<Written> calendarFile(const Invocation& call, const SnapshotPtr& snapshot, const RecordId& plan)
{
    ICalendarRequest request{plan, {}, std::nullopt, call.clock.now()};
    if (call.options.isSet(u"owner"_s)) {
        const auto owner = resolveReference(*snapshot, call.options.value(u"owner"_s), RecordKind::Person);
        if (!owner)
            return tl::unexpected(owner.error());
        request.owner = owner->record->id;
    }
    if (call.options.isSet(u"alarm"_s)) {
        bool isNumber = false;
        request.alarm = call.options.value(u"alarm"_s).toInt(&isNumber);
        if (!isNumber || *request.alarm < 0 || *request.alarm > kLongestAlarm)
            return usageError(u"--alarm takes minutes, such as 15; at most four weeks."_s);
    }
    return iCalendarOf(snapshot, request).map([](const ICalendarExport& file) {
        QStringList notes;
        if (file.undated > 0)
            notes += u"Left out, because they have no dates: %1."_s.arg(counted(file.undated, u"task"_s));
        return Written{file.bytes, file.tasks, notes};
    });
}

Result<Written> projectFile(const Invocation& call, Project& project, const RecordId& plan)
{
    for (const QString& option : {u"owner"_s, u"alarm"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is for calendars (.ics)."_s.arg(option));
    }
    const auto point = project.withStore(&projectFilePoint);
    if (!point)
        return tl::unexpected(point.error());
    return projectXmlOf(project.snapshot(), plan, *point).map([](const ProjectXmlExport& file) {
        return Written{file.xml, file.tasks, file.notes};
    });
}

} // namespace

bool isPlanFile(const QString& path) { return isCalendar(path) || path.endsWith(u".xml"_s, Qt::CaseInsensitive); }

Result<int> exportPlan(const Invocation& call, const QString& path)
{
    for (const QString& option : {u"kind"_s, u"area"_s, u"cycle"_s, u"template"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is for lists (.xlsx, .csv)."_s.arg(option));
    }
    if (auto target = checkTarget(path); !target)
        return tl::unexpected(target.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto plan = planToExport(call, *snapshot);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto file = isCalendar(path) ? calendarFile(call, snapshot, *plan) : projectFile(call, **project, *plan);
    if (!file)
        return tl::unexpected(file.error());
    if (auto written = writeFile(path, file->bytes, IfExists::Replace); !written)
        return tl::unexpected(written.error());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"path"_s, path},
                                     {u"kind"_s, u"plan"_s},
                                     {u"records"_s, file->tasks},
                                     {u"notes"_s, QJsonArray::fromStringList(file->notes)}});
    else
        call.output.line(u"Wrote %1 (%2)."_s.arg(path, counted(file->tasks, u"task"_s)));
    for (const QString& note : file->notes) {
        if (!call.output.isJson())
            call.output.paragraph({}, note);
    }
    return Done;
}

} // namespace readiness::cli
