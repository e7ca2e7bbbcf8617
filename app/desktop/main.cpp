#include "ui/shell/FileBell.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

using namespace readiness;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"readiness"_s);
    QApplication::setOrganizationName(u"readiness"_s);
    QApplication::setApplicationDisplayName(u"Readiness Workbench"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(READINESS_VERSION));

    installTranslations(QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes a business system live, one file per project."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"Project file to open."_s, u"[FILE]"_s);
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() == 1 && FileBell::ring(files[0]))
        return 0; // its window comes forward

    Theme theme;
    auto* window = new MainWindow(theme, systemClock()); // deletes itself when it is closed
    for (const QString& file : files)
        window->openFile(file); // which goes on beside the first paint
    window->QMainWindow::show();
    return QApplication::exec();
}
