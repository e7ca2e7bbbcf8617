#include "core/report/GanttChart.h"
#include "tests/support/TestMain.h"
#include "tests/ui/paint/PdfInspection.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/PageFit.h"
#include "ui/paint/ReportPages.h"

#include <QRegularExpression>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// So many tasks of an hour, one after another; every second one is critical.
ReportGantt gantt(int rows)
{
    auto chart = std::make_shared<GanttChart>();
    ReportGantt figure{u"Gantt chart, Friday"_s, chart, {0, rows * 60}, {}, u"A solid core is critical."_s};
    for (int i = 0; i < rows; ++i) {
        GanttBar bar;
        bar.from = i * 60;
        bar.until = bar.from + 60;
        bar.isCritical = i % 2 == 0;
        chart->bars.push_back(bar);
        figure.rows += {i, 0, QString::number(10 * i), u"Task %1"_s.arg(i), u"Ada"_s, false};
    }
    chart->bands.push_back({WindowKind::Downtime, 0, rows * 60 - 30, u"No users"_s});
    return figure;
}

ReportDocument around(const ReportGantt& figure)
{
    ReportDocument document;
    document.title = u"Plan"_s;
    document.paragraph(u"Before the chart."_s);
    document.add(figure);
    document.paragraph(u"Behind the chart."_s);
    return document;
}

} // namespace

/// Wide figures have pages of their own.
class tst_TurnedPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void onlyThePagesOfTheFigureAreTurned()
    {
        const ReportDocument document = around(gantt(10));
        const QSizeF paper = pointsOf(PaperSize::A4);
        const ReportPages pages(document, paper);
        QCOMPARE(pages.count(), 3);
        QCOMPARE(pages.size(1), paper);
        QCOMPARE(pages.size(2), paper.transposed());
        QCOMPARE(pages.size(3), paper);
    }

    void aLongFigureGoesOnWithItsAxisAndLosesNoRow()
    {
        const ReportDocument document = around(gantt(60));
        const QString text = PdfInspection(document).text().simplified();
        for (int i = 0; i < 60; ++i)
            QVERIFY2(text.contains(u"Task %1 Ada"_s.arg(i)), qPrintable(u"Task %1 in "_s.arg(i) + text));
        const auto turned = ReportPages(document, pointsOf(PaperSize::A4)).count() - 2;
        QVERIFY(turned >= 2);
        QCOMPARE(text.count(u"Gantt chart, Friday"_s), turned);
        QCOMPARE(text.count(u"No users"_s), 1); // below the last row
        QCOMPARE(text.count(u"A solid core is critical."_s), 1);
    }

    void theSameFigureGivesTheSameBytes()
    {
        const ReportDocument document = around(gantt(30));
        QCOMPARE(*PdfRenderer(document).render(), *PdfRenderer(document).render());
    }

    void theSheetsOfThePdfAreTurned()
    {
        const PdfInspection pdf(around(gantt(10)));
        const QString sizes = pdf.output(u"pdfinfo"_s, {u"-l"_s, u"3"_s, pdf.path()}).simplified();
        static const QRegularExpression size(u"Page +(\\d) size: (\\d+)[.\\d]* x (\\d+)"_s);
        QStringList found;
        for (auto matches = size.globalMatch(sizes); matches.hasNext();) {
            const auto match = matches.next();
            found +=
                match.captured(1) + (match.captured(2).toInt() > match.captured(3).toInt() ? u" wide"_s : u" high"_s);
        }
        QCOMPARE(found, (QStringList{u"1 high"_s, u"2 wide"_s, u"3 high"_s}));
    }

    void anEmptyFigureIsNoHarm()
    {
        const ReportDocument document = around(gantt(0));
        QVERIFY(PdfRenderer(document).render());
    }
};

READINESS_TEST(tst_TurnedPages)

#include "tst_TurnedPages.moc"
