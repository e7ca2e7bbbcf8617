#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookDifference.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookReader.h"
#include "core/playbook/PlaybookWriter.h"
#include "core/rules/Assessment.h"
#include "core/rules/PlanSchedule.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

NewProject toys()
{
    return {u"Toys"_s, u"Toy company"_s,
            Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), QTimeZone("Europe/Berlin"))), u"Europe/Berlin"_s};
}

Instant berlin(const QDate& day, const QTime& time)
{
    return Instant::of(QDateTime(day, time, QTimeZone("Europe/Berlin")));
}

SnapshotPtr projectOf(const Playbook& playbook)
{
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(toys(), &playbook));
    return project ? *project : nullptr;
}

SnapshotPtr projectOf(const QString& id) { return projectOf(PlaybookLibrary().load(id).value()); }

/// A playbook of one plan, with these tasks and links.
Playbook own(const QJsonObject& records)
{
    Playbook playbook = PlaybookLibrary().load(u"golive-generic"_s).value();
    playbook.id = u"ours"_s;
    playbook.isListed = true;
    playbook.records.clear();
    for (PlaybookGate& gate : playbook.gates) {
        std::erase_if(gate.criteria, [](const PlaybookCriterion& criterion) {
            return !criterion.cycle.isEmpty() || !criterion.suites.isEmpty(); // of tests, which are gone
        });
    }
    QJsonObject json = QJsonDocument::fromJson(playbookJson(playbook)).object();
    json.insert(u"records"_s, records);
    return readPlaybook(QJsonDocument(json).toJson(), u"ours"_s).value();
}

QJsonObject onePlan(const QJsonObject& more = {})
{
    QJsonObject plan{{u"key"_s, u"p"_s}, {u"title"_s, u"Night"_s}, {u"starts"_s, u"T-1 20:00"_s}};
    QJsonObject task{{u"key"_s, u"load"_s}, {u"plan"_s, u"p"_s}, {u"title"_s, u"Load"_s}, {u"duration"_s, 60}};
    for (auto field = more.begin(); field != more.end(); ++field)
        task.insert(field.key(), field.value());
    return {{u"plan"_s, QJsonArray{plan}}, {u"task"_s, QJsonArray{task}}};
}

bool isOfCutover(RecordKind kind)
{
    return kind == RecordKind::Calendar || kind == RecordKind::Plan || kind == RecordKind::Window
           || kind == RecordKind::Task || kind == RecordKind::Link || kind == RecordKind::Message;
}

template <class T>
const T* byOrigin(const Snapshot& project, const QString& origin)
{
    for (const T* record : project.all<T>()) {
        if (record->origin == origin)
            return record;
    }
    return nullptr;
}

QStringList sourcesOfTasks(const Snapshot& project)
{
    QStringList sources;
    for (const Task* task : project.all<Task>())
        sources += task->source.split(u", "_s, Qt::SkipEmptyParts);
    sources.removeDuplicates();
    return sources;
}

} // namespace

/// The cutover plans that playbooks bring along, and how a playbook speaks of records.
class tst_CutoverSkeletons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTogether_data();
    void holdsTogether();
    void turningBackIsPlannedBeforeThePointOfNoReturn_data();
    void turningBackIsPlannedBeforeThePointOfNoReturn();
    void rulesOfTheSourcesAreOnTheirTasks();
    void theEightStepsNameWhoDoesThem();
    void timesCountFromGoLiveInTheProjectsZone();
    void timesAreLeftOpenWithoutGoLive();
    void gatesAreThoseOfTheProject();
    void twoPlaybooksShareOnePlan();
    void addingTwiceAddsOnce();
    void aRemovedTaskIsWhatTheProjectLacks();
    void anOwnPlaybookCarriesThePlanWithoutItsPeople();
    void whatDoesNotFitIsNamed_data();
    void whatDoesNotFitIsNamed();
    void aPlanThatIsMissingIsOneDifference();
    void whatTheUserChangedIsKept();
    void whatThePlaybookChangedIsTakenOver();
};

