#pragma once

#include "core/project/Project.h"

#include <QObject>

#include <atomic>

namespace readiness {

/// Opens project files without holding up the window: the file may be large, its place slow. One at a time.
class ProjectOpener : public QObject {
    Q_OBJECT

public:
    explicit ProjectOpener(const Clock& clock, QObject* parent = nullptr);
    ~ProjectOpener() override;

    /// opened() or failed() follows. Where nothing can be written, the project is opened for reading. What was being opened
    /// before is given up.
    void open(const QString& path, const QString& author);
    /// Nothing follows. A place that does not answer holds up a thread, not the user.
    void giveUp();
    /// Takes over the project that opened() announced.
    std::unique_ptr<Project> take() { return std::move(m_project); }

Q_SIGNALS:
    void opened();
    void failed(const QString& path, const readiness::Error& error);

private:
    const Clock& m_clock;
    std::shared_ptr<std::atomic<bool>> m_isGivenUp; ///< of the file that is being opened
    std::unique_ptr<Project> m_project;
};

} // namespace readiness
