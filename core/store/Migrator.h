#pragma once

#include "core/store/Connection.h"

#include <QStringList>

namespace readiness {

/// The numbered schema scripts, and the way from any older version to the newest. Migrations change the shape only; the
/// caller rebuilds the state from the history afterwards.
class Migrator {
public:
    /// `folder` holds 0001_name.sql, 0002_name.sql, …
    explicit Migrator(const QString& folder = QStringLiteral(":/readiness/schema"));

    /// The version that the scripts lead to.
    int newestVersion() const { return int(m_scripts.size()); }
    /// Runs all scripts that the file has not had and notes the new version in its header. Inside the caller's
    /// WriteTransaction, so that a file is never between two versions. False when there was nothing to do; throws
    /// (Refused) when the file is newer than this program.
    bool migrate(Connection& connection) const;
    /// What schemaOf() says about a file of that version; throws (Refused) for a version that does not exist.
    QString expectedSchema(int version) const;

private:
    void run(Connection& connection, int version) const;

    QStringList m_scripts; ///< their paths, by version from 1 on
};

/// Everything in the file's sqlite_schema, one entry a line, sorted.
QString schemaOf(const Connection& connection);
/// PRAGMA user_version.
int schemaVersionOf(const Connection& connection);

} // namespace readiness
