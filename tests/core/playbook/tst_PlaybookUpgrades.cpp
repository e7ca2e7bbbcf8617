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
#include "core/rules/Backups.h"
#include "core/rules/ReleaseSchedule.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr projectOf(const Playbook& playbook)
{
    const NewProject toys{u"Toys"_s, u"Toy company"_s,
                          Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), QTimeZone("Europe/Berlin"))),
                          u"Europe/Berlin"_s};
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(toys, &playbook));
    return project ? *project : nullptr;
}

Playbook builtIn(const QString& id) { return PlaybookLibrary().load(id).value(); }

SnapshotPtr projectOf(const QString& id) { return projectOf(builtIn(id)); }

template <class T>
const T* byOrigin(const Snapshot& project, const QString& origin)
{
    for (const T* record : project.all<T>()) {
        if (record->origin == origin)
            return record;
    }
    return nullptr;
}

const Environment* environmentOf(const Snapshot& project, EnvironmentKind kind)
{
    for (const Environment* environment : project.all<Environment>()) {
        if (environment->kind == kind)
            return environment;
    }
    return nullptr;
}

SnapshotPtr with(const Snapshot& project, const Environment& environment)
{
    SnapshotBuilder builder(project);
    builder.put(RecordKind::Environment, std::make_shared<const Environment>(environment));
    return builder.finish();
}

} // namespace

/// What playbooks bring along of environments, upgrades, recovery and support.
class tst_PlaybookUpgrades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crmHasBothUpgradesInTheirOrder();
    void crmComesBackWithinItsWindow();
    void theScheduleIsThatOfTheSource();
    void theThreeKnownErrorsAreThere();
    void eachUpgradeHasItsEscalation_data();
    void eachUpgradeHasItsEscalation();
    void addingTwiceAddsOnce_data();
    void addingTwiceAddsOnce();
    void aProductionOfAnotherNameIsTheOneMeant();
    void oneOfTwoProductionsIsNotGuessed();
    void anOwnPlaybookLeavesBehindWhatAnEnvironmentIs();
};

void tst_PlaybookUpgrades::crmHasBothUpgradesInTheirOrder()
{
    const SnapshotPtr project = projectOf(u"upgrade-crm-onpremises"_s);
    const auto* test = byOrigin<Upgrade>(*project, u"crm-upgrade/crm-test-upgrade"_s);
    const auto* production = byOrigin<Upgrade>(*project, u"crm-upgrade/crm-production-upgrade"_s);
    QVERIFY(test && production);
    QCOMPARE(test->process, UpgradeProcess::OnPremises);
    QCOMPARE(project->find(test->environment)->kind, EnvironmentKind::Test);
    QCOMPARE(project->find(production->environment)->kind, EnvironmentKind::Production);
    QCOMPARE(project->find(test->environment)->dataFrom, production->environment);
    QCOMPARE(RecordId(production->after), test->id);
    QCOMPARE(project->find(production->gate)->origin, u"upgrade-crm-onpremises/production-decision"_s);
    QVERIFY(project->find(production->plan) && project->find(production->strategy));
    QVERIFY(test->startsAt < production->startsAt);
}

void tst_PlaybookUpgrades::crmComesBackWithinItsWindow()
{
    const SnapshotPtr project = projectOf(u"upgrade-crm-onpremises"_s);
    QVERIFY(project->all<FailureScenario>().size() >= 3);
    for (const FailureScenario* scenario : project->all<FailureScenario>()) {
        const ScenarioTime time = scenarioTime(*project, *scenario);
        QVERIFY2(time.isComplete && !scenario->procedure.isEmpty(), qPrintable(scenario->title));
    }
    const Assessment assessment(project, Instant::of(QDateTime(QDate(2026, 12, 1), QTime(8, 0), QTimeZone::utc())));
    for (const Problem& problem : assessment.problems())
        QVERIFY2(problem.record.isNull() || problem.kind != RecordKind::Plan || problem.rule != u"S0-20",
                 qPrintable(problem.text));
}

void tst_PlaybookUpgrades::theScheduleIsThatOfTheSource()
{
    const SnapshotPtr project = projectOf(u"upgrade-finance-operations-self-service"_s);
    const ReleaseSchedule schedule(*project);
    QCOMPARE(schedule.rows().size(), std::size_t(4));
    QVERIFY(schedule.faults().empty());
    QCOMPARE(schedule.issuedOn(), QDate(2019, 3, 14));
    QVERIFY(schedule.selectableOn(QDate(2019, 4, 28)).isEmpty());
    QVERIFY(schedule.isSelectableOn(u"8.1.3 PU23"_s, QDate(2019, 5, 26)));
    QVERIFY(!schedule.isSelectableOn(u"8.1.3 PU23"_s, QDate(2019, 5, 27)));
    QCOMPARE(schedule.choice(u"10.0.1"_s, QDate(2019, 4, 29)).daysByTable(), 91);
}

