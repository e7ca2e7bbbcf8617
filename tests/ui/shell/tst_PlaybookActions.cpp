#include "core/model/Records.h"
#include "core/playbook/OwnPlaybook.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/shell/PlaybookActions.h"
#include "ui/shell/WelcomePage.h"

#include <QDir>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Playbooks of one's own, and further ones, from the window.
class tst_PlaybookActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(PlaybookLibrary::defaultOwnFolder()).removeRecursively());
        m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Generic);
    }
    void cleanup() { m_desk.reset(); }

    void theProjectIsSavedUnderATitle()
    {
        m_desk->prompts.answer = u" As we do it "_s;
        actions().saveAsOwn();
        const auto saved = PlaybookLibrary().load(u"as-we-do-it"_s);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
        QCOMPARE(saved->title, u"As we do it"_s);
        QCOMPARE(saved->items.size(), std::size_t(49));
        QVERIFY2(m_desk->said.last().contains(u"“As we do it”, version 1.0"_s), qPrintable(m_desk->said.last()));
    }

    void savingAgainAsksFirst()
    {
        m_desk->prompts.answer = u"Ours"_s;
        actions().saveAsOwn();
        m_desk->prompts.confirms = false;
        actions().saveAsOwn();
        QCOMPARE(PlaybookLibrary().load(u"ours"_s)->version, u"1.0"_s);
        QVERIFY(m_desk->prompts.asked.last().contains(u"version 1.1"_s));
        m_desk->prompts.confirms = true;
        actions().saveAsOwn();
        QCOMPARE(PlaybookLibrary().load(u"ours"_s)->version, u"1.1"_s);
    }

    void whatCannotBeSavedIsSaid()
    {
        m_desk->prompts.answer = u"golive generic"_s;
        actions().saveAsOwn();
        QVERIFY2(m_desk->said.last().contains(u"built-in"_s), qPrintable(m_desk->said.last()));
        m_desk->prompts.answer.reset();
        m_desk->said.clear();
        actions().saveAsOwn();
        QCOMPARE(m_desk->said, QStringList());
    }

    void thePlanIsShownBeforeAPlaybookIsAdded()
    {
        m_desk->prompts.chosen = int(PlaybookLibrary().ids().indexOf(u"golive-finance-operations"_s));
        m_desk->prompts.confirms = false;
        actions().addToProject();
        QVERIFY2(m_desk->prompts.asked.last().contains(u"120 of its 169 items"_s),
                 qPrintable(m_desk->prompts.asked.last()));
        QCOMPARE(items(), 49);
    }

    void addingIsOneUndoableStep()
    {
        m_desk->prompts.chosen = int(PlaybookLibrary().ids().indexOf(u"golive-finance-operations"_s));
        actions().addToProject();
        QCOMPARE(items(), 169);
        QVERIFY2(m_desk->said.last().contains(u"120 new"_s), qPrintable(m_desk->said.last()));
        m_desk->undo();
        QCOMPARE(items(), 49);
    }

    void whatIsThereAlreadyIsSaid()
    {
        m_desk->prompts.chosen = int(PlaybookLibrary().ids().indexOf(u"golive-generic"_s));
        actions().addToProject();
        QVERIFY2(m_desk->said.last().contains(u"everything of the playbook"_s), qPrintable(m_desk->said.last()));
        QCOMPARE(items(), 49);
    }

    void whatANewerVersionChangedIsOfferedAndTakenOver()
    {
        installNewerVersion();
        actions().compare();
        QTRY_VERIFY(!m_desk->said.isEmpty());
        QCOMPARE(m_desk->said.last(), u"Took over 1 change(s) of “Ours”."_s);
        QCOMPARE(m_desk->snapshot()->all<ChecklistItem>()[0]->due.offsetDays.value_or(0), -99);
        m_desk->undo();
        QVERIFY(m_desk->snapshot()->all<ChecklistItem>()[0]->due.offsetDays != -99);
    }

    void whatTheProjectChangedTooIsNotTickedAtFirst()
    {
        installNewerVersion();
        Edit edit(m_desk->snapshot(), u"Ours"_s);
        QVERIFY(edit.set(RecordKind::ChecklistItem, m_desk->snapshot()->all<ChecklistItem>()[0]->id, u"due", u"T-3"_s));
        QVERIFY(m_desk->workspace->commit(std::move(edit)));
        std::vector<TickLine> shown;
        m_desk->prompts.ticking = [&](const std::vector<TickLine>& lines) {
            shown = lines;
            return std::nullopt;
        };
        actions().compare();
        QTRY_COMPARE(shown.size(), std::size_t(1));
        QVERIFY(!shown[0].isTicked && shown[0].canBeTicked);
        QVERIFY2(shown[0].text.contains(u"T-3 → T-99"_s), qPrintable(shown[0].text));
        QVERIFY2(shown[0].detail.contains(u"Earlier in the playbook:\nT-"_s), qPrintable(shown[0].detail));
        QCOMPARE(m_desk->said, QStringList());
    }

    void withoutADifferenceThatIsSaid()
    {
        actions().compare();
        QTRY_VERIFY(!m_desk->said.isEmpty());
        QVERIFY2(m_desk->said.last().contains(u"has all that"_s), qPrintable(m_desk->said.last()));
        QCOMPARE(m_desk->prompts.asked, QStringList());
    }

    void typicalRisksAreOfferedAndTakenInOneStep()
    {
        std::vector<TickLine> shown;
        m_desk->prompts.ticking = [&](const std::vector<TickLine>& lines) {
            shown = lines;
            std::vector<bool> ticked(lines.size(), false);
            ticked.front() = ticked.back() = true;
            return ticked;
        };
        actions().suggestRisks();
        QCOMPARE(shown.size(), PlaybookLibrary().load(u"golive-generic"_s)->risks.size());
        for (const TickLine& line : shown)
            QVERIFY(!line.isTicked && line.canBeTicked && !line.group.isEmpty());
        QVERIFY2(shown.front().detail.contains(u"Inherent score: "_s), qPrintable(shown.front().detail));
        const auto risks = m_desk->snapshot()->all<Risk>();
        QCOMPARE(risks.size(), std::size_t(2));
        QCOMPARE(risks.front()->title, shown.front().text);
        actions().suggestRisks();
        QVERIFY(!shown.front().canBeTicked && shown[1].canBeTicked);
        QVERIFY2(shown.front().text.contains(u"R-001"_s), qPrintable(shown.front().text));
        m_desk->undo();
        QCOMPARE(m_desk->snapshot()->table(RecordKind::Risk).size(), 0);
    }

    void whenAllTypicalRisksAreThereThatIsSaid()
    {
        m_desk->prompts.ticking = [](const std::vector<TickLine>& lines) {
            return std::vector<bool>(lines.size(), true);
        };
        actions().suggestRisks();
        m_desk->prompts.ticking = nullptr;
        m_desk->prompts.asked.clear();
        actions().suggestRisks();
        QVERIFY2(m_desk->said.last().contains(u"all typical risks"_s), qPrintable(m_desk->said.last()));
        QCOMPARE(m_desk->prompts.asked, QStringList());
    }

    void theWelcomePageOffersOnesOwn()
    {
        m_desk->prompts.answer = u"Ours"_s;
        actions().saveAsOwn();
        WelcomePage page;
        QSignalSpy wanted(&page, &WelcomePage::newWanted);
        page.grab(); // it is filled once it is painted
        QToolButton* own = nullptr;
        QTRY_VERIFY([&] {
            for (auto* button : page.findChildren<QToolButton*>())
                own = button->text() == u"Ours" ? button : own;
            return own;
        }());
        own->click();
        QCOMPARE(wanted.last().first().toString(), u"ours"_s);
    }

private:
    PlaybookActions actions() { return {*m_desk->workspace, m_desk->prompts}; }
    /// The project starts anew from a playbook of one's own, of which a newer version is installed then.
    void installNewerVersion()
    {
        const PlaybookLibrary library;
        Playbook ours = playbookFromProject(*m_desk->snapshot(), {u"ours"_s, u"Ours"_s, {}, u"1.0"_s});
        m_desk = std::make_unique<PanelDesk>(ours);
        ours.version = u"1.1"_s;
        ours.items[0].due = u"T-99"_s;
        QVERIFY(library.save(ours));
    }
    int items() const { return int(m_desk->snapshot()->table(RecordKind::ChecklistItem).size()); }

    std::unique_ptr<PanelDesk> m_desk;
};

READINESS_TEST(tst_PlaybookActions)
#include "tst_PlaybookActions.moc"
