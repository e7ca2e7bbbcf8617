// The window with many records. Baselines of the same run: memmem over one blob, a sort of precomputed keys, an empty window.
#include "core/base/Rank.h"
#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/query/References.h"
#include "tests/bench/Bench.h"
#include "tests/support/BigProject.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/RecordView.h"
#include "ui/models/RiskEdits.h"
#include "ui/panels/plan/GanttView.h"
#include "ui/panels/plan/PlanCommands.h"
#include "ui/panels/plan/PlanSheet.h"
#include "ui/panels/risks/HeatMap.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFew = 10'000;
constexpr int kMany = 100'000;
constexpr int kManyTasks = 5'000;
constexpr double kFrame = 1000.0 / 60;

/// Files with so many items, made once.
class BigFiles {
public:
    QString path(int items)
    {
        const QString file = m_folder.filePath(u"big%1.readiness"_s.arg(items));
        if (!m_made.contains(items)) {
            if (auto project = Project::create(file, test::bigProject(items), {u"Bench"_s, &systemClock()}); !project)
                qFatal("%s", qPrintable(project.error().text));
            m_made.append(items);
        }
        return file;
    }

private:
    QTemporaryDir m_folder;
    QList<int> m_made;
};

BigFiles& files()
{
    static BigFiles files;
    return files;
}

SnapshotPtr snapshotOf(int items)
{
    return (*Project::open(files().path(items), Project::Mode::Read, {u"Bench"_s, &systemClock()}))->snapshot();
}

void wait(const std::function<bool()>& until)
{
    while (!until())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
}

std::vector<Row> search()
{
    const SnapshotPtr snapshot = snapshotOf(kMany);
    const SearchText text(snapshot, RecordKind::ChecklistItem);
    QByteArray blob;
    for (const ChecklistItem* item : snapshot->all<ChecklistItem>())
        blob += folded(displayCode(checklistItemType(), item->number) + u'\n' + item->title + u'\n' + item->guidance
                       + u'\n' + item->answer)
                    .toUtf8()
                + '\0';
    qsizetype found = 0;
    const QByteArray wanted = "number 4711";
    const Medians medians = interleaved(
        15, [&] { return milliseconds([&] { found += text.find(u"number4711"_s).size(); }); },
        [&] {
            return milliseconds([&] {
                const char* at = blob.constData();
                const char* const end = at + blob.size();
                while ((at = static_cast<const char*>(
                            memmem(at, std::size_t(end - at), wanted.constData(), std::size_t(wanted.size()))))) {
                    ++at;
                    ++found;
                }
            });
        });
    return {{u"search 100,000 as you type"_s, medians.ratio(), 2,
             u"%1 ms, memmem %2 ms"_s.arg(medians.ours, 0, 'f', 2).arg(medians.baseline, 0, 'f', 2)}};
}

