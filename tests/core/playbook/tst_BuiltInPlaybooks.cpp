#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/RecordEntry.h"
#include "core/rules/ScopeExpression.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

NewProject toyCompany()
{
    return {u"Toys"_s, u"Toy company"_s,
            Instant::of(QDateTime(QDate(2027, 3, 1), QTime(0, 30), QTimeZone("Europe/Berlin"))), u"Europe/Berlin"_s};
}

QSet<QString> sourcesOf(const Playbook& playbook)
{
    QSet<QString> sources;
    for (const PlaybookItem& item : playbook.items)
        sources += QSet<QString>(item.sources.begin(), item.sources.end());
    return sources;
}

QSet<QString> sourcesOfAll()
{
    const PlaybookLibrary library;
    QSet<QString> sources;
    for (const QString& id : library.ids())
        sources += sourcesOf(library.load(id).value_or(Playbook()));
    return sources;
}

/// `prefix` followed by 1 … count, those that no source names.
QStringList missing(const QSet<QString>& sources, const QString& prefix, int count, int digits = 1)
{
    QStringList result;
    for (int i = 1; i <= count; ++i) {
        const QString id = prefix + QString::number(i).rightJustified(digits, u'0');
        if (!sources.contains(id))
            result += id;
    }
    return result;
}

QStringList schemaWords(const QStringList& path)
{
    QFile file(u":/readiness/playbooks/schema/playbook.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& step : path) {
        object = object[u"properties"][step].toObject();
        if (object.contains(u"items"))
            object = object[u"items"].toObject();
    }
    QStringList words;
    for (const QJsonValue& word : object[u"enum"].toArray())
        words += word.toString();
    return words;
}

template <class Enum>
QStringList modelWords()
{
    QStringList words;
    for (const Choice& choice : choicesOf<Enum>())
        words += QString::fromLatin1(choice.key);
    words.sort();
    return words;
}

} // namespace

/// The playbooks that the program brings along.
class tst_BuiltInPlaybooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSixAreThere();
    void holdsTogether_data();
    void holdsTogether();
    void everyRuleOfTheSourcesIsInAPlaybook();
    void theGenericPlaybookHasTheFortyNineItems();
    void eachSourcesNumbersAreComplete();
    void itsOwnRulesAreInEachUpgradePlaybook();
    void whatIsNotCurrentSaysSo();
    void choicesAreTheModels();
    void eachSuggestsRisks_data();
    void eachSuggestsRisks();
    void makesAProject_data();
    void makesAProject();
    void datesItemsBackFromGoLive();
    void aProjectWithoutPlaybookHasOneRecord();
    void twoProjectsShareNoIds();
};

void tst_BuiltInPlaybooks::theSixAreThere()
{
    QCOMPARE(PlaybookLibrary().ids(),
             (QStringList{u"golive-customer-engagement"_s, u"golive-finance-operations"_s, u"golive-generic"_s,
                          u"upgrade-crm-onpremises"_s, u"upgrade-finance-operations-self-service"_s,
                          u"upgrade-operations-2017"_s}));
}

void tst_BuiltInPlaybooks::holdsTogether_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : PlaybookLibrary().ids())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_BuiltInPlaybooks::holdsTogether()
{
    QFETCH(QString, id);
    const auto playbook = PlaybookLibrary().load(id);
    QVERIFY2(playbook, qPrintable(playbook ? QString() : playbook.error().text));
    QCOMPARE(playbook->id, id);
    QVERIFY(playbook->items.size() > 10 && !playbook->summary.isEmpty() && !playbook->sources.isEmpty());
    QSet<QString> titles, usedAreas, usedFacts;
    for (const PlaybookItem& item : playbook->items) {
        QVERIFY2(!titles.contains(item.title), qPrintable(item.title));
        titles.insert(item.title);
        usedAreas.insert(item.area);
        QVERIFY2(!item.sources.isEmpty(), qPrintable(item.key));
        if (!item.appliesIf.isEmpty())
            for (const QString& key : ScopeExpression::parse(item.appliesIf)->keys())
                usedFacts.insert(key);
    }
    for (const PlaybookArea& area : playbook->areas)
        QVERIFY2(usedAreas.contains(area.key), qPrintable(area.key));
    for (const PlaybookFact& fact : playbook->facts)
        QVERIFY2(usedFacts.contains(fact.key), qPrintable(fact.key));
}

