#pragma once

#include "core/sign/Signing.h"

namespace readiness {

/// Says nothing about who holds the key: see KeyRing.
enum class SignOffValidity {
    Valid,   ///< signed so, or recorded so for somebody without a key, and the content is still the same
    Changed, ///< signed or recorded so, but the content in scope has changed since
    Invalid, ///< not what was signed, or not for this project
};

/// Whether the sign-off was recorded for somebody without a key, so that nothing but the history and the evidence beside
/// it stand for it.
bool isRecorded(const SignOff& signOff);

/// The validity of every sign-off of a snapshot, each content hashed once however many signed it. Valid as long as the
/// snapshot.
class SignOffStates {
public:
    explicit SignOffStates(const Snapshot& snapshot);

    /// Invalid for a record that is no sign-off of the snapshot.
    SignOffValidity validity(const RecordId& signOff) const
    {
        return m_validities.value(signOff, SignOffValidity::Invalid);
    }
    /// Whether somebody's valid sign-off covers the gate, area or test cycle as it is.
    bool isSigned(const RecordId& subject) const { return m_valid.contains(subject); }
    /// The valid sign-offs of it, by number.
    std::vector<const SignOff*> validOf(const RecordId& subject) const { return m_valid.value(subject); }

private:
    QHash<RecordId, SignOffValidity> m_validities;
    QHash<RecordId, std::vector<const SignOff*>> m_valid; ///< by subject
};

} // namespace readiness
