#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

#if defined(READINESS_TEST_WIDGETS)
#include "ui/paint/Fonts.h"

#include <QApplication>
#elif defined(READINESS_TEST_GUI)
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <utility>
#include <vector>

namespace readiness::test {

namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

std::vector<std::pair<QString, Maker>>& registry()
{
    static std::vector<std::pair<QString, Maker>> tests;
    return tests;
}

} // namespace

TestRegistration::TestRegistration(const char* name, Maker make)
{
    registry().emplace_back(QString::fromLatin1(name), std::move(make));
}

} // namespace readiness::test

/// Runs every registered class, or the one named as the first argument (`test_core_model tst_Snapshot [function]`).
/// Home, state and configuration folders are temporary, so that no test sees or leaves anything of the user's.
int main(int argc, char** argv)
{
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
#if defined(READINESS_TEST_GUI) || defined(READINESS_TEST_WIDGETS)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
#if defined(READINESS_TEST_WIDGETS)
    QApplication application(argc, argv);
    readiness::loadFonts();
#elif defined(READINESS_TEST_GUI)
    QGuiApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 1 && arguments[1].startsWith(QLatin1String("tst_")))
        only = arguments.takeAt(1);
    int failures = 0;
    int run = 0;
    for (const auto& [name, make] : readiness::test::registry()) {
        if (!only.isEmpty() && name != only)
            continue;
        ++run;
        failures += QTest::qExec(make().get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class %s\n", qPrintable(only));
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
