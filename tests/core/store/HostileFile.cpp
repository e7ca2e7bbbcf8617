#include "tests/core/store/HostileFile.h"

#include "core/query/FieldText.h"
#include "core/store/History.h"
#include "core/store/ReceivedFile.h"
#include "tests/core/store/SampleStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <ctime>
#include <stdexcept>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double kLongest = 10; // seconds
#else
constexpr double kLongest = 1;
#endif

double secondsSince(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

class RawDatabase {
public:
    explicit RawDatabase(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void run(const QByteArray& sql, int (*row)(void*, int, char**, char**) = nullptr, void* context = nullptr)
    {
        char* message = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), row, context, &message) != SQLITE_OK)
            throw std::runtime_error((QByteArray(message) + " in " + sql).toStdString());
    }

private:
    sqlite3* m_handle = nullptr;
};

void showEverything(const Snapshot& snapshot)
{
    for (const RecordType* type : recordTypes()) {
        for (const Record* record : snapshot.all(type->kind)) {
            for (const Field& field : type->fields)
                displayField(field, *record, snapshot);
        }
    }
}

/// Uses the project as the program does. Every call may fail with a Result; none may crash, hang or throw. Returns the
/// seconds that the longest took.
double useEverything(const QString& path, const QString& folder)
{
    double longest = 0;
    const auto timed = [&](const auto& use) {
        const std::clock_t start = std::clock();
        use();
        longest = std::max(longest, secondsSince(start));
    };
    constexpr Instant later{1'900'000'000'000};
    const auto store = Store::open(path);
    if (!store)
        return longest;
    History history(**store);
    timed([&] { verifyStore(**store); });
    timed([&] {
        const auto entries = history.entries({});
        for (const HistoryEntry& entry : entries.value_or(std::vector<HistoryEntry>()))
            history.inverse(entry.id);
    });
    timed([&] { history.newestUndoable(u"Jana Novák"_s); });
    timed([&] { history.tips(); });
    timed([&] { history.asOf(later); });
    timed([&] {
        const auto shown = (*store)->load();
        if (!shown)
            return;
        showEverything(**shown);
        ChangeSet changes;
        changes.set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(1), checklistItemType().field(u"title")->number,
                    u"Edited"_s);
        changes.remove(RecordKind::Person, sampleId<Person>(2));
        (*store)->commit(changes, {u"Omar"_s, later, (*shown)->revision(), {}});
    });
    timed([&] { (*store)->attachment(QByteArray(32, 'h')); });
    timed([&] { (*store)->copyTo(folder + u"/copy"_s); });
    timed([&] { rebuildState(**store); });
    timed([&] { (*store)->load(); });
    write(folder + u"/clean"_s, sampleFile());
    if (const auto clean = Store::open(folder + u"/clean"_s))
        timed([&] { (*clean)->merge(folder + u"/copy"_s, later); });
    return longest;
}

QString faultOfSentence(const QString& text)
{
    if (!text.endsWith(u'.') || text.contains(u". "_s))
        return u"is not one sentence"_s;
    const auto isControl = [](QChar c) { return c.unicode() < 0x20; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return u"has control characters"_s;
    return text.size() > 500 ? u"is too long"_s : QString();
}

} // namespace

const QByteArray& sampleFile()
{
    static const QByteArray bytes = [] {
        QTemporaryDir folder;
        const auto store = makeSampleStore(folder.filePath(u"sample"_s));
        if (const auto copied = store->copyTo(folder.filePath(u"copy"_s)); !copied)
            throw std::runtime_error(copied.error().text.toStdString());
        return contentOf(folder.filePath(u"copy"_s));
    }();
    return bytes;
}

HostileFile::HostileFile(const QString& path) : m_path(path) { setBytes(sampleFile()); }

QByteArray HostileFile::bytes() const { return contentOf(m_path); }

void HostileFile::setBytes(const QByteArray& bytes) { write(m_path, bytes); }

void HostileFile::patch(qint64 offset, const QByteArray& bytes)
{
    QByteArray content = this->bytes();
    content.replace(offset, bytes.size(), bytes);
    setBytes(content);
}

void HostileFile::patchNumber(qint64 offset, quint64 number, int size)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    patch(offset, bytes.right(size));
}

void HostileFile::truncate(qint64 size) { setBytes(bytes().left(size)); }

void HostileFile::sql(const QByteArray& statements) { RawDatabase(m_path).run(statements); }

int HostileFile::rootPage(const QByteArray& name)
{
    int page = 0;
    const auto row = [](void* found, int, char** values, char**) {
        *static_cast<int*>(found) = QByteArray(values[0]).toInt();
        return 0;
    };
    RawDatabase(m_path).run("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'", row, &page);
    return page;
}

void judge(const HostileCase& hostile)
{
    QTemporaryDir folder;
    HostileFile file(folder.filePath(u"received.readiness"_s));
    hostile.damage(file);
    const QByteArray before = file.bytes();
    const QString privatePath = folder.filePath(u"private"_s);

    const std::clock_t start = std::clock(); // of the processor, so that a busy machine fails no test
    const auto received = receiveFile(file.path(), privatePath);
    const double gateTime = secondsSince(start);
    QVERIFY2(gateTime < kLongest, qPrintable(u"the gate took %1 s"_s.arg(gateTime)));
    QCOMPARE(file.bytes(), before);
    QVERIFY(!QFile::exists(file.path() + u"-journal"_s));

    if (!received) {
        const QString text = received.error().text;
        const QString fault = faultOfSentence(text);
        QVERIFY2(fault.isEmpty(), qPrintable(text + u' ' + fault));
        QVERIFY2(text.contains(file.path()), qPrintable(text));
        QVERIFY2(!hostile.says.isNull(), qPrintable(u"refused: "_s + text));
        QVERIFY2(text.contains(QString::fromUtf8(hostile.says)), qPrintable(text));
        QCOMPARE(received.error().kind, ErrorKind::Refused);
        QVERIFY(!QFile::exists(privatePath));
        return;
    }
    QVERIFY2(hostile.says.isNull(), "opened, but should have been refused");
    const double useTime = useEverything(privatePath, folder.path());
    QVERIFY2(useTime < kLongest, qPrintable(u"using it took %1 s"_s.arg(useTime)));
}

HostileCase says(const char* name, const QByteArray& sql, const QByteArray& where)
{
    return {name, where, [=](HostileFile& file) { file.sql(sql); }};
}

HostileCase unharmed(const char* name, const QByteArray& sql) { return says(name, sql, {}); }

void addRows(const std::vector<HostileCase>& cases)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name.constData()) << int(i);
}

} // namespace readiness::test
