#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;

namespace {

HostileCase number(const char* name, const QByteArray& says, int offset, quint32 value, int size = 4)
{
    return {name, says, [=](HostileFile& file) { file.patchNumber(offset, value, size); }};
}

HostileCase content(const char* name, const QByteArray& says, const QByteArray& bytes)
{
    return {name, says, [=](HostileFile& file) { file.setBytes(bytes); }};
}

HostileCase length(const char* name, const QByteArray& says, const std::function<qint64(qint64)>& of)
{
    return {name, says, [=](HostileFile& file) {
                const QByteArray bytes = file.bytes();
                const qint64 size = of(bytes.size());
                file.setBytes(bytes.left(size) + QByteArray(std::max<qint64>(0, size - bytes.size()), '\0'));
            }};
}

HostileCase converted(const char* name, const QByteArray& says, const char* sql)
{
    return {name, says, [=](HostileFile& file) { file.sql(sql); }};
}

std::vector<HostileCase> notOurs()
{
    const QByteArray magic("SQLite format 3\0", 16);
    return {
        content("empty", "is empty", ""),
        content("one byte", "is not a project file", "S"),
        content("text", "is not a project file", "name,status\nLoad customers,done\n"),
        content("zip", "is not a project file", "PK\x03\x04" + QByteArray(2000, 'z')),
        content("zeros", "is not a project file", QByteArray(8192, '\0')),
        content("magic alone", "ends inside its header", magic),
        content("99 bytes of header", "ends inside its header", magic + QByteArray(83, '\0')),
        content("magic and zeros", "another application", magic + QByteArray(4080, '\0')),
        number("magic with another end", "is not a project file", 15, 0x20, 1),
        number("application id of another", "another application", 68, 0x0f055112),
        number("no application id", "another application", 68, 0),
        number("version of tomorrow", "written by a newer version", 60, 1'000'000),
        number("no version", "no version", 60, 0),
        number("negative version", "no version", 60, 0xffffffff),
    };
}

std::vector<HostileCase> alteredHeaders()
{
    return {
        number("write-ahead log", "journal mode", 18, 0x0202, 2),
        number("write-ahead log when writing", "journal mode", 18, 2, 1),
        number("write-ahead log when reading", "journal mode", 19, 2, 1),
        number("unknown journal mode", "unknown journal mode", 18, 3, 1),
        number("journal mode 0", "unknown journal mode", 19, 0, 1),
        number("pages of 512 bytes", "pages of another shape", 16, 512, 2),
        number("pages of 65536 bytes", "pages of another shape", 16, 1, 2),
        number("pages of 0 bytes", "pages of another shape", 16, 0, 2),
        number("pages of 4097 bytes", "pages of another shape", 16, 4097, 2),
        number("reserved bytes", "pages of another shape", 20, 32, 1),
        number("all bytes reserved", "pages of another shape", 20, 255, 1),
        number("payload fractions", "pages of another shape", 21, 0xffffff, 3),
        number("change counter", "size is not what", 24, 77),
        number("no pages", "size is not what", 28, 0),
        number("more pages than there are", "end is missing", 28, 0xffffffff),
        number("fewer pages than there are", "size is not what", 28, 2),
        number("old schema format", "header was altered", 44, 1),
        number("unknown schema format", "header was altered", 44, 5),
        number("auto-vacuum", "header was altered", 52, 3),
        number("UTF-16", "not encoded as UTF-8", 56, 2),
        number("no encoding", "not encoded as UTF-8", 56, 0),
        number("unknown encoding", "not encoded as UTF-8", 56, 9),
        number("incremental vacuum", "header was altered", 64, 1),
        number("reserved for expansion", "header was altered", 80, 1),
        number("freelist beyond the end", "is damaged", 32, 0x7fffffff),
        number("freelist inside a table", "is damaged", 32, 5),
        number("freelist count", "is damaged", 36, 1000),
        number("schema cookie", {}, 40, 4711),
        number("SQLite's version", {}, 96, 0xffffffff),
    };
}

std::vector<HostileCase> conversions()
{
    return {
        converted("converted to write-ahead log", "journal mode", "PRAGMA journal_mode = WAL"),
        converted("converted to larger pages", "pages of another shape", "PRAGMA page_size = 8192; VACUUM"),
        converted("converted to auto-vacuum", "header was altered", "PRAGMA auto_vacuum = FULL; VACUUM"),
        converted("compacted", {}, "VACUUM"),
        converted("many free pages", {},
                  "CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(300000)); DROP TABLE big"),
        length("one byte missing", "end is missing", [](qint64 size) { return size - 1; }),
        length("one byte too many", "size is not what", [](qint64 size) { return size + 1; }),
        length("last page missing", "end is missing", [](qint64 size) { return size - 4096; }),
        length("one page too many", "size is not what", [](qint64 size) { return size + 4096; }),
        length("half", "end is missing", [](qint64 size) { return size / 2; }),
        length("first page only", "end is missing", [](qint64) { return 4096; }),
        length("header only", "end is missing", [](qint64) { return 100; }),
    };
}

} // namespace

class tst_HostileHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfOthersAreRefused_data() { addRows(notOurs()); }
    void filesOfOthersAreRefused()
    {
        QFETCH(int, index);
        judge(notOurs()[std::size_t(index)]);
    }

    void alteredHeadersAreRefused_data() { addRows(alteredHeaders()); }
    void alteredHeadersAreRefused()
    {
        QFETCH(int, index);
        judge(alteredHeaders()[std::size_t(index)]);
    }

    void otherShapesAndSizesAreRefused_data() { addRows(conversions()); }
    void otherShapesAndSizesAreRefused()
    {
        QFETCH(int, index);
        judge(conversions()[std::size_t(index)]);
    }
};

READINESS_TEST(tst_HostileHeaders)
#include "tst_HostileHeaders.moc"
