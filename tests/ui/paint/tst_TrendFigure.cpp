#include "tests/support/TestMain.h"
#include "tests/ui/paint/PdfInspection.h"
#include "ui/paint/BlockPicture.h"
#include "ui/paint/PageFit.h"
#include "ui/paint/ReportPages.h"
#include "ui/paint/TrendPainter.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

ReportTrend weeks()
{
    return {u"Week by week"_s,
            {u"3 Jan"_s, u"10 Jan"_s, u"17 Jan"_s, u"24 Jan"_s},
            {{u"Ready"_s, u" %"_s, 100, Tone::InProgress, {std::nullopt, 20, 55, 60}},
             {u"Must items open"_s, {}, 0, Tone::NoGo, {std::nullopt, 103, 80, 46}}}};
}

int coloured(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += QColor(image.pixel(x, y)).saturation() > 120;
    }
    return count;
}

} // namespace

/// The trend figure, a block as a picture of its own, and reports that have to fit.
class tst_TrendFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsWordsAreInThePdf()
    {
        ReportDocument document;
        document.add(weeks());
        const PdfInspection pdf(document);
        const QString text = pdf.text().simplified();
        for (const QString& word : {u"Week by week"_s, u"Ready"_s, u"60 %"_s, u"Must items open"_s, u"46"_s, u"100 %"_s,
                                    u"120"_s, u"3 Jan"_s, u"24 Jan"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
        QVERIFY(coloured(pdf.image(1)) > 50);
    }

    void theScaleEndsAtARoundNumber_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("end");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("one") << 1.0 << 1.0;
        QTest::newRow("seven") << 7.0 << 8.0;
        QTest::newRow("nine") << 9.0 << 10.0;
        QTest::newRow("103") << 103.0 << 120.0;
        QTest::newRow("1999") << 1999.0 << 2000.0;
        QTest::newRow("no number") << qQNaN() << 1.0;
    }
    void theScaleEndsAtARoundNumber()
    {
        QFETCH(const double, largest);
        QFETCH(const double, end);
        QCOMPARE(TrendPainter::scaleEnd({{}, {}, 0, Tone::Neutral, {largest}}), end);
    }

    void pointsLieInThePlot()
    {
        const QRectF plot(10, 20, 90, 50);
        const ReportTrendLine line{{}, {}, 100, Tone::Neutral, {0, 50, 500, qQNaN()}};
        QCOMPARE(TrendPainter::place(plot, line, 0), QPointF(10, 70));
        QCOMPARE(TrendPainter::place(plot, line, 1), QPointF(40, 45));
        QCOMPARE(TrendPainter::place(plot, line, 2), QPointF(70, 20));
        QCOMPARE(TrendPainter::place(plot, line, 3), QPointF(100, 70));
    }

    void aFigureWithoutDaysIsPaintedToo()
    {
        ReportDocument document;
        document.add(ReportTrend{});
        document.add(ReportTrend{u"Nothing"_s, {}, {{u"Ready"_s, {}, 0, Tone::Go, {}}}});
        document.add(ReportBriefs{{{u"Alone"_s, {}, u"None."_s}}});
        QVERIFY(PdfInspection(document).text().contains(u"Alone"));
    }

    void aLongItemMakesNoHoleInTheListBesideIt()
    {
        const QString longText = u"A step that goes on and on for more than one line "_s.repeated(4);
        const ReportBrief left{u"Left"_s, {{u"1 Mar"_s, longText}, {u"2 Mar"_s, u"Short"_s}}, {}};
        const ReportBrief right{u"Right"_s, {{u"3 Mar"_s, u"Short"_s}, {u"4 Mar"_s, longText}}, {}};
        const int alone = blockPicture(ReportBriefs{{left}}, 400, 1).height();
        QVERIFY(alone > blockPicture(ReportBriefs{{ReportBrief{u"Left"_s, {}, u"None."_s}}}, 400, 1).height() + 50);
        QCOMPARE(blockPicture(ReportBriefs{{left, right}}, 400, 1).height(), alone);
    }

    void aLargeNumberIsNotBroken()
    {
        const auto height = [](const QString& value) {
            return blockPicture(ReportFigures{QList<ReportFigure>(5, {value, u"items done"_s})}, 490, 1).height();
        };
        QVERIFY(height(u"2560/10158"_s) <= height(u"12"_s));
    }

    void aCompactReportNeedsLessRoom()
    {
        ReportDocument document;
        for (int i = 0; i < 40; ++i) {
            document.heading(3, u"Heading"_s);
            document.add(ReportTable{{weightedColumn(u"What"_s, 1)}, {{{u"One"_s}}}, {}, true});
        }
        const int usual = ReportPages(document, pointsOf(PaperSize::A4)).count();
        document.isCompact = true;
        QVERIFY(ReportPages(document, pointsOf(PaperSize::A4)).count() < usual);
    }

    void aBlockIsAPictureOfItsOwn()
    {
        const QImage small = blockPicture(weeks(), 400, 1);
        const QImage large = blockPicture(weeks(), 400, 3);
        QVERIFY(small.width() > 400 && small.width() < 440);
        QVERIFY(small.height() > 80 && small.height() < 200);
        QVERIFY(qAbs(large.height() - 3 * small.height()) < 4);
        QVERIFY(coloured(large) > 500);
        QCOMPARE(large.pixelColor(0, 0), QColor(Qt::white));
    }

    void theBlockOfAPlaceIsKnown()
    {
        ReportDocument document;
        document.heading(1, u"Figures"_s);
        document.add(weeks());
        const ReportPages pages(document, pointsOf(PaperSize::A4));
        const qreal unit = ReportPages::kUnitsPerPoint;
        QCOMPARE(pages.size(1), pointsOf(PaperSize::A4));
        QCOMPARE(pages.blockAt(1, QPointF(100, 60) * unit), 0);
        QCOMPARE(pages.blockAt(1, QPointF(100, 140) * unit), 1);
        QCOMPARE(pages.blockAt(1, QPointF(100, 700) * unit), -1);
        QCOMPARE(pages.blockAt(1, QPointF(1, 1) * unit), -1);
    }

    void listsGetShorterUntilTheyFit()
    {
        const auto make = [](int lines) {
            ReportDocument document;
            for (int i = 0; i < 20 * lines; ++i)
                document.paragraph(u"A line"_s);
            return document;
        };
        const auto count = [](const ReportDocument& document) { return document.blocks.size(); };
        QCOMPARE(count(fitted({make, 12, 9}, PaperSize::A4)), std::size_t(240));
        const ReportDocument two = fitted({make, 12, 2}, PaperSize::A4);
        QVERIFY(count(two) < 240);
        QCOMPARE(ReportPages(two, pointsOf(PaperSize::A4)).count(), 2);
        QCOMPARE(count(fitted({make, 12, 0}, PaperSize::A4)), std::size_t(20)); // nothing fits
    }
};

READINESS_TEST(tst_TrendFigure)
#include "tst_TrendFigure.moc"
