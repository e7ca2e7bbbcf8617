// Takes pictures of the window for looking at: packaging/dev/screenshots.sh.
#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/SuggestedRisks.h"
#include "core/project/SampleProject.h"
#include "tests/support/BigProject.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ReturnedList.h"
#include "tests/ui/screens/EnvironmentPages.h"
#include "tests/ui/screens/Night.h"
#include "tests/ui/screens/Picture.h"
#include "tests/ui/screens/TestPages.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/GoLiveDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewProjectDialog.h"
#include "ui/dialogs/PasteDialog.h"
#include "ui/dialogs/TickDialog.h"
#include "ui/models/SuggestedRiskLines.h"
#include "ui/panels/plan/ChancesPage.h"
#include "ui/panels/plan/GanttView.h"
#include "ui/panels/plan/PlanCommands.h"
#include "ui/panels/plan/PlanSheet.h"
#include "ui/panels/run/StepsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDockWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// What the window shows: "sample", "empty" (a project without a record), "many" (10,000 checklist items), "risks" (40),
/// "register" (10,000 risks), "plan" (a cutover of 40 tasks), "night" (the sample while its cutover runs: only that),
/// "tests" (the sample: only its tests and test cycles), "environments" (nothing but environments and upgrades).
bool create(const QString& content, const QString& file, const Clock& clock)
{
    if (content == u"sample" || content == u"tests")
        return createSampleProject(file, clock).has_value();
    if (content == u"night") {
        if (!createSampleProject(file, clock))
            return false;
        const auto project = Project::open(file, Project::Mode::Write, {u"Katharina Brückner"_s, &clock});
        if (project)
            beginNight(**project, clock.now());
        return project && (*project)->publish();
    }
    NewProject wanted;
    wanted.name = u"Empty"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    const auto changes = [&] {
        if (content == u"many")
            return bigProject(10'000);
        if (content == u"register")
            return bigRegister(10'000);
        if (content == u"plan")
            return bigPlan(40);
        return content == u"risks" ? bigRegister(40) : projectFromPlaybook(wanted, nullptr);
    };
    return Project::create(file, changes(), {u"Jana"_s, &clock}).has_value();
}

PastePlan pastePlan()
{
    const TextGrid grid{{u"Theme"_s, u"Title"_s, u"Importance"_s, u"When"_s},
                        {u"Shop"_s, u"Test the shop"_s, u"Must"_s, u"T-14"_s},
                        {u"Shop"_s, u"Train the shop"_s, u"Should"_s, u"T-7"_s}};
    return PastePlan::make(RecordKind::ChecklistItem, grid, {}, 0);
}

/// A list that somebody else made.
ImportSource listOfOthers(const SnapshotPtr& snapshot)
{
    const QByteArray list = "Open points of the warehouse,,,,,\n"
                            "Aufgabe,Bereich,Zuständig,Zustand,Frist,Farbe\n"
                            "Order the printers,Warehouse,Jana Berger,offen,03/04/2027,rot\n"
                            "Test the label printers on every shift and in both halls,Warehouse,Nadia Newcomer,in "
                            "Arbeit,03/05/2027,gelb\n"
                            "Train the night shift,Warehouse,Nadia Newcomer,erledigt,03/06/2027,rot\n";
    return ImportSource::of(snapshot, *readTable(list), u"warehouse.csv"_s);
}

/// A list that came back with everything that can happen to it.
ImportSource returnedList(const SnapshotPtr& snapshot)
{
    const auto items = snapshot->all<ChecklistItem>();
    ReturnedList list(snapshot);
    list.type(0, u"title", u"Decide which company accounts move to the new system"_s)
        .type(0, u"owner", u"Nadia Newcomer"_s)
        .type(1, u"status", u"Finished, more or less"_s)
        .type(2, u"title", u"As the list calls it"_s)
        .add(u"Order the printers for the warehouse"_s);
    list.type(list.size() - 1, u"area", snapshot->all<Area>().front()->title);
    Edit edit(snapshot, u"Meanwhile"_s);
    if (!edit.set(RecordKind::ChecklistItem, items[2]->id, u"title", u"As the project calls it meanwhile"_s))
        qFatal("no edit");
    return list.source(*applied(*snapshot, std::move(edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z"))));
}

/// The newest review: what is different since the one before, and its questions.
void pictureReview(MainWindow& window, const QString& path)
{
    for (const Review* review : window.workspace()->snapshot()->all<Review>())
        window.selection().go({RecordKind::Review, review->id});
    auto* panel = window.findChild<QWidget*>(u"panel/reviews"_s);
    auto* tabs = panel->findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    settle(1000);
    picture(window, path + u"-reviews-difference.png"_s);
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->text() == QCoreApplication::translate("readiness::ReviewsPanel", "&Walk through"))
            button->click();
    }
    picture(window, path + u"-reviews-walk.png"_s);
}

/// The register with room for the heat map beside it, and a risk on its way.
void pictureRisks(MainWindow& window, const QString& path)
{
    auto* dock = window.findChild<QDockWidget*>(u"dock/risks"_s);
    const auto risks = window.workspace()->snapshot()->all<Risk>();
    for (const Risk* risk : risks) {
        if (risk->current.isRated() && risk->residual.isRated())
            window.selection().go({RecordKind::Risk, risk->id});
    }
    dock->setFloating(true);
    dock->resize(1180, 640);
    picture(*dock, path + u"-risks-wide.png"_s);
    dock->setFloating(false);
}

/// A baseline, what has moved since, and the path of the selected task.
void pictureBaseline(MainWindow& window, PlanSheet& sheet)
{
    Workspace& workspace = *window.workspace();
    Edit taken(workspace.snapshot(), u"Baseline"_s);
    const RecordId baseline = taken.create(RecordKind::Baseline);
    (void)taken.set(RecordKind::Baseline, baseline, u"plan", workspace.snapshot()->all<Plan>().front()->id);
    (void)taken.set(RecordKind::Baseline, baseline, u"title", u"Approved"_s);
    workspace.commit(std::move(taken));
    Edit longer(workspace.snapshot(), u"Longer"_s);
    const auto tasks = workspace.snapshot()->all<Task>();
    for (const std::size_t at : {tasks.size() / 4, tasks.size() / 2})
        (void)longer.set(RecordKind::Task, tasks[at]->id, u"duration", qint64(tasks[at]->duration + 90));
    workspace.commit(std::move(longer));
    settle(1000);
    sheet.findChild<QComboBox*>(u"plan/baselines"_s)->setCurrentIndex(1);
    Q_EMIT sheet.findChild<QComboBox*>(u"plan/baselines"_s)->activated(1);
    for (QAction* action : sheet.commands().ofPath()) {
        if (action->shortcut() == QKeySequence(u"Alt+2"_s))
            action->trigger();
    }
}

/// The plan with room, a task selected, and far and near.
void picturePlan(MainWindow& window, const QString& path)
{
    const auto tasks = window.workspace()->snapshot()->all<Task>();
    window.selection().go({RecordKind::Plan, {}});
    auto* dock = window.findChild<QDockWidget*>(u"dock/plan"_s);
    dock->setFloating(true);
    dock->resize(1280, 800);
    picture(*dock, path + u"-plan-wide.png"_s);
    window.selection().go({RecordKind::Task, tasks[tasks.size() / 2]->id});
    picture(*dock, path + u"-plan-selected.png"_s);
    auto* sheet = dock->findChild<PlanSheet*>();
    for (const auto& [factor, name] : {std::pair(6.0, u"near"_s), std::pair(10.0, u"minutes"_s),
                                       std::pair(1 / 1500.0, u"far"_s), std::pair(1 / 20.0, u"months"_s)}) {
        sheet->gantt().zoom(factor);
        picture(*dock, path + u"-plan-"_s + name + u".png"_s);
    }
    sheet->gantt().fit();
    pictureBaseline(window, *sheet);
    picture(*dock, path + u"-plan-baseline.png"_s);
    auto* chances = dock->findChild<ChancesPage*>();
    auto* tabs = dock->findChild<QTabWidget*>();
    tabs->setCurrentWidget(chances);
    picture(*dock, path + u"-plan-chances-before.png"_s);
    chances->start();
    settle(1000);
    picture(*dock, path + u"-plan-chances.png"_s);
    dock->setFloating(false);
    dock->raise();
    picture(window, path + u"-plan-chances-narrow.png"_s);
    tabs->setCurrentIndex(0);
}

/// The typical risks of the sample's playbook.
void pictureSuggestions(const Snapshot& snapshot, const QString& path)
{
    std::vector<Playbook> playbooks;
    playbooks.push_back(*PlaybookLibrary().load(u"golive-generic"_s));
    std::vector<SuggestedRisk> risks = suggestedRisks(snapshot, playbooks);
    groupByArea(risks);
    TickDialog dialog({u"Suggested risks"_s, u"What often goes wrong. Tick what may happen in yours."_s, u"Add"_s},
                      suggestedRiskLines(snapshot, risks));
    dialog.show();
    picture(dialog, path + u"-dialog-suggested.png"_s);
    dialog.close();
}

void applyLayout(MainWindow& window, int layout)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == PanelDocks::layouts()[layout])
            return action->trigger();
    }
}

