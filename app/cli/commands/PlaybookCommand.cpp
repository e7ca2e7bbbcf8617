#include "app/cli/PlaybookComparisonOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/model/Records.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookUses.h"
#include "core/playbook/SuggestedRisks.h"
#include "core/project/PlaybookHistory.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// "our-way" as "Our way".
QString titleFromId(const QString& id)
{
    QString title = QString(id).replace(u'-', u' ');
    return title.isEmpty() ? title : title.front().toUpper() + title.mid(1);
}

/// What the playbook is called: as asked for, else as the one that it replaces.
Result<PlaybookTitle> titleFor(const Invocation& call, const PlaybookLibrary& library)
{
    const auto id = call.argument(2, u"playbook: an id of small letters, digits and hyphens such as our-go-live"_s);
    if (!id)
        return tl::unexpected(id.error());
    PlaybookTitle title{*id, titleFromId(*id), {}, u"1.0"_s};
    if (const auto present = library.own(*id)) {
        if (!call.options.isSet(u"force"_s))
            return usageError(
                u"You have a playbook “%1” already. Choose another id, or replace it with --force."_s.arg(*id));
        if (const auto& old = present->playbook) {
            title.title = old->title;
            title.summary = old->summary;
            title.version = nextVersion(old->version);
        }
    }
    if (call.options.isSet(u"title"_s))
        title.title = call.options.value(u"title"_s);
    if (call.options.isSet(u"summary"_s))
        title.summary = call.options.value(u"summary"_s);
    return title;
}

QJsonArray mentionsJson(const std::vector<Mention>& mentions)
{
    QJsonArray array;
    for (const Mention& mention : mentions)
        array.append(QJsonObject{{u"place"_s, mention.place}, {u"name"_s, mention.name}});
    return array;
}

Result<int> save(const Invocation& call)
{
    const PlaybookLibrary library;
    const auto title = titleFor(call, library);
    if (!title)
        return tl::unexpected(title.error());
    const auto project = call.open(Project::Mode::Read, 1);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const Playbook playbook = playbookFromProject(*snapshot, *title);
    const auto path = library.save(playbook);
    if (!path)
        return tl::unexpected(path.error());
    const auto mentions = mentionsOf(*snapshot, playbook);
    const int items = int(playbook.items.size());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"id"_s, playbook.id},
                                     {u"path"_s, *path},
                                     {u"version"_s, playbook.version},
                                     {u"areas"_s, int(playbook.areas.size())},
                                     {u"items"_s, items},
                                     {u"gates"_s, int(playbook.gates.size())},
                                     {u"risks"_s, int(playbook.risks.size())},
                                     {u"records"_s, int(playbook.records.size())},
                                     {u"mentions"_s, mentionsJson(mentions)}});
    else
        call.output.line(u"Saved %1 as the playbook “%2”, version %3: %4"_s.arg(
            counted(items, u"checklist item"_s), playbook.title, playbook.version, *path));
    if (!mentions.empty())
        call.output.note(mentionSentence(mentions));
    return Done;
}

QJsonObject countJson(const PlaybookPlan::Count& count)
{
    return {{u"added"_s, count.added}, {u"present"_s, count.present}};
}

Result<int> add(const Invocation& call)
{
    const auto id = call.argument(2, u"playbook; `readiness playbooks` lists them"_s);
    if (!id)
        return tl::unexpected(id.error());
    const auto playbook = PlaybookLibrary().load(*id);
    if (!playbook)
        return tl::unexpected(playbook.error());
    const bool isTrial = call.options.isSet(u"dry-run"_s);
    const auto project = call.open(isTrial ? Project::Mode::Read : Project::Mode::Write, 1);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    auto plan = planPlaybook(*snapshot, *playbook);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool isChange = !plan->changes.isEmpty();
    if (isChange && !isTrial) {
        if (auto done = commitAndPublish(**project, std::move(plan->changes), snapshot->revision()); !done)
            return tl::unexpected(done.error());
    }
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"playbook"_s, playbook->id},
                                     {u"version"_s, playbook->version},
                                     {u"changed"_s, isChange && !isTrial},
                                     {u"items"_s, countJson(plan->items)},
                                     {u"areas"_s, countJson(plan->areas)},
                                     {u"gates"_s, countJson(plan->gates)},
                                     {u"criteria"_s, countJson(plan->criteria)},
                                     {u"scope_facts"_s, countJson(plan->facts)},
                                     {u"records"_s, countJson(plan->records)}});
    else if (!isChange)
        call.output.line(u"The project has everything of the playbook “%1” already."_s.arg(playbook->title));
    else
        call.output.line((isTrial ? u"Would add the playbook “%1”: %2"_s : u"Added the playbook “%1”: %2"_s)
                             .arg(playbook->title, planSentence(*plan)));
    return Done;
}

