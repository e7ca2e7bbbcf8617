#include "core/report/ReviewReport.h"
#include "core/report/TextReport.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <functional>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kReviewNow = at(u"2027-01-20T10:00:00Z");

/// A review four weeks before go-live, with an area, two people and whatever a test adds.
struct Reviewed {
    Reviewed()
    {
        jana = project.person(u"Jana"_s);
        area = project.area(u"Data migration"_s);
        review = project.add<Review>([&](Review& added) {
            added.title = u"Readiness"_s;
            added.kind = ReviewKind::GoLiveReadiness;
            added.on.offsetDays = -35;
        });
        project.add<Participant>([&](Participant& participant) {
            participant.review = review;
            participant.person = jana;
            participant.role = u"Chair"_s;
            participant.party = Party::Partner;
        });
    }

    QString text(const ProjectBuilder* before = nullptr, std::optional<ReviewCompletionFacts> completion = {}) const
    {
        const Assessment assessment(project.build(), kReviewNow);
        std::optional<Assessment> earlier;
        if (before)
            earlier.emplace(before->build(), at(u"2027-01-01T10:00:00Z"));
        return textReport(reviewReport({assessment,
                                        review,
                                        earlier ? &*earlier : nullptr,
                                        review,
                                        {},
                                        completion,
                                        u"0123456789abcdef"_s,
                                        u"Jana"_s}),
                          200);
    }
    template <class F>
    Id<Finding> finding(const QString& title, F&& adjust)
    {
        return project.add<Finding>([&](Finding& added) {
            added.title = title;
            added.review = review;
            adjust(added);
        });
    }

    ProjectBuilder project;
    Id<Person> jana;
    Id<Area> area;
    Id<Review> review;
};

/// What stands under a heading of level 1 or 2.
QString under(const QString& text, const QString& heading, const QString& next)
{
    const auto from = text.indexOf(u'\n' + heading + u'\n');
    return text.mid(from, text.indexOf(u'\n' + next + u'\n') - from);
}

} // namespace

