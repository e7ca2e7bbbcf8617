#include "ui/models/Workspace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSysInfo>
#include <QThreadPool>

namespace readiness {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Project> project, QString author, const Clock& clock)
    : m_clock(clock),
      m_author(std::move(author)),
      m_project(std::move(project)),
      m_sharing(*m_project, {m_author, QSysInfo::machineHostName()})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Workspace::recompute);
    m_today.setInterval(60'000);
    connect(&m_today, &QTimer::timeout, this, &Workspace::recompute);
    m_today.start();
    m_arrived = snapshot()->revision().arrived;
    m_conflicts = snapshot()->conflicts().size();
    connect(m_project.get(), &Project::committed, this, &Workspace::onCommitted);
    connect(m_project.get(), &Project::writeFailed, this, [this](const QString& sentence) {
        say({Message::Kind::Error, sentence, {}, {}});
    });
    recompute();
}

Workspace::~Workspace() = default;

void Workspace::setAuthor(const QString& name)
{
    m_author = name;
    m_project->actAs({name, &m_clock});
}

bool Workspace::commit(Edit&& edit)
{
    const auto committed = tryCommit(std::move(edit));
    if (!committed)
        say({Message::Kind::Error, committed.error().text, {}, {}});
    return committed.has_value();
}

bool Workspace::commit(ChangeSet changes, const Revision& seen)
{
    const auto committed = m_project->commit(std::move(changes), seen);
    if (!committed)
        say({Message::Kind::Error, committed.error().text, {}, {}});
    return committed.has_value();
}

Result<> Workspace::tryCommit(Edit&& edit)
{
    const Revision seen = edit.shown()->revision();
    const auto committed = m_project->commit(std::move(edit).finish(m_author, m_clock.now()), seen);
    return committed ? Result<>() : tl::unexpected(committed.error());
}

/// The workspace owns the project, which gives no answer once it is gone.
void Workspace::undo()
{
    m_project->startUndo([this](const QString& trouble) { tellOfRefusal(trouble); });
}

void Workspace::redo()
{
    m_project->startRedo([this](const QString& trouble) { tellOfRefusal(trouble); });
}

void Workspace::revert(const TransactionId& transaction, const QString& label)
{
    m_project->startReverting(transaction, [this, label](const QString& trouble) {
        tellOfRefusal(trouble);
        if (trouble.isEmpty())
            say({Message::Kind::Information, tr("Reverted “%1”.").arg(label), tr("Undo"), [this] { undo(); }});
    });
}

void Workspace::tellOfRefusal(const QString& trouble)
{
    if (!trouble.isEmpty())
        say({Message::Kind::Error, trouble, {}, {}});
}

void Workspace::onCommitted(const Commit& commit)
{
    Q_EMIT committed(commit);
    m_soon.start();
    if (const qint64 arrived = commit.snapshot->revision().arrived; arrived != m_arrived) {
        m_arrived = arrived;
        Q_EMIT othersChanged(int(commit.changed.size()));
    }
    const std::size_t conflicts = commit.snapshot->conflicts().size();
    if (conflicts > m_conflicts)
        Q_EMIT conflictsCameUp(int(conflicts));
    m_conflicts = conflicts;
}

/// The worker may outlive the workspace (its thread is the application's): it speaks to the application and looks whether
/// there is still somebody to tell.
void Workspace::recompute()
{
    m_isStale = m_isComputing;
    if (m_isComputing)
        return;
    m_isComputing = true;
    QThreadPool::globalInstance()->start(
        [snapshot = snapshot(), now = m_clock.now(), self = QPointer<Workspace>(this)] {
            auto standing = std::make_shared<const Standing>(snapshot, now);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, standing = std::move(standing)] {
                    if (!self)
                        return;
                    self->m_standing = standing;
                    self->m_isComputing = false;
                    if (self->m_isStale)
                        self->m_soon.start();
                    Q_EMIT self->standingChanged();
                },
                Qt::QueuedConnection);
        });
}

} // namespace readiness
