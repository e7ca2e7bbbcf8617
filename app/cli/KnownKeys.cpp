#include "app/cli/KnownKeys.h"

#include "core/sign/KeyRing.h"

namespace readiness::cli {

Result<QSet<QByteArray>> confirmedKeys()
{
    const KeyRing ring;
    const auto own = ring.own();
    if (!own)
        return tl::unexpected(own.error());
    const auto known = ring.known();
    if (!known)
        return tl::unexpected(known.error());
    QSet<QByteArray> keys;
    for (const KeyFile& key : *own)
        keys.insert(key.publicKey);
    for (const KnownKey& key : *known)
        keys.insert(key.publicKey);
    return keys;
}

} // namespace readiness::cli