void tst_BuiltInPlaybooks::everyRuleOfTheSourcesIsInAPlaybook()
{
    const QSet<QString> sources = sourcesOfAll();
    QStringList absent;
    absent += missing(sources, u"S0-"_s, 21, 2);
    absent += missing(sources, u"S1-"_s, 16, 2);
    absent += missing(sources, u"S2-"_s, 11, 2);
    absent += missing(sources, u"S3-"_s, 12, 2);
    QCOMPARE(absent, QStringList());
}

void tst_BuiltInPlaybooks::theGenericPlaybookHasTheFortyNineItems()
{
    const auto playbook = PlaybookLibrary().load(u"golive-generic"_s);
    QVERIFY(playbook);
    const QList<int> perArea{8, 3, 3, 3, 6, 7, 3, 4, 2, 5, 5};
    QMap<int, QSet<int>> numbers;
    static const QRegularExpression number(u"^Go-live checklist (\\d+)\\.(\\d+)$"_s);
    for (const QString& source : sourcesOf(*playbook)) {
        if (const auto match = number.match(source); match.hasMatch())
            numbers[match.captured(1).toInt()].insert(match.captured(2).toInt());
    }
    QCOMPARE(numbers.size(), perArea.size());
    for (int area = 1; area <= int(perArea.size()); ++area) {
        QSet<int> expected;
        for (int i = 1; i <= perArea[area - 1]; ++i)
            expected.insert(i);
        QVERIFY2(numbers[area] == expected, qPrintable(QString::number(area)));
    }
    const auto isOfChecklist = [](const PlaybookItem& item) {
        return item.sources.join(u' ').contains(u"Go-live checklist");
    };
    QCOMPARE(std::count_if(playbook->items.begin(), playbook->items.end(), isOfChecklist), 49);
}

void tst_BuiltInPlaybooks::eachSourcesNumbersAreComplete()
{
    const auto finance = PlaybookLibrary().load(u"golive-finance-operations"_s);
    QVERIFY(finance);
    const QSet<QString> sources = sourcesOf(*finance);
    QCOMPARE(missing(sources, u"FastTrack "_s, 30), QStringList());
    QCOMPARE(missing(sources, u"Prerequisite "_s, 9), QStringList());
    QCOMPARE(missing(sources, u"Production environment "_s, 8), QStringList());
    QCOMPARE(missing(sources, u"Cutover entrance "_s, 6), QStringList());
    QCOMPARE(missing(sources, u"Cutover exit "_s, 5), QStringList());
    QVERIFY(sources.contains(u"S3-10"_s) && sources.contains(u"S3-11"_s));
    const auto engagement = PlaybookLibrary().load(u"golive-customer-engagement"_s);
    QVERIFY(engagement && sourcesOf(*engagement).contains(u"S3-09"_s));
}

void tst_BuiltInPlaybooks::itsOwnRulesAreInEachUpgradePlaybook()
{
    const auto sources = [](const QString& id) { return sourcesOf(PlaybookLibrary().load(id).value_or(Playbook())); };
    QCOMPARE(missing(sources(u"upgrade-crm-onpremises"_s), u"S0-"_s, 21, 2), QStringList());
    QCOMPARE(missing(sources(u"upgrade-finance-operations-self-service"_s), u"S1-"_s, 16, 2), QStringList());
    QCOMPARE(missing(sources(u"upgrade-operations-2017"_s), u"S2-"_s, 11, 2), QStringList());
}

void tst_BuiltInPlaybooks::whatIsNotCurrentSaysSo()
{
    const PlaybookLibrary library;
    QCOMPARE(library.load(u"upgrade-finance-operations-self-service"_s)->status, u"superseded"_s);
    QCOMPARE(library.load(u"golive-generic"_s)->status, u"current"_s);
    for (const QString& id : library.ids()) {
        const auto playbook = library.load(id);
        QVERIFY2(playbook->status == u"current" || !playbook->statusNote.isEmpty(), qPrintable(id));
    }
}

