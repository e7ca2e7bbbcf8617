#pragma once

#include "core/store/DatabaseError.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct sqlite3;

namespace readiness {

/// One open SQLite file: owns the QSqlDatabase, hardens its handle before the first statement, and sets how it writes.
/// Knows no table. Use from the thread that opened it.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// `path` is absolute, or ":memory:" with Create. Create fails if the file exists, the others if it does not.
    /// `beforeFirstStatement` may harden the handle further.
    static std::unique_ptr<Connection> open(const QString& path, Mode mode,
                                            const std::function<void(sqlite3*)>& beforeFirstStatement = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }
    const QSqlDatabase& database() const { return m_database; }
    /// For bulk work and what SQL cannot say.
    sqlite3* handle() const { return m_handle; }

    /// One statement without parameters whose rows, if any, do not matter.
    void execute(const QString& sql);
    bool isInTransaction() const;
    /// What SQLite says about the last failure.
    DatabaseError failure() const;

private:
    explicit Connection(const QString& path);
    void open(Mode mode);
    void harden();
    void setUp(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
};

} // namespace readiness
