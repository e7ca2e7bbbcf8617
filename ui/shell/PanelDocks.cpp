#include "ui/shell/PanelDocks.h"

#include "ui/forms/Icons.h"
#include "ui/shell/DockTitle.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QLayout>
#include <QSettings>
#include <QTabBar>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QString kLastLayout = u"window/state"_s;
constexpr int kBottomShare = 28; ///< percent of the height
constexpr int kFirstPaintMilliseconds = 200;
const QString kOwnLayouts = u"window/layouts"_s;

} // namespace

PanelDocks::PanelDocks(QMainWindow& window, const PanelContext& context) : m_window(window)
{
    for (const PanelEntry& entry : panelEntries()) {
        const QString key = QString::fromLatin1(entry.key);
        auto* host = new PanelHost(entry, context);
        connect(host, &PanelHost::made, this, &PanelDocks::panelMade);
        auto* dock = new QDockWidget(titleOf(entry), &window);
        dock->setObjectName(u"dock/"_s + key); // names it in saved arrangements
        dock->setWidget(host);
        dock->setTitleBarWidget(new DockTitle(*dock));
        dock->toggleViewAction()->setIcon(themedIcon(QString::fromLatin1(entry.icon)));
        m_docks[key] = dock;
        m_hosts[key] = host;
    }
    window.installEventFilter(this);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PanelDocks::makeNext);
    arrangePrepare();
}

/// The tabs of docks, which the window makes as it needs them, say their whole names: where there are too many they scroll.
bool PanelDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    }
    return QObject::eventFilter(watched, event);
}

PanelDocks::~PanelDocks()
{
    for (const auto& [key, dock] : m_docks)
        delete dock;
}

void PanelDocks::begin()
{
    m_window.layout()->activate();
    for (const auto& [key, dock] : m_docks) {
        PanelHost* host = m_hosts[key];
        // Docks behind another tab are visible to Qt, but stand outside of the window.
        host->setSeen(dock->isVisible() && dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0);
        connect(dock, &QDockWidget::visibilityChanged, host, &PanelHost::setSeen);
    }
    m_idle.start(kFirstPaintMilliseconds);
}

/// One at a time, so that the window answers in between.
void PanelDocks::makeNext()
{
    const auto next =
        std::find_if(m_hosts.begin(), m_hosts.end(), [](const auto& host) { return !host.second->hasPanel(); });
    if (next == m_hosts.end())
        return;
    next->second->panel();
    m_idle.start(0);
}

QDockWidget* PanelDocks::dock(const char* key) const
{
    const auto it = m_docks.find(QString::fromLatin1(key));
    return it == m_docks.end() ? nullptr : it->second;
}

void PanelDocks::raise(const QString& key)
{
    const auto it = m_docks.find(key);
    if (it == m_docks.end())
        return;
    it->second->show();
    it->second->raise();
    m_hosts[key]->setSeen(true);
    Panel& panel = m_hosts[key]->panel();
    if (QWidget* first = panel.nextInFocusChain(); first && panel.isAncestorOf(first))
        first->setFocus(Qt::ShortcutFocusReason);
}

void PanelDocks::floatCurrent()
{
    const QWidget* focus = QApplication::focusWidget();
    for (const auto& [key, dock] : m_docks) {
        if (focus && dock->isAncestorOf(focus))
            dock->setFloating(!dock->isFloating());
    }
}

void PanelDocks::reveal(const RecordRef& record)
{
    for (const PanelEntry& entry : panelEntries()) {
        if (std::find(entry.kinds.begin(), entry.kinds.end(), record.kind) == entry.kinds.end())
            continue;
        const QString key = QString::fromLatin1(entry.key);
        m_docks[key]->show();
        m_docks[key]->raise();
        m_hosts[key]->panel().reveal(record);
        return;
    }
}

QList<QAction*> PanelDocks::toggles() const
{
    QList<QAction*> actions;
    for (const PanelEntry& entry : panelEntries())
        actions += dock(entry.key)->toggleViewAction();
    return actions;
}

