#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookDifference.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookReader.h"
#include "core/playbook/PlaybookWriter.h"
#include "core/playbook/RecordEntry.h"
#include "core/rules/Assessment.h"
#include "core/rules/TestStates.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

NewProject toys()
{
    return {u"Toys"_s, u"Toy company"_s,
            Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), QTimeZone("Europe/Berlin"))), u"Europe/Berlin"_s};
}

SnapshotPtr projectOf(const Playbook& playbook)
{
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(toys(), &playbook));
    return project ? *project : nullptr;
}

Playbook builtIn(const QString& id) { return PlaybookLibrary().load(id).value(); }

template <class T>
const T* byKey(const Snapshot& project, const QString& key)
{
    for (const T* record : project.all<T>()) {
        if (record->origin.endsWith(u'/' + key))
            return record;
    }
    return nullptr;
}

QStringList titlesOf(const Snapshot& project, const RecordId& record, int field)
{
    QStringList titles;
    for (const RecordId& target : project.references(record, field)) {
        RecordKind kind{};
        if (const Record* found = project.find(target, &kind))
            titles += recordType(kind).title(*found);
    }
    titles.sort();
    return titles;
}

void addToList(ProjectBuilder& project, const RecordId& owner, int field, const RecordId& target)
{
    project.add<ListEntry>([&](ListEntry& entry) {
        entry.owner = owner;
        entry.field = field;
        entry.target = target;
    });
}

/// The generic playbook with these records instead of its own, and an item that a cycle signs.
QJsonObject ours(const QJsonObject& records)
{
    Playbook playbook = builtIn(u"golive-generic"_s);
    playbook.id = u"ours"_s;
    playbook.records.clear();
    for (PlaybookItem& item : playbook.items)
        item.doneWhenSigned.clear();
    for (PlaybookGate& gate : playbook.gates) {
        std::erase_if(gate.criteria, [](const PlaybookCriterion& criterion) {
            return !criterion.cycle.isEmpty() || !criterion.suites.isEmpty();
        });
    }
    QJsonObject json = QJsonDocument::fromJson(playbookJson(playbook)).object();
    json.insert(u"records"_s, records);
    return json;
}

QJsonObject oneSuite(const QJsonObject& cycle)
{
    const QJsonObject suite{{u"key"_s, u"s"_s}, {u"title"_s, u"Suite"_s}, {u"kind"_s, u"uat"_s}};
    QJsonObject made{{u"key"_s, u"c"_s}, {u"title"_s, u"Cycle"_s}};
    for (auto field = cycle.begin(); field != cycle.end(); ++field)
        made.insert(field.key(), field.value());
    return {{u"suite"_s, QJsonArray{suite}}, {u"cycle"_s, QJsonArray{made}}};
}

} // namespace

/// Suites, cases and cycles that playbooks bring along.
class tst_PlaybookTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasSuitesCasesAndCycles_data();
    void eachHasSuitesCasesAndCycles();
    void noneBreaksARuleOfTests_data() { eachHasSuitesCasesAndCycles_data(); }
    void noneBreaksARuleOfTests();
    void theFourBasicChecksComeBeforeUserAcceptance();
    void theMatrixHasEachOperationOfEachEntity();
    void cyclesKnowTheirSuitesGatesAndDays();
    void criteriaAskForTheirSuitesAndCycles();
    void itemsAreDoneByTheSignatureOfACycle();
    void anItemWhoseCycleIsNotThereIsDoneByPeople();
    void limitsAreTheProjectsToAgree();
    void aSecondPlaybookSharesTheMatrix();
    void aSuiteThatIsMissingIsOneDifference();
    void suitesThatACriterionNamesComeWithIt();
    void anOwnPlaybookBringsItsSuitesButNoVerdicts();
    void whatDoesNotFitIsNamed_data();
    void whatDoesNotFitIsNamed();
};

