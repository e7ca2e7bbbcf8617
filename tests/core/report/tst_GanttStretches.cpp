#include "core/report/GanttChart.h"
#include "core/report/GanttFigure.h"
#include "core/report/GanttText.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ReportGantt> figuresOf(const PlanBuilder& project)
{
    const auto plan = PlanSchedule::ofPlan(project.build(), project.plan);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text));
    return ganttFigures(*plan);
}

QStringList captions(const std::vector<ReportGantt>& figures)
{
    QStringList captions;
    for (const ReportGantt& figure : figures)
        captions += figure.caption;
    return captions;
}

QStringList titles(const ReportGantt& figure)
{
    QStringList titles;
    for (const ReportGanttRow& row : figure.rows)
        titles += row.title;
    return titles;
}

} // namespace

/// A plan's Gantt chart, cut for paper.
class tst_GanttStretches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNightIsOneStretchWithRoomForItsLabels()
    {
        PlanBuilder project;
        const auto stop = project.task(u"Stop"_s, 60);
        const auto load = project.task(u"Load"_s, 480);
        project.link(stop, load);
        const auto figures = figuresOf(project);
        QCOMPARE(captions(figures), QStringList{u"Gantt chart, Fri 18:00 – Sat 04:00"_s});
        const ReportGantt& figure = figures.front();
        QVERIFY(figure.span.until > figure.chart->bars[1].until + 60);
        QCOMPARE(figure.chart->bars[1].label, u"19:00–03:00"_s);
        QVERIFY(figure.chart->bars[1].isCritical);
    }

    void aLongPlanIsCutAndEachStretchHasItsOwnTasks()
    {
        PlanBuilder project;
        const auto first = project.task(u"First day"_s, 60);
        const auto second = project.task(u"Second day"_s, 60);
        const auto both = project.task(u"Both days"_s, 26 * 60);
        project.link(first, second, LinkType::FinishToStart, 30 * 60);
        project.link(first, both);
        const auto figures = figuresOf(project);
        QCOMPARE(captions(figures),
                 (QStringList{u"Gantt chart, Fri 18:00 – Sat 18:00"_s, u"Gantt chart, Sat 18:00 – Sun 18:00"_s}));
        QCOMPARE(titles(figures[0]), (QStringList{u"First day"_s, u"Both days"_s}));
        QCOMPARE(titles(figures[1]), (QStringList{u"Second day"_s, u"Both days"_s}));
    }

    void weeksWithoutTasksAreLeftOut()
    {
        PlanBuilder project;
        const auto early = project.task(u"Early"_s, 60);
        const auto late = project.task(u"Late"_s, 60);
        project.link(early, late, LinkType::FinishToStart, 20 * 24 * 60);
        const auto figures = figuresOf(project);
        QCOMPARE(figures.size(), std::size_t(2));
        QCOMPARE(titles(figures.back()), QStringList{u"Late"_s});
    }

    void aPlanWithoutDatesHasNone()
    {
        QVERIFY(figuresOf(PlanBuilder()).empty());
        PlanBuilder project;
        const auto a = project.task(u"A"_s, 10);
        const auto b = project.task(u"B"_s, 10);
        project.link(a, b);
        project.link(b, a);
        QVERIFY(figuresOf(project).empty());
    }

    void inCharactersBarsStandWhereTheirTimesAre()
    {
        PlanBuilder project;
        const auto stop = project.task(u"Stop"_s, 60);
        const auto load = project.task(u"Load"_s, 480);
        project.link(stop, load);
        project.task(u"Look"_s, 60);
        const QStringList lines = ganttLines(figuresOf(project).front(), 90);
        QVERIFY2(lines[0].contains(u"18:00"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"10 Stop"_s) && lines[1].count(QChar(0x2588)) == 6, qPrintable(lines[1]));
        QCOMPARE(lines[1].lastIndexOf(QChar(0x2588)) + 1, lines[2].indexOf(QChar(0x2588)) + 1);
        QVERIFY2(lines[3].contains(QChar(0x2592)) && !lines[3].contains(QChar(0x2588)), qPrintable(lines[3]));
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 90, qPrintable(line));
    }
};

READINESS_TEST(tst_GanttStretches)

#include "tst_GanttStretches.moc"
