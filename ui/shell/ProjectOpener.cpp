#include "ui/shell/ProjectOpener.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThread>

namespace readiness {

namespace {

/// A file that exists can only be replaced where its folder takes new files.
bool isWritable(const QString& path)
{
    const QFileInfo file(path);
    return !file.exists() || (file.isWritable() && QFileInfo(file.canonicalPath()).isWritable());
}

} // namespace

ProjectOpener::ProjectOpener(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

ProjectOpener::~ProjectOpener() { giveUp(); }

void ProjectOpener::giveUp()
{
    if (m_isGivenUp)
        *m_isGivenUp = true;
    m_isGivenUp.reset();
}

/// The thread belongs to nobody, so that nobody has to wait for it: it speaks to the application and looks whether somebody
/// still wants the answer.
void ProjectOpener::open(const QString& path, const QString& author)
{
    giveUp();
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    QThread* worker = QThread::create([self = QPointer<ProjectOpener>(this), isGivenUp = m_isGivenUp, path,
                                       home = thread(), context = Project::Context{author, &m_clock}] {
        auto project = std::make_shared<Result<std::unique_ptr<Project>>>(
            Project::open(path, isWritable(path) ? Project::Mode::Write : Project::Mode::Read, context));
        if (*isGivenUp || !QCoreApplication::instance())
            return;
        if (*project)
            (**project)->moveToThread(home);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, isGivenUp, path, project] {
                if (*isGivenUp)
                    return;
                self->m_isGivenUp.reset();
                if (!*project) {
                    Q_EMIT self->failed(path, project->error());
                    return;
                }
                self->m_project = std::move(**project);
                Q_EMIT self->opened();
            },
            Qt::QueuedConnection);
    });
    QObject::connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    worker->start();
}

} // namespace readiness
