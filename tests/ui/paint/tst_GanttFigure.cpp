#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/GanttPainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

Minute minute(const char16_t* text) { return minuteOf(at(text)); }

/// Two tasks, one of them critical, below a summary, and a milestone at the end, from 17:00Z on.
GanttChart ganttOfFour()
{
    PlanBuilder built;
    const auto all = built.task(u"All of it"_s, 0);
    const auto copy = built.task(u"Copy"_s, 120, all);
    const auto mail = built.task(u"Mail"_s, 30, all);
    const auto done = built.task(u"Done"_s, 0);
    built.change(done, [](Task& task) { task.isMilestone = true; });
    built.link(copy, done);
    built.link(mail, done);
    built.change(built.window, [](Window& window) { window.ends = at(u"2027-02-26T19:00:00Z"); });
    const SnapshotPtr snapshot = built.build();
    return ganttChart(PlanOutline(*snapshot, built.plan), *PlanSchedule::ofPlan(snapshot, built.plan));
}

struct GanttCanvas {
    explicit GanttCanvas(const GanttChart& shownChart = ganttOfFour()) : chart(shownChart)
    {
        for (int line = 0; line < int(chart.bars.size()); ++line)
            shown.rows.push_back(line);
        shown.time = TimeAxis(minute(u"2027-02-26T16:00:00Z"), 2, berlin());
        shown.rowHeight = 20;
    }
    GanttPainter painter()
    {
        GanttPainter painter(chart, shown, Palette::light(), type);
        painter.setArea(QRectF(0, 0, 800, 200));
        return painter;
    }
    QImage image()
    {
        QImage image(800, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter onto(&image);
        painter().paint(onto);
        return image;
    }

    GanttChart chart;
    GanttShown shown;
    TypeSetter type{1};
};

int pixelsOf(const QImage& image, const QRectF& area, const QColor& colour)
{
    int count = 0;
    const QRect within = area.toRect() & image.rect();
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

QStringList labels(const std::vector<TimeAxis::Step>& steps)
{
    QStringList texts;
    for (const TimeAxis::Step& step : steps)
        texts += step.text;
    return texts;
}

} // namespace

/// Gantt charts: their axis, their bars, and what is to be seen without colour.
class tst_GanttFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void hoursFollowTheClockOnTheWallAlsoWhereItJumps()
    {
        // From 02:00 to 03:00 on 2027-03-28 there is no time in Berlin.
        const TimeAxis axis(minute(u"2027-03-27T23:00:00Z"), 1, berlin());
        QCOMPARE(labels(axis.fine(0, 240, 60)),
                 (QStringList{u"00:00"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s}));
        const TimeAxis autumn(minute(u"2027-10-30T22:00:00Z"), 1, berlin());
        const auto steps = autumn.fine(0, 240, 60);
        QCOMPARE(labels(steps), (QStringList{u"00:00"_s, u"01:00"_s, u"02:00"_s, u"03:00"_s}));
        QCOMPARE(steps[3].at - steps[1].at, 180);
    }

    void theAxisGoesFromAMinuteToAMonthPerStep_data()
    {
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<QString>("fine");
        QTest::addColumn<QString>("coarse");
        QTest::newRow("minutes") << 50.0 << u"17:00"_s << u"26 Feb 2027"_s;
        QTest::newRow("five") << 10.0 << u"17:00"_s << u"26 Feb 2027"_s;
        QTest::newRow("hours") << 1.0 << u"17:00"_s << u"26 Feb 2027"_s;
        QTest::newRow("days") << 50.0 / 1440 << u"26"_s << u"Feb 2027"_s;
        QTest::newRow("weeks") << 50.0 / 10080 << u"22 Feb"_s << u"Feb 2027"_s;
        QTest::newRow("months") << 50.0 / 43200 << u"Feb"_s << u"2027"_s;
    }
    void theAxisGoesFromAMinuteToAMonthPerStep()
    {
        QFETCH(double, perMinute);
        QFETCH(QString, fine);
        QFETCH(QString, coarse);
        const TimeAxis axis(minute(u"2027-02-26T16:00:00Z"), perMinute, berlin());
        QVERIFY(axis.fine(0, 400, 40).front().text.endsWith(fine));
        QVERIFY(axis.coarse(0, 400, 40).front().text.endsWith(coarse));
        QVERIFY(axis.fine(0, 400, 40).size() <= 11);
    }

