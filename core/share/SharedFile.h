#pragma once

#include "core/share/Outbox.h"
#include "core/share/Presence.h"
#include "core/share/Publisher.h"

#include <QTemporaryDir>

#include <optional>

namespace readiness {

/// A shared project file that is open: the working copy to edit, and the way back into the file. What was committed to
/// the store is on this computer's disk from then on and stays there until it has been found in the file; publishing
/// brings it there. Use from one thread, the store's.
class SharedFile {
public:
    enum class Mode {
        ReadOnly, ///< nothing is written at the shared place, and the copy is thrown away
        ReadWrite,
    };

    static Result<std::unique_ptr<SharedFile>> open(const ShareEnvironment& environment, const QString& named,
                                                    Mode mode);
    /// A project that has no file yet; the first publish() makes it. Until then nothing of it is kept, not even by a crash.
    static Result<std::unique_ptr<SharedFile>> createNew(const ShareEnvironment& environment, const QString& named,
                                                         const RecordId& project);
    ~SharedFile();

    Store& store() { return *m_store; }
    /// With links resolved.
    const QString& path() const { return m_path.path(); }
    Mode mode() const { return m_mode; }

    /// How many transactions of the store the file lacked when it was last read or written.
    Result<qint64> unpublished();
    /// Takes in what others did, where the file has changed.
    Result<> refresh();
    /// The same, unless size and time of the file are those of the last look: for looking often.
    Result<> refreshIfTouched();
    /// Tells colleagues that this session has the file open, from the first beat() on.
    std::unique_ptr<Presence> presence(const Presence::Somebody& self) const;
    /// Brings everything into the file. False where it was there already. What fails leaves the file as it was, or with
    /// everything in it; the error says that the changes are kept.
    Result<bool> publish(IfGone ifGone = IfGone::Fail);
    /// Takes in another copy of the project, which is left as it is.
    Result<Merged> merge(const QString& named);
    /// What came into the store since it was opened or last asked, and what the user should be told.
    News takeNews() { return std::exchange(m_news, {}); }
    /// Ends the session without publishing. What is not yet known to be in the file for good goes to the outbox.
    Result<> close();

private:
    SharedFile(const ShareEnvironment& environment, ResolvedPath path, Session session, Mode mode);

    Result<> receive();
    Result<> makePlace();
    Result<> start(const RecordId& project, const Target::Seen& seen);
    Result<> bringIn();
    void noteConflictCopies();
    Result<> keep(OutboxRecord record);
    void discard();
    Result<> refuseForgetting() const;
    tl::unexpected<Error> missing() const;
    Error withKept(Error error) const;
    tl::unexpected<Error> withFate(Error error);

    ShareEnvironment m_environment;
    ResolvedPath m_path;
    Session m_session;
    Mode m_mode = Mode::ReadOnly;
    RecordId m_project;
    QString m_place;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< state folder of a reader that has none of its own
    std::optional<Target> m_target;
    std::optional<Sweeper> m_sweeper;
    std::optional<Publisher> m_publisher;
    News m_news;
    std::optional<FileInfo> m_lastLook;
    QString m_outboxRecord; ///< see Outbox::BroughtIn::record
    QStringList m_told;     ///< conflict copies that the user was told of
    qint64 m_brought = 0;   ///< transactions in the store that the file or the outbox had when it was opened
    bool m_isNew = false;   ///< never been in a file
};

} // namespace readiness
