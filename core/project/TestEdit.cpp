#include "core/project/TestEdit.h"

#include "core/base/CanonicalHash.h"
#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/rules/TestStates.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const char* what, const RecordId& whole, const RecordId& part, int attempt)
{
    CanonicalHash hash(what);
    hash.addBytes(whole.toBytes());
    hash.addBytes(part.toBytes());
    hash.addInteger(attempt);
    return *RecordId::fromBytes(hash.result().first(16));
}

template <class T>
RecordId taken(Edit& edit, T record)
{
    const RecordId made = record.id;
    ChangeSet changes;
    changes.create(std::move(record));
    edit.take(std::move(changes));
    return made;
}

Value keyOf(Verdict verdict) { return QString::fromLatin1(choicesOf<Verdict>()[std::size_t(verdict)].key); }

using Values = std::vector<std::pair<QString, Value>>;

Result<> setAll(Edit& edit, RecordKind kind, const RecordId& record, const Values& values)
{
    for (const auto& [key, value] : values) {
        if (auto set = edit.set(kind, record, key, value); !set)
            return set;
    }
    return {};
}

Execution attempt(const RecordId& cycle, const TestCase& testCase, int number)
{
    Execution execution;
    execution.id = executionId(cycle, testCase.id, number);
    execution.cycle = Id<Cycle>(cycle);
    execution.testCase = Id<TestCase>(testCase.id);
    execution.title = testCase.title;
    execution.attempt = number == 1 ? 0 : number;
    execution.tester = testCase.tester;
    execution.securityRole = testCase.securityRole;
    return execution;
}

/// Refused where one of them is not of this project.
Result<const TestCase*> caseIn(const Snapshot& snapshot, const RecordId& cycle, const RecordId& testCase)
{
    const TestCase* found = snapshot.find(Id<TestCase>(testCase));
    if (!found || !snapshot.find(Id<Cycle>(cycle)))
        return usageError(CoreText::tr("The test case or the test cycle is no longer part of this project."));
    return found;
}

} // namespace

RecordId executionId(const RecordId& cycle, const RecordId& testCase, int attempt)
{
    return idOf("test execution", cycle, testCase, attempt);
}

RecordId stepResultId(const RecordId& execution, const RecordId& step)
{
    return idOf("step result", execution, step, 1);
}

const Execution* lastAttempt(const Snapshot& snapshot, const RecordId& cycle, const RecordId& testCase)
{
    const Execution* last = nullptr;
    snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        const auto& execution = static_cast<const Execution&>(record);
        if (execution.cycle == cycle && execution.testCase == testCase && (!last || isLaterAttempt(execution, *last)))
            last = &execution;
    });
    return last;
}

Result<RecordId> attemptAt(Edit& edit, const RecordId& cycle, const RecordId& testCase)
{
    const auto found = caseIn(*edit.shown(), cycle, testCase);
    if (!found)
        return tl::unexpected(found.error());
    const Execution* last = lastAttempt(*edit.shown(), cycle, testCase);
    return last ? last->id : taken(edit, attempt(cycle, **found, 1));
}

Result<RecordId> repeatCase(Edit& edit, const RecordId& cycle, const RecordId& testCase)
{
    const auto found = caseIn(*edit.shown(), cycle, testCase);
    if (!found)
        return tl::unexpected(found.error());
    const Execution* last = lastAttempt(*edit.shown(), cycle, testCase);
    if (!last || last->verdict == Verdict::NotRun)
        return usageError(
            CoreText::tr("%1 was not run yet, so there is nothing to repeat.").arg(quoted((*found)->title)));
    Execution again = attempt(cycle, **found, std::max(1, last->attempt) + 1);
    again.tester = last->tester;
    again.securityRole = last->securityRole;
    again.isAdministratorRole = last->isAdministratorRole;
    again.withMigratedData = last->withMigratedData;
    return taken(edit, std::move(again));
}

Result<> giveVerdict(Edit& edit, const RecordId& execution, const CaseVerdict& given)
{
    Values values{{u"verdict"_s, keyOf(given.verdict)}};
    if (!given.tester.isNull())
        values.emplace_back(u"tester"_s, Value(RecordId(given.tester)));
    if (!given.startedAt.isNull())
        values.emplace_back(u"started_at"_s, Value(given.startedAt.milliseconds));
    if (!given.endedAt.isNull())
        values.emplace_back(u"ended_at"_s, Value(given.endedAt.milliseconds));
    return setAll(edit, RecordKind::Execution, execution, values);
}

Result<> giveStepVerdict(Edit& edit, const RecordId& execution, const RecordId& step, const StepVerdict& given)
{
    const RecordId id = stepResultId(execution, step);
    if (!edit.shown()->find(Id<StepResult>(id))) {
        StepResult result;
        result.id = id;
        result.execution = Id<Execution>(execution);
        result.step = Id<TestStep>(step);
        taken(edit, std::move(result));
    }
    return setAll(edit, RecordKind::StepResult, id,
                  {{u"verdict"_s, keyOf(given.verdict)}, {u"actual"_s, given.actual}, {u"note"_s, given.note}});
}

Result<RecordId> reportDefect(Edit& edit, const RecordId& execution, const QString& title)
{
    const Snapshot& snapshot = *edit.shown();
    const Execution* found = snapshot.find(Id<Execution>(execution));
    const TestCase* testCase = found ? snapshot.find(found->testCase) : nullptr;
    if (!testCase)
        return usageError(CoreText::tr("The test execution is no longer part of this project."));
    const BusinessProcess* process = snapshot.find(testCase->process);
    const RecordId defect = edit.create(RecordKind::Defect);
    QStringList words;
    if (!testCase->expected.isEmpty())
        words += CoreText::tr("Expected: %1").arg(testCase->expected);
    if (!found->actual.isEmpty())
        words += CoreText::tr("Actual: %1").arg(found->actual);
    Values values{{u"title"_s, title},
                  {u"description"_s, words.join(u"\n\n")},
                  {u"execution"_s, Value(execution)},
                  {u"test_case"_s, Value(testCase->id)}};
    if (process)
        values.emplace_back(u"process"_s, Value(process->id));
    if (process && process->isCritical)
        values.emplace_back(u"stops_critical_process"_s, qint64(1));
    if (auto set = setAll(edit, RecordKind::Defect, defect, values); !set)
        return tl::unexpected(set.error());
    return defect;
}

} // namespace readiness
