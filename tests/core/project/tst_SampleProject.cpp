#include "core/project/SampleProject.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/rules/Backups.h"
#include "core/rules/Parity.h"
#include "core/rules/PathToGo.h"
#include "core/rules/Readiness.h"
#include "core/rules/RiskMethod.h"
#include "core/rules/TestStates.h"
#include "core/rules/UpgradeGuards.h"
#include "core/rules/UpgradeStanding.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <set>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person sees of the sample that must not depend on the day: codes and states, not dates and ids.
QStringList outlineOf(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    QStringList lines;
    for (const RecordType* type : recordTypes()) {
        // Comments are named by their text, which may speak of days; list entries have no name.
        const bool isNamed = type->kind != RecordKind::Comment && type->kind != RecordKind::ListEntry;
        for (const Record* record : snapshot.all(type->kind)) {
            const QString name = isNamed ? u' ' + type->title(*record) : QString();
            lines += displayRef(snapshot, type->kind, *record) + name;
        }
    }
    for (const ItemState& state : assessment.items().all()) {
        lines += u"%1 status %2, overdue %3, waived %4, confirmed %5, complete %6"_s
                     .arg(displayRef(snapshot, RecordKind::ChecklistItem, *state.item))
                     .arg(int(state.item->status))
                     .arg(state.isOverdue)
                     .arg(state.isWaived)
                     .arg(state.isConfirmed)
                     .arg(state.completeness);
    }
    for (const Gate* gate : gatesInOrder(snapshot)) {
        const GateEvaluation evaluation = evaluateGate(assessment, *gate);
        lines += gate->title + u' ' + decisionKey(evaluation.decision);
        for (const CriterionResult& result : evaluation.criteria)
            lines += u"%1 %2"_s.arg(result.criterion->title).arg(result.strict.value);
        for (const PathStep& step : pathToGo(assessment, *gate))
            lines += u"to do: "_s + step.title;
    }
    return lines;
}

} // namespace

