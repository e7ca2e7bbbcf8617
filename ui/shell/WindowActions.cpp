#include "ui/shell/WindowActions.h"

#include "ui/dialogs/AdviceDialog.h"
#include "ui/forms/Icons.h"
#include "ui/forms/RecordView.h"
#include "ui/panels/report/ReportChoice.h"
#include "ui/shell/ListActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/PlanExport.h"
#include "ui/shell/PlaybookActions.h"
#include "ui/shell/ProjectActions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace readiness {

namespace {

struct ActionEntry {
    const char* id;
    const char* text; ///< marked for translation in context "Action"; null: a separator
    const char* icon;
    const char* shortcut;
    WindowMenu menu;
    ActionNeeds needs;
    std::function<void(MainWindow&)> run;
};

/// Where several records of a table are selected, these are meant; else all of what the table shows the kind of.
ExportWish proposedExport()
{
    ExportWish wish;
    const auto* view = qobject_cast<const RecordView*>(QApplication::focusWidget());
    if (!view)
        return wish;
    wish.kind = view->records().type().kind;
    if (auto selected = view->selectedRecords(); selected.size() > 1)
        wish.records = std::move(selected);
    return wish;
}

QString translated(const char* text) { return QCoreApplication::translate("Action", text); }

} // namespace

WindowActions::WindowActions(MainWindow& window) : m_window(window)
{
    using Menu = WindowMenu;
    using Needs = ActionNeeds;
    using W = MainWindow;
    const ActionEntry table[] = {
        {"new", QT_TRANSLATE_NOOP("Action", "&New project…"), "plus", "Ctrl+N", Menu::File, Needs::Nothing,
         [](W& w) { w.newProject({}); }},
        {"open", QT_TRANSLATE_NOOP("Action", "&Open…"), "folder-open", "Ctrl+O", Menu::File, Needs::Nothing,
         [](W& w) { w.chooseFile(); }},
        {"sample", QT_TRANSLATE_NOOP("Action", "New &sample project…"), "eye", "", Menu::File, Needs::Nothing,
         [](W& w) { w.newSample(); }},
        {"save", QT_TRANSLATE_NOOP("Action", "Bring into the shared &file now"), "save", "Ctrl+S", Menu::File,
         Needs::WritableProject, [](W& w) { w.saveNow(); }},
        {"copy", QT_TRANSLATE_NOOP("Action", "Save a &copy…"), "copy", "Ctrl+Shift+S", Menu::File, Needs::Project,
         [](W& w) { w.saveCopy(); }},
        {"copy-for-others", QT_TRANSLATE_NOOP("Action", "Save a copy for o&thers…"), "users", "", Menu::File,
         Needs::Project,
         [](W& w) {
             ProjectActions(*w.m_workspace, w.m_prompts).saveForOthers([&w](const QString& path) { w.openFile(path); });
         }},
        {"tester-share", QT_TRANSLATE_NOOP("Action", "Save a tester's s&hare…"), "users", "", Menu::File,
         Needs::Project, [](W& w) { ProjectActions(*w.m_workspace, w.m_prompts).saveTesterShare(); }},
        {"", nullptr, nullptr, nullptr, Menu::File, Needs::Nothing, {}},
        {"import", QT_TRANSLATE_NOOP("Action", "&Import…"), "rows-3", "Ctrl+Shift+I", Menu::File,
         Needs::WritableProject, [](W& w) { w.m_lists->importList(); }},
        {"export", QT_TRANSLATE_NOOP("Action", "&Export list…"), "download", "Ctrl+Shift+E", Menu::File, Needs::Project,
         [](W& w) { w.m_lists->exportList(proposedExport()); }},
        {"export-plan", QT_TRANSLATE_NOOP("Action", "Export cuto&ver plan…"), "calendar", "", Menu::File,
         Needs::Project, [](W& w) { PlanExport(*w.m_workspace, w.m_prompts).run(); }},
        {"", nullptr, nullptr, nullptr, Menu::File, Needs::Nothing, {}},
        {"close", QT_TRANSLATE_NOOP("Action", "C&lose window"), "x", "Ctrl+W", Menu::File, Needs::Nothing,
         [](W& w) { w.close(); }},
        {"undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "undo-2", "Ctrl+Z", Menu::Edit, Needs::WritableProject,
         [](W& w) { w.m_workspace->undo(); }},
        {"redo", QT_TRANSLATE_NOOP("Action", "&Redo"), "redo-2", "Ctrl+Shift+Z", Menu::Edit, Needs::WritableProject,
         [](W& w) { w.m_workspace->redo(); }},
        {"", nullptr, nullptr, nullptr, Menu::Edit, Needs::Nothing, {}},
        {"record", QT_TRANSLATE_NOOP("Action", "&Go to record…"), "search", "Ctrl+G", Menu::Edit, Needs::Project,
         [](W& w) { w.findRecord(); }},
        {"command", QT_TRANSLATE_NOOP("Action", "&Commands…"), "settings", "Ctrl+K", Menu::Edit, Needs::Nothing,
         [](W& w) { w.findCommand(); }},
        {"message", QT_TRANSLATE_NOOP("Action", "Go to the &message"), "info", "F6", Menu::Edit, Needs::Nothing,
         [](W& w) { w.m_messages->focusMessage(); }},
        {"author", QT_TRANSLATE_NOOP("Action", "Who I &am…"), "users", "", Menu::Edit, Needs::WritableProject,
         [](W& w) { w.setAuthor(); }},
        {"move-go-live", QT_TRANSLATE_NOOP("Action", "&Move go-live…"), "calendar", "", Menu::Project,
         Needs::WritableProject, [](W& w) { ProjectActions(*w.m_workspace, w.m_prompts).moveGoLive(); }},
        {"add-playbook", QT_TRANSLATE_NOOP("Action", "&Add a playbook…"), "list-checks", "", Menu::Project,
         Needs::WritableProject, [](W& w) { PlaybookActions(*w.m_workspace, w.m_prompts).addToProject(); }},
        {"compare-playbook", QT_TRANSLATE_NOOP("Action", "&Compare with the playbook…"), "columns-3", "", Menu::Project,
         Needs::WritableProject, [](W& w) { PlaybookActions(*w.m_workspace, w.m_prompts).compare(); }},
        {"suggest-risks", QT_TRANSLATE_NOOP("Action", "&Suggested risks…"), "triangle-alert", "", Menu::Project,
         Needs::WritableProject, [](W& w) { PlaybookActions(*w.m_workspace, w.m_prompts).suggestRisks(); }},
        {"advise", QT_TRANSLATE_NOOP("Action", "&Path advice…"), "circle-help", "", Menu::Project,
         Needs::WritableProject,
         [](W& w) {
             if (const auto advice = AdviceDialog::wanted(*w.m_workspace, w.m_selection.current()); !advice.isNull())
                 AdviceDialog(*w.m_workspace, advice, &w).exec();
         }},
        {"hand-over-report", QT_TRANSLATE_NOOP("Action", "&Hand-over report"), "file-text", "", Menu::Project,
         Needs::Project,
         [](W& w) {
             w.m_docks->raise(QStringLiteral("report"));
             w.findChild<ReportChoice*>()->setKind(ReportKind::HandOver);
         }},
        {"save-playbook", QT_TRANSLATE_NOOP("Action", "Save as my &playbook…"), "save", "", Menu::Project,
         Needs::Project, [](W& w) { PlaybookActions(*w.m_workspace, w.m_prompts).saveAsOwn(); }},
        {"help", QT_TRANSLATE_NOOP("Action", "&Help"), "circle-help", "F1", Menu::Help, Needs::Nothing,
         [](W& w) { w.showHelp(); }},
        {"about", QT_TRANSLATE_NOOP("Action", "&About Readiness Workbench"), "info", "", Menu::Help, Needs::Nothing,
         [](W& w) { w.showAbout(); }},
    };
    const std::pair<Menu, const char*> menus[] = {
        {Menu::File, QT_TRANSLATE_NOOP("Action", "&File")}, {Menu::Edit, QT_TRANSLATE_NOOP("Action", "&Edit")},
        {Menu::View, QT_TRANSLATE_NOOP("Action", "&View")}, {Menu::Project, QT_TRANSLATE_NOOP("Action", "&Project")},
        {Menu::Help, QT_TRANSLATE_NOOP("Action", "&Help")},
    };
    for (const auto& [menu, text] : menus)
        m_menus[int(menu)] = window.menuBar()->addMenu(translated(text));
    for (const ActionEntry& entry : table) {
        if (!entry.text) {
            menu(entry.menu)->addSeparator();
            continue;
        }
        auto* action = menu(entry.menu)->addAction(themedIcon(QString::fromLatin1(entry.icon)), translated(entry.text));
        action->setObjectName(QString::fromLatin1(entry.id));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        action->setData(int(entry.needs));
        if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text().remove(u'&'), keys));
        QObject::connect(action, &QAction::triggered, &window, [&window, run = entry.run] { run(window); });
        m_actions.insert(action->objectName(), action);
    }
    refresh();
}

