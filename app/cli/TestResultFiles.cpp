#include "app/cli/TestResultFiles.h"

#include "app/cli/ImportOutput.h"
#include "app/cli/RecordOutput.h"
#include "core/base/Text.h"
#include "core/exchange/TestResultPlan.h"
#include "core/model/Records.h"
#include "core/query/References.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLookedAt = 64 * 1024;
constexpr qsizetype kMostUnknown = 20; ///< tests that are named where people read

/// The one that --cycle names, else the only one.
Result<const Cycle*> cycleOf(const Invocation& call, const Snapshot& snapshot)
{
    if (call.options.isSet(u"cycle"_s)) {
        const auto found = resolveReference(snapshot, call.options.value(u"cycle"_s), RecordKind::Cycle);
        return found ? Result<const Cycle*>(static_cast<const Cycle*>(found->record)) : tl::unexpected(found.error());
    }
    const auto cycles = snapshot.all<Cycle>();
    if (cycles.size() == 1)
        return cycles.front();
    QStringList refs;
    for (const Cycle* cycle : cycles)
        refs += displayRef(snapshot, RecordKind::Cycle, *cycle);
    if (cycles.empty())
        return usageError(u"The project has no test cycle yet that the results could belong to."_s);
    return usageError(u"The project has several test cycles: name one of %1 by --cycle."_s.arg(refs.join(u", ")));
}

Result<TestResultPlan> planOfResults(const Invocation& call, const SnapshotPtr& snapshot, const QString& source)
{
    for (const QString& option : {u"as"_s, u"plan"_s, u"mapping"_s, u"save-mapping"_s, u"unknown-names"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is not for test results, which %2 holds."_s.arg(option, source));
    }
    const auto cycle = cycleOf(call, *snapshot);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const auto results = readTestResultsFile(source);
    if (!results)
        return aboutFile(results.error(), source);
    auto made = planTestResults(snapshot, *results,
                                {Id<Cycle>((*cycle)->id), QFileInfo(source).fileName(), call.clock.now(), {}});
    if (!made && made.error().kind == ErrorKind::Refused)
        return aboutFile(made.error(), source);
    return made;
}

/// What the row gives the execution, as the list of its changes has it.
QString afterOf(const PlannedRow& row, QStringView key)
{
    for (const PlannedChange& change : row.changes) {
        if (QLatin1String(change.field->key) == key)
            return change.after;
    }
    return {};
}

void printRow(const Output& output, const PlannedRow& row, const QSet<QString>& unknown)
{
    if (row.state == RowState::Unchanged || (row.state == RowState::Faulty && unknown.contains(row.title)))
        return;
    if (row.state == RowState::Faulty) {
        output.paragraph(u"  left out  "_s, row.fault);
        return;
    }
    const QString attempt = afterOf(row, u"attempt");
    const QString actual = afterOf(row, u"actual").section(u'\n', 0, 0);
    QString text = row.title;
    if (!attempt.isEmpty() && attempt != u"1")
        text += u", attempt "_s + attempt;
    if (!actual.isEmpty())
        text += u": "_s + shortened(actual);
    output.paragraph(u"  %1"_s.arg(afterOf(row, u"verdict").toLower(), -10), text);
}

/// A pipeline may have thousands of them.
void printUnknown(const Output& output, const QStringList& unknown)
{
    if (unknown.isEmpty())
        return;
    output.paragraph({}, u"No test case has these as its automated id; `readiness set FILE TC-… automated_id=TEST` "
                         "gives a case one:"_s);
    for (const QString& test : unknown.mid(0, kMostUnknown))
        output.paragraph(u"  unknown   "_s, displayLine(test));
    if (unknown.size() > kMostUnknown)
        output.line(u"  … and %1 more; --json lists all."_s.arg(unknown.size() - kMostUnknown));
}

void print(const Invocation& call, const TestResultPlan& made, const QString& source)
{
    call.output.line(u"%1: %2: %3 passed, %4 failed, %5 skipped, %6 blocked; %7 known, %8."_s.arg(source)
                         .arg(counted(made.matched(), u"test case"_s))
                         .arg(made.passed)
                         .arg(made.failed)
                         .arg(made.skipped)
                         .arg(made.blocked)
                         .arg(made.plan.count(RowState::Unchanged))
                         .arg(counted(made.unknown.size(), u"unknown test"_s)));
    const QSet<QString> unknown(made.unknown.begin(), made.unknown.end());
    for (const PlannedRow& row : made.plan.rows())
        printRow(call.output, row, unknown);
    printUnknown(call.output, made.unknown);
    for (const QString& note : made.plan.notes())
        call.output.paragraph({}, note);
}

QJsonObject jsonOf(const TestResultPlan& made, const QString& source)
{
    QJsonObject json = planJson(made.plan, source);
    json.insert(u"faulty"_s, made.faults());
    json.insert(u"matched"_s, made.matched());
    json.insert(u"passed"_s, made.passed);
    json.insert(u"failed"_s, made.failed);
    json.insert(u"skipped"_s, made.skipped);
    json.insert(u"blocked"_s, made.blocked);
    json.insert(u"unknown"_s, QJsonArray::fromStringList(made.unknown));
    return json;
}

} // namespace

bool isTestResultFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeTestResults(file.read(kLookedAt));
}

Result<int> importTestResults(const Invocation& call, const QString& source)
{
    const bool isDry = call.options.isSet(u"dry-run"_s);
    const auto project = call.open(isDry ? Project::Mode::Read : Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const auto made = planOfResults(call, (*project)->snapshot(), source);
    if (!made)
        return tl::unexpected(made.error());
    const bool changes = !isDry && !made->plan.changes().isEmpty();
    if (auto committed = changes ? commitPlan(**project, made->plan) : Result<>(); !committed)
        return tl::unexpected(committed.error());
    if (call.output.isJson()) {
        QJsonObject json = jsonOf(*made, source);
        json.insert(u"imported"_s, changes);
        call.output.json(json);
    } else {
        print(call, *made, source);
        call.output.line(changes ? u"Imported; `readiness undo` takes all of it back."_s : u"Nothing was changed."_s);
    }
    return made->faults() == 0 && made->matched() > 0 ? Done : AnswerIsNo;
}

} // namespace readiness::cli