class tst_SampleProject : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{at(u"2027-02-02T09:00:00Z")}; // a Tuesday
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Assessment> m_assessment;
    double m_processorSeconds = 0;

    std::vector<HistoryEntry> history() const
    {
        const auto entries = m_project->withStore([](Store& store) { return History(store).entries({}); });
        return entries ? *entries : std::vector<HistoryEntry>();
    }
    const Gate* gate(const QString& title) const
    {
        for (const Gate* gate : m_project->snapshot()->all<Gate>()) {
            if (gate->title == title)
                return gate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::clock_t begin = std::clock();
        auto project = createSampleProject(m_folder.filePath(u"sample.readiness"_s), m_clock);
        m_processorSeconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(project, project ? "" : qPrintable(project.error().text));
        m_project = std::move(*project);
        m_assessment = std::make_unique<Assessment>(m_project->snapshot(), m_clock.now());
    }

    /// Time on the processor: what the disk takes to make each commit durable is not the sample's.
    void takesLessThanTwoSeconds() { QCOMPARE_LT(m_processorSeconds, 2.0); }

    void isPublishedAndVerifies()
    {
        QCOMPARE(m_project->unpublishedCount().value_or(-1), 0);
        const auto problems = m_project->withStore([](Store& store) { return verifyStore(store); });
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void refusesAFileThatExists()
    {
        const auto again = createSampleProject(m_folder.filePath(u"sample.readiness"_s), m_clock);
        QVERIFY(!again);
    }

    void goLiveIsANoGoWithAShortWayToGo()
    {
        const Gate* goLive = goLiveGate(*m_project->snapshot());
        QVERIFY(goLive);
        QCOMPARE(evaluateGate(*m_assessment, *goLive).decision, GateAnswer::NoGo);
        const auto path = pathToGo(*m_assessment, *goLive);
        QVERIFY2(path.size() >= 8 && path.size() <= 16, qPrintable(QString::number(path.size())));
    }

    void theReadinessReviewIsAConditionalGo()
    {
        const Gate* review = gate(u"Readiness review"_s);
        QVERIFY(review);
        QCOMPARE(evaluateGate(*m_assessment, *review).decision, GateAnswer::ConditionalGo);
    }

    void readinessDiffersFromAreaToArea()
    {
        const Readiness readiness = readinessOf(*m_assessment);
        std::set<int> percents;
        for (const AreaReadiness& area : readiness.areas)
            percents.insert(area.percent.value_or(-1));
        QCOMPARE_GE(percents.size(), 10u);
        QVERIFY(percents.contains(100));
        QVERIFY(readiness.overall.percent > 60 && readiness.overall.percent < 75);
    }

    void showsLateBlockedWaivedAndUnownedItems()
    {
        const ItemCounts counts = readinessOf(*m_assessment).overall.counts;
        QCOMPARE(counts.overdue, 5);
        QCOMPARE(counts.blocked, 3);
        QCOMPARE(counts.waived, 1);
        QCOMPARE(counts.notApplicable, 2);
        QCOMPARE(counts.notInScope, 1);
        const auto& items = m_assessment->items().all();
        QVERIFY(std::any_of(items.begin(), items.end(),
                            [](const ItemState& state) { return state.isOpen && !state.owner; }));
        QVERIFY(std::any_of(items.begin(), items.end(),
                            [](const ItemState& state) { return state.isAnswer && !state.isConfirmed; }));
    }

    void hasWaiversThatHoldAndOneThatIsOver()
    {
        int holding = 0, expired = 0;
        for (const Waiver* waiver : m_project->snapshot()->all<Waiver>()) {
            holding += m_assessment->waivers().standing(waiver->id) == WaiverStanding::Holds;
            expired += m_assessment->waivers().standing(waiver->id) == WaiverStanding::Expired;
        }
        QCOMPARE(holding, 2);
        QCOMPARE(expired, 1);
    }

    void hasEvidenceOfEveryKindAndKeepsItsFile()
    {
        std::map<EvidenceKind, int> kinds;
        for (const Evidence* evidence : m_project->snapshot()->all<Evidence>()) {
            ++kinds[evidence->kind];
            if (evidence->kind != EvidenceKind::File)
                continue;
            const auto bytes = m_project->withStore([&](Store& store) { return store.attachment(evidence->file); });
            QVERIFY(bytes);
            QCOMPARE(bytes->size(), evidence->fileSize);
        }
        QCOMPARE(kinds.size(), 3u);
    }

    void hasSignOffsOfWhichOneShowsALaterChange()
    {
        int valid = 0, changed = 0;
        for (const SignOff* signOff : m_project->snapshot()->all<SignOff>()) {
            valid += m_assessment->signOffs().validity(signOff->id) == SignOffValidity::Valid;
            changed += m_assessment->signOffs().validity(signOff->id) == SignOffValidity::Changed;
        }
        QCOMPARE(valid, 4); // one of them recorded for somebody without a key
        QCOMPARE(changed, 1);
    }

    void hasARegisterOfRisksAndIssues()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        QCOMPARE(snapshot->all<Risk>().size(), 13u);
        QCOMPARE(snapshot->all<Issue>().size(), 5u);
        QCOMPARE(snapshot->all<Action>().size(), 9u);
        QCOMPARE(snapshot->all<Assumption>().size(), 3u);
        QCOMPARE(snapshot->all<Component>().size(), 4u);
        const auto risksWith = [&](const auto& fits) {
            return std::ranges::count_if(snapshot->all<Risk>(), [&](const Risk* risk) { return fits(*risk); });
        };
        QCOMPARE(risksWith([](const Risk& risk) { return risk.kind == RiskKind::Opportunity; }), 1);
        QCOMPARE(risksWith([](const Risk& risk) { return risk.status == RiskStatus::Closed; }), 1);
        QVERIFY(risksWith([](const Risk& risk) { return risk.residual.isRated(); }) >= 3);
        QVERIFY(risksWith([](const Risk& risk) { return risk.chancePercent.has_value(); }) >= 1);
        QCOMPARE(std::ranges::count_if(snapshot->all<Issue>(), [](const Issue* issue) { return issue->isBlocking(); }),
                 1);
    }

    void theRiskThatOccurredIsAnIssueNow()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        std::vector<const Risk*> occurred = snapshot->all<Risk>();
        std::erase_if(occurred, [](const Risk* risk) { return risk->status != RiskStatus::Occurred; });
        QCOMPARE(occurred.size(), 1u);
        QVERIFY(std::ranges::any_of(snapshot->all<Issue>(), [&](const Issue* issue) {
            return RecordId(issue->originRisk) == occurred.front()->id;
        }));
    }

    void risksAreRatedByAScaleOfItsOwn()
    {
        const RiskMethod method(*m_project->snapshot());
        QVERIFY(method.isOwn());
        QCOMPARE(m_project->snapshot()->all<RiskScale>().size(), usualRiskScale().size());
        QCOMPARE(method.levelText(ScaleDimension::Impact, 5), u"5 · Ruinous"_s);
        QCOMPARE(method.level(ScaleDimension::Impact, 5)->delay, std::optional(2880));
        QCOMPARE(method.bands().back().demand, BandDemand::Acceptance);
        for (const Risk* risk : m_project->snapshot()->all<Risk>())
            QVERIFY2(method.band(risk->inherent), qPrintable(risk->title));
    }

    void theRegisterBreaksRulesThatAreWorthShowing()
    {
        const auto broken = [&](const QString& rule) {
            return std::ranges::count_if(m_assessment->problems(),
                                         [&](const Problem& problem) { return problem.rule == rule; });
        };
        QCOMPARE(broken(u"RW-030"_s), 1); // an acceptance that is over
        QCOMPARE(broken(u"RW-033"_s), 1);
        QCOMPARE(broken(u"RW-036"_s), 0);
        QVERIFY(broken(u"S3-08-workaround"_s) >= 1);
    }

    /// Every case of the second cycle was, or will be, in the first, and each kind of verdict is there to be looked at.
    void testsRunInCyclesWithEachKindOfVerdict()
    {
        const Snapshot& snapshot = *m_project->snapshot();
        const std::vector<const Cycle*> cycles = cyclesInOrder(snapshot);
        QCOMPARE(cycles.size(), 3u);
        std::map<Verdict, int> first, second;
        for (const CaseState& state : m_assessment->tests().of(cycles[1]->id))
            ++first[state.verdict()];
        for (const CaseState& state : m_assessment->tests().of(cycles[2]->id))
            ++second[state.verdict()];
        QCOMPARE_GE(first[Verdict::Failed], 4);
        QVERIFY(first[Verdict::NotRun] == 0 && first[Verdict::Blocked] > 0 && first[Verdict::Skipped] > 0);
        QVERIFY(second[Verdict::Passed] > 20 && second[Verdict::NotRun] > 0 && second[Verdict::Failed] > 0);
        for (const CaseState& state : m_assessment->tests().of(cycles[0]->id))
            QVERIFY2(state.isPassed(), qPrintable(state.testCase->title));
    }

    void somePassesDoNotCountForEachReason()
    {
        std::map<PassFault, int> faults;
        for (const CaseState& state : m_assessment->tests().present())
            ++faults[state.fault];
        QCOMPARE(faults[PassFault::AdministratorRole], 1);
        QCOMPARE(faults[PassFault::WithoutMigratedData], 1);
        QCOMPARE_GE(faults[PassFault::Stale], 3);
        QCOMPARE(faults[PassFault::InProduction], 0);
    }

    void defectsHaveEachOutcomeAndOneBlocks()
    {
        const std::vector<const Defect*> defects = m_project->snapshot()->all<Defect>();
        std::set<DefectOutcome> outcomes;
        for (const Defect* defect : defects)
            outcomes.insert(defect->outcome);
        QCOMPARE(outcomes.size(), choicesOf<DefectOutcome>().size());
        QCOMPARE(std::ranges::count_if(defects, &Defect::isBlocking), 1);
        QVERIFY(std::ranges::any_of(defects, [](const Defect* defect) {
            return defect->isOpen() && defect->stopsCriticalProcess && defect->hasAcceptedWorkaround();
        }));
    }

    void measurementsAreMetMissedAndNotAgreed()
    {
        int met = 0, missed = 0, open = 0;
        for (const Measurement* measurement : m_project->snapshot()->all<Measurement>()) {
            if (!measurement->limitValue || !measurement->measured)
                ++open;
            else
                ++(*measurement->measured <= *measurement->limitValue ? met : missed);
        }
        QVERIFY(met >= 4 && missed == 1 && open >= 2);
    }

    void oneUpgradeIsCommittedAndOneWaits()
    {
        const auto standings = upgradeStandings(*m_project->snapshot(), m_clock.now());
        QCOMPARE(standings.size(), 2u);
        QCOMPARE(standings[0].state, UpgradeState::Committed);
        QCOMPARE(standings[0].packages.size(), 2u);
        QVERIFY(standings[0].misplaced.empty() && standings[0].last(UpgradeStep::Resumed));
        QCOMPARE(standings[1].state, UpgradeState::NotStarted);
        const auto guards = guardFaults(*m_assessment, standings[1], UpgradeStep::Start);
        QCOMPARE(guards.size(), 1u);
        QCOMPARE(QString::fromLatin1(guards.front().guard->rule), u"S1-05"_s);
    }

    void oneDifferenceIsRecordedAndOneIsNot()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        const Parity parity(*snapshot, m_clock.now());
        int recorded = 0, open = 0;
        for (const Environment* environment : snapshot->all<Environment>()) {
            for (const ParityRow& row :
                 isToMirrorProduction(*environment) ? parity.of(*environment).rows : std::vector<ParityRow>()) {
                recorded += row.standing == ParityStanding::Recorded ? 1 : 0;
                open += row.standing == ParityStanding::Differs && isOfMirror(row.dimension) ? 1 : 0;
            }
        }
        QCOMPARE(recorded, 1);
        QCOMPARE(open, 1);
        QVERIFY(snapshot->find(snapshot->all<Deviation>().front()->risk));
        QCOMPARE(appDifferences(*snapshot).size(), 1u);
    }

    void oneBackupWasNeverRestored()
    {
        const auto backups = m_project->snapshot()->all<Backup>();
        QCOMPARE(backups.size(), 2u);
        QCOMPARE(std::ranges::count_if(backups, [](const Backup* backup) { return backup->rehearsedOn.isValid(); }), 1);
        for (const FailureScenario* scenario : m_project->snapshot()->all<FailureScenario>())
            QVERIFY2(scenarioTime(*m_project->snapshot(), *scenario).isComplete, qPrintable(scenario->title));
    }

    void hypercareEndsByItsCriteria()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        QCOMPARE(snapshot->all<Hypercare>().size(), 1u);
        QVERIFY(snapshot->find(snapshot->all<Hypercare>().front()->exitGate));
        QCOMPARE(snapshot->all<SupportContact>().size(), choicesOf<SupportLevel>().size());
    }

    void wasWrittenByManyPeopleOverEightWeeks()
    {
        const auto entries = history();
        QSet<QString> authors;
        Instant later = m_clock.now();
        for (const HistoryEntry& entry : entries) { // newest first
            authors.insert(entry.author);
            QVERIFY2(entry.at < later, qPrintable(entry.label));
            QVERIFY2(entry.at.in(QTimeZone("Europe/Berlin")).date().dayOfWeek() <= Qt::Friday, qPrintable(entry.label));
            later = entry.at;
        }
        QCOMPARE_GE(entries.size(), 60u);
        QCOMPARE_GE(authors.size(), 10);
        QCOMPARE(later.in(QTimeZone("Europe/Berlin")).date().daysTo(QDate(2027, 2, 2)), 56);
        for (const QString& author : authors)
            QVERIFY2(resolveReference(*m_project->snapshot(), author, RecordKind::Person), qPrintable(author));
    }

    void noTextKeepsAPlaceholder()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        for (const RecordType* type : recordTypes()) {
            for (const Record* record : snapshot->all(type->kind)) {
                for (const Field& field : type->fields) {
                    const Value value = field.isStored() ? field.get(*record) : Value();
                    const auto* text = std::get_if<QString>(&value);
                    QVERIFY2(!text || !text->contains(u'{'), text ? qPrintable(*text) : "");
                }
            }
        }
    }

    void isTheSameOnEveryDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("a Monday, on which go-live is exactly four weeks away") << u"2027-02-01T09:00:00Z"_s;
        QTest::newRow("a Friday evening") << u"2027-02-05T19:00:00Z"_s;
        QTest::newRow("a Saturday, just after midnight in Berlin") << u"2027-02-05T23:30:00Z"_s;
        QTest::newRow("a Sunday") << u"2027-02-07T12:00:00Z"_s;
        QTest::newRow("within the hour that summer time skips") << u"2027-03-28T01:00:00Z"_s;
        QTest::newRow("within the hour that comes twice") << u"2026-10-25T00:30:00Z"_s;
        QTest::newRow("go-live on the first Monday of a year") << u"2026-12-04T09:00:00Z"_s;
        QTest::newRow("on a leap day") << u"2028-02-29T09:00:00Z"_s;
    }
    void isTheSameOnEveryDay()
    {
        QFETCH(QString, now);
        const FakeClock clock(at(now));
        QTemporaryDir folder;
        const auto project = createSampleProject(folder.filePath(u"sample.readiness"_s), clock);
        QVERIFY2(project, project ? "" : qPrintable(project.error().text));
        QCOMPARE(outlineOf(Assessment((*project)->snapshot(), clock.now())), outlineOf(*m_assessment));
    }
};

READINESS_TEST(tst_SampleProject)
#include "tst_SampleProject.moc"
