#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Random ids, hashes and what is made from them become words; the rest of a contract is compared to the letter.
QByteArray masked(const QByteArray& json)
{
    static const QRegularExpression hash(u"\\b[0-9a-f]{64}\\b"_s), id(u"\\b[0-9a-f]{32}\\b"_s),
        shared(u"\\b([A-Z]+-\\d{3})-[0-9a-f]{4}\\b"_s), fingerprint(u"(\"fingerprint\": )\"[^\"]+\""_s),
        signature(u"(\"(public_key|signature|tips)\": )\"[^\"]+\""_s), program(u"(\"program_version\": )\"[^\"]+\""_s);
    QString text = QString::fromUtf8(json);
    text.replace(fingerprint, u"\\1\"FINGERPRINT\""_s)
        .replace(signature, u"\\1\"SIGNATURE\""_s)
        .replace(program, u"\\1\"VERSION\""_s);
    return text.replace(hash, u"HASH"_s).replace(id, u"ID"_s).replace(shared, u"\\1-DIGITS"_s).toUtf8();
}

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"missing"_s;
}

/// The expected content of a golden file. With READINESS_UPDATE_GOLDEN set, the files are written instead: look at the
/// difference before it is committed.
QByteArray golden(const QString& name, const QByteArray& actual)
{
    QFile file(QStringLiteral(READINESS_SOURCE_DIR) + u"/tests/cli/golden/%1.json"_s.arg(name));
    if (qEnvironmentVariableIsSet("READINESS_UPDATE_GOLDEN")) {
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(actual);
        return actual;
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such golden file");
}

} // namespace

/// What programs read: keys, types and values of every verb's JSON, on a project whose story is told once.
class tst_JsonContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyVerbPrintsItsContract_data();
    void everyVerbPrintsItsContract();
    void playbooksHaveTheirKeys();
    void theIssueKeysAreThere_data();
    void theIssueKeysAreThere();
    void localeAndTimeZoneChangeNoContract();
    void newPrintsTheProject();

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    void story();

    QMap<QString, QByteArray> m_files; ///< as the story has left them
    std::unique_ptr<CommandLine> m_jana;
};

void tst_JsonContract::initTestCase()
{
    m_jana = std::make_unique<CommandLine>();
    makeToyProject(*m_jana);
    story();
    m_files = m_jana->contents();
}

/// Each test begins with the same files, at a computer that has never seen them.
void tst_JsonContract::init()
{
    m_jana = std::make_unique<CommandLine>();
    m_jana->setNow(u"2027-02-03T09:00:00Z"_s);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        m_jana->write(file.key(), file.value());
}

/// Somebody's copy goes its own way, and is not merged yet; one item has a comment; one waiver holds;
/// nobody owns the newest item.
void tst_JsonContract::story()
{
    m_jana->setNow(u"2027-02-02T09:00:00Z"_s);
    m_jana->write(u"copy.readiness"_s, m_jana->read(kToy));
    QCOMPARE(
        run({u"set"_s, u"copy.readiness"_s, u"C-001"_s, u"status=in_progress"_s, u"--as"_s, u"Omar Haddad"_s}).exitCode,
        0);
    m_jana->setNow(u"2027-02-02T10:00:00Z"_s);
    QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s, u"completeness=40"_s}).exitCode, 0);
    QCOMPARE(run({u"add"_s, kToy, u"comment"_s, u"record=C-001"_s, u"text=Waiting for the test system"_s}).exitCode, 0);
    QCOMPARE(run({u"add"_s, kToy, u"waiver"_s, u"subject=C-001"_s, u"reason=Rehearsed elsewhere"_s,
                  u"approver=Omar Haddad"_s, u"expires=2027-03-31"_s})
                 .exitCode,
             0);
    QCOMPARE(run({u"add"_s, kToy, u"checklist_item"_s, u"area=AR-001"_s, u"title=Train the users"_s}).exitCode, 0);
    m_jana->write(u"list.csv"_s, "Code,Title,Area,Status,Owner,Colour\n"
                                 "C-002,Is the data clean?,Data migration,Done,,\n"
                                 ",Train the trainers,Training,,Lena,red\n"
                                 "C-001,,Data migration,,,\n");
}

