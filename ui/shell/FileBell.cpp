#include "ui/shell/FileBell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace readiness {

namespace {

constexpr int kConnectMilliseconds = 500;

/// One name per user and real file.
QString nameOf(const QString& path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray key = QDir::homePath().toUtf8() + '\0' + real.toUtf8();
    return QStringLiteral("readiness-")
           + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

FileBell::FileBell(const QString& path, QObject* parent) : QObject(parent), m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(nameOf(path)) && !ring(path)) {
        QLocalServer::removeServer(nameOf(path)); // left by a crash
        m_server->listen(nameOf(path));
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection())
            caller->deleteLater();
        Q_EMIT rung();
    });
}

FileBell::~FileBell() = default;

bool FileBell::ring(const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    return socket.waitForConnected(kConnectMilliseconds);
}

} // namespace readiness
