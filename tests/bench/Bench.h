#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace readiness::bench {

/// One line of the outcome: what was measured against its baseline in the same run.
struct Row {
    QString name;
    double ratio = 0; ///< measured / baseline, or the figure itself where the bound is absolute
    double bound = 0; ///< the ratio is at most this
    QString detail;   ///< the figures behind it
};

struct Benchmark {
    QString name;
    std::function<std::vector<Row>()> run;
};

/// Milliseconds that the function takes.
double milliseconds(const std::function<void()>& work);

/// Medians of interleaved runs of the two, after one warm-up of each.
struct Medians {
    double ours = 0;
    double baseline = 0;
    double ratio() const { return ours / baseline; }
};
Medians interleaved(int rounds, const std::function<double()>& ours, const std::function<double()>& baseline);

std::vector<Benchmark> storeBenchmarks();
std::vector<Benchmark> pdfBenchmarks();
std::vector<Benchmark> windowBenchmarks();
std::vector<Benchmark> exchangeBenchmarks();
std::vector<Benchmark> scheduleBenchmarks();
std::vector<Benchmark> testsBenchmarks();
std::vector<Benchmark> cycleBenchmarks();
std::vector<Benchmark> upgradesBenchmarks();
/// Renders a table of so many rows to a file; run in a process of its own.
int renderTable(int rows, const QString& path);
/// Opens a window with the file, or an empty one, and ends at its first paint; run in a process of its own.
int startWindow(const QString& file);

} // namespace readiness::bench
