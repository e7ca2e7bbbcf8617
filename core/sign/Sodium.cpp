#include "core/sign/Sodium.h"

#include <QtGlobal>

namespace readiness {

void useSodium()
{
    static const bool works = sodium_init() >= 0;
    if (!works)
        qFatal("libsodium cannot be initialised: the system has no source of random numbers.");
}

} // namespace readiness