/// The one that is named, else all that the project uses.
Result<std::vector<Playbook>> playbooksFor(const Invocation& call, const Snapshot& project)
{
    QStringList ids = call.arguments.mid(2);
    if (ids.isEmpty()) {
        for (const PlaybookUse& use : usedPlaybooks(project))
            ids += use.playbook;
    }
    if (ids.isEmpty())
        return usageError(u"The project uses no playbook. Name one: playbook %1 FILE ID."_s.arg(call.arguments[0]));
    std::vector<Playbook> playbooks;
    for (const QString& id : ids) {
        auto playbook = PlaybookLibrary().load(id);
        if (!playbook)
            return tl::unexpected(playbook.error());
        playbooks.push_back(std::move(*playbook));
    }
    return playbooks;
}

/// A project, and the playbooks that it is about.
struct Opened {
    std::unique_ptr<Project> project;
    SnapshotPtr snapshot;
    std::vector<Playbook> playbooks;
};

Result<Opened> openWithPlaybooks(const Invocation& call, Project::Mode mode)
{
    auto project = call.open(mode, 1);
    if (!project)
        return tl::unexpected(project.error());
    SnapshotPtr snapshot = (*project)->snapshot();
    auto playbooks = playbooksFor(call, *snapshot);
    if (!playbooks)
        return tl::unexpected(playbooks.error());
    return Opened{std::move(*project), std::move(snapshot), std::move(*playbooks)};
}

Result<int> diff(const Invocation& call)
{
    const auto opened = openWithPlaybooks(call, Project::Mode::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto past = opened->project->withStore(&playbookPast);
    if (!past)
        return tl::unexpected(past.error());
    QJsonArray array;
    bool isDifferent = false;
    for (const Playbook& playbook : opened->playbooks) {
        const PlaybookComparison comparison = comparePlaybook(*opened->snapshot, playbook, *past);
        isDifferent = isDifferent || !comparison.differences.empty();
        if (call.output.isJson())
            array.append(comparisonJson(*opened->snapshot, comparison));
        else
            printComparison(call.output, *opened->snapshot, comparison);
    }
    if (call.output.isJson())
        call.output.json(array);
    return isDifferent ? AnswerIsNo : Done;
}

/// Takes over what only the playbook's author changed or added; of the rest it says how much there is.
Result<int> update(const Invocation& call)
{
    const bool isTrial = call.options.isSet(u"dry-run"_s);
    const auto opened = openWithPlaybooks(call, isTrial ? Project::Mode::Read : Project::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->playbooks.size() > 1)
        return usageError(u"The project uses several playbooks. Name one: playbook update FILE ID."_s);
    const Snapshot& snapshot = *opened->snapshot;
    const Playbook& playbook = opened->playbooks.front();
    const auto past = opened->project->withStore(&playbookPast);
    if (!past)
        return tl::unexpected(past.error());
    const PlaybookComparison comparison = comparePlaybook(snapshot, playbook, *past);
    std::vector<PlaybookDifference> wanted = comparison.differences;
    std::erase_if(wanted, [](const PlaybookDifference& difference) { return !isTakenByDefault(difference); });
    auto changes = takeOver(snapshot, playbook, wanted);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!changes->isEmpty() && !isTrial) {
        if (auto done = commitAndPublish(*opened->project, std::move(*changes), snapshot.revision()); !done)
            return tl::unexpected(done.error());
    }
    const int taken = int(wanted.size()), left = int(comparison.differences.size()) - taken;
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"playbook"_s, playbook.id},
                                     {u"version"_s, playbook.version},
                                     {u"changed"_s, taken > 0 && !isTrial},
                                     {u"taken"_s, taken},
                                     {u"left"_s, left}});
    else
        call.output.line((isTrial ? u"Would take over %1 of the playbook “%2”, version %3."_s
                                  : u"Took over %1 of the playbook “%2”, version %3."_s)
                             .arg(counted(taken, u"change"_s), playbook.title, playbook.version));
    if (left > 0)
        call.output.note(
            u"%1 for people to decide, see `playbook diff` and the window."_s.arg(counted(left, u"difference"_s)));
    return Done;
}

/// Those that --add names, by key or origin; all with --all.
Result<std::vector<SuggestedRisk>> chosenRisks(const Invocation& call, const std::vector<SuggestedRisk>& suggested)
{
    if (call.options.isSet(u"all"_s))
        return suggested;
    std::vector<SuggestedRisk> chosen;
    for (const QString& name : call.options.values(u"add"_s)) {
        const std::size_t before = chosen.size();
        std::ranges::copy_if(suggested, std::back_inserter(chosen), [&](const SuggestedRisk& risk) {
            return risk.risk.key == name || risk.risk.origin == name;
        });
        if (chosen.size() == before)
            return usageError(
                u"There is no typical risk “%1”. `playbook risks FILE` lists them with their keys."_s.arg(name));
    }
    return chosen;
}

