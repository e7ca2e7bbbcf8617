#include "core/schedule/CriticalPath.h"
#include "tests/core/schedule/NaiveSchedule.h"
#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

#include <numeric>
#include <random>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Random plans of many shapes, against a second implementation and against what must hold for any plan.
class tst_ScheduleAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheNaiveSchedule();
    void anotherOrderHasTheSameDates();
    void withoutLimitsNoFloatIsNegativeAndSomeIsZero();
    void datesExactlyWhatHangsOnNoCircle();

private:
    std::shared_ptr<const CalendarSet> m_calendars;
    std::vector<NaiveCalendar> m_naiveCalendars;
};

namespace {

constexpr int kPlans = 10000;
const MinuteSpan kRange{minute(u"2026-12-01T00:00"), minute(u"2027-08-31T00:00")};

std::vector<CalendarRules> calendarPool()
{
    CalendarRules frozen{std::nullopt, {{QDate(2027, 3, 30), QDate(2027, 3, 31), {}}}, "Europe/Berlin"};
    CalendarRules weekendAtWork = calendar(u"Mon-Fri 09:00-17:30"_s, "America/New_York");
    weekendAtWork.exceptions = {{QDate(2027, 4, 3), QDate(2027, 4, 4), {{480, 600}, {660, 1440}}}};
    return {calendar(u"Mon-Fri 08:00-12:00 13:00-17:00"_s, "Europe/Berlin"),
            frozen,
            calendar(u"Mon-Sun 22:00-06:00"_s, "Europe/Berlin"),
            calendar(u"Mon-Sun 00:30-02:15 09:00-17:45"_s, "Australia/Lord_Howe"),
            calendar(u"Mon-Sun 00:00-00:45 01:15-03:00 20:00-24:00"_s, "Asia/Beirut"),
            calendar(u"Tue-Thu 20:00-02:30; Sat 10:00-11:00"_s),
            weekendAtWork,
            calendar(u"Mon-Sun 08:00-08:01 08:03-08:30 12:00-18:00"_s)};
}

/// Makes plans; the same number makes the same plan.
class PlanMaker {
public:
    explicit PlanMaker(unsigned seed) : m_random(seed) {}

    ScheduleCase plan(bool withLimits)
    {
        ScheduleCase plan;
        plan.inputs.start = minute(u"2027-03-22T00:00") + below(14 * 1440);
        const int count = 1 + below(13);
        for (int i = 0; i < count; ++i)
            plan.add(chance(15) ? 0 : 1 + below(chance(20) ? 700 : 120), chance(40) ? kNoIndex : below(8));
        m_order.resize(size_t(count));
        std::iota(m_order.begin(), m_order.end(), 0);
        std::shuffle(m_order.begin(), m_order.end(), m_random);
        if (chance(35))
            addSummaries(plan);
        addLinks(plan);
        if (withLimits)
            addLimits(plan);
        return plan;
    }
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    std::mt19937& random() { return m_random; }

private:
    void addSummaries(ScheduleCase& plan)
    {
        const int leaves = int(plan.activities.size());
        const int summaries = 1 + below(3);
        for (int i = 0; i < summaries; ++i)
            plan.add(below(100), chance(50) ? kNoIndex : below(8));
        for (int i = 0; i < leaves; ++i) {
            if (chance(60))
                plan.activities[size_t(i)].parent = leaves + below(summaries);
        }
        for (int i = 1; i < summaries; ++i) {
            if (chance(50))
                plan.activities[size_t(leaves + i)].parent = leaves + below(i);
        }
    }

    /// The first and the last of an activity's leaves in the order in which dependencies may point.
    std::pair<int, int> reach(const ScheduleCase& plan, ActivityIndex activity) const
    {
        std::pair<int, int> reach{int(m_order.size()), -1};
        for (size_t leaf = 0; leaf < m_order.size(); ++leaf) {
            for (ActivityIndex owner = ActivityIndex(leaf); owner >= 0; owner = plan.activities[size_t(owner)].parent) {
                if (owner == activity)
                    reach = {std::min(reach.first, m_order[leaf]), std::max(reach.second, m_order[leaf])};
            }
        }
        return reach;
    }

