#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace readiness {

/// 128 random bits that name a record, a replica or a project for ever. All zero means "none".
struct RecordId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    static RecordId random();
    /// 32 hexadecimal digits, or nothing.
    static std::optional<RecordId> fromHex(QStringView text);
    /// 16 bytes, most significant first, or nothing.
    static std::optional<RecordId> fromBytes(QByteArrayView bytes);

    bool isNull() const { return high == 0 && low == 0; }
    QString toHex() const;
    QByteArray toBytes() const;

    auto operator<=>(const RecordId&) const = default;
};

/// Both halves go through the seed: ids come from received files, which must not be able to choose the buckets.
inline size_t qHash(const RecordId& id, size_t seed = 0) noexcept
{
    return ::qHash(quint64(id.high), ::qHash(quint64(id.low), seed));
}

/// A RecordId that knows which record type it names.
template <class T>
struct Id : RecordId {
    Id() = default;
    explicit Id(const RecordId& id) : RecordId(id) {}
    auto operator<=>(const Id&) const = default;
};

} // namespace readiness
