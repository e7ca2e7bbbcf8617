#include "ui/shell/MainWindow.h"

#include "core/project/SampleProject.h"
#include "core/project/SystemAuthor.h"
#include "core/report/ReportTexts.h"
#include "ui/dialogs/NewProjectDialog.h"
#include "ui/forms/Icons.h"
#include "ui/forms/RecordView.h"
#include "ui/models/RecordSearch.h"
#include "ui/shell/BesideTheFile.h"
#include "ui/shell/FileBell.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/ListActions.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OpeningCard.h"
#include "ui/shell/PanelDocks.h"
#include "ui/shell/QuickPick.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Theme.h"
#include "ui/shell/WelcomePage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 500;
const QString kGeometry = u"window/geometry"_s;

QString fileFilter() { return MainWindow::tr("Project files (*.readiness)"); }

QString authorKey(const RecordId& project) { return u"projects/%1/author"_s.arg(project.toHex()); }

QString documentsFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

MainWindow::MainWindow(Theme& theme, const Clock& clock)
    : m_theme(theme),
      m_clock(clock),
      m_opener(clock),
      m_welcome(new WelcomePage(this)),
      m_messages(new MessageBar(this)),
      m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCentralWidget(m_welcome);
    setStatusBar(m_status);
    m_status->setWorkspace(nullptr);
    m_actions = std::make_unique<WindowActions>(*this);
    buildBars();
    connect(&m_opener, &ProjectOpener::opened, this, [this] { show(m_opener.take()); });
    connect(&m_opener, &ProjectOpener::failed, &m_welcome->card(), &OpeningCard::setFailed);
    connect(&m_welcome->card(), &OpeningCard::tryAgain, this, &MainWindow::openFile);
    connect(&m_welcome->card(), &OpeningCard::cancelled, this, [this] {
        m_opener.giveUp();
        m_welcome->card().clear();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_messages->show({Message::Kind::Information, tr("Bringing your changes into the shared file…"),
                          tr("Close without waiting"), [this] { hide(); }});
    });
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newProject);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::newSample);
    connect(m_welcome, &WelcomePage::fileWanted, this, &MainWindow::openFile);
    resize(1280, 800);
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    refreshMenus();
    setWindowTitle(tr("Readiness Workbench"));
}

MainWindow::~MainWindow()
{
    m_docks.reset(); // panels before what they show
}

void MainWindow::buildBars()
{
    auto* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    for (const char* id : {"new", "open", "undo", "redo", "record"})
        bar->addAction(m_actions->action(QLatin1String(id)));
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_decision = new QToolButton(bar);
    m_decision->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_decision->setAutoRaise(true);
    m_decision->setAccessibleName(tr("Decision"));
    connect(m_decision, &QToolButton::clicked, this, [this] {
        if (m_docks)
            m_docks->raise(u"overview"_s);
    });
    bar->addWidget(m_decision)->setVisible(true);
    m_decision->hide();
    addToolBarBreak();
    auto* messages = addToolBar(tr("Messages"));
    messages->setObjectName(u"messages"_s);
    messages->setMovable(false);
    messages->setContentsMargins(0, 0, 0, 0);
    messages->addWidget(m_messages);
    m_messages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_messages, &MessageBar::occupied, messages, &QWidget::setVisible);
    messages->hide();
}

