#include "core/rules/PathToGo.h"
#include "tests/core/rules/PathWalker.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPathNow = u"2027-01-10T12:00:00Z";

struct PathCase {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"A"_s);
    Id<Person> jana = builder.person(u"Jana"_s);
    Id<Gate> gate = builder.gate();

    std::vector<PathStep> path(QStringView now = kPathNow) const
    {
        const Assessment assessment(builder.build(), at(now));
        return pathToGo(assessment, *assessment.snapshot().find(gate));
    }
    std::vector<RecordId> records(QStringView now = kPathNow) const
    {
        std::vector<RecordId> records;
        for (const PathStep& step : path(now))
            records.push_back(step.record);
        return records;
    }
    QString action(QStringView now = kPathNow) const
    {
        const auto steps = path(now);
        return steps.size() == 1 ? steps[0].action : u"%1 steps"_s.arg(steps.size());
    }
};

using Ids = std::vector<RecordId>;

} // namespace

class tst_PathToGo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGateThatIsGoNeedsNothing()
    {
        PathCase c;
        c.builder.item(c.area, ItemStatus::Done);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        QVERIFY(c.path().empty());
    }

    void actionsSayWhatToDoWhenAndWho()
    {
        PathCase c;
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto item =
            c.builder.item(c.area, [&](ChecklistItem& i) { i.owner = c.jana, i.due.date = QDate(2027, 1, 7); });
        QCOMPARE(c.action(), u"Finish it: due 3 days ago, owner Jana"_s);
        const auto afterwards = [&](auto&& adjust) {
            c.builder.change(item, adjust);
            return c.action();
        };
        QCOMPARE(afterwards([](ChecklistItem& i) { i.due.date = QDate(2027, 1, 9); }),
                 u"Finish it: due yesterday, owner Jana"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.due.date = QDate(2027, 1, 10); }),
                 u"Finish it: due today, owner Jana"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.due.date = QDate(2027, 1, 11); }),
                 u"Finish it: due tomorrow, owner Jana"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.due = {}; }), u"Finish it: owner Jana"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.due.offsetDays = 0; }),
                 u"Finish it: due in 50 days, owner Jana"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.owner = {}, i.due = {}; }), u"Finish it: no owner yet"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.status = ItemStatus::Blocked; }),
                 u"Unblock and finish it: no owner yet"_s);
        QCOMPARE(afterwards([](ChecklistItem& i) { i.kind = ItemKind::Question; }),
                 u"Unblock, answer and finish it: no owner yet"_s);
    }

    void anItemOfSeveralCriteriaIsListedOnce()
    {
        PathCase c;
        const auto open = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.criterion(c.gate, Metric::ItemsWithoutOwner, Comparison::AtMost, 0); // finishing serves it too
        c.builder.criterion(c.gate, Metric::BlockedItems, Comparison::AtMost, 0);
        const auto unconfirmed = c.builder.criterion(c.gate, Metric::UnconfirmedAnswers, Comparison::AtMost, 0);
        const auto item = c.builder.item(
            c.area, [](ChecklistItem& i) { i.kind = ItemKind::Question, i.status = ItemStatus::Blocked; });
        const auto steps = c.path();
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps[0].record, item);
        QCOMPARE(steps[0].action, u"Unblock, answer and finish it and have the answer confirmed: no owner yet"_s);
        QCOMPARE(steps[0].needs.criteria, (Ids{open, unconfirmed}));
    }

    void aThresholdTakesOnlyAsManyAsNeededTheClosestToDoneFirst()
    {
        PathCase c;
        const auto itemAt = [&](int completeness) {
            return c.builder.item(c.area, [&](ChecklistItem& i) {
                i.status = ItemStatus::InProgress, i.completeness = completeness, i.importance = Importance::Should;
            });
        };
        itemAt(10);
        const auto close = itemAt(90);
        const auto middle = itemAt(50);
        const auto criterion = c.builder.criterion(c.gate, Metric::OpenShouldItems, Comparison::AtMost, 2);
        QCOMPARE(c.records(), Ids{close});
        c.builder.change(criterion, [](Criterion& x) { x.threshold = 1; });
        QCOMPARE(c.records(), (Ids{close, middle}));
        c.builder.change(criterion, [](Criterion& x) {
            x.metric = Metric::DoneShouldPercent, x.comparison = Comparison::AtLeast, x.threshold = 33;
        });
        QCOMPARE(c.records(), Ids{close}); // 1 of 3 is 33 %
        c.builder.change(criterion, [](Criterion& x) { x.threshold = 34; });
        QCOMPARE(c.records(), (Ids{close, middle}));
    }

    void readinessTakesWhatAddsMost()
    {
        PathCase c;
        c.builder.item(c.area, ItemStatus::Done, Importance::Must);                             // 4 of 4
        const auto must = c.builder.item(c.area, ItemStatus::NotStarted, Importance::Must);     // 0 of 4
        const auto should = c.builder.item(c.area, ItemStatus::NotStarted, Importance::Should); // 0 of 2
        const auto criterion = c.builder.criterion(c.gate, Metric::ReadinessPercent, Comparison::AtLeast, 80);
        QCOMPARE(c.records(), Ids{must}); // 8 of 10
        c.builder.change(criterion, [](Criterion& x) { x.threshold = 81; });
        QCOMPARE(c.records(), (Ids{must, should}));
    }

    void aChoiceFallsOnWhatOtherCriteriaNeedAnyway()
    {
        PathCase c;
        const auto other = c.builder.area(u"B"_s);
        c.builder.item(c.area, [](ChecklistItem& i) { i.status = ItemStatus::InProgress, i.completeness = 95; });
        const auto needed = c.builder.item(other);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 1);
        const auto all = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.inArea(all, other);
        QCOMPARE(c.records(), Ids{needed});
    }

    void anOwnerOfTheAreaServesAllItsItems()
    {
        PathCase c;
        c.builder.criterion(c.gate, Metric::ItemsWithoutOwner, Comparison::AtMost, 0);
        const auto first = c.builder.item(c.area);
        QCOMPARE(c.records(), Ids{first});
        QCOMPARE(c.action(), u"Name an owner"_s);
        c.builder.item(c.area);
        QCOMPARE(c.records(), Ids{c.area});
        QCOMPARE(c.action(), u"Name an owner for its items"_s);
    }

    void signOffsComeLastAndAgainWhereTheirAreaChanges()
    {
        PathCase c;
        const auto other = c.builder.area(u"B"_s);
        const auto open = c.builder.item(c.area);
        c.builder.item(other, ItemStatus::Done);
        c.builder.criterion(c.gate, Metric::MissingSignOffs, Comparison::AtMost, 0);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        QCOMPARE(c.records(), (Ids{open, c.area, other}));
        signAreas(c.builder, {c.area, other}, at(kPathNow));
        QCOMPARE(c.records(), (Ids{open, c.area})); // finishing the item changes what was signed
        c.builder.change(open, [](ChecklistItem& i) { i.status = ItemStatus::Done; });
        signAreas(c.builder, {c.area}, at(kPathNow));
        QVERIFY(c.path().empty());
    }

    void conflictsAreDecidedBeforeAnythingIsSigned()
    {
        PathCase c;
        const auto item = c.builder.item(c.area, ItemStatus::Done);
        const auto title = recordType(RecordKind::ChecklistItem).field(u"title")->number;
        const auto owner = recordType(RecordKind::ChecklistItem).field(u"owner")->number;
        c.builder.conflict({RecordKind::ChecklistItem, item, title, {{}, {}}});
        c.builder.conflict({RecordKind::ChecklistItem, item, owner, {{}, {}}});
        c.builder.criterion(c.gate, Metric::MissingSignOffs, Comparison::AtMost, 0);
        const auto steps = c.path();
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps[0].action, u"Decide which value of Title and Owner counts"_s);
        QCOMPARE(steps[1].action, u"Have it signed off"_s);
    }

    void problemsBringTheirOwnAction()
    {
        PathCase c;
        c.builder.item(c.area, ItemStatus::NotApplicable);
        c.builder.criterion(c.gate, Metric::BlockingChecks, Comparison::AtMost, 0);
        QCOMPARE(c.action(), u"Give the reason why it does not apply"_s);
    }

    void whatNoWorkFulfilsIsSaidAndNoWorkIsListedForIt()
    {
        PathCase c;
        c.builder.item(c.area);
        QCOMPARE(c.action(), u"Add a criterion: without one the gate stays closed"_s);
        const auto criterion = c.builder.criterion(c.gate, Metric::DoneMustPercent, Comparison::AtLeast, 101);
        QCOMPARE(c.records(), Ids{criterion});
        c.builder.change(criterion, [](Criterion& x) { x.metric = Metric::OverdueItems, x.threshold = 1; });
        QCOMPARE(c.records(), Ids{criterion});
        QVERIFY(c.action().startsWith(u"Agree on another threshold"));
    }

    void whatAWaiverExcusesIsListedAsSuch()
    {
        PathCase c;
        const auto waived = c.builder.item(c.area);
        const auto open = c.builder.item(c.area);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.waiver(waived, c.jana, QDate(2027, 5, 1));
        const auto steps = c.path();
        QCOMPARE(steps.size(), std::size_t(2));
        for (const PathStep& step : steps)
            QCOMPARE(step.needs.isExcused, step.record == RecordId(waived));
        Q_UNUSED(open)
    }

    void followingThePathOpensTheGate_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 400; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void followingThePathOpensTheGate()
    {
        QFETCH(quint32, seed);
        const RandomProject random(seed);
        const PathWalker walker{random.builder, random.gate, random.now};
        const std::vector<PathStep> path = walker.path();
        const GateAnswer before = walker.decisionAfter({});
        QCOMPARE(path.empty(), before == GateAnswer::Go);
        QSet<RecordId> seen;
        std::vector<PathStep> needed;
        for (const PathStep& step : path) {
            QVERIFY2(!seen.contains(step.record), "a record is listed twice");
            seen.insert(step.record);
            QVERIFY(!step.action.isEmpty());
            if (!step.needs.isExcused)
                needed.push_back(step);
        }
        QCOMPARE(needed.empty(), before != GateAnswer::NoGo);
        QVERIFY2(walker.decisionAfter(needed) != GateAnswer::NoGo, qPrintable(walker.told(needed)));
        QVERIFY2(walker.decisionAfter(path) == GateAnswer::Go, qPrintable(walker.told(path)));
    }

    void withOneCriterionNoStepIsSuperfluous_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 400; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void withOneCriterionNoStepIsSuperfluous()
    {
        QFETCH(quint32, seed);
        const RandomProject random(seed, 1);
        const PathWalker walker{random.builder, random.gate, random.now};
        std::vector<PathStep> needed = walker.path();
        std::erase_if(needed, [](const PathStep& step) { return step.needs.isExcused; });
        for (std::size_t i = 0; i < needed.size(); ++i) {
            std::vector<PathStep> fewer = needed;
            fewer.erase(fewer.begin() + qsizetype(i));
            QVERIFY2(walker.decisionAfter(fewer) == GateAnswer::NoGo, qPrintable(walker.told(needed)));
        }
    }

    void theGeneratorMakesEveryDecision()
    {
        int decisions[3] = {};
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const RandomProject random(seed);
            ++decisions[int(PathWalker{random.builder, random.gate, random.now}.decisionAfter({}))];
        }
        for (int count : decisions)
            QVERIFY2(count >= 10, "the random projects no longer cover go, conditional go and no-go");
    }
};

READINESS_TEST(tst_PathToGo)
#include "tst_PathToGo.moc"
