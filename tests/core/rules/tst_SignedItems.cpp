#include "core/rules/Chase.h"
#include "core/rules/PathToGo.h"
#include "core/rules/Readiness.h"
#include "core/rules/Validation.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A must item that is done when a test cycle is signed, in another area than what the tests change.
struct SignedItem {
    ProjectBuilder builder;
    Id<Person> ana = builder.person(u"Ana"_s);
    Id<Area> area = builder.area(u"Acceptance"_s), other = builder.area(u"Other"_s);
    Id<Suite> suite = builder.add<Suite>([](Suite& s) { s.title = u"UAT"_s; });
    Id<TestCase> testCase = builder.add<TestCase>([&](TestCase& c) { c.suite = suite, c.title = u"Create"_s; });
    Id<Cycle> cycle = builder.add<Cycle>([](Cycle& c) { c.title = u"UAT 2"_s; });
    Id<Execution> execution = builder.add<Execution>([&](Execution& e) { e.cycle = cycle, e.testCase = testCase; });
    Id<ChecklistItem> item = builder.item(area, [&](ChecklistItem& i) { i.doneWhenSigned = cycle, i.owner = ana; });
    Id<Gate> gate = builder.gate();

    /// As somebody without a key agreed to it.
    void sign(SignOffScope scope, const RecordId& subject, const QString& signer = u"Jana"_s)
    {
        const SignRequest request{{scope, subject}, u"Lead"_s, u"Accepted"_s, {}, at(u"2027-01-09T12:00:00Z"), 0};
        builder.add(*recordedSignOff(*builder.build(), request, signer, u"Bo"_s));
    }
    void sign(const QString& signer = u"Jana"_s) { sign(SignOffScope::Cycle, cycle, signer); }
    void status(ItemStatus status)
    {
        builder.change(item, [&](ChecklistItem& i) {
            i.status = status;
            i.notApplicableReason = u"No tests"_s;
        });
    }
    Assessment assessment() const { return Assessment(builder.build(), at(kSevenWeeksBefore)); }
    ItemState state() const { return *assessment().items().find(item); }
    QString note() const
    {
        const Assessment now = assessment();
        return signingNote(now.snapshot(), *now.items().find(item));
    }
    QStringList path() const
    {
        const Assessment now = assessment();
        QStringList actions;
        for (const PathStep& step : pathToGo(now, *now.snapshot().find(gate)))
            actions += step.title + u": "_s + step.action;
        return actions;
    }
};

} // namespace