void tst_PlaybookTests::eachHasSuitesCasesAndCycles_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : PlaybookLibrary().ids())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_PlaybookTests::eachHasSuitesCasesAndCycles()
{
    QFETCH(QString, id);
    const SnapshotPtr project = projectOf(builtIn(id));
    QVERIFY(project);
    QVERIFY(project->table(RecordKind::Cycle).size() > 0);
    QVERIFY(project->table(RecordKind::TestCase).size() >= 7);
    static const QRegularExpression source(u"^(S[0-3]-\\d\\d|S1 state Validation|Go-live checklist [\\d.]+)$"_s);
    for (const Suite* suite : project->all<Suite>()) {
        QVERIFY2(!casesOf(*project, suite->id).empty(), qPrintable(suite->title));
        QVERIFY2(!suite->source.isEmpty() && !suite->description.isEmpty(), qPrintable(suite->title));
    }
    for (const TestCase* testCase : project->all<TestCase>()) {
        QVERIFY2(project->find(testCase->suite) && !testCase->expected.isEmpty(), qPrintable(testCase->title));
        for (const QString& one : testCase->source.split(u", "_s))
            QVERIFY2(source.match(one).hasMatch(), qPrintable(testCase->title + u": "_s + one));
    }
    for (const Cycle* cycle : project->all<Cycle>()) {
        QVERIFY2(!project->references(cycle->id, Cycle::kSuitesField).empty(), qPrintable(cycle->title));
        QVERIFY2(cycle->starts.offsetDays < cycle->ends.offsetDays, qPrintable(cycle->title));
        if (const Gate* entry = project->find(cycle->entryGate))
            QVERIFY2(entry->due.offsetDays <= cycle->starts.offsetDays, qPrintable(cycle->title));
        if (const Gate* exit = project->find(cycle->exitGate))
            QVERIFY2(exit->due.offsetDays >= cycle->ends.offsetDays, qPrintable(cycle->title));
    }
}

void tst_PlaybookTests::noneBreaksARuleOfTests()
{
    QFETCH(QString, id);
    const SnapshotPtr project = projectOf(builtIn(id));
    QVERIFY(project);
    const QDate goLive = project->project().goLiveDate();
    QVERIFY(goLive.isValid());
    const Assessment assessment(project, Instant::of(goLive.addDays(-200).startOfDay(Qt::UTC)));
    for (const Problem& problem : assessment.problems()) {
        const RecordType& type = recordType(problem.kind);
        const bool isOfTests = problem.kind >= RecordKind::BusinessProcess && problem.kind <= RecordKind::Measurement;
        QVERIFY2(!isOfTests, qPrintable(problem.rule + u' ' + type.title(*project->find(problem.record))));
    }
}

void tst_PlaybookTests::theFourBasicChecksComeBeforeUserAcceptance()
{
    const SnapshotPtr project = projectOf(builtIn(u"upgrade-crm-onpremises"_s));
    const Suite* basic = byKey<Suite>(*project, u"basic-checks"_s);
    QVERIFY(basic && basic->kind == SuiteKind::BasicChecks);
    const auto cases = casesOf(*project, basic->id);
    QCOMPARE(cases.size(), 4u); // S0-10
    for (const TestCase* testCase : cases)
        QCOMPARE(testCase->source, u"S0-10"_s);
    const Criterion* passed = byKey<Criterion>(*project, u"uat-start-basic-checks"_s);
    QVERIFY(passed && passed->metric == Metric::CasesNotPassed && passed->threshold == 0);
    QCOMPARE(project->references(passed->id, Criterion::kSuitesField), std::vector<RecordId>{basic->id});
    const Cycle* acceptance = byKey<Cycle>(*project, u"user-acceptance"_s);
    QCOMPARE(acceptance->entryGate, passed->gate);
}