void tst_BuiltInPlaybooks::choicesAreTheModels()
{
    const auto sorted = [](QStringList words) {
        words.sort();
        return words;
    };
    QCOMPARE(sorted(schemaWords({u"items"_s, u"kind"_s})), modelWords<ItemKind>());
    QCOMPARE(sorted(schemaWords({u"items"_s, u"importance"_s})), modelWords<Importance>());
    QCOMPARE(sorted(schemaWords({u"risks"_s, u"kind"_s})), modelWords<RiskKind>());
    QCOMPARE(sorted(schemaWords({u"risks"_s, u"response"_s})), modelWords<RiskResponse>());
    QCOMPARE(sorted(schemaWords({u"product_family"_s})), modelWords<ProductFamily>());
    QCOMPARE(sorted(schemaWords({u"scope_facts"_s, u"kind"_s})), modelWords<ScopeFactKind>());
    QCOMPARE(sorted(schemaWords({u"gates"_s, u"criteria"_s, u"metric"_s})), modelWords<Metric>());
    QCOMPARE(sorted(schemaWords({u"gates"_s, u"criteria"_s, u"comparison"_s})), modelWords<Comparison>());
}

void tst_BuiltInPlaybooks::eachSuggestsRisks_data() { holdsTogether_data(); }

void tst_BuiltInPlaybooks::eachSuggestsRisks()
{
    QFETCH(QString, id);
    const auto playbook = PlaybookLibrary().load(id);
    QVERIFY(playbook);
    QVERIFY2(playbook->risks.size() >= 8, qPrintable(QString::number(playbook->risks.size())));
    static const QRegularExpression source(u"^(S[0-3]-\\d\\d|(Go-live checklist|FastTrack|Prerequisite|Production "
                                           u"environment|Cutover (entrance|exit)) [\\d.]+"
                                           u"|Hypercare|Cutover strategy|Go-live review)$"_s);
    QSet<QString> titles;
    for (const PlaybookRisk& risk : playbook->risks) {
        QVERIFY2(!titles.contains(risk.title), qPrintable(risk.title));
        titles.insert(risk.title);
        for (const QString& text :
             {risk.area, risk.cause, risk.event, risk.effect, risk.category, risk.trigger, risk.contingencyPlan})
            QVERIFY2(!text.isEmpty(), qPrintable(risk.key));
        QVERIFY2(risk.probability >= 1 && risk.probability <= 5 && risk.impact >= 1 && risk.impact <= 5,
                 qPrintable(risk.key));
        const QStringList responses =
            risk.kind == u"threat" ? QStringList{u"avoid"_s, u"transfer"_s, u"mitigate"_s, u"accept"_s, u"escalate"_s}
                                   : QStringList{u"exploit"_s, u"share"_s, u"enhance"_s, u"accept"_s, u"escalate"_s};
        QVERIFY2(responses.contains(risk.response), qPrintable(risk.key));
        QVERIFY2(!risk.sources.isEmpty(), qPrintable(risk.key));
        for (const QString& one : risk.sources)
            QVERIFY2(source.match(one).hasMatch(), qPrintable(one));
    }
}

void tst_BuiltInPlaybooks::makesAProject_data() { holdsTogether_data(); }

