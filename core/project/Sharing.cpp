#include "core/project/Sharing.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace readiness {

namespace {

bool isOnNetwork(const QString& path)
{
    static const QByteArrayList kNetworks{"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "fuse.gvfsd-fuse",
                                          "9p",   "davfs"};
    return kNetworks.contains(QStorageInfo(QFileInfo(path).path()).fileSystemType());
}

} // namespace

Sharing::Sharing(Project& project, const Presence::Somebody& self) : m_project(project), m_self(self)
{
    m_clock.start();
    m_committed = m_durable = m_inFile = project.snapshot()->revision().own;
    m_publishTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &Sharing::publishNow);
    connect(&m_project, &Project::committed, this, &Sharing::onCommitted);
    connect(&m_project, &Project::durable, this, [this](qint64 own) {
        m_durable = std::max(m_durable, own);
        Q_EMIT stateChanged();
    });
    connect(&m_project, &Project::writeFailed, this, &Sharing::stateChanged);
    connect(&m_project, &Project::published, this, &Sharing::onPublished);
    connect(&m_project, &Project::refreshed, this, [this](const QString& trouble) {
        m_isLooking = false;
        if (trouble == m_trouble)
            return;
        m_trouble = trouble;
        Q_EMIT stateChanged();
    });
    connect(&m_project, &Project::colleaguesSeen, this, [this](const std::vector<Presence::Somebody>& colleagues) {
        if (colleagues == m_colleagues)
            return;
        m_colleagues = colleagues;
        Q_EMIT colleaguesChanged();
    });
    connect(&m_lookTimer, &QTimer::timeout, this, &Sharing::look);
    m_lookTimer.start(isOnNetwork(project.path()) ? kNetworkLookMilliseconds : kLocalLookMilliseconds);
    if (project.mode() == Project::Mode::Read)
        return;
    connect(&m_greetTimer, &QTimer::timeout, this, &Sharing::greet);
    m_greetTimer.start(int(Presence::kHeartbeatMilliseconds));
    greet();
    // What an earlier session kept on this computer goes into the file as soon as there is one.
    if (const auto waiting = m_project.unpublishedCount(); waiting && *waiting > 0) {
        m_inFile = m_committed - 1;
        m_policy.edited(elapsed());
        schedule();
    }
}

Sharing::State Sharing::state() const
{
    if (m_project.mode() == Project::Mode::Read)
        return State::ReadOnly;
    if (m_durable < m_committed)
        return State::Saving;
    if (m_isPublishing)
        return State::Publishing;
    if (!m_trouble.isEmpty())
        return State::OutOfReach;
    return m_inFile < m_committed ? State::NotInFile : State::InFile;
}

void Sharing::onCommitted()
{
    const qint64 own = m_project.snapshot()->revision().own;
    if (own == m_committed)
        return; // somebody else's
    m_committed = own;
    m_policy.edited(elapsed());
    schedule();
    Q_EMIT stateChanged();
}

void Sharing::schedule()
{
    const Instant due = m_policy.due();
    if (due.isNull())
        m_publishTimer.stop();
    else
        m_publishTimer.start(int(std::max<qint64>(0, due.milliseconds - elapsed().milliseconds)));
}

void Sharing::publishNow()
{
    if (m_isPublishing || m_project.mode() == Project::Mode::Read)
        return;
    m_isPublishing = true;
    m_onTheWay = m_committed;
    m_policy.started(elapsed());
    m_project.startPublishing();
    Q_EMIT stateChanged();
}

void Sharing::onPublished(const QString& trouble)
{
    m_isPublishing = false;
    m_policy.finished(elapsed(), trouble.isEmpty());
    m_trouble = trouble;
    if (trouble.isEmpty())
        m_inFile = m_onTheWay;
    schedule();
    Q_EMIT stateChanged();
}

void Sharing::look()
{
    if (m_isLooking || m_isPublishing)
        return;
    m_isLooking = true;
    m_project.startRefreshing(++m_looks % kThoroughEvery == 0 ? Project::Look::Thorough : Project::Look::Quick);
}

void Sharing::greet() { m_project.startGreeting(m_self); }

} // namespace readiness
