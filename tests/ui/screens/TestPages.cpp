#include "tests/ui/screens/TestPages.h"

#include "core/model/Records.h"
#include "tests/ui/screens/Picture.h"
#include "ui/panels/cycle/StepCard.h"

#include <QAction>
#include <QDockWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// In the window, and floating as narrow and as wide as people make it.
void pictureTabs(MainWindow& window, const QString& panel, const QString& path)
{
    auto* dock = window.findChild<QDockWidget*>(u"dock/"_s + panel);
    auto* tabs = dock->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        picture(window, path + u"-%1-%2.png"_s.arg(panel).arg(tab));
    }
    dock->setFloating(true);
    for (const auto& [width, name] : {std::pair(420, u"narrow"_s), {1280, u"wide"_s}}) {
        dock->resize(width, 800);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            picture(*dock, path + u"-%1-%2-%3.png"_s.arg(panel, name).arg(tab));
        }
    }
    tabs->setCurrentIndex(0);
    dock->setFloating(false);
}

/// A case that is not run yet, its first step failed.
void failAStep(MainWindow& window)
{
    const SnapshotPtr snapshot = window.workspace()->snapshot();
    for (const Execution* execution : snapshot->all<Execution>()) {
        if (execution->verdict == Verdict::NotRun)
            window.selection().go({RecordKind::Execution, execution->id});
    }
    auto* dock = window.findChild<QDockWidget*>(u"dock/cycles"_s);
    settle(800);
    if (auto* step = dock->findChild<StepCard*>())
        QTest::keyClick(step, Qt::Key_F);
}

} // namespace

void pictureTests(MainWindow& window, const QString& path)
{
    const SnapshotPtr snapshot = window.workspace()->snapshot();
    const auto cases = snapshot->all<TestCase>();
    window.selection().go({RecordKind::TestCase, cases.empty() ? RecordId() : RecordId(cases.front()->id)});
    settle(800);
    pictureTabs(window, u"tests"_s, path);
    const auto cycles = snapshot->all<Cycle>();
    window.selection().go({RecordKind::Cycle, cycles.empty() ? RecordId() : RecordId(cycles.back()->id)});
    settle(800);
    failAStep(window);
    pictureTabs(window, u"cycles"_s, path);
    window.workspace()->undo();
}

} // namespace readiness::test
