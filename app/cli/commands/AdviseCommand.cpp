#include "app/cli/UpgradeKeys.h"
#include "app/cli/commands/Commands.h"
#include "core/project/AdviceEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/rules/Assessment.h"
#include "core/rules/UpgradeRequest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// One advice and what follows from it.
struct Advised {
    const Advice& advice;
    PathAdvice path;
    std::vector<UpgradeRequest> requests;

    bool isFine() const
    {
        return path.scenario != 0
               && std::ranges::all_of(requests, [](const UpgradeRequest& request) { return request.faults.empty(); });
    }
};

QJsonObject json(const Snapshot& snapshot, const Advised& advised)
{
    QJsonArray steps, requests;
    for (const AdvisedStep& step : advised.path.steps)
        steps.append(QJsonObject{{u"key"_s, step.key},
                                 {u"title"_s, step.title},
                                 {u"by"_s, keyOf(step.actor)},
                                 {u"place"_s, keyOf(step.place)},
                                 {u"downtime"_s, step.isDowntime},
                                 {u"rule"_s, step.rule}});
    for (const UpgradeRequest& request : advised.requests) {
        QJsonArray faults;
        for (const RequestFault& fault : request.faults)
            faults.append(QJsonObject{{u"text"_s, fault.text}, {u"action"_s, fault.action}});
        requests.append(QJsonObject{{u"place"_s, keyOf(request.place)},
                                    {u"start"_s, isoInstant(request.start)},
                                    {u"latest_request"_s, isoInstant(request.latest)},
                                    {u"downtime_ends"_s, isoInstant(request.downtimeEnds)},
                                    {u"faults"_s, faults}});
    }
    return {{u"ref"_s, displayRef(snapshot, RecordKind::Advice, advised.advice)},
            {u"title"_s, advised.advice.title},
            {u"scenario"_s, advised.path.scenario == 0 ? QJsonValue() : QJsonValue(advised.path.scenario)},
            {u"rule"_s, advised.path.rule},
            {u"reason"_s, advised.path.reason},
            {u"reading"_s, advised.path.isReading},
            {u"unanswered"_s, QJsonArray::fromStringList(advised.path.unanswered)},
            {u"contradiction"_s, advised.path.contradiction},
            {u"code_upgrade"_s,
             QJsonObject{{u"needed"_s, keyOf(advised.path.code.answer)}, {u"reason"_s, advised.path.code.reason}}},
            {u"requests"_s, requests},
            {u"steps"_s, steps}};
}

void print(const Output& output, const Snapshot& snapshot, const Advised& advised)
{
    const PathAdvice& path = advised.path;
    output.line(displayRef(snapshot, RecordKind::Advice, advised.advice) + u' ' + advised.advice.title);
    if (path.scenario != 0)
        output.paragraph(u""_s, u"%1 (%2%3). %4"_s.arg(scenarioText(path.scenario), path.rule,
                                                       path.isReading ? u", our reading"_s : QString(), path.reason));
    if (!path.contradiction.isEmpty())
        output.paragraph(u""_s, path.contradiction);
    if (!path.unanswered.isEmpty())
        output.paragraph(u""_s, u"Still to answer: %1."_s.arg(path.unanswered.join(u", "_s)));
    if (!path.code.reason.isEmpty())
        output.paragraph(u"Code upgrade: "_s, path.code.reason);
    for (const UpgradeRequest& request : advised.requests) {
        const QTimeZone zone = snapshot.project().zone();
        output.paragraph(u""_s, u"%1: ask the service team by %2 for the start on %3; down until %4 at most."_s.arg(
                                    advicePlaceText(request.place), displayInstant(request.latest, zone),
                                    displayInstant(request.start, zone), displayInstant(request.downtimeEnds, zone)));
        for (const RequestFault& fault : request.faults)
            output.paragraph(u"  - "_s, fault.text + u' ' + fault.action + u'.');
    }
    std::vector<QStringList> rows;
    for (const AdvisedStep& step : path.steps)
        rows.push_back({QString::number(rows.size() + 1), advicePlaceText(step.place), step.title,
                        adviceActorText(step.actor), step.isDowntime ? u"down"_s : QString(), step.rule});
    if (rows.empty())
        return;
    output.line();
    output.table({u"Step"_s, u"Where"_s, u"What"_s, u"Who"_s, QString(), u"Rule"_s}, rows);
}

Result<const Advice*> wanted(const Invocation& call, const Snapshot& snapshot)
{
    if (call.arguments.size() > 1)
        return resolveReference(snapshot, call.arguments[1], RecordKind::Advice)
            .transform([](const FoundRecord& found) { return static_cast<const Advice*>(found.record); });
    const std::vector<const Advice*> all = snapshot.all<Advice>();
    if (all.size() == 1)
        return all.front();
    return usageError(all.empty()
                          ? u"Nothing to advise on yet. Enter the answers with: readiness add FILE advice title=… "
                            "source=… target=… custom_code=…"_s
                          : u"There are several: name one, such as %1."_s.arg(
                              displayRef(snapshot, RecordKind::Advice, *all.front())));
}

Result<> addTasks(const Invocation& call, Project& project, const Advice& advice)
{
    const auto plan = resolveReference(*project.snapshot(), call.options.value(u"plan"_s), RecordKind::Plan);
    if (!plan)
        return tl::unexpected(plan.error());
    Edit edit(project.snapshot(), u"Take over the steps of "_s + advice.title);
    const auto added = addAdvisedTasks(edit, advice, Id<Plan>(plan->record->id));
    if (!added)
        return tl::unexpected(added.error());
    if (auto saved = commitAndPublish(project, std::move(edit)); !saved)
        return saved;
    call.output.note(u"Added %1 to the plan."_s.arg(counted(*added, u"task"_s)));
    return {};
}

Result<int> runAdvise(const Invocation& call)
{
    const bool isPlanned = call.options.isSet(u"plan"_s);
    const auto project = call.open(isPlanned ? Project::Mode::Write : Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = wanted(call, *snapshot);
    if (!found)
        return tl::unexpected(found.error());
    const Id<Advice> id((*found)->id);
    if (isPlanned) {
        if (auto added = addTasks(call, **project, **found); !added)
            return tl::unexpected(added.error());
        snapshot = (*project)->snapshot(); // the advice belongs to the plan now, and its windows count
    }
    const Assessment assessment(snapshot, call.clock.now());
    const Advice& advice = *snapshot->find(id);
    const Advised advised{advice, pathAdvice(advice), upgradeRequests(assessment, advice)};
    if (call.output.isJson())
        call.output.json(json(*snapshot, advised));
    else
        print(call.output, *snapshot, advised);
    return advised.isFine() ? Done : AnswerIsNo;
}

} // namespace

Command adviseCommand()
{
    return {"advise",
            "FILE [ADVICE]",
            "Say which way an upgrade goes, by its answers; exit code 1 while an answer or the time is missing.",
            {{u"plan"_s, u"Make its steps tasks of this cutover plan."_s, u"PLAN"_s}},
            &runAdvise};
}

} // namespace readiness::cli
