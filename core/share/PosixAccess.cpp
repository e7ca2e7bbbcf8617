#include "core/share/PosixAccess.h"

#include "core/share/PosixError.h"

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>

using namespace Qt::StringLiterals;

namespace readiness::posix {

namespace {

constexpr const char* kAccessList = "system.posix_acl_access";

struct Access {
    uid_t owner = 0;
    gid_t group = 0;
    mode_t mode = 0;
    QByteArray list; ///< empty where the file has none
};

/// Without following a link and without waiting for the writer of a pipe.
int openToLook(const QByteArray& path)
{
    return ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}

FileResult<Access> accessOf(int file)
{
    struct stat status {};
    if (::fstat(file, &status) != 0)
        return failure();
    Access access{status.st_uid, status.st_gid, mode_t(status.st_mode & 0777), {}};
    const ssize_t size = ::fgetxattr(file, kAccessList, nullptr, 0);
    if (size > 0) {
        access.list.resize(size);
        if (::fgetxattr(file, kAccessList, access.list.data(), size_t(size)) != size)
            return failure();
    } else if (size < 0 && errno != ENODATA && errno != EOPNOTSUPP) {
        return failure();
    }
    return access;
}

bool isMember(uid_t user, gid_t group)
{
    std::vector<char> buffer(1 << 14);
    struct passwd entry {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return false;
    int count = 256;
    std::vector<gid_t> groups(size_t(count), 0);
    if (::getgrouplist(found->pw_name, found->pw_gid, groups.data(), &count) < 0) {
        groups.resize(size_t(count));
        if (::getgrouplist(found->pw_name, found->pw_gid, groups.data(), &count) < 0)
            return false;
    }
    return std::find(groups.begin(), groups.begin() + count, group) != groups.begin() + count;
}

bool covers(mode_t granted, mode_t wanted) { return (wanted & 06 & ~granted) == 0; }

/// What the copy denies to somebody whom the original let in; empty when it denies nothing.
QString lostAccess(const Access& original, const Access& copy)
{
    if (copy.list != original.list)
        return u"its access list cannot be kept"_s;
    const mode_t toOwner = original.mode >> 6;
    const mode_t toGroup = original.mode >> 3;
    if (copy.mode != original.mode)
        return u"its permissions cannot be kept"_s;
    if (copy.group != original.group && !covers(copy.mode, toGroup))
        return u"it belongs to a group that you are not a member of"_s;
    if (copy.owner != original.owner && !covers(copy.mode, toOwner)
        && !(covers(copy.mode >> 3, toOwner) && isMember(original.owner, copy.group)))
        return u"it belongs to somebody who could then no longer change it"_s;
    return {};
}

} // namespace

FileResult<> copyAccess(const QByteArray& from, const QByteArray& to)
{
    const Descriptor source(openToLook(from));
    const Descriptor target(openToLook(to));
    if (!source.isOpen() || !target.isOpen())
        return failure();
    auto original = accessOf(source.number());
    if (!original)
        return tl::unexpected(original.error());
    auto copy = accessOf(target.number());
    if (!copy)
        return tl::unexpected(copy.error());

    // Only root may give a file away; a member of the group may at least keep the group. What came of it is looked at
    // afterwards, because places that are mounted for one user accept and ignore all of this.
    if (copy->owner != original->owner || copy->group != original->group) {
        if (::fchown(target.number(), original->owner, original->group) != 0)
            std::ignore = ::fchown(target.number(), uid_t(-1), original->group);
    }
    if (original->list.isEmpty()) {
        if (!copy->list.isEmpty())
            std::ignore = ::fremovexattr(target.number(), kAccessList); // inherited from the folder
    } else {
        std::ignore =
            ::fsetxattr(target.number(), kAccessList, original->list.constData(), size_t(original->list.size()), 0);
    }
    std::ignore = ::fchmod(target.number(), original->mode);

    copy = accessOf(target.number());
    if (!copy)
        return tl::unexpected(copy.error());
    const QString lost = lostAccess(*original, *copy);
    if (!lost.isEmpty())
        return tl::unexpected(FileError{FileFault::AccessWouldChange, lost});
    return {};
}

} // namespace readiness::posix
