#pragma once

#include "ui/shell/PanelHost.h"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QDockWidget;

namespace readiness {

/// The panels of one window as docks, and their layouts: the built-in ones, the user's own by name, and the one that the
/// window had when it was last closed.
class PanelDocks : public QObject {
    Q_OBJECT

public:
    /// Changes whenever a saved arrangement of docks can no longer be restored.
    static constexpr int kStateVersion = 1;

    PanelDocks(QMainWindow& window, const PanelContext& context);
    ~PanelDocks() override;

    /// To be called once the docks stand where they shall: makes the panels that are seen, and the others one by one when
    /// the window has been painted.
    void begin();

    /// Shows the panel, brings it forward and gives it the focus.
    void raise(const QString& key);
    /// Takes the panel that has the focus out of the window, or puts it back.
    void floatCurrent();
    /// Where a record is at home.
    void reveal(const RecordRef& record);
    /// The toggle for the menu, in the registry's order.
    QList<QAction*> toggles() const;

    /// Built-in layouts first, then the user's own.
    static QStringList layouts();
    static bool isBuiltIn(const QString& layout) { return builtInLayouts().contains(layout); }
    void applyLayout(const QString& name);
    void saveLayout(const QString& name);
    static void forgetLayout(const QString& name);
    /// For the next time this window is opened.
    void remember();
    void restore();

Q_SIGNALS:
    void panelMade(readiness::Panel* panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeNext();
    void arrangePrepare();
    void arrangeReview();
    void arrangeNight();
    static QStringList builtInLayouts();
    QDockWidget* dock(const char* key) const;

    QMainWindow& m_window;
    std::map<QString, QDockWidget*> m_docks;
    std::map<QString, PanelHost*> m_hosts;
    QTimer m_idle; ///< until the next panel is made
};

} // namespace readiness
