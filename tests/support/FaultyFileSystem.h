#pragma once

#include "core/share/FileSystem.h"

#include <functional>

namespace readiness::test {

/// A FileSystem that counts its calls and lets a chosen one go wrong: fail before or after it took effect, stop half-way,
/// fail for ever from there, or end the process. Before each call a hook may do what a sync program or a colleague
/// would do at that moment. Calls from within the hook are not counted.
class FaultyFileSystem final : public FileSystem {
public:
    enum class Form {
        Before, ///< nothing happened
        After,  ///< it was done, and is reported as failed
        Half,   ///< what is written is cut off; other calls as Before
    };
    enum class Then {
        GoOn, ///< the fault happens once
        Stay, ///< every later call fails too, as after a crash or with a disk that is gone
        Die,  ///< the process ends at once, without unwinding
    };
    struct Fault {
        int call = 0; ///< from 1; 0: none
        Form form{};
        Then then{};
    };
    struct Call {
        int number = 0;
        QString operation; ///< "move", "copy" …
        QString path;      ///< the one that is changed or read
    };
    static constexpr int kDied = 86; ///< exit code of a process that a fault ended

    explicit FaultyFileSystem(FileSystem& real) : m_real(real) {}

    /// Counts from 1 again and plans the fault.
    void plan(const Fault& fault);
    int calls() const { return m_calls; }
    bool wasHit() const { return m_fault.call > 0 && m_calls >= m_fault.call; }
    const QStringList& log() const { return m_log; }
    void setHook(std::function<void(const Call&)> hook) { m_hook = std::move(hook); }
    /// As on network drives that cannot exchange two files.
    void setCanExchange(bool can) { m_canExchange = can; }
    /// As for files of others.
    void setCanWrite(bool can) { m_canWrite = can; }
    void setCanKeepAccess(bool can) { m_canKeepAccess = can; }

    FileResult<QString> resolve(const QString& path) override;
    FileResult<FileInfo> look(const QString& path) override;
    FileResult<FileIdentity> identify(const QString& path) override;
    FileResult<QStringList> list(const QString& folder) override;
    FileResult<QByteArray> read(const QString& path) override;
    FileResult<> write(const QString& newPath, const QByteArray& bytes, NewFileAccess access) override;
    FileResult<FileIdentity> copy(const QString& from, const QString& newPath, NewFileAccess access) override;
    FileResult<> copyAccess(const QString& from, const QString& to) override;
    FileResult<Moved> move(const QString& from, const QString& to, IfThere ifThere) override;
    FileResult<> remove(const QString& path) override;
    FileResult<> makeFolder(const QString& path) override;
    FileResult<> sync(const QString& folder) override;
    FileResult<std::unique_ptr<FileLock>> lock(const QString& path, Waiting waiting) override;

private:
    enum class Effect { None, Before, Half, After };

    Effect begin(const char* operation, const QString& path);
    template <class Real>
    auto run(const char* operation, const QString& path, Real&& real, const std::function<void()>& half = {})
        -> decltype(real());

    FileSystem& m_real;
    Fault m_fault;
    int m_calls = 0;
    bool m_inHook = false;
    bool m_canExchange = true;
    bool m_canWrite = true;
    bool m_canKeepAccess = true;
    QStringList m_log;
    std::function<void(const Call&)> m_hook;
};

} // namespace readiness::test
