#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace readiness {

/// Rings at the window that has a file open, so that a second start brings it forward instead of opening the file twice.
/// For the programs of one user on one computer.
class FileBell : public QObject {
    Q_OBJECT

public:
    /// Listens for this file.
    explicit FileBell(const QString& path, QObject* parent = nullptr);
    ~FileBell() override;

    /// Whether somebody listens; then that one was rung.
    static bool ring(const QString& path);

Q_SIGNALS:
    void rung();

private:
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace readiness