std::vector<Row> sorting()
{
    const SnapshotPtr snapshot = snapshotOf(kMany);
    const SearchText text(snapshot, RecordKind::ChecklistItem);
    RowOrder order(RecordKind::ChecklistItem);
    RowOrder::Settings settings;
    settings.sortedBy = u"title"_s;
    order.setSettings(settings);
    QCollator collator;
    std::vector<QCollatorSortKey> keys;
    for (const ChecklistItem* item : snapshot->all<ChecklistItem>())
        keys.push_back(collator.sortKey(item->title));
    std::vector<int> index(keys.size());
    const Medians medians = interleaved(
        5, [&] { return milliseconds([&] { order.groups(*snapshot, nullptr, text); }); },
        [&] {
            std::iota(index.begin(), index.end(), 0);
            return milliseconds([&] {
                std::sort(index.begin(), index.end(),
                          [&](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
            });
        });
    return {{u"sort 100,000 by text"_s, medians.ratio(), 1.5,
             u"%1 ms, sort of precomputed keys %2 ms"_s.arg(medians.ours, 0, 'f', 1).arg(medians.baseline, 0, 'f', 1)}};
}

/// What a child process says when it has painted: its resident memory.
constexpr auto kPainted = "painted";

/// Says so at the first paint for which `isThere` holds, and ends the program.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(std::function<bool()> isThere) : m_isThere(std::move(isThere))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched->isWidgetType() && m_isThere())
            QMetaObject::invokeMethod(this, &PaintWatch::tell,
                                      Qt::QueuedConnection); // after the paint that this asks for
        return false;
    }

private:
    void tell()
    {
        if (std::exchange(m_hasTold, true))
            return;
        QFile status(u"/proc/self/statm"_s);
        std::ignore = status.open(QIODevice::ReadOnly);
        std::printf("%s %lld\n", kPainted, status.readAll().split(' ')[1].toLongLong() * 4096);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    std::function<bool()> m_isThere;
    bool m_hasTold = false;
};

struct Started {
    double milliseconds = 0; ///< until the first paint with records
    double megabytes = 0;
};

Started startProcess(const QString& file)
{
    Started started;
    QProcess child;
    QByteArray said;
    started.milliseconds = milliseconds([&] {
        child.start(QCoreApplication::applicationFilePath(), {u"--start"_s, file});
        child.waitForReadyRead(60'000);
        said = child.readLine();
    });
    child.waitForFinished(60'000);
    if (!said.startsWith(kPainted))
        qFatal("the child did not paint: %s", child.readAllStandardError().constData());
    started.megabytes = said.split(' ')[1].toDouble() / 1e6;
    return started;
}

std::vector<Row> start()
{
    const QString few = files().path(kFew), many = files().path(kMany);
    double megabytesFew = 0, megabytesMany = 0;
    const auto startFew = [&] {
        const Started started = startProcess(few);
        megabytesFew = started.megabytes;
        return started.milliseconds;
    };
    const auto startMany = [&] {
        const Started started = startProcess(many);
        megabytesMany = started.megabytes;
        return started.milliseconds;
    };
    const Medians first = interleaved(7, startFew, [] { return startProcess({}).milliseconds; });
    const Medians second = interleaved(3, startMany, startFew);
    return {{u"start with 10,000 (over empty)"_s, first.ratio(), 6,
             u"%1 ms, empty window %2 ms, processes of their own"_s.arg(first.ours, 0, 'f', 0)
                 .arg(first.baseline, 0, 'f', 0)},
            {u"start with 100,000 over 10,000"_s, second.ratio(), 3,
             u"%1 ms, %2 ms; %3 MB, %4 MB resident"_s.arg(second.ours, 0, 'f', 0)
                 .arg(second.baseline, 0, 'f', 0)
                 .arg(megabytesMany, 0, 'f', 0)
                 .arg(megabytesFew, 0, 'f', 0)}};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Row frameRow(const QString& name, double value)
{
    return {name, value / kFrame, 1, u"%1 ms of a frame's %2 ms"_s.arg(value, 0, 'f', 2).arg(kFrame, 0, 'f', 1)};
}

std::vector<Row> editing()
{
    QSettings().clear();
    Theme theme;
    MainWindow window(theme, systemClock());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.QMainWindow::show();
    window.openFile(files().path(kMany));
    wait([&] { return window.workspace() && window.workspace()->standing(); });
    Workspace& workspace = *window.workspace();
    auto* view = window.findChild<QWidget*>(u"panel/checklist"_s)->findChild<RecordView*>();
    window.grab();
    std::vector<double> edits, jumps, standings;
    const auto items = workspace.snapshot()->all<ChecklistItem>();
    for (int i = 0; i < 15; ++i) {
        const RecordId item = items[std::size_t(i * 13)]->id;
        const StandingPtr before = workspace.standing();
        edits.push_back(milliseconds([&] {
            Edit edit(workspace.snapshot(), u"Edit"_s);
            std::ignore = edit.set(RecordKind::ChecklistItem, item, u"status", i % 2 ? u"done"_s : u"blocked"_s);
            workspace.commit(std::move(edit));
            QCoreApplication::sendPostedEvents();
        }));
        double longest = 0; // of what the window's thread does until the rules have spoken
        while (workspace.standing() == before) {
            longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents); }));
        }
        standings.push_back(longest);
        jumps.push_back(milliseconds([&] {
            view->verticalScrollBar()->setValue(i % 2 ? view->verticalScrollBar()->maximum()
                                                      : view->verticalScrollBar()->maximum() / 3);
            view->viewport()->repaint();
        }));
    }
    return {frameRow(u"one edit among 100,000"_s, median(edits)),
            frameRow(u"the rules' answer to it"_s, median(standings)),
            frameRow(u"scroll jump among 100,000"_s, median(jumps))};
}