void tst_JsonContract::everyVerbPrintsItsContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, QStringList arguments, int exitCode = 0) {
        arguments.insert(1, kToy);
        QTest::newRow(name) << (arguments << u"--json"_s) << exitCode;
    };
    row("info", {u"info"_s});
    row("list", {u"list"_s, u"checklist_item"_s});
    row("list-where", {u"list"_s, u"checklist_item"_s, u"--where"_s, u"status=blocked"_s});
    row("list-nothing", {u"list"_s, u"environment"_s});
    row("show", {u"show"_s, u"CR-001"_s});
    row("add", {u"add"_s, u"person"_s, u"name=Lena"_s});
    row("add-risk", {u"add"_s, u"risk"_s, u"title=Data are late"_s, u"cause=The source rests"_s, u"area=AR-001"_s,
                     u"inherent_probability=4"_s, u"inherent_impact=5"_s, u"current_impact=3"_s, u"response=mitigate"_s,
                     u"owner=Jana Weiß"_s, u"proximity=T-14"_s, u"delay_likely=4h"_s, u"related=C-001"_s});
    row("add-issue", {u"add"_s, u"issue"_s, u"title=Nobody can sign in"_s, u"severity=critical"_s,
                      u"stops_critical_process=yes"_s, u"due=T-3"_s});
    row("add-assumption", {u"add"_s, u"assumption"_s, u"title=The network holds"_s, u"consequence=Nobody works"_s});
    row("add-component", {u"add"_s, u"component"_s, u"title=Monthly report"_s, u"kind=custom report"_s,
                          u"may_break=yes"_s, u"upgradeable=no"_s, u"recreation_tested_on=2027-01-29"_s});
    row("add-risk-scale", {u"add"_s, u"risk_scale"_s, u"dimension=impact"_s, u"value=3"_s, u"title=Bad"_s,
                           u"delay=2h"_s, u"required_response=response"_s});
    row("set", {u"set"_s, u"C-002"_s, u"answer=Yes"_s, u"status=done"_s});
    row("remove", {u"remove"_s, u"C-002"_s});
    row("gate", {u"gate"_s}, 1);
    row("check", {u"check"_s}, 1);
    row("log", {u"log"_s, u"C-001"_s});
    row("diff", {u"diff"_s, u"--since"_s, u"2027-02-02T08:00"_s});
    row("undo", {u"undo"_s});
    row("merge", {u"merge"_s, u"copy.readiness"_s});
    row("verify", {u"verify"_s});
    row("export", {u"export"_s, u"-o"_s, u"out.csv"_s, u"--kind"_s, u"checklist_item"_s});
    row("export-for-others", {u"export"_s, u"--for-others"_s, u"-o"_s, u"others.readiness"_s});
    row("chase", {u"chase"_s}, 1);
    row("chase-owner", {u"chase"_s, u"--owner"_s, u"Jana Weiß"_s, u"-o"_s, u"mail.eml"_s, u"--log"_s});
    row("move", {u"move"_s, u"--go-live"_s, u"2027-02-10"_s});
    row("import", {u"import"_s, u"list.csv"_s, u"--as"_s, u"checklist_item"_s}, 1);
}

void tst_JsonContract::everyVerbPrintsItsContract()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.error(), QString());
    QCOMPARE(outcome.exitCode, exitCode);
    const QByteArray actual = masked(outcome.out);
    QCOMPARE(QString::fromUtf8(actual),
             QString::fromUtf8(golden(QString::fromLatin1(QTest::currentDataTag()), actual)));
}

void tst_JsonContract::playbooksHaveTheirKeys()
{
    // Their texts change with the playbooks; what programs rely on are keys and types.
    const QJsonArray playbooks = run({u"playbooks"_s, u"--json"_s}).array();
    QVERIFY(playbooks.size() >= 6);
    for (const QJsonValue& playbook : playbooks) {
        QStringList types;
        const QJsonObject object = playbook.toObject();
        for (const QString& key : object.keys())
            types += key + u' ' + typeName(object[key]);
        const QByteArray actual = types.join(u'\n').toUtf8() + '\n';
        QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(golden(u"playbooks-types"_s, actual)));
    }
}

