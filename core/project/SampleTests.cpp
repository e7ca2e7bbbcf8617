#include "core/project/SampleTests.h"

#include "core/model/FieldBuilders.h"
#include "core/project/TestEdit.h"
#include "core/query/References.h"
#include "core/rules/TestSteps.h"

#include <QJsonArray>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Result<RecordId> named(const Edit& edit, const QString& name, RecordKind kind)
{
    return resolveReference(*edit.shown(), name, kind).map([](const FoundRecord& found) { return found.record->id; });
}

Verdict verdictOf(const QString& key) { return fields::Encoding<Verdict>::load(Value(key)); }

Instant timeOfDay(Instant day, const QString& text, const QTimeZone& zone)
{
    return Instant::of(QDateTime(day.in(zone).date(), QTime::fromString(text, u"HH:mm"_s), zone));
}

/// The results of the first steps: a verdict each, or an object with what came instead.
Result<> giveSteps(Edit& edit, const RecordId& execution, const RecordId& testCase, const QJsonArray& results)
{
    const std::vector<const TestStep*> steps = stepsOf(*edit.shown(), testCase);
    for (qsizetype i = 0; i < results.size() && i < qsizetype(steps.size()); ++i) {
        const QJsonObject said = results.at(i).toObject();
        const QString verdict = said.isEmpty() ? results.at(i).toString() : said.value(u"verdict").toString();
        const StepVerdict given{verdictOf(verdict), said.value(u"actual").toString(), said.value(u"note").toString()};
        if (auto result = giveStepVerdict(edit, execution, steps[std::size_t(i)]->id, given); !result)
            return result;
    }
    return {};
}

struct Place {
    RecordId cycle, testCase;
};

Result<Place> placeOf(const Edit& edit, const QJsonObject& change, QLatin1StringView key)
{
    const auto cycle = named(edit, change.value(u"cycle").toString(), RecordKind::Cycle);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const auto testCase = named(edit, change.value(key).toString(), RecordKind::TestCase);
    if (!testCase)
        return tl::unexpected(testCase.error());
    return Place{*cycle, *testCase};
}

} // namespace

Result<RecordId> runSampleCase(Edit& edit, const QJsonObject& change, Instant at)
{
    const auto place = placeOf(edit, change, "run"_L1);
    if (!place)
        return tl::unexpected(place.error());
    const auto execution = change.value(u"again").toBool() ? repeatCase(edit, place->cycle, place->testCase)
                                                           : attemptAt(edit, place->cycle, place->testCase);
    if (!execution)
        return execution;
    CaseVerdict given;
    given.verdict = verdictOf(change.value(u"verdict").toString());
    if (change.contains(u"ended"))
        given.endedAt = timeOfDay(at, change.value(u"ended").toString(), edit.shown()->project().zone());
    if (change.contains(u"minutes"))
        given.startedAt = Instant{given.endedAt.milliseconds - change.value(u"minutes").toInt() * 60'000};
    if (auto result = giveVerdict(edit, *execution, given); !result)
        return tl::unexpected(result.error());
    if (auto result = giveSteps(edit, *execution, place->testCase, change.value(u"steps").toArray()); !result)
        return tl::unexpected(result.error());
    return execution;
}

Result<RecordId> reportSampleDefect(Edit& edit, const QJsonObject& change)
{
    const auto place = placeOf(edit, change, "defect_of"_L1);
    if (!place)
        return tl::unexpected(place.error());
    const Execution* execution = lastAttempt(*edit.shown(), place->cycle, place->testCase);
    return reportDefect(edit, execution ? execution->id : RecordId(),
                        change.value(u"set").toObject().value(u"title").toString());
}

} // namespace readiness
