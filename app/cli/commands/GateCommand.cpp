#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/PathToGo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString refOf(const Snapshot& snapshot, const RecordId& id)
{
    RecordKind kind{};
    const Record* record = snapshot.find(id, &kind);
    return record ? displayRef(snapshot, kind, *record) : id.toHex();
}

QStringList refsOf(const Snapshot& snapshot, const std::vector<RecordId>& records)
{
    QStringList refs;
    for (const RecordId& id : records)
        refs += refOf(snapshot, id);
    return refs;
}

Result<const Gate*> requestedGate(const Invocation& call, const Snapshot& snapshot)
{
    if (call.arguments.size() > 1) {
        const auto found = resolveReference(snapshot, call.arguments[1], RecordKind::Gate);
        if (!found)
            return tl::unexpected(found.error());
        return static_cast<const Gate*>(found->record);
    }
    if (const Gate* gate = goLiveGate(snapshot))
        return gate;
    if (snapshot.table(RecordKind::Gate).size() == 0)
        return usageError(
            u"The project has no gate yet. Add one: readiness add FILE gate title=Go-live is_go_live=yes"_s);
    return usageError(
        u"No gate of the project is marked as go-live. Name one, such as G-001, or set its is_go_live=yes."_s);
}

QJsonObject criterionJson(const Snapshot& snapshot, const CriterionResult& result)
{
    return {{u"id"_s, displayRef(snapshot, RecordKind::Criterion, *result.criterion)},
            {u"title"_s, result.criterion->title},
            {u"met"_s, result.outcome != Outcome::NotMet},
            {u"waived"_s, result.outcome == Outcome::Waived},
            {u"value"_s, result.strict.value},
            {u"threshold"_s, result.criterion->threshold},
            {u"records"_s, QJsonArray::fromStringList(refsOf(snapshot, result.strict.records))}};
}

QString standingKey(ConditionStanding standing)
{
    switch (standing) {
    case ConditionStanding::Fulfilled: return u"fulfilled"_s;
    case ConditionStanding::Pending: return u"pending"_s;
    case ConditionStanding::Late: return u"late"_s;
    case ConditionStanding::Overdue: break;
    }
    return u"overdue"_s;
}

QJsonObject conditionJson(const Snapshot& snapshot, const ConditionState& state)
{
    return {{u"id"_s, displayRef(snapshot, RecordKind::Condition, *state.condition)},
            {u"title"_s, state.condition->title},
            {u"due"_s, state.due.isValid() ? QJsonValue(state.due.toString(Qt::ISODate)) : QJsonValue()},
            {u"state"_s, standingKey(state.standing)}};
}

void printJson(const Invocation& call, const Snapshot& snapshot, const GateEvaluation& evaluation,
               const std::vector<PathStep>& path)
{
    QJsonArray criteria;
    for (const CriterionResult& result : evaluation.criteria)
        criteria.append(criterionJson(snapshot, result));
    QJsonArray steps;
    for (const PathStep& step : path)
        steps.append(QJsonObject{
            {u"ref"_s, refOf(snapshot, step.record)}, {u"title"_s, step.title}, {u"action"_s, step.action}});
    QJsonArray conditions;
    for (const ConditionState& state : evaluation.conditions)
        conditions.append(conditionJson(snapshot, state));
    call.output.json(QJsonObject{
        {u"gate"_s, displayRef(snapshot, RecordKind::Gate, *evaluation.gate)},
        {u"title"_s, evaluation.gate->title},
        {u"decision"_s, decisionKey(evaluation.decision)},
        {u"reason"_s, evaluation.reason},
        {u"criteria"_s, criteria},
        {u"decided"_s, evaluation.decided ? QJsonValue(displayRef(snapshot, RecordKind::Decision, *evaluation.decided))
                                          : QJsonValue()},
        {u"conditions"_s, conditions},
        {u"path_to_go"_s, steps}});
}

/// What people decided, and how its conditions stand.
void printDecision(const Invocation& call, const Snapshot& snapshot, const GateEvaluation& evaluation)
{
    if (!evaluation.decided)
        return;
    const Field& outcome = *decisionType().field(u"decision");
    call.output.line();
    call.output.line(u"Decided: %1, %2"_s.arg(displayValue(outcome, outcome.get(*evaluation.decided), snapshot),
                                              displayRef(snapshot, RecordKind::Decision, *evaluation.decided)));
    std::vector<QStringList> rows;
    for (const ConditionState& state : evaluation.conditions)
        rows.push_back({u"  "_s + standingKey(state.standing),
                        displayRef(snapshot, RecordKind::Condition, *state.condition), state.condition->title,
                        state.due.toString(Qt::ISODate)});
    call.output.table({}, rows);
}

void printText(const Invocation& call, const Snapshot& snapshot, const GateEvaluation& evaluation,
               const std::vector<PathStep>& path)
{
    call.output.line(u"%1 %2: %3"_s.arg(displayRef(snapshot, RecordKind::Gate, *evaluation.gate),
                                        evaluation.gate->title, decisionStatus(evaluation.decision).word));
    call.output.paragraph({}, evaluation.reason);
    std::vector<QStringList> rows;
    for (const CriterionResult& result : evaluation.criteria) {
        rows.push_back(
            {u"  "_s
                 + (result.outcome == Outcome::NotMet ? u"NOT MET"_s : outcomeStatus(result.outcome).word.toLower()),
             displayRef(snapshot, RecordKind::Criterion, *result.criterion), result.criterion->title,
             measuredText(result)});
        for (const WaiverNote& note : result.notes)
            rows.push_back({{}, {}, note.text, {}});
    }
    if (!rows.empty())
        call.output.line();
    call.output.table({}, rows);
    printDecision(call, snapshot, evaluation);
    if (path.empty())
        return;
    call.output.line();
    call.output.line(u"What gets us to GO:"_s);
    rows.clear();
    for (const PathStep& step : path)
        rows.push_back({u"  "_s + refOf(snapshot, step.record), step.title, step.action});
    call.output.table({}, rows);
}

Result<int> runGate(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    if (auto sound = requireSoundState(**project); !sound)
        return tl::unexpected(sound.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto gate = requestedGate(call, *snapshot);
    if (!gate)
        return tl::unexpected(gate.error());
    const Assessment assessment(snapshot, call.clock.now());
    const GateEvaluation evaluation = evaluateGate(assessment, **gate);
    const std::vector<PathStep> path = pathToGo(assessment, **gate);
    if (call.output.isJson())
        printJson(call, *snapshot, evaluation, path);
    else
        printText(call, *snapshot, evaluation, path);
    return evaluation.decision == GateAnswer::Go ? Done : AnswerIsNo;
}

} // namespace

Command gateCommand()
{
    return {"gate", "FILE [GATE]", "Evaluate a gate (default: go-live); exit code 0 only for GO.", {}, &runGate};
}

} // namespace readiness::cli