class tst_ReviewReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCoverSaysWhatItIsOf()
    {
        const QString text = Reviewed().text().simplified();
        for (const QString& fact :
             {u"GO-LIVE READINESS REVIEW RV-001 Readiness"_s, u"Date 25 Jan 2027"_s, u"State Planned"_s,
              u"Before go-live 35 days"_s, u"Areas the whole project"_s, u"Jana Chair Implementation partner"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact + u" in "_s + text));
        QVERIFY(!text.contains(u"Timing:"));
    }

    void aReviewThatIsTooLateOrTooEarlySaysSo()
    {
        Reviewed reviewed;
        reviewed.project.change(reviewed.review, [](Review& review) { review.on.offsetDays = -27; });
        QVERIFY(reviewed.text().contains(u"Timing: It is 27 days before go-live"));
        reviewed.project.change(reviewed.review, [](Review& review) { review.on.offsetDays = -85; });
        QVERIFY(reviewed.text().contains(u"Timing: It is 85 days before go-live"));
    }

    void findingsStandUnderTheirFunction()
    {
        Reviewed reviewed;
        reviewed.finding(u"All is built"_s, [](Finding& finding) { finding.section = ReviewSection::Needs; });
        reviewed.finding(u"No way back"_s, [&](Finding& finding) {
            finding.section = ReviewSection::Transition;
            finding.kind = FindingKind::Issue;
            finding.area = reviewed.area;
            finding.recommendation = u"Write one"_s;
            finding.owner = reviewed.jana;
            finding.due.date = QDate(2027, 1, 10);
            finding.followUpOn = QDate(2027, 1, 22);
        });
        const QString text = reviewed.text();
        QVERIFY(under(text, u"Needs met"_s, u"Transition plan"_s).contains(u"All is built"));
        const QString transition = under(text, u"Transition plan"_s, u"Risks and issues"_s).simplified();
        for (const QString& part : {u"FN-002 No way back"_s, u"! Issue"_s, u"Data migration"_s,
                                    u"Recommended: Write one"_s, u"10 Jan 2027, overdue"_s, u"Follow-up 22 Jan 2027"_s})
            QVERIFY2(transition.contains(part), qPrintable(part + u" in "_s + transition));
        QVERIFY(under(text, u"Risks and issues"_s, u"Earlier reviews"_s).contains(u"No finding."));
    }

    void openFindingsOfEarlierReviewsComeAlong()
    {
        Reviewed reviewed;
        const auto earlier = reviewed.project.add<Review>([](Review& review) { review.on.offsetDays = -70; });
        for (const FindingStatus status : {FindingStatus::Open, FindingStatus::Closed}) {
            reviewed.finding(status == FindingStatus::Open ? u"Still there"_s : u"Long gone"_s, [&](Finding& finding) {
                finding.review = earlier;
                finding.kind = FindingKind::Risk;
                finding.status = status;
            });
        }
        const QString text = reviewed.text();
        QVERIFY(under(text, u"Earlier reviews"_s, u"MITIGATION PLAN"_s).contains(u"Still there"));
        QVERIFY(!text.contains(u"Long gone"));
    }

    void answersAreListedForTheAreasInScope()
    {
        Reviewed reviewed;
        reviewed.project.item(reviewed.area, [](ChecklistItem& item) {
            item.kind = ItemKind::Question;
            item.title = u"Is the window long enough?"_s;
            item.answer = u"By two hours."_s;
            item.rag = Rag::Amber;
        });
        reviewed.project.item(reviewed.area, [](ChecklistItem& item) { item.title = u"Plain task"_s; });
        reviewed.project.item(reviewed.project.area(u"Training"_s), [](ChecklistItem& item) {
            item.kind = ItemKind::Question;
            item.title = u"Are they trained?"_s;
        });
        QString text = reviewed.text();
        QVERIFY(text.contains(u"By two hours."));
        QVERIFY(text.contains(u"◆ amber"));
        QVERIFY(!text.contains(u"Plain task"));
        QVERIFY(text.contains(u"No answer yet."));
        reviewed.project.add<ListEntry>([&](ListEntry& entry) {
            entry.owner = reviewed.review;
            entry.field = Review::kAreasField;
            entry.target = reviewed.area;
        });
        text = reviewed.text();
        QVERIFY(text.contains(u"By two hours."));
        QVERIFY(!text.contains(u"Are they trained?"));
    }

    void decisionsShowVotesDissentAndConditions()
    {
        Reviewed reviewed;
        const auto decision = reviewed.project.add<Decision>([&](Decision& added) {
            added.title = u"The date holds"_s;
            added.review = reviewed.review;
            added.outcome = DecisionOutcome::ConditionalGo;
            added.computed = ComputedDecision::NoGo;
            added.decidedBy = reviewed.jana;
            added.reason = u"The season does not wait"_s;
        });
        reviewed.project.add<Vote>([&](Vote& vote) {
            vote.decision = decision;
            vote.person = reviewed.jana;
            vote.cast = VoteCast::Against;
            vote.reason = u"Too few people"_s;
        });
        reviewed.project.add<Condition>([&](Condition& condition) {
            condition.decision = decision;
            condition.title = u"Two more testers"_s;
            condition.due.date = QDate(2027, 2, 1);
        });
        const QString text = reviewed.text().simplified();
        for (const QString& part : {u"DC-001 The date holds"_s, u"Conditional go"_s, u"The season does not wait"_s,
                                    u"! Against Jana"_s, u"Too few people"_s, u"CN-001 Two more testers"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void aConditionSaysWhetherItIsKept()
    {
        Reviewed reviewed;
        const auto decision = reviewed.project.add<Decision>([&](Decision& added) { added.review = reviewed.review; });
        const auto condition = reviewed.project.add<Condition>([&](Condition& added) {
            added.decision = decision;
            added.title = u"Two more testers"_s;
            added.due.date = QDate(2027, 1, 20);
        });
        const auto standing = [&](const std::function<void(Condition&)>& change) {
            reviewed.project.change(condition, change);
            return reviewed.text().simplified().section(u"Two more testers "_s, 1).section(u" 2027"_s, 0, 0);
        };
        QCOMPARE(standing([](Condition&) {}), u"◐ Open 20 Jan"_s);
        QCOMPARE(standing([](Condition& c) { c.due.date = QDate(2027, 1, 19); }), u"◆ Overdue 19 Jan"_s);
        QCOMPARE(standing([](Condition& c) { c.due.date = QDate(2027, 1, 2); }), u"! Long overdue 2 Jan"_s);
        QCOMPARE(standing([](Condition& c) { c.status = ConditionStatus::Fulfilled; }), u"✓ Fulfilled 2 Jan"_s);
        QCOMPARE(standing([](Condition& c) { c.status = ConditionStatus::Dropped; }), u"– Dropped 2 Jan"_s);
    }

    void theDifferenceToThePreviousOneIsShown()
    {
        Reviewed reviewed;
        const auto item = reviewed.project.item(reviewed.area);
        QVERIFY(reviewed.text().contains(u"No earlier review was completed."));
        const ProjectBuilder before(reviewed.project);
        reviewed.project.change(item, [](ChecklistItem& changed) { changed.rag = Rag::Red; });
        // Its own completion comes after what the previous review was about, and is no news.
        reviewed.project.change(reviewed.review, [](Review& previous) { previous.state = ReviewState::Complete; });
        const QString text = reviewed.text(&before);
        QVERIFY2(text.contains(u"completed 1 Jan 2027, 11:00 CET. Turned red: 1."), qPrintable(text));
        QVERIFY(text.contains(u"! Turned red  C-001"));
    }

    void internalRecordsAndWhatIsAboutThemAreLeftOut()
    {
        Reviewed reviewed;
        const ProjectBuilder before(reviewed.project);
        const auto secret = reviewed.finding(u"Secret finding"_s, [](Finding& finding) { finding.isInternal = true; });
        reviewed.project.add<Action>([&](Action& action) {
            action.title = u"Secret answer"_s;
            action.subject = secret;
        });
        reviewed.project.add<Action>([](Action& action) { action.title = u"Visible action"_s; });
        reviewed.project.add<Action>([](Action& action) {
            action.title = u"Secret action"_s;
            action.isInternal = true;
        });
        const QString text = reviewed.text(&before);
        QVERIFY(text.contains(u"Visible action"));
        QVERIFY2(!text.contains(u"Secret"), qPrintable(text));
    }

    void completionIsToldOnlyOnceItIsComplete()
    {
        const Reviewed reviewed;
        QVERIFY(reviewed.text().contains(u"The review is not complete"));
        const QString text =
            reviewed.text(nullptr, ReviewCompletionFacts{kReviewNow, u"Otto"_s, u"fedcba"_s}).simplified();
        QVERIFY(text.contains(u"State Complete"));
        QVERIFY(text.contains(u"Completed by Otto"));
        QVERIFY(text.contains(u":fedcba"));
        QVERIFY(!text.contains(u"is not complete"));
    }
};

READINESS_TEST(tst_ReviewReport)
#include "tst_ReviewReport.moc"