/// A window with a project of its own, as large as a small screen.
struct BenchWindow {
    template <class Content>
    explicit BenchWindow(const Content& content)
    {
        const QString file = folder.filePath(u"bench.readiness"_s);
        if (auto project = Project::create(file, content, {u"Bench"_s, &systemClock()}); !project)
            qFatal("%s", qPrintable(project.error().text));
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(1280, 800);
        window.QMainWindow::show();
        window.openFile(file);
        wait([this] { return window.workspace() && window.workspace()->standing(); });
    }

    QTemporaryDir folder;
    Theme theme;
    MainWindow window{theme, systemClock()};
};

/// The register of a project with many risks: what a window does between two frames.
std::vector<Row> risks()
{
    QSettings().clear();
    BenchWindow bench(test::bigRegister(kFew));
    MainWindow& window = bench.window;
    Workspace& workspace = *window.workspace();
    window.selection().go({RecordKind::Risk, workspace.snapshot()->all<Risk>().front()->id});
    auto* panel = window.findChild<QWidget*>(u"panel/risks"_s);
    auto* map = panel->findChild<HeatMap*>();
    auto* filter = panel->findChild<FilterBar*>();
    auto* view = panel->findChild<RecordView*>();
    window.grab();
    std::vector<double> repaints, filters;
    for (int i = 0; i < 15; ++i) {
        auto edit = rated(workspace.snapshot(), Id<Risk>(workspace.snapshot()->all<Risk>()[std::size_t(i)]->id),
                          RiskStage::Current, {i % 5 + 1, 5 - i % 5});
        repaints.push_back(milliseconds([&] {
            workspace.commit(std::move(*edit)); // all are counted anew
            map->repaint();
        }));
        filters.push_back(milliseconds([&] {
            map->choose({i % 5, i % 3});
            view->viewport()->repaint();
        }));
        filters.push_back(milliseconds([&] {
            RecordFilter wanted;
            wanted.text = i % 2 ? u"warehouse"_s : u"relay"_s;
            filter->setFilter(wanted);
            view->viewport()->repaint();
        }));
    }
    return {frameRow(u"heat map of 10,000 risks"_s, median(repaints)),
            frameRow(u"filter 10,000 risks"_s, median(filters))};
}

/// The cutover plan of many tasks: what a window does between two frames.
std::vector<Row> gantt()
{
    QSettings().clear();
    BenchWindow bench(test::bigPlan(kManyTasks));
    MainWindow& window = bench.window;
    window.selection().go({RecordKind::Task, window.workspace()->snapshot()->all<Task>().front()->id});
    auto* sheet = window.findChild<PlanSheet*>();
    wait([&] { return sheet->model().rowCount() > 0; });
    window.grab();
    std::vector<double> scrolls, zooms, selections;
    const auto tasks = window.workspace()->snapshot()->all<Task>();
    for (QAction* action : sheet->commands().ofPath())
        action->trigger(); // the last shows all that a task waits for, and that waits for it
    for (int i = 0; i < 30; ++i) {
        selections.push_back(milliseconds([&] {
            sheet->tree().showTask(tasks[std::size_t(i) * 150 + 75]->id);
            sheet->gantt().viewport()->repaint();
            sheet->tree().viewport()->repaint();
        }));
        scrolls.push_back(milliseconds([&] {
            sheet->gantt().verticalScrollBar()->setValue(i * 400);
            sheet->gantt().viewport()->repaint(); // all of the window that is to be painted, the tree too
        }));
        zooms.push_back(milliseconds([&] {
            sheet->gantt().zoom(i % 2 ? 1.5 : 1 / 1.5);
            sheet->gantt().viewport()->repaint();
        }));
    }
    return {frameRow(u"scroll a plan of 5,000 tasks"_s, median(scrolls)),
            frameRow(u"zoom a plan of 5,000 tasks"_s, median(zooms)),
            frameRow(u"select a task of 5,000, with its path"_s, median(selections))};
}

} // namespace

int startWindow(const QString& file)
{
    if (file.isEmpty()) {
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        const PaintWatch watch([] { return true; });
        return QApplication::exec();
    }
    installTranslations(QLocale());
    Theme theme;
    MainWindow window(theme, systemClock());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.openFile(file);
    window.QMainWindow::show();
    const PaintWatch watch([&] { return window.workspace() != nullptr; });
    return QApplication::exec();
}

std::vector<Benchmark> windowBenchmarks()
{
    return {{u"search"_s, search},       {u"sort"_s, sorting}, {u"start"_s, start},
            {u"window-edit"_s, editing}, {u"risks"_s, risks},  {u"gantt"_s, gantt}};
}

} // namespace readiness::bench
