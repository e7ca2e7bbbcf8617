#include "tests/bench/Bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace readiness::bench {

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Medians interleaved(int rounds, const std::function<double()>& ours, const std::function<double()>& baseline)
{
    ours();
    baseline();
    std::vector<double> first;
    std::vector<double> second;
    for (int i = 0; i < rounds; ++i) {
        first.push_back(ours());
        second.push_back(baseline());
    }
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    return {first[first.size() / 2], second[second.size() / 2]};
}

} // namespace readiness::bench

/// `readiness_bench [NAME…]` prints name, ratio and bound of each row; exit code 1 when a bound is missed.
int main(int argc, char** argv)
{
    using namespace readiness::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing of the user's is seen or left behind; a child shares what its parent has, such as the files that passed.
    QTemporaryDir home;
    if (!qEnvironmentVariableIsSet("READINESS_BENCH_HOME")) {
        for (const char* name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "READINESS_BENCH_HOME"})
            qputenv(name, home.path().toUtf8());
    }
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--render-table"))
        return renderTable(arguments[1].toInt(), arguments[2]);
    if (arguments.size() == 2 && arguments[0] == QLatin1String("--start"))
        return startWindow(arguments[1]);
    std::vector<Benchmark> benchmarks = storeBenchmarks();
    for (auto* more : {&scheduleBenchmarks, &testsBenchmarks, &cycleBenchmarks, &upgradesBenchmarks,
                       &exchangeBenchmarks, &pdfBenchmarks, &windowBenchmarks}) {
        for (Benchmark& benchmark : more())
            benchmarks.push_back(std::move(benchmark));
    }
    bool isWithin = true;
    std::printf("%-34s %8s %8s\n", "name", "ratio", "bound");
    for (const Benchmark& benchmark : benchmarks) {
        if (!arguments.isEmpty() && !arguments.contains(benchmark.name))
            continue;
        for (const Row& row : benchmark.run()) {
            isWithin = isWithin && row.ratio <= row.bound;
            std::printf("%-34s %8.3f %8.3f %s  %s\n", qPrintable(row.name), row.ratio, row.bound,
                        row.ratio <= row.bound ? "  " : "!!", qPrintable(row.detail));
            std::fflush(stdout);
        }
    }
    return isWithin ? 0 : 1;
}
