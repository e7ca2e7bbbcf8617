#include "ui/shell/ProjectActions.h"

#include "core/project/CopyForOthers.h"
#include "core/project/GoLiveEdit.h"
#include "core/query/TimeText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct ProjectActionsWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectActions)
};

} // namespace

void ProjectActions::moveGoLive()
{
    const SnapshotPtr shown = m_workspace.snapshot();
    const auto goLive = m_prompts.newGoLive(m_workspace);
    if (!goLive || *goLive == shown->project().goLive || !m_workspace.commit(goLiveEdit(shown, *goLive)))
        return;
    m_workspace.say(
        {Message::Kind::Information,
         ProjectActionsWords::tr("Go-live is now %1.").arg(displayInstant(*goLive, shown->project().zone())),
         ProjectActionsWords::tr("Undo"), [&workspace = m_workspace] { workspace.undo(); }});
}

void ProjectActions::saveForOthers(const std::function<void(const QString& path)>& open)
{
    const QString name = QFileInfo(m_workspace.project().path()).completeBaseName();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        m_prompts.fileToSave(ProjectActionsWords::tr("Save a copy for others"),
                             documents.filePath(ProjectActionsWords::tr("%1 for others.readiness").arg(name)),
                             ProjectActionsWords::tr("Projects (*.readiness)"));
    if (path.isEmpty())
        return;
    m_workspace.project().askStore(
        [snapshot = m_workspace.snapshot(), path,
         context = Project::Context{m_workspace.author(), &m_workspace.clock()}](Store& store) {
            return saveCopyForOthers(store, *snapshot, path, context);
        },
        &m_workspace,
        [&workspace = m_workspace, path, open](const Result<CopyForOthers>& copy) {
            workspace.say(copy ? Message{Message::Kind::Information,
                                         ProjectActionsWords::tr("Saved a copy for others as %1, without history. %2")
                                             .arg(path, copy->sentence()),
                                         ProjectActionsWords::tr("Open it"), [open, path] { open(path); }}
                               : Message{Message::Kind::Error, copy.error().text, {}, {}});
        });
}

} // namespace readiness