/// The run panel as the night sees it, with each run of the project.
void pictureNight(MainWindow& window, const QString& path)
{
    applyLayout(window, 2);
    settle(1500);
    for (const Run* run : window.workspace()->snapshot()->all<Run>()) {
        window.selection().go({RecordKind::Run, run->id});
        picture(window, path + u"-night-%1.png"_s.arg(run->number));
    }
    applyLayout(window, 0);
}

/// The night in every state: running, each page, the wall, turned back, and what stands there before the first run.
void pictureRunningNight(MainWindow& window, const QString& path, const Clock& clock)
{
    auto* dock = window.findChild<QDockWidget*>(u"dock/run"_s);
    dock->show();
    dock->raise();
    picture(window, path + u"-run.png"_s);
    applyLayout(window, 2);
    settle(1500);
    auto* panel = window.findChild<QWidget*>(u"panel/run"_s);
    auto* list = panel->findChild<StepsPage*>()->findChild<QTreeView*>();
    auto* tabs = panel->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        picture(window, path + u"-night-%1.png"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
    list->setCurrentIndex(list->model()->index(17, 0));
    picture(window, path + u"-night-step.png"_s);
    QTest::keyClick(list, Qt::Key_R);
    picture(window, path + u"-night-entry.png"_s);
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->text() == QCoreApplication::translate("readiness::RunPanel", "Big board"))
            button->click();
    }
    for (QWidget* board : QApplication::topLevelWidgets()) {
        if (board == &window || !board->isVisible())
            continue;
        board->showNormal();
        board->resize(1280, 800);
        picture(*board, path + u"-board.png"_s);
        board->close();
    }
    backOut(window.workspace()->project(), clock.now());
    picture(window, path + u"-night-back.png"_s);
    window.workspace()->undo();
    applyLayout(window, 0);
}

