#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/RecordPage.h"
#include "ui/forms/RowList.h"
#include "ui/models/DifferenceModel.h"
#include "ui/panels/registers/RegistersPanel.h"
#include "ui/panels/reviews/ReviewsPanel.h"
#include "ui/panels/reviews/WalkThrough.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The panel with one review of the generic playbook.
struct Reviews {
    PanelDesk desk{PanelDesk::Content::Generic};
    ReviewsPanel panel{desk.context()};

    Reviews()
    {
        panel.resize(1100, 800);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel never became active");
        desk.prompts.filling = [](Edit&, const RecordId&) { return Result<>(); };
        button(panel, u"Add review…"_s)->click();
    }
    const Review* review() const { return desk.snapshot()->all<Review>().front(); }
    WalkThrough& walk()
    {
        button(panel, u"Walk through"_s)->click();
        return *panel.findChild<WalkThrough*>();
    }
    const ChecklistItem* item(const WalkThrough& walk) const
    {
        return desk.snapshot()->find(Id<ChecklistItem>(walk.question()));
    }
};

QLineEdit* commentOf(const WalkThrough& walk)
{
    for (QLineEdit* line : walk.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == u"Comment")
            return line;
    }
    return nullptr;
}

QString said(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts += label->text();
    return texts.join(u' ');
}

} // namespace

