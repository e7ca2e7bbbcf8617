#include "core/store/Migrator.h"

#include "core/base/CoreText.h"
#include "core/base/Resources.h"
#include "core/store/Query.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace readiness {

using namespace Qt::StringLiterals;

Migrator::Migrator(const QString& folder)
{
    ensureResources();
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        Q_ASSERT(name.left(4).toInt() == m_scripts.size() + 1);
        m_scripts += folder + u'/' + name;
    }
}

bool Migrator::migrate(Connection& connection) const
{
    const int present = schemaVersionOf(connection);
    if (present > newestVersion()) {
        const QString text = CoreText::tr("%1 was written by a newer version of this program (its format is %2, this "
                                          "program knows %3): update the program.");
        throw DatabaseError{{ErrorKind::Refused, text.arg(connection.path()).arg(present).arg(newestVersion())}};
    }
    for (int version = present + 1; version <= newestVersion(); ++version)
        run(connection, version);
    return present < newestVersion();
}

void Migrator::run(Connection& connection, int version) const
{
    QFile file(m_scripts[version - 1]);
    if (!file.open(QIODevice::ReadOnly))
        throw DatabaseError{
            {ErrorKind::System,
             CoreText::tr("The schema script %1 cannot be read: install the program anew.").arg(file.fileName())}};
    // sqlite3_exec() takes a whole script and knows strings, comments and triggers; QSqlQuery takes one statement.
    if (sqlite3_exec(connection.handle(), file.readAll().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw connection.failure();
    connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

QString Migrator::expectedSchema(int version) const
{
    if (version < 1 || version > newestVersion())
        throw DatabaseError{{ErrorKind::Refused, CoreText::tr("There is no file format of version %1.").arg(version)}};
    const auto connection = Connection::open(u":memory:"_s, Connection::Mode::Create);
    for (int i = 1; i <= version; ++i)
        run(*connection, i);
    return schemaOf(*connection);
}

QString schemaOf(const Connection& connection)
{
    Query query(connection, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
    query.run();
    QString schema;
    while (query.nextRow())
        schema += query.text(0) + u'|' + query.text(1) + u'|' + query.text(2) + u'|' + query.text(3) + u'\n';
    return schema;
}

int schemaVersionOf(const Connection& connection)
{
    Query query(connection, u"PRAGMA user_version"_s);
    query.run();
    query.nextRow();
    return int(query.integer(0));
}

} // namespace readiness