void tst_CutoverSkeletons::holdsTogether_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("plans");
    QTest::newRow("generic") << u"golive-generic"_s << 1;
    QTest::newRow("customer engagement") << u"golive-customer-engagement"_s << 1;
    QTest::newRow("finance and operations") << u"golive-finance-operations"_s << 1;
    QTest::newRow("crm") << u"upgrade-crm-onpremises"_s << 2;
    QTest::newRow("operations 2017") << u"upgrade-operations-2017"_s << 2;
}

void tst_CutoverSkeletons::holdsTogether()
{
    QFETCH(QString, id);
    QFETCH(int, plans);
    const SnapshotPtr project = projectOf(id);
    QVERIFY(project);
    QCOMPARE(int(project->all<Plan>().size()), plans);
    for (const Plan* plan : project->all<Plan>()) {
        const auto schedule = PlanSchedule::ofPlan(project, plan->id);
        QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text));
        QVERIFY(schedule->schedule().faults().empty());
        QVERIFY(schedule->window());
        QVERIFY2(schedule->marginMinutes() >= schedule->window()->buffer, qPrintable(plan->title));
        QVERIFY2(project->find(plan->exitGate), qPrintable(plan->title));
    }
    for (const Task* task : project->all<Task>())
        QVERIFY2(task->origin.contains(u'/') && task->position > QString() && task->step > 0, qPrintable(task->title));
    const Assessment assessment(project, berlin({2026, 11, 21}, {9, 0}));
    for (const Problem& problem : assessment.problems())
        QVERIFY2(problem.severity != Severity::Blocking, qPrintable(problem.rule + u": "_s + problem.text));
}

void tst_CutoverSkeletons::turningBackIsPlannedBeforeThePointOfNoReturn_data() { holdsTogether_data(); }

void tst_CutoverSkeletons::turningBackIsPlannedBeforeThePointOfNoReturn()
{
    QFETCH(QString, id);
    const SnapshotPtr project = projectOf(id);
    for (const Plan* plan : project->all<Plan>()) {
        const Task *noReturn = nullptr, *branch = nullptr;
        bool hasDowntime = false;
        for (const Task* task : project->all<Task>()) {
            if (task->plan != plan->id)
                continue;
            hasDowntime = hasDowntime || task->isDowntime;
            noReturn = task->isPointOfNoReturn ? task : noReturn;
            branch = task->isRollbackBranch ? task : branch;
        }
        if (!hasDowntime)
            continue; // nobody is without a system
        QVERIFY2(noReturn && branch, qPrintable(plan->title));
        const auto schedule = PlanSchedule::ofPlan(project, plan->id);
        QVERIFY(schedule->rollbackBranchMinutes() > 0);
        const Minute decided = schedule->datesOf(noReturn->id).plannedStart;
        QVERIFY2(schedule->backOut().latest() >= decided, qPrintable(plan->title));
        int checkpoints = 0;
        for (const Task* task : project->all<Task>()) {
            if (task->plan == plan->id && !task->gate.isNull() && schedule->datesOf(task->id).plannedFinish <= decided)
                ++checkpoints;
        }
        QVERIFY2(checkpoints > 0, qPrintable(plan->title));
    }
}

void tst_CutoverSkeletons::rulesOfTheSourcesAreOnTheirTasks()
{
    const QStringList crm = sourcesOfTasks(*projectOf(u"upgrade-crm-onpremises"_s));
    for (const QString& rule : {u"S0-07"_s, u"S0-10"_s, u"S0-11"_s, u"S0-13"_s, u"S0-18"_s, u"S0-20"_s, u"S0-21"_s})
        QVERIFY2(crm.contains(rule), qPrintable(rule));
    const QStringList operations = sourcesOfTasks(*projectOf(u"upgrade-operations-2017"_s));
    for (const QString& rule : {u"S2-09"_s, u"S2-10"_s, u"S2-11"_s})
        QVERIFY2(operations.contains(rule), qPrintable(rule));
    const QStringList weekend = sourcesOfTasks(*projectOf(u"golive-generic"_s));
    for (int i = 1; i <= 6; ++i)
        QVERIFY(weekend.contains(u"Cutover entrance %1"_s.arg(i)));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(weekend.contains(u"Cutover exit %1"_s.arg(i)));
}

