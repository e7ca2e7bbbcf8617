#include "core/project/ReviewCompletion.h"

#include "core/model/Records.h"
#include "core/project/SampleProject.h"
#include "core/sign/Signing.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Completing reviews, and what gates said when people decided.
class tst_ReviewCompletion : public QObject {
    Q_OBJECT

private:
    ScratchFolder m_folder;
    FakeClock m_clock{at(u"2027-02-02T09:00:00Z")};
    std::unique_ptr<Project> m_project;
    int m_samples = 0;

    const Review* review(QStringView title) const
    {
        for (const Review* review : m_project->snapshot()->all<Review>()) {
            if (review->title == title)
                return review;
        }
        return nullptr;
    }
    SnapshotPtr frozen(const Review& review) const
    {
        QByteArrayList tips;
        for (const QString& tip : review.tips.split(u' '))
            tips += QByteArray::fromHex(tip.toLatin1());
        auto snapshot = m_project->withStore([&](Store& store) { return History(store).at(tips); });
        return snapshot ? *snapshot : nullptr;
    }
    static QString hashOf(const Snapshot& snapshot)
    {
        return contentHashText(SignedContent(snapshot), {SignOffScope::Report, {}});
    }

private Q_SLOTS:
    void init()
    {
        m_project.reset();
        auto sample = createSampleProject(m_folder.filePath(u"sample-%1.readiness"_s.arg(++m_samples)), m_clock);
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text));
        m_project = std::move(*sample);
    }

    void aCompletedReviewKeepsWhatItWasAbout()
    {
        const SnapshotPtr before = m_project->snapshot();
        const Review* open = review(u"Go-live readiness review");
        const auto done = completeReview(*m_project, Id<Review>(open->id), u"Katharina Brückner"_s, m_clock.now());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const SnapshotPtr completed = m_project->snapshot();
        const Review* found = review(u"Go-live readiness review");
        QVERIFY(found->state == ReviewState::Complete);
        QCOMPARE(found->completedBy, u"Katharina Brückner"_s);
        QCOMPARE(found->completedAt, m_clock.now());
        QCOMPARE(found->contentHash, hashOf(*before));

        Edit edit(completed, u"Later"_s);
        const RecordId item = completed->all<ChecklistItem>().front()->id;
        QVERIFY(edit.set(RecordKind::ChecklistItem, item, u"title", Value(u"Something else"_s)));
        QVERIFY(m_project->commit(std::move(edit)));
        const SnapshotPtr then = frozen(*found);
        QVERIFY(then);
        QCOMPARE(hashOf(*then), found->contentHash);
    }

    void aReviewIsCompletedOnceAndByItsOwnCommandOnly()
    {
        const Review* complete = review(u"Implementation review");
        QVERIFY(complete->state == ReviewState::Complete);
        QVERIFY(!completeReview(*m_project, Id<Review>(complete->id), u"X"_s, m_clock.now()));
        const SnapshotPtr snapshot = m_project->snapshot();
        Edit edit(snapshot, u"By hand"_s);
        QVERIFY(edit.set(RecordKind::Review, review(u"Go-live readiness review")->id, u"status", Value(u"complete"_s)));
        QVERIFY(!m_project->commit(std::move(edit)));
    }

    void completingIsUndoneAsOneStep()
    {
        const Id<Review> id(review(u"Go-live readiness review")->id);
        QVERIFY(completeReview(*m_project, id, u"Katharina Brückner"_s, m_clock.now()));
        QVERIFY(m_project->undo());
        const SnapshotPtr snapshot = m_project->snapshot();
        QVERIFY(snapshot->find(id)->state == ReviewState::InReview);
        QVERIFY(snapshot->find(id)->tips.isEmpty());
    }

    void aReviewThatIsTakenUpAgainIsCompletedAnew()
    {
        const Id<Review> id(review(u"Implementation review")->id);
        const QString first = m_project->snapshot()->find(id)->tips;
        const auto setStatus = [&](const QString& status) {
            Edit edit(m_project->snapshot(), u"By hand"_s);
            return edit.set(RecordKind::Review, id, u"status", Value(status)) && m_project->commit(std::move(edit));
        };
        QVERIFY(setStatus(u"in_review"_s));
        const Review* open = m_project->snapshot()->find(id);
        QVERIFY(open->tips.isEmpty() && open->contentHash.isEmpty() && open->completedBy.isEmpty());
        QVERIFY(open->completedAt.isNull());
        QVERIFY(!setStatus(u"complete"_s)); // would speak of what it was about the first time
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->snapshot()->find(id)->tips, first);
        QVERIFY(setStatus(u"in_review"_s));
        QVERIFY(completeReview(*m_project, id, u"Katharina Brückner"_s, m_clock.now()));
        QVERIFY(m_project->snapshot()->find(id)->tips != first);
    }

    void aDecisionRemembersWhatTheGateSaid()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        const auto all = snapshot->all<Decision>();
        QCOMPARE(all.size(), 3u);
        QVERIFY(all[0]->computed == ComputedDecision::ConditionalGo || all[0]->computed == ComputedDecision::NoGo);
        QVERIFY(all[1]->outcome == DecisionOutcome::NoGo && all[1]->computed == ComputedDecision::NoGo);
        QVERIFY(all[2]->outcome == DecisionOutcome::Open && all[2]->computed == ComputedDecision::Unknown);

        Edit edit(snapshot, u"Decide"_s); // a decision that is taken later remembers it, too
        QVERIFY(edit.set(RecordKind::Decision, all[2]->id, u"gate", Value(all[1]->gate)));
        QVERIFY(edit.set(RecordKind::Decision, all[2]->id, u"decision", Value(u"go"_s)));
        QVERIFY(m_project->commit(std::move(edit)));
        const SnapshotPtr now = m_project->snapshot();
        QVERIFY(now->find(Id<Decision>(all[2]->id))->computed == ComputedDecision::NoGo);

        Edit open(now, u"Make a gate that is met"_s);
        const RecordId met = open.create(RecordKind::Gate);
        QVERIFY(open.set(RecordKind::Gate, met, u"title", Value(u"Met"_s)));
        const RecordId criterion = open.create(RecordKind::Criterion);
        QVERIFY(open.set(RecordKind::Criterion, criterion, u"gate", Value(met)));
        QVERIFY(open.set(RecordKind::Criterion, criterion, u"title", Value(u"Not too many late"_s)));
        QVERIFY(open.set(RecordKind::Criterion, criterion, u"metric", Value(u"overdue_items"_s)));
        QVERIFY(open.set(RecordKind::Criterion, criterion, u"threshold", Value(qint64(1000))));
        QVERIFY(m_project->commit(std::move(open)));
        Edit moved(m_project->snapshot(), u"It was about another gate"_s);
        QVERIFY(moved.set(RecordKind::Decision, all[2]->id, u"gate", Value(met)));
        QVERIFY(m_project->commit(std::move(moved)));
        QVERIFY(m_project->snapshot()->find(Id<Decision>(all[2]->id))->computed == ComputedDecision::Go);
        QVERIFY(m_project->undo());
        QVERIFY(m_project->snapshot()->find(Id<Decision>(all[2]->id))->computed == ComputedDecision::NoGo);
    }

    void theSampleTellsTheWholeStory()
    {
        const SnapshotPtr snapshot = m_project->snapshot();
        QCOMPARE(snapshot->all<Review>().size(), 2u);
        QVERIFY(snapshot->all<Finding>().size() >= 6);
        int dissents = 0;
        for (const Vote* vote : snapshot->all<Vote>())
            dissents += vote->reason.startsWith(u"Dissent");
        QCOMPARE(dissents, 1);
        QCOMPARE(snapshot->all<Condition>().size(), 3u);
        QVERIFY(snapshot->all<Reminder>().size() >= 2);
        QVERIFY(!snapshot->all<Licence>().empty() && !snapshot->all<Document>().empty()
                && !snapshot->all<InstalledVersion>().empty() && !snapshot->all<Training>().empty()
                && !snapshot->all<Staffing>().empty());
    }
};

READINESS_TEST(tst_ReviewCompletion)
#include "tst_ReviewCompletion.moc"
