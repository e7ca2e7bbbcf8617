#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace readiness {

/// The entries of a zip file in memory, each inflated when asked for. Nothing is ever written to a disk, and what an
/// archive says of its own sizes is not believed. For one thread.
class ZipArchive {
public:
    /// Refuses what is no zip file; more than 2,000 entries; encrypted ones, links, and names that lead out of a folder
    /// or come twice; more than 64 MB in one entry or 256 MB in all; more than 200 times the size it was packed in.
    static Result<ZipArchive> open(const QByteArray& bytes);

    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    /// By a name in any case, as its format has it.
    bool contains(const QString& name) const { return m_entries.contains(name.toLower()); }
    /// Refused where there is no such entry, or where it turns out damaged or too large.
    Result<QByteArray> read(const QString& name);

private:
    struct Source;
    struct Entry {
        quint64 position = 0; ///< in the directory
        quint64 number = 0;
        quint64 packed = 0;
        quint64 size = 0; ///< as the archive says
    };

    explicit ZipArchive(std::unique_ptr<Source> source);
    Result<> listEntries();
    Result<> addEntry();

    std::unique_ptr<Source> m_source;
    QHash<QString, Entry> m_entries; ///< by name in small letters
    quint64 m_inflated = 0;          ///< bytes handed out so far
};

} // namespace readiness
