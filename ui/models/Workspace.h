#pragma once

#include "core/project/Sharing.h"
#include "ui/models/Message.h"
#include "ui/models/Standing.h"

#include <QTimer>

namespace readiness {

/// The project that a window has open, as panels see it: what it holds, where it stands, and the one way to change it.
/// It computes the standing on a thread of its own after every change, at most one at a time, and owns no data of panels.
/// Lives in the window's thread.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Project> project, QString author, const Clock& clock);
    ~Workspace() override;

    Project& project() { return *m_project; }
    /// Whether everything is in the shared file, and who else has it open.
    Sharing& sharing() { return m_sharing; }
    const Clock& clock() const { return m_clock; }
    SnapshotPtr snapshot() const { return m_project->snapshot(); }
    /// The newest one computed; null only until the first standingChanged().
    const StandingPtr& standing() const { return m_standing; }
    /// The name that changes made here carry.
    const QString& author() const { return m_author; }
    /// From now on; remembered for this project by whoever calls.
    void setAuthor(const QString& name);
    /// False, with a message to the user, when the edit is refused. An empty edit is fine and changes nothing.
    bool commit(Edit&& edit);
    bool commit(ChangeSet changes, const Revision& seen);
    /// For whoever says a refusal where the input stands.
    Result<> tryCommit(Edit&& edit);
    /// Without waiting for the store; what cannot be taken back is said to the user.
    void undo();
    void redo();
    void revert(const TransactionId& transaction, const QString& label);
    /// Tells the user.
    void say(Message message) { Q_EMIT said(message); }
    /// What was said is no longer so.
    void withdraw(const QString& text) { Q_EMIT withdrawn(text); }

Q_SIGNALS:
    /// Right after a change, ours or another's, with the records that it touched.
    void committed(const readiness::Commit& commit);
    /// The standing follows within moments.
    void standingChanged();
    void said(const readiness::Message& message);
    void withdrawn(const QString& text);
    /// Others' changes came in: so many records; and whether conflicts came with them, or with an edit of ours.
    void othersChanged(int records);
    void conflictsCameUp(int conflicts);

private:
    void onCommitted(const Commit& commit);
    void recompute();
    void tellOfRefusal(const QString& trouble);

    const Clock& m_clock;
    QString m_author;
    std::unique_ptr<Project> m_project;
    Sharing m_sharing;
    StandingPtr m_standing;
    QTimer m_soon;               ///< coalesces changes of one turn of the event loop
    QTimer m_today;              ///< overdue changes with the day, without any edit
    qint64 m_arrived = 0;        ///< see Revision
    std::size_t m_conflicts = 0; ///< that the user was told of
    bool m_isComputing = false;
    bool m_isStale = false;
};

} // namespace readiness