    void addLinks(ScheduleCase& plan)
    {
        const int count = int(plan.activities.size());
        const int leaves = int(m_order.size());
        const int wanted = below(2 * count + 1);
        const bool isChain = chance(25);
        const int percentLag = below(3) * 40;
        for (int i = 0; i < 3 * wanted && int(plan.dependencies.size()) < wanted; ++i) {
            Dependency link{below(count), below(count), DependencyKind(chance(50) ? 0 : below(4))};
            const auto from = reach(plan, link.predecessor);
            const auto to = reach(plan, link.successor);
            const bool fromSummary = link.predecessor >= leaves;
            const bool toSummary = link.successor >= leaves;
            if (from.second < 0 || to.second < 0 || from.second >= to.first || (isChain && to.first - from.second > 2)
                || (fromSummary && int(link.kind) % 2 == 1) || (toSummary && int(link.kind) >= 2))
                continue;
            if (chance(percentLag)) {
                link.lag = below(400) - 150;
                link.isWorkingLag = chance(50);
            }
            plan.dependencies.push_back(link);
        }
    }

    void addLimits(ScheduleCase& plan)
    {
        const auto instant = [&] { return plan.inputs.start + below(6 * 1440) - 1440; };
        const int leaves = int(m_order.size());
        if (chance(40))
            plan.inputs.windowEnd = instant();
        const bool isRunning = chance(40);
        if (isRunning)
            plan.inputs.status = plan.inputs.start + below(2000);
        const int percentWishes = below(3) * 30;
        for (int i = 0; i < int(plan.activities.size()); ++i) {
            Activity& activity = plan.activities[size_t(i)];
            if (chance(percentWishes)) {
                activity.constraint = i < leaves   ? TimeConstraint(below(8))
                                      : chance(50) ? TimeConstraint::StartNoEarlierThan
                                                   : TimeConstraint::FinishNoLaterThan;
                activity.constraintAt = instant();
            }
            if (chance(10))
                activity.deadline = instant();
            if (!isRunning || i >= leaves || !chance(30))
                continue;
            if (chance(70))
                activity.actualStart = instant();
            if (activity.actualStart == kNoMinute || chance(50))
                activity.actualFinish = instant() + 600;
            if (chance(50))
                activity.remaining = below(200);
        }
    }

    std::mt19937 m_random;
    std::vector<int> m_order; ///< per leaf
};

QString described(const ScheduleCase& plan)
{
    QString result = u"start %1 status %2 window %3\n"_s.arg(text(plan.inputs.start), text(plan.inputs.status),
                                                             text(plan.inputs.windowEnd));
    for (const Activity& a : plan.activities)
        result += u"  d %1 cal %2 parent %3 c %4 at %5 deadline %6 actual %7 %8 left %9\n"_s.arg(a.duration)
                      .arg(a.calendar)
                      .arg(a.parent)
                      .arg(int(a.constraint))
                      .arg(text(a.constraintAt), text(a.deadline), text(a.actualStart), text(a.actualFinish))
                      .arg(a.remaining);
    for (const Dependency& d : plan.dependencies)
        result += u"  %1 -> %2 kind %3 lag %4%5\n"_s.arg(d.predecessor)
                      .arg(d.successor)
                      .arg(int(d.kind))
                      .arg(d.lag)
                      .arg(d.isWorkingLag ? u" w"_s : QString());
    return result;
}

Schedule computed(const ScheduleCase& plan, const std::shared_ptr<const CalendarSet>& calendars)
{
    Schedule schedule(std::make_shared<const Network>(Network::compile(plan.activities, plan.dependencies)), calendars);
    schedule.compute(plan.inputs);
    return schedule;
}

/// All dates of an activity in one line, the late events where dependencies leave them.
QString line(const Schedule& schedule, ActivityIndex activity)
{
    const ActivityDates dates = schedule.datesOf(activity);
    const auto rank = size_t(schedule.network().graph().ranks[size_t(activity)]);
    const bool isFinished = schedule.network().activities()[size_t(activity)].isFinished();
    return u"ES %1 EF %2 LS %3 LF %4 PS %5 PF %6 TF %7 FF %8"_s.arg(
        text(dates.earlyStart), text(dates.earlyFinish), text(isFinished ? kNoMinute : schedule.lateEvents()[2 * rank]),
        text(isFinished ? kNoMinute : schedule.lateEvents()[2 * rank + 1]), text(dates.plannedStart),
        text(dates.plannedFinish), QString::number(dates.totalFloat), QString::number(*schedule.freeFloatOf(activity)));
}

QString line(const NaiveSchedule::Dates& dates, bool isFinished)
{
    return u"ES %1 EF %2 LS %3 LF %4 PS %5 PF %6 TF %7 FF %8"_s.arg(
        text(dates.earlyStart), text(dates.earlyFinish), text(isFinished ? kNoMinute : dates.lateStart),
        text(isFinished ? kNoMinute : dates.lateFinish), text(dates.plannedStart), text(dates.plannedFinish),
        QString::number(dates.totalFloat), QString::number(dates.freeFloat));
}

} // namespace

