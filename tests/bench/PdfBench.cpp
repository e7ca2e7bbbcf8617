#include "tests/bench/Bench.h"

#include "core/report/ReportDocument.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/PdfRenderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList kWords{u"integration"_s, u"customer"_s, u"master"_s,    u"data"_s,      u"cutover"_s,
                         u"rehearsal"_s,   u"signed"_s,   u"validated"_s, u"warehouse"_s, u"owner"_s};

QStringList cells(int row)
{
    QStringList result{u"C-%1"_s.arg(row + 1, 5, 10, QLatin1Char('0'))};
    for (int column = 1; column < 8; ++column) {
        QStringList text;
        for (int i = 0; i < (column == 2 ? 9 : 2); ++i)
            text += kWords[(row * 7 + column * 3 + i * 5) % kWords.size()];
        result += text.join(u' ');
    }
    return result;
}

/// Seconds and peak memory (kB) of a whole process, told by /usr/bin/time.
struct Cost {
    double seconds = 0;
    double kilobytes = 0;
};

Cost costOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(u"/usr/bin/time"_s, QStringList{u"-f"_s, u"%e %M"_s, program} + arguments);
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    const QList<QByteArray> figures = process.readAllStandardError().trimmed().split('\n').last().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble()};
}

std::vector<Row> tableRows(int rows, double fasterThan, const QString& pages)
{
    const QString calc = QStandardPaths::findExecutable(u"soffice"_s);
    if (calc.isEmpty() || !QFile::exists(u"/usr/bin/time"_s)) {
        std::fprintf(stderr, "pdf: install libreoffice-calc and time to compare with LibreOffice Calc\n");
        return {};
    }
    QTemporaryDir folder;
    QFile table(folder.filePath(u"table.csv"_s));
    if (!table.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    for (int row = 0; row < rows; ++row)
        table.write(cells(row).join(u',').toUtf8() + '\n');
    table.close();
    Cost ours;
    Cost theirs;
    const Medians medians = interleaved(
        3,
        [&] {
            return (ours = costOf(QCoreApplication::applicationFilePath(),
                                  {u"--render-table"_s, QString::number(rows), folder.filePath(u"ours.pdf"_s)}))
                .seconds;
        },
        [&] {
            return (theirs = costOf(
                        calc, {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                               u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), table.fileName()}))
                .seconds;
        });
    return {{u"PDF of %1 pages"_s.arg(pages), medians.ratio(), 1 / fasterThan,
             u"%1 s against %2 s"_s.arg(medians.ours).arg(medians.baseline)},
            {u"PDF of %1 pages, memory"_s.arg(pages), ours.kilobytes / theirs.kilobytes, 0.2,
             u"%1 MB against %2 MB"_s.arg(ours.kilobytes / 1024, 0, 'f', 0).arg(theirs.kilobytes / 1024, 0, 'f', 0)}};
}

} // namespace

int renderTable(int rows, const QString& path)
{
    loadFonts();
    ReportDocument document;
    document.title = u"Table"_s;
    document.createdAt = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    ReportTable& table = document.add(ReportTable{});
    for (int column = 0; column < 8; ++column)
        table.columns.append(weightedColumn(u"Column %1"_s.arg(column), column == 2 ? 3 : 1));
    for (int row = 0; row < rows; ++row) {
        ReportRow cellsOfRow;
        for (const QString& cell : cells(row))
            cellsOfRow.cells.append(ReportCell(cell));
        table.rows.append(cellsOfRow);
    }
    return PdfRenderer(document).write(path) ? 0 : 1;
}

std::vector<Benchmark> pdfBenchmarks()
{
    return {{u"pdf"_s, [] {
                 std::vector<Row> rows;
                 for (const auto& [count, faster, pages] :
                      {std::tuple(400, 10.0, u"14"_s), std::tuple(4000, 4.0, u"133"_s),
                       std::tuple(40000, 2.0, u"1,300"_s)}) {
                     for (Row& row : tableRows(count, faster, pages))
                         rows.push_back(std::move(row));
                 }
                 return rows;
             }}};
}

} // namespace readiness::bench
