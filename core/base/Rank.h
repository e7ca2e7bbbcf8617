#pragma once

#include <QString>

namespace readiness {

/// A text that sorts strictly between two others (digits 0-9a-z after an implied point): new positions never renumber
/// the neighbours, so that two people who insert rows do not collide. Empty `before` means the start, empty `after` the
/// end. Rows inserted one after another at the same place, upwards or downwards, keep short ranks. Where nothing lies
/// between the two (equal, reversed or foreign texts), the result sorts after `before`.
QString rankBetween(const QString& before, const QString& after);

/// A rank after `last` that leaves room and stays short however many are appended.
QString rankAfter(const QString& last);

/// The n-th of a fresh series of ranks, n from 0: short, equally spaced.
QString rankAt(int n);

} // namespace readiness