QString riskRef(const Snapshot& project, const RecordId& risk)
{
    return risk.isNull() ? QString() : displayCode(riskType(), project.find(Id<Risk>(risk))->number);
}

void printRisks(const Invocation& call, const Snapshot& project, const std::vector<SuggestedRisk>& suggested)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SuggestedRisk& risk : suggested) {
        const QString ref = riskRef(project, risk.present);
        const int score = risk.risk.probability * risk.risk.impact;
        array.append(QJsonObject{{u"key"_s, risk.risk.key},
                                 {u"playbook"_s, risk.playbook},
                                 {u"title"_s, risk.risk.title},
                                 {u"kind"_s, risk.risk.kind},
                                 {u"inherent_score"_s, score > 0 ? QJsonValue(score) : QJsonValue()},
                                 {u"ref"_s, ref.isEmpty() ? QJsonValue() : QJsonValue(ref)}});
        rows.push_back({ref, risk.risk.key, score > 0 ? QString::number(score) : QString(), risk.risk.title});
    }
    if (call.output.isJson())
        call.output.json(array);
    else if (rows.empty())
        call.output.line(u"These playbooks name no typical risks."_s);
    else
        call.output.table({u"Here"_s, u"Key"_s, u"Score"_s, u"Risk"_s}, std::move(rows));
}

/// Lists the typical risks of the playbooks with those that the project has; before that, takes over what is asked for. A
/// trial lists what would be added instead.
Result<int> risks(const Invocation& call)
{
    const bool isAsked = call.options.isSet(u"all"_s) || call.options.isSet(u"add"_s);
    const bool isTrial = call.options.isSet(u"dry-run"_s);
    const auto opened = openWithPlaybooks(call, isAsked && !isTrial ? Project::Mode::Write : Project::Mode::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto suggested = suggestedRisks(*opened->snapshot, opened->playbooks);
    auto chosen = chosenRisks(call, suggested);
    if (!chosen)
        return tl::unexpected(chosen.error());
    std::erase_if(*chosen, [](const SuggestedRisk& risk) { return !risk.present.isNull(); });
    if (isAsked && isTrial) {
        if (!call.output.isJson())
            call.output.line(u"Would add %1."_s.arg(counted(int(chosen->size()), u"typical risk"_s)));
        if (call.output.isJson() || !chosen->empty())
            printRisks(call, *opened->snapshot, *chosen);
        return Done;
    }
    if (!chosen->empty()) {
        ChangeSet changes = addRisks(*opened->snapshot, *chosen);
        if (auto done = commitAndPublish(*opened->project, std::move(changes), opened->snapshot->revision()); !done)
            return tl::unexpected(done.error());
    }
    const SnapshotPtr after = opened->project->snapshot();
    printRisks(call, *after, suggestedRisks(*after, opened->playbooks));
    return Done;
}

Result<int> runPlaybook(const Invocation& call)
{
    const QString action = call.arguments.isEmpty() ? QString() : call.arguments[0];
    if (const auto file = call.argument(1, u"project file"_s); !file && !action.isEmpty())
        return tl::unexpected(file.error());
    if (action == u"save")
        return save(call);
    if (action == u"add")
        return add(call);
    if (action == u"diff")
        return diff(call);
    if (action == u"update")
        return update(call);
    if (action == u"risks")
        return risks(call);
    return usageError(
        action.isEmpty()
            ? u"Say what to do: playbook save FILE ID, add FILE ID, diff FILE, update FILE or risks FILE."_s
            : u"There is no `playbook %1`. Use save, add, diff, update or risks."_s.arg(action));
}

} // namespace

Command playbookCommand()
{
    return {"playbook",
            "ACTION FILE [ID]",
            "Save, add, compare, take over: save FILE our-go-live · add, diff, update or risks FILE [ID].",
            {{u"add"_s, u"With risks: take this typical risk; may be given several times."_s, u"KEY"_s},
             {u"all"_s, u"With risks: take all of them."_s},
             {u"title"_s, u"Title of the saved playbook (default: made of its id)."_s, u"TITLE"_s},
             {u"summary"_s, u"One or two sentences that help to choose it."_s, u"TEXT"_s},
             {u"force"_s, u"Replace your playbook of that id; it gets the next version."_s},
             {u"dry-run"_s, u"With add, update and risks: only show what would change."_s}},
            &runPlaybook};
}

} // namespace readiness::cli