void tst_ScheduleAgreement::initTestCase()
{
    const auto set = CalendarSet::compile(calendarPool(), kRange);
    QVERIFY(set);
    m_calendars = std::make_shared<const CalendarSet>(*set);
    for (const CalendarRules& rules : calendarPool())
        m_naiveCalendars.emplace_back(rules, kRange);
    for (qint32 i = 0; i < m_calendars->size(); ++i) {
        const WorkingTime& time = *m_calendars->at(i);
        for (Minute at = kRange.from; at < kRange.until - 8 * 1440; at += 7) {
            const qint32 work = m_naiveCalendars[size_t(i)].before(at);
            QCOMPARE(time.workBefore(at), work);
            if (work > 0)
                QCOMPARE(time.earliest(work), m_naiveCalendars[size_t(i)].earliest(work));
            QCOMPARE(time.latest(work), m_naiveCalendars[size_t(i)].latest(work));
            QCOMPARE(time.forward(at).at, m_naiveCalendars[size_t(i)].latest(work));
        }
    }
}

void tst_ScheduleAgreement::agreesWithTheNaiveSchedule()
{
    int critical = 0;
    int broken = 0;
    for (unsigned seed = 1; seed <= kPlans; ++seed) {
        const ScheduleCase plan = PlanMaker(seed).plan(seed % 4 != 0);
        const Schedule schedule = computed(plan, m_calendars);
        QVERIFY2(schedule.faults().empty(), qPrintable(described(plan)));
        const NaiveSchedule naive(plan.activities, plan.dependencies, m_naiveCalendars, plan.inputs);
        for (ActivityIndex i = 0; i < ActivityIndex(plan.activities.size()); ++i) {
            if (!naive.isLeaf(i))
                continue;
            const QString expected = line(naive.at(i), plan.activities[size_t(i)].isFinished());
            if (line(schedule, i) != expected)
                QFAIL(qPrintable(u"plan %1, activity %2\n%3\n%4\n%5"_s.arg(seed).arg(i).arg(line(schedule, i), expected,
                                                                                            described(plan))));
            critical += schedule.datesOf(i).totalFloat == 0;
            broken += schedule.datesOf(i).totalFloat < 0;
        }
    }
    QVERIFY(critical > kPlans && broken > kPlans); // the plans are not all of one kind
}

