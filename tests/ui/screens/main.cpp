// Takes pictures of the window for looking at: packaging/dev/screenshots.sh.
#include "core/model/Records.h"
#include "core/project/SampleProject.h"
#include "tests/support/FakeClock.h"
#include "ui/dialogs/NewProjectDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

void settle(int milliseconds = 400)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void picture(QWidget& widget, const QString& name)
{
    settle();
    widget.grab().save(name);
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    installTranslations(QLocale());
    const QDir out(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const FakeClock clock(at(u"2027-02-01T10:00:00Z"));
    const QString file = home.filePath(u"sample.readiness"_s);
    if (!createSampleProject(file, clock))
        return 1;
    Theme theme;
    for (const auto& [choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        theme.choose(choice);
        QSettings().clear();
        auto* welcome = new MainWindow(theme, clock);
        welcome->resize(1280, 800);
        welcome->QMainWindow::show();
        picture(*welcome, out.filePath(name + u"-welcome.png"_s));
        NewProjectDialog dialog({}, QDate(2027, 2, 1));
        dialog.show();
        picture(dialog, out.filePath(name + u"-new.png"_s));
        dialog.close();
        welcome->openFile(file);
        settle(1500);
        for (const ChecklistItem* item : welcome->workspace()->snapshot()->all<ChecklistItem>()) {
            if (item->number == 32)
                welcome->selection().go({RecordKind::ChecklistItem, item->id});
        }
        picture(*welcome, out.filePath(name + u"-prepare.png"_s));
        for (const PanelEntry& entry : panelEntries()) {
            auto* dock = welcome->findChild<QDockWidget*>(u"dock/"_s + QLatin1String(entry.key));
            dock->show();
            dock->raise();
            picture(*welcome, out.filePath(name + u'-' + QLatin1String(entry.key) + u".png"_s));
        }
        welcome->close();
        settle(500);
    }
    return 0;
}
