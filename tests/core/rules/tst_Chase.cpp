#include "core/rules/Chase.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The tenth of January, in the morning.
struct ChaseCase {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"A"_s);
    Id<Person> jana = builder.person(u"Jana Weiß"_s);
    Id<Person> omar = builder.person(u"Omar"_s);

    Id<ChecklistItem> item(const QDate& due, const Id<Person>& owner)
    {
        return builder.item(area, [&](ChecklistItem& item) { item.due.date = due, item.owner = owner; });
    }
    void reminder(const RecordId& record, const QString& person, QStringView when)
    {
        builder.add<Reminder>([&](Reminder& one) {
            one.record = record;
            one.person = person;
            one.askedAt = at(when);
        });
    }
    /// "Jana Weiß: C-001 -3, … | C-002 5", an owner per line.
    QStringList told(int days = kUpcomingDays) const
    {
        const Assessment assessment(builder.build(), at(u"2027-01-10T09:00:00Z"));
        const auto list = [](const std::vector<OwedRecord>& records) {
            QStringList texts;
            for (const OwedRecord& one : records)
                texts += u"%1 %2"_s.arg(displayCode(recordType(one.kind), one.record->number)).arg(one.daysLate);
            return texts.join(u", "_s);
        };
        QStringList lines;
        for (const OwedByOwner& owner : chaseOf(assessment, Reminders(assessment.snapshot()), days).owners)
            lines += u"%1: %2 | %3"_s.arg(owner.person ? owner.person->name : u"nobody"_s, list(owner.overdue),
                                          list(owner.upcoming));
        return lines;
    }
};

} // namespace

