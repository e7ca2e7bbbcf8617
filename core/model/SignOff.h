#pragma once

#include "core/base/Instant.h"
#include "core/model/RecordType.h"

namespace readiness {

enum class SignOffScope { Report, Gate, Area, Cycle };

/// A person's signature over an exact content. Texts that are bytes are hexadecimal.
struct SignOff : Record {
    static constexpr RecordKind kKind = RecordKind::SignOff;

    SignOffScope scope{};
    RecordId subject; ///< the gate, area or test cycle; none for the report
    QString signer, mail, role, meaning;
    Instant signedAt;
    int offsetMinutes = 0;        ///< of the signer's local time from UTC
    QString contentHash;          ///< SHA-256 of the canonical content in scope
    QString tips;                 ///< hashes of the newest transactions, joined by blanks
    QString publicKey, signature; ///< Ed25519
    QString programVersion;
    QString recordedBy; ///< who recorded it for somebody without a key; then key and signature are empty

    bool operator==(const SignOff&) const = default;
};

template <>
std::span<const Choice> choicesOf<SignOffScope>();
const RecordType& signOffType();

} // namespace readiness
