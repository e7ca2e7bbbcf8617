#include "core/playbook/NewProject.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookReader.h"
#include "core/playbook/PlaybookWriter.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const PlaybookTitle kOurs{u"ours"_s, u"Our way"_s, u"As we do it."_s, u"1.0"_s};

/// Everything that must stay behind carries the word "secret".
ProjectBuilder smallProject()
{
    ProjectBuilder project;
    project.project([](ProjectSettings& settings) {
        settings.name = u"Secret project"_s;
        settings.customer = u"Secret customer"_s;
        settings.productFamily = ProductFamily::FinanceOperations;
    });
    const Id<Person> jana = project.person(u"Secret Jana"_s);
    project.fact(u"integrations"_s, u"yes"_s);
    project.fact(u"users"_s, u"250"_s, ScopeFactKind::Number);
    project.fact(u"partner"_s, u"Secret partner"_s, ScopeFactKind::Text);
    const Id<Area> data = project.add<Area>([&](Area& area) {
        area.title = u"Data migration"_s;
        area.outcome = u"All is loaded."_s;
        area.position = u"b"_s;
        area.owner = jana;
        area.ragNote = u"secret"_s;
    });
    const Id<Area> tests = project.add<Area>([](Area& area) {
        area.title = u"Tests"_s;
        area.position = u"a"_s;
        area.origin = u"other/testing"_s;
    });
    project.item(data, [&](ChecklistItem& item) {
        item.title = u"Load the ümlauts!"_s;
        item.guidance = u"Load them.\n\nAll of them."_s;
        item.importance = Importance::Should;
        item.kind = ItemKind::Confirmation;
        item.due.date = QDate(2027, 2, 1);
        item.appliesIf = u"integrations = yes"_s;
        item.source = u"S3-02, Our handbook"_s;
        item.owner = jana;
        item.status = ItemStatus::Done;
        item.answer = u"secret"_s;
        item.nextStep = u"secret"_s;
    });
    project.item(tests, [](ChecklistItem& item) {
        item.title = u"Test"_s;
        item.origin = u"golive-checklist/uat-done"_s;
        item.due.offsetDays = -49;
    });
    const Id<Gate> gate = project.gate();
    project.inArea(project.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 3), data);
    return project;
}

const PlaybookItem* itemNamed(const Playbook& playbook, const QString& key)
{
    for (const PlaybookItem& item : playbook.items) {
        if (item.key == key)
            return &item;
    }
    return nullptr;
}

} // namespace

/// A project that becomes a playbook of its users' own.
class tst_OwnPlaybook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsKeepWhatTheyAsk();
    void nothingOfTheProjectItselfGoesAlong();
    void fixedDaysCountFromGoLive();
    void withoutGoLiveFixedDaysAreLeftOut();
    void gatesGoAlongWithTheirCriteria();
    void onlyYesAndNoAreDefaults();
    void equalTitlesGetKeysOfTheirOwn();
    void namesInTextsAreFound();
    void theFileReadsAsWhatWasWritten();
    void aProjectFromItIsAlikeButForItsIds();
    void aProjectWithoutGoLiveGateIsRefused();
    void savingRefusesNamesThatAreNoneOrTaken();
    void aBrokenFileHidesNoOther();
    void aFileUnderAnotherNameIsRefused();
    void itsPartsMayBeBuiltIn();
};

void tst_OwnPlaybook::itemsKeepWhatTheyAsk()
{
    const Playbook playbook = playbookFromProject(*smallProject().build(), kOurs);
    QCOMPARE(playbookFault(playbook), QString());
    QCOMPARE(playbook.productFamily, u"finance_operations"_s);
    QCOMPARE(playbook.areas.size(), std::size_t(2));
    QCOMPARE(playbook.areas[0].key, u"testing"_s); // in the order of the checklist
    QCOMPARE(playbook.areas[1].key, u"data-migration"_s);
    const PlaybookItem* load = itemNamed(playbook, u"load-the-umlauts"_s);
    QVERIFY(load);
    QCOMPARE(load->origin, u"ours/load-the-umlauts"_s);
    QCOMPARE(load->guidance, u"Load them.\n\nAll of them."_s);
    QCOMPARE(load->importance, u"should"_s);
    QCOMPARE(load->kind, u"confirmation"_s);
    QCOMPARE(load->appliesIf, u"integrations = yes"_s);
    QCOMPARE(load->sources, (QStringList{u"S3-02"_s, u"Our handbook"_s}));
    const PlaybookItem* uat = itemNamed(playbook, u"uat-done"_s);
    QVERIFY(uat);
    QCOMPARE(uat->origin, u"golive-checklist/uat-done"_s);
    QCOMPARE(uat->due, u"T-49"_s);
}

