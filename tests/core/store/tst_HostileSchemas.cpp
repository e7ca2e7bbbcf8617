#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;

namespace {

HostileCase altered(const char* name, const QByteArray& sql, const QByteArray& says = "schema of")
{
    return {name, says, [=](HostileFile& file) { file.sql(sql); }};
}

/// Replaces words in the text of one entry, which SQLite itself would not accept as a statement.
HostileCase reworded(const char* name, const QByteArray& entry, const QByteArray& from, const QByteArray& to,
                     const QByteArray& says = "schema of")
{
    return altered(
        name, "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to + "') WHERE name = '" + entry + "'",
        says);
}

QByteArray manyTables(int count)
{
    QByteArray sql = "BEGIN;";
    for (int i = 0; i < count; ++i)
        sql += "CREATE TABLE t" + QByteArray::number(i) + " (x);";
    return sql + "COMMIT";
}

std::vector<HostileCase> additions()
{
    return {
        altered("a table", "CREATE TABLE extra (x)"),
        altered("an index", "CREATE INDEX extra ON txn (author)"),
        altered("a unique index", "CREATE UNIQUE INDEX extra ON op (id)"),
        altered("a partial index", "CREATE INDEX extra ON txn (author) WHERE author IS NOT NULL"),
        altered("an index on an expression", "CREATE INDEX extra ON txn (lower(author))"),
        altered("a trigger", "CREATE TRIGGER extra AFTER INSERT ON op BEGIN DELETE FROM txn; END"),
        altered("a view", "CREATE VIEW extra AS SELECT * FROM txn"),
        altered(
            "a view that does not end",
            "CREATE VIEW extra AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"),
        altered("full text search", "CREATE VIRTUAL TABLE extra USING fts5 (x)"),
        altered("full text search, third version", "CREATE VIRTUAL TABLE extra USING fts3 (x)"),
        altered("an r-tree", "CREATE VIRTUAL TABLE extra USING rtree (id, a, b)"),
        altered("a virtual table of an unknown module", "INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', "
                                                        "0, 'CREATE VIRTUAL TABLE extra USING evil (x)')"),
        altered("statistics", "ANALYZE"),
        altered("counters", "CREATE TABLE extra (x INTEGER PRIMARY KEY AUTOINCREMENT)"),
        altered("a thousand tables", manyTables(1'000)),
        altered(
            "a table of two thousand columns",
            "CREATE TABLE extra (" +
                [] {
                    QByteArray columns = "x";
                    for (int i = 0; i < 1'999; ++i)
                        columns += ", x" + QByteArray::number(i);
                    return columns;
                }()
                + ")",
            "is damaged"),
        altered("a text of a megabyte",
                "CREATE TABLE extra (x); UPDATE sqlite_schema SET sql = 'CREATE TABLE extra (x /*' || "
                "hex(zeroblob(500000)) || '*/)' WHERE name = 'extra'",
                ""),
        altered("the same table twice", "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'area'",
                ""),
        altered("an entry of an unknown type", "INSERT INTO sqlite_schema VALUES ('spell', 'extra', 'extra', 0, NULL)",
                ""),
        altered("an entry of nulls", "INSERT INTO sqlite_schema VALUES (NULL, NULL, NULL, NULL, NULL)", ""),
    };
}

std::vector<HostileCase> changes()
{
    return {
        altered("a table less", "DROP TABLE comment"),
        altered("an index less", "DROP INDEX op_record"),
        altered("a column more", "ALTER TABLE area ADD COLUMN extra"),
        altered("a column less", "ALTER TABLE area DROP COLUMN outcome"),
        altered("a column renamed", "ALTER TABLE area RENAME COLUMN outcome TO result"),
        altered("a table renamed", "ALTER TABLE area RENAME TO areas"),
        altered("a view in place of a table", "DROP TABLE area; CREATE VIEW area AS SELECT 1 AS local, 0 AS removed"),
        altered("a virtual table in place of a table",
                "DROP TABLE area; CREATE VIRTUAL TABLE area USING fts5 (local, removed)"),
        altered("a generated column", "ALTER TABLE area ADD COLUMN extra AS (length(title))"),
        altered("a default that is computed", "CREATE TABLE extra (x DEFAULT (randomblob(1000000000)))"),
        altered("nothing at all", "DELETE FROM sqlite_schema"),
        altered("without rowid",
                "DROP TABLE meta; CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value) WITHOUT ROWID"),
        altered("strict", "DROP TABLE area; CREATE TABLE area (local INTEGER PRIMARY KEY) STRICT"),
        reworded("a comment", "meta", "CREATE TABLE meta", "CREATE TABLE /* mine */ meta"),
        reworded("another case", "meta", "CREATE TABLE", "create table"),
        reworded("a blank", "meta", "meta (", "meta  ("),
        reworded("a check with a function", "area", "rag TEXT", "rag TEXT CHECK (hex(rag) <> 1)"),
        reworded("a check with a fatal function", "area", "rag TEXT", "rag TEXT CHECK (load_extension(rag))"),
        reworded("a text in double quotes", "area", "rag TEXT", "rag TEXT DEFAULT \"red\"", ""),
        reworded("an unknown collation", "area", "rag TEXT", "rag TEXT COLLATE evil"),
        reworded("a unique column", "op", "idx INTEGER NOT NULL", "idx INTEGER NOT NULL UNIQUE", ""),
        reworded("a foreign key", "op", "txn INTEGER NOT NULL",
                 "txn INTEGER NOT NULL REFERENCES txn (id) ON DELETE CASCADE"),
        reworded("no SQL", "area", "CREATE TABLE", "CREATE FABLE", ""),
        reworded("an index on another table", "op_record", "ON op (record)", "ON txn (author)", ""),
        altered("a NUL in a text", "UPDATE sqlite_schema SET sql = sql || char(0) || ' evil' WHERE name = 'area'", ""),
        altered("a text as bytes", "UPDATE sqlite_schema SET sql = CAST(sql || ' ' AS BLOB) WHERE name = 'area'", ""),
        altered("tbl_name of another table", "UPDATE sqlite_schema SET tbl_name = 'txn' WHERE name = 'area'", ""),
    };
}

} // namespace

class tst_HostileSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void additionsAreRefused_data() { addRows(additions()); }
    void additionsAreRefused()
    {
        QFETCH(int, index);
        judge(additions()[std::size_t(index)]);
    }

    void changesAreRefused_data() { addRows(changes()); }
    void changesAreRefused()
    {
        QFETCH(int, index);
        judge(changes()[std::size_t(index)]);
    }
};

READINESS_TEST(tst_HostileSchemas)
#include "tst_HostileSchemas.moc"
