#pragma once

#include <QHash>
#include <QString>

class QAction;
class QMenu;

namespace readiness {

class MainWindow;
class RecordView;

enum class WindowMenu { File, Edit, View, Project, Help };

/// What an action needs to make sense.
enum class ActionNeeds { Nothing, Project, WritableProject };

/// The actions of a window, from one table: text, icon, shortcut, menu and what they need.
class WindowActions {
public:
    explicit WindowActions(MainWindow& window);

    QAction* action(const QString& id) const { return m_actions.value(id); }
    QMenu* menu(WindowMenu menu) const { return m_menus.value(int(menu)); }
    /// All actions of the window, those of panels and submenus included, for the command palette.
    QList<QAction*> everything() const;
    /// In the table's context menu too: "Export these…".
    void offerExport(RecordView& table) const;
    /// Enables what makes sense now.
    void refresh();

private:
    MainWindow& m_window;
    QHash<QString, QAction*> m_actions;
    QHash<int, QMenu*> m_menus;
};

} // namespace readiness
