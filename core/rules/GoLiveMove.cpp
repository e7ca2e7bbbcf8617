#include "core/rules/GoLiveMove.h"

#include "core/model/Records.h"
#include "core/rules/OpenRecords.h"

#include <QSet>

#include <algorithm>

namespace readiness {

namespace {

SnapshotPtr withGoLive(const Snapshot& snapshot, Instant goLive)
{
    SnapshotBuilder builder(snapshot);
    ProjectSettings project = snapshot.project();
    project.goLive = goLive;
    builder.put(RecordKind::Project, std::make_shared<const ProjectSettings>(std::move(project)));
    return builder.finish();
}

/// Goes through every field that holds a day.
class DateWalk {
public:
    DateWalk(const Assessment& assessment, const QDate& to, GoLiveMove& move)
        : m_assessment(assessment), m_from(assessment.snapshot().project().goLiveDate()), m_to(to), m_move(move)
    {}

    void walk()
    {
        for (const RecordType* type : recordTypes()) {
            for (const Field& field : type->fields) {
                if (field.isDerived() || (field.kind != FieldKind::DueDate && field.kind != FieldKind::Date))
                    continue;
                m_assessment.snapshot().table(type->kind).forEach([&](const Record& record) {
                    look(*type, field, record);
                });
            }
        }
    }

private:
    void look(const RecordType& type, const Field& field, const Record& record)
    {
        const Value value = field.get(record);
        const auto* text = std::get_if<QString>(&value);
        const auto due = text ? DueDate::fromText(*text) : std::nullopt;
        if (!due || due->isNull())
            return;
        if (due->offsetDays)
            shift(type, field, record, *due);
        else
            leaveBehind(type, field, record, due->date);
    }

    void shift(const RecordType& type, const Field& field, const Record& record, const DueDate& due)
    {
        const QDate from = due.resolved(m_from), to = due.resolved(m_to);
        if (from == to)
            return;
        const QDate& today = m_assessment.today();
        const bool wasOver = from.isValid() && from < today;
        const bool fallsIntoPast = to.isValid() && to < today && !wasOver && isOpen(m_assessment, type.kind, record);
        m_move.shifted.push_back({type.kind, &record, &field, from, to, fallsIntoPast});
    }

    void leaveBehind(const RecordType& type, const Field& field, const Record& record, const QDate& day)
    {
        // Days on which something was done do not wait for anything.
        const bool isPlanned = field.kind == FieldKind::DueDate || day >= m_assessment.today();
        if (!isPlanned || !m_from.isValid() || !m_to.isValid() || (day > m_from) == (day > m_to)
            || !isOpen(m_assessment, type.kind, record))
            return;
        m_move.leftBehind.push_back({type.kind, &record, &field, day, day > m_to});
    }

    const Assessment& m_assessment;
    QDate m_from, m_to;
    GoLiveMove& m_move;
};

/// Problems of the first that the second lacks. Words may name other days; rule and record are what makes a problem.
std::vector<Problem> missing(const std::vector<Problem>& from, const std::vector<Problem>& in)
{
    QSet<std::pair<QString, RecordId>> known;
    for (const Problem& problem : in)
        known.insert({problem.rule, problem.record});
    std::vector<Problem> found;
    for (const Problem& problem : from) {
        if (!known.contains({problem.rule, problem.record}))
            found.push_back(problem);
    }
    return found;
}

} // namespace

GoLiveMove previewGoLiveMove(const Assessment& assessment, Instant goLive)
{
    const Snapshot& before = assessment.snapshot();
    GoLiveMove move{before.project().goLive, goLive, {}, {}, {}, {}, {}};
    if (move.from == move.to)
        return move;
    const Assessment after(withGoLive(before, goLive), assessment.now());
    DateWalk(assessment, after.snapshot().project().goLiveDate(), move).walk();
    const auto inOrder = [](const auto& a, const auto& b) {
        return std::tuple(a.kind, a.record->number) < std::tuple(b.kind, b.record->number);
    };
    std::stable_sort(move.shifted.begin(), move.shifted.end(), [&](const ShiftedDate& a, const ShiftedDate& b) {
        return a.to != b.to ? a.to < b.to : inOrder(a, b);
    });
    std::stable_sort(move.leftBehind.begin(), move.leftBehind.end(),
                     [&](const LeftBehindDate& a, const LeftBehindDate& b) {
                         return a.day != b.day ? a.day < b.day : inOrder(a, b);
                     });
    move.newProblems = missing(after.problems(), assessment.problems());
    move.goneProblems = missing(assessment.problems(), after.problems());
    for (const Gate* gate : gatesInOrder(before)) {
        const GateAnswer from = evaluateGate(assessment, *gate).decision, to = evaluateGate(after, *gate).decision;
        if (from != to)
            move.answers.push_back({gate, from, to});
    }
    return move;
}

} // namespace readiness