void tst_OwnPlaybook::nothingOfTheProjectItselfGoesAlong()
{
    const QByteArray json = playbookJson(playbookFromProject(*smallProject().build(), kOurs));
    QVERIFY2(!json.toLower().contains("secret"), json);
    QVERIFY2(!json.contains("2027"), json);
    QVERIFY2(!json.contains("250"), json);
    QVERIFY2(!json.contains("\"status\""), json);
}

void tst_OwnPlaybook::fixedDaysCountFromGoLive()
{
    const Playbook playbook = playbookFromProject(*smallProject().build(), kOurs);
    QCOMPARE(itemNamed(playbook, u"load-the-umlauts"_s)->due, u"T-28"_s);
}

void tst_OwnPlaybook::withoutGoLiveFixedDaysAreLeftOut()
{
    ProjectBuilder project = smallProject();
    project.project([](ProjectSettings& settings) { settings.goLive = {}; });
    const Playbook playbook = playbookFromProject(*project.build(), kOurs);
    QCOMPARE(itemNamed(playbook, u"load-the-umlauts"_s)->due, QString());
    QCOMPARE(itemNamed(playbook, u"uat-done"_s)->due, u"T-49"_s);
}

void tst_OwnPlaybook::gatesGoAlongWithTheirCriteria()
{
    const Playbook playbook = playbookFromProject(*smallProject().build(), kOurs);
    QCOMPARE(playbook.gates.size(), std::size_t(1));
    QVERIFY(playbook.gates[0].isGoLive);
    QCOMPARE(playbook.gates[0].criteria.size(), std::size_t(1));
    const PlaybookCriterion& criterion = playbook.gates[0].criteria[0];
    QCOMPARE(criterion.metric, u"open_must_items"_s);
    QCOMPARE(criterion.comparison, u"at_most"_s);
    QCOMPARE(criterion.threshold, 3);
    QCOMPARE(criterion.areas, QStringList{u"data-migration"_s});
}

void tst_OwnPlaybook::onlyYesAndNoAreDefaults()
{
    const Playbook playbook = playbookFromProject(*smallProject().build(), kOurs);
    QStringList defaults;
    for (const PlaybookFact& fact : playbook.facts)
        defaults += fact.key + u'=' + fact.value;
    QCOMPARE(defaults, (QStringList{u"integrations=yes"_s, u"users="_s, u"partner="_s}));
}

void tst_OwnPlaybook::equalTitlesGetKeysOfTheirOwn()
{
    ProjectBuilder project = smallProject();
    const Id<Area> area = project.area(u"Tests"_s);
    for (int i = 0; i < 3; ++i)
        project.item(area, [](ChecklistItem& item) { item.title = u"!?"_s; });
    project.item(area, [](ChecklistItem& item) { item.origin = u"golive-checklist/uat-done"_s; }); // came in twice
    const Playbook playbook = playbookFromProject(*project.build(), kOurs);
    QCOMPARE(playbookFault(playbook), QString());
    QVERIFY(itemNamed(playbook, u"entry"_s) && itemNamed(playbook, u"entry-2"_s) && itemNamed(playbook, u"entry-3"_s));
    QCOMPARE(itemNamed(playbook, u"uat-done-2"_s)->origin, u"ours/uat-done-2"_s);
}

void tst_OwnPlaybook::namesInTextsAreFound()
{
    ProjectBuilder project = smallProject();
    project.item(project.area(u"People"_s), [](ChecklistItem& item) {
        item.title = u"Ask"_s;
        item.guidance = u"Ask SECRET JANA of the Secret customer."_s;
    });
    const SnapshotPtr snapshot = project.build();
    QStringList found;
    for (const Mention& mention : mentionsOf(*snapshot, playbookFromProject(*snapshot, kOurs)))
        found += mention.place + u": "_s + mention.name;
    QCOMPARE(found, (QStringList{u"item ask: Secret customer"_s, u"item ask: Secret Jana"_s}));
}

