#pragma once

#include "core/share/ShareEnvironment.h"

namespace readiness {

/// One run of the program with one file: a private folder that holds the working copy, locked while the program lives.
/// A folder of which the lock is free was left by a crash. The session knows nothing of what its files contain.
class Session {
public:
    /// Makes a folder among the incoming ones. Those that a crash left there go to the place that they were assigned to;
    /// the others hold nothing but copies and are removed.
    static Result<Session> begin(const ShareEnvironment& environment);
    /// A session that a crash left, or nothing while it is alive or already gone.
    static FileResult<std::unique_ptr<Session>> leftover(const ShareEnvironment& environment, const QString& folder);

    const QString& folder() const { return m_folder; }
    /// 16 hexadecimal digits that no other session has.
    QString name() const;
    QString file(const QString& name) const { return m_folder + u'/' + name; }
    QString workingCopy() const { return file(QStringLiteral("work.readiness")); }

    /// Moves the folder to where its project's sessions lie. No file in it may be open. Durable on return.
    Result<> settle(const QString& place);
    /// Says where the folder belongs if a crash leaves it, for a session that cannot move because its files are open.
    Result<> assign(const QString& place);
    /// Removes a file of the folder together with the journal that SQLite may have left beside it.
    void removeDatabase(const QString& path);
    /// Removes the folder with all that is in it. What cannot be removed now goes with the next sweep.
    void end();

private:
    static void sweepIncoming(const ShareEnvironment& environment);
    Session(FileSystem& files, QString folder, std::unique_ptr<FileLock> lock);

    FileSystem* m_files;
    QString m_folder;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace readiness
