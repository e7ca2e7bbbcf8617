#include "ui/shell/ProjectActions.h"

#include "core/project/CopyForOthers.h"
#include "core/project/GoLiveEdit.h"
#include "core/project/TesterShare.h"
#include "core/query/TimeText.h"
#include "core/rules/TestStates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct ProjectActionsWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectActions)
};

/// A title as the name of a file on any system.
QString fileNameOf(QString title)
{
    static const QRegularExpression unusual(u"[^\\w .()+-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return title.replace(unusual, u"-"_s).left(100).simplified();
}

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

std::optional<Id<Cycle>> ProjectActions::chosenCycle()
{
    const std::vector<const Cycle*> cycles = cyclesInOrder(*m_workspace.snapshot());
    QStringList titles;
    for (const Cycle* cycle : cycles)
        titles += cycle->title;
    if (cycles.empty())
        m_workspace.say({Message::Kind::Information, ProjectActionsWords::tr("There is no test cycle yet."), {}, {}});
    const auto chosen =
        cycles.size() < 2
            ? std::optional(0)
            : m_prompts.choice({ProjectActionsWords::tr("Save a tester's share"),
                                ProjectActionsWords::tr("Of which test cycle?"), ProjectActionsWords::tr("Continue")},
                               titles);
    return cycles.empty() || !chosen ? std::nullopt : std::optional(Id<Cycle>(cycles[std::size_t(*chosen)]->id));
}

std::optional<Id<Person>> ProjectActions::chosenTester(const Id<Cycle>& cycle)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const auto testers = testersOf(*snapshot, cycle);
    QStringList lines;
    for (const auto& [person, cases] : testers)
        lines += ProjectActionsWords::tr("%1 (%n test case(s))", nullptr, cases).arg(person->name);
    if (testers.empty()) {
        m_workspace.say({Message::Kind::Information,
                         ProjectActionsWords::tr("Nobody is named as the tester of a case in this test cycle."),
                         {},
                         {}});
        return {};
    }
    const auto chosen = m_prompts.choice({ProjectActionsWords::tr("Save a tester's share"),
                                          ProjectActionsWords::tr("Whose share?"), ProjectActionsWords::tr("Save…")},
                                         lines);
    return chosen ? std::optional(Id<Person>(testers[std::size_t(*chosen)].first->id)) : std::nullopt;
}

void ProjectActions::saveTesterShare()
{
    const auto cycle = chosenCycle();
    const auto tester = cycle ? chosenTester(*cycle) : std::nullopt;
    if (!tester)
        return;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    auto share = TesterShare::of(*snapshot, *cycle, *tester);
    if (!share)
        return m_workspace.say({Message::Kind::Error, share.error().text, {}, {}});
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = snapshot->find(*cycle)->title + u' ' + snapshot->find(*tester)->name;
    const QString path = m_prompts.fileToSave(ProjectActionsWords::tr("Save a tester's share"),
                                              documents.filePath(fileNameOf(name) + u".readiness"_s),
                                              ProjectActionsWords::tr("Projects (*.readiness)"));
    if (path.isEmpty())
        return;
    m_workspace.project().askStore(
        [share = std::move(*share), path, context = Project::Context{m_workspace.author(), &m_workspace.clock()}](
            Store& store) { return readiness::saveTesterShare(store, share, path, context); },
        &m_workspace,
        [&workspace = m_workspace, path](const Result<TesterShare>& saved) {
            workspace.say(saved ? Message{Message::Kind::Information,
                                          ProjectActionsWords::tr("Saved %1 with %n test case(s). File ▸ Import brings "
                                                                  "the results back.",
                                                                  nullptr, saved->cases)
                                              .arg(path),
                                          {},
                                          {}}
                                : Message{Message::Kind::Error, saved.error().text, {}, {}});
        });
}

} // namespace readiness
