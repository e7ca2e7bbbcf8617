#pragma once

#include "core/sign/Signing.h"

namespace readiness {

/// Says nothing about who holds the key: see KeyRing.
enum class SignOffValidity {
    Valid,   ///< signed so, and the content is still the same
    Changed, ///< signed so, but the content in scope has changed since
    Invalid, ///< not what was signed, or not for this project
};

/// The validity of every sign-off of a snapshot, each content hashed once however many signed it.
class SignOffStates {
public:
    explicit SignOffStates(const Snapshot& snapshot);

    /// Invalid for a record that is no sign-off of the snapshot.
    SignOffValidity validity(const RecordId& signOff) const
    {
        return m_validities.value(signOff, SignOffValidity::Invalid);
    }
    /// Whether somebody's valid sign-off covers the area as it is.
    bool isAreaSigned(const RecordId& area) const { return m_signedAreas.contains(area); }

private:
    QHash<RecordId, SignOffValidity> m_validities;
    QSet<RecordId> m_signedAreas;
};

} // namespace readiness
