#include "core/exchange/ZipArchive.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

#include <minizip/unzip.h>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMostEntries = 2000;
constexpr quint64 kMegabyte = 1024 * 1024;
constexpr quint64 kLargestEntry = 64 * kMegabyte;
constexpr quint64 kLargestSum = 256 * kMegabyte;
constexpr quint64 kHighestRatio = 200;
constexpr quint64 kAlwaysHarmless = 64 * 1024; // a few repeated tags may well shrink further
constexpr uLong kEncrypted = 1;
constexpr uLong kUnixTypeMask = 0170000;
constexpr uLong kUnixLink = 0120000;
constexpr std::size_t kPiece = 64 * 1024;

bool leadsOut(const QString& name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
           || name.contains(QChar(0)) || name.split(u'/').contains(u".."_s);
}

tl::unexpected<Error> damaged()
{
    return refused(CoreText::tr("The file is damaged: it cannot be unpacked. Ask for it to be sent again."));
}

tl::unexpected<Error> tooLarge()
{
    return refused(CoreText::tr("The file unpacks to far more than a list of records needs, so it is not read."));
}

} // namespace

/// The bytes, and how minizip gets at them.
struct ZipArchive::Source {
    QByteArray bytes;
    quint64 position = 0;
    unzFile file = nullptr;

    ~Source()
    {
        if (file)
            unzClose(file);
    }

    static Source& of(voidpf opaque) { return *static_cast<Source*>(opaque); }
    static voidpf openFile(voidpf opaque, const void*, int) { return opaque; }
    static uLong readFile(voidpf opaque, voidpf, void* target, uLong size)
    {
        Source& source = of(opaque);
        const uLong count = uLong(std::min<quint64>(size, quint64(source.bytes.size()) - source.position));
        std::memcpy(target, source.bytes.constData() + source.position, count);
        source.position += count;
        return count;
    }
    static uLong writeFile(voidpf, voidpf, const void*, uLong) { return 0; }
    static ZPOS64_T tellFile(voidpf opaque, voidpf) { return of(opaque).position; }
    static long seekFile(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
    {
        Source& source = of(opaque);
        const quint64 size = quint64(source.bytes.size());
        const quint64 from = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? source.position : size;
        if (offset > size - from)
            return -1;
        source.position = from + offset;
        return 0;
    }
    static int closeFile(voidpf, voidpf) { return 0; }
    static int errorOfFile(voidpf, voidpf) { return 0; }

    bool open()
    {
        zlib_filefunc64_def functions{&openFile, &readFile,  &writeFile,   &tellFile,
                                      &seekFile, &closeFile, &errorOfFile, this};
        file = unzOpen2_64("archive", &functions);
        return file != nullptr;
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Source> source) : m_source(std::move(source)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes)
{
    ZipArchive archive(std::make_unique<Source>());
    archive.m_source->bytes = bytes;
    if (!archive.m_source->open())
        return damaged();
    if (auto listed = archive.listEntries(); !listed)
        return tl::unexpected(listed.error());
    return archive;
}

Result<> ZipArchive::listEntries()
{
    unz_global_info64 info{};
    if (unzGetGlobalInfo64(m_source->file, &info) != UNZ_OK)
        return damaged();
    if (info.number_entry > kMostEntries)
        return refused(CoreText::tr("The file is packed from more than 2,000 parts, so it is not read."));
    int state = unzGoToFirstFile(m_source->file);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_source->file)) {
        if (auto added = addEntry(); !added)
            return added;
    }
    if (state != UNZ_END_OF_LIST_OF_FILE)
        return damaged();
    quint64 sum = 0;
    for (const Entry& entry : std::as_const(m_entries)) {
        sum += entry.size;
        const bool isSuspect = entry.size > kAlwaysHarmless && entry.size / kHighestRatio > entry.packed;
        if (entry.size > kLargestEntry || isSuspect || sum > kLargestSum)
            return tooLarge();
    }
    return {};
}

Result<> ZipArchive::addEntry()
{
    unz_file_info64 info{};
    std::array<char, 1024> name{};
    unz64_file_pos place{};
    if (unzGetCurrentFileInfo64(m_source->file, &info, name.data(), name.size(), nullptr, 0, nullptr, 0) != UNZ_OK
        || unzGetFilePos64(m_source->file, &place) != UNZ_OK)
        return damaged();
    const QString text = QString::fromUtf8(name.data(), qsizetype(std::min<uLong>(info.size_filename, name.size())));
    if (info.size_filename >= name.size() || leadsOut(text) || ((info.external_fa >> 16) & kUnixTypeMask) == kUnixLink)
        return refused(
            CoreText::tr("The file has a part called %1, which no spreadsheet program writes.").arg(quoted(text)));
    if (info.flag & kEncrypted)
        return refused(CoreText::tr("The file is protected with a password: save it without one."));
    const QString key = text.toLower();
    if (m_entries.contains(key))
        return refused(CoreText::tr("The file has the part %1 twice.").arg(quoted(text)));
    m_entries.insert(key,
                     {place.pos_in_zip_directory, place.num_of_file, info.compressed_size, info.uncompressed_size});
    return {};
}

Result<QByteArray> ZipArchive::read(const QString& name)
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.constEnd())
        return refused(
            CoreText::tr("The file lacks the part %1: it is no Excel workbook, or damaged.").arg(quoted(name)));
    const unz64_file_pos place{entry->position, entry->number};
    if (unzGoToFilePos64(m_source->file, &place) != UNZ_OK || unzOpenCurrentFile(m_source->file) != UNZ_OK)
        return damaged();
    // The claimed size has passed the limits; what comes out must keep to it.
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(entry->size, kLargestEntry)));
    std::array<char, kPiece> piece{};
    int count = 0;
    while ((count = unzReadCurrentFile(m_source->file, piece.data(), unsigned(piece.size()))) > 0) {
        if (quint64(bytes.size()) + quint64(count) > entry->size || m_inflated + quint64(count) > kLargestSum) {
            unzCloseCurrentFile(m_source->file);
            return tooLarge();
        }
        bytes.append(piece.data(), count);
        m_inflated += quint64(count);
    }
    const bool isWhole = unzCloseCurrentFile(m_source->file) == UNZ_OK && count == 0; // the checksum is compared here
    if (!isWhole || quint64(bytes.size()) != entry->size)
        return damaged();
    return bytes;
}

} // namespace readiness