void tst_PlaybookUpgrades::theThreeKnownErrorsAreThere()
{
    const SnapshotPtr project = projectOf(u"upgrade-finance-operations-self-service"_s);
    QCOMPARE(project->all<KnownError>().size(), std::size_t(3));
    const auto* ticket = byOrigin<KnownError>(*project, u"self-service-upgrade/prepare-cannot-start"_s);
    const auto* resume = byOrigin<KnownError>(*project, u"self-service-upgrade/ttscommit-without-ttsbegin"_s);
    QVERIFY(ticket && ticket->action == KnownErrorAction::Ticket && ticket->advice.contains(u"activity id"));
    QVERIFY(resume && resume->action == KnownErrorAction::Resume && resume->fixedIn == u"PU21");
}

void tst_PlaybookUpgrades::eachUpgradeHasItsEscalation_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : PlaybookLibrary().ids()) {
        if (!projectOf(id)->all<Upgrade>().empty())
            QTest::newRow(qPrintable(id)) << id;
    }
}

void tst_PlaybookUpgrades::eachUpgradeHasItsEscalation()
{
    QFETCH(QString, id);
    const SnapshotPtr project = projectOf(id);
    QSet<int> levels;
    for (const SupportContact* contact : project->all<SupportContact>())
        levels.insert(int(contact->level));
    QCOMPARE(levels.size(), qsizetype(choicesOf<SupportLevel>().size()));
    for (const Upgrade* upgrade : project->all<Upgrade>())
        QVERIFY2(project->find(upgrade->environment) && !upgrade->startsAt.isNull(), qPrintable(upgrade->title));
}

void tst_PlaybookUpgrades::addingTwiceAddsOnce_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : PlaybookLibrary().ids())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_PlaybookUpgrades::addingTwiceAddsOnce()
{
    QFETCH(QString, id);
    const Playbook playbook = builtIn(id);
    const auto again = planPlaybook(*projectOf(playbook), playbook);
    QVERIFY(again);
    QCOMPARE(again->records.added, 0);
    QCOMPARE(std::size_t(again->records.present), playbook.records.size());
    QVERIFY(comparePlaybook(*projectOf(playbook), playbook, {}).differences.empty());
}

void tst_PlaybookUpgrades::aProductionOfAnotherNameIsTheOneMeant()
{
    const Playbook playbook = builtIn(u"upgrade-crm-onpremises"_s);
    const SnapshotPtr project = projectOf(playbook);
    Environment renamed = *environmentOf(*project, EnvironmentKind::Production);
    renamed.name = u"CRM-P01"_s;
    const auto again = planPlaybook(*with(*project, renamed), playbook);
    QVERIFY(again);
    QCOMPARE(again->records.added, 0);
}

void tst_PlaybookUpgrades::oneOfTwoProductionsIsNotGuessed()
{
    const Playbook playbook = builtIn(u"upgrade-crm-onpremises"_s);
    const SnapshotPtr project = projectOf(playbook);
    Environment first = *environmentOf(*project, EnvironmentKind::Production);
    first.name = u"CRM-P01"_s;
    Environment second = first;
    second.id = RecordId::random();
    second.name = u"CRM-P02"_s;
    const auto again = planPlaybook(*with(*with(*project, first), second), playbook);
    QVERIFY(again);
    QCOMPARE(again->records.added, 1);
}

void tst_PlaybookUpgrades::anOwnPlaybookLeavesBehindWhatAnEnvironmentIs()
{
    const SnapshotPtr project = projectOf(u"upgrade-crm-onpremises"_s);
    Environment filled = *environmentOf(*project, EnvironmentKind::Production);
    filled.memory = u"secret"_s;
    filled.address = u"https://secret.example.com"_s;
    filled.dataAsOf = Instant::of(QDateTime(QDate(2027, 1, 1), QTime(8, 0), QTimeZone::utc()));
    const Playbook own = playbookFromProject(*with(*project, filled), {u"ours"_s, u"Ours"_s, u"Ours"_s, u"1.0"_s});
    QCOMPARE(playbookFault(own), QString());
    const QByteArray json = playbookJson(own);
    QVERIFY2(!json.contains("secret") && !json.contains("data_as_of"), json);
    const auto read = readPlaybook(json, u"ours"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const SnapshotPtr copy = projectOf(*read);
    QVERIFY(copy);
    for (const RecordKind kind : {RecordKind::Environment, RecordKind::Strategy, RecordKind::Upgrade,
                                  RecordKind::Backup, RecordKind::FailureScenario, RecordKind::SupportContact})
        QCOMPARE(copy->table(kind).size(), project->table(kind).size());
    const auto* production = byOrigin<Upgrade>(*copy, u"crm-upgrade/crm-production-upgrade"_s);
    QVERIFY(production && copy->find(production->environment)->kind == EnvironmentKind::Production);
}

READINESS_TEST(tst_PlaybookUpgrades)
#include "tst_PlaybookUpgrades.moc"