/// Reviews in the window: planned, walked through by keyboard, decided, completed.
class tst_ReviewsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReviewIsPlannedWithWhatIsUsual()
    {
        Reviews r;
        QCOMPARE(r.desk.snapshot()->all<Review>().size(), 1u);
        QVERIFY(r.review()->kind == ReviewKind::GoLiveReadiness);
        QCOMPARE(r.review()->on.toText(), u"T-28"_s);
    }

    void theWalkIsMadeByKeyboardAlone()
    {
        Reviews r;
        WalkThrough& walk = r.walk();
        const RecordId first = walk.question();
        QVERIFY(!first.isNull());
        QWidget* answer = QApplication::focusWidget();
        QVERIFY2(walk.isAncestorOf(answer), "the answer has the focus");
        QTest::keyClicks(answer, u"Signed in January"_s);
        QTest::keyClick(answer, Qt::Key_3, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(r.item(walk)->answer, u"Signed in January"_s);
        QVERIFY(r.item(walk)->status == ItemStatus::Done);
        QVERIFY(r.item(walk)->rag == Rag::Amber);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(walk.question() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(walk.question(), first);
    }

    void theWalkGoesOnWhereNobodyHasRatedYet()
    {
        Reviews r;
        WalkThrough& walk = r.walk();
        const RecordId first = walk.question();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        r.walk();
        QVERIFY(walk.question() != first);
    }

    void aReviewOfNamedAreasAsksOnlyThese()
    {
        Reviews r;
        const SnapshotPtr snapshot = r.desk.snapshot();
        const Area* area = snapshot->all<Area>().back();
        Edit edit(snapshot, u"Areas"_s);
        QVERIFY(edit.setList(RecordKind::Review, r.review()->id, u"areas", {area->id}));
        QVERIFY(r.desk.workspace->commit(std::move(edit)));
        WalkThrough& walk = r.walk();
        QVERIFY(r.item(walk)->area == area->id);
    }

    void aCommentOfTheWalkIsKept()
    {
        Reviews r;
        WalkThrough& walk = r.walk();
        const RecordId item = walk.question();
        QLineEdit* comment = commentOf(walk);
        QVERIFY(comment);
        QTest::keyClicks(comment, u"Ask again in March"_s);
        QTest::keyClick(comment, Qt::Key_Return);
        const auto comments = r.desk.snapshot()->all<Comment>();
        QCOMPARE(comments.size(), 1u);
        QCOMPARE(comments.front()->record, item);
        QCOMPARE(comments.front()->text, u"Ask again in March"_s);
    }

    void aCommentThatIsStillBeingTypedStaysWithItsQuestion()
    {
        Reviews r;
        WalkThrough& walk = r.walk();
        const RecordId item = walk.question();
        QLineEdit* comment = commentOf(walk);
        comment->setFocus();
        QTest::keyClicks(comment, u"Half a thought"_s);
        QTest::keyClick(comment, Qt::Key_Escape);
        QVERIFY(!walk.isVisible());
        QCOMPARE(comment->text(), QString());
        QCOMPARE(r.desk.snapshot()->all<Comment>().size(), 1u);
        QCOMPARE(r.desk.snapshot()->all<Comment>().front()->record, item);
    }

    void aFindingOfTheWalkKnowsItsQuestionAndBecomesAnAction()
    {
        Reviews r;
        WalkThrough& walk = r.walk();
        r.desk.prompts.filling = [](Edit& edit, const RecordId& finding) {
            return edit.set(RecordKind::Finding, finding, u"title", Value(u"No rollback"_s));
        };
        button(walk, u"Finding…"_s)->click();
        const auto findings = r.desk.snapshot()->all<Finding>();
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front()->subject, walk.question());
        QCOMPARE(findings.front()->review, Id<Review>(r.review()->id));
        QVERIFY(findings.front()->area == r.item(walk)->area);

        button(walk, u"Back to the reviews"_s)->click();
        r.panel.reveal({RecordKind::Finding, findings.front()->id});
        r.desk.prompts.filling = [](Edit&, const RecordId&) { return Result<>(); };
        QVERIFY(chooseFrom(*button(r.panel, u"Turn into"_s), u"Make it an action…"_s));
        const auto actions = r.desk.snapshot()->all<Action>();
        QCOMPARE(actions.size(), 1u);
        QCOMPARE(actions.front()->subject, findings.front()->id);
        QCOMPARE(actions.front()->title, u"No rollback"_s);
    }

    void completingAsksOnceAndFreezes()
    {
        Reviews r;
        r.desk.prompts.confirms = false;
        button(r.panel, u"Complete…"_s)->click();
        QVERIFY(r.review()->state != ReviewState::Complete);
        r.desk.prompts.confirms = true;
        button(r.panel, u"Complete…"_s)->click();
        QVERIFY(r.review()->state == ReviewState::Complete);
        QCOMPARE(r.review()->contentHash.size(), 64);
        QTRY_VERIFY(!button(r.panel, u"Walk through"_s)->isEnabled());
    }

    void whatIsDifferentSinceTheReviewBeforeIsShownWithWhoDidIt()
    {
        Reviews r;
        const RecordId first = r.review()->id;
        const ChecklistItem* item = r.desk.snapshot()->all<ChecklistItem>().front();
        const RecordId itemId = item->id;
        const QString title = item->title;
        button(r.panel, u"Complete…"_s)->click();
        r.desk.clock.advanceMilliseconds(60'000);
        r.desk.workspace->setAuthor(u"Tomáš"_s);
        Edit edit(r.desk.snapshot(), u"Red"_s);
        QVERIFY(edit.set(RecordKind::ChecklistItem, itemId, u"rag", Value(u"red"_s)));
        for (const bool isInternal : {false, true}) {
            const RecordId finding = edit.create(RecordKind::Finding);
            QVERIFY(edit.set(RecordKind::Finding, finding, u"title", Value(isInternal ? u"Secret"_s : u"Found"_s)));
            QVERIFY(!isInternal || edit.set(RecordKind::Finding, finding, u"internal", Value(qint64(1))));
            QVERIFY(edit.set(RecordKind::Finding, finding, u"review", Value(first)));
        }
        QVERIFY(r.desk.workspace->commit(std::move(edit)));
        button(r.panel, u"Add review…"_s)->click();

        auto* tabs = r.panel.findChild<QTabWidget*>();
        tabs->setCurrentIndex(tabs->count() - 1);
        auto* list = tabs->currentWidget()->findChild<RowList*>();
        QTRY_COMPARE(list->model()->rowCount(), 2); // what is internal is not in it
        const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, DifferenceModel::ChangeColumn), u"Turned red"_s);
        QVERIFY(cell(0, DifferenceModel::WhatColumn).endsWith(title));
        QCOMPARE(cell(0, DifferenceModel::WhoColumn), u"Tomáš"_s);
        QCOMPARE(cell(0, DifferenceModel::WhenColumn), u"2027-02-01 11:01 CET"_s);
        QCOMPARE(cell(1, DifferenceModel::ChangeColumn), u"New finding"_s);

        QSignalSpy gone(&r.desk.selection, &Selection::requested);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].value<RecordRef>().id, itemId);
        r.panel.reveal({RecordKind::Review, first});
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTRY_VERIFY(said(*tabs->currentWidget()).contains(u"No review was completed before this one."_s));
    }

    void aDecisionIsRecordedWithVotesAndConditions()
    {
        Reviews r;
        const SnapshotPtr snapshot = r.desk.snapshot();
        Edit people(snapshot, u"Person"_s);
        const RecordId ole = people.create(RecordKind::Person);
        QVERIFY(people.set(RecordKind::Person, ole, u"name", Value(u"Ole"_s)));
        QVERIFY(r.desk.workspace->commit(std::move(people)));
        r.desk.prompts.filling = [&](Edit& edit, const RecordId& decision) {
            return edit.set(RecordKind::Decision, decision, u"decision", Value(u"conditional_go"_s));
        };
        auto* tabs = r.panel.findChild<QTabWidget*>();
        tabs->setCurrentIndex(2);
        button(r.panel, u"Record decision…"_s)->click();
        QCOMPARE(r.desk.snapshot()->all<Decision>().size(), 1u);
        tabs->setCurrentIndex(4);
        r.desk.prompts.filling = [](Edit& edit, const RecordId& condition) {
            return edit.set(RecordKind::Condition, condition, u"title", Value(u"Train Poland"_s));
        };
        button(r.panel, u"Add condition…"_s)->click();
        const auto conditions = r.desk.snapshot()->all<Condition>();
        QCOMPARE(conditions.size(), 1u);
        QVERIFY(conditions.front()->decision == r.desk.snapshot()->all<Decision>().front()->id);
        tabs->setCurrentIndex(3);
        r.desk.prompts.filling = [&](Edit& edit, const RecordId& vote) {
            return edit.set(RecordKind::Vote, vote, u"person", Value(ole)).and_then([&] {
                return edit.set(RecordKind::Vote, vote, u"role", Value(u"Sponsor"_s));
            });
        };
        button(r.panel, u"Add vote…"_s)->click();
        QCOMPARE(r.desk.snapshot()->all<Vote>().size(), 1u);
    }

    void everyRegisterTakesRecordsAndIsFound()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        RegistersPanel panel(desk.context());
        panel.resize(1000, 600);
        panel.show();
        auto* tabs = panel.findChild<QTabWidget*>();
        QCOMPARE(tabs->count(), 6);
        const std::pair<int, QString> registers[] = {{0, u"Add licence"_s},
                                                     {1, u"Add document"_s},
                                                     {2, u"Add version"_s},
                                                     {3, u"Add training"_s},
                                                     {4, u"Add role"_s}};
        for (const auto& [tab, text] : registers) {
            tabs->setCurrentIndex(tab);
            button(*tabs->currentWidget(), text)->click();
        }
        const SnapshotPtr snapshot = desk.snapshot();
        QCOMPARE(snapshot->all<Licence>().size() + snapshot->all<Document>().size()
                     + snapshot->all<InstalledVersion>().size() + snapshot->all<Training>().size()
                     + snapshot->all<Staffing>().size(),
                 5u);
        panel.reveal({RecordKind::Document, snapshot->all<Document>().front()->id});
        QCOMPARE(tabs->currentIndex(), 1);
    }
};

READINESS_TEST(tst_ReviewsPanel)
#include "tst_ReviewsPanel.moc"
