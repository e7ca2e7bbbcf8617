// A test cycle in the window: what its thread does from the key of one verdict to the next case.
#include "tests/bench/Bench.h"
#include "tests/bench/TestedProject.h"
#include "ui/forms/RowList.h"
#include "ui/panels/cycle/ExecutePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVerdicts = 21;
constexpr double kFrame = 1000.0 / 60;
constexpr int kSteps = 3;

void wait(const std::function<bool()>& until)
{
    while (!until())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
}

/// All that is tested, each case with steps; in the last cycle nothing was run yet.
ChangeSet testedProject()
{
    const TestedBefore tested;
    const RecordId last = testedId(RecordKind::Cycle, kCycles);
    ChangeSet changes;
    for (const RecordType* type : recordTypes()) {
        tested.snapshot()->table(type->kind).forEach([&](const Record& record) {
            const bool isExecution = type->kind == RecordKind::Execution;
            if (!isExecution || static_cast<const Execution&>(record).cycle != last)
                changes.create(type->kind, tested.snapshot()->table(type->kind).share(record.id));
        });
    }
    for (int n = 0; n < kCases * kSteps; ++n) {
        TestStep step;
        step.id = testedId(RecordKind::TestStep, n + 1);
        step.number = n + 1;
        step.testCase = Id<TestCase>(testedId(RecordKind::TestCase, 1 + n / kSteps));
        step.position = QChar(u'a' + n % kSteps);
        step.action = u"Do it"_s;
        changes.create(step);
    }
    return changes;
}

Row frameRow(const QString& name, std::vector<double> values)
{
    std::ranges::sort(values);
    const double value = values[values.size() / 2];
    return {name, value / kFrame, 1, u"%1 ms of a frame's %2 ms"_s.arg(value, 0, 'f', 2).arg(kFrame, 0, 'f', 1)};
}

std::vector<Row> verdicts()
{
    QSettings().clear();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.readiness"_s);
    if (auto project = Project::create(file, testedProject(), {u"Bench"_s, &systemClock()}); !project)
        qFatal("%s", qPrintable(project.error().text));
    Theme theme;
    MainWindow window(theme, systemClock());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 800);
    window.QMainWindow::show();
    window.openFile(file);
    wait([&] { return window.workspace() && window.workspace()->standing(); });
    Workspace& workspace = *window.workspace();
    window.selection().go({RecordKind::Cycle, testedId(RecordKind::Cycle, kCycles)});
    auto* list = window.findChild<ExecutePage*>()->findChild<RowList*>();
    wait([&] { return list->model()->rowCount() == kCases; });
    window.grab();
    std::vector<double> keys, answers;
    for (int i = 0; i < kVerdicts; ++i) {
        const StandingPtr before = workspace.standing();
        keys.push_back(milliseconds([&] {
            QKeyEvent key(QEvent::KeyPress, i % 5 == 0 ? Qt::Key_F : Qt::Key_P, Qt::NoModifier);
            QApplication::sendEvent(list, &key);
            QCoreApplication::sendPostedEvents();
            list->viewport()->repaint();
        }));
        double longest = 0; // of what the window's thread does until the rules have spoken
        while (workspace.standing() == before)
            longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents); }));
        answers.push_back(longest);
    }
    return {frameRow(u"one verdict among 50,000"_s, keys), frameRow(u"the rules' answer to a verdict"_s, answers)};
}

} // namespace

std::vector<Benchmark> cycleBenchmarks() { return {{u"cycle"_s, &verdicts}}; }

} // namespace readiness::bench
