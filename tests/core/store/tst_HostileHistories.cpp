#include "core/model/Record.h"
#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;

namespace {

/// Puts a field and a value into the newest op that sets a field of a record of the kind, on top of the record's creation.
QByteArray op(RecordKind kind, int field, const QByteArray& value)
{
    const QByteArray newest =
        "(SELECT max(op.id) FROM op JOIN record ON record.id = op.record WHERE op.field > 2 AND record.kind = "
        + QByteArray::number(int(kind)) + ")";
    return "DELETE FROM op_base WHERE op = " + newest + "; UPDATE op SET value = " + value
           + ", base = (SELECT id FROM op o WHERE o.record = op.record AND o.field = 0), further_bases = 0, field = "
           + QByteArray::number(field) + " WHERE id = " + newest;
}

QByteArray creation(RecordKind kind, const QByteArray& value)
{
    return "UPDATE op SET value = " + value
           + " WHERE id = (SELECT max(op.id) FROM op JOIN record ON record.id = op.record WHERE op.field = 0 AND "
             "record.kind = "
           + QByteArray::number(int(kind)) + ")";
}

std::vector<HostileCase> names()
{
    return {
        says("no project", "DELETE FROM meta", "meta.value"),
        says("project of 15 bytes", "UPDATE meta SET value = zeroblob(15)", "meta.value"),
        says("project of zeros", "UPDATE meta SET value = zeroblob(16)", "meta.value"),
        says("project as text", "UPDATE meta SET value = '0123456789abcdef'", "meta.value"),
        says("an unknown fact", "INSERT INTO meta VALUES ('color', 'red')", "meta.key"),
        unharmed("another project", "UPDATE meta SET value = x'000102030405060708090a0b0c0d0e0f'"),
        says("session of 15 bytes", "UPDATE replica SET uuid = zeroblob(15) WHERE id = 1", "replica.uuid"),
        says("session of zeros", "UPDATE replica SET uuid = zeroblob(16) WHERE id = 1", "replica.uuid"),
        says("session that is a number", "UPDATE replica SET uuid = 7 WHERE id = 1", "replica.uuid"),
        says("session out of order", "UPDATE replica SET id = 900 WHERE id = 1", "replica.id"),
        says("session with a negative number", "UPDATE replica SET id = -1 WHERE id = 1", "replica.id"),
        unharmed("a session that did nothing",
                 "INSERT INTO replica (uuid) VALUES (x'000102030405060708090a0b0c0d0e0f')"),
        says("record of an unknown kind", "UPDATE record SET kind = 99 WHERE id = 2", "record.kind"),
        says("record of kind 0", "UPDATE record SET kind = 0 WHERE id = 2", "record.kind"),
        says("record of kind 2^40", "UPDATE record SET kind = 1 << 40 WHERE id = 2", "record.kind"),
        says("record whose kind is a text", "UPDATE record SET kind = 'area' WHERE id = 2", "record.kind"),
        says("record whose kind is a fraction", "UPDATE record SET kind = 2.5 WHERE id = 2", "record.kind"),
        says("record of 17 bytes", "UPDATE record SET uuid = zeroblob(17) WHERE id = 2", "record.uuid"),
        says("record number 2^62", "UPDATE record SET id = 1 << 62 WHERE id = 2", "record.id"),
        says("record missing", "DELETE FROM record WHERE id = 2", "record.id"),
        unharmed("a record without history",
                 "INSERT INTO record (uuid, kind) VALUES (x'000102030405060708090a0b0c0d0e0f', 6)"),
    };
}

std::vector<HostileCase> transactions()
{
    const QByteArray set = "UPDATE txn SET ";
    const QByteArray second = " WHERE id = 2";
    return {
        says("transaction missing", "DELETE FROM txn WHERE id = 2", "txn.id"),
        says("transaction of nobody", set + "replica = 77" + second, "txn.replica"),
        says("sequence with a gap", set + "sequence = 9" + second, "txn.sequence"),
        says("sequence 0", set + "sequence = 0 WHERE id = 1", "txn.sequence"),
        says("clock before all time", set + "clock = -1" + second, "txn.clock"),
        says("clock at the end of numbers", set + "clock = 9223372036854775807" + second, "txn.clock"),
        says("clock that is a fraction", set + "clock = 1e300" + second, "txn.clock"),
        unharmed("clock of the year 4000", set + "clock = (64060588800000 << 16)" + second),
        says("author with a NUL", set + "author = 'Ja' || char(0) || 'na'" + second, "txn.author"),
        says("author with an escape", set + "author = char(27) || '[2J'" + second, "txn.author"),
        says("author that is not UTF-8", set + "author = CAST(x'4aff' AS TEXT)" + second, "txn.author"),
        says("author as bytes", set + "author = x'4a'" + second, "txn.author"),
        says("author of a megabyte", set + "author = hex(zeroblob(500000))" + second, "txn.author"),
        says("label with a lone surrogate", set + "label = CAST(x'eda080' AS TEXT)" + second, "txn.label"),
        says("origin with an overlong form", set + "origin = CAST(x'c0af' AS TEXT)" + second, "txn.origin"),
        says("half an undo", set + "undoes_replica = 1" + second, "txn.undoes_sequence"),
        says("undo of nobody's", set + "undoes_replica = 88, undoes_sequence = 1" + second, "txn.undoes_replica"),
        unharmed("undo of itself", set + "undoes_replica = 1, undoes_sequence = 2" + second),
        unharmed("undo of what never was", set + "undoes_replica = 1, undoes_sequence = 2000000" + second),
        says("parent of itself", set + "parent = 2" + second, "txn.parent"),
        says("parent from the future", set + "parent = 3" + second, "txn.parent"),
        says("negative parent", set + "parent = -1" + second, "txn.parent"),
        says("more parents than there are", set + "further_parents = 1" + second, "txn_parent.parent"),
        says("2^62 parents", set + "further_parents = 1 << 62" + second, "txn.further_parents"),
        says("further parents without a first", set + "parent = NULL, further_parents = 1" + second,
             "txn.further_parents"),
        says("a parent for nobody", "INSERT INTO txn_parent (txn, parent) VALUES (99, 1)", "txn_parent.txn"),
        says("a parent too many", "INSERT INTO txn_parent (txn, parent) VALUES (3, 2)", "txn_parent.parent"),
        says("a parent without a place", "UPDATE txn SET further_parents = 0", "txn_parent.txn"),
        says("a further parent from the future", "UPDATE txn_parent SET parent = 2000", "txn_parent.parent"),
        says("first op of another", set + "first_op = 1" + second, "txn.first_op"),
        says("first op 2^62", set + "first_op = 1 << 62" + second, "txn.first_op"),
        says("negative number of ops", set + "ops = -3" + second, "txn.ops"),
        says("2^62 ops", set + "ops = 1 << 62 WHERE id = (SELECT max(id) FROM txn)", "txn.ops"),
        says("two billion ops", set + "ops = 2000000000 WHERE id = (SELECT max(id) FROM txn)", "op.id"),
        says("half a suspicion", set + "suspect = 2" + second, "txn.suspect"),
        says("hash of 31 bytes", set + "hash = zeroblob(31)" + second, "txn.hash"),
        says("hash as text", set + "hash = hex(zeroblob(16))" + second, "txn.hash"),
        unharmed("another hash", set + "hash = zeroblob(32)" + second),
        unharmed("no parent", set + "parent = NULL" + second),
        unharmed("the same author everywhere", set + "author = 'Omar'"),
    };
}

std::vector<HostileCase> ops()
{
    const QByteArray fifth = " WHERE id = 5";
    return {
        says("op missing", "DELETE FROM op" + fifth, "op.id"),
        says("last op missing", "DELETE FROM op WHERE id = (SELECT max(id) FROM op)", "op.id"),
        says("op too many",
             "INSERT INTO op SELECT max(id) + 1, txn, idx + 1, record, field, value, base, further_bases FROM op",
             "op.txn"),
        says("op of another transaction", "UPDATE op SET txn = 2" + fifth, "op.txn"),
        says("op at another place", "UPDATE op SET idx = 7" + fifth, "op.idx"),
        says("op of no record", "UPDATE op SET record = 999" + fifth, "op.record"),
        says("op of record 0", "UPDATE op SET record = 0" + fifth, "op.record"),
        says("unknown field", op(RecordKind::ChecklistItem, 999, "1"), "op.value"),
        says("negative field", op(RecordKind::ChecklistItem, -1, "1"), "op.field"),
        says("a field between the kinds of ops", op(RecordKind::ChecklistItem, 3, "1"), "op.value"),
        says("base from the future", "UPDATE op SET base = 6" + fifth, "op.base"),
        says("base of itself", "UPDATE op SET base = 5" + fifth, "op.base"),
        says("base of another record", "UPDATE op SET base = 1 WHERE id = (SELECT max(id) FROM op)", "op.base"),
        says("base -1", "UPDATE op SET base = -1" + fifth, "op.base"),
        says("a circle of bases",
             "UPDATE op SET base = (SELECT max(id) FROM op) WHERE id = (SELECT max(id) - 1 FROM op)", "op.base"),
        says("further bases that are not there", "UPDATE op SET further_bases = 3 WHERE base IS NOT NULL",
             "op_base.base"),
        says("two billion bases", "UPDATE op SET further_bases = 2000000000 WHERE base IS NOT NULL", "op_base.base"),
        says("2^62 bases", "UPDATE op SET further_bases = 1 << 62 WHERE base IS NOT NULL", "op.further_bases"),
        says("further bases without a first", "UPDATE op SET further_bases = 1" + fifth, "op.further_bases"),
        says("a base for nobody", "INSERT INTO op_base (op, base) VALUES (999, 1)", "op_base.op"),
        says("a further base from the future", "UPDATE op_base SET base = 100000", "op_base.base"),
        says("a further base of another record", "UPDATE op_base SET base = 1", "op_base.base"),
        says("the same base twice", "UPDATE op_base SET base = (SELECT base FROM op WHERE op.id = op_base.op)",
             "op_base.base"),
        says("no bases at all", "UPDATE op SET base = NULL, further_bases = 0; DELETE FROM op_base", "op.base"),
        says("a creation with a base", "UPDATE op SET base = 1 WHERE id = 2", "op.base"),
        says("a base of another field",
             "UPDATE op SET field = 12, value = 'Title' WHERE id = (SELECT max(id) FROM op WHERE field = 16 AND base "
             "IN (SELECT id FROM op WHERE field = 16))",
             "op.base"),
        unharmed("the same op twice",
                 "UPDATE op SET (field, value) = (SELECT field, value FROM op WHERE id = 20) WHERE id = 20"),
        says("removed twice over", "UPDATE op SET value = 2 WHERE field = 1", "op.value"),
        says("removed by a text", "UPDATE op SET value = 'yes' WHERE field = 1", "op.value"),
        says("restored without a removal", "UPDATE op SET value = NULL WHERE field = 1", "op.base"),
    };
}

std::vector<HostileCase> values()
{
    constexpr auto kItem = RecordKind::ChecklistItem;
    return {
        says("unknown choice", op(kItem, 16, "'finished'"), "op.value"),
        says("choice by number", op(kItem, 16, "3"), "op.value"),
        says("choice by label", op(kItem, 16, "'In progress'"), "op.value"),
        says("number as text", op(kItem, 26, "'40'"), "op.value"),
        says("number out of range", op(kItem, 26, "101"), "op.value"),
        says("number below range", op(kItem, 26, "-1"), "op.value"),
        says("number 2^62", op(kItem, 26, "1 << 62"), "op.value"),
        says("number that is a fraction", op(kItem, 26, "40.5"), "op.value"),
        says("number that is infinite", op(kItem, 26, "9e999"), "op.value"),
        says("day that does not exist", op(kItem, 25, "'2027-02-30'"), "op.value"),
        says("day with a time", op(kItem, 25, "'2027-02-01T00:00'"), "op.value"),
        says("day in the year 10000", op(kItem, 25, "'10000-01-01'"), "op.value"),
        says("due in a million days", op(kItem, 23, "'T+999999'"), "op.value"),
        says("due in another writing", op(kItem, 23, "'t-7'"), "op.value"),
        says("time before the year 1", op(kItem, 20, "-9000000000000000"), "op.value"),
        says("time as text", op(kItem, 20, "'2027-01-01'"), "op.value"),
        says("yes that is 2", op(RecordKind::Gate, 14, "2"), "op.value"),
        says("title that is empty", op(kItem, 12, "''"), "op.value"),
        says("title with a line end", op(kItem, 12, "'a' || char(10) || 'b'"), "op.value"),
        says("title with a NUL", op(kItem, 12, "'a' || char(0) || 'b'"), "op.value"),
        says("title of a thousand characters", op(kItem, 12, "hex(zeroblob(500))"), "op.value"),
        says("title of 20 MB", op(kItem, 12, "hex(zeroblob(10000000))"), "op.value"),
        says("title that is not UTF-8", op(kItem, 12, "CAST(x'c328' AS TEXT)"), "op.value"),
        says("title with an overlong slash", op(kItem, 12, "CAST(x'61c0af' AS TEXT)"), "op.value"),
        says("title with a lone surrogate", op(kItem, 12, "CAST(x'61eda080' AS TEXT)"), "op.value"),
        says("title with half a character", op(kItem, 12, "CAST(x'61e282' AS TEXT)"), "op.value"),
        says("title with a non-character", op(kItem, 12, "CAST(x'61efbfbf' AS TEXT)"), "op.value"),
        says("title with a byte order mark", op(kItem, 12, "CAST(x'efbbbf61' AS TEXT)"), "op.value"),
        says("title beyond Unicode", op(kItem, 12, "CAST(x'f4908080' AS TEXT)"), "op.value"),
        says("title as bytes", op(kItem, 12, "x'61'"), "op.value"),
        says("link to a script", op(RecordKind::Evidence, 13, "'javascript:alert(1)'"), "op.value"),
        says("link to a local file", op(RecordKind::Evidence, 13, "'file:///etc/passwd'"), "op.value"),
        says("reference of 15 bytes", op(kItem, 21, "zeroblob(15)"), "op.value"),
        says("reference of zeros", op(kItem, 21, "zeroblob(16)"), "op.value"),
        says("reference as text", op(kItem, 21, "'P-001'"), "op.value"),
        says("reference for a text", op(kItem, 12, "randomblob(16)"), "op.value"),
        says("attachment of 31 bytes", op(RecordKind::Evidence, 15, "zeroblob(31)"), "op.value"),
        says("bytes of 60 MB", op(RecordKind::Evidence, 15, "zeroblob(60000000)"), "op.value"),
        unharmed("reference to nothing", op(kItem, 21, "randomblob(16)")),
        unharmed("reference to a record of another kind", op(kItem, 21, "(SELECT uuid FROM record WHERE kind = 9)")),
        unharmed("reference to itself", op(kItem, 21, "(SELECT uuid FROM record WHERE kind = 6)")),
        unharmed("a circle of two", op(kItem, 10, "(SELECT uuid FROM record WHERE kind = 6)")),
        unharmed("an attachment that is not there", op(RecordKind::Evidence, 15, "randomblob(32)")),
        says("a required value that is missing", op(kItem, 12, "NULL"), "op.value"),
        unharmed("text that tries to be HTML", op(kItem, 12, "'<img src=\"file:///etc/passwd\">'")),
        unharmed("text that turns around", op(kItem, 12, "'a' || char(0x202e) || 'b'")),
    };
}

std::vector<HostileCase> creations()
{
    constexpr auto kItem = RecordKind::ChecklistItem;
    // A field's head is number * 4 + type, as a varint: title (12, text) 0x32, maturity (27, integer) 0x6d.
    return {
        says("no values", creation(kItem, "NULL"), "op.value"),
        says("values as text", creation(kItem, "'x'"), "op.value"),
        says("values that end early", creation(kItem, "x'320561'"), "op.value"),
        says("values that end in a head", creation(kItem, "x'b2'"), "op.value"),
        says("a head that does not end", creation(kItem, "x'ffffffffffffffffffffffffffff'"), "op.value"),
        says("a text of 2^63 bytes", creation(kItem, "x'32ffffffffffffffff7f'"), "op.value"),
        says("a text of 4 GB", creation(kItem, "x'32ffffffff0f61'"), "op.value"),
        says("the same field twice", creation(kItem, "x'320161320162'"), "op.value"),
        says("fields out of order", creation(kItem, "x'6d0232016a'"), "op.value"),
        says("an unknown field", creation(kItem, "x'f23f0161'"), "op.value"),
        says("the creation inside itself", creation(kItem, "x'020161'"), "op.value"),
        says("a value of nothing", creation(kItem, "x'30'"), "op.value"),
        says("a number in a longer form", creation(kItem, "x'6d8200'"), "op.value"),
        says("a number out of range", creation(kItem, "x'6d7e'"), "op.value"),
        says("a text that is not UTF-8", creation(kItem, "x'3202c328'"), "op.value"),
        says("a text for a number", creation(kItem, "x'6e0135'"), "op.value"),
        says("one megabyte of values", creation(kItem, "zeroblob(1000000)"), "op.value"),
        says("twenty megabytes of values", creation(kItem, "zeroblob(20000000)"), "op.value"),
        unharmed("empty values", creation(kItem, "x''")),
        unharmed("one value", creation(kItem, "x'320161'")),
    };
}

std::vector<HostileCase> attachments()
{
    return {
        says("hash of 20 bytes", "UPDATE attachment SET hash = zeroblob(20)", "attachment.hash"),
        says("part as text", "UPDATE attachment SET bytes = 'xyz' WHERE part = 2", "attachment.typeof(bytes)"),
        says("part missing", "DELETE FROM attachment WHERE part = 1", "attachment.part"),
        says("first part missing", "DELETE FROM attachment WHERE part = 0", "attachment.part"),
        says("negative part", "UPDATE attachment SET part = -1 WHERE part = 0", "attachment.part"),
        says("part 2^40", "UPDATE attachment SET part = 1 << 40 WHERE part = 2", "attachment.part"),
        says("part too large", "UPDATE attachment SET bytes = zeroblob(65537) WHERE part = 0",
             "attachment.length(bytes)"),
        says("short part in the middle", "UPDATE attachment SET bytes = zeroblob(5) WHERE part = 0",
             "attachment.length(bytes)"),
        says("attachment too large",
             "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO attachment "
             "(hash, part, bytes)"
             " SELECT hash, i, zeroblob(65536) FROM n, (SELECT hash FROM attachment LIMIT 1);"
             "UPDATE attachment SET bytes = zeroblob(65536)",
             "attachment.length(bytes)"),
        unharmed("other bytes", "UPDATE attachment SET bytes = zeroblob(65536) WHERE part = 0"),
        unharmed("no attachment", "DELETE FROM attachment"),
    };
}

} // namespace