    void barsLieWhereTheirTimesAre()
    {
        GanttCanvas canvas;
        const GanttPainter painter = canvas.painter();
        QCOMPARE(painter.barRect(1).left(), 120.0); // an hour after the origin
        QCOMPARE(painter.barRect(1).width(), 240.0);
        QCOMPARE(painter.barRect(2).width(), 60.0);
        QCOMPARE(painter.barRect(3).center().x(), 360.0);
        QCOMPARE(painter.lineAt(painter.barRect(2).center().y()), 2);
        QCOMPARE(painter.lineAt(5), -1); // the axis
    }

    void whatIsCriticalHasACoreThatOthersLack()
    {
        GanttCanvas canvas;
        QVERIFY(canvas.chart.bars[1].isCritical && !canvas.chart.bars[2].isCritical);
        const QImage image = canvas.image();
        const auto painter = canvas.painter();
        const auto middle = [&](int line) {
            const QRectF bar = painter.barRect(line);
            return image.pixelColor(QPointF(bar.left() + bar.width() / 3, bar.center().y()).toPoint()).lightness();
        };
        QVERIFY(middle(1) < 128);
        QVERIFY(middle(2) > 200);
    }

    void floatIsALineBehindTheBar()
    {
        GanttCanvas canvas;
        QVERIFY(canvas.chart.bars[2].floatUntil != kNoMinute);
        const QRectF bar = canvas.painter().barRect(2);
        const QImage image = canvas.image();
        const auto hasLine = [&](qreal x) {
            for (int y = int(bar.top()); y <= int(bar.bottom()); ++y) {
                if (image.pixelColor(int(x), y).lightness() < 190)
                    return true;
            }
            return false;
        };
        QVERIFY(hasLine(bar.right() + 100));
        QVERIFY(hasLine(bar.right() + 170));
        QVERIFY(!hasLine(bar.right() + 200)); // the float is over
    }

    void theWindowEndsWithALine()
    {
        GanttCanvas canvas;
        const QImage image = canvas.image();
        const QRectF end(canvas.shown.time.at(minute(u"2027-02-26T19:00:00Z")) - 2, 160, 4, 30);
        QVERIFY(pixelsOf(image, end, Palette::light().noGo.ink) >= 20);
    }

    void theLastMomentToTurnBackIsMarked()
    {
        PlanBuilder built;
        const auto copy = built.task(u"Copy"_s, 120);
        const auto marks = [&] {
            const SnapshotPtr snapshot = built.build();
            return ganttChart(PlanOutline(*snapshot, built.plan), *PlanSchedule::ofPlan(snapshot, built.plan)).marks;
        };
        built.change(built.window, [](Window& window) { window.ends = at(u"2027-02-26T20:00:00Z"); });
        QVERIFY(marks().empty());
        built.change(copy, [](Task& task) { task.rollbackDuration = 90; });
        QCOMPARE(marks().size(), 1u);
        QVERIFY(marks()[0].at > minute(u"2027-02-26T17:00:00Z") && marks()[0].at <= minute(u"2027-02-26T19:00:00Z"));
    }

    void foldedRowsHaveNeitherBarsNorLinks()
    {
        GanttCanvas canvas;
        canvas.shown.rows = {0, 3};
        const GanttPainter painter = canvas.painter();
        QVERIFY(painter.barRect(1).isEmpty());
        QCOMPARE(painter.lineAt(painter.barRect(3).center().y()), 3);
        QVERIFY(!canvas.image().isNull());
    }

    void whatIsOffTheNetworkPathStepsBack()
    {
        GanttCanvas canvas;
        const auto ink = Palette::light().noGo.ink;
        const QRectF bar = canvas.painter().barRect(1).adjusted(0, 0, -6, 0); // the window ends there, too
        QVERIFY(pixelsOf(canvas.image(), bar, ink) > 100);
        canvas.shown.selected = 2;
        canvas.shown.onPath = {0, 0, 1, 1};
        QCOMPARE(pixelsOf(canvas.image(), bar, ink), 0);
    }

    void everyKindOfLinkIsDrawn()
    {
        for (const LinkType type :
             {LinkType::FinishToStart, LinkType::StartToStart, LinkType::FinishToFinish, LinkType::StartToFinish}) {
            GanttCanvas canvas;
            canvas.chart.arrows = {{1, 2, type, false}};
            const QImage with = canvas.image();
            canvas.chart.arrows.clear();
            QVERIFY(with != canvas.image());
        }
    }

    void farAwayBarsDoNoHarm()
    {
        GanttCanvas canvas;
        canvas.shown.time = TimeAxis(minute(u"2020-01-01T00:00:00Z"), 64, berlin());
        QVERIFY(!canvas.image().isNull());
        canvas.shown.time = TimeAxis(kFirstMinute, 1e-4, berlin());
        QVERIFY(!canvas.image().isNull());
    }
};

READINESS_TEST(tst_GanttFigure)
#include "tst_GanttFigure.moc"