std::vector<TickLine> playbookLines()
{
    return {
        {u"New in the playbook"_s, u"Checklist item  Rehearse the way back"_s, u"Rehearse the way back"_s, true, true},
        {u"Changed in the playbook"_s, u"C-012  Load the masters  ·  Due: T-21 → T-28"_s, {}, true, true},
        {u"Changed in the playbook"_s, u"C-014  Plan the cutover  ·  Importance: Should → Must"_s, {}, true, true},
        {u"Changed in the project too: what it has stays, unless you tick it"_s,
         u"C-003  Our words  ·  Title"_s,
         {},
         false,
         true},
        {u"Gone from the playbook: ticked items become not applicable"_s,
         u"C-040  Print the manual"_s,
         {},
         false,
         true}};
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QDir out(arguments.value(1, u"."_s));
    const QString content = arguments.value(2, u"sample"_s);
    QLocale::setDefault(QLocale(arguments.value(3, u"en_GB"_s)));
    installTranslations(QLocale());
    const FakeClock clock(at(u"2027-02-01T10:00:00Z"));
    const QString file = home.filePath(content + u".readiness"_s);
    if (!create(content, file, clock))
        return 1;
    Theme theme;
    for (const auto& [choice, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        theme.choose(choice);
        QSettings().clear();
        auto* window = new MainWindow(theme, clock);
        window->resize(1280, 800);
        window->QMainWindow::show();
        picture(*window, out.filePath(name + u"-welcome.png"_s));
        window->openFile(home.filePath(u"missing.readiness"_s));
        picture(*window, out.filePath(name + u"-welcome-trouble.png"_s));
        NewProjectDialog created({}, QDate(2027, 2, 1));
        PasteDialog pasted(pastePlan(), [](const PastePlan&) { return QString(); });
        TickDialog compared(
            {u"Compare with the playbook"_s, u"Tick what the project shall take over."_s, u"Take over"_s},
            playbookLines());
        for (const auto& [dialog, title] :
             {std::pair<QDialog*, QString>(&created, u"new"_s), std::pair<QDialog*, QString>(&pasted, u"paste"_s),
              std::pair<QDialog*, QString>(&compared, u"compare"_s)}) {
            dialog->show();
            picture(*dialog, out.filePath(name + u"-dialog-"_s + title + u".png"_s));
            dialog->close();
        }
        window->openFile(file);
        settle(2000);
        if (content == u"environments") {
            pictureEnvironments(*window, out.filePath(name));
            window->close();
            settle(500);
            continue;
        }
        if (content == u"tests") {
            pictureTests(*window, out.filePath(name));
            window->close();
            settle(500);
            continue;
        }
        if (content == u"night") {
            pictureRunningNight(*window, out.filePath(name), clock);
            window->close();
            settle(500);
            continue;
        }
        for (const ChecklistItem* item : window->workspace()->snapshot()->all<ChecklistItem>()) {
            if (item->number == 32)
                window->selection().go({RecordKind::ChecklistItem, item->id});
        }
        picture(*window, out.filePath(name + u"-prepare.png"_s));
        const SnapshotPtr snapshot = window->workspace()->snapshot();
        if (content == u"sample") {
            ExportDialog exported(snapshot, {});
            ImportDialog returned(*window->workspace(), returnedList(snapshot));
            ImportDialog others(*window->workspace(), listOfOthers(snapshot));
            others.findChild<QTableWidget*>()->selectRow(3);
            for (const auto& [dialog, title] : {std::pair<QDialog*, QString>(&exported, u"export"_s),
                                                std::pair<QDialog*, QString>(&others, u"mapping"_s),
                                                std::pair<QDialog*, QString>(&returned, u"import"_s)}) {
                dialog->show();
                picture(*dialog, out.filePath(name + u"-dialog-"_s + title + u".png"_s));
                dialog->close();
            }
        }
        for (const PanelEntry& entry : panelEntries()) {
            auto* dock = window->findChild<QDockWidget*>(u"dock/"_s + QLatin1String(entry.key));
            dock->show();
            dock->raise();
            picture(*window, out.filePath(name + u'-' + QLatin1String(entry.key) + u".png"_s));
        }
        if (content == u"sample" || content == u"empty" || content == u"many")
            pictureTests(*window, out.filePath(name));
        if (content == u"sample")
            pictureReview(*window, out.filePath(name));
        if (content == u"sample")
            pictureNight(*window, out.filePath(name));
        if (content == u"sample")
            pictureSuggestions(*snapshot, out.filePath(name));
        if (content == u"sample" || content == u"risks")
            pictureRisks(*window, out.filePath(name));
        if (content == u"sample" || content == u"plan")
            picturePlan(*window, out.filePath(name));
        GoLiveDialog moved(*window->workspace());
        moved.findChild<QDateEdit*>()->setDate(QDate(2027, 2, 8));
        moved.show();
        settle(1500);
        picture(moved, out.filePath(name + u"-dialog-go-live.png"_s));
        moved.close();
        window->close();
        settle(500);
    }
    return 0;
}
