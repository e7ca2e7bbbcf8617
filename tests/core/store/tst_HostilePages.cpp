#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;

// Damage inside pages: https://www.sqlite.org/fileformat.html, section 1.6. A b-tree page begins with its type (at 0),
// first free block (1), number of cells (3), start of the cells (5), fragments (7), and of inner pages the right child (8).

namespace {

constexpr qint64 kPage = 4096;

/// Writes a number into the root page of the table or index.
HostileCase inPage(const char* name, const char* of, int offset, quint64 value, int size)
{
    return {name, "is damaged",
            [=](HostileFile& file) { file.patchNumber((file.rootPage(of) - 1) * kPage + offset, value, size); }};
}

/// The first cell of the root page, found through the pointer at `pointerAt`.
HostileCase inFirstCell(const char* name, const char* of, int pointerAt, const QByteArray& bytes)
{
    return {name, "is damaged", [=](HostileFile& file) {
                const qint64 page = (file.rootPage(of) - 1) * kPage;
                const QByteArray content = file.bytes();
                const int cell = quint8(content[page + pointerAt]) * 256 + quint8(content[page + pointerAt + 1]);
                file.patch(page + cell, bytes);
            }};
}

HostileCase swapped(const char* name, const char* first, const char* second)
{
    return {name, "is damaged", [=](HostileFile& file) {
                const qint64 a = (file.rootPage(first) - 1) * kPage;
                const qint64 b = (file.rootPage(second) - 1) * kPage;
                const QByteArray content = file.bytes();
                file.patch(a, content.mid(b, kPage));
                file.patch(b, content.mid(a, kPage));
            }};
}

HostileCase rootPage(const char* name, const char* of, const QByteArray& expression,
                     const QByteArray& says = "is damaged")
{
    return {name, says, [=](HostileFile& file) {
                file.sql("UPDATE sqlite_schema SET rootpage = " + expression + " WHERE name = '" + of + "'");
            }};
}

HostileCase pages(const char* name, qint64 from, qint64 to, char fill)
{
    return {name, "is damaged", [=](HostileFile& file) {
                const qint64 end = to > 0 ? to * kPage : file.bytes().size();
                file.patch(from * kPage, QByteArray(end - from * kPage, fill));
            }};
}

std::vector<HostileCase> damagedPages()
{
    return {
        pages("second page zero", 1, 2, '\0'),
        pages("all pages but the first zero", 1, 0, '\0'),
        pages("all pages but the first ones", 1, 0, '\xff'),
        {"schema page zero", "is damaged", [](HostileFile& file) { file.patch(100, QByteArray(kPage - 100, '\0')); }},
        {"schema page ones", "is damaged", [](HostileFile& file) { file.patch(100, QByteArray(kPage - 100, '\xff')); }},
        {"schema page of an unknown type", "is damaged", [](HostileFile& file) { file.patchNumber(100, 0x42, 1); }},
        {"schema page that leads to itself", "is damaged", [](HostileFile& file) { file.patchNumber(108, 1); }},
        inPage("unknown page type", "txn", 0, 7, 1),
        inPage("index page for a table", "txn", 0, 10, 1),
        inPage("table page for an index", "op_record", 0, 13, 1),
        inPage("free block in the header", "op", 1, 3, 2),
        inPage("free block beyond the page", "op", 1, 0xfff0, 2),
        inPage("more cells than fit", "op", 3, 0xffff, 2),
        inPage("no cells", "record", 3, 0, 2),
        inPage("cells begin in the header", "record", 5, 4, 2),
        inPage("fragments", "record", 7, 255, 1),
        inPage("cell pointer in the header", "record", 8, 2, 2),
        inPage("cell pointer at the end", "record", 8, 4095, 2),
        inPage("cell pointer beyond the page", "record", 8, 0xffff, 2),
        inPage("inner page without child", "meta", 0, 5, 1),
        inFirstCell("payload of 2^63 bytes", "checklist_item", 8, QByteArray(9, '\xff')),
        inFirstCell("payload of 2 GB", "checklist_item", 8, QByteArray("\x87\xff\xff\xff\x7f", 5)),
        inFirstCell("right child that leads to the root", "attachment", 12, QByteArray("\0\0\0\1", 4)),
    };
}

std::vector<HostileCase> tangledTrees()
{
    return {
        swapped("two tables exchanged", "txn", "op"),
        swapped("a table and an index exchanged", "op", "op_record"),
        swapped("two indexes exchanged", "op_record", "conflict_head_record"),
        rootPage("two tables on one page", "area", "(SELECT rootpage FROM sqlite_schema WHERE name = 'person')"),
        rootPage("a table on the schema's page", "area", "1"),
        rootPage("a table without a page", "area", "0"),
        rootPage("a table on a negative page", "area", "-5"),
        rootPage("a table beyond the end", "area", "100000"),
        rootPage("a table on page 2^40", "area", "1099511627776"),
        rootPage("a page that is a text", "area", "'three'"),
        {"an index that lost a row", "is damaged",
         [](HostileFile& file) {
             file.sql("UPDATE sqlite_schema SET sql = replace(sql, '(record)', '(record) WHERE record > 3') WHERE name "
                      "= 'op_record'");
             file.sql("REINDEX op_record");
             file.sql("UPDATE sqlite_schema SET sql = replace(sql, ' WHERE record > 3', '') WHERE name = 'op_record'");
         }},
        {"a unique index with duplicates", "is damaged",
         [](HostileFile& file) {
             file.sql("CREATE TABLE spare (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL); INSERT INTO spare VALUES (1, "
                      "x'01'), (2, x'01');"
                      "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'spare') "
                      "WHERE name = 'replica';"
                      "DELETE FROM sqlite_schema WHERE name = 'spare'");
         }},
        {"an overflow chain that leads to itself", "is damaged",
         [](HostileFile& file) {
             // The parts of the attachment are the only ones of 64 KB: the first overflow page names its successor.
             const QByteArray run(1000, 'x');
             QByteArray content = file.bytes();
             const qint64 page = content.indexOf(run, content.indexOf(run) + kPage) / kPage;
             file.patchNumber(page * kPage, quint64(page) + 1);
         }},
    };
}

} // namespace

class tst_HostilePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedPagesAreRefused_data() { addRows(damagedPages()); }
    void damagedPagesAreRefused()
    {
        QFETCH(int, index);
        judge(damagedPages()[std::size_t(index)]);
    }

    void tangledTreesAreRefused_data() { addRows(tangledTrees()); }
    void tangledTreesAreRefused()
    {
        QFETCH(int, index);
        judge(tangledTrees()[std::size_t(index)]);
    }
};

READINESS_TEST(tst_HostilePages)
#include "tst_HostilePages.moc"