QList<QAction*> WindowActions::everything() const
{
    QList<QAction*> found;
    const std::function<void(const QMenu*)> collect = [&](const QMenu* menu) {
        for (QAction* action : menu->actions()) {
            if (action->menu())
                collect(action->menu());
            else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
                found += action;
        }
    };
    for (const WindowMenu one :
         {WindowMenu::File, WindowMenu::Edit, WindowMenu::View, WindowMenu::Project, WindowMenu::Help})
        collect(menu(one));
    for (QAction* action : m_window.actions()) {
        if (!found.contains(action) && action->isEnabled())
            found += action;
    }
    return found;
}

void WindowActions::offerExport(RecordView& table) const
{
    QAction* shared = action(QStringLiteral("export"));
    auto* these = new QAction(QCoreApplication::translate("Action", "E&xport these…") + u'\t'
                                  + shared->shortcut().toString(QKeySequence::NativeText),
                              &table);
    QObject::connect(these, &QAction::triggered, shared, [&table, shared] {
        table.setFocus(); // it exports what has the focus
        shared->trigger();
    });
    table.addAction(these);
}

void WindowActions::refresh()
{
    const Workspace* workspace = m_window.workspace();
    const bool isWritable = workspace && m_window.m_workspace->project().mode() == Project::Mode::Write;
    for (QAction* action : m_actions) {
        switch (ActionNeeds(action->data().toInt())) {
        case ActionNeeds::Nothing: break;
        case ActionNeeds::Project: action->setEnabled(workspace != nullptr); break;
        case ActionNeeds::WritableProject: action->setEnabled(isWritable); break;
        }
    }
}

} // namespace readiness