void tst_PlaybookTests::theMatrixHasEachOperationOfEachEntity()
{
    for (const QString& id : {u"upgrade-crm-onpremises"_s, u"golive-customer-engagement"_s}) {
        const SnapshotPtr project = projectOf(builtIn(id));
        QCOMPARE(project->all<Entity>().size(), 6u);
        QCOMPARE(project->all<Operation>().size(), 4u);
        for (const Entity* entity : project->all<Entity>()) {
            const auto operations = project->references(entity->id, Entity::kOperationsField);
            QVERIFY2(operations.size() >= 3, qPrintable(entity->title));
            for (const RecordId& operation : operations)
                QVERIFY2(std::ranges::any_of(project->all<TestCase>(),
                                             [&](const TestCase* testCase) {
                                                 return testCase->entity == entity->id
                                                        && testCase->operation == operation;
                                             }),
                         qPrintable(entity->title));
        }
    }
}

void tst_PlaybookTests::cyclesKnowTheirSuitesGatesAndDays()
{
    const SnapshotPtr project = projectOf(builtIn(u"golive-customer-engagement"_s));
    const Cycle* second = byKey<Cycle>(*project, u"user-acceptance-2"_s);
    QVERIFY(second);
    QCOMPARE(second->starts.resolved(project->project().goLiveDate()), QDate(2027, 3, 1).addDays(-62));
    QCOMPARE(second->ends.resolved(project->project().goLiveDate()), QDate(2027, 3, 1).addDays(-50));
    QCOMPARE(project->find(second->entryGate)->title, u"Start of user acceptance"_s);
    QCOMPARE(project->find(second->exitGate)->title, u"End of user acceptance"_s);
    QCOMPARE(titlesOf(*project, second->id, Cycle::kSuitesField).size(), 7);
}

void tst_PlaybookTests::criteriaAskForTheirSuitesAndCycles()
{
    const SnapshotPtr project = projectOf(builtIn(u"golive-generic"_s));
    const Criterion* interfaces = byKey<Criterion>(*project, u"uat-entry-interfaces"_s);
    QCOMPARE(titlesOf(*project, interfaces->id, Criterion::kSuitesField), QStringList{u"Interfaces"_s});
    QVERIFY(interfaces->cycle.isNull());
    const Criterion* isSigned = byKey<Criterion>(*project, u"cutover-performance-signed"_s);
    QCOMPARE(project->find(isSigned->cycle)->title, u"Performance test"_s);
}

void tst_PlaybookTests::itemsAreDoneByTheSignatureOfACycle()
{
    const SnapshotPtr project = projectOf(builtIn(u"golive-generic"_s));
    const ChecklistItem* item = byKey<ChecklistItem>(*project, u"uat-signed-off"_s);
    QCOMPARE(item->doneWhenSigned, RecordId(byKey<Cycle>(*project, u"user-acceptance-2"_s)->id));
}

