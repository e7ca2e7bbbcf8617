#pragma once

#include "core/project/Project.h"

#include <QObject>

namespace readiness {

/// Opens project files without holding up the window: the file may be large, its place slow. One at a time.
class ProjectOpener : public QObject {
    Q_OBJECT

public:
    explicit ProjectOpener(const Clock& clock, QObject* parent = nullptr);
    ~ProjectOpener() override;

    /// opened() or failed() follows. Where nothing can be written, the project is opened for reading. Ignored while a file
    /// is being opened.
    void open(const QString& path, const QString& author);
    bool isBusy() const { return m_worker != nullptr; }
    /// Takes over the project that opened() announced.
    std::unique_ptr<Project> take() { return std::move(m_project); }

Q_SIGNALS:
    void opened();
    void failed(const QString& path, const QString& sentence);

private:
    const Clock& m_clock;
    QThread* m_worker = nullptr;
    std::unique_ptr<Project> m_project;
};

} // namespace readiness
