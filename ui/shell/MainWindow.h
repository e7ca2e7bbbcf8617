#pragma once

#include "ui/models/Workspace.h"
#include "ui/shell/DialogPrompts.h"
#include "ui/shell/ProjectOpener.h"
#include "ui/shell/Selection.h"
#include "ui/shell/WindowActions.h"

#include <QEventLoopLocker>
#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace readiness {

class ListActions;
class MessageBar;
class PanelDocks;
class StatusLine;
class Theme;
class WelcomePage;

/// One window: the welcome page, or a project in its panels. Composes; what things do is done by those that it owns.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const Clock& clock);
    ~MainWindow() override;

    /// Here where there is no project and none on its way, else in a new window; a window that has it open already comes
    /// forward.
    void openFile(const QString& path);
    /// Creates a project in a new file and shows it, here or in a new window likewise.
    void createFile(const QString& path, ChangeSet changes);
    Workspace* workspace() const { return m_workspace.get(); }
    Selection& selection() { return m_selection; }
    const WindowActions& windowActions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class WindowActions; // whose table calls what follows

    void newProject(const QString& playbook);
    void newSample();
    void chooseFile();
    void saveNow();
    void saveCopy();
    void setAuthor();
    void findCommand();
    void findRecord();
    void showHelp();
    void showAbout();
    void saveLayout();

    void buildBars();
    void refreshMenus();
    void show(std::unique_ptr<Project> project);
    void showDecision();
    void leave();
    void goOnLeaving();
    MainWindow& freeWindow();

    Theme& m_theme;
    const Clock& m_clock;
    Selection m_selection;
    DialogPrompts m_prompts{this};
    ProjectOpener m_opener;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ListActions> m_lists;
    std::unique_ptr<PanelDocks> m_docks;
    std::unique_ptr<WindowActions> m_actions;
    WelcomePage* m_welcome;
    MessageBar* m_messages;
    StatusLine* m_status;
    QToolButton* m_decision = nullptr;
    QTimer m_patience; ///< how long a window that closes says nothing
    enum class Leaving { No, WhenInFile, Now } m_leaving = Leaving::No;
    /// The program ends with its last window, also where that one was hidden while its changes went into the file.
    QEventLoopLocker m_program;
};

} // namespace readiness