class tst_HostileHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionsAndRecordsAreChecked_data() { addRows(names()); }
    void sessionsAndRecordsAreChecked()
    {
        QFETCH(int, index);
        judge(names()[std::size_t(index)]);
    }

    void transactionsAreChecked_data() { addRows(transactions()); }
    void transactionsAreChecked()
    {
        QFETCH(int, index);
        judge(transactions()[std::size_t(index)]);
    }

    void opsAreChecked_data() { addRows(ops()); }
    void opsAreChecked()
    {
        QFETCH(int, index);
        judge(ops()[std::size_t(index)]);
    }

    void valuesAreChecked_data() { addRows(values()); }
    void valuesAreChecked()
    {
        QFETCH(int, index);
        judge(values()[std::size_t(index)]);
    }

    void valuesOfNewRecordsAreChecked_data() { addRows(creations()); }
    void valuesOfNewRecordsAreChecked()
    {
        QFETCH(int, index);
        judge(creations()[std::size_t(index)]);
    }

    void attachmentsAreChecked_data() { addRows(attachments()); }
    void attachmentsAreChecked()
    {
        QFETCH(int, index);
        judge(attachments()[std::size_t(index)]);
    }
};

READINESS_TEST(tst_HostileHistories)
#include "tst_HostileHistories.moc"
