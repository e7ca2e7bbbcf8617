#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/project/SampleProject.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/NewProjectDialog.h"
#include "ui/forms/RecordView.h"
#include "ui/paint/Palette.h"
#include "ui/panels/report/ReportChoice.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OpeningCard.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/QuickPick.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Theme.h"
#include "ui/shell/WelcomePage.h"

#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchFolder> m_folder;
    ScratchFolder m_samples;
    FakeClock m_clock{at(u"2027-02-01T10:00:00Z")};

    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// Deleted by the test; windows delete themselves only where an event loop runs on.
    std::unique_ptr<MainWindow> window()
    {
        auto window = std::make_unique<MainWindow>(*m_theme, m_clock);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1280, 800);
        window->QMainWindow::show();
        return window;
    }
    std::unique_ptr<MainWindow> sampleWindow()
    {
        const QString file = path(u"sample.readiness"_s);
        if (!QFile::exists(file) && !QFile::copy(m_samples.filePath(u"sample.readiness"_s), file))
            qFatal("no sample");
        auto shown = window();
        shown->openFile(file);
        if (!QTest::qWaitFor([&] { return shown->workspace() && shown->workspace()->standing(); }, 20'000))
            qFatal("not opened");
        return shown;
    }

    static MainWindow* otherWindow(const MainWindow& shown)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* other = qobject_cast<MainWindow*>(widget); other && other != &shown)
                return other;
        }
        return nullptr;
    }
    static void rename(MainWindow& window, const QString& name)
    {
        Edit edit(window.workspace()->snapshot(), u"Rename"_s);
        QVERIFY(edit.set(RecordKind::Project, window.workspace()->snapshot()->project().id, u"name", name));
        QVERIFY(window.workspace()->commit(std::move(edit)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"readiness"_s);
        m_theme = std::make_unique<Theme>();
        QVERIFY(createSampleProject(m_samples.filePath(u"sample.readiness"_s), m_clock));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<ScratchFolder>();
    }

    void aProjectIsCreatedFromAPlaybookWithTheKeyboard()
    {
        NewProjectDialog dialog(u"golive-generic"_s, QDate(2027, 2, 1));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"New shop"_s);
        auto* file = dialog.findChildren<QLineEdit*>().last();
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->text().endsWith(u"New shop.readiness"))
                file = edit;
        }
        file->setFocus();
        file->selectAll();
        QTest::keyClicks(file, path(u"shop"_s));
        QPushButton* create = nullptr;
        for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
            if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
                create = qobject_cast<QPushButton*>(button);
        }
        QVERIFY(create->isEnabled());
        QCOMPARE(dialog.path(), path(u"shop.readiness"_s));
        const auto shown = window();
        shown->createFile(dialog.path(), dialog.changes());
        QVERIFY(shown->workspace());
        QCOMPARE(shown->workspace()->snapshot()->project().name, u"New shop"_s);
        QCOMPARE(shown->workspace()->snapshot()->table(RecordKind::ChecklistItem).size(), 49);
        QVERIFY(QFile::exists(path(u"shop.readiness"_s)));
        QCOMPARE(RecentFiles::all(), QStringList{path(u"shop.readiness"_s)});
    }

    void aNameThatIsTakenIsRefusedWhereItIsTyped()
    {
        QFile taken(path(u"taken.readiness"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        NewProjectDialog dialog({}, QDate(2027, 2, 1));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
            if (!edit->text().endsWith(u"x.readiness"))
                continue;
            edit->selectAll();
            QTest::keyClicks(edit, taken.fileName());
        }
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(u"taken.readiness exists already");
        QVERIFY(isSaid);
    }

    void theDecisionIsAlwaysInSight()
    {
        const auto shown = sampleWindow();
        bool isShown = false;
        for (const QToolButton* button : shown->findChildren<QToolButton*>())
            isShown = isShown || (button->isVisible() && button->text().startsWith(u"NO-GO · "));
        QVERIFY(isShown);
    }

    void aDamagedFileIsExplainedInTheWindow()
    {
        QFile damaged(path(u"damaged.readiness"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("this is no project");
        damaged.close();
        const auto shown = window();
        shown->openFile(damaged.fileName());
        QTRY_VERIFY([&] {
            for (const QLabel* label : shown->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(u"damaged.readiness")
                    && !label->text().startsWith(u"Opening"))
                    return true;
            }
            return false;
        }());
        QVERIFY(!shown->workspace());
    }

    void layoutsAreRememberedAndReset()
    {
        {
            const auto shown = sampleWindow();
            shown->findChild<QDockWidget*>(u"dock/overview"_s)->hide();
            QVERIFY(shown->close());
        }
        const auto shown = sampleWindow();
        auto* overview = shown->findChild<QDockWidget*>(u"dock/overview"_s);
        QVERIFY(!overview->isVisible());
        for (QAction* action : shown->windowActions().everything()) {
            if (action->text() == u"&Reset layout")
                action->trigger();
        }
        QVERIFY(overview->isVisible());
    }

    void aPanelIsTakenOutWithTheKeyboard()
    {
        const auto shown = sampleWindow();
        auto* history = shown->findChild<QDockWidget*>(u"dock/history"_s);
        history->show();
        history->raise();
        history->findChild<QLineEdit*>()->setFocus();
        QTRY_VERIFY(history->isAncestorOf(QApplication::focusWidget()));
        const auto takeOut = [&] {
            for (QAction* action : shown->windowActions().everything()) {
                if (action->text().startsWith(u"Take the panel"))
                    action->trigger();
            }
        };
        takeOut();
        QVERIFY(history->isFloating());
        history->findChild<QLineEdit*>()->setFocus();
        history->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget() && history->isAncestorOf(QApplication::focusWidget()));
        takeOut();
        QVERIFY(!history->isFloating());
    }

    void theHandOverIsReported()
    {
        const auto shown = sampleWindow();
        shown->windowActions().action(u"hand-over-report"_s)->trigger();
        const auto* choice = shown->findChild<ReportChoice*>();
        QVERIFY(choice && choice->isVisible());
        QVERIFY(choice->order().kind == ReportKind::HandOver);
    }

    void theCommandPaletteRunsWhatItFinds()
    {
        const auto shown = sampleWindow();
        shown->windowActions().action(u"command"_s)->trigger();
        auto* pick = shown->findChild<QuickPick*>();
        QVERIFY(pick);
        auto* text = pick->findChild<QLineEdit*>();
        QTest::keyClicks(text, u"dark"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        m_theme->choose(ThemeChoice::Light);
    }

    void aRecordIsFoundByItsTitleAndShownWhereItIsAtHome()
    {
        const auto shown = sampleWindow();
        shown->windowActions().action(u"record"_s)->trigger();
        auto* text = shown->findChild<QuickPick*>()->findChild<QLineEdit*>();
        QTest::keyClicks(text, u"c-032"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(shown->selection().current());
        const auto* item = shown->workspace()->snapshot()->find(Id<ChecklistItem>(shown->selection().current()->id));
        QCOMPARE(item->number, 32);
    }

    void twoWindowsOnOneFileLearnFromEachOther()
    {
        const auto mine = sampleWindow();
        const auto colleague = Project::open(path(u"sample.readiness"_s), Project::Mode::Write, {u"Tomáš"_s, &m_clock});
        QVERIFY(colleague);
        Edit edit((*colleague)->snapshot(), u"Rename"_s);
        QVERIFY(edit.set(RecordKind::Project, (*colleague)->snapshot()->project().id, u"name", u"Renamed"_s));
        QVERIFY((*colleague)->commit(std::move(edit)));
        QVERIFY((*colleague)->publish());
        mine->workspace()->project().startRefreshing(Project::Look::Thorough);
        QTRY_COMPARE(mine->workspace()->snapshot()->project().name, u"Renamed"_s);
        QVERIFY2(mine->findChild<MessageBar*>()->message().text.contains(u"Others changed"),
                 qPrintable(mine->findChild<MessageBar*>()->message().text));
    }

    void whatWasDoneIsThereAfterAKill()
    {
        {
            const auto shown = sampleWindow();
            rename(*shown, u"Kept"_s);
            QTRY_VERIFY(shown->workspace()->sharing().state() != Sharing::State::Saving);
            // No close: the window goes as in a crash, without the way into the file.
        }
        const auto again = sampleWindow();
        QCOMPARE(again->workspace()->snapshot()->project().name, u"Kept"_s);
    }

    void aWindowThatClosesBringsItsChangesIntoTheFileFirst()
    {
        const auto shown = sampleWindow();
        rename(*shown, u"On its way"_s);
        shown->close();
        QTRY_VERIFY(!shown->isVisible());
        const auto file = Project::open(path(u"sample.readiness"_s), Project::Mode::Read, {u"Tomáš"_s, &m_clock});
        QVERIFY(file);
        QCOMPARE((*file)->snapshot()->project().name, u"On its way"_s);
    }

    void aWindowThatCannotReachItsFileSaysSoBeforeItCloses()
    {
        const auto shown = sampleWindow();
        QVERIFY(QFile::remove(path(u"sample.readiness"_s)));
        rename(*shown, u"Kept"_s);
        shown->close();
        const auto* bar = shown->findChild<MessageBar*>();
        QTRY_COMPARE(bar->message().actionText, u"Close"_s);
        QVERIFY(shown->isVisible());
        QVERIFY2(bar->message().text.contains(u"kept here"), qPrintable(bar->message().text));
        bar->message().action();
        QTRY_VERIFY(!shown->isVisible());
    }

    void aSyncProgramsCopyIsMergedAndMovedToTheTrash()
    {
        const QString copy = path(u"sample (Jana's conflicted copy 2027-02-01).readiness"_s);
        {
            QVERIFY(QFile::copy(m_samples.filePath(u"sample.readiness"_s), copy));
            const auto other = Project::open(copy, Project::Mode::Write, {u"Jana"_s, &m_clock});
            QVERIFY(other);
            Edit edit((*other)->snapshot(), u"Rename"_s);
            QVERIFY(edit.set(RecordKind::Project, (*other)->snapshot()->project().id, u"customer", u"Of the copy"_s));
            QVERIFY((*other)->commit(std::move(edit)));
            QVERIFY((*other)->publish());
        }
        const auto shown = sampleWindow();
        const auto* bar = shown->findChild<MessageBar*>();
        QVERIFY2(bar->message().actionText.contains(u"trash"), qPrintable(bar->message().text));
        bar->message().action();
        QTRY_COMPARE(shown->workspace()->snapshot()->project().customer, u"Of the copy"_s);
        QTRY_VERIFY(!QFile::exists(copy));
    }

    void aFileThatIsGoneCanBeTriedAgain()
    {
        const auto shown = window();
        const QString file = path(u"sample.readiness"_s);
        shown->openFile(file);
        auto* card = shown->findChild<OpeningCard*>();
        QPushButton* again = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton* button : card->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->text() == u"&Try again")
                    again = button;
            }
            return again != nullptr;
        }());
        QVERIFY2(card->sentence().contains(u"sample.readiness"), qPrintable(card->sentence()));
        QVERIFY(QFile::copy(m_samples.filePath(u"sample.readiness"_s), file));
        again->click();
        QTRY_VERIFY(shown->workspace());
    }

    void openingIsGivenUpAtOnce()
    {
        const QString file = path(u"sample.readiness"_s);
        QVERIFY(QFile::copy(m_samples.filePath(u"sample.readiness"_s), file));
        const auto shown = window();
        shown->openFile(file);
        auto* card = shown->findChild<OpeningCard*>();
        QVERIFY(card->isVisible());
        for (QPushButton* button : card->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"&Cancel")
                button->click();
        }
        QVERIFY(!card->isVisible());
        shown->openFile(file); // the one given up must not come in its place, nor twice
        QTRY_VERIFY(shown->workspace());
    }

    void twoFilesAtOnceGetAWindowEach()
    {
        const auto shown = window();
        for (const QString& name : {u"one.readiness"_s, u"two.readiness"_s}) {
            QVERIFY(QFile::copy(m_samples.filePath(u"sample.readiness"_s), path(name)));
            shown->openFile(path(name));
        }
        QTRY_VERIFY(shown->workspace());
        QCOMPARE(shown->workspace()->project().path(), path(u"one.readiness"_s));
        const std::unique_ptr<MainWindow> other(otherWindow(*shown));
        QVERIFY(other);
        QTRY_VERIFY(other->workspace());
        QCOMPARE(other->workspace()->project().path(), path(u"two.readiness"_s));
    }

    void aProjectCreatedWhileAFileIsOpenedGetsAWindowOfItsOwn()
    {
        const auto shown = window();
        QVERIFY(QFile::copy(m_samples.filePath(u"sample.readiness"_s), path(u"one.readiness"_s)));
        shown->openFile(path(u"one.readiness"_s));
        NewProject wanted;
        wanted.name = u"Two"_s;
        wanted.timeZone = u"Europe/Berlin"_s;
        shown->createFile(path(u"two.readiness"_s), projectFromPlaybook(wanted, nullptr));
        QTRY_VERIFY(shown->workspace());
        QCOMPARE(shown->workspace()->project().path(), path(u"one.readiness"_s));
        const std::unique_ptr<MainWindow> other(otherWindow(*shown));
        QVERIFY(other);
        QCOMPARE(other->workspace()->snapshot()->project().name, u"Two"_s);
    }

    void theProgramEndsWhenAHiddenWindowHasBroughtItsChangesIntoTheFile()
    {
        QPointer<MainWindow> shown = sampleWindow().release();
        shown->setAttribute(Qt::WA_DeleteOnClose);
        rename(*shown, u"On its way"_s);
        shown->close();
        shown->hide(); // as "Close without waiting" does
        QVERIFY(shown->workspace()->sharing().state() != Sharing::State::InFile);
        QTimer giveUp;
        connect(&giveUp, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
        giveUp.start(20'000);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(!shown);
        const auto file = Project::open(path(u"sample.readiness"_s), Project::Mode::Read, {u"Tomáš"_s, &m_clock});
        QVERIFY(file);
        QCOMPARE((*file)->snapshot()->project().name, u"On its way"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        const auto shown = sampleWindow();
        for (QDockWidget* dock : shown->findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            for (QWidget* widget : dock->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea")
                    || widget->inherits("QTabBar") || widget->inherits("QDockWidgetTitleButton")
                    || widget->focusProxy())
                    continue;
                QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(interface);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(u"%1 in %2 has no name"_s.arg(
                             QString::fromLatin1(widget->metaObject()->className()), dock->windowTitle())));
            }
        }
    }

    void everyActionHasAWordAndItsOwnShortcut()
    {
        const auto shown = sampleWindow();
        QHash<QKeySequence, QString> taken;
        for (const QAction* action : shown->windowActions().everything()) {
            QVERIFY(!action->text().isEmpty());
            if (action->shortcut().isEmpty() || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->text()));
            taken.insert(action->shortcut(), action->text());
        }
    }

    void theSelectedRowsAreExportedFromTheContextMenu()
    {
        const auto shown = sampleWindow();
        auto* table = shown->findChild<QWidget*>(u"panel/checklist"_s)->findChild<RecordView*>();
        const QModelIndex group = table->records().index(0, 0);
        for (int row = 0; row < 3; ++row)
            table->selectionModel()->select(table->records().index(row, 0, group),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::vector<RecordId> selected = table->selectedRecords();
        QCOMPARE(selected.size(), std::size_t(3));
        QAction* these = nullptr;
        for (QAction* action : table->actions()) {
            if (action->text().startsWith(u"E&xport these…"))
                these = action;
        }
        QVERIFY(these);
        std::optional<ExportWish> proposed;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (dialog) {
                proposed = dialog->wish();
                dialog->reject();
            }
        });
        these->trigger();
        QVERIFY(proposed);
        QVERIFY(proposed->records == selected);
    }

    void aListThatIsDroppedIsReadIntoTheProject()
    {
        const auto shown = sampleWindow();
        QFile list(path(u"wrong.xlsx"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("PK\x03\x04 and then nothing") > 0);
        list.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(list.fileName())});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(shown.get(), &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.get(), &drop);
        QTRY_COMPARE(shown->findChild<MessageBar*>()->message().kind, Message::Kind::Error);
        QVERIFY(shown->findChild<MessageBar*>()->isVisible());
    }

    void aListIsNotTakenWhereNoProjectIsOpen()
    {
        const auto shown = window();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path(u"list.csv"_s))});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(shown.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }
};

READINESS_TEST(tst_MainWindow)
#include "tst_MainWindow.moc"
