#pragma once

#include "core/store/Statement.h"

namespace readiness {

/// The bytes of evidence, once per content, in chunks.
class Attachments {
public:
    explicit Attachments(const Connection& connection);

    bool contains(const QByteArray& sha256);
    /// Keeps the bytes unless they are there already; refused (Usage) above kMaximumAttachmentBytes.
    void add(const QByteArray& bytes);
    /// The bytes; throws (Usage) where there are none, and where they do not match their hash.
    QByteArray read(const QByteArray& sha256);
    std::vector<QByteArray> hashes();

private:
    const Connection& m_connection;
    Statement m_first, m_insert, m_parts, m_hashes;
};

QByteArray sha256Of(const QByteArray& bytes);

} // namespace readiness
