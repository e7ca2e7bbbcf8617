#include "core/store/Connection.h"

#include "core/base/CoreText.h"
#include "core/store/FileFormat.h"
#include "core/store/Query.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString uniqueConnectionName()
{
    static std::atomic<int> count = 0;
    return u"readiness-%1"_s.arg(++count);
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace

Connection::Connection(const QString& path) : m_path(path), m_name(uniqueConnectionName()) {}

std::unique_ptr<Connection> Connection::open(const QString& path, Mode mode,
                                             const std::function<void(sqlite3*)>& beforeFirstStatement)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    connection->open(mode);
    connection->harden();
    if (beforeFirstStatement)
        beforeFirstStatement(connection->m_handle);
    connection->setUp(mode);
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(Mode mode)
{
    const bool inMemory = m_path == u":memory:";
    // Debian's SQLite reads names that begin with "file:" as URIs; an absolute path never does.
    if (!inMemory && !QDir::isAbsolutePath(m_path))
        throw DatabaseError{{ErrorKind::Usage, CoreText::tr("%1 must be given as an absolute path.").arg(m_path)}};
    const bool exists = QFileInfo::exists(m_path);
    if (mode == Mode::Create && exists)
        throw DatabaseError{{ErrorKind::System,
                             CoreText::tr("%1 exists already: choose another name or remove it first.").arg(m_path)}};
    if (mode != Mode::Create && !exists)
        throw DatabaseError{{ErrorKind::System, CoreText::tr("There is no file %1.").arg(m_path)}};

    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        throw databaseError(m_database.lastError().nativeErrorCode().toInt(), m_path,
                            m_database.lastError().databaseText());
    m_handle = handleOf(m_database);
    if (!m_handle)
        throw DatabaseError{
            {ErrorKind::System,
             CoreText::tr("The SQLite driver of Qt gives no access to %1: install libqt6sql6-sqlite.").arg(m_path)}};
}

void Connection::harden()
{
    const auto configure = [this](int option, int value) {
        if (sqlite3_db_config(m_handle, option, value, nullptr) != SQLITE_OK)
            throw failure();
    };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100 * 1000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
}

void Connection::setUp(Mode mode)
{
    execute(u"PRAGMA cell_size_check = 1"_s);
    execute(u"PRAGMA mmap_size = 0"_s);
    execute(u"PRAGMA cache_size = -32768"_s); // KB
    execute(u"PRAGMA temp_store = MEMORY"_s);
    // Nobody else uses the file: one lock for all the time spares asking for it with every statement.
    execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    if (mode == Mode::ReadOnly)
        return;
    if (mode == Mode::Create) {
        execute(u"PRAGMA page_size = %1"_s.arg(kPageSize));
        execute(u"PRAGMA encoding = 'UTF-8'"_s);
        execute(u"PRAGMA auto_vacuum = NONE"_s);
    }
    execute(u"PRAGMA journal_mode = TRUNCATE"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
}

void Connection::execute(const QString& sql)
{
    Query query(*this, sql);
    query.run();
}

bool Connection::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

DatabaseError Connection::failure() const
{
    return databaseError(sqlite3_extended_errcode(m_handle), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace readiness
