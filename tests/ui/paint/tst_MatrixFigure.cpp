#include "tests/support/TestMain.h"
#include "tests/ui/paint/PdfInspection.h"
#include "ui/paint/BlockPicture.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/MatrixPainter.h"

#include <QPainter>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(int count)
{
    QStringList list;
    for (int i = 1; i <= count; ++i)
        list += u"R-%1"_s.arg(i, 3, 10, QChar(u'0'));
    return list;
}

/// Two by three, with `count` risks at the top right.
ReportMatrix matrix(int count = 2)
{
    return {u"Risks as they are"_s,
            u"Probability"_s,
            u"Impact"_s,
            {u"2 Likely"_s, u"1 Rare"_s},
            {u"1 Minor"_s, u"2 Major"_s, u"3 Severe"_s},
            {{u"Low"_s, Tone::Go}, {u"High"_s, Tone::NoGo}, {u"Extreme"_s, Tone::NoGo, true}},
            {{0}, {1}, {2, count, codes(count)}, {0}, {0, 1, {u"R-777"_s}}, {1}}};
}

const Palette& light() { return Palette::light(); }

/// A painter of the matrix at one pixel a point, and what it paints.
struct Canvas {
    explicit Canvas(const ReportMatrix& shown, const QSize& size = {400, 200}) : matrix(shown), size(size)
    {
        painter.setArea(QRectF(QPointF(), QSizeF(size)));
    }
    QImage image(const std::function<void(QPainter&)>& marks = {})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(light().surface);
        QPainter onto(&image);
        painter.paint(onto);
        if (marks)
            marks(onto);
        return image;
    }

    ReportMatrix matrix;
    QSize size;
    TypeSetter type{1};
    MatrixPainter painter{matrix, light(), type};
};

QColor groundAt(const QImage& image, const QRectF& cell)
{
    return image.pixelColor(cell.bottomRight().toPoint() - QPoint(2, 2));
}

} // namespace

