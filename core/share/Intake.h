#pragma once

#include "core/share/Session.h"
#include "core/store/Store.h"

namespace readiness {

/// What came into a working copy from elsewhere, for whoever shows its records.
struct News {
    Merged merged;
    std::vector<ShareNote> notes;

    void add(const Merged& more);
};

/// Brings another version of a project's file into the working copy, through the gate. Use from the store's thread.
class Intake {
public:
    struct Taken {
        FileIdentity identity;
        qint64 transactions = 0; ///< in that version
        Merged merged;
    };

    struct Failure {
        Error error;
        bool isDamage = false; ///< the file may be one of ours that came to harm, not one that is whole and not for us
    };

    Intake(const ShareEnvironment& environment, Session& session, const RecordId& project)
        : m_environment(environment), m_session(session), m_project(project)
    {}

    /// A file of unknown honesty.
    tl::expected<Taken, Failure> take(const QString& path, Store& store);
    /// A file that only this program writes, in the user's own state folder.
    Result<Merged> takeKept(const QString& path, Store& store);

private:
    Result<Merged> merge(const QString& privatePath, Store& store);

    ShareEnvironment m_environment;
    Session& m_session;
    RecordId m_project;
};

} // namespace readiness
