#include "core/store/Connection.h"
#include "core/store/Query.h"
#include "core/store/WriteTransaction.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Connection : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static qint64 number(const Connection& connection, const QString& sql)
    {
        Query query(connection, sql);
        query.run();
        return query.nextRow() ? query.integer(0) : -1;
    }

private Q_SLOTS:
    void aFileIsMadeOnceAndOpenedWhenItExists()
    {
        QVERIFY_THROWS_EXCEPTION(DatabaseError, Connection::open(path("once"), Connection::Mode::ReadWrite));
        Connection::open(path("once"), Connection::Mode::Create)->execute(u"CREATE TABLE t (x)"_s);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, Connection::open(path("once"), Connection::Mode::Create));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, Connection::open(u"once"_s, Connection::Mode::ReadWrite));
        const auto connection = Connection::open(path("once"), Connection::Mode::ReadOnly);
        QCOMPARE(number(*connection, u"SELECT count(*) FROM t"_s), 0);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, connection->execute(u"INSERT INTO t VALUES (1)"_s));
    }

    void writingIsDurableAndLeavesNothingBeside()
    {
        {
            const auto connection = Connection::open(path("durable"), Connection::Mode::Create);
            QCOMPARE(number(*connection, u"PRAGMA synchronous"_s), 2);
            QCOMPARE(number(*connection, u"PRAGMA page_size"_s), 4096);
            Query mode(*connection, u"PRAGMA journal_mode"_s);
            mode.run();
            QVERIFY(mode.nextRow());
            QCOMPARE(mode.text(0), u"truncate"_s);
        }
        QVERIFY(!QFile::exists(path("durable-wal")));
    }

    void theHandleIsHardened()
    {
        const auto connection = Connection::open(path("hard"), Connection::Mode::Create);
        const auto setting = [&](int option) {
            int value = -1;
            sqlite3_db_config(connection->handle(), option, -1, &value);
            return value;
        };
        QCOMPARE(setting(SQLITE_DBCONFIG_DEFENSIVE), 1);
        for (int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                           SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
            QCOMPARE(setting(option), 0);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, connection->execute(u"ATTACH '%1' AS other"_s.arg(path("other"))));
    }

    void whatIsNotCommittedIsRolledBack()
    {
        const auto connection = Connection::open(path("rollback"), Connection::Mode::Create);
        connection->execute(u"CREATE TABLE t (x)"_s);
        {
            WriteTransaction transaction(*connection);
            connection->execute(u"INSERT INTO t VALUES (1)"_s);
        }
        QCOMPARE(number(*connection, u"SELECT count(*) FROM t"_s), 0);
        {
            WriteTransaction transaction(*connection);
            connection->execute(u"INSERT INTO t VALUES (1)"_s);
            transaction.commit();
        }
        QCOMPARE(number(*connection, u"SELECT count(*) FROM t"_s), 1);
    }

    void anErrorIsNeverTakenForTheLastRow()
    {
        const QString file = path("damaged");
        {
            const auto connection = Connection::open(file, Connection::Mode::Create);
            connection->execute(u"CREATE TABLE t (x TEXT)"_s);
            WriteTransaction transaction(*connection);
            Query insert(*connection, u"INSERT INTO t VALUES (?)"_s);
            for (int i = 0; i < 2000; ++i)
                insert.run(u"a text that fills pages"_s);
            transaction.commit();
        }
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(raw.size() / 2 / 4096 * 4096));
        QCOMPARE(raw.write(QByteArray(4096, '\xff')), 4096);
        raw.close();

        const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
        Query query(*connection, u"SELECT x FROM t"_s);
        query.run();
        int rows = 0;
        const auto readAll = [&] {
            while (query.nextRow())
                ++rows;
        };
        QVERIFY_THROWS_EXCEPTION(DatabaseError, readAll());
        QVERIFY(rows > 0 && rows < 2000);
    }

    void everyFailureIsOneSentenceOfTheRightKind()
    {
        const QString file = u"/tmp/plan.readiness"_s;
        QCOMPARE(databaseError(SQLITE_FULL, file, {}).error.kind, ErrorKind::System);
        QCOMPARE(databaseError(SQLITE_IOERR_FSYNC, file, {}).error.kind, ErrorKind::System);
        QCOMPARE(databaseError(SQLITE_BUSY, file, {}).error.kind, ErrorKind::System);
        QCOMPARE(databaseError(SQLITE_CORRUPT, file, {}).error.kind, ErrorKind::Refused);
        QCOMPARE(databaseError(SQLITE_NOTADB, file, {}).error.kind, ErrorKind::Refused);
        for (int code : {SQLITE_FULL, SQLITE_BUSY, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_NOMEM,
                         SQLITE_CORRUPT, SQLITE_ERROR}) {
            const QString text = databaseError(code, file, u"detail"_s).error.text;
            QVERIFY(text.contains(file) && text.endsWith(u'.') && !text.contains(u". "));
        }
    }
};

READINESS_TEST(tst_Connection)
#include "tst_Connection.moc"
