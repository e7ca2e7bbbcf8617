#pragma once

#include "core/playbook/Playbook.h"

namespace readiness {

inline constexpr qsizetype kLongestPlaybookKey = 60;

/// Whether the text can be the id of a playbook, or the key of an area, a gate or an item: "rehearse-cutover".
bool isPlaybookKey(const QString& text);

/// What no schema can say of a merged playbook: one sentence, or nothing when it holds together.
QString playbookFault(const Playbook& playbook);

} // namespace readiness