/// What changes while the window lives: recent files, panels, layouts, theme.
void MainWindow::refreshMenus()
{
    m_actions->refresh();
    QMenu* view = m_actions->menu(WindowMenu::View);
    view->clear();
    if (m_docks) {
        QMenu* panels = view->addMenu(tr("&Panels"));
        panels->addActions(m_docks->toggles());
        QMenu* layouts = view->addMenu(tr("&Layout"));
        for (const QString& layout : PanelDocks::layouts())
            layouts->addAction(layout, this, [this, layout] { m_docks->applyLayout(layout); });
        layouts->addSeparator();
        layouts->addAction(tr("&Save layout as…"), this, &MainWindow::saveLayout);
        QMenu* forget = layouts->addMenu(tr("&Forget layout"));
        for (const QString& layout : PanelDocks::layouts()) {
            if (!PanelDocks::isBuiltIn(layout))
                forget->addAction(layout, this, [this, layout] {
                    PanelDocks::forgetLayout(layout);
                    refreshMenus();
                });
        }
        forget->setEnabled(!forget->isEmpty());
        layouts->addAction(tr("&Reset layout"), this, [this] { m_docks->applyLayout(PanelDocks::layouts().front()); });
        QAction* out =
            view->addAction(tr("Take the panel &out, or put it back"), this, [this] { m_docks->floatCurrent(); });
        out->setShortcut(Qt::CTRL | Qt::Key_F11);
        view->addSeparator();
    }
    QMenu* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(themes);
    for (const auto& [choice, text] :
         {std::pair(ThemeChoice::Automatic, tr("&Automatic")), std::pair(ThemeChoice::Light, tr("&Light")),
          std::pair(ThemeChoice::Dark, tr("&Dark"))}) {
        QAction* action = themes->addAction(text, this, [this, choice = choice] { m_theme.choose(choice); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    }
}

void MainWindow::openFile(const QString& path)
{
    if (MainWindow& window = freeWindow(); &window != this) {
        window.openFile(path);
        return;
    }
    if (FileBell::ring(path)) {
        m_welcome->card().setFailed(
            {}, {ErrorKind::Usage,
                 tr("%1 is open in another window, which was brought forward.").arg(QFileInfo(path).fileName())});
        return;
    }
    m_welcome->card().setBusy(path);
    m_opener.open(path, systemAuthor());
}

void MainWindow::createFile(const QString& path, ChangeSet changes)
{
    if (MainWindow& window = freeWindow(); &window != this) {
        window.createFile(path, std::move(changes));
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto project = Project::create(path, std::move(changes), {systemAuthor(), &m_clock});
    QApplication::restoreOverrideCursor();
    if (!project)
        m_welcome->card().setFailed({}, project.error());
    else
        show(std::move(*project));
}

void MainWindow::show(std::unique_ptr<Project> project)
{
    const QString path = project->path();
    const QString author = QSettings().value(authorKey(project->snapshot()->projectId()), systemAuthor()).toString();
    project->actAs({author, &m_clock});
    const bool isReadOnly = project->mode() == Project::Mode::Read;
    m_workspace = std::make_unique<Workspace>(std::move(project), author, m_clock);
    connect(m_workspace.get(), &Workspace::said, m_messages, &MessageBar::show);
    connect(m_workspace.get(), &Workspace::withdrawn, m_messages, &MessageBar::withdraw);
    m_lists = std::make_unique<ListActions>(*m_workspace, m_prompts);
    connect(m_workspace.get(), &Workspace::standingChanged, this, &MainWindow::showDecision);
    connect(&m_workspace->sharing(), &Sharing::stateChanged, this, [this] {
        m_actions->refresh();
        goOnLeaving();
    });
    connect(m_workspace.get(), &Workspace::othersChanged, this, [this](int records) {
        m_messages->show({Message::Kind::Information, tr("Others changed %n record(s).", nullptr, records),
                          tr("Show what"), [this] { m_docks->raise(u"overview"_s); }});
    });
    connect(m_workspace.get(), &Workspace::conflictsCameUp, this, [this](int conflicts) {
        m_messages->show({Message::Kind::Warning,
                          tr("%n field(s) wait for a decision between several people's values.", nullptr, conflicts),
                          tr("Decide"), [this] { m_docks->raise(u"conflicts"_s); }});
    });
    RecentFiles::add(path);
    delete takeCentralWidget();
    m_welcome = nullptr;
    m_docks = std::make_unique<PanelDocks>(*this, PanelContext{*m_workspace, m_selection, m_prompts});
    connect(&m_selection, &Selection::requested, m_docks.get(), &PanelDocks::reveal);
    connect(m_docks.get(), &PanelDocks::panelMade, this, [this](Panel* panel) {
        addActions(panel->panelActions());
        connect(panel, &Panel::actionWanted, this, [this](const QString& id) { m_actions->action(id)->trigger(); });
        for (RecordView* table : panel->findChildren<RecordView*>())
            m_actions->offerExport(*table);
    });
    m_docks->restore();
    m_docks->begin();
    m_messages->parentWidget()->setVisible(!m_messages->message().text.isEmpty()); // no part of a layout
    m_status->setWorkspace(m_workspace.get());
    refreshMenus();
    setWindowTitle(tr("%1 – Readiness Workbench").arg(m_workspace->snapshot()->project().name));
    setWindowFilePath(path);
    auto* bell = new FileBell(path, this);
    connect(bell, &FileBell::rung, this, [this] {
        raise();
        activateWindow();
    });
    new BesideTheFile(*m_workspace);
    if (isReadOnly)
        m_messages->show({Message::Kind::Warning, tr("This place cannot be written: the project is open for reading."),
                          tr("Save a copy…"), [this] { saveCopy(); }});
}

void MainWindow::showDecision()
{
    const Standing& standing = *m_workspace->standing();
    const GateEvaluation* goLive = standing.goLive();
    m_decision->setVisible(goLive != nullptr);
    if (!goLive)
        return;
    const ReportStatus status = decisionStatus(goLive->decision);
    const int steps = int(standing.pathToGo.size());
    m_decision->setIcon(statusIcon(status));
    m_decision->setText(steps == 0 ? status.word : tr("%1 · %n to fix", nullptr, steps).arg(status.word));
    m_decision->setAccessibleName(m_decision->text());
    m_decision->setToolTip(goLive->reason.toHtmlEscaped());
}

/// This one where it has no project and none is on its way, else another.
MainWindow& MainWindow::freeWindow()
{
    if (!m_workspace && !m_welcome->card().isBusy())
        return *this;
    auto* window = new MainWindow(m_theme, m_clock);
    window->move(pos() + QPoint(32, 32));
    window->QMainWindow::show();
    return *window;
}

void MainWindow::newProject(const QString& playbook)
{
    const QDate today = m_clock.now().in(QTimeZone::systemTimeZone()).date();
    NewProjectDialog dialog(playbook, today, this);
    if (dialog.exec() == QDialog::Accepted)
        createFile(dialog.path(), dialog.changes());
}

void MainWindow::newSample()
{
    const QString path =
        m_prompts.fileToSave(tr("New sample project"), documentsFile(u"sample.readiness"_s), fileFilter());
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto sample = createSampleProject(path, m_clock);
    QApplication::restoreOverrideCursor();
    MainWindow& window = freeWindow();
    if (sample)
        window.show(std::move(*sample));
    else
        window.m_welcome->card().setFailed({}, sample.error());
}

void MainWindow::chooseFile()
{
    for (const QString& path : m_prompts.filesToOpen(tr("Open project"), fileFilter()))
        openFile(path);
}

void MainWindow::saveNow() { m_workspace->sharing().publishNow(); }

void MainWindow::saveCopy()
{
    const QString name = QFileInfo(m_workspace->project().path()).completeBaseName();
    const QString path =
        m_prompts.fileToSave(tr("Save a copy"), documentsFile(tr("%1 copy.readiness").arg(name)), fileFilter());
    if (path.isEmpty())
        return;
    m_workspace->project().askStore(
        [path](Store& store) { return store.copyTo(path); }, this,
        [this, path](const Result<>& copied) {
            m_workspace->say(copied ? Message{Message::Kind::Information, tr("Saved a copy as %1.").arg(path),
                                              tr("Open it"), [this, path] { openFile(path); }}
                                    : Message{Message::Kind::Error, copied.error().text, {}, {}});
        });
}

void MainWindow::setAuthor()
{
    const auto name = m_prompts.text({tr("Who I am"), tr("Which name shall your changes carry?"), tr("Use this name")},
                                     m_workspace->author());
    if (!name || name->trimmed().isEmpty())
        return;
    m_workspace->setAuthor(name->trimmed());
    QSettings().setValue(authorKey(m_workspace->snapshot()->projectId()), name->trimmed());
}

void MainWindow::findCommand()
{
    const QList<QAction*> actions = m_actions->everything();
    auto* pick = new QuickPick(
        tr("Type a command"),
        [actions](const QString& text) {
            std::vector<QuickPick::Entry> entries;
            for (QAction* action : actions) {
                const QString title = action->text().remove(u'&').remove(u'…');
                if (fits(text, title))
                    entries.push_back({title, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                                       [action] { action->trigger(); }});
            }
            return entries;
        },
        this);
    pick->QDialog::show();
}

void MainWindow::findRecord()
{
    const auto search = std::make_shared<const RecordSearch>(m_workspace->snapshot());
    auto* pick = new QuickPick(
        tr("Type a code or words of a record"),
        [this, search](const QString& text) {
            std::vector<QuickPick::Entry> entries;
            for (const RecordSearch::Hit& hit : search->find(text, std::size_t(QuickPick::kMost)))
                entries.push_back(
                    {hit.code + u"  "_s + hit.title, {}, {}, [this, ref = hit.ref] { m_selection.go(ref); }});
            return entries;
        },
        this);
    pick->QDialog::show();
}

void MainWindow::showHelp() { (new HelpWindow(this))->QDialog::show(); }

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Readiness Workbench"),
        tr("<b>Readiness Workbench %1</b><p>Takes a business system live: one window, one file.</p>"
           "<p>MIT licence. Uses Qt, SQLite, libsodium, libqrencode, Inter (OFL) and Lucide icons (ISC).</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::saveLayout()
{
    const auto name = m_prompts.text({tr("Save layout"), tr("Under which name?"), tr("Save")}, {});
    if (!name || name->trimmed().isEmpty() || PanelDocks::isBuiltIn(name->trimmed()))
        return;
    m_docks->saveLayout(name->trimmed());
    refreshMenus();
}

/// Everything is on this computer's disk already, or will be in a moment; what is left is the way into the shared file. The
/// window stays until that is done, without holding up anything.
void MainWindow::leave()
{
    m_leaving = Leaving::WhenInFile;
    m_patience.start();
    if (m_workspace->sharing().state() == Sharing::State::OutOfReach)
        m_workspace->sharing().publishNow(); // once more
    goOnLeaving();
}

void MainWindow::goOnLeaving()
{
    if (m_leaving != Leaving::WhenInFile)
        return;
    const auto goNow = [this] {
        m_leaving = Leaving::Now;
        close();
    };
    switch (m_workspace->sharing().state()) {
    case Sharing::State::Saving:
    case Sharing::State::Publishing: break; // the next state comes soon
    case Sharing::State::NotInFile: m_workspace->sharing().publishNow(); break;
    case Sharing::State::InFile:
    case Sharing::State::ReadOnly: QMetaObject::invokeMethod(this, goNow, Qt::QueuedConnection); break;
    case Sharing::State::OutOfReach:
        m_patience.stop();
        m_leaving = Leaving::No;
        if (!isVisible())
            goNow(); // nobody is waiting
        else
            m_messages->show(
                {Message::Kind::Warning,
                 m_workspace->sharing().trouble() + u' ' + tr("They go into the file when you open it the next time."),
                 tr("Close"), goNow});
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool isAllInFile = !m_workspace || m_workspace->sharing().state() == Sharing::State::InFile
                             || m_workspace->sharing().state() == Sharing::State::ReadOnly;
    if (m_leaving != Leaving::Now && !isAllInFile) {
        event->ignore();
        leave();
        return;
    }
    QSettings().setValue(kGeometry, saveGeometry());
    if (m_docks)
        m_docks->remember();
    QMainWindow::closeEvent(event);
}

/// Projects are opened; lists go into the project that is open here.
void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.front().toLocalFile();
    const bool takesLists = m_actions->action(u"import"_s)->isEnabled();
    if (path.endsWith(u".readiness") || (takesLists && ListActions::isList(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (!ListActions::isList(path))
            openFile(path);
        else // whoever lets it go is not held up by what is asked next
            QMetaObject::invokeMethod(
                m_lists.get(), [this, path] { m_lists->importFile(path); }, Qt::QueuedConnection);
    }
}

} // namespace readiness
