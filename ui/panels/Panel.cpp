#include "ui/panels/Panel.h"

namespace readiness {

Panel::Panel(const PanelContext& context) : m_context(context)
{
    connect(&context.workspace, &Workspace::standingChanged, this, &Panel::renewWhenSeen);
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        renewWhenSeen();
}

void Panel::renewWhenSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        renew();
}

} // namespace readiness
