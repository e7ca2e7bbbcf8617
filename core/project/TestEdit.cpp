#include "core/project/TestEdit.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/rules/TestSteps.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

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

/// Refused where one of them is not of this project.
Result<const TestCase*> caseIn(const Snapshot& snapshot, const RecordId& cycle, const RecordId& testCase)
{
    const TestCase* found = snapshot.find(Id<TestCase>(testCase));
    if (!found || !snapshot.find(Id<Cycle>(cycle)))
        return usageError(CoreText::tr("The test case or the test cycle is no longer part of this project."));
    return found;
}

/// Of the steps that did not pass, a sentence each.
QStringList whatCameOfSteps(const Snapshot& snapshot, const Execution& execution)
{
    QStringList sentences;
    int number = 0;
    for (const TestStep* step : stepsOf(snapshot, execution.testCase)) {
        ++number;
        const StepResult* result = snapshot.find(Id<StepResult>(stepResultId(execution.id, step->id)));
        if (!result || (result->verdict != Verdict::Failed && result->verdict != Verdict::Blocked))
            continue;
        QStringList words{(result->verdict == Verdict::Failed ? CoreText::tr("Step %1 failed: %2")
                                                              : CoreText::tr("Step %1 was blocked: %2"))
                              .arg(number)
                              .arg(step->action)};
        if (!step->expected.isEmpty())
            words += CoreText::tr("Expected: %1").arg(step->expected);
        if (!result->actual.isEmpty())
            words += CoreText::tr("Actual: %1").arg(result->actual);
        sentences += words.join(u'\n');
    }
    return sentences;
}

} // namespace

Result<RecordId> attemptAt(Edit& edit, const RecordId& cycle, const RecordId& testCase)
{
    const auto found = caseIn(*edit.shown(), cycle, testCase);
    if (!found)
        return tl::unexpected(found.error());
    const Execution* last = lastAttempt(*edit.shown(), cycle, testCase);
    return last ? last->id : taken(edit, firstAttempt(cycle, **found));
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
    return taken(edit, attemptAfter(*last, **found));
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

Result<> describeDefect(Edit& edit, const RecordId& defect, const RecordId& execution)
{
    const Snapshot& snapshot = *edit.shown();
    const Execution* found = snapshot.find(Id<Execution>(execution));
    const TestCase* testCase = found ? snapshot.find(found->testCase) : nullptr;
    if (!testCase)
        return usageError(CoreText::tr("The test execution is no longer part of this project."));
    const BusinessProcess* process = snapshot.find(testCase->process);
    QStringList words;
    if (!testCase->expected.isEmpty())
        words += CoreText::tr("Expected: %1").arg(testCase->expected);
    if (!found->actual.isEmpty())
        words += CoreText::tr("Actual: %1").arg(found->actual);
    words += whatCameOfSteps(snapshot, *found);
    Values values{{u"description"_s, words.join(u"\n\n")},
                  {u"execution"_s, Value(execution)},
                  {u"test_case"_s, Value(testCase->id)}};
    if (process)
        values.emplace_back(u"process"_s, Value(process->id));
    if (process && process->isCritical)
        values.emplace_back(u"stops_critical_process"_s, qint64(1));
    return setAll(edit, RecordKind::Defect, defect, values);
}

Result<RecordId> reportDefect(Edit& edit, const RecordId& execution, const QString& title)
{
    const RecordId defect = edit.create(RecordKind::Defect);
    return edit.set(RecordKind::Defect, defect, u"title", title)
        .and_then([&] { return describeDefect(edit, defect, execution); })
        .transform([&] { return defect; });
}

} // namespace readiness
