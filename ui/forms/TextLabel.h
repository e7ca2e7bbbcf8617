#pragma once

#include <QString>

class QLabel;

namespace readiness {

/// A label for text of any length and origin: plain, broken over as many lines as it takes, and never the reason why
/// what it stands in gets wider.
QLabel* textLabel(const QString& text = {});

} // namespace readiness
