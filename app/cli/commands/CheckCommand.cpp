#include "app/cli/commands/Commands.h"
#include "core/query/References.h"
#include "core/rules/Assessment.h"
#include "core/rules/Check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return u"blocking"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Advice: break;
    }
    return u"advice"_s;
}

QString refOf(const Snapshot& snapshot, const Problem& problem)
{
    const Record* record = snapshot.table(problem.kind).find(problem.record);
    return record ? displayRef(snapshot, problem.kind, *record) : problem.record.toHex();
}

/// Each sentence once, with all the records that it is about: a new project breaks the same few rules a hundred times.
void printText(const Invocation& call, const Snapshot& snapshot, const std::vector<Problem>& problems)
{
    QStringList sentences;
    QHash<QString, QStringList> refs;
    for (const Problem& problem : problems) {
        const QString action = problem.action.isEmpty() ? QString() : u' ' + problem.action + u'.';
        const QString sentence =
            u"%1 [%2] %3%4"_s.arg(severityKey(problem.severity), problem.rule, problem.text, action);
        if (!refs.contains(sentence))
            sentences += sentence;
        refs[sentence] += refOf(snapshot, problem);
    }
    for (const QString& sentence : sentences) {
        call.output.paragraph({}, sentence);
        call.output.paragraph(u"    "_s, refs.value(sentence).join(u", "));
    }
    if (problems.empty())
        call.output.line(u"No rule is broken."_s);
}

Result<int> runCheck(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const Assessment assessment(snapshot, call.clock.now());
    const std::vector<Problem> problems = problemsOf(assessment);
    const bool isBlocked = std::any_of(problems.begin(), problems.end(),
                                       [](const Problem& problem) { return problem.severity == Severity::Blocking; });
    if (call.output.isJson()) {
        QJsonArray array;
        for (const Problem& problem : problems) {
            array.append(QJsonObject{{u"rule"_s, problem.rule},
                                     {u"severity"_s, severityKey(problem.severity)},
                                     {u"ref"_s, refOf(*snapshot, problem)},
                                     {u"text"_s, problem.text}});
        }
        call.output.json(QJsonObject{{u"problems"_s, array}});
        return isBlocked ? AnswerIsNo : Done;
    }
    printText(call, *snapshot, problems);
    return isBlocked ? AnswerIsNo : Done;
}

} // namespace

Command checkCommand()
{
    return {"check", "FILE", "List every broken rule; exit code 1 when one blocks.", {}, &runCheck};
}

} // namespace readiness::cli