void tst_PlaybookTests::anItemWhoseCycleIsNotThereIsDoneByPeople()
{
    QJsonObject json = ours({});
    QJsonArray items = json[u"items"].toArray();
    QJsonObject first = items[0].toObject();
    first.insert(u"done_when_signed"_s, u"cycle/none"_s);
    items[0] = first;
    json.insert(u"items"_s, items);
    const auto read = readPlaybook(QJsonDocument(json).toJson(), u"ours"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(playbookFault(*read), QString());
    const SnapshotPtr project = projectOf(*read);
    QVERIFY(project);
    for (const ChecklistItem* item : project->all<ChecklistItem>())
        QVERIFY(item->doneWhenSigned.isNull());
}

void tst_PlaybookTests::limitsAreTheProjectsToAgree()
{
    const SnapshotPtr project = projectOf(builtIn(u"golive-generic"_s));
    QVERIFY(project->all<Measurement>().size() >= 5);
    for (const Measurement* measurement : project->all<Measurement>()) {
        QVERIFY2(!measurement->limitValue && !measurement->unit.isEmpty(), qPrintable(measurement->title));
        QVERIFY(project->find(measurement->cycle));
    }
}

void tst_PlaybookTests::aSecondPlaybookSharesTheMatrix()
{
    const SnapshotPtr project = projectOf(builtIn(u"upgrade-crm-onpremises"_s));
    const auto plan = planPlaybook(*project, builtIn(u"golive-customer-engagement"_s));
    QVERIFY(plan);
    const auto both = applied(*project, plan->changes);
    QVERIFY(both);
    QCOMPARE((*both)->all<Entity>().size(), 6u);
    for (const Entity* entity : (*both)->all<Entity>())
        QCOMPARE((*both)->references(entity->id, Entity::kOperationsField),
                 project->references(entity->id, Entity::kOperationsField));
    QVERIFY((*both)->all<Suite>().size() > project->all<Suite>().size());
    const auto again = planPlaybook(**both, builtIn(u"golive-customer-engagement"_s));
    QVERIFY(again);
    QCOMPARE(again->records.added, 0);
}

void tst_PlaybookTests::aSuiteThatIsMissingIsOneDifference()
{
    const Playbook playbook = builtIn(u"golive-generic"_s);
    Playbook less = playbook;
    std::erase_if(less.records, [](const PlaybookRecord& record) {
        return record.key == u"regression" || record.values[u"suite"].toString() == u"regression";
    });
    for (PlaybookRecord& record : less.records) {
        if (record.kind != RecordKind::Cycle)
            continue;
        QJsonArray suites = record.values[u"suites"].toArray();
        for (qsizetype i = suites.size() - 1; i >= 0; --i) {
            if (suites[i].toString() == u"regression")
                suites.removeAt(i);
        }
        record.values.insert(u"suites"_s, suites);
    }
    const SnapshotPtr project = projectOf(less);
    QVERIFY(project);
    const PlaybookComparison comparison = comparePlaybook(*project, playbook, {});
    QStringList added;
    for (const PlaybookDifference& difference : comparison.differences)
        added += difference.title;
    QCOMPARE(added, QStringList{u"Regression after every update"_s});
    const auto changes = takeOver(*project, playbook, comparison.differences);
    QVERIFY(changes);
    const auto whole = applied(*project, *changes);
    QVERIFY(whole);
    QCOMPARE((*whole)->all<TestCase>().size(), projectOf(playbook)->all<TestCase>().size());
}

void tst_PlaybookTests::suitesThatACriterionNamesComeWithIt()
{
    const Playbook playbook = builtIn(u"golive-generic"_s);
    QSet<QString> leftOut;
    for (const PlaybookRecord& record : playbook.records)
        leftOut.insert(entryName(record.kind, record.origin));
    const auto empty = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(toys(), nullptr));
    QVERIFY(empty);
    const auto plan = planPlaybook(**empty, playbook, leftOut);
    QVERIFY(plan);
    const auto project = applied(**empty, plan->changes);
    QVERIFY(project);
    const Criterion* interfaces = byKey<Criterion>(**project, u"uat-entry-interfaces"_s);
    QCOMPARE(titlesOf(**project, interfaces->id, Criterion::kSuitesField), QStringList{u"Interfaces"_s});
    QVERIFY(!byKey<Suite>(**project, u"regression"_s));
}