void tst_OwnPlaybook::theFileReadsAsWhatWasWritten()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.filePath(u"deep/own"_s));
    const Playbook written = playbookFromProject(*smallProject().build(), kOurs);
    const auto path = library.save(written);
    QVERIFY2(path, qPrintable(path ? QString() : path.error().text));
    QCOMPARE(*path, folder.filePath(u"deep/own/ours.json"_s));
    const auto read = library.load(u"ours"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY(read->isOwn);
    QCOMPARE(read->title, u"Our way"_s);
    QCOMPARE(playbookJson(*read), playbookJson(written));
    QCOMPARE(library.ids().last(), u"ours"_s);
}

void tst_OwnPlaybook::aProjectFromItIsAlikeButForItsIds()
{
    NewProject wanted{u"Next"_s, {}, at(u"2028-03-01T07:00:00Z"), u"Europe/Berlin"_s};
    const Playbook ours = playbookFromProject(*smallProject().build(), kOurs);
    const auto project = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybook(wanted, &ours));
    QVERIFY2(project, qPrintable(project ? QString() : project.error().text));
    Playbook again = playbookFromProject(**project, kOurs);
    QCOMPARE(playbookJson(again), playbookJson(ours));
}

void tst_OwnPlaybook::aProjectWithoutGoLiveGateIsRefused()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.path());
    ProjectBuilder project;
    project.item(project.area(u"Data"_s));
    const auto saved = library.save(playbookFromProject(*project.build(), kOurs));
    QVERIFY(!saved);
    QVERIFY2(saved.error().text.contains(u"go-live gate"_s), qPrintable(saved.error().text));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_OwnPlaybook::savingRefusesNamesThatAreNoneOrTaken()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.path());
    for (const QString& id : {u"golive-generic"_s, u"../ours"_s, u"Ours"_s, u"ours\n"_s, QString()}) {
        PlaybookTitle title = kOurs;
        title.id = id;
        const auto saved = library.save(playbookFromProject(*smallProject().build(), title));
        QVERIFY2(!saved, qPrintable(id));
        QCOMPARE(saved.error().kind, ErrorKind::Usage);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_OwnPlaybook::aBrokenFileHidesNoOther()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.path());
    QVERIFY(library.save(playbookFromProject(*smallProject().build(), kOurs)));
    for (const QString& name : {u"broken"_s, u"golive-generic"_s}) {
        QFile file(folder.filePath(name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
    }
    int usable = 0;
    QStringList refusals;
    for (const PlaybookLibrary::Offer& offer : library.offers()) {
        if (offer.playbook)
            ++usable;
        else
            refusals += offer.id;
    }
    QCOMPARE(usable, 7);
    QCOMPARE(refusals, (QStringList{u"broken"_s, u"golive-generic"_s}));
    QVERIFY(library.load(u"golive-generic"_s)); // the built-in one
    const auto broken = library.load(u"broken"_s);
    QVERIFY(!broken && broken.error().text.contains(u"broken.json"_s));
}

void tst_OwnPlaybook::aFileUnderAnotherNameIsRefused()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.path());
    QVERIFY(library.save(playbookFromProject(*smallProject().build(), kOurs)));
    QVERIFY(QFile::rename(folder.filePath(u"ours.json"_s), folder.filePath(u"theirs.json"_s)));
    const auto read = library.load(u"theirs"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"“ours”"_s), qPrintable(read.error().text));
}

void tst_OwnPlaybook::itsPartsMayBeBuiltIn()
{
    const QTemporaryDir folder;
    const PlaybookLibrary library(u":/readiness/playbooks"_s, folder.path());
    QFile file(folder.filePath(u"lean.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "id": "lean", "title": "Lean", "version": "1.0", "items": [],
        "includes": ["parts/golive-checklist.json"],
        "gates": [{"key": "go-live", "title": "Go-live", "go_live": true, "criteria": []}]})");
    file.close();
    const auto read = library.load(u"lean"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->items.size(), std::size_t(49));
    QCOMPARE(read->parts, (QStringList{u"golive-checklist"_s, u"lean"_s}));
}

READINESS_TEST(tst_OwnPlaybook)
#include "tst_OwnPlaybook.moc"
