#include "core/model/Records.h"
#include "core/sign/KeyRing.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/RecordView.h"
#include "ui/panels/gates/GatesPanel.h"
#include "ui/panels/gates/SignOffSheet.h"

#include <QAction>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers the form of a waiver.
void fillIn(PanelDesk& desk)
{
    desk.prompts.filling = [&desk](Edit& edit, const RecordId& waiver) -> Result<> {
        const RecordId approver = desk.snapshot()->all<Person>()[0]->id;
        return edit.set(RecordKind::Waiver, waiver, u"reason", u"The vendor is late"_s)
            .and_then([&] { return edit.set(RecordKind::Waiver, waiver, u"approver", approver); })
            .and_then([&] { return edit.set(RecordKind::Waiver, waiver, u"expires", u"2027-02-20"_s); });
    };
}

} // namespace

class tst_GatesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCriteriaOfTheChosenGateAreShownWithWhatIsBehindThem()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        GatesPanel panel(desk.context());
        panel.show();
        auto* criteria = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY(desk.workspace->standing());
        for (const GateEvaluation& gate : desk.workspace->standing()->gates) {
            panel.reveal({RecordKind::Gate, gate.gate->id});
            QTRY_COMPARE(criteria->topLevelItemCount(), int(gate.criteria.size()) + (gate.decided ? 1 : 0));
            if (gate.decided)
                QCOMPARE(criteria->topLevelItem(int(gate.criteria.size()))->childCount(), int(gate.conditions.size()));
            for (std::size_t i = 0; i < gate.criteria.size(); ++i)
                QCOMPARE(criteria->topLevelItem(int(i))->childCount(),
                         int(std::min<std::size_t>(100, gate.criteria[i].withWaivers.records.size())));
        }
        QTreeWidgetItem* withRecords = nullptr;
        for (int i = 0; i < criteria->topLevelItemCount(); ++i) {
            if (criteria->topLevelItem(i)->childCount() > 0)
                withRecords = criteria->topLevelItem(i);
        }
        QVERIFY(withRecords);
        criteria->setCurrentItem(withRecords->child(0));
        QVERIFY(desk.selection.current());
    }

    void aWaiverExcusesTheCriterion()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        GatesPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        const GateEvaluation* goLive = desk.workspace->standing()->goLive();
        panel.reveal({RecordKind::Gate, goLive->gate->id});
        auto* criteria = panel.findChild<QTreeWidget*>();
        int row = -1;
        for (int i = 0; i < int(goLive->criteria.size()); ++i) {
            if (goLive->criteria[std::size_t(i)].outcome == Outcome::NotMet)
                row = i;
        }
        QVERIFY(row >= 0);
        criteria->setCurrentItem(criteria->topLevelItem(row));
        fillIn(desk);
        QTest::mouseClick(button(panel, u"&Waive…"_s), Qt::LeftButton);
        QCOMPARE(desk.said, QStringList());
        QCOMPARE(desk.prompts.asked.size(), 1);
        QCOMPARE(desk.selection.current()->kind, RecordKind::Waiver);
        QTRY_COMPARE(desk.workspace->standing()->goLive()->criteria[std::size_t(row)].outcome, Outcome::Waived);
        QTRY_COMPARE(criteria->topLevelItem(row)->text(1), u"Waived"_s);
    }

    void aWaiverExcusesARecordBehindACriterion()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        GatesPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        panel.reveal({RecordKind::Gate, desk.workspace->standing()->goLive()->gate->id});
        auto* criteria = panel.findChild<QTreeWidget*>();
        QTreeWidgetItem* behind = nullptr;
        for (int i = 0; !behind && i < criteria->topLevelItemCount(); ++i)
            behind = criteria->topLevelItem(i)->childCount() > 0 ? criteria->topLevelItem(i)->child(0) : nullptr;
        QVERIFY(behind);
        criteria->setCurrentItem(behind);
        const RecordId subject = desk.selection.current()->id;
        QVERIFY(button(panel, u"&Waive…"_s)->isEnabled());
        fillIn(desk);
        QTest::mouseClick(button(panel, u"&Waive…"_s), Qt::LeftButton);
        QCOMPARE(desk.selection.current()->kind, RecordKind::Waiver);
        QCOMPARE(desk.snapshot()->find(Id<Waiver>(desk.selection.current()->id))->subject, subject);
    }

    void oneMakesAKeyAndSigns()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        GatesPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        desk.prompts.chosen = 0;
        desk.prompts.answer = u"correct horse battery"_s;
        QVERIFY(KeyRing().own()->empty());
        panel.panelActions()[0]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(KeyRing().own()->size(), std::size_t(1), 30'000);
        QTRY_VERIFY(desk.said.size() == 1);
        panel.panelActions()[0]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.snapshot()->table(RecordKind::SignOff).size(), 1, 30'000);
        const RecordId signOff = desk.snapshot()->all<SignOff>()[0]->id;
        QTRY_COMPARE(desk.workspace->standing()->assessment.signOffs().validity(signOff), SignOffValidity::Valid);
        QCOMPARE(desk.said.size(), 2);
        // A wrong passphrase signs nothing.
        desk.prompts.answer = u"something else entirely"_s;
        panel.panelActions()[0]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 3, 30'000);
        QCOMPARE(desk.snapshot()->table(RecordKind::SignOff).size(), 1);
    }

    void aSignOffByMailIsRecordedWithItsTimeAndItsProof()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        GatesPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        QFile mail(desk.path() + u".eml"_s);
        QVERIFY(mail.open(QIODevice::WriteOnly) && mail.write("I agree.") > 0);
        mail.close();
        SaidSignOff said{signSubjects(*desk.snapshot(), {}).front(),
                         u"Ole"_s,
                         u"Sponsor"_s,
                         u"Go"_s,
                         u"2027-01-29T16:30"_s,
                         mail.fileName()};
        desk.prompts.saying = said;
        panel.panelActions()[1]->trigger();
        QTRY_COMPARE(desk.snapshot()->table(RecordKind::SignOff).size(), 1);
        QCOMPARE(desk.prompts.asked.size(), 1); // one form
        const SignOff* recorded = desk.snapshot()->all<SignOff>()[0];
        QCOMPARE(recorded->signer, u"Ole"_s);
        QCOMPARE(recorded->recordedBy, u"Jana"_s);
        QCOMPARE(recorded->signedAt, at(u"2027-01-29T15:30:00Z"));
        QCOMPARE(desk.snapshot()->all<Evidence>()[0]->record, recorded->id);

        desk.prompts.saying->saidAt = u"2027-02-01T11:01"_s; // it is eleven
        panel.panelActions()[1]->trigger();
        QTRY_VERIFY(desk.said.last().contains(u"still to come"_s));
        QCOMPARE(desk.snapshot()->table(RecordKind::SignOff).size(), 1);
    }

    void aTestCycleIsSignedForSomebody()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        Edit edit(desk.snapshot(), u"Add cycle"_s);
        const RecordId cycle = edit.create(RecordKind::Cycle);
        QVERIFY(edit.set(RecordKind::Cycle, cycle, u"title", u"UAT 2"_s));
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        QVERIFY(edit.set(RecordKind::ChecklistItem, item, u"done_when_signed", cycle));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        GatesPanel panel(desk.context());
        panel.show();
        QCOMPARE(signSubjects(*desk.snapshot(), cycle).front().words, u"the test cycle UAT 2"_s);
        desk.prompts.saying = SaidSignOff{signSubjects(*desk.snapshot(), cycle).front(),
                                          u"Ole"_s,
                                          u"Sales"_s,
                                          u"Accepted"_s,
                                          u"2027-01-29T16:30"_s,
                                          {}};
        panel.panelActions()[1]->trigger();
        QTRY_COMPARE(desk.snapshot()->table(RecordKind::SignOff).size(), 1);
        QCOMPARE(desk.snapshot()->all<SignOff>()[0]->scope, SignOffScope::Cycle);
        const auto& columns = columnsOf(RecordKind::SignOff);
        const auto subject = std::ranges::find(columns, u"subject"_s, &Column::key);
        QVERIFY(subject->isShownAtFirst);
        QCOMPARE(subject->cell(signOffType(), *desk.snapshot()->all<SignOff>()[0], *desk.snapshot(), nullptr).text,
                 u"UAT 2"_s);
        const auto isDone = [&] {
            const StandingPtr standing = desk.workspace->standing();
            return standing && standing->assessment.items().find(item)->isDone();
        };
        QTRY_VERIFY(isDone());
        desk.undo();
        QTRY_VERIFY(!isDone());
    }

    void whatChangedSinceASignOffIsShown()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        GatesPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        const auto signOffs = desk.snapshot()->all<SignOff>();
        const auto changed = std::find_if(signOffs.begin(), signOffs.end(), [&](const SignOff* one) {
            return desk.workspace->standing()->assessment.signOffs().validity(one->id) == SignOffValidity::Changed;
        });
        QVERIFY(changed != signOffs.end());
        panel.reveal({RecordKind::SignOff, (*changed)->id});
        const auto* sheet = panel.findChild<SignOffSheet*>();
        QTRY_VERIFY(sheet->isVisible());
        const auto* list = sheet->findChild<LinkList*>();
        QTRY_VERIFY(!list->lines().empty());
        QVERIFY(list->lines().front().record);
        auto* confirm = button(panel, u"The fingerprint &agrees"_s);
        QVERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(!confirm->isVisible());
        QVERIFY(KeyRing().isConfirmed(QByteArray::fromHex((*changed)->publicKey.toLatin1())));
    }

    void gatesAndCriteriaAreAdded()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        GatesPanel panel(desk.context());
        panel.show();
        QVERIFY(!button(panel, u"Add &criterion"_s)->isEnabled());
        QTest::mouseClick(button(panel, u"Add &gate"_s), Qt::LeftButton);
        QCOMPARE(desk.snapshot()->table(RecordKind::Gate).size(), 1);
        QTRY_VERIFY(button(panel, u"Add &criterion"_s)->isEnabled());
        QTest::mouseClick(button(panel, u"Add &criterion"_s), Qt::LeftButton);
        QCOMPARE(desk.snapshot()->table(RecordKind::Criterion).size(), 1);
        QTRY_COMPARE(panel.findChild<QTreeWidget*>()->topLevelItemCount(), 1);
    }
};

READINESS_TEST(tst_GatesPanel)
#include "tst_GatesPanel.moc"
