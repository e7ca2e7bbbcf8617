#pragma once

#include "tests/faults/PowerVfs.h"

#include <map>
#include <memory>
#include <random>

namespace readiness::test {

using DiskFiles = std::map<QByteArray, QByteArray>; ///< content by path

/// A disk with a cache that is lost with the power: what is on it for certain, and what may have reached it. Pessimistic
/// where file systems differ: until they are synced, writes arrive in any order, sector by sector, whole, torn, as
/// garbage or not at all, and names appear and vanish only with a sync of the folder.
class PowerDisk {
public:
    PowerDisk() = default;
    /// Everything there is durable.
    explicit PowerDisk(const DiskFiles& files);

    void apply(const DiskCall& call);
    /// One of the many disks that a power cut at this moment could leave.
    DiskFiles afterCut(std::mt19937& random) const;

private:
    struct File {
        QByteArray synced;
        std::vector<DiskCall> unsynced;
    };
    using Folder = std::map<QByteArray, std::shared_ptr<File>>;

    static QByteArray contentAfterCut(const File& file, std::mt19937& random);

    Folder m_folder;        ///< as programs see it
    Folder m_durableFolder; ///< as it was when it was last synced
};

} // namespace readiness::test