void tst_PlaybookTests::anOwnPlaybookBringsItsSuitesButNoVerdicts()
{
    ProjectBuilder builder;
    builder.project([](ProjectSettings& settings) { settings.name = u"Secret project"_s; });
    const Id<Person> jana = builder.person(u"Secret Jana"_s);
    const Id<Gate> gate = builder.gate();
    const Id<Suite> suite = builder.add<Suite>([&](Suite& added) {
        added.title = u"Orders"_s;
        added.kind = SuiteKind::UserAcceptance;
        added.owner = jana;
    });
    const Id<TestCase> order = builder.add<TestCase>([&](TestCase& added) {
        added.suite = suite;
        added.title = u"Order"_s;
        added.expected = u"It is sent."_s;
        added.tester = jana;
    });
    builder.add<TestStep>([&](TestStep& added) {
        added.testCase = order;
        added.action = u"Save"_s;
    });
    const Id<Cycle> cycle = builder.add<Cycle>([&](Cycle& added) {
        added.title = u"UAT"_s;
        added.exitGate = gate;
        added.ends.date = QDate(2027, 2, 1);
    });
    addToList(builder, cycle, Cycle::kSuitesField, suite);
    addToList(builder, cycle, Cycle::kParticipantsField, jana);
    builder.add<Execution>([&](Execution& added) {
        added.cycle = cycle;
        added.testCase = order;
        added.verdict = Verdict::Failed;
        added.actual = u"secret"_s;
    });
    builder.add<Measurement>([&](Measurement& added) {
        added.title = u"Form"_s;
        added.cycle = cycle;
        added.limitValue = 3000;
        added.agreedBy = jana;
        added.agreedOn = QDate(2027, 1, 5);
        added.measured = 8765;
        added.note = u"secret"_s;
    });
    const Playbook written =
        playbookFromProject(*builder.build(), {u"ours"_s, u"Our way"_s, u"As we do it."_s, u"1.0"_s});
    QCOMPARE(playbookFault(written), QString());
    const QByteArray json = playbookJson(written);
    for (const char* word : {"secret", "Secret", "2027", "8765", "failed", "execution"})
        QVERIFY2(!json.contains(word), json);
    const auto read = readPlaybook(json, u"ours"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const SnapshotPtr project = projectOf(*read);
    QVERIFY(project);
    QCOMPARE(project->all<TestStep>().size(), 1u);
    const Cycle* again = project->all<Cycle>().front();
    QCOMPARE(titlesOf(*project, again->id, Cycle::kSuitesField), QStringList{u"Orders"_s});
    QVERIFY(titlesOf(*project, again->id, Cycle::kParticipantsField).isEmpty());
    QCOMPARE(again->ends.toText(), u"T-28"_s);
    QVERIFY(project->find(again->exitGate));
    QCOMPARE(project->all<Measurement>().front()->limitValue, std::optional(3000));
    QVERIFY(!project->all<Measurement>().front()->measured);
}

void tst_PlaybookTests::whatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QJsonObject>("cycle");
    QTest::addColumn<QString>("fault");
    QTest::newRow("fits") << QJsonObject{{u"suites"_s, QJsonArray{u"s"_s}}, {u"ends"_s, u"T-28"_s}} << QString();
    QTest::newRow("a suite that is none") << QJsonObject{{u"suites"_s, QJsonArray{u"s"_s, u"x"_s}}} << u"names x"_s;
    QTest::newRow("a key where a list belongs") << QJsonObject{{u"suites"_s, u"s"_s}} << u"does not fit"_s;
    QTest::newRow("a list where a key belongs")
        << QJsonObject{{u"exit_gate"_s, QJsonArray{u"go-live"_s}}} << u"does not fit"_s;
    QTest::newRow("a day of the calendar") << QJsonObject{{u"ends"_s, u"2027-02-01"_s}} << u"does not fit"_s;
    QTest::newRow("people") << QJsonObject{{u"participants"_s, QJsonArray{u"jana"_s}}} << u"names jana"_s;
}

void tst_PlaybookTests::whatDoesNotFitIsNamed()
{
    QFETCH(QJsonObject, cycle);
    QFETCH(QString, fault);
    const auto read = readPlaybook(QJsonDocument(ours(oneSuite(cycle))).toJson(), u"ours"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const QString said = playbookFault(*read);
    QVERIFY2(fault.isEmpty() ? said.isEmpty() : said.contains(fault), qPrintable(said));
}

READINESS_TEST(tst_PlaybookTests)
#include "tst_PlaybookTests.moc"