/// Items that are done while something is signed.
class tst_SignedItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemIsDoneWhileWhatItNamesIsSigned()
    {
        SignedItem c;
        QVERIFY(c.state().isOpen);
        QCOMPARE(c.state().status, ItemStatus::NotStarted);
        QCOMPARE(c.state().completeness, 0);
        QCOMPARE(c.note(), u"Waits for the sign-off of the test cycle UAT 2"_s);
        c.sign();
        QVERIFY(c.state().isDone());
        QCOMPARE(c.state().status, ItemStatus::Done);
        QCOMPARE(c.state().completeness, 100);
        QCOMPARE(c.note(), u"Signed by Jana"_s);
        c.sign(u"Ole"_s);
        QCOMPARE(c.note(), u"Signed by Jana, Ole"_s);
    }

    void aLaterChangeOpensItAgain()
    {
        SignedItem c;
        c.sign();
        c.builder.change(c.execution, [](Execution& e) { e.verdict = Verdict::Failed; });
        QVERIFY(c.state().isOpen);
        QVERIFY(c.note().startsWith(u"Waits"));
        c.builder.change(c.execution, [](Execution& e) { e.verdict = Verdict::NotRun; });
        QVERIFY(c.state().isDone()); // as it was is as it was signed
        c.builder.remove(RecordKind::Cycle, c.cycle);
        QVERIFY(c.state().isOpen);
    }

    void itsOwnStatusSaysNothingUnlessItDoesNotApply()
    {
        SignedItem c;
        c.status(ItemStatus::Done);
        QVERIFY(c.state().isOpen);
        QCOMPARE(c.state().status, ItemStatus::NotStarted);
        c.status(ItemStatus::Blocked);
        QCOMPARE(c.state().status, ItemStatus::Blocked);
        c.sign();
        QCOMPARE(c.state().status, ItemStatus::Done);
        c.status(ItemStatus::NotApplicable);
        QCOMPARE(c.state().applicability, Applicability::MarkedNotApplicable);
        QVERIFY(!c.state().isDone());
        QCOMPARE(c.note(), QString());
        c.status(ItemStatus::InProgress);
        c.builder.change(c.item, [](ChecklistItem& i) { i.appliesIf = u"tests = yes"_s; });
        c.builder.fact(u"tests"_s, u"no"_s);
        QCOMPARE(c.state().applicability, Applicability::NotInScope);
        QVERIFY(!c.state().isDone());
    }

    void gatesAndAreasAreSignedForItemsToo()
    {
        SignedItem c;
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.gate; });
        QCOMPARE(c.note(), u"Waits for the sign-off of the gate Go-live"_s);
        c.sign(SignOffScope::Gate, c.gate);
        QVERIFY(c.state().isDone());
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.other; });
        QCOMPARE(c.note(), u"Waits for the sign-off of the area Other"_s);
        c.sign(SignOffScope::Area, c.other);
        QVERIFY(c.state().isDone());
    }

    void anItemMayBePartOfWhatIsSignedForIt()
    {
        SignedItem c;
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.area; });
        c.sign(SignOffScope::Area, c.area);
        QVERIFY(c.state().isDone());
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.gate; });
        QVERIFY(c.state().isOpen);
        c.sign(SignOffScope::Gate, c.gate); // of which a criterion counts this very item
        QVERIFY(c.state().isDone());
        QCOMPARE(c.path(), QStringList());
    }

    void nothingIsDoneByWhatCannotBeSigned()
    {
        SignedItem c;
        c.sign(SignOffScope::Report, {});
        for (const RecordId& subject : {RecordId(c.suite), RecordId(c.item), RecordId{9, 9}}) {
            c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = subject; });
            QVERIFY(c.state().isOpen);
            QVERIFY(c.note().contains(u"cannot be signed"));
        }
    }

    void countsFollowTheSignature()
    {
        SignedItem c;
        const auto openMust = [&] { return readinessOf(c.assessment()).overall.counts.openMust; };
        const auto overdue = [&] {
            c.builder.change(c.item, [](ChecklistItem& i) { i.due.date = QDate(2027, 1, 9); });
            return c.state().isOverdue;
        };
        QCOMPARE(openMust(), 1);
        QVERIFY(overdue());
        c.sign();
        QCOMPARE(openMust(), 0);
        QVERIFY(!overdue());
        QCOMPARE(readinessOf(c.assessment()).overall.percent, 100);
        c.status(ItemStatus::Blocked);
        QCOMPARE(readinessOf(c.assessment()).overall.counts.blocked, 0);
        QCOMPARE(timesBroken(c.builder, u"RW-002"_s), 0);
    }

    void aSignatureNeedsNoAnswerAndNoConfirmation()
    {
        SignedItem c;
        c.builder.change(c.item, [](ChecklistItem& i) { i.kind = ItemKind::Question; });
        c.sign();
        QVERIFY(!c.state().isAnswer);
        QCOMPARE(timesBroken(c.builder, u"S3-08-answer"_s), 0);
        c.builder.change(c.item, [](ChecklistItem& i) { i.answer = u"Yes"_s; });
        QVERIFY(c.state().isAnswer); // what somebody answers has to be confirmed all the same
    }

    void thePathAsksForTheSignature()
    {
        SignedItem c;
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        QCOMPARE(c.path(), QStringList{u"Item 9: Have the test cycle UAT 2 signed off: owner Ana"_s});
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.suite; });
        QCOMPARE(c.path(), QStringList{u"Item 9: Say what has to be signed for it: owner Ana"_s});
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.cycle; });
        c.sign();
        QCOMPARE(c.path(), QStringList());
    }

    void thePathHasSignedAgainWhatItChanges()
    {
        SignedItem c;
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto open = c.builder.item(c.other, [](ChecklistItem& i) { i.title = u"Open"_s; });
        c.builder.change(c.item, [&](ChecklistItem& i) { i.doneWhenSigned = c.other, i.title = u"Signed"_s; });
        c.sign(SignOffScope::Area, c.other);
        QVERIFY(c.state().isDone());
        const QStringList steps{u"Open: Finish it: no owner yet"_s,
                                u"Signed: Have the area Other signed off: owner Ana"_s};
        QCOMPARE(c.path(), steps);
        c.builder.change(open, [&](ChecklistItem& i) { i.area = c.area; });
        c.sign(SignOffScope::Area, c.other);
        QCOMPARE(c.path(), steps.mid(0, 1));
    }

    void theOwnerIsAskedForTheSignature()
    {
        SignedItem c;
        c.builder.change(c.item, [](ChecklistItem& i) { i.due.date = QDate(2027, 1, 9); });
        const auto asked = [&] {
            const Assessment now = c.assessment();
            return chaseOf(now, Reminders(now.snapshot())).of(*now.snapshot().find(c.ana)).overdue;
        };
        QCOMPARE(asked().size(), std::size_t(1));
        QCOMPARE(asked().front().nextStep, u"Waits for the sign-off of the test cycle UAT 2"_s);
        c.builder.change(c.item, [](ChecklistItem& i) { i.nextStep = u"Ask Jana"_s; });
        QCOMPARE(asked().front().nextStep, u"Ask Jana"_s);
        c.builder.change(c.item, [](ChecklistItem& i) { i.nextStep.clear(); });
        c.sign();
        QVERIFY(asked().empty());
    }

    void nobodyTicksItOff()
    {
        const SignedItem c;
        const auto refusal = [&](ItemStatus status) {
            SignedItem after = c;
            after.status(status);
            const SnapshotPtr before = c.builder.build();
            ChangeSet changes;
            changes.set(RecordKind::ChecklistItem, c.item, 16, u"done"_s);
            const auto made = validateChange(*before, *after.builder.build(), changes);
            return made ? QString() : made.error().text;
        };
        QVERIFY2(refusal(ItemStatus::Done).contains(u"done by itself"), qPrintable(refusal(ItemStatus::Done)));
        QCOMPARE(refusal(ItemStatus::Blocked), QString());
        QCOMPARE(refusal(ItemStatus::NotApplicable), QString());
    }
};

READINESS_TEST(tst_SignedItems)
#include "tst_SignedItems.moc"
