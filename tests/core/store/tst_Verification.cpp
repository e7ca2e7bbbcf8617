#include "core/store/RecordRows.h"
#include "tests/core/store/StoreTesting.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// A history with everything in it that there can be: two replicas, a merge, a conflict, a resolved one, a removal, an
/// undo, a kept file. Each manipulation of it is found.
class tst_Verification : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_original;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"file%1.readiness"_s.arg(++m_files)); }

    static void makeHistory(Store& ada, Store& ben, const std::function<void()>& exchange)
    {
        const Area area = makeArea(u"Data"_s);
        const Area second = makeArea(u"Security"_s, 2);
        ChangeSet both = creation(area);
        both.create(second);
        ok(commitNow(ada, both));
        exchange();
        ok(commitNow(ada, setting(area, "title", u"Ada's"_s)));
        ok(commitNow(ben, setting(area, "title", u"Ben's"_s), u"Ben"_s));
        exchange();
        ok(commitNow(ada, setting(area, "title", u"Both"_s))); // two bases, two parents
        exchange();
        ok(commitNow(ada, setting(area, "outcome", u"Ada's"_s))); // a conflict that stays
        ok(commitNow(ben, setting(area, "outcome", u"Ben's"_s), u"Ben"_s));
        exchange();
        ok(commitNow(ada, setting(second, "rag_note", u"soon"_s)));
        ok(commitNow(ada, removal(second)));
        History history(ada);
        const auto newest = *ok(history.newestUndoable(u"Ada"_s));
        ok(ada.commit(ok(history.inverse(newest)), {u"Ada"_s, testTime(), ok(ada.load())->revision(), newest}));
        ok(commitNow(ada, removal(second)));
        Evidence evidence;
        evidence.id = RecordId::random();
        evidence.number = 1;
        evidence.record = area.id;
        evidence.title = u"Protocol"_s;
        evidence.file = QCryptographicHash::hash(QByteArray(100000, 'e'), QCryptographicHash::Sha256);
        ChangeSet changes = creation(evidence);
        changes.attachments = {QByteArray(100000, 'e')};
        ok(commitNow(ada, changes));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto ada = ok(Store::create(newPath(), RecordId{1, 2}));
        QString path = newPath();
        ok(ada->copyTo(path));
        const auto ben = ok(Store::open(path));
        makeHistory(*ada, *ben, [&] {
            path = newPath();
            ok(ada->copyTo(path));
            ok(ben->merge(path, testTime(1)));
            path = newPath();
            ok(ben->copyTo(path));
            ok(ada->merge(path, testTime(1)));
        });
        m_original = newPath();
        ok(ada->copyTo(m_original));
    }

    void anHonestHistoryIsInOrder()
    {
        const auto store = ok(Store::open(m_original));
        QCOMPARE(ok(verifyStore(*store)), QStringList());
        QCOMPARE(ok(store->load())->conflicts().size(), 1u);
        // What the manipulations below need is there.
        QVERIFY(numberIn(*store, u"SELECT count(*) FROM op_base"_s) > 0);
        QVERIFY(numberIn(*store, u"SELECT count(*) FROM txn_parent"_s) > 0);
        QVERIFY(numberIn(*store, u"SELECT count(*) FROM txn WHERE undoes_sequence IS NOT NULL"_s) > 0);
        QCOMPARE(numberIn(*store, u"SELECT count(*) FROM attachment"_s), 2);
        QCOMPARE(numberIn(*store, u"SELECT count(*) FROM conflict_head"_s), 2);
    }

    void everyManipulationIsFound_data()
    {
        QTest::addColumn<QString>("manipulation");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("value of a change", "UPDATE op SET value = 'forged' WHERE value = 'Both'");
        row("value of a change and the state", "UPDATE op SET value = 'forged' WHERE value = 'Both'; UPDATE area SET "
                                               "title = 'forged' WHERE title = 'Both'");
        row("value taken out", "UPDATE op SET value = NULL WHERE value = 'Both'");
        row("values of a new record",
            "UPDATE op SET value = CAST(replace(CAST(value AS TEXT), 'Security', 'Secutiry') AS BLOB) WHERE id = 2");
        row("field of a change", "UPDATE op SET field = 11 WHERE value = 'soon'");
        row("record of a change", "UPDATE op SET record = 1 WHERE value = 'soon'");
        row("author", "UPDATE txn SET author = 'Eve' WHERE id = 2");
        row("label", "UPDATE txn SET label = 'Nothing special' WHERE id = 2");
        row("origin", "UPDATE txn SET origin = 'import' WHERE id = 2");
        row("time", "UPDATE txn SET clock = clock - 65536 WHERE id = 2");
        row("hash", "UPDATE txn SET hash = randomblob(32) WHERE id = 2");
        row("hash of the newest", "UPDATE txn SET hash = randomblob(32) WHERE id = (SELECT max(id) FROM txn)");
        row("parent", "UPDATE txn SET parent = 1 WHERE id = (SELECT max(id) FROM txn)");
        row("second parent taken out", "DELETE FROM txn_parent; UPDATE txn SET further_parents = 0");
        row("second parent made up", "INSERT INTO txn_parent (txn, parent) VALUES (5, 1)");
        row("base", "UPDATE op SET base = 1 WHERE value = 'Both'");
        row("second base taken out", "DELETE FROM op_base WHERE id = 1");
        row("second base made up", "INSERT INTO op_base (op, base) VALUES (3, 1)");
        row("number of bases", "UPDATE op SET further_bases = 1 WHERE id = 1");
        row("number of parents", "UPDATE txn SET further_parents = 1 WHERE id = 1");
        row("number of changes", "UPDATE txn SET ops = 1 WHERE id = 1");
        row("first change", "UPDATE txn SET first_op = 2 WHERE id = 1");
        row("change taken out", "DELETE FROM op WHERE value = 'soon'");
        row("newest change taken out", "DELETE FROM op WHERE id = (SELECT max(id) FROM op)");
        row("change added",
            "INSERT INTO op (txn, idx, record, field, value, base, further_bases) VALUES (2, 1, 1, 11, 'x', 1, 0)");
        row("changes swapped", "UPDATE op SET idx = 1 - idx WHERE txn = 1");
        row("transaction taken out", "DELETE FROM op WHERE txn = 2; DELETE FROM txn WHERE id = 2");
        row("sequence", "UPDATE txn SET sequence = 99 WHERE id = 2");
        row("replica", "UPDATE replica SET uuid = randomblob(16) WHERE id = 1");
        row("replica of a transaction", "UPDATE txn SET replica = 2, sequence = 90 WHERE id = 2");
        row("session made up", "INSERT INTO replica (uuid) VALUES (randomblob(16))");
        row("what is undone", "UPDATE txn SET undoes_sequence = 1 WHERE undoes_sequence IS NOT NULL");
        row("undo made plain", "UPDATE txn SET undoes_sequence = NULL, undoes_replica = NULL");
        row("id of a record", "UPDATE record SET uuid = randomblob(16) WHERE id = 1");
        row("kind of a record", "UPDATE record SET kind = 3 WHERE id = 1");
        row("record made up", "INSERT INTO record (uuid, kind) VALUES (randomblob(16), 2)");
        row("project", "UPDATE meta SET value = randomblob(16)");
        row("fact about the file", "INSERT INTO meta (key, value) VALUES ('trusted', 1)");
        row("state value", "UPDATE area SET title = 'forged' WHERE local = 1");
        row("state number", "UPDATE area SET number = 40 WHERE local = 1");
        row("state of the wrong type", "UPDATE evidence SET title = x'00'");
        row("state removed", "UPDATE area SET removed = 1 WHERE local = 1");
        row("state brought back", "UPDATE area SET removed = 0");
        row("state row taken out", "DELETE FROM area WHERE local = 1");
        row("state row added", "INSERT INTO area (local, title, number) VALUES (77, 'Made up', 9)");
        row("state row of another kind", "INSERT INTO person (local, name, number) VALUES (1, 'Eve', 9)");
        row("conflict taken out", "DELETE FROM conflict_head");
        row("half a conflict taken out", "DELETE FROM conflict_head WHERE id = (SELECT max(id) FROM conflict_head)");
        row("conflict made up", "INSERT INTO conflict_head (record, field, op) VALUES (2, 10, 2)");
        row("conflict of nobody", "INSERT INTO conflict_head (record, field, op) VALUES (99, 10, 2)");
        row("kept file changed", "UPDATE attachment SET bytes = zeroblob(length(bytes)) WHERE part = 1");
        row("kept file cut", "DELETE FROM attachment WHERE part = 1");
        row("kept file taken out", "DELETE FROM attachment");
        row("kept file added", "INSERT INTO attachment (hash, part, bytes) VALUES (randomblob(32), 0, 'x')");
        row("mark of a clock", "UPDATE txn SET suspect = 7 WHERE id = 1");
        row("table added", "CREATE TABLE extra (x)");
        row("index taken out", "DROP INDEX op_record");
        row("application", "PRAGMA application_id = 1");
    }

    void everyManipulationIsFound()
    {
        QFETCH(QString, manipulation);
        const QString path = newPath();
        QVERIFY(QFile::copy(m_original, path));
        const auto store = ok(Store::open(path));
        const qint64 before = numberIn(*store, u"SELECT total_changes()"_s);
        for (const QString& statement : manipulation.split(u"; "_s))
            store->connection().execute(statement);
        QVERIFY(numberIn(*store, u"SELECT total_changes()"_s) > before || !manipulation.contains(u"WHERE"_s));
        const QStringList problems = ok(verifyStore(*store));
        QVERIFY(!problems.isEmpty());
        for (const QString& problem : problems)
            QVERIFY2(problem.endsWith(u'.'), qPrintable(problem));
    }

    void onlyTheEndOfTheHistoryCanBeCutOffUnseen()
    {
        const QString path = newPath();
        QVERIFY(QFile::copy(m_original, path));
        auto store = ok(Store::open(path));
        // Whoever takes out the newest transaction with all that it left behind leaves no trace in this file ...
        for (const char* statement : {"DELETE FROM op WHERE txn = (SELECT max(id) FROM txn)",
                                      "DELETE FROM txn WHERE id = (SELECT max(id) FROM txn)",
                                      "DELETE FROM record WHERE id NOT IN (SELECT record FROM op)",
                                      "DELETE FROM evidence", "DELETE FROM attachment"})
            store->connection().execute(QString::fromLatin1(statement));
        store.reset();
        store = ok(Store::open(path));
        QCOMPARE(ok(verifyStore(*store)), QStringList());
        // ... but every other copy brings it back.
        QCOMPARE(ok(store->merge(m_original, testTime())).transactions, 1);
        QCOMPARE(ok(verifyStore(*store)), QStringList());
    }

    void theStateMadeAnewFromTheHistoryIsTheOneThatWasThere()
    {
        const QString path = newPath();
        QVERIFY(QFile::copy(m_original, path));
        const auto store = ok(Store::open(path));
        const auto dump = [&] {
            QStringList rows;
            for (const RecordType* type : recordTypes()) {
                Query query(store->connection(), u"SELECT * FROM %1 ORDER BY local"_s.arg(QLatin1String(type->key)));
                query.run();
                while (query.nextRow()) {
                    QString row;
                    for (qsizetype i = 0; i < qsizetype(storedFields(*type).size()) + 2; ++i)
                        row += query.text(int(i)) + u'|';
                    rows += row;
                }
            }
            return rows;
        };
        const QStringList before = dump();
        QCOMPARE(before.size(), 3);
        for (const char* statement : {"UPDATE area SET title = 'x', removed = 1", "DELETE FROM evidence",
                                      "DELETE FROM conflict_head", "INSERT INTO person (local) VALUES (1)"})
            store->connection().execute(QString::fromLatin1(statement));
        QVERIFY(dump() != before);
        ok(rebuildState(*store));
        QCOMPARE(dump(), before);
        QCOMPARE(ok(verifyStore(*store)), QStringList());
    }
};

READINESS_TEST(tst_Verification)
#include "tst_Verification.moc"
