#include "tests/support/Contrast.h"
#include "tests/support/TestMain.h"
#include "ui/paint/BarFigurePainter.h"
#include "ui/paint/Palette.h"
#include "ui/paint/QrPainter.h"
#include "ui/paint/StatusPainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>
#include <functional>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allTones{Tone::Neutral,     Tone::Go,   Tone::InProgress,
                              Tone::Conditional, Tone::NoGo, Tone::NotStarted};

QImage painted(const std::function<void(QPainter&)>& paint, QSize size = {48, 48})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class tst_Painters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextColourCanBeReadOnItsGround()
    {
        for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
            for (Tone tone : allTones) {
                QVERIFY(contrast(palette->tone(tone).ink, palette->tone(tone).tint) >= 5.5);
                QVERIFY(contrast(palette->tone(tone).ink, palette->surface) >= 5.5);
                QVERIFY(contrast(palette->tone(tone).onStrong, palette->tone(tone).strong) >= 5.5);
            }
            for (const QColor& ground : {palette->surface, palette->window, palette->raised}) {
                QVERIFY(contrast(palette->text, ground) >= 5.5);
                QVERIFY(contrast(palette->secondaryText, ground) >= 5.5);
            }
        }
    }

    /// In the dark a loud ground must not be a lamp.
    void loudGroundsAreToldFromQuietOnesAndDoNotGlare()
    {
        for (Tone tone : allTones) {
            const ToneColours& dark = Palette::dark().tone(tone);
            QVERIFY(contrast(dark.strong, dark.tint) >= 1.5);
            QVERIFY(contrast(dark.strong, Palette::dark().surface) <= 3);
        }
    }

    void glyphsDifferWithoutColour()
    {
        QList<QImage> seen;
        for (StatusGlyph glyph : {StatusGlyph::None, StatusGlyph::Ring, StatusGlyph::HalfDisc, StatusGlyph::Check,
                                  StatusGlyph::Octagon, StatusGlyph::Dash, StatusGlyph::Diamond}) {
            const QImage image = painted([glyph](QPainter& painter) {
                paintStatusGlyph(painter, {4, 4, 40, 40}, glyph, Qt::black);
            });
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void aGlyphStaysInItsSquare()
    {
        for (int glyph = 0; glyph <= int(StatusGlyph::Diamond); ++glyph) {
            const QImage image = painted([glyph](QPainter& painter) {
                paintStatusGlyph(painter, {8, 8, 32, 32}, StatusGlyph(glyph), Qt::black);
            });
            for (int i = 0; i < 48; ++i)
                for (int edge : {0, 1, 2, 3, 4, 5, 6, 41, 42, 43, 44, 45, 46, 47}) {
                    QCOMPARE(qGray(image.pixel(i, edge)), 255);
                    QCOMPARE(qGray(image.pixel(edge, i)), 255);
                }
        }
    }

    void partsOfABarDifferWithoutColour()
    {
        QList<QImage> seen;
        for (Tone tone : {Tone::Go, Tone::InProgress, Tone::Conditional, Tone::NoGo, Tone::NotStarted}) {
            const QImage image = painted([tone](QPainter& painter) {
                BarFigurePainter(Palette::light(), 2).paintSwatch(painter, {0, 0, 48, 48}, tone);
            });
            for (const QImage& other : seen) {
                int different = 0;
                for (int y = 0; y < 48; ++y)
                    for (int x = 0; x < 48; ++x)
                        different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 60;
                QVERIFY2(different > 48 * 48 / 12, qPrintable(u"tone %1: %2"_s.arg(int(tone)).arg(different)));
            }
            seen.append(image);
        }
    }

    void aBarIsFilledToItsShare()
    {
        ReportBar bar;
        bar.percent = 25;
        bar.status = status(u"done"_s, Tone::Go);
        const QImage image = painted(
            [&](QPainter& painter) {
                BarFigurePainter(Palette::light(), 1).paintBar(painter, {0, 0, 200, 20}, bar);
            },
            {200, 20});
        QVERIFY(qGray(image.pixel(25, 10)) < 100);
        QVERIFY(qGray(image.pixel(45, 10)) < 100);
        QVERIFY(qGray(image.pixel(55, 10)) > 200);
    }

    void amountsOfNonsensePaintAnEmptyBar()
    {
        ReportBar bar;
        bar.parts = {{-1, Tone::Go}, {qQNaN(), Tone::Go}, {qInf(), Tone::Go}};
        const QImage image = painted(
            [&](QPainter& painter) {
                BarFigurePainter(Palette::light(), 1).paintBar(painter, {0, 0, 200, 20}, bar);
            },
            {200, 20});
        QCOMPARE(qGray(image.pixel(100, 10)), 255);
    }

    void aQrCodeHasItsThreeCorners()
    {
        const QPainterPath path = qrCodePath(u"readiness:0123"_s);
        QVERIFY(QRectF(0, 0, 1.0001, 1.0001).contains(path.boundingRect()));
        for (const QPointF& corner : {QPointF(0.01, 0.01), QPointF(0.99, 0.01), QPointF(0.01, 0.99)})
            QVERIFY(path.contains(corner));
        QVERIFY(qrCodePath(QString(5000, u'x')).isEmpty());
        QVERIFY(qrCodePath({}).isEmpty());
    }
};

READINESS_TEST(tst_Painters)
#include "tst_Painters.moc"