void tst_CutoverSkeletons::theEightStepsNameWhoDoesThem()
{
    const SnapshotPtr project = projectOf(u"upgrade-operations-2017"_s);
    for (const QString& plan : {u"sandbox-move"_s, u"production-move"_s}) {
        QStringList actors;
        for (int step = 1; step <= 8; ++step) {
            const Task* task = byOrigin<Task>(*project, u"operations-2017-requests/%1-step-%2"_s.arg(plan).arg(step));
            QVERIFY(task);
            QVERIFY(task->title.contains(u"step %1,"_s.arg(step)));
            actors += task->title.section(u':', 0, 0);
        }
        const QString team = u"Service team"_s, customer = u"Customer"_s;
        QCOMPARE(actors, (QStringList{team, customer, customer, team, team, team, team, team}));
    }
}

void tst_CutoverSkeletons::timesCountFromGoLiveInTheProjectsZone()
{
    const SnapshotPtr project = projectOf(u"golive-generic"_s);
    const auto* window = byOrigin<Window>(*project, u"cutover-weekend/weekend-downtime"_s);
    QVERIFY(window);
    QCOMPARE(window->starts, berlin({2027, 2, 26}, {18, 0}));
    QCOMPARE(window->ends, berlin({2027, 2, 28}, {17, 0}));
    QVERIFY(window->ends.milliseconds - window->starts.milliseconds < 48 * 3'600'000LL);
    NewProject summer = toys();
    summer.goLive = berlin({2027, 3, 29}, {8, 0}); // the Monday after clocks were put forward
    const Playbook playbook = PlaybookLibrary().load(u"golive-generic"_s).value();
    const auto moved = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(summer, &playbook));
    QCOMPARE(byOrigin<Window>(**moved, u"cutover-weekend/weekend-downtime"_s)->ends, berlin({2027, 3, 28}, {17, 0}));
}

void tst_CutoverSkeletons::timesAreLeftOpenWithoutGoLive()
{
    NewProject undated = toys();
    undated.goLive = {};
    const Playbook playbook = PlaybookLibrary().load(u"golive-generic"_s).value();
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(undated, &playbook));
    QVERIFY(project);
    QVERIFY(byOrigin<Plan>(**project, u"cutover-weekend/weekend"_s)->starts.isNull());
    QVERIFY(byOrigin<Task>(**project, u"cutover-weekend/weekend-lock"_s)->constraintAt.isNull());
}

void tst_CutoverSkeletons::gatesAreThoseOfTheProject()
{
    const SnapshotPtr project = projectOf(u"golive-generic"_s);
    const auto* plan = byOrigin<Plan>(*project, u"cutover-weekend/weekend"_s);
    QCOMPARE(project->find(plan->entranceGate)->origin, u"golive-generic/cutover-go-no-go"_s);
    QVERIFY(project->find(plan->exitGate)->isGoLive);
}

void tst_CutoverSkeletons::twoPlaybooksShareOnePlan()
{
    const auto generic = PlaybookLibrary().load(u"golive-generic"_s);
    const auto engagement = PlaybookLibrary().load(u"golive-customer-engagement"_s);
    const auto changes = projectFromPlaybooks(toys(), {*generic, *engagement});
    QVERIFY(changes);
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), *changes);
    QVERIFY(project);
    QCOMPARE((*project)->all<Plan>().size(), std::size_t(1));
    QCOMPARE((*project)->all<Link>().size(), projectOf(u"golive-generic"_s)->all<Link>().size());
}

