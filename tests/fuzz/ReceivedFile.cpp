#include "core/store/ReceivedFile.h"
#include "core/store/FileFormat.h"
#include "core/store/History.h"
#include "core/store/Store.h"
#include "tests/core/store/SampleStore.h"
#include "tests/fuzz/FuzzInput.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <string_view>

using namespace readiness;
using namespace readiness::fuzz;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        fail(u"%1 can be written"_s.arg(path));
}

/// A database in memory, without any hardening.
class EditedCopy {
public:
    explicit EditedCopy(const QByteArray& bytes)
    {
        sqlite3_open(":memory:", &m_handle);
        auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(quint64(bytes.size())));
        std::copy(bytes.begin(), bytes.end(), copy);
        sqlite3_deserialize(m_handle, "main", copy, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    }
    ~EditedCopy() { sqlite3_close(m_handle); }
    EditedCopy(const EditedCopy&) = delete;
    EditedCopy& operator=(const EditedCopy&) = delete;

    /// Sets a value somewhere; what SQLite refuses has no effect.
    void set(const QByteArray& sql, FuzzInput& input)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        const int type = input.below(8);
        const QByteArray bytes = input.bytes(input.below(64));
        switch (type) {
        case 0: break; // NULL
        case 1:
        case 2: sqlite3_bind_int64(statement, 1, qint8(bytes.size() > 0 ? bytes[0] : 0)); break;
        case 3:
            sqlite3_bind_int64(statement, 1, bytes.size() >= 8 ? qFromBigEndian<qint64>(bytes.constData()) : 0);
            break;
        case 4: sqlite3_bind_double(statement, 1, double(bytes.size()) / 3); break;
        case 5:
        case 6: sqlite3_bind_text(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT); break;
        default: sqlite3_bind_blob(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        }
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

    std::vector<QByteArray> list(const QByteArray& sql)
    {
        std::vector<QByteArray> result;
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            result.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return result;
    }

    QByteArray bytes() const
    {
        sqlite3_int64 size = 0;
        unsigned char* copy = sqlite3_serialize(m_handle, "main", &size, 0);
        const QByteArray result(reinterpret_cast<const char*>(copy), size);
        sqlite3_free(copy);
        return result;
    }

private:
    sqlite3* m_handle = nullptr;
};

/// The sample, and what an input may choose from.
struct Sample {
    QTemporaryDir folder{u"/dev/shm/readiness-fuzz-XXXXXX"_s};
    QByteArray bytes;
    std::vector<qsizetype> usedBytes;
    std::vector<QByteArray> updates; ///< of every column of every table, with the row as the last part
    QString received = folder.filePath(u"received"_s);
    QString privatePath = folder.filePath(u"private"_s);
    QString clean = folder.filePath(u"clean"_s);

    Sample()
    {
        const QString made = folder.filePath(u"made"_s);
        auto store = test::makeSampleStore(made);
        store.reset();
        QFile file(made);
        if (!file.open(QIODevice::ReadOnly))
            fail(u"the sample can be read"_s);
        EditedCopy copy(file.readAll());
        copy.list("DELETE FROM attachment"); // most of the file, and none of the interest
        copy.list("VACUUM");
        bytes = copy.bytes();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] != '\0')
                usedBytes.push_back(i);
        }
        updates = copy.list("SELECT 'UPDATE \"' || m.name || '\" SET \"' || c.name || '\" = ? WHERE rowid = '"
                            " FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'");
        write(clean, bytes);
    }
};

QByteArray withBytes(const Sample& sample, FuzzInput& input)
{
    QByteArray bytes = sample.bytes;
    while (!input.atEnd()) {
        const quint32 place = input.number(3);
        // Mostly where something stands: empty space changes nothing.
        const qsizetype at =
            place % 8 == 0 ? qsizetype(place) % bytes.size() : sample.usedBytes[place % sample.usedBytes.size()];
        const QByteArray patch = input.bytes(1 + input.below(16));
        bytes.replace(at, std::min(patch.size(), bytes.size() - at), patch.left(bytes.size() - at));
    }
    return bytes;
}

QByteArray withValues(const Sample& sample, FuzzInput& input)
{
    EditedCopy copy(sample.bytes);
    while (!input.atEnd()) {
        const QByteArray& update = sample.updates[std::size_t(input.below(int(sample.updates.size())))];
        copy.set(update + QByteArray::number(1 + input.below(40)), input);
    }
    return copy.bytes();
}

void use(const Sample& sample)
{
    const auto store = Store::open(sample.privatePath);
    if (!store)
        fail(u"what was let in can be opened: "_s + store.error().text);
    if (const auto shown = (*store)->load(); !shown)
        fail(u"what was let in can be loaded: "_s + shown.error().text);
    if (const auto faults = verifyStore(**store); !faults)
        fail(u"what was let in can be verified: "_s + faults.error().text);
    History history(**store);
    const auto entries = history.entries({});
    if (!entries)
        fail(u"what was let in has a history: "_s + entries.error().text);
    for (const HistoryEntry& entry : *entries)
        history.inverse(entry.id);
    if (const auto rebuilt = rebuildState(**store); !rebuilt)
        fail(u"what was let in can be made anew: "_s + rebuilt.error().text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Sample sample;
    FuzzInput input(data, size);
    const bool inRows = input.number(1) % 2 == 1;
    write(sample.received, inRows ? withValues(sample, input) : withBytes(sample, input));
    QFile::remove(sample.privatePath);
    const auto received = receiveFile(sample.received, sample.privatePath);
    if (!received) {
        if (received.error().kind != ErrorKind::Refused || !received.error().text.endsWith(u'.')
            || QFile::exists(sample.privatePath))
            fail(u"a refusal is one sentence and leaves nothing: "_s + received.error().text);
        return 0;
    }
    use(sample);
    const auto clean = Store::open(sample.clean);
    if (!clean)
        fail(u"the clean copy can be opened"_s);
    (*clean)->merge(sample.privatePath);
    return 0;
}
