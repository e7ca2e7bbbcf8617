#include "core/store/FileHeader.h"

#include "core/store/FileFormat.h"
#include "core/store/Refusal.h"

#include <QtEndian>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

// Offsets: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr int kPageSizeAt = 16;
constexpr int kWriteVersionAt = 18; // 1: rollback journal, 2: write-ahead log
constexpr int kReadVersionAt = 19;
constexpr int kReservedAt = 20;
constexpr int kFractionsAt = 21;
constexpr int kChangeCounterAt = 24;
constexpr int kPagesAt = 28;
constexpr int kSchemaFormatAt = 44;
constexpr int kLargestRootAt = 52; // not 0: auto-vacuum
constexpr int kEncodingAt = 56;
constexpr int kUserVersionAt = 60;
constexpr int kIncrementalVacuumAt = 64;
constexpr int kApplicationIdAt = 68;
constexpr int kExpansionAt = 72;
constexpr int kValidForAt = 92; // the change counter for which the number of pages is right

constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr QByteArrayView kFractions("\x40\x20\x20", 3);
constexpr QByteArrayView kExpansion("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);

} // namespace

quint32 FileHeader::number(int offset) const { return qFromBigEndian<quint32>(m_bytes.data() + offset); }
quint32 FileHeader::shortNumber(int offset) const { return qFromBigEndian<quint16>(m_bytes.data() + offset); }

Result<int> FileHeader::check(const QString& path, int newestVersion) const
{
    const auto refuse = [&](Refusal kind, const QString& detail = {}) {
        return tl::unexpected(refusal(kind, path, detail));
    };
    if (m_fileSize == 0)
        return refuse(Refusal::Empty);
    if (!m_bytes.startsWith(kMagic))
        return refuse(Refusal::NotOurs);
    if (m_bytes.size() < kSize)
        return refuse(Refusal::Damaged, u"it ends inside its header"_s);
    if (number(kApplicationIdAt) != kApplicationId)
        return refuse(Refusal::AnotherApplication);
    const auto version = static_cast<qint32>(number(kUserVersionAt));
    if (version > newestVersion)
        return refuse(Refusal::Newer, u"its format is %1, this program knows %2"_s.arg(version).arg(newestVersion));
    if (byte(kWriteVersionAt) == 2 || byte(kReadVersionAt) == 2)
        return refuse(Refusal::JournalMode);
    if (const QString found = damage(); !found.isEmpty())
        return refuse(Refusal::Damaged, found);
    if (version < 1)
        return refuse(Refusal::Damaged, u"its format has no version"_s);
    return version;
}

QString FileHeader::damage() const
{
    const qint64 stated = qint64(number(kPagesAt)) * kPageSize;
    if (byte(kWriteVersionAt) != 1 || byte(kReadVersionAt) != 1)
        return u"its header names an unknown journal mode"_s;
    if (shortNumber(kPageSizeAt) != kPageSize || byte(kReservedAt) != 0
        || m_bytes.sliced(kFractionsAt, 3) != kFractions)
        return u"its header names pages of another shape"_s;
    if (number(kEncodingAt) != 1)
        return u"its text is not encoded as UTF-8"_s;
    if (number(kSchemaFormatAt) != 4 || number(kLargestRootAt) != 0 || number(kIncrementalVacuumAt) != 0
        || m_bytes.sliced(kExpansionAt, 20) != kExpansion)
        return u"its header was altered"_s;
    if (m_fileSize < stated)
        return u"its end is missing"_s;
    if (m_fileSize != stated || number(kChangeCounterAt) != number(kValidForAt))
        return u"its size is not what its header says"_s;
    return {};
}

} // namespace readiness
