#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;

namespace {

HostileCase item(const char* name, const char* column, const QByteArray& value)
{
    const QByteArray where = QByteArray("checklist_item.") + column;
    return {name, where, [=](HostileFile& file) {
                file.sql(QByteArray("UPDATE checklist_item SET ") + column + " = " + value + " WHERE number = 1");
            }};
}

std::vector<HostileCase> rows()
{
    return {
        item("row of no record", "local", "4711"),
        item("row of a negative record", "local", "-1"),
        item("row of a record of another kind", "local", "(SELECT id FROM record WHERE kind = 13)"),
        item("half removed", "removed", "2"),
        item("removed by a text", "removed", "'no'"),
        item("negative number", "number", "-1"),
        item("number 2^31", "number", "1 << 31"),
        item("number as a fraction", "number", "1.5"),
        item("unknown choice", "status", "'finished'"),
        item("choice as bytes", "status", "x'646f6e65'"),
        item("title with a NUL", "title", "'a' || char(0)"),
        item("title that is not UTF-8", "title", "CAST(x'ff' AS TEXT)"),
        item("title of a thousand characters", "title", "hex(zeroblob(500))"),
        item("guidance of 50,000 characters", "guidance", "hex(zeroblob(25000))"),
        item("area of 15 bytes", "area", "zeroblob(15)"),
        item("area of zeros", "area", "zeroblob(16)"),
        item("area as text", "area", "'Data migration'"),
        item("due in another writing", "due", "'T-007'"),
        item("day that does not exist", "next_step_on", "'2027-13-01'"),
        item("completeness of 101", "completeness", "101"),
        item("completeness as text", "completeness", "'much'"),
        item("time at the end of numbers", "answered_at", "9223372036854775807"),
        says("attachment of 16 bytes", "UPDATE evidence SET file = randomblob(16)", "evidence.file"),
        says("size of 2 GB", "UPDATE evidence SET file_size = 2000000000", "evidence.file_size"),
        says("yes that is 7", "UPDATE gate SET is_go_live = 7", "gate.is_go_live"),
        says("list of field 3", "UPDATE list_entry SET field = 3", "list_entry.field"),
        says("link to a script", "UPDATE environment SET address = 'javascript:1'", "environment.address"),
        says("conflict of no record", "UPDATE conflict_head SET record = 999", "conflict_head.record"),
        says("conflict of an unknown field", "UPDATE conflict_head SET field = 999", "conflict_head.field"),
        says("conflict over no op", "UPDATE conflict_head SET op = 99999", "conflict_head.op"),
        says("conflict over an op of another record", "UPDATE conflict_head SET op = 1", "conflict_head.op"),
    };
}

std::vector<HostileCase> lies()
{
    return {
        unharmed("another title than the history's", "UPDATE checklist_item SET title = 'Never said'"),
        unharmed("a missing row", "DELETE FROM checklist_item WHERE number = 1"),
        unharmed("no rows at all", "DELETE FROM checklist_item; DELETE FROM project; DELETE FROM person"),
        unharmed("two projects", "INSERT INTO record (uuid, kind) VALUES (x'000102030405060708090a0b0c0d0e0f', 1);"
                                 "INSERT INTO project (local, name) VALUES (last_insert_rowid(), 'Second')"),
        unharmed("everything removed",
                 "UPDATE checklist_item SET removed = 1; UPDATE area SET removed = 1; UPDATE project SET removed = 1"),
        unharmed("an unknown time zone", "UPDATE project SET time_zone = 'Mars/Olympus'"),
        unharmed("a time zone that is a path", "UPDATE project SET time_zone = '../../../etc/passwd'"),
        unharmed("an expression without end",
                 "UPDATE checklist_item SET applies_if = replace(hex(zeroblob(240)), '0', '(')"),
        unharmed("its own deputy", "UPDATE person SET deputy = (SELECT uuid FROM record WHERE id = person.local)"),
        unharmed("a list that contains its owner", "UPDATE list_entry SET owner = target"),
        unharmed("a comment on itself",
                 "UPDATE comment SET record = (SELECT uuid FROM record WHERE id = comment.local)"),
        unharmed("the highest number", "UPDATE checklist_item SET number = 999999999 WHERE number = 1"),
        unharmed("the same number everywhere", "UPDATE checklist_item SET number = 1"),
        unharmed("conflicts where there are none",
                 "INSERT INTO conflict_head (record, field, op) SELECT record, 12, id FROM op WHERE record = 5"),
        unharmed("no conflicts where there are some", "DELETE FROM conflict_head"),
    };
}

/// Five thousand titles by people who did not see each other, and as many removals that saw none of them.
const char* const kCrowd =
    "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i "
    "FROM n;"
    "CREATE TEMP TABLE start AS SELECT max(id) AS op, (SELECT max(id) FROM txn) AS txn, (SELECT max(id) FROM replica) "
    "AS replica,"
    " (SELECT max(id) FROM op WHERE field = 0 AND record = (SELECT min(id) FROM record WHERE kind = 6)) AS creation "
    "FROM op;"
    "ALTER TABLE temp.start ADD COLUMN record; UPDATE start SET record = (SELECT record FROM op WHERE id = creation);"
    "INSERT INTO replica (id, uuid) SELECT replica + 1, x'ffeeddccbbaa99887766554433221100' FROM start;"
    "INSERT INTO txn (id, replica, sequence, clock, further_parents, first_op, ops, suspect, hash)"
    " SELECT txn + 1, replica + 1, 1, 1, 0, op + 1, 10000, 0, zeroblob(32) FROM start;"
    "INSERT INTO op (id, txn, idx, record, field, value, base, further_bases)"
    " SELECT op + i, txn + 1, i - 1, record, 12, 'Title ' || i, creation, 0 FROM start, n;"
    "INSERT INTO op (id, txn, idx, record, field, value, base, further_bases)"
    " SELECT op + 5000 + i, txn + 1, 4999 + i, record, 1, 1, creation, 0 FROM start, n;";

} // namespace

class tst_HostileStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesOfRecordsAreChecked_data() { addRows(rows()); }
    void valuesOfRecordsAreChecked()
    {
        QFETCH(int, index);
        judge(rows()[std::size_t(index)]);
    }

    void aStateThatLiesIsOpenedUnharmed_data() { addRows(lies()); }
    void aStateThatLiesIsOpenedUnharmed()
    {
        QFETCH(int, index);
        judge(lies()[std::size_t(index)]);
    }

    void tenThousandHeadsOfOneRecordDoNotStopTheProgram() { judge(unharmed("crowd", kCrowd)); }
};

READINESS_TEST(tst_HostileStates)
#include "tst_HostileStates.moc"