void tst_JsonContract::theIssueKeysAreThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("path"); // into the JSON; a number goes into an array
    QTest::addColumn<QString>("type");
    const auto row = [](const QStringList& arguments,
                        std::initializer_list<std::pair<const char*, const char*>> paths) {
        for (const auto& [path, type] : paths)
            QTest::addRow("%s %s", qPrintable(arguments.front()), path)
                << arguments << QString::fromLatin1(path) << QString::fromLatin1(type);
    };
    row({u"gate"_s}, {{"gate", "string"},
                      {"decision", "string"},
                      {"criteria.0.id", "string"},
                      {"criteria.0.title", "string"},
                      {"criteria.0.met", "boolean"},
                      {"criteria.0.value", "number"},
                      {"criteria.0.threshold", "number"},
                      {"criteria.0.records", "array"},
                      {"path_to_go.0.ref", "string"},
                      {"path_to_go.0.title", "string"},
                      {"path_to_go.0.action", "string"}});
    row({u"info"_s}, {{"name", "string"},
                      {"go_live", "string"},
                      {"playbook", "string"},
                      {"records.checklist_item", "number"},
                      {"readiness", "number"},
                      {"unpublished_edits", "number"},
                      {"conflicts", "number"}});
    row({u"list"_s, u"checklist_item"_s}, {{"0.ref", "string"}, {"0.id", "string"}, {"0.title", "string"}});
    row({u"verify"_s}, {{"ok", "boolean"}, {"problems", "array"}, {"sign_offs", "array"}});
    row({u"check"_s}, {{"problems.0.rule", "string"},
                       {"problems.0.severity", "string"},
                       {"problems.0.ref", "string"},
                       {"problems.0.text", "string"}});
    row({u"merge"_s, u"copy.readiness"_s}, {{"merged_transactions", "number"},
                                            {"conflicts.0.ref", "string"},
                                            {"conflicts.0.field", "string"},
                                            {"conflicts.0.values.1.value", "string"},
                                            {"conflicts.0.values.1.author", "string"},
                                            {"conflicts.0.values.1.at", "string"}});
}

void tst_JsonContract::theIssueKeysAreThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, path);
    QFETCH(QString, type);
    arguments.insert(1, kToy);
    const QJsonDocument document = QJsonDocument::fromJson(run(arguments << u"--json"_s).out);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString& key : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    QCOMPARE(typeName(value), type);
}

void tst_JsonContract::localeAndTimeZoneChangeNoContract()
{
    const QList<QStringList> reads{{u"info"_s},
                                   {u"list"_s, u"checklist_item"_s},
                                   {u"gate"_s},
                                   {u"log"_s},
                                   {u"diff"_s, u"--since"_s, u"2027-02-02T08:00"_s}};
    for (QStringList arguments : reads) {
        arguments.insert(1, kToy);
        arguments += u"--json"_s;
        m_jana->setVariable(u"LC_ALL"_s, u"C"_s);
        m_jana->setVariable(u"TZ"_s, u"UTC"_s);
        const Outcome here = run(arguments);
        m_jana->setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        m_jana->setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
        const Outcome there = run(arguments);
        QVERIFY(!here.out.isEmpty());
        QCOMPARE(there.text(), here.text());
        QCOMPARE(there.exitCode, here.exitCode);
    }
}

void tst_JsonContract::newPrintsTheProject()
{
    const QJsonObject project = run({u"new"_s, u"fresh.readiness"_s, u"--playbook"_s, u"golive-generic"_s,
                                     u"--go-live"_s, u"2027-03-01"_s, u"--json"_s})
                                    .object();
    QCOMPARE(project[u"ref"].toString(), u"PJ-001"_s);
    QCOMPARE(project[u"name"].toString(), u"fresh"_s);
    QCOMPARE(project[u"playbook"].toString(), u"golive-generic"_s);
    QCOMPARE(project[u"go_live"].toString(), u"2027-03-01T00:00:00Z"_s);
}

READINESS_TEST(tst_JsonContract)
#include "tst_JsonContract.moc"