void tst_CutoverSkeletons::addingTwiceAddsOnce()
{
    const Playbook playbook = PlaybookLibrary().load(u"upgrade-crm-onpremises"_s).value();
    const SnapshotPtr project = projectOf(playbook);
    const auto again = planPlaybook(*project, playbook);
    QVERIFY(again);
    QCOMPARE(again->records.added, 0);
    QCOMPARE(std::size_t(again->records.present), playbook.records.size());
    QVERIFY(again->changes.isEmpty());
}

void tst_CutoverSkeletons::aRemovedTaskIsWhatTheProjectLacks()
{
    const Playbook playbook = PlaybookLibrary().load(u"golive-generic"_s).value();
    const SnapshotPtr project = projectOf(playbook);
    const auto* task = byOrigin<Task>(*project, u"cutover-weekend/weekend-master"_s);
    SnapshotBuilder builder(*project);
    int gone = 1 + 1; // the task and its message
    builder.remove(RecordKind::Task, task->id);
    builder.remove(RecordKind::Message,
                   byOrigin<PlannedMessage>(*project, u"cutover-weekend/weekend-msg-problem"_s)->id);
    for (const Link* link : project->all<Link>()) {
        if (link->predecessor == task->id || link->successor == task->id) {
            builder.remove(RecordKind::Link, link->id);
            ++gone;
        }
    }
    const SnapshotPtr less = builder.finish();
    const auto plan = planPlaybook(*less, playbook);
    QVERIFY(plan);
    QCOMPARE(plan->records.added, gone);
    const auto whole = applied(*less, plan->changes);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().text));
    QCOMPARE((*whole)->all<Link>().size(), project->all<Link>().size());
}

void tst_CutoverSkeletons::anOwnPlaybookCarriesThePlanWithoutItsPeople()
{
    const SnapshotPtr project = projectOf(u"upgrade-crm-onpremises"_s);
    SnapshotBuilder builder(*project);
    Person person;
    person.id = RecordId::random();
    person.name = u"Henrike Voss"_s;
    builder.put(RecordKind::Person, std::make_shared<const Person>(person));
    Task task = *byOrigin<Task>(*project, u"crm-production-upgrade/crm-production-backup"_s);
    task.owner = Id<Person>(person.id);
    task.instructions += u" Ask Henrike Voss."_s;
    builder.put(RecordKind::Task, std::make_shared<const Task>(task));
    const SnapshotPtr peopled = builder.finish();

    const Playbook own = playbookFromProject(*peopled, {u"ours"_s, u"Ours"_s, u"Ours"_s, u"1.0"_s});
    QCOMPARE(playbookFault(own), QString());
    const auto read = readPlaybook(playbookJson(own), u"ours"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const auto mentions = mentionsOf(*peopled, own);
    QVERIFY(std::any_of(mentions.begin(), mentions.end(),
                        [](const Mention& mention) { return mention.place == u"task crm-production-backup"; }));

    const SnapshotPtr copy = projectOf(*read);
    QVERIFY(copy);
    QCOMPARE(copy->all<Task>().size(), project->all<Task>().size());
    QCOMPARE(copy->all<Link>().size(), project->all<Link>().size());
    for (const Task* before : peopled->all<Task>()) {
        const Task* after = byOrigin<Task>(*copy, before->origin);
        QVERIFY2(after, qPrintable(before->origin));
        Task same = *before;
        same.id = after->id;
        same.number = after->number;
        same.position = after->position;
        same.plan = after->plan;
        same.parent = after->parent;
        same.area = after->area;
        same.gate = after->gate;
        same.owner = {};
        QVERIFY2(same == *after, qPrintable(before->origin));
    }
    for (const Plan* plan : project->all<Plan>()) {
        const auto before = PlanSchedule::ofPlan(project, plan->id);
        const auto after = PlanSchedule::ofPlan(copy, byOrigin<Plan>(*copy, plan->origin)->id);
        QCOMPARE(after->schedule().finish(), before->schedule().finish());
    }
}

void tst_CutoverSkeletons::whatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("said");
    QTest::addColumn<QString>("fault");
    QTest::newRow("unknown field") << u"hurry"_s << QJsonValue(true)
                                   << u"task load has a field hurry, which does not exist"_s;
    QTest::newRow("kept by the program") << u"position"_s << QJsonValue(u"a"_s)
                                         << u"task load has a field position, which does not exist"_s;
    QTest::newRow("another type") << u"duration"_s << QJsonValue(u"long"_s)
                                  << u"task load: duration says what does not fit"_s;
    QTest::newRow("too large") << u"step"_s << QJsonValue(1'000'000)
                               << u"task load: step must be between 1 and 999999"_s;
    QTest::newRow("no such gate") << u"gate"_s << QJsonValue(u"heaven"_s)
                                  << u"task load: gate names heaven, which does not exist"_s;
    QTest::newRow("a person") << u"owner"_s << QJsonValue(u"anna"_s)
                              << u"task load: owner names anna, which does not exist"_s;
    QTest::newRow("no time") << u"deadline"_s << QJsonValue(u"2027-03-01"_s)
                             << u"task load: deadline says what does not fit"_s;
    QTest::newRow("no choice") << u"constraint_type"_s << QJsonValue(u"soon"_s)
                               << u"task load: constraint_type must be one of "_s;
}