/// Heat maps: on the screen, on paper, as a picture.
class tst_MatrixFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void itsWordsAreInThePdf()
    {
        ReportDocument document;
        document.add(matrix());
        const QString text = PdfInspection(document).text().simplified();
        for (const QString& word : {u"Risks as they are"_s, u"Probability"_s, u"Impact"_s, u"2 Likely"_s, u"3 Severe"_s,
                                    u"Extreme"_s, u"R-001 R-002"_s, u"R-777"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    }

    void everyFieldIsFoundWhereItIsPainted()
    {
        Canvas canvas(matrix());
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column) {
                const MatrixPlace place{row, column};
                const QRectF cell = canvas.painter.cellRect(place);
                QCOMPARE(canvas.painter.cellAt(cell.center()), place);
                QCOMPARE(canvas.painter.cellAt(cell.topLeft()), place);
                QCOMPARE(canvas.painter.cellAt(cell.bottomRight() - QPointF(0.1, 0.1)), place);
            }
        }
        QVERIFY(!canvas.painter.cellAt({2, 100}).isValid());
        QVERIFY(!canvas.painter.cellAt({200, 1}).isValid());
        QVERIFY(!canvas.painter.cellAt({399, 199}).isValid());
        QVERIFY(!canvas.painter.cellAt({-50, 100}).isValid());
    }

    void bandsDifferInTheirGrounds()
    {
        Canvas canvas(matrix());
        const QImage image = canvas.image();
        const auto ground = [&](int row, int column) {
            return groundAt(image, canvas.painter.cellRect({row, column}));
        };
        QCOMPARE(ground(0, 0), light().go.tint);
        QCOMPARE(ground(0, 1), light().noGo.tint);
        QCOMPARE(ground(0, 2), light().noGo.ink);
    }

    void bandsDifferInBlackAndWhite()
    {
        Canvas canvas(matrix(0));
        const QImage image = canvas.image().convertToFormat(QImage::Format_Grayscale8);
        const auto head = [&](int row, int column) {
            const QRectF cell = canvas.painter.cellRect({row, column});
            QImage part = image.copy(QRect(cell.topLeft().toPoint(), QSize(60, 18)));
            part.invertPixels();
            return part;
        };
        QVERIFY(head(0, 0) != head(0, 1));
        QVERIFY(head(0, 1) != head(0, 2));
    }

    void whatFindsNoRoomIsCounted()
    {
        ReportDocument document;
        document.add(matrix(900));
        const QString text = PdfInspection(document).text();
        QVERIFY(text.contains(u"900"));
        QVERIFY(text.contains(u"R-001"));
        const qsizetype named = text.count(u"R-") - 1; // the one of another field
        QVERIFY2(text.contains(u"+%1"_s.arg(900 - named)), qPrintable(text));
    }

    void allCodesFindRoomWherePaperHasIt()
    {
        ReportDocument document;
        document.add(matrix(14));
        const QString text = PdfInspection(document).text();
        for (const QString& code : codes(14))
            QVERIFY2(text.contains(code), qPrintable(code + u" in "_s + text));
        QVERIFY(!text.contains(u'+'));
    }

    void codesThatAreNotGivenAreCountedToo()
    {
        ReportMatrix shown = matrix();
        shown.cells[2].count = 50;
        ReportDocument document;
        document.add(shown);
        QVERIFY(PdfInspection(document).text().contains(u"R-001 R-002 +48"));
    }

    void anArrowGoesFromFieldToField()
    {
        Canvas canvas(matrix(0));
        const auto at = [&](const QImage& image, int row, int column) {
            return image.pixelColor(canvas.painter.cellRect({row, column}).center().toPoint());
        };
        const QImage plain = canvas.image();
        const QImage marked = canvas.image([&](QPainter& painter) {
            canvas.painter.paintArrow(painter, {0, 2}, {1, 0});
        });
        QVERIFY(at(plain, 0, 2) != at(marked, 0, 2));
        QVERIFY(at(plain, 1, 0) != at(marked, 1, 0));
        QCOMPARE(at(marked, 0, 0), at(plain, 0, 0));
        const QImage nowhere = canvas.image([&](QPainter& painter) {
            canvas.painter.paintArrow(painter, {1, 1}, {1, 1});
            canvas.painter.paintArrow(painter, {}, {1, 1});
        });
        QCOMPARE(nowhere, plain);
    }

    void aFrameIsAroundOneField()
    {
        Canvas canvas(matrix());
        const QImage image = canvas.image([&](QPainter& painter) { canvas.painter.paintFrame(painter, {1, 1}); });
        const QPoint edge = canvas.painter.cellRect({1, 1}).topLeft().toPoint() + QPoint(1, 1);
        QCOMPARE(image.pixelColor(edge + QPoint(20, 0)), light().accent);
        QVERIFY(image.pixelColor(edge + QPoint(20, 8)) != light().accent);
    }

    void matricesWithoutFieldsOrRoomArePaintedToo()
    {
        Canvas nothing({});
        QVERIFY(!nothing.image().isNull());
        QVERIFY(!nothing.painter.cellAt({200, 100}).isValid());
        Canvas tiny(matrix(900), {20, 8});
        QVERIFY(!tiny.image().isNull());
        ReportDocument document;
        document.add(ReportMatrix{});
        document.paragraph(u"Afterwards"_s);
        QVERIFY(PdfInspection(document).text().contains(u"Afterwards"));
    }

    void aMatrixIsAPictureOfItsOwn()
    {
        const QImage picture = blockPicture(matrix(), 400, 2);
        QVERIFY(picture.width() > 800 && picture.height() > 200);
        int dark = 0;
        for (int x = 0; x < picture.width(); ++x)
            dark += picture.pixelColor(x, picture.height() / 3) == light().noGo.ink;
        QVERIFY(dark > 50);
    }
};

READINESS_TEST(tst_MatrixFigure)
#include "tst_MatrixFigure.moc"
