#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookReader.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

QJsonObject item(const QString& key, const QString& area = u"data"_s)
{
    return {{u"key"_s, key},
            {u"area"_s, area},
            {u"title"_s, u"Do "_s + key},
            {u"kind"_s, u"task"_s},
            {u"importance"_s, u"must"_s},
            {u"due"_s, u"T-28"_s},
            {u"guidance"_s, u"What to do, how one knows that it is done, and what goes wrong otherwise."_s},
            {u"sources"_s, QJsonArray{u"S3-02"_s}}};
}

QJsonObject area(const QString& key)
{
    return {{u"key"_s, key}, {u"title"_s, u"Area "_s + key}, {u"outcome"_s, u"All is ready."_s}};
}

QJsonObject criterion(const QString& key, const QString& metric = u"open_must_items"_s, double threshold = 0)
{
    return {{u"key"_s, key},
            {u"title"_s, u"Criterion"_s},
            {u"metric"_s, metric},
            {u"comparison"_s, u"at_most"_s},
            {u"threshold"_s, threshold}};
}

QJsonObject gate(const QString& key, const QJsonArray& criteria, bool isGoLive = true)
{
    return {{u"key"_s, key},      {u"title"_s, u"Gate"_s},  {u"description"_s, u"Decides."_s},
            {u"due"_s, u"T-7"_s}, {u"go_live"_s, isGoLive}, {u"criteria"_s, criteria}};
}

/// The smallest playbook that holds together.
QJsonObject playbook()
{
    return {{u"format"_s, 1},
            {u"id"_s, u"small"_s},
            {u"title"_s, u"Small"_s},
            {u"version"_s, u"1.0"_s},
            {u"scope_facts"_s, QJsonArray{QJsonObject{{u"key"_s, u"integrations"_s},
                                                      {u"label"_s, u"Integrations"_s},
                                                      {u"kind"_s, u"yes_no"_s},
                                                      {u"default"_s, true}}}},
            {u"areas"_s, QJsonArray{area(u"data"_s)}},
            {u"gates"_s, QJsonArray{gate(u"go-live"_s, {criterion(u"open"_s)})}},
            {u"items"_s, QJsonArray{item(u"load"_s)}}};
}

QJsonObject part(const QString& id, const QJsonArray& items = {}, const QJsonArray& includes = {})
{
    return {{u"format"_s, 1},         {u"id"_s, id},       {u"listed"_s, false},     {u"title"_s, u"Part"_s},
            {u"version"_s, u"1.0"_s}, {u"items"_s, items}, {u"includes"_s, includes}};
}

void replaceFirst(QJsonObject& whole, const QString& list, const QString& key, const QJsonValue& value)
{
    QJsonArray entries = whole[list].toArray();
    QJsonObject first = entries[0].toObject();
    first[key] = value;
    entries[0] = first;
    whole[list] = entries;
}

} // namespace

/// Playbooks as somebody might write them, most of them wrong.
class tst_PlaybookLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAPlaybook();
    void mergesPartsBeforeItsOwnEntries();
    void refusesAndNamesThePlace_data();
    void refusesAndNamesThePlace();
    void refusesCirclesOfIncludes();
    void refusesAPartThatIsIncludedTwice();
    void namesAMissingPart();
    void namesAnUnknownPlaybookAndWhatThereIs();
    void refusesHostileFiles_data();
    void refusesHostileFiles();

private:
    void write(const QString& name, const QJsonObject& content) { writeBytes(name, QJsonDocument(content).toJson()); }
    void writeBytes(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<Playbook> load(const QString& id = u"small"_s) { return PlaybookLibrary(m_folder->path()).load(id); }

    std::optional<QTemporaryDir> m_folder;
};

void tst_PlaybookLibrary::init()
{
    m_folder.emplace();
    QVERIFY(QDir(m_folder->path()).mkdir(u"parts"_s));
}

void tst_PlaybookLibrary::readsAPlaybook()
{
    write(u"small.json"_s, playbook());
    const auto read = load();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->title, u"Small"_s);
    QCOMPARE(read->status, u"current"_s);
    QCOMPARE(read->productFamily, u"other"_s);
    QCOMPARE(read->facts.front().value, u"yes"_s);
    QCOMPARE(read->items.front().origin, u"small/load"_s);
    QVERIFY(read->isListed && read->gates.front().isGoLive);
}

