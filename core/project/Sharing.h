#pragma once

#include "core/project/Project.h"
#include "core/share/PublishPolicy.h"

#include <QElapsedTimer>
#include <QTimer>

namespace readiness {

/// Keeps an open project and its shared file together while a person works: publishes when the policy says so, looks for
/// what others wrote, and knows who else has the file open. For windows; commands publish themselves. Never waits for the
/// file. Lives in the project's thread and must go before it.
class Sharing : public QObject {
    Q_OBJECT

public:
    enum class State {
        InFile,     ///< everything is in the shared file
        Saving,     ///< not yet on this computer's disk
        NotInFile,  ///< saved here, not yet in the shared file
        Publishing, ///< on its way into the shared file
        OutOfReach, ///< saved here; the last attempt to reach the shared file failed
        ReadOnly,   ///< nothing can be written
    };

    /// How often to look at the file: often where that is cheap, less on network drives.
    static constexpr int kLocalLookMilliseconds = 5'000;
    static constexpr int kNetworkLookMilliseconds = 20'000;
    /// Every so many looks the file is read even where size and time say that nobody touched it.
    static constexpr int kThoroughEvery = 12;

    Sharing(Project& project, const Presence::Somebody& self);

    State state() const;
    /// Why the shared file is out of reach; empty while it is not.
    const QString& trouble() const { return m_trouble; }
    const std::vector<Presence::Somebody>& colleagues() const { return m_colleagues; }
    /// Publishes now: what Ctrl+S asks for.
    void publishNow();

Q_SIGNALS:
    void stateChanged();
    void colleaguesChanged();

private:
    void look();
    void greet();
    void schedule();
    void onCommitted();
    void onPublished(const QString& trouble);
    Instant elapsed() const { return {m_clock.elapsed()}; }

    Project& m_project;
    Presence::Somebody m_self;
    std::vector<Presence::Somebody> m_colleagues;
    PublishPolicy m_policy;
    QElapsedTimer m_clock; ///< not the wall's, which may jump
    QTimer m_publishTimer, m_lookTimer, m_greetTimer;
    QString m_trouble;
    qint64 m_committed = 0; ///< own sequence numbers, see Revision
    qint64 m_durable = 0;
    qint64 m_inFile = 0;
    qint64 m_onTheWay = 0; ///< what the publication under way holds
    bool m_isPublishing = false;
    bool m_isLooking = false;
    int m_looks = 0;
};

} // namespace readiness
