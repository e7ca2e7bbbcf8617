#include "ui/shell/PanelHost.h"

#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

PanelHost::PanelHost(const PanelEntry& entry, const PanelContext& context) : m_entry(entry), m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

Panel& PanelHost::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = m_entry.make(m_context);
    m_panel->setObjectName(u"panel/"_s + QString::fromLatin1(m_entry.key));
    m_panel->setAccessibleName(titleOf(m_entry));
    m_panel->hide(); // a child that is added to a visible widget would be shown
    layout()->addWidget(m_panel);
    m_panel->setVisible(m_isSeen);
    Q_EMIT made(m_panel);
    return *m_panel;
}

void PanelHost::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen)
        panel();
    if (m_panel)
        m_panel->setVisible(isSeen);
}

} // namespace readiness