void tst_CutoverSkeletons::whatDoesNotFitIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, said);
    QFETCH(QString, fault);
    QCOMPARE(playbookFault(own(onePlan())), QString());
    const QString found = playbookFault(own(onePlan({{field, said}})));
    QVERIFY2(found.startsWith(fault), qPrintable(found));
}

void tst_CutoverSkeletons::aPlanThatIsMissingIsOneDifference()
{
    const Playbook playbook = PlaybookLibrary().load(u"golive-generic"_s).value();
    Playbook before = playbook;
    std::erase_if(before.records, [](const PlaybookRecord& record) { return isOfCutover(record.kind); });
    const SnapshotPtr project = projectOf(before);
    const PlaybookComparison comparison = comparePlaybook(*project, playbook, {});
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    QCOMPARE(comparison.differences.front().kind, RecordKind::Plan);
    QVERIFY(isTakenByDefault(comparison.differences.front()));
    const auto changes = takeOver(*project, playbook, comparison.differences);
    QVERIFY(changes);
    const auto after = applied(*project, *changes);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().text));
    QCOMPARE((*after)->all<Task>().size(), projectOf(playbook)->all<Task>().size());
    QVERIFY(comparePlaybook(**after, playbook, {}).differences.empty());
}

void tst_CutoverSkeletons::whatTheUserChangedIsKept()
{
    const Playbook playbook = own(onePlan());
    const SnapshotPtr project = projectOf(playbook);
    Task task = *project->all<Task>().front();
    const Field* duration = taskType().field(u"duration");
    PlaybookPast past;
    past.given.insert({task.id, duration->number}, duration->get(task));
    task.duration = 90;
    SnapshotBuilder builder(*project);
    builder.put(RecordKind::Task, std::make_shared<const Task>(task));
    const PlaybookComparison comparison = comparePlaybook(*builder.finish(), playbook, past);
    QVERIFY(comparison.differences.empty());
    QCOMPARE(comparison.kept, 1);
}

void tst_CutoverSkeletons::whatThePlaybookChangedIsTakenOver()
{
    const SnapshotPtr project = projectOf(own(onePlan()));
    const Task& task = *project->all<Task>().front();
    const Field* duration = taskType().field(u"duration");
    PlaybookPast past;
    past.given.insert({task.id, duration->number}, duration->get(task));
    const Playbook newer = own(onePlan({{u"duration"_s, 75}}));
    const PlaybookComparison comparison = comparePlaybook(*project, newer, past);
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    QVERIFY(comparison.differences.front().field == duration && isTakenByDefault(comparison.differences.front()));
    const auto changes = takeOver(*project, newer, comparison.differences);
    QVERIFY(changes);
    const auto after = applied(*project, *changes);
    QVERIFY(after);
    QCOMPARE((*after)->all<Task>().front()->duration, 75);
}

READINESS_TEST(tst_CutoverSkeletons)
#include "tst_CutoverSkeletons.moc"
