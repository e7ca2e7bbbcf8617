#pragma once

#include "core/rules/PathAdvice.h"
#include "core/rules/UpgradeStanding.h"

namespace readiness::cli {

// The keys of choices in the JSON of upgrades and advice: part of the contract, see README.md.

/// Of a choice that records store.
template <class T>
QString keyOf(T choice)
{
    return QString::fromLatin1(choicesOf<T>()[std::size_t(choice)].key);
}

QString keyOf(OldEnvironment old);
QString keyOf(TimerOutcome outcome); ///< empty for none
QString keyOf(UpgradeStage stage);
QString keyOf(PackageState state);
QString keyOf(UpgradeActor actor);
QString keyOf(AdviceActor actor);
QString keyOf(AdvicePlace place);

} // namespace readiness::cli
