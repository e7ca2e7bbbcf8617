#include "ui/shell/DockTitle.h"

#include "ui/forms/Icons.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget& dock) : QWidget(&dock), m_dock(dock), m_row(new QWidget(this))
{
    auto* name = new QLabel(dock.windowTitle(), m_row);
    name->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(12, 2, 4, 2);
    row->setSpacing(0);
    row->addWidget(name, 1);
    const auto addButton = [&](const QString& icon, const QString& what) {
        auto* button = new QToolButton(m_row);
        button->setIcon(themedIcon(icon));
        button->setIconSize({14, 14});
        button->setFixedSize(24, 24);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // by keyboard: the menu View
        button->setToolTip(what);
        button->setAccessibleName(tr("%1: %2").arg(m_dock.windowTitle(), what));
        row->addWidget(button);
        return button;
    };
    connect(addButton(u"external-link"_s, tr("Take out of the window, or put back")), &QToolButton::clicked, this,
            [this] { m_dock.setFloating(!m_dock.isFloating()); });
    connect(addButton(u"x"_s, tr("Close")), &QToolButton::clicked, &m_dock, &QDockWidget::close);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_row);
    dock.installEventFilter(this);
    connect(&dock, &QDockWidget::visibilityChanged, this, &DockTitle::refresh);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitle::refresh);
    connect(&dock, &QDockWidget::dockLocationChanged, this, &DockTitle::refresh);
}

QSize DockTitle::sizeHint() const { return m_isTab ? QSize(0, 0) : m_row->sizeHint(); }

QSize DockTitle::minimumSizeHint() const { return m_isTab ? QSize(0, 0) : m_row->minimumSizeHint(); }

/// Whether a neighbour has become a tab, or gone, shows in the dock's place alone.
bool DockTitle::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_dock && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        QMetaObject::invokeMethod(this, &DockTitle::refresh, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void DockTitle::refresh()
{
    const auto* window = qobject_cast<const QMainWindow*>(m_dock.parentWidget());
    bool isTab = false;
    if (window && !m_dock.isFloating()) {
        for (const QDockWidget* other : window->tabifiedDockWidgets(&m_dock))
            isTab = isTab || other->toggleViewAction()->isChecked();
    }
    if (isTab == m_isTab)
        return;
    m_isTab = isTab;
    m_row->setVisible(!isTab);
    updateGeometry();
}

} // namespace readiness
