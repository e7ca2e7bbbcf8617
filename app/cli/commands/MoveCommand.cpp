#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/GoLiveEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/GoLiveMoveRows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayJson(const QDate& day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

template <class Dated>
QJsonObject datedJson(const Snapshot& snapshot, const Dated& date)
{
    return {{u"ref"_s, displayRef(snapshot, date.kind, *date.record)},
            {u"title"_s, recordType(date.kind).title(*date.record)},
            {u"field"_s, QString::fromLatin1(date.field->key)}};
}

QJsonArray problemsJson(const Snapshot& snapshot, const std::vector<Problem>& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        const Record* record = snapshot.table(problem.kind).find(problem.record);
        array.append(QJsonObject{{u"rule"_s, problem.rule},
                                 {u"ref"_s, record ? displayRef(snapshot, problem.kind, *record) : QJsonValue()},
                                 {u"text"_s, problem.text}});
    }
    return array;
}

QJsonObject toJson(const Snapshot& snapshot, const GoLiveMove& move)
{
    QJsonArray shifted, leftBehind, gates;
    for (const ShiftedDate& date : move.shifted) {
        QJsonObject json = datedJson(snapshot, date);
        json.insert(u"from"_s, dayJson(date.from));
        json.insert(u"to"_s, dayJson(date.to));
        json.insert(u"falls_into_past"_s, date.fallsIntoPast);
        shifted.append(json);
    }
    for (const LeftBehindDate& date : move.leftBehind) {
        QJsonObject json = datedJson(snapshot, date);
        json.insert(u"day"_s, dayJson(date.day));
        json.insert(u"is_after_go_live"_s, date.isAfterGoLive);
        leftBehind.append(json);
    }
    for (const ChangedAnswer& one : move.answers)
        gates.append(QJsonObject{{u"ref"_s, displayRef(snapshot, RecordKind::Gate, *one.gate)},
                                 {u"title"_s, one.gate->title},
                                 {u"from"_s, decisionKey(one.from)},
                                 {u"to"_s, decisionKey(one.to)}});
    return {{u"from"_s, timeJson(move.from)},
            {u"to"_s, timeJson(move.to)},
            {u"shifted"_s, shifted},
            {u"left_behind"_s, leftBehind},
            {u"new_problems"_s, problemsJson(snapshot, move.newProblems)},
            {u"gone_problems"_s, problemsJson(snapshot, move.goneProblems)},
            {u"gates"_s, gates}};
}

void print(const Invocation& call, const Snapshot& snapshot, const GoLiveMove& move)
{
    const QTimeZone zone = snapshot.project().zone();
    call.output.line(u"Go-live from %1 to %2"_s.arg(move.from.isNull() ? u"not set"_s : displayInstant(move.from, zone),
                                                    displayInstant(move.to, zone)));
    call.output.line(summaryOf(move));
    std::vector<QStringList> rows;
    for (const GoLiveMoveRow& row : rowsOf(move, snapshot))
        rows.push_back({row.what, row.from, row.to, row.note});
    if (rows.empty())
        return;
    call.output.line();
    call.output.table({u"What"_s, u"From"_s, u"To"_s, u"Note"_s}, rows);
}

Result<int> runMove(const Invocation& call)
{
    const bool isDryRun = call.options.isSet(u"dry-run"_s);
    if (!call.options.isSet(u"go-live"_s))
        return usageError(u"Say to when, such as --go-live 2027-04-01 or --go-live 2027-04-01T08:00."_s);
    const auto project = call.open(isDryRun ? Project::Mode::Read : Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto goLive = parseGoLive(call.options.value(u"go-live"_s), snapshot->project());
    if (!goLive)
        return tl::unexpected(goLive.error());
    const Assessment assessment(snapshot, call.clock.now());
    const GoLiveMove move = previewGoLiveMove(assessment, *goLive);
    const bool isMoved = !isDryRun && move.from != move.to;
    if (isMoved) {
        if (auto moved = commitAndPublish(**project, goLiveEdit(snapshot, *goLive)); !moved)
            return tl::unexpected(moved.error());
    }
    if (call.output.isJson()) {
        QJsonObject json = toJson(*snapshot, move);
        json.insert(u"moved"_s, isMoved);
        call.output.json(json);
        return Done;
    }
    print(call, *snapshot, move);
    if (!isMoved)
        call.output.line(u"Nothing was changed."_s);
    return Done;
}

} // namespace

Command moveCommand()
{
    return {
        "move",
        "FILE",
        "Move go-live, with all days that are counted from it, and show what that comes to.",
        {{u"go-live"_s, u"The new day or time: 2027-04-01 (keeps the time of day) or 2027-04-01T08:00."_s, u"DATE"_s},
         {u"dry-run"_s, u"Show what would come of it, and change nothing."_s}},
        &runMove};
}

} // namespace readiness::cli
