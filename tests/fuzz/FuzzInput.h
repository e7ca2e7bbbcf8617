#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace readiness::fuzz {

/// Ends the program as a crash would: the input breaks a promise.
[[noreturn]] inline void fail(const QString& promise)
{
    std::fprintf(stderr, "broken promise: %s\n", qPrintable(promise));
    std::abort();
}

/// Takes the fuzzer's bytes apart. At the end there are zeros.
class FuzzInput {
public:
    FuzzInput(const std::uint8_t* data, std::size_t size) : m_rest(reinterpret_cast<const char*>(data), qsizetype(size))
    {}

    bool atEnd() const { return m_rest.isEmpty(); }
    quint32 number(int bytes)
    {
        quint32 result = 0;
        for (int i = 0; i < bytes; ++i)
            result = result << 8 | nextByte();
        return result;
    }
    /// A number from 0 to count - 1.
    int below(int count) { return int(number(2) % quint32(count)); }
    QByteArray bytes(qsizetype count)
    {
        const QByteArray result = m_rest.first(std::min(count, m_rest.size())).toByteArray();
        m_rest = m_rest.sliced(result.size());
        return result;
    }
    QByteArray rest() { return bytes(m_rest.size()); }

private:
    quint8 nextByte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto byte = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }

    QByteArrayView m_rest;
};

} // namespace readiness::fuzz
