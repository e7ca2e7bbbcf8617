#pragma once

#include "core/sign/SignOffStates.h"
#include "core/store/Store.h"

namespace readiness {

/// What there is to say about one sign-off beside its record.
struct SignOffFinding {
    SignOffValidity validity{};
    bool isKeyConfirmed = false;            ///< whether the user has checked who holds the key
    std::vector<ContentDifference> changed; ///< in its scope, since it was signed; only where `validity` says so
};

/// Looks the signed state up in the history. Use from the store's thread.
Result<SignOffFinding> findSignOff(Store& store, const Snapshot& now, const SignOff& signOff,
                                   const QSet<QByteArray>& confirmedKeys);

} // namespace readiness
