#pragma once

#include "ui/shell/PanelRegistry.h"

namespace readiness {

/// The place of one panel in its dock. It makes the panel when it is first seen or asked for, and hides it while it is
/// closed or behind another tab, which Qt does not: a panel's own isVisible() is what the user sees.
class PanelHost : public QWidget {
    Q_OBJECT

public:
    /// The entry outlives the host.
    PanelHost(const PanelEntry& entry, const PanelContext& context);

    /// Made now, if it was not.
    Panel& panel();
    bool hasPanel() const { return m_panel != nullptr; }
    void setSeen(bool isSeen);

Q_SIGNALS:
    void made(readiness::Panel* panel);

private:
    const PanelEntry& m_entry;
    PanelContext m_context;
    Panel* m_panel = nullptr;
    bool m_isSeen = false;
};

} // namespace readiness
