#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/panels/report/ReportPanel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

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

private:
    static QList<QLabel*> pictures(const QWidget& panel)
    {
        QList<QLabel*> found;
        for (QLabel* label : panel.findChildren<QLabel*>()) {
            if (!label->pixmap().isNull())
                found += label;
        }
        return found;
    }
};

READINESS_TEST(tst_ReportPanel)
#include "tst_ReportPanel.moc"
