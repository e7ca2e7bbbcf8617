#include "tests/bench/Bench.h"

#include "core/exchange/ExportTable.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "core/model/Records.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10'000;

/// A checklist as a team has it after some months: most fields filled, few words twice the same.
SnapshotPtr checklist()
{
    SnapshotBuilder builder(RecordId::random());
    auto area = std::make_shared<Area>();
    area->id = RecordId::random();
    area->title = u"Data migration"_s;
    const Id<Area> areaId(area->id);
    builder.put(RecordKind::Area, area);
    for (int i = 1; i <= kRows; ++i) {
        auto item = std::make_shared<ChecklistItem>();
        item->id = RecordId::random();
        item->number = i;
        item->area = areaId;
        item->title = u"Rehearse the migration of the open documents, part %1"_s.arg(i);
        item->guidance = u"Load, compare the sums with the source (%1), have the owner sign."_s.arg(i * 7);
        item->answer = u"Loaded in %1 minutes, %2 differences"_s.arg(i % 90).arg(i % 13);
        item->status = ItemStatus(i % 4);
        item->due.date = QDate(2027, 1, 1).addDays(i % 60);
        item->nextStep = u"Ask for the list of differences, round %1"_s.arg(i % 5);
        item->nextStepOn = item->due.date.addDays(-3);
        item->completeness = i % 101;
        item->source = u"S3-%1"_s.arg(i % 40);
        builder.put(RecordKind::ChecklistItem, item);
    }
    return builder.finish();
}

/// Milliseconds in which openpyxl goes through all cells; without the start of Python, which is none of its doing.
double openpyxl(const QString& path)
{
    static const QString script =
        u"import sys, time\nimport openpyxl\nt = time.perf_counter()\n"
        "book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)\n"
        "n = sum(c is not None for s in book.worksheets for r in s.iter_rows(values_only=True) for c in r)\n"
        "print((time.perf_counter() - t) * 1000)\n"_s;
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return 0;
    return process.readAllStandardOutput().trimmed().toDouble();
}

std::vector<Row> readRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const SnapshotPtr snapshot = checklist();
    const auto bytes =
        xlsxOf(exportTable(snapshot, checklistItemType(), snapshot->all(RecordKind::ChecklistItem)), {0});
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        qFatal("cannot write");
    file.close();
    if (openpyxl(path) <= 0) {
        std::fprintf(stderr, "xlsx: install python3-openpyxl to compare with it\n");
        return {};
    }
    const Medians medians = interleaved(
        5,
        [&] {
            return milliseconds([&] {
                if (!readTableFile(path))
                    qFatal("cannot read");
            });
        },
        [&] { return openpyxl(path); });
    return {{u"read a 10,000-row XLSX"_s, medians.ratio(), 0.2,
             u"%1 ms against %2 ms"_s.arg(medians.ours, 0, 'f', 0).arg(medians.baseline, 0, 'f', 0)}};
}

} // namespace

std::vector<Benchmark> exchangeBenchmarks() { return {{u"xlsx"_s, &readRows}}; }

} // namespace readiness::bench
