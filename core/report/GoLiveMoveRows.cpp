#include "core/report/GoLiveMoveRows.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Snapshot& snapshot, RecordKind kind, const Record& record)
{
    return displayRef(snapshot, kind, record) + u' ' + displayLine(recordType(kind).title(record));
}

/// The record, and the field where it is not simply its due day.
QString nameOf(const Snapshot& snapshot, RecordKind kind, const Record& record, const Field& field)
{
    const QString name = nameOf(snapshot, kind, record);
    return qstrcmp(field.key, "due") == 0 ? name : u"%1 (%2)"_s.arg(name, CoreText::inSentence(labelOf(field)));
}

QString dayOrNothing(const QDate& day) { return day.isValid() ? dayText(day) : QString(); }

GoLiveMoveRow rowOf(const ShiftedDate& date, const Snapshot& snapshot)
{
    return {date.kind,
            date.record->id,
            nameOf(snapshot, date.kind, *date.record, *date.field),
            dayOrNothing(date.from),
            dayOrNothing(date.to),
            date.fallsIntoPast ? CoreText::tr("falls into the past") : QString(),
            date.fallsIntoPast ? Tone::NoGo : Tone::NotStarted};
}

GoLiveMoveRow rowOf(const LeftBehindDate& date, const Snapshot& snapshot)
{
    return {date.kind,
            date.record->id,
            nameOf(snapshot, date.kind, *date.record, *date.field),
            dayText(date.day),
            dayText(date.day),
            date.isAfterGoLive ? CoreText::tr("is fixed, and then after go-live")
                               : CoreText::tr("is fixed, and then before go-live"),
            Tone::Conditional};
}

GoLiveMoveRow rowOf(const Problem& problem, const Snapshot& snapshot, bool isNew)
{
    const Record* record = snapshot.table(problem.kind).find(problem.record);
    const Tone tone = problem.severity == Severity::Blocking ? Tone::NoGo : Tone::Conditional;
    return {problem.kind,
            problem.record,
            record ? nameOf(snapshot, problem.kind, *record) : problem.rule,
            {},
            {},
            (isNew ? CoreText::tr("new problem: %1") : CoreText::tr("solved: %1")).arg(problem.text),
            isNew ? tone : Tone::Go};
}

} // namespace

std::vector<GoLiveMoveRow> rowsOf(const GoLiveMove& move, const Snapshot& snapshot)
{
    std::vector<GoLiveMoveRow> rows;
    for (const ChangedAnswer& one : move.answers) {
        const ReportStatus to = decisionStatus(one.to);
        rows.push_back({RecordKind::Gate, one.gate->id, nameOf(snapshot, RecordKind::Gate, *one.gate),
                        decisionStatus(one.from).word, to.word, CoreText::tr("the gate answers otherwise"), to.tone});
    }
    for (const Problem& problem : move.newProblems)
        rows.push_back(rowOf(problem, snapshot, true));
    for (const ShiftedDate& date : move.shifted) {
        if (date.fallsIntoPast)
            rows.push_back(rowOf(date, snapshot));
    }
    for (const LeftBehindDate& date : move.leftBehind)
        rows.push_back(rowOf(date, snapshot));
    for (const ShiftedDate& date : move.shifted) {
        if (!date.fallsIntoPast)
            rows.push_back(rowOf(date, snapshot));
    }
    for (const Problem& problem : move.goneProblems)
        rows.push_back(rowOf(problem, snapshot, false));
    return rows;
}

QString summaryOf(const GoLiveMove& move)
{
    const auto past = std::count_if(move.shifted.begin(), move.shifted.end(),
                                    [](const ShiftedDate& date) { return date.fallsIntoPast; });
    QStringList parts{CoreText::tr("Days that shift: %1").arg(move.shifted.size())};
    if (past > 0)
        parts += CoreText::tr("into the past: %1").arg(past);
    if (!move.leftBehind.empty())
        parts += CoreText::tr("fixed days on the other side of go-live: %1").arg(move.leftBehind.size());
    if (!move.newProblems.empty())
        parts += CoreText::tr("new problems: %1").arg(move.newProblems.size());
    if (!move.goneProblems.empty())
        parts += CoreText::tr("solved problems: %1").arg(move.goneProblems.size());
    if (!move.answers.empty())
        parts += CoreText::tr("gates that answer otherwise: %1").arg(move.answers.size());
    return parts.join(u" · "_s);
}

} // namespace readiness