void tst_PlaybookLibrary::mergesPartsBeforeItsOwnEntries()
{
    QJsonObject whole = playbook();
    whole[u"includes"_s] = QJsonArray{u"parts/b.json"_s, u"parts/a.json"_s};
    write(u"small.json"_s, whole);
    write(u"parts/a.json"_s, part(u"a"_s, {item(u"from-a"_s)}));
    write(u"parts/b.json"_s, part(u"b"_s, {item(u"from-b"_s)}));
    const auto read = load();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QStringList keys;
    for (const PlaybookItem& entry : read->items)
        keys += entry.origin;
    QCOMPARE(keys, (QStringList{u"b/from-b"_s, u"a/from-a"_s, u"small/load"_s}));
    QCOMPARE(read->id, u"small"_s);
    QCOMPARE(PlaybookLibrary(m_folder->path()).ids(), QStringList{u"small"_s});
}

void tst_PlaybookLibrary::refusesAndNamesThePlace_data()
{
    QTest::addColumn<QJsonObject>("content");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* place, const std::function<void(QJsonObject&)>& change) {
        QJsonObject content = playbook();
        change(content);
        QTest::newRow(name) << content << QString::fromLatin1(place);
    };
    using O = QJsonObject&;
    row("unknown key", "colour", [](O p) { p[u"colour"_s] = u"red"_s; });
    row("unknown key of an item", "[items][0]", [](O p) { replaceFirst(p, u"items"_s, u"colour"_s, u"red"_s); });
    row("newer format", "[format]", [](O p) { p[u"format"_s] = 2; });
    row("no title", "title", [](O p) { p.remove(u"title"_s); });
    row("key in capitals", "[items][0][key]", [](O p) { replaceFirst(p, u"items"_s, u"key"_s, u"Load"_s); });
    row("no such kind", "[items][0][kind]", [](O p) { replaceFirst(p, u"items"_s, u"kind"_s, u"wish"_s); });
    row("no such importance", "[items][0][importance]",
        [](O p) { replaceFirst(p, u"items"_s, u"importance"_s, u"very"_s); });
    row("no such metric", "[metric]",
        [](O p) { p[u"gates"_s] = QJsonArray{gate(u"g"_s, {criterion(u"c"_s, u"happiness"_s)})}; });
    row("half a threshold", "[threshold]",
        [](O p) { p[u"gates"_s] = QJsonArray{gate(u"g"_s, {criterion(u"c"_s, u"open_must_items"_s, 0.5)})}; });
    row("no such status", "[status]", [](O p) { p[u"status"_s] = u"beta"_s; });
    row("title too long", "[items][0][title]",
        [](O p) { replaceFirst(p, u"items"_s, u"title"_s, QString(501, u'x')); });
    row("due in words", "[items][0][due]", [](O p) { replaceFirst(p, u"items"_s, u"due"_s, u"soon"_s); });
    row("due on no day", "item load", [](O p) { replaceFirst(p, u"items"_s, u"due"_s, u"2027-02-30"_s); });
    row("gate due on no day", "gate go-live", [](O p) { replaceFirst(p, u"gates"_s, u"due"_s, u"2027-02-30"_s); });
    row("include from elsewhere", "[includes][0]", [](O p) { p[u"includes"_s] = QJsonArray{u"../../secret.json"_s}; });
    row("item twice", "the key load", [](O p) { p[u"items"_s] = QJsonArray{item(u"load"_s), item(u"load"_s)}; });
    row("area twice", "the key data", [](O p) { p[u"areas"_s] = QJsonArray{area(u"data"_s), area(u"data"_s)}; });
    row("criterion twice", "the key c", [](O p) {
        p[u"gates"_s] = QJsonArray{gate(u"g"_s, {criterion(u"c"_s), criterion(u"c"_s)})};
    });
    row("missing area", "item load names the area cutover",
        [](O p) { replaceFirst(p, u"items"_s, u"area"_s, u"cutover"_s); });
    row("missing fact", "item load asks for the scope fact mobile",
        [](O p) { replaceFirst(p, u"items"_s, u"applies_if"_s, u"mobile = yes"_s); });
    row("broken expression", "item load",
        [](O p) { replaceFirst(p, u"items"_s, u"applies_if"_s, u"integrations = = yes"_s); });
    row("no go-live gate", "0 go-live gates", [](O p) { p[u"gates"_s] = QJsonArray{gate(u"g"_s, {}, false)}; });
    row("two go-live gates", "2 go-live gates", [](O p) {
        p[u"gates"_s] = QJsonArray{gate(u"g"_s, {}), gate(u"h"_s, {})};
    });
    row("more than all", "criterion c",
        [](O p) { p[u"gates"_s] = QJsonArray{gate(u"g"_s, {criterion(u"c"_s, u"done_must_percent"_s, 101)})}; });
    row("default of another kind", "scope fact integrations",
        [](O p) { replaceFirst(p, u"scope_facts"_s, u"default"_s, u"perhaps"_s); });
}

