#pragma once

#include <QByteArray>

#include <sodium.h>

#include <vector>

namespace readiness {

/// Must have been called before the first use of libsodium; any thread, any number of times.
void useSodium();

/// An array as libsodium wants it.
inline const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}
inline unsigned char* bytes(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

/// A few secret bytes on the heap, wiped at the end.
class WipedBytes {
public:
    explicit WipedBytes(std::size_t size) : m_bytes(size) {}
    ~WipedBytes() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;

    unsigned char* data() { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::vector<unsigned char> m_bytes;
};

} // namespace readiness
