#include "core/rules/Assessment.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_WaiverStates : public QObject {
    Q_OBJECT

    struct Case {
        ProjectBuilder builder;
        Id<Person> sponsor = builder.person(u"Sofía Sponsor"_s);
        Id<ChecklistItem> item = builder.item(builder.area(u"A"_s));
        Id<Waiver> waiver = builder.waiver(item, sponsor, QDate(2027, 2, 10));

        WaiverStanding standing(QStringView now = u"2027-02-01T12:00:00Z") const
        {
            return Assessment(builder.build(), at(now)).waivers().standing(waiver);
        }
        template <class F>
        WaiverStanding after(F&& adjust)
        {
            Case changed = *this;
            changed.builder.change(waiver, adjust);
            return changed.standing();
        }
    };

private Q_SLOTS:
    void aWaiverCountsUntilTheEndOfItsLastDayInTheProjectsZone()
    {
        const Case c;
        QCOMPARE(c.standing(u"2027-02-10T22:59:59.999Z"), WaiverStanding::Holds); // Berlin
        QCOMPARE(c.standing(u"2027-02-10T23:00:00Z"), WaiverStanding::Expired);
        QCOMPARE(whyNot(WaiverStanding::Expired, *c.builder.build()->find(c.waiver)), u"expired on 10 Feb 2027"_s);
    }

    void whoeverAskedCannotApprove()
    {
        Case c;
        QCOMPARE(c.after([](Waiver& w) { w.requestedBy = u"Sofía Sponsor"_s; }), WaiverStanding::SelfApproved);
        QCOMPARE(c.after([](Waiver& w) { w.requestedBy = u"  sofia  SPONSOR "_s; }), WaiverStanding::SelfApproved);
        QCOMPARE(c.after([](Waiver& w) { w.requestedBy = u"Sofía Spons"_s; }), WaiverStanding::Holds);
        QCOMPARE(c.after([](Waiver& w) { w.requestedBy = u" "_s; }), WaiverStanding::RequesterMissing);
    }

    void aWaiverNeedsApproverReasonExpiryAndSubject()
    {
        Case c;
        QCOMPARE(c.after([](Waiver& w) { w.approver = Id<Person>(RecordId{9, 9}); }), WaiverStanding::ApproverMissing);
        QCOMPARE(c.after([](Waiver& w) { w.approver = {}; }), WaiverStanding::ApproverMissing);
        QCOMPARE(c.after([](Waiver& w) { w.reason = u"  "_s; }), WaiverStanding::WithoutReason);
        QCOMPARE(c.after([](Waiver& w) { w.expires = {}; }), WaiverStanding::WithoutExpiry);
        QCOMPARE(c.after([](Waiver& w) { w.subject = RecordId{9, 9}; }), WaiverStanding::SubjectMissing);
        QCOMPARE(c.after([&](Waiver& w) { w.subject = c.sponsor; }), WaiverStanding::SubjectMissing);
        const Id<Criterion> criterion =
            c.builder.criterion(c.builder.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
        QCOMPARE(c.after([&](Waiver& w) { w.subject = criterion; }), WaiverStanding::Holds);
        const Id<Issue> issue = c.builder.add(Issue());
        QCOMPARE(c.after([&](Waiver& w) { w.subject = issue; }), WaiverStanding::Holds);
        for (int standing = 1; standing <= int(WaiverStanding::SubjectMissing); ++standing)
            QVERIFY(!whyNot(WaiverStanding(standing), Waiver()).isEmpty());
    }

    void theWaiverThatHoldsLongestStandsForItsSubject()
    {
        Case c;
        c.builder.waiver(c.item, c.sponsor, QDate(2027, 1, 1)); // expired
        const auto longest = c.builder.waiver(c.item, c.sponsor, QDate(2027, 5, 1));
        c.builder.waiver(c.item, c.sponsor, QDate(2027, 3, 1));
        const Assessment assessment(c.builder.build(), at(u"2027-02-01T12:00:00Z"));
        QCOMPARE(assessment.waivers().holding(c.item)->id, longest);
        QCOMPARE(assessment.waivers().all(c.item).size(), std::size_t(4));
        QVERIFY(assessment.items().find(c.item)->isWaived);
        QVERIFY(!assessment.waivers().holding(c.sponsor));
    }
};

READINESS_TEST(tst_WaiverStates)
#include "tst_WaiverStates.moc"
