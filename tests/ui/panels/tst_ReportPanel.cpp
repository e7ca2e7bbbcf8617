#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/panels/report/ReportChoice.h"
#include "ui/panels/report/ReportPanel.h"
#include "ui/panels/report/ReportPreview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

void choose(const QWidget& panel, ReportKind kind) { panel.findChild<ReportChoice*>()->setKind(kind); }

QList<QLabel*> pictures(const QWidget& panel)
{
    QList<QLabel*> found;
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (!label->pixmap().isNull())
            found += label;
    }
    return found;
}

/// The panel with the sample's status report, which soon is in its preview.
struct StatusReportShown {
    PanelDesk desk{PanelDesk::Content::Sample};
    ReportPanel panel{desk.context()};

    StatusReportShown()
    {
        panel.resize(900, 700);
        panel.show();
        choose(panel, ReportKind::Status);
    }
};

} // namespace

class tst_ReportPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewShowsEveryPage()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        const QList<QLabel*> shown = pictures(panel);
        QVERIFY(shown.size() > 5);
        QCOMPARE(shown.first()->accessibleName(), u"Page 1 of %1"_s.arg(shown.size()));
        const QImage first = shown.first()->pixmap().toImage();
        QVERIFY(first != QImage(first.size(), first.format())); // something is on it
    }

    void sectionsAreLeftOutAndTheCoverSaysSo()
    {
        QSettings().clear();
        PanelDesk desk(PanelDesk::Content::Sample);
        {
            ReportPanel panel(desk.context());
            panel.show();
            QTRY_VERIFY(desk.workspace->standing());
            QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
            const auto whole = pictures(panel).size();
            for (QAction* action : panel.findChild<QMenu*>()->actions()) {
                if (action->text() == u"Checklist")
                    action->setChecked(false);
            }
            QTRY_VERIFY_WITH_TIMEOUT(pictures(panel).size() < whole / 2, 20'000);
        }
        ReportPanel again(desk.context()); // it is remembered
        for (const QAction* action : again.findChild<QMenu*>()->actions())
            QCOMPARE(action->isChecked(), action->text() != u"Checklist");
        const SignOffReportInput input{desk.workspace->standing()->assessment,
                                       nullptr,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {ReportSection::Checklist, ReportSection::Waivers}};
        const ReportDocument document = signOffReport(input);
        const auto* cover = std::get_if<ReportCover>(&document.blocks.front());
        QVERIFY(cover);
        QCOMPARE(cover->facts.last().value, u"Checklist, Waivers"_s);
        QSettings().clear();
    }

    void theReportIsExported()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ReportPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        desk.prompts.savePath = desk.path() + u".pdf"_s;
        QTest::mouseClick(panel.findChildren<QPushButton*>()[0], Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said.isEmpty(), 20'000);
        QVERIFY2(desk.said.last().startsWith(u"Wrote"), qPrintable(desk.said.last()));
        QFile file(desk.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void theProjectIsNeverOverwrittenByItsReport()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ReportPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        desk.prompts.savePath = desk.path();
        QTest::mouseClick(panel.findChildren<QPushButton*>()[0], Qt::LeftButton);
        QCOMPARE(desk.said, QStringList{u"This is the project itself: choose another name."_s});
        QVERIFY(desk.open(u"Tomáš"_s));
    }

    void theStatusReportHasTwoPages()
    {
        StatusReportShown shown;
        auto& [desk, panel] = shown;
        QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 2, 20'000);
        auto* since = panel.findChild<QDateEdit*>();
        QVERIFY(since->isVisible());
        QCOMPARE(since->date(), QDate(2027, 1, 25)); // a week ago
        desk.prompts.savePath = desk.path() + u"-status.pdf"_s;
        QTest::mouseClick(panel.findChildren<QPushButton*>()[0], Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said.isEmpty(), 20'000);
        QVERIFY2(desk.said.last().contains(u"2 page"), qPrintable(desk.said.last()));
    }

    void theRiskRegisterIsAReport()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        choose(panel, ReportKind::Risks);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        QVERIFY(!panel.findChild<QDateEdit*>()->isVisible());
        Edit edit(desk.snapshot(), u"Risk"_s);
        const RecordId risk = edit.create(RecordKind::Risk);
        QVERIFY(edit.set(RecordKind::Risk, risk, u"title", u"Too slow"_s));
        QVERIFY(edit.set(RecordKind::Risk, risk, u"inherent_probability", Value(qint64(4))));
        QVERIFY(edit.set(RecordKind::Risk, risk, u"inherent_impact", Value(qint64(4))));
        const auto before = pictures(panel).size();
        QVERIFY(desk.workspace->commit(std::move(edit)));
        QTRY_VERIFY_WITH_TIMEOUT(pictures(panel).size() > before, 20'000);
    }

    void theAcceptanceReportIsAboutACycleOrAll()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        auto* executions = panel.findChild<QCheckBox*>();
        QVERIFY(!executions->isVisible());
        choose(panel, ReportKind::Acceptance);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        QVERIFY(executions->isVisible());
        const auto* choice = panel.findChild<ReportChoice*>();
        QVERIFY(choice->order().cycle.isNull() && !choice->order().withExecutions);
        executions->setChecked(true);
        QVERIFY(choice->order().withExecutions);
    }

    void theUpgradeReportIsAboutOneUpgradeOrAll()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        Edit edit(desk.snapshot(), u"Upgrade"_s);
        const RecordId upgrade = edit.create(RecordKind::Upgrade);
        QVERIFY(edit.set(RecordKind::Upgrade, upgrade, u"title", u"Sandbox to 10.0.1"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        choose(panel, ReportKind::Upgrade);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        const auto* choice = panel.findChild<ReportChoice*>();
        QVERIFY(choice->order().upgrade.isNull());
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            if (const int place = box->findData(upgrade.toHex()); place >= 0)
                box->setCurrentIndex(place);
        }
        QCOMPARE(choice->order().upgrade, upgrade);
    }

    void hypercareIsAboutADayThatMovesWithToday()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        Edit edit(desk.snapshot(), u"Hypercare"_s);
        const RecordId hypercare = edit.create(RecordKind::Hypercare);
        QVERIFY(edit.set(RecordKind::Hypercare, hypercare, u"title", u"After go-live"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        choose(panel, ReportKind::Hypercare);
        QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 1, 20'000);
        auto* choice = panel.findChild<ReportChoice*>();
        const QDate today = choice->order().day;
        choice->setToday(today.addDays(1));
        QCOMPARE(choice->order().day, today.addDays(1));
    }

    void theReviewIsChosenFromThoseThatExist()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ReportPanel panel(desk.context());
        panel.show();
        choose(panel, ReportKind::Review);
        const auto labels = [&] {
            QStringList texts;
            for (const QLabel* label : panel.findChildren<QLabel*>())
                texts += label->text();
            return texts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(labels().contains(u"The project has no review yet."), 20'000);
        QVERIFY(pictures(panel).isEmpty());
        Edit edit(desk.snapshot(), u"Review"_s);
        const RecordId review = edit.create(RecordKind::Review);
        QVERIFY(edit.set(RecordKind::Review, review, u"title", u"First look"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        QCOMPARE(panel.findChild<ReportChoice*>()->order().review, review);
    }

    void aCutoverHasItsReports()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ReportPanel panel(desk.context());
        panel.resize(900, 700);
        panel.show();
        const auto orderOf = [&] { return panel.findChild<ReportChoice*>()->order(); };
        const auto boxNamed = [&](const QString& name) {
            for (QComboBox* box : panel.findChildren<QComboBox*>()) {
                if (box->accessibleName() == name)
                    return box;
            }
            return static_cast<QComboBox*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!pictures(panel).isEmpty(), 20'000);
        choose(panel, ReportKind::Runbook);
        QVERIFY(boxNamed(u"Whose pages"_s)->isVisible());
        QCOMPARE(boxNamed(u"Whose pages"_s)->currentText(), u"Everybody"_s);
        QVERIFY(desk.snapshot()->find(Id<Plan>(orderOf().plan)));
        QVERIFY(orderOf().person.isNull());
        QVERIFY2(panel.minimumSizeHint().width() <= 900, qPrintable(QString::number(panel.minimumSizeHint().width())));
        QTRY_VERIFY_WITH_TIMEOUT(pictures(panel).size() > 12, 20'000); // a page for each owner
        const auto all = pictures(panel).size();
        boxNamed(u"Whose pages"_s)->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(pictures(panel).size() < all / 2, 20'000);
        choose(panel, ReportKind::HandOver);
        QVERIFY(!boxNamed(u"Whose pages"_s)->isVisible());
        QCOMPARE(desk.snapshot()->find(Id<Run>(orderOf().run))->title, u"Second rehearsal"_s); // the last one
        QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 1, 20'000);
        for (const ReportKind kind : {ReportKind::CutoverPlan, ReportKind::Rehearsal}) {
            choose(panel, kind);
            QTRY_VERIFY_WITH_TIMEOUT(pictures(panel).size() > 3, 20'000);
            choose(panel, ReportKind::HandOver);
            QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 1, 20'000);
        }
    }

    void withoutAPlanThePanelSaysSo()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        ReportPanel panel(desk.context());
        panel.show();
        const auto says = [&](const QString& sentence) {
            for (const QLabel* label : panel.findChildren<QLabel*>()) {
                if (label->text() == sentence)
                    return true;
            }
            return false;
        };
        choose(panel, ReportKind::HandOver);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The project has no run of a cutover plan yet."_s), 20'000);
        choose(panel, ReportKind::CutoverPlan);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The project has no cutover plan yet."_s), 20'000);
    }

    void figuresAreCopiedAsPicturesAndTablesAsHtml()
    {
        StatusReportShown shown;
        auto& [desk, panel] = shown;
        QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 2, 20'000);
        auto* preview = panel.findChild<ReportPreview*>();
        QMenu menu;
        preview->fillCopyMenu(menu);
        const auto copy = [&](const QString& text) {
            for (QAction* action : menu.actions()) {
                if (action->text() == text)
                    action->trigger();
            }
            return QGuiApplication::clipboard()->mimeData();
        };
        const QMimeData* table = copy(u"Copy table “Areas”"_s);
        QVERIFY(table->hasHtml());
        QVERIFY(table->html().contains(u"<table"));
        QVERIFY(table->text().startsWith(u"Area\tLead says\t"));
        const QMimeData* figure = copy(u"Copy figure “Week by week”"_s);
        QVERIFY(figure->hasImage());
        QVERIFY(qvariant_cast<QImage>(figure->imageData()).width() > 1000);
        QCOMPARE(desk.said.last(), u"Copied “Week by week”."_s);
    }

    void theMenuOfAPlaceOffersWhatIsThere()
    {
        StatusReportShown shown;
        auto& [desk, panel] = shown;
        QTRY_COMPARE_WITH_TIMEOUT(pictures(panel).size(), 2, 20'000);
        auto* preview = panel.findChild<ReportPreview*>();
        const auto offered = [&](QContextMenuEvent::Reason reason, const QPoint& at) {
            QContextMenuEvent event(reason, at, preview->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(preview->viewport(), &event);
            const auto menus = preview->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
            const QStringList texts = [&] {
                QStringList found;
                for (const QAction* action : menus.last()->actions())
                    found += action->text();
                return found;
            }();
            delete menus.last();
            return texts;
        };
        const QLabel* page = pictures(panel).first();
        const QPoint band = page->mapTo(preview->viewport(), QPoint(page->width() / 2, page->width() * 2 / 5));
        QCOMPARE(offered(QContextMenuEvent::Mouse, band), QStringList{u"Copy figure “NO-GO”"_s});
        QVERIFY(offered(QContextMenuEvent::Keyboard, band).size() > 3);
    }

    void closingWhileThePreviewIsMadeIsFine()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        QTRY_VERIFY(desk.workspace->standing());
        auto panel = std::make_unique<ReportPanel>(desk.context());
        panel->show();
        panel.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(desk.said.isEmpty());
    }
};

READINESS_TEST(tst_ReportPanel)
#include "tst_ReportPanel.moc"