void tst_ScheduleAgreement::anotherOrderHasTheSameDates()
{
    for (unsigned seed = 1; seed <= 500; ++seed) {
        PlanMaker maker(seed);
        const ScheduleCase plan = maker.plan(true);
        std::vector<ActivityIndex> place(plan.activities.size());
        std::iota(place.begin(), place.end(), 0);
        std::shuffle(place.begin(), place.end(), maker.random());
        ScheduleCase other = plan;
        for (size_t i = 0; i < place.size(); ++i) {
            Activity activity = plan.activities[i];
            if (activity.parent >= 0)
                activity.parent = place[size_t(activity.parent)];
            other.activities[size_t(place[i])] = activity;
        }
        for (Dependency& link : other.dependencies) {
            link.predecessor = place[size_t(link.predecessor)];
            link.successor = place[size_t(link.successor)];
        }
        std::shuffle(other.dependencies.begin(), other.dependencies.end(), maker.random());
        const Schedule first = computed(plan, m_calendars);
        const Schedule second = computed(other, m_calendars);
        for (size_t i = 0; i < place.size(); ++i) {
            QVERIFY2(first.datesOf(ActivityIndex(i)) == second.datesOf(place[i]), qPrintable(described(plan)));
            QCOMPARE(first.freeFloatOf(ActivityIndex(i)), second.freeFloatOf(place[i]));
        }
    }
}

void tst_ScheduleAgreement::withoutLimitsNoFloatIsNegativeAndSomeIsZero()
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        const ScheduleCase plan = PlanMaker(seed).plan(false);
        const Schedule schedule = computed(plan, m_calendars);
        const CriticalPath path = criticalPath(schedule);
        for (ActivityIndex i = 0; i < ActivityIndex(plan.activities.size()); ++i) {
            const ActivityDates dates = schedule.datesOf(i);
            if (!dates.isDated())
                continue; // a summary without parts is a leaf, one with parts has dates
            QVERIFY2(dates.totalFloat >= 0, qPrintable(described(plan)));
            QVERIFY(dates.earlyStart <= dates.earlyFinish && dates.earlyFinish <= schedule.finish());
            if (const auto slack = schedule.freeFloatOf(i))
                QVERIFY2(*slack <= dates.totalFloat, qPrintable(u"plan %1, activity %2: %3\n%4"_s.arg(seed).arg(i).arg(
                                                         line(schedule, i), described(plan))));
        }
        QCOMPARE(path.chain.back(), path.target);
        QCOMPARE(schedule.datesOf(path.target).earlyFinish, schedule.finish());
        QCOMPARE(schedule.datesOf(path.target).totalFloat, 0);
        for (const ActivityIndex i : path.activities)
            QVERIFY2(schedule.datesOf(i).totalFloat == 0, qPrintable(described(plan)));
    }
}

void tst_ScheduleAgreement::datesExactlyWhatHangsOnNoCircle()
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        PlanMaker maker(seed);
        ScheduleCase plan;
        const int count = 2 + maker.below(12);
        for (int i = 0; i < count; ++i)
            plan.add(10);
        std::vector<std::vector<quint8>> reaches(size_t(count), std::vector<quint8>(size_t(count), 0));
        for (int i = 0; i < count; ++i) {
            plan.link(maker.below(count), maker.below(count));
            reaches[size_t(plan.dependencies.back().predecessor)][size_t(plan.dependencies.back().successor)] = 1;
        }
        for (size_t k = 0; k < size_t(count); ++k) {
            for (size_t i = 0; i < size_t(count); ++i) {
                for (size_t j = 0; j < size_t(count); ++j)
                    reaches[i][j] |= reaches[i][k] & reaches[k][j];
            }
        }
        const Schedule schedule = computed(plan, m_calendars);
        std::vector<quint8> isNamed(size_t(count), 0);
        for (const ScheduleFault& fault : schedule.faults()) {
            for (const ActivityIndex i : fault.activities) {
                isNamed[size_t(i)] += 1;
                QCOMPARE(fault.kind == ScheduleFault::Kind::Circle, bool(reaches[size_t(i)][size_t(i)]));
            }
        }
        for (int i = 0; i < count; ++i) {
            bool hangs = false;
            for (int k = 0; k < count; ++k)
                hangs = hangs || (reaches[size_t(k)][size_t(k)] && (k == i || reaches[size_t(k)][size_t(i)]));
            QCOMPARE(schedule.datesOf(i).isDated(), !hangs);
            QCOMPARE(int(isNamed[size_t(i)]), int(hangs));
        }
    }
}

READINESS_TEST(tst_ScheduleAgreement)
#include "tst_ScheduleAgreement.moc"
