#include "tests/support/FaultyFileSystem.h"

#include <QFile>

#include <unistd.h>

namespace readiness::test {

namespace {

tl::unexpected<FileError> injected()
{
    return tl::unexpected(FileError{FileFault::Other, QStringLiteral("injected fault")});
}

/// What a copy that was cut off leaves behind.
void writeHalf(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(bytes.first(bytes.size() / 2));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void FaultyFileSystem::plan(const Fault& fault)
{
    m_fault = fault;
    m_calls = 0;
    m_log.clear();
}

FaultyFileSystem::Effect FaultyFileSystem::begin(const char* operation, const QString& path)
{
    if (m_inHook)
        return Effect::None;
    ++m_calls;
    m_log << QStringLiteral("%1 %2").arg(QLatin1String(operation), path);
    if (m_hook) {
        m_inHook = true;
        m_hook({m_calls, QLatin1String(operation), path});
        m_inHook = false;
    }
    if (m_fault.call == 0 || m_calls < m_fault.call || (m_calls > m_fault.call && m_fault.then == Then::GoOn))
        return Effect::None;
    if (m_calls > m_fault.call)
        return Effect::Before;
    switch (m_fault.form) {
    case Form::Before: return Effect::Before;
    case Form::After: return Effect::After;
    case Form::Half: return Effect::Half;
    }
    return Effect::None;
}

template <class Real>
auto FaultyFileSystem::run(const char* operation, const QString& path, Real&& real, const std::function<void()>& half)
    -> decltype(real())
{
    const Effect effect = begin(operation, path);
    if (effect == Effect::None)
        return real();
    if (effect == Effect::After)
        std::ignore = real();
    if (effect == Effect::Half && half)
        half();
    if (m_fault.then == Then::Die)
        ::_exit(kDied);
    return injected();
}

FileResult<QString> FaultyFileSystem::resolve(const QString& path)
{
    return run("resolve", path, [&] { return m_real.resolve(path); });
}

FileResult<FileInfo> FaultyFileSystem::look(const QString& path)
{
    return run("look", path, [&] { return m_real.look(path); }).map([this](FileInfo info) {
        info.isWritable = info.isWritable && m_canWrite;
        return info;
    });
}

FileResult<FileIdentity> FaultyFileSystem::identify(const QString& path)
{
    return run("identify", path, [&] { return m_real.identify(path); });
}

FileResult<QStringList> FaultyFileSystem::list(const QString& folder)
{
    return run("list", folder, [&] { return m_real.list(folder); });
}

FileResult<QByteArray> FaultyFileSystem::read(const QString& path)
{
    return run("read", path, [&] { return m_real.read(path); });
}

FileResult<> FaultyFileSystem::write(const QString& newPath, const QByteArray& bytes, NewFileAccess access)
{
    return run(
        "write", newPath, [&] { return m_real.write(newPath, bytes, access); }, [&] { writeHalf(newPath, bytes); });
}

FileResult<FileIdentity> FaultyFileSystem::copy(const QString& from, const QString& newPath, NewFileAccess access)
{
    return run(
        "copy", newPath, [&] { return m_real.copy(from, newPath, access); },
        [&] { writeHalf(newPath, contentOf(from)); });
}

FileResult<> FaultyFileSystem::copyAccess(const QString& from, const QString& to)
{
    if (!m_canKeepAccess)
        return tl::unexpected(FileError{FileFault::AccessWouldChange, QStringLiteral("it belongs to another group")});
    return run("copyAccess", to, [&] { return m_real.copyAccess(from, to); });
}

FileResult<Moved> FaultyFileSystem::move(const QString& from, const QString& to, IfThere ifThere)
{
    if (ifThere == IfThere::Exchange && !m_canExchange)
        ifThere = IfThere::Replace;
    return run("move", to, [&] { return m_real.move(from, to, ifThere); });
}

FileResult<> FaultyFileSystem::remove(const QString& path)
{
    return run("remove", path, [&] { return m_real.remove(path); });
}

FileResult<> FaultyFileSystem::makeFolder(const QString& path)
{
    return run("makeFolder", path, [&] { return m_real.makeFolder(path); });
}

FileResult<> FaultyFileSystem::sync(const QString& folder)
{
    return run("sync", folder, [&] { return m_real.sync(folder); });
}

FileResult<std::unique_ptr<FileLock>> FaultyFileSystem::lock(const QString& path, Waiting waiting)
{
    return run("lock", path, [&] { return m_real.lock(path, waiting); });
}

} // namespace readiness::test
