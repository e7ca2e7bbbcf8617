#include "core/rules/ProjectDifference.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kBefore = at(u"2027-01-01T10:00:00Z");
const Instant kAfter = at(u"2027-01-08T10:00:00Z");

/// "closed C 1": turn, prefix of the kind, number.
QStringList told(const ProjectBuilder& before, const ProjectBuilder& after,
                 const std::vector<RecordedChange>& recorded = {})
{
    static const char* const words[] = {"moved", "gate",     "decided", "red",   "blocked", "overdue",
                                        "added", "reopened", "amber",   "green", "unrated", "closed"};
    const Assessment earlier(before.build(), kBefore);
    const Assessment later(after.build(), kAfter);
    QStringList lines;
    for (const Difference& difference : projectDifference(earlier, later, recorded)) {
        const Record* record = later.snapshot().table(difference.kind).find(difference.record);
        lines +=
            u"%1 %2 %3 %4"_s
                .arg(QLatin1String(words[int(difference.turn)]), QLatin1String(recordType(difference.kind).prefix))
                .arg(record ? record->number : 0)
                .arg(difference.author)
                .trimmed();
    }
    return lines;
}

} // namespace

class tst_ProjectDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        ProjectBuilder project;
        project.item(project.area(u"Data"_s), ItemStatus::Done);
        QCOMPARE(told(project, project), QStringList());
    }

    void itemsAreDoneReopenedBlockedAndRated()
    {
        ProjectBuilder before;
        const auto area = before.area(u"Data"_s);
        const auto done = before.item(area);
        const auto reopened = before.item(area, ItemStatus::Done);
        const auto blocked = before.item(area);
        const auto red = before.item(area);
        ProjectBuilder after(before);
        after.change(done, [](ChecklistItem& item) { item.status = ItemStatus::Done; });
        after.change(reopened, [](ChecklistItem& item) { item.status = ItemStatus::InProgress; });
        after.change(blocked, [](ChecklistItem& item) { item.status = ItemStatus::Blocked; });
        after.change(red, [](ChecklistItem& item) { item.rag = Rag::Red; });
        after.change(area, [](Area& changed) { changed.rag = Rag::Green; });
        QCOMPARE(told(before, after),
                 QStringList({u"red C 4"_s, u"blocked C 3"_s, u"reopened C 2"_s, u"green AR 1"_s, u"closed C 1"_s}));
        QCOMPARE(told(after, before),
                 QStringList({u"reopened C 1"_s, u"unrated C 4"_s, u"unrated AR 1"_s, u"closed C 2"_s}));
    }

    void aDayThatWentByMakesOverdueAndNobodyDidIt()
    {
        ProjectBuilder project;
        const auto late =
            project.item(project.area(u"Data"_s), [](ChecklistItem& item) { item.due.date = QDate(2027, 1, 5); });
        project.add<Action>([](Action& action) { action.due.date = QDate(2027, 1, 7); });
        project.add<Action>([](Action& action) { action.due.date = QDate(2026, 12, 7); }); // was late already
        const std::vector<RecordedChange> recorded{{late, kRemovalField, u"Jana"_s, kBefore}};
        QCOMPARE(told(project, project, recorded), QStringList({u"overdue C 1"_s, u"overdue A 1"_s}));
    }

    void findingsActionsDecisionsAndConditionsComeAndGo()
    {
        ProjectBuilder before;
        const auto finding = before.add<Finding>([](Finding& f) { f.title = u"No way back"_s; });
        const auto decision = before.add<Decision>([](Decision& d) { d.title = u"Date"_s; });
        const auto review = before.add<Review>([](Review& r) { r.title = u"Readiness"_s; });
        ProjectBuilder after(before);
        after.change(finding, [](Finding& f) { f.status = FindingStatus::Closed; });
        after.change(decision, [](Decision& d) { d.outcome = DecisionOutcome::ConditionalGo; });
        after.change(review, [](Review& r) { r.state = ReviewState::Complete; });
        after.add<Finding>([](Finding& f) { f.title = u"Freeze"_s; });
        after.add<Decision>([](Decision& d) { d.title = u"Scope"_s; });
        after.add<Condition>([&](Condition& c) { c.decision = decision; });
        QCOMPARE(told(before, after), QStringList({u"decided DC 1"_s, u"added FN 2"_s, u"added CN 1"_s, u"added DC 2"_s,
                                                   u"closed FN 1"_s, u"closed RV 1"_s}));
    }

    void risksIssuesAndAssumptionsComeAndGo()
    {
        ProjectBuilder before;
        const auto risk = before.add<Risk>([](Risk& r) { r.nextReview.date = QDate(2027, 1, 5); });
        const auto issue = before.add<Issue>([](Issue& i) { i.status = IssueStatus::InProgress; });
        const auto assumption = before.add<Assumption>([](Assumption&) {});
        ProjectBuilder after(before);
        QCOMPARE(told(before, after), QStringList{u"overdue R 1"_s});
        after.change(risk, [](Risk& r) { r.status = RiskStatus::Occurred; });
        after.change(issue, [](Issue& i) { i.status = IssueStatus::Resolved; });
        after.change(assumption, [](Assumption& a) { a.status = AssumptionStatus::Refuted; });
        after.add<Issue>([](Issue&) {});
        QCOMPARE(told(before, after),
                 QStringList({u"added I 2"_s, u"closed R 1"_s, u"closed I 1"_s, u"closed AS 1"_s}));
        QCOMPARE(told(after, before),
                 QStringList({u"overdue R 1"_s, u"reopened R 1"_s, u"reopened I 1"_s, u"reopened AS 1"_s}));
    }

    void goLiveMovesAndGatesAnswerOtherwise()
    {
        ProjectBuilder before;
        const auto area = before.area(u"Data"_s);
        const auto item = before.item(area, ItemStatus::NotStarted, Importance::Must);
        before.criterion(before.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
        ProjectBuilder after(before);
        after.project([](ProjectSettings& project) { project.goLive = at(u"2027-03-08T07:00:00Z"); });
        after.change(item, [](ChecklistItem& changed) { changed.status = ItemStatus::Done; });
        QCOMPARE(told(before, after), QStringList({u"moved PJ 1"_s, u"gate G 1"_s, u"closed C 1"_s}));
    }

    void theNewestChangeOfTheFieldSaysWho()
    {
        ProjectBuilder before;
        const auto item = before.item(before.area(u"Data"_s));
        ProjectBuilder after(before);
        after.change(item, [](ChecklistItem& changed) { changed.status = ItemStatus::Done; });
        const int status = recordType(RecordKind::ChecklistItem).field(u"status")->number;
        const int title = recordType(RecordKind::ChecklistItem).field(u"title")->number;
        QCOMPARE(told(before, after,
                      {{item, title, u"Otto"_s, kAfter},
                       {item, status, u"Jana"_s, kAfter},
                       {item, status, u"Tomáš"_s, kBefore}}),
                 QStringList({u"closed C 1 Jana"_s}));
    }
};

READINESS_TEST(tst_ProjectDifference)
#include "tst_ProjectDifference.moc"
