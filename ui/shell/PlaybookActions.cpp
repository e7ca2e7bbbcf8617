#include "ui/shell/PlaybookActions.h"

#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookUses.h"
#include "core/playbook/SuggestedRisks.h"
#include "core/project/PlaybookHistory.h"
#include "ui/models/PlaybookLines.h"
#include "ui/models/SuggestedRiskLines.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct PlaybookActionsWords {
    Q_DECLARE_TR_FUNCTIONS(PlaybookActions)
};

} // namespace

void PlaybookActions::say(Message::Kind kind, const QString& text) { m_workspace.say({kind, text, {}, {}}); }

void PlaybookActions::saveAsOwn()
{
    const auto answer =
        m_prompts.text({PlaybookActionsWords::tr("Save as my playbook"),
                        PlaybookActionsWords::tr("Under which title shall other projects start from this one?"),
                        PlaybookActionsWords::tr("Save")},
                       {});
    if (!answer || answer->trimmed().isEmpty())
        return;
    PlaybookTitle title{playbookKeyFrom(*answer), answer->trimmed(), {}, u"1.0"_s};
    if (const auto present = m_library.own(title.id)) {
        if (present->playbook) {
            title.summary = present->playbook->summary;
            title.version = nextVersion(present->playbook->version);
        }
        if (!m_prompts.confirm(
                {PlaybookActionsWords::tr("Save as my playbook"),
                 PlaybookActionsWords::tr("You have a playbook “%1” already. Shall this project take its place, as "
                                          "version %2?")
                     .arg(title.id, title.version),
                 PlaybookActionsWords::tr("Replace")}))
            return;
    }
    const SnapshotPtr project = m_workspace.snapshot();
    const Playbook playbook = playbookFromProject(*project, title);
    const auto path = m_library.save(playbook);
    if (!path) {
        say(Message::Kind::Error, path.error().text);
        return;
    }
    const auto mentions = mentionsOf(*project, playbook);
    const QString saved =
        PlaybookActionsWords::tr("Saved as the playbook “%1”, version %2: new projects can start from it.")
            .arg(playbook.title, playbook.version);
    m_workspace.say({mentions.empty() ? Message::Kind::Information : Message::Kind::Warning,
                     (saved + u' ' + mentionSentence(mentions)).trimmed(), PlaybookActionsWords::tr("Show its folder"),
                     [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); }});
}

std::optional<Playbook> PlaybookActions::picked(const Prompts::Question& question)
{
    std::vector<Playbook> playbooks;
    QStringList titles;
    for (PlaybookLibrary::Offer& offer : m_library.offers()) {
        if (!offer.playbook) {
            say(Message::Kind::Warning, offer.playbook.error().text);
            continue;
        }
        titles +=
            offer.isOwn ? PlaybookActionsWords::tr("%1 (yours)").arg(offer.playbook->title) : offer.playbook->title;
        playbooks.push_back(std::move(*offer.playbook));
    }
    const auto chosen = m_prompts.choice(question, titles);
    return chosen ? std::optional(std::move(playbooks[std::size_t(*chosen)])) : std::nullopt;
}

void PlaybookActions::addToProject()
{
    const auto playbook = picked({PlaybookActionsWords::tr("Add a playbook"),
                                  PlaybookActionsWords::tr("Which playbook does the project need as well?"),
                                  PlaybookActionsWords::tr("Continue")});
    if (!playbook)
        return;
    const SnapshotPtr project = m_workspace.snapshot();
    auto plan = planPlaybook(*project, *playbook);
    if (!plan)
        return say(Message::Kind::Error, plan.error().text);
    if (plan->changes.isEmpty())
        return say(
            Message::Kind::Information,
            PlaybookActionsWords::tr("The project has everything of the playbook “%1” already.").arg(playbook->title));
    const QString sentence = u"“%1”: "_s.arg(playbook->title) + planSentence(*plan);
    if (!m_prompts.confirm({PlaybookActionsWords::tr("Add a playbook"), sentence, PlaybookActionsWords::tr("Add")}))
        return;
    const int items = plan->items.added;
    if (m_workspace.commit(std::move(plan->changes), project->revision()))
        say(Message::Kind::Information,
            PlaybookActionsWords::tr("Added “%1” with %n new item(s).", nullptr, items).arg(playbook->title));
}

std::vector<Playbook> PlaybookActions::installed() const
{
    std::vector<Playbook> used;
    for (const PlaybookUse& use : usedPlaybooks(*m_workspace.snapshot())) {
        if (auto playbook = m_library.load(use.playbook))
            used.push_back(std::move(*playbook));
    }
    return used;
}