void PanelDocks::arrangePrepare()
{
    QDockWidget* first = nullptr;
    QDockWidget* centre = nullptr;
    QDockWidget* right = nullptr;
    QDockWidget* bottom = nullptr;
    for (const PanelEntry& entry : panelEntries()) {
        QDockWidget* one = dock(entry.key);
        one->setFloating(false);
        m_window.removeDockWidget(one);
    }
    for (const PanelEntry& entry : panelEntries()) {
        QDockWidget* one = dock(entry.key);
        switch (entry.place) {
        case PanelPlace::Left:
            m_window.addDockWidget(Qt::LeftDockWidgetArea, one);
            first = first ? first : one;
            break;
        case PanelPlace::Centre:
        case PanelPlace::Aside:
            if (centre)
                m_window.tabifyDockWidget(centre, one);
            else if (first)
                m_window.splitDockWidget(first, one, Qt::Horizontal);
            else
                m_window.addDockWidget(Qt::LeftDockWidgetArea, one);
            centre = centre ? centre : one;
            break;
        case PanelPlace::Right:
            m_window.addDockWidget(Qt::RightDockWidgetArea, one);
            right = right ? right : one;
            break;
        case PanelPlace::Bottom:
            m_window.addDockWidget(Qt::BottomDockWidgetArea, one);
            if (bottom)
                m_window.tabifyDockWidget(bottom, one);
            bottom = bottom ? bottom : one;
            break;
        }
        one->setVisible(entry.place != PanelPlace::Bottom && entry.place != PanelPlace::Aside);
    }
    if (centre)
        centre->raise();
    QList<QDockWidget*> columns;
    QList<int> widths;
    for (const auto& [column, share] : {std::pair(first, 22), std::pair(centre, 52), std::pair(right, 26)}) {
        if (!column)
            continue;
        columns += column;
        widths += m_window.width() * share / 100;
    }
    m_window.resizeDocks(columns, widths, Qt::Horizontal);
    for (const PanelEntry& entry : panelEntries()) {
        if (entry.place == PanelPlace::Bottom)
            m_window.resizeDocks({dock(entry.key)}, {m_window.height() * kBottomShare / 100}, Qt::Vertical);
    }
}

void PanelDocks::arrangeReview()
{
    arrangePrepare();
    for (const PanelEntry& entry : panelEntries())
        dock(entry.key)->setVisible(entry.inReview);
    if (QDockWidget* overview = dock("overview"))
        m_window.resizeDocks({overview}, {m_window.width() / 2}, Qt::Horizontal);
}

/// The run and what is chosen in it; everything else stays out of the way.
void PanelDocks::arrangeNight()
{
    arrangePrepare();
    QDockWidget* run = dock("run");
    QDockWidget* details = dock("details");
    for (const auto& [key, one] : m_docks)
        one->setVisible(one == run || one == details);
    if (run && details)
        m_window.resizeDocks({run, details}, {m_window.width() * 7 / 10, m_window.width() * 3 / 10}, Qt::Horizontal);
}

QStringList PanelDocks::layouts()
{
    QStringList own = QSettings().value(kOwnLayouts).toMap().keys();
    return builtInLayouts() + own;
}

QStringList PanelDocks::builtInLayouts() { return {tr("Prepare"), tr("Review"), tr("Cutover night")}; }

void PanelDocks::applyLayout(const QString& name)
{
    if (name == tr("Prepare"))
        arrangePrepare();
    else if (name == tr("Review"))
        arrangeReview();
    else if (name == tr("Cutover night"))
        arrangeNight();
    else
        m_window.restoreState(QSettings().value(kOwnLayouts).toMap().value(name).toByteArray(), kStateVersion);
}

void PanelDocks::saveLayout(const QString& name)
{
    QVariantMap own = QSettings().value(kOwnLayouts).toMap();
    own[name] = m_window.saveState(kStateVersion);
    QSettings().setValue(kOwnLayouts, own);
}

void PanelDocks::forgetLayout(const QString& name)
{
    QVariantMap own = QSettings().value(kOwnLayouts).toMap();
    own.remove(name);
    QSettings().setValue(kOwnLayouts, own);
}

void PanelDocks::remember() { QSettings().setValue(kLastLayout, m_window.saveState(kStateVersion)); }

void PanelDocks::restore() { m_window.restoreState(QSettings().value(kLastLayout).toByteArray(), kStateVersion); }

} // namespace readiness
