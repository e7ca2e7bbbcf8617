#pragma once

#include "ui/panels/Panel.h"

#include <vector>

namespace readiness {

/// Where a panel stands in the layout "Prepare".
enum class PanelPlace {
    Left,
    Centre,
    Aside, ///< in the centre, once somebody asks for it
    Right,
    Bottom,
};

/// One row per panel: all that the window knows of it.
struct PanelEntry {
    const char* key;   ///< in settings; never reused
    const char* title; ///< marked for translation in context "Panel"
    const char* icon;
    PanelPlace place;
    bool inReview;                 ///< shown in the layout "Review", too
    std::vector<RecordKind> kinds; ///< that are at home there: links to them lead there
    Panel* (*make)(const PanelContext& context);
};

/// All panels, in the order of menus and tabs.
const std::vector<PanelEntry>& panelEntries();
QString titleOf(const PanelEntry& entry);

} // namespace readiness
