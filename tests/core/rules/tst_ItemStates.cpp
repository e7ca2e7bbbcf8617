#include "core/rules/Assessment.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kStatesNow = u"2027-02-01T12:00:00Z";

ItemState stateOf(const ProjectBuilder& builder, const Id<ChecklistItem>& item, QStringView now = kStatesNow)
{
    // The states point into the snapshot, which the builder's own records keep alive.
    return *Assessment(builder.build(), at(now)).items().find(item);
}

} // namespace

class tst_ItemStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemIsOverdueFromTheDayAfterItsDueDay_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("last second of the day in UTC") << u"UTC"_s << u"2027-02-10T23:59:59.999Z"_s << false;
        QTest::newRow("midnight in UTC") << u"UTC"_s << u"2027-02-11T00:00:00Z"_s << true;
        QTest::newRow("last second in Berlin") << u"Europe/Berlin"_s << u"2027-02-10T22:59:59.999Z"_s << false;
        QTest::newRow("midnight in Berlin") << u"Europe/Berlin"_s << u"2027-02-10T23:00:00Z"_s << true;
        QTest::newRow("last second in Auckland") << u"Pacific/Auckland"_s << u"2027-02-10T10:59:59.999Z"_s << false;
        QTest::newRow("midnight in Auckland") << u"Pacific/Auckland"_s << u"2027-02-10T11:00:00Z"_s << true;
        QTest::newRow("last second in Los Angeles")
            << u"America/Los_Angeles"_s << u"2027-02-11T07:59:59.999Z"_s << false;
        QTest::newRow("midnight in Los Angeles") << u"America/Los_Angeles"_s << u"2027-02-11T08:00:00Z"_s << true;
        QTest::newRow("a zone that does not exist counts as UTC")
            << u"Mars/Olympus"_s << u"2027-02-10T23:59:59Z"_s << false;
    }
    void anItemIsOverdueFromTheDayAfterItsDueDay()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        ProjectBuilder builder;
        builder.project([&](ProjectSettings& project) { project.timeZone = zone; });
        const auto item = builder.item(builder.area(u"A"_s), [](ChecklistItem& i) { i.due.date = QDate(2027, 2, 10); });
        QTEST(stateOf(builder, item, now).isOverdue, "overdue");
    }

    void theDayEndsAtMidnightOnBothSidesOfADaylightSavingChange()
    {
        ProjectBuilder builder; // Berlin: +01:00 until 2027-03-28 02:00, then +02:00
        const auto area = builder.area(u"A"_s);
        const auto before = builder.item(area, [](ChecklistItem& i) { i.due.date = QDate(2027, 3, 27); });
        const auto after = builder.item(area, [](ChecklistItem& i) { i.due.date = QDate(2027, 3, 28); });
        QVERIFY(!stateOf(builder, before, u"2027-03-27T22:59:59Z").isOverdue);
        QVERIFY(stateOf(builder, before, u"2027-03-27T23:00:00Z").isOverdue);
        QVERIFY(!stateOf(builder, after, u"2027-03-28T21:59:59Z").isOverdue);
        QVERIFY(stateOf(builder, after, u"2027-03-28T22:00:00Z").isOverdue);
    }

    void relativeDueDaysFollowTheGoLiveDayInTheProjectsZone()
    {
        ProjectBuilder builder;
        builder.project(
            [](ProjectSettings& project) { project.goLive = at(u"2027-03-01T23:30:00Z"); }); // 2 March in Berlin
        const auto item = builder.item(builder.area(u"A"_s), [](ChecklistItem& i) { i.due.offsetDays = -28; });
        QCOMPARE(stateOf(builder, item).due, QDate(2027, 2, 2));
        builder.project([](ProjectSettings& project) { project.timeZone = u"UTC"_s; });
        QCOMPARE(stateOf(builder, item).due, QDate(2027, 2, 1));
        builder.project([](ProjectSettings& project) { project.goLive = {}; });
        QVERIFY(!stateOf(builder, item).due.isValid());
        QVERIFY(!stateOf(builder, item, u"2099-01-01T00:00:00Z").isOverdue);
    }

    void onlyOpenItemsAreOverdue()
    {
        ProjectBuilder builder;
        const auto item = builder.item(builder.area(u"A"_s), [](ChecklistItem& i) { i.due.date = QDate(2027, 1, 1); });
        const auto isOverdueAs = [&](ItemStatus status) {
            builder.change(item, [&](ChecklistItem& i) { i.status = status; });
            return stateOf(builder, item).isOverdue;
        };
        QVERIFY(isOverdueAs(ItemStatus::NotStarted));
        QVERIFY(isOverdueAs(ItemStatus::InProgress));
        QVERIFY(isOverdueAs(ItemStatus::Blocked));
        QVERIFY(!isOverdueAs(ItemStatus::Done));
        QVERIFY(!isOverdueAs(ItemStatus::NotApplicable));
    }

    void anItemAppliesUnlessItsConditionIsFalse()
    {
        ProjectBuilder builder;
        const auto fact = builder.fact(u"integrations"_s, u"no"_s);
        const auto item =
            builder.item(builder.area(u"A"_s), [](ChecklistItem& i) { i.appliesIf = u"integrations = yes"_s; });
        QCOMPARE(stateOf(builder, item).applicability, Applicability::NotInScope);
        QVERIFY(!stateOf(builder, item).isOpen);
        builder.change(fact, [](ScopeFact& f) { f.value = u"yes"_s; });
        QCOMPARE(stateOf(builder, item).applicability, Applicability::Applies);
        builder.change(fact, [](ScopeFact& f) { f.value.clear(); });
        QCOMPARE(stateOf(builder, item).applicability, Applicability::Applies); // not answered: the safe side
        builder.change(item, [](ChecklistItem& i) { i.appliesIf = u"integrations yes"_s; });
        QCOMPARE(stateOf(builder, item).applicability, Applicability::Applies); // cannot be read: the safe side
        builder.change(item, [](ChecklistItem& i) { i.status = ItemStatus::NotApplicable; });
        QCOMPARE(stateOf(builder, item).applicability, Applicability::MarkedNotApplicable);
    }

    void theOwnerIsTheItemsElseTheAreas()
    {
        ProjectBuilder builder;
        const auto ana = builder.person(u"Ana"_s);
        const auto bo = builder.person(u"Bo"_s);
        const auto area = builder.area(u"A"_s);
        const auto item = builder.item(area);
        QVERIFY(!stateOf(builder, item).owner);
        builder.change(area, [&](Area& a) { a.owner = ana; });
        QCOMPARE(Assessment(builder.build(), at(kStatesNow)).items().find(item)->owner->name, u"Ana"_s);
        builder.change(item, [&](ChecklistItem& i) { i.owner = bo; });
        QCOMPARE(Assessment(builder.build(), at(kStatesNow)).items().find(item)->owner->name, u"Bo"_s);
        builder.remove(RecordKind::Person, bo); // the reference dangles, as after a merge
        QCOMPARE(Assessment(builder.build(), at(kStatesNow)).items().find(item)->owner->name, u"Ana"_s);
    }

    void completenessComesFromStatusItemAreaAndDefault()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto item = builder.item(area);
        const auto completenessAs = [&](ItemStatus status, std::optional<int> own) {
            builder.change(item, [&](ChecklistItem& i) { i.status = status, i.completeness = own; });
            return stateOf(builder, item).completeness;
        };
        QCOMPARE(completenessAs(ItemStatus::NotStarted, 80), 0);
        QCOMPARE(completenessAs(ItemStatus::InProgress, {}), kUnstatedCompleteness);
        QCOMPARE(completenessAs(ItemStatus::Blocked, {}), kUnstatedCompleteness);
        QCOMPARE(completenessAs(ItemStatus::Done, 10), 100);
        QCOMPARE(completenessAs(ItemStatus::NotApplicable, 10), 0);
        builder.change(area, [](Area& a) { a.defaultCompleteness = 30; });
        QCOMPARE(completenessAs(ItemStatus::InProgress, {}), 30);
        QCOMPARE(completenessAs(ItemStatus::InProgress, 0), 0);
        QCOMPARE(completenessAs(ItemStatus::Blocked, 70), 70);
    }

    void maturityComesFromItemOrArea()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto item = builder.item(area);
        QCOMPARE(stateOf(builder, item).maturity, std::nullopt);
        builder.change(area, [](Area& a) { a.defaultMaturity = 2; });
        QCOMPARE(stateOf(builder, item).maturity, 2);
        builder.change(item, [](ChecklistItem& i) { i.maturity = 0; });
        QCOMPARE(stateOf(builder, item).maturity, 0);
    }

    void aConfirmationNeedsAPersonAndADayNotBeforeTheAnswer()
    {
        ProjectBuilder builder;
        const auto lead = builder.person(u"Lead"_s);
        const auto item = builder.item(builder.area(u"A"_s), [&](ChecklistItem& i) {
            i.kind = ItemKind::Question;
            i.answer = u"Yes, twice"_s;
            i.answeredAt = at(u"2027-01-10T22:59:59Z"); // 10 January in Berlin
        });
        QVERIFY(stateOf(builder, item).isAnswer);
        QVERIFY(!stateOf(builder, item).isConfirmed);
        builder.change(item, [&](ChecklistItem& i) { i.confirmedBy = lead; });
        QVERIFY(!stateOf(builder, item).isConfirmed);
        builder.change(item, [&](ChecklistItem& i) { i.confirmedOn = QDate(2027, 1, 10); });
        QVERIFY(stateOf(builder, item).isConfirmed);
        builder.change(item, [&](ChecklistItem& i) { i.answeredAt = at(u"2027-01-10T23:00:00Z"); }); // the 11th
        QVERIFY(!stateOf(builder, item).isConfirmed);
        builder.change(item, [&](ChecklistItem& i) { i.confirmedOn = QDate(2027, 1, 11); });
        QVERIFY(stateOf(builder, item).isConfirmed);
        builder.remove(RecordKind::Person, lead);
        QVERIFY(!stateOf(builder, item).isConfirmed);
    }

    void questionsAndConfirmationsAreAnswersOnceAnsweredOrDone()
    {
        ProjectBuilder builder;
        const auto item = builder.item(builder.area(u"A"_s));
        const auto isAnswerAs = [&](ItemKind kind, ItemStatus status, const QString& answer) {
            builder.change(item, [&](ChecklistItem& i) { i.kind = kind, i.status = status, i.answer = answer; });
            return stateOf(builder, item).isAnswer;
        };
        QVERIFY(!isAnswerAs(ItemKind::Task, ItemStatus::Done, u"text"_s));
        QVERIFY(!isAnswerAs(ItemKind::Question, ItemStatus::InProgress, {}));
        QVERIFY(!isAnswerAs(ItemKind::Question, ItemStatus::InProgress, u" \n"_s));
        QVERIFY(isAnswerAs(ItemKind::Question, ItemStatus::NotStarted, u"text"_s));
        QVERIFY(isAnswerAs(ItemKind::Confirmation, ItemStatus::Done, {}));
        QVERIFY(!isAnswerAs(ItemKind::Confirmation, ItemStatus::NotApplicable, u"text"_s));
    }
};

READINESS_TEST(tst_ItemStates)
#include "tst_ItemStates.moc"
