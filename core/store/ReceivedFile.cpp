#include "core/store/ReceivedFile.h"

#include "core/store/HistoryCheck.h"
#include "core/store/Migrator.h"
#include "core/store/ReceivedBytes.h"
#include "core/store/StateCheck.h"
#include "core/store/SuspectFile.h"
#include "core/store/Tables.h"
#include "core/store/WriteTransaction.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCompanions{u"-journal"_s, u"-wal"_s, u"-shm"_s};

/// What files have to look like.
struct Format {
    Migrator migrator;
    QString newestSchema = migrator.expectedSchema(migrator.newestVersion());

    QString schemaOf(int version) const
    {
        return version == migrator.newestVersion() ? newestSchema : migrator.expectedSchema(version);
    }
};

/// SQLite takes what lies beside a file for its journal and plays it back.
bool hasCompanions(const QString& path)
{
    return std::any_of(kCompanions.begin(), kCompanions.end(),
                       [&](const QString& suffix) { return QFile::exists(path + suffix); });
}

/// Takes the private copy away again unless it is kept.
class PrivateCopy {
public:
    explicit PrivateCopy(const QString& path) : m_path(path) {}
    ~PrivateCopy()
    {
        if (m_isKept)
            return;
        QFile::remove(m_path);
        for (const QString& suffix : kCompanions)
            QFile::remove(m_path + suffix);
    }
    PrivateCopy(const PrivateCopy&) = delete;
    PrivateCopy& operator=(const PrivateCopy&) = delete;
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

/// Brings the shape of an older file up to date. Its state is made anew by rebuild(), once its history has passed.
void migrate(const QString& privatePath, const Migrator& migrator)
{
    const auto connection = Connection::open(privatePath, Connection::Mode::ReadWrite);
    WriteTransaction transaction(*connection);
    migrator.migrate(*connection);
    transaction.commit();
}

void rebuild(const QString& privatePath)
{
    const auto connection = Connection::open(privatePath, Connection::Mode::ReadWrite);
    WriteTransaction transaction(*connection);
    Tables(*connection).state.rebuild();
    transaction.commit();
}

/// Everything that SQLite has a part in. Throws DatabaseError.
void check(const QString& path, const ReceivedBytes& bytes, const Format& format, ReceivedFile& received)
{
    const bool isOlder = bytes.version < format.migrator.newestVersion();
    std::optional<SuspectFile> file(std::in_place, received.privatePath, path, bytes.size);
    file->checkSchema(format.schemaOf(bytes.version));
    file->checkIntegrity();
    if (isOlder) {
        // The checks of values know the newest shape only, and the scripts change nothing but the shape.
        file.reset();
        migrate(received.privatePath, format.migrator);
        file.emplace(received.privatePath, path, bytes.size);
    }
    HistoryCheck history(*file);
    history.run();
    received.projectId = history.projectId();
    received.transactions = history.transactions();
    if (!isOlder) {
        StateCheck(*file, history).run();
        return;
    }
    file.reset();
    rebuild(received.privatePath);
}

Result<ReceivedFile> receive(const QString& path, const QString& privatePath, const Format& format)
{
    if (hasCompanions(privatePath))
        return tl::unexpected(refusal(Refusal::NoCopy, path, u"something else is in its place"_s));
    const auto bytes = receiveBytes(path, privatePath, format.migrator.newestVersion());
    if (!bytes)
        return tl::unexpected(bytes.error());
    PrivateCopy copy(privatePath);
    ReceivedFile received{privatePath, {}, bytes->sha256, bytes->size, 0};
    try {
        check(path, *bytes, format, received);
    } catch (const DatabaseError& failure) {
        return tl::unexpected(refusalOf(failure, path));
    }
    copy.keep();
    return received;
}

} // namespace

Result<ReceivedFile> receiveFile(const QString& path, const QString& privatePath)
{
    static const Format format; // costs a millisecond
    return receive(path, privatePath, format);
}

Result<ReceivedFile> receiveFile(const QString& path, const QString& privatePath, const Migrator& migrator)
{
    return receive(path, privatePath, {migrator});
}

} // namespace readiness