void tst_BuiltInPlaybooks::makesAProject()
{
    QFETCH(QString, id);
    const auto playbook = PlaybookLibrary().load(id);
    QVERIFY(playbook);
    const SnapshotPtr empty = SnapshotBuilder(RecordId{1, 1}).finish();
    const auto project = applied(*empty, projectFromPlaybook(toyCompany(), &*playbook));
    QVERIFY2(project, qPrintable(project ? QString() : project.error().text));
    const Snapshot& snapshot = **project;
    QCOMPARE(snapshot.project().playbook, id);
    QCOMPARE(snapshot.project().playbookVersion, playbook->version);
    QCOMPARE(std::size_t(snapshot.table(RecordKind::ChecklistItem).size()), playbook->items.size());
    QCOMPARE(std::size_t(snapshot.table(RecordKind::Area).size()), playbook->areas.size());
    QCOMPARE(std::size_t(snapshot.table(RecordKind::ScopeFact).size()), playbook->facts.size());
    QCOMPARE(std::size_t(snapshot.table(RecordKind::Gate).size()), playbook->gates.size());
    const auto gates = snapshot.all<Gate>();
    QCOMPARE(std::count_if(gates.begin(), gates.end(), [](const Gate* gate) { return gate->isGoLive; }), 1);
    QHash<QString, const PlaybookItem*> byOrigin;
    for (const PlaybookItem& item : playbook->items)
        byOrigin.insert(item.origin, &item);
    QString lastPosition;
    for (const ChecklistItem* item : snapshot.all<ChecklistItem>()) {
        const PlaybookItem* source = byOrigin.value(item->origin);
        QVERIFY2(source, qPrintable(item->origin));
        QCOMPARE(item->title, source->title);
        QVERIFY(DueDate::fromText(source->due) == item->due);
        QCOMPARE(checklistItemType().field(u"importance")->get(*item),
                 checklistItemType().field(u"importance")->canonical(source->importance));
        QCOMPARE(checklistItemType().field(u"kind")->get(*item),
                 checklistItemType().field(u"kind")->canonical(source->kind));
        QVERIFY(item->position > lastPosition);
        lastPosition = item->position;
    }
    std::size_t entries = 0;
    for (const PlaybookGate& gate : playbook->gates) {
        for (const PlaybookCriterion& criterion : gate.criteria)
            entries += std::size_t(criterion.areas.size() + criterion.suites.size());
    }
    for (const PlaybookRecord& record : playbook->records) {
        for (const Field& field : recordType(record.kind).fields) {
            if (field.kind == FieldKind::ReferenceList)
                entries += namedEntries(record, field).size();
        }
    }
    QCOMPARE(std::size_t(snapshot.table(RecordKind::ListEntry).size()), entries);
}

void tst_BuiltInPlaybooks::datesItemsBackFromGoLive()
{
    const auto playbook = PlaybookLibrary().load(u"golive-generic"_s);
    QVERIFY(playbook);
    const auto project =
        applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(toyCompany(), &*playbook));
    QVERIFY(project);
    // Half past midnight in Berlin is the day before in UTC: the project's zone decides.
    QCOMPARE((*project)->project().goLiveDate(), QDate(2027, 3, 1));
    for (const ChecklistItem* item : (*project)->all<ChecklistItem>()) {
        const QDate day = item->due.resolved((*project)->project().goLiveDate());
        QVERIFY(day.isValid());
        if (item->due.offsetDays)
            QCOMPARE(day, QDate(2027, 3, 1).addDays(*item->due.offsetDays));
    }
}

void tst_BuiltInPlaybooks::aProjectWithoutPlaybookHasOneRecord()
{
    const ChangeSet changes = projectFromPlaybook(toyCompany(), nullptr);
    QCOMPARE(changes.changes.size(), std::size_t(1));
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), changes);
    QVERIFY(project);
    QCOMPARE((*project)->project().name, u"Toys"_s);
    QCOMPARE((*project)->project().customer, u"Toy company"_s);
}

void tst_BuiltInPlaybooks::twoProjectsShareNoIds()
{
    const auto playbook = PlaybookLibrary().load(u"golive-generic"_s);
    QVERIFY(playbook);
    QSet<RecordId> ids;
    std::size_t count = 0;
    for (int i = 0; i < 2; ++i) {
        const ChangeSet changes = projectFromPlaybook(toyCompany(), &*playbook);
        for (const Change& change : changes.changes)
            ids.insert(change.record);
        count += changes.changes.size();
    }
    QCOMPARE(std::size_t(ids.size()), count);
}

READINESS_TEST(tst_BuiltInPlaybooks)
#include "tst_BuiltInPlaybooks.moc"
