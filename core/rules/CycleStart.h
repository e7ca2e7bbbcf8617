#pragma once

#include <QStringList>

namespace readiness {

class Assessment;
class Snapshot;
struct Cycle;

/// Why no verdict may be given in a cycle that has none yet, as sentences: its entry gate is closed, it is user
/// acceptance before the basic checks or system integration have passed (S0-10, S0-16), or it would run in production
/// without being a mock cutover. Nothing while a waiver of the cycle holds.
QStringList startFaults(const Assessment& assessment, const Cycle& cycle);

/// Of these, all but the entry gate. For checks, because a gate can count what checks find.
QStringList orderFaults(const Assessment& assessment, const Cycle& cycle);

/// Whether a verdict was given in the cycle.
bool hasBegun(const Snapshot& snapshot, const Cycle& cycle);

} // namespace readiness
