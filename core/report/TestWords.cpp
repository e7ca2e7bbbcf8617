#include "core/report/TestWords.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"

#include <QStringList>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString staleText(const Snapshot& snapshot, const TestStates& states, const CaseState& state)
{
    const SolutionVersion* change = states.lastChange(state.suite ? state.suite->id : RecordId());
    const QTimeZone zone = snapshot.project().zone();
    const Instant passed = state.execution->at();
    if (passed.isNull())
        return CoreText::tr("Nobody noted when it passed, and the solution has changed: the pass is stale until the "
                            "case is run again.");
    return CoreText::tr("Passed on %1, but %2 came on %3: the pass is stale until the case is run again.")
        .arg(dayText(passed.in(zone).date()), change ? quoted(change->title) : QString(),
             change ? dayText(change->since.in(zone).date()) : QString());
}

} // namespace

ReportStatus verdictStatus(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotRun: break;
    case Verdict::Passed: return status(CoreText::tr("Passed", "verdict"), Tone::Go);
    case Verdict::Failed: return status(CoreText::tr("Failed", "verdict"), Tone::NoGo);
    case Verdict::Blocked: return status(CoreText::tr("Blocked", "verdict"), Tone::NoGo);
    case Verdict::Skipped: return {CoreText::tr("Skipped", "verdict"), Tone::NotStarted, StatusGlyph::Dash};
    }
    return status(CoreText::tr("Not run", "verdict"), Tone::NotStarted);
}

ReportStatus caseStatus(const CaseState& state)
{
    switch (state.fault) {
    case PassFault::None: break;
    case PassFault::Stale: return status(CoreText::tr("Passed, stale"), Tone::Conditional);
    case PassFault::InProduction:
    case PassFault::AdministratorRole:
    case PassFault::WithoutMigratedData: return status(CoreText::tr("Passed, does not count"), Tone::Conditional);
    }
    return verdictStatus(state.verdict());
}

QString passFaultText(const Snapshot& snapshot, const TestStates& states, const CaseState& state)
{
    switch (state.fault) {
    case PassFault::None: break;
    case PassFault::InProduction:
        return CoreText::tr("Passed in production, where only a mock cutover may be tested: the pass does not count.");
    case PassFault::AdministratorRole:
        return CoreText::tr("Passed with an administrator role, which may do anything: the pass does not count.");
    case PassFault::WithoutMigratedData:
        return CoreText::tr("Passed without migrated data, which the case needs: the pass does not count.");
    case PassFault::Stale: return staleText(snapshot, states, state);
    }
    return {};
}

QString countsText(const VerdictCounts& counts)
{
    QStringList texts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            texts += text.arg(count);
    };
    add(counts.passed, CoreText::tr("%1 passed", "test cases"));
    add(counts.notCounted, CoreText::tr("%1 passed without counting", "test cases"));
    add(counts.failed, CoreText::tr("%1 failed", "test cases"));
    add(counts.blocked, CoreText::tr("%1 blocked", "test cases"));
    add(counts.skipped, CoreText::tr("%1 skipped", "test cases"));
    add(counts.notRun, CoreText::tr("%1 not run", "test cases"));
    return texts.join(u" · "_s);
}

QList<ReportBarPart> verdictParts(const VerdictCounts& counts)
{
    return {{double(counts.passed), Tone::Go},
            {double(counts.notCounted), Tone::Conditional},
            {double(counts.failed + counts.blocked), Tone::NoGo},
            {double(counts.skipped), Tone::Neutral},
            {double(counts.notRun), Tone::NotStarted}};
}

} // namespace readiness