void tst_PlaybookLibrary::refusesAndNamesThePlace()
{
    QFETCH(QJsonObject, content);
    QFETCH(QString, place);
    write(u"small.json"_s, content);
    const auto read = load();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY2(read.error().text.contains(u"small"_s) && read.error().text.contains(place),
             qPrintable(read.error().text));
}

void tst_PlaybookLibrary::refusesCirclesOfIncludes()
{
    QJsonObject whole = playbook();
    whole[u"includes"_s] = QJsonArray{u"parts/a.json"_s};
    write(u"small.json"_s, whole);
    write(u"parts/a.json"_s, part(u"a"_s, {}, {u"parts/b.json"_s}));
    write(u"parts/b.json"_s, part(u"b"_s, {}, {u"parts/a.json"_s}));
    const auto read = load();
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"parts/a.json includes itself"_s), qPrintable(read.error().text));
}

void tst_PlaybookLibrary::refusesAPartThatIsIncludedTwice()
{
    QJsonObject whole = playbook();
    whole[u"includes"_s] = QJsonArray{u"parts/a.json"_s, u"parts/a.json"_s};
    write(u"small.json"_s, whole);
    write(u"parts/a.json"_s, part(u"a"_s, {item(u"from-a"_s)}));
    const auto read = load();
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"from-a"_s), qPrintable(read.error().text));
}

void tst_PlaybookLibrary::namesAMissingPart()
{
    QJsonObject whole = playbook();
    whole[u"includes"_s] = QJsonArray{u"parts/none.json"_s};
    write(u"small.json"_s, whole);
    const auto read = load();
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"parts/none.json"_s), qPrintable(read.error().text));
}

void tst_PlaybookLibrary::namesAnUnknownPlaybookAndWhatThereIs()
{
    write(u"small.json"_s, playbook());
    for (const QString& id : {u"large"_s, u"../small"_s, u"parts/a"_s, QString()}) {
        const auto read = load(id);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().text.contains(u"The playbooks are: small"_s), qPrintable(read.error().text));
    }
}

void tst_PlaybookLibrary::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto changed = [](const QString& list, const QString& key, const QJsonValue& value) {
        QJsonObject content = playbook();
        replaceFirst(content, list, key, value);
        return QJsonDocument(content).toJson();
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << QJsonDocument(playbook()).toJson().chopped(20);
    QTest::newRow("not UTF-8") << QByteArray("{\"title\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray(100000, '[');
    // The validator's regular expressions recurse once for each character.
    QTest::newRow("long key") << changed(u"items"_s, u"key"_s, QString(2000000, u'a'));
    QTest::newRow("long due") << changed(u"items"_s, u"due"_s, QString(2000000, u'1'));
    QTest::newRow("long guidance") << changed(u"items"_s, u"guidance"_s, QString(2000000, u'a'));
    QTest::newRow("long expression") << changed(u"items"_s, u"applies_if"_s, QString(2000000, u'('));
    QTest::newRow("long name of a field") << changed(u"items"_s, QString(2000000, u'a'), u"x"_s);
}

void tst_PlaybookLibrary::refusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    writeBytes(u"small.json"_s, bytes);
    const auto read = load();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY2(read.error().text.contains(u"small.json"_s) && read.error().text.size() < 400,
             qPrintable(read.error().text.left(600)));
}

READINESS_TEST(tst_PlaybookLibrary)
#include "tst_PlaybookLibrary.moc"