std::optional<Playbook> PlaybookActions::toCompare()
{
    const std::vector<Playbook> used = installed();
    if (used.size() == 1)
        return used.front();
    return picked({PlaybookActionsWords::tr("Compare with a playbook"),
                   PlaybookActionsWords::tr("Which playbook shall the project be compared with?"),
                   PlaybookActionsWords::tr("Compare")});
}

void PlaybookActions::suggestRisks()
{
    const QString title = PlaybookActionsWords::tr("Suggested risks");
    std::vector<Playbook> playbooks = installed();
    if (playbooks.empty()) {
        auto one = picked({title, PlaybookActionsWords::tr("Of which playbook do you want to see the typical risks?"),
                           PlaybookActionsWords::tr("Continue")});
        if (!one)
            return;
        playbooks.push_back(std::move(*one));
    }
    const SnapshotPtr project = m_workspace.snapshot();
    std::vector<SuggestedRisk> risks = suggestedRisks(*project, playbooks);
    if (std::ranges::all_of(risks, [](const SuggestedRisk& risk) { return !risk.present.isNull(); }))
        return say(Message::Kind::Information,
                   risks.empty()
                       ? PlaybookActionsWords::tr("The playbooks of this project name no typical risks.")
                       : PlaybookActionsWords::tr("The project has all typical risks of its playbooks already."));
    groupByArea(risks);
    const auto ticked = m_prompts.ticks(
        {title,
         PlaybookActionsWords::tr("What often goes wrong in projects like this one. Tick what may happen in "
                                  "yours; rate it and give it an owner afterwards."),
         PlaybookActionsWords::tr("Add")},
        suggestedRiskLines(*project, risks));
    if (!ticked)
        return;
    std::vector<SuggestedRisk> wanted;
    for (std::size_t i = 0; i < ticked->size(); ++i) {
        if ((*ticked)[i])
            wanted.push_back(risks[i]);
    }
    ChangeSet changes = addRisks(*project, wanted);
    const int count = int(changes.changes.size());
    if (count > 0 && m_workspace.commit(std::move(changes), project->revision()))
        say(Message::Kind::Information,
            PlaybookActionsWords::tr("Added %n risk(s): give each an owner and a rating.", nullptr, count));
}

void PlaybookActions::compare()
{
    auto playbook = toCompare();
    if (!playbook)
        return;
    m_workspace.project().askStore(&playbookPast, &m_workspace,
                                   [actions = *this, playbook = std::move(*playbook)](const auto& past) mutable {
                                       if (past)
                                           actions.offer(playbook, *past);
                                       else
                                           actions.say(Message::Kind::Error, past.error().text);
                                   });
}

void PlaybookActions::offer(const Playbook& playbook, const PlaybookPast& past)
{
    const SnapshotPtr project = m_workspace.snapshot();
    PlaybookComparison comparison = comparePlaybook(*project, playbook, past);
    if (comparison.differences.empty())
        return say(Message::Kind::Information,
                   PlaybookActionsWords::tr("The project has all that “%1”, version %2, asks for.")
                       .arg(playbook.title, playbook.version));
    groupForLines(comparison);
    const QString from = comparison.usedVersion.isEmpty()
                             ? PlaybookActionsWords::tr("the project does not use it yet")
                             : PlaybookActionsWords::tr("the project has %1").arg(comparison.usedVersion);
    const auto ticked = m_prompts.ticks(
        {PlaybookActionsWords::tr("Compare with the playbook"),
         PlaybookActionsWords::tr(
             "“%1”, version %2 (%3). Tick what the project shall take over; all of it is one step that can be "
             "undone.")
             .arg(playbook.title, playbook.version, from),
         PlaybookActionsWords::tr("Take over")},
        playbookLines(*project, comparison));
    if (!ticked)
        return;
    std::vector<PlaybookDifference> wanted;
    for (std::size_t i = 0; i < ticked->size(); ++i) {
        if ((*ticked)[i])
            wanted.push_back(comparison.differences[i]);
    }
    auto changes = takeOver(*project, playbook, wanted);
    if (!changes)
        return say(Message::Kind::Error, changes.error().text);
    if (!changes->isEmpty() && m_workspace.commit(std::move(*changes), project->revision()))
        say(Message::Kind::Information,
            PlaybookActionsWords::tr("Took over %n change(s) of “%1”.", nullptr, int(wanted.size()))
                .arg(playbook.title));
}

} // namespace readiness
