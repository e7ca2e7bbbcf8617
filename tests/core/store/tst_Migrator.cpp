#include "core/store/FileFormat.h"
#include "core/store/Migrator.h"
#include "core/store/Query.h"
#include "core/store/WriteTransaction.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Migrator : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<Connection> newFile(const QString& name)
    {
        return Connection::open(m_folder.filePath(name), Connection::Mode::Create);
    }

    QString writeScripts(const QString& name, const QList<QByteArray>& scripts)
    {
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        for (int i = 0; i < scripts.size(); ++i) {
            QFile file(u"%1/%2_script.sql"_s.arg(folder).arg(i + 1, 4, 10, QChar(u'0')));
            if (!file.open(QIODevice::WriteOnly) || file.write(scripts[i]) < 0)
                return {};
        }
        return folder;
    }

private Q_SLOTS:
    void theScriptsOfTheProgramMakeTheExpectedSchema()
    {
        const Migrator migrator;
        QVERIFY(migrator.newestVersion() >= 1);
        const auto connection = newFile(u"fresh"_s);
        WriteTransaction transaction(*connection);
        QVERIFY(migrator.migrate(*connection));
        transaction.commit();
        QCOMPARE(schemaVersionOf(*connection), migrator.newestVersion());
        QCOMPARE(schemaOf(*connection), migrator.expectedSchema(migrator.newestVersion()));
        QVERIFY(schemaOf(*connection).contains(u"CREATE TABLE checklist_item"_s));
        QVERIFY(!migrator.migrate(*connection));
    }

    void anOlderFileIsBroughtToTheNewestVersion()
    {
        const QByteArray first = "CREATE TABLE a (x TEXT); INSERT INTO a VALUES ('kept; as it is');";
        const QByteArray second =
            "-- a comment; with a semicolon\nALTER TABLE a ADD COLUMN y INTEGER;\n/* ; */ CREATE INDEX ax ON a (x);";
        const auto connection = newFile(u"older"_s);
        Migrator(writeScripts(u"one"_s, {first})).migrate(*connection);
        const Migrator newer(writeScripts(u"two"_s, {first, second}));
        QVERIFY(newer.migrate(*connection));
        QCOMPARE(schemaOf(*connection), newer.expectedSchema(2));
        QVERIFY(schemaOf(*connection) != newer.expectedSchema(1));
        Query query(*connection, u"SELECT x, y FROM a"_s);
        query.run();
        QVERIFY(query.nextRow());
        QCOMPARE(query.text(0), u"kept; as it is"_s);
        QVERIFY(query.isNull(1));
        QVERIFY(!query.nextRow());
    }

    void aScriptThatFailsLeavesTheFileAsItWas()
    {
        const QByteArray first = "CREATE TABLE a (x TEXT);";
        const auto connection = newFile(u"failing"_s);
        Migrator(writeScripts(u"before"_s, {first})).migrate(*connection);
        const QString before = schemaOf(*connection);
        const Migrator broken(
            writeScripts(u"broken"_s, {first, "CREATE TABLE b (y TEXT);", "CREATE TABLE b (y TEXT);"}));
        const auto attempt = [&] {
            WriteTransaction transaction(*connection);
            broken.migrate(*connection);
            transaction.commit();
        };
        QVERIFY_THROWS_EXCEPTION(DatabaseError, attempt());
        QCOMPARE(schemaOf(*connection), before);
        QCOMPARE(schemaVersionOf(*connection), 1);
    }

    void aNewerFileIsRefused()
    {
        const auto connection = newFile(u"newer"_s);
        connection->execute(u"PRAGMA user_version = 99"_s);
        const auto result = guarded([&] { return Migrator().migrate(*connection); });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Refused);
        QVERIFY(result.error().text.contains(u"newer"_s));
    }
};

READINESS_TEST(tst_Migrator)
#include "tst_Migrator.moc"
