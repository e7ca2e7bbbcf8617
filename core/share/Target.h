#pragma once

#include "core/share/Intake.h"
#include "core/share/ResolvedPath.h"

namespace readiness {

/// What to do where the shared file is no longer there.
enum class IfGone { Fail, MakeAnew };

/// The shared file as this session knows it: where it is, which version was seen last, and that the store contains that
/// version. It reads and renames the file, and never writes it. Use from the store's thread.
class Target {
public:
    struct Seen {
        FileIdentity identity; ///< null: there is no file
        qint64 transactions = 0;
    };

    Target(const ShareEnvironment& environment, ResolvedPath path, Session& session, const RecordId& project);

    const ResolvedPath& path() const { return m_path; }
    const Seen& seen() const { return m_seen; }
    void setSeen(const Seen& seen) { m_seen = seen; }
    /// How many transactions came into the store by reading the file.
    qint64 taken() const { return m_taken; }
    Intake& intake() { return m_intake; }

    /// Takes in the file where it is not what was seen last. One that is damaged is set aside once it is clear that
    /// nobody is still writing it; there is no file then.
    Result<> read(Store& store, IfGone ifGone, News& news);
    /// Whether the file is still what was seen last.
    Result<bool> isAsSeen();
    /// Gives a file of the same folder a dated name, and says so.
    Result<QString> setAside(const QString& path, const QString& reason, News& news);

private:
    Result<> take(Store& store, News& news);
    Result<> makeRoom(Store& store, const Intake::Failure& failure, News& news);

    ShareEnvironment m_environment;
    ResolvedPath m_path;
    Intake m_intake;
    Seen m_seen;
    qint64 m_taken = 0;
};

} // namespace readiness
