#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/Theme.h"

#include <QMainWindow>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_PanelDocks : public QObject {
    Q_OBJECT

private:
    struct Shown {
        Shown()
        {
            QSettings().clear();
            window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
            window.resize(1280, 800);
            window.show();
            docks = std::make_unique<PanelDocks>(window, desk.context());
            docks->begin();
        }
        QWidget* panel(const QString& key) const { return window.findChild<QWidget*>(u"panel/"_s + key); }

        PanelDesk desk{PanelDesk::Content::Generic};
        QMainWindow window;
        std::unique_ptr<PanelDocks> docks;
    };

private Q_SLOTS:
    void panelsThatAreNotSeenAreMadeLater()
    {
        const Shown shown;
        for (const QString& key : {u"overview"_s, u"checklist"_s, u"details"_s})
            QVERIFY2(shown.panel(key) && shown.panel(key)->isVisible(), qPrintable(key));
        for (const QString& key : {u"gates"_s, u"report"_s, u"history"_s})
            QVERIFY2(!shown.panel(key), qPrintable(key));
        for (const PanelEntry& entry : panelEntries())
            QTRY_VERIFY(shown.panel(QString::fromLatin1(entry.key)));
    }

    void aPanelBehindAnotherTabIsNotVisible()
    {
        const Shown shown;
        QTRY_VERIFY(shown.panel(u"report"_s));
        QVERIFY(!shown.panel(u"report"_s)->isVisible());
        shown.docks->raise(u"report"_s);
        QVERIFY(shown.panel(u"report"_s)->isVisible());
        QTRY_VERIFY(!shown.panel(u"checklist"_s)->isVisible());
        shown.docks->raise(u"checklist"_s);
        QVERIFY(shown.panel(u"checklist"_s)->isVisible());
        QTRY_VERIFY(!shown.panel(u"report"_s)->isVisible());
    }

    void tabsSayTheirWholeNamesAndFitTheWindow()
    {
        const Theme theme;
        const Shown shown;
        QTabBar* centre = nullptr;
        for (QTabBar* tabs : shown.window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (tabs->count() > 2)
                centre = tabs;
        }
        QVERIFY(centre);
        QTRY_COMPARE(centre->elideMode(), Qt::ElideNone);
        for (int tab = 0; tab < centre->count(); ++tab) {
            const QRect shownAt = centre->tabRect(tab);
            QVERIFY2(shownAt.width() >= centre->fontMetrics().horizontalAdvance(centre->tabText(tab)),
                     qPrintable(centre->tabText(tab)));
            QVERIFY2(centre->rect().contains(shownAt), qPrintable(centre->tabText(tab)));
        }
    }

    void aPanelThatIsNotThereYetIsMadeForWhatLeadsToIt()
    {
        const Shown shown;
        QVERIFY(!shown.panel(u"setup"_s));
        shown.docks->reveal({RecordKind::Area, shown.desk.snapshot()->all<Area>()[0]->id});
        QVERIFY(shown.panel(u"setup"_s));
        QTRY_VERIFY(shown.panel(u"setup"_s)->isVisible());
    }
};

READINESS_TEST(tst_PanelDocks)
#include "tst_PanelDocks.moc"
