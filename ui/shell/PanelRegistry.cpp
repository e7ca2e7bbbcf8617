#include "ui/shell/PanelRegistry.h"

#include "ui/panels/checks/ChecksPanel.h"
#include "ui/panels/conflicts/ConflictsPanel.h"
#include "ui/panels/overview/OverviewPanel.h"

#include <QCoreApplication>

namespace readiness {

namespace {

template <class P>
Panel* make(const PanelContext& context)
{
    return new P(context);
}

} // namespace

const std::vector<PanelEntry>& panelEntries()
{
    using Place = PanelPlace;
    static const std::vector<PanelEntry> entries{
        {"overview", QT_TRANSLATE_NOOP("Panel", "Overview"), "layout-dashboard", Place::Left, true, {}, &make<OverviewPanel>},
        {"checks", QT_TRANSLATE_NOOP("Panel", "Checks"), "shield-check", Place::Bottom, false, {}, &make<ChecksPanel>},
        {"conflicts", QT_TRANSLATE_NOOP("Panel", "Conflicts"), "git-merge", Place::Centre, false, {}, &make<ConflictsPanel>},
    };
    return entries;
}

QString titleOf(const PanelEntry& entry) { return QCoreApplication::translate("Panel", entry.title); }

} // namespace readiness
