#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace readiness::test {

/// Something that SQLite asked of the disk and that a power cut may undo, in part or wholly.
struct DiskCall {
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Remove };

    Kind kind{};
    QByteArray path;   ///< of the file; of SyncFolder: empty, there is only one folder
    qint64 offset = 0; ///< of Write; of Truncate: the new size
    QByteArray data;   ///< of Write
};

/// Stands between SQLite and its files, for the whole process once installed, and notes what happens to one database
/// and the files beside it. Lets everything through: what would be left of it is PowerDisk's business.
class PowerVfs {
public:
    /// Before SQLite has opened any file.
    static void install();
    /// Forgets what was noted; from now on notes the calls for this database and its journals. An empty path: none.
    static void watch(const QString& path);
    static const std::vector<DiskCall>& calls();
};

} // namespace readiness::test
