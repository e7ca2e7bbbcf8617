#include "ui/shell/ProjectOpener.h"

#include <QFileInfo>
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

ProjectOpener::~ProjectOpener()
{
    if (m_worker)
        m_worker->wait();
}

void ProjectOpener::open(const QString& path, const QString& author)
{
    if (m_worker)
        return;
    auto answer = std::make_shared<Result<std::unique_ptr<Project>>>();
    QThread* home = thread();
    m_worker = QThread::create([this, path, author, answer, home] {
        *answer = Project::open(path, isWritable(path) ? Project::Mode::Write : Project::Mode::Read, {author, &m_clock});
        if (*answer)
            (**answer)->moveToThread(home);
    });
    connect(m_worker, &QThread::finished, this, [this, path, answer] {
        m_worker->deleteLater();
        m_worker = nullptr;
        if (!*answer) {
            Q_EMIT failed(path, answer->error().text);
            return;
        }
        m_project = std::move(**answer);
        Q_EMIT opened();
    });
    m_worker->start();
}

} // namespace readiness