class tst_Chase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueTodayIsNotOverdue()
    {
        ChaseCase c;
        c.item(QDate(2027, 1, 10), c.jana);
        QCOMPARE(c.told(), QStringList{u"Jana Weiß:  | C-001 0"_s});
        c.item(QDate(2027, 1, 9), c.jana);
        QCOMPARE(c.told(), QStringList{u"Jana Weiß: C-002 1 | C-001 0"_s});
    }

    void theLastUpcomingDayCountsAndTheNextDoesNot()
    {
        ChaseCase c;
        c.item(QDate(2027, 1, 24), c.jana);
        c.item(QDate(2027, 1, 25), c.jana);
        QCOMPARE(c.told(), QStringList{u"Jana Weiß:  | C-001 -14"_s});
        QCOMPARE(c.told(15), QStringList{u"Jana Weiß:  | C-001 -14, C-002 -15"_s});
        QCOMPARE(c.told(13), QStringList());
        QCOMPARE(c.told(-5), QStringList());
    }

    void todayIsTheDayInTheProjectsZone()
    {
        ChaseCase c;
        c.item(QDate(2027, 1, 10), c.jana);
        const Assessment late(c.builder.build(), at(u"2027-01-10T22:59:00Z"));
        QVERIFY(!chaseOf(late, Reminders(late.snapshot())).isOverdue());
        const Assessment midnight(c.builder.build(), at(u"2027-01-10T23:00:00Z"));
        QVERIFY(chaseOf(midnight, Reminders(midnight.snapshot())).isOverdue());
    }

    void anItemWithoutOwnerIsOwedByThatOfItsArea()
    {
        ChaseCase c;
        c.item(QDate(2027, 1, 1), {});
        QCOMPARE(c.told(), QStringList{u"nobody: C-001 9 | "_s});
        c.builder.change(c.area, [&](Area& area) { area.owner = c.omar; });
        QCOMPARE(c.told(), QStringList{u"Omar: C-001 9 | "_s});
    }

    void theLongestOverdueComesFirstAndWhoOwesMost()
    {
        ChaseCase c;
        c.item(QDate(2027, 1, 1), {});
        c.item(QDate(2027, 1, 8), c.jana);
        c.item(QDate(2027, 1, 9), c.omar);
        c.item(QDate(2027, 1, 2), c.omar);
        c.item(QDate(2027, 1, 20), c.omar);
        c.item(QDate(2027, 1, 12), c.omar);
        QCOMPARE(c.told(), (QStringList{u"Omar: C-004 8, C-003 1 | C-006 -2, C-005 -10"_s, u"Jana Weiß: C-002 2 | "_s,
                                        u"nobody: C-001 9 | "_s}));
    }

    void whatIsDoneOrDoesNotApplyIsNotOwed()
    {
        ChaseCase c;
        const auto item = c.item(QDate(2027, 1, 1), c.jana);
        for (const ItemStatus status : {ItemStatus::Done, ItemStatus::NotApplicable}) {
            c.builder.change(item, [&](ChecklistItem& one) { one.status = status; });
            QCOMPARE(c.told(), QStringList());
        }
        c.builder.change(item, [&](ChecklistItem& one) { one.status = ItemStatus::Blocked; });
        QCOMPARE(c.told().size(), 1);
    }

    void everyKindWithAnOwnerAndADayIsOwedWhileItIsOpen()
    {
        ChaseCase c;
        const auto owned = [&](auto& record) { record.owner = c.jana, record.due.offsetDays = -52; }; // 8 January
        const auto action = c.builder.add<Action>(owned);
        const auto finding = c.builder.add<Finding>([&](Finding& f) { owned(f), f.kind = FindingKind::Issue; });
        const auto condition = c.builder.add<Condition>(owned);
        const auto document = c.builder.add<Document>(owned);
        const auto training = c.builder.add<Training>([&](Training& t) { owned(t), t.needed = 2; });
        const auto issue = c.builder.add<Issue>(owned);
        const auto assumption = c.builder.add<Assumption>(owned);
        QCOMPARE(c.told(),
                 QStringList{u"Jana Weiß: FN-001 2, A-001 2, CN-001 2, DO-001 2, TR-001 2, I-001 2, AS-001 2 | "_s});
        c.builder.change(issue, [](Issue& i) { i.status = IssueStatus::Closed; });
        c.builder.change(assumption, [](Assumption& a) { a.status = AssumptionStatus::Confirmed; });
        c.builder.change(action, [](Action& a) { a.status = ActionStatus::Cancelled; });
        c.builder.change(finding, [](Finding& f) { f.kind = FindingKind::Assertion; });
        c.builder.change(condition, [](Condition& x) { x.status = ConditionStatus::Fulfilled; });
        c.builder.change(document, [](Document& d) { d.isReviewed = true; });
        c.builder.change(training, [](Training& t) { t.trained = 2; });
        QCOMPARE(c.told(), QStringList());
    }

    void aDecisionWaitsForItsPersonWithADayOrWithout()
    {
        ChaseCase c;
        const auto decision = [&](const QDate& due) {
            return c.builder.add<Decision>([&](Decision& d) { d.decidedBy = c.jana, d.due.date = due; });
        };
        const auto undated = decision({});
        decision(QDate(2027, 6, 1));
        const auto late = decision(QDate(2027, 1, 9));
        c.builder.add<Decision>([](Decision&) {}); // of nobody: nobody can be asked
        const auto waiting = [&](bool isOverdue) {
            const Assessment assessment(c.builder.build(), at(u"2027-01-10T09:00:00Z"));
            const Chase chase = chaseOf(assessment, Reminders(assessment.snapshot()));
            if (chase.owners.size() != 1 || chase.isOverdue() != isOverdue)
                return QList<int>{-1};
            QList<int> numbers;
            for (const OwedRecord& one : chase.of(*assessment.snapshot().find(c.jana)).decisions)
                numbers += one.record->number;
            return numbers;
        };
        QCOMPARE(waiting(true), (QList{3, 2, 1}));
        c.builder.change(late, [](Decision& d) { d.due.date = QDate(2027, 1, 10); });
        QCOMPARE(waiting(false), (QList{3, 2, 1}));
        c.builder.change(undated, [](Decision& d) { d.outcome = DecisionOutcome::Decided; });
        QCOMPARE(waiting(false), (QList{3, 2}));
    }

    void withoutGoLiveRelativeDaysAreOwedByNobody()
    {
        ChaseCase c;
        c.builder.item(c.area, [&](ChecklistItem& item) { item.due.offsetDays = -52, item.owner = c.jana; });
        QCOMPARE(c.told().size(), 1);
        c.builder.project([](ProjectSettings& project) { project.goLive = {}; });
        QCOMPARE(c.told(), QStringList());
    }

    void earlierRemindersAreCountedPerRecordAndPerson()
    {
        ChaseCase c;
        const auto item = c.item(QDate(2027, 1, 1), c.jana), other = c.item(QDate(2027, 1, 2), c.jana);
        c.reminder(item, u"jana  weiß"_s, u"2027-01-03T10:00:00Z");
        c.reminder(item, u"Jana Weiß"_s, u"2027-01-05T10:00:00Z");
        c.reminder(other, u"Jana Weiß"_s, u"2027-01-05T10:00:00Z"); // the same mail
        c.reminder(item, u"Omar"_s, u"2027-01-07T10:00:00Z");
        const Assessment assessment(c.builder.build(), at(u"2027-01-10T09:00:00Z"));
        const Reminders reminders(assessment.snapshot());
        const auto owner = chaseOf(assessment, reminders).owners.at(0);
        QCOMPARE(owner.asked, (Asked{2, at(u"2027-01-05T10:00:00Z")}));
        QCOMPARE(owner.overdue.at(0).asked, (Asked{2, at(u"2027-01-05T10:00:00Z")}));
        QCOMPARE(owner.overdue.at(1).asked, (Asked{1, at(u"2027-01-05T10:00:00Z")}));
        QCOMPARE(reminders.about(item), (Asked{3, at(u"2027-01-07T10:00:00Z")}));
        QCOMPARE(reminders.of(u"Lena"_s), Asked());
    }
};

READINESS_TEST(tst_Chase)
#include "tst_Chase.moc"
