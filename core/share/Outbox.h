#pragma once

#include "core/share/Intake.h"
#include "core/share/OutboxRecord.h"

namespace readiness {

/// What is kept on this computer for one path and project: a complete copy with everything that was done here and is not
/// known to be in the shared file for good. Closing a session moves its working copy here; every opening brings it in
/// again, until the file has held all of it for an hour, as far as the openings tell. That heals lost races, roll-backs
/// and deletions. Several processes may use one outbox; a lock keeps them in turn.
class Outbox {
public:
    static constexpr qint64 kKeptMilliseconds = 3'600'000;

    struct BroughtIn {
        News news;                ///< what the file lacked
        QString record;           ///< session of the outbox that is in the store now; empty: not known
        QStringList deadSessions; ///< that a crash left; their work is in the outbox now
    };

    Outbox(const ShareEnvironment& environment, QString place, const RecordId& project)
        : m_environment(environment), m_place(std::move(place)), m_project(project)
    {}

    /// Closes the sessions that a crash left, then merges the outbox into a store that holds just the file as read.
    Result<BroughtIn> bringIn(Store& store, Session& session, const FileIdentity& fileRead);
    /// Makes what crashes left the outbox, so that there is one complete copy to point at.
    Result<> gather();
    /// Makes the session's working copy the outbox and ends the session. `inStore` is the BroughtIn::record that the
    /// store contains. Where this fails the session stays, and is closed by the next opening.
    Result<std::vector<ShareNote>> keep(std::unique_ptr<Store> store, Session& session, OutboxRecord record,
                                        const QString& inStore);

private:
    Result<std::unique_ptr<FileLock>> lock();
    bool exists();
    Result<> collectLeftovers(BroughtIn& result);
    Result<> collect(Session& dead, BroughtIn& result);
    Result<int> mergeInto(Store& store, Session& session, BroughtIn& result);
    Result<> replace(std::unique_ptr<Store> store, Session& session, OutboxRecord record, BroughtIn& result);
    Result<> drop();
    Result<> setAside(const QString& path, const Error& reason, std::vector<ShareNote>& notes);

    ShareEnvironment m_environment;
    QString m_place;
    RecordId m_project;
};

} // namespace readiness
