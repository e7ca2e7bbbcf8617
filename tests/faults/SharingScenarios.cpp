#include "tests/faults/SharingScenarios.h"

#include <QFile>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

using Areas = QSet<QString>;

void annEdits(SharingSite& site, const QString& title)
{
    if (site.ann().editOnce(site.plan(), title))
        site.acknowledge(title);
}

Result<> bobEdits(SharingSite& site, SharedFile& file, const QString& title)
{
    return site.bob().edit(file, title).map([&] { site.acknowledge(title); });
}

/// What a command does, with something happening between opening and editing.
Result<> bobEditsOnce(SharingSite& site, const QString& title, IfGone ifGone = IfGone::Fail,
                      void (*meanwhile)(SharingSite&) = nullptr)
{
    const auto file = site.bob().open(site.plan());
    if (!file)
        return tl::unexpected(file.error());
    if (meanwhile != nullptr)
        meanwhile(site);
    if (Result<> edited = bobEdits(site, **file, title); !edited)
        return edited;
    const auto published = (*file)->publish(ifGone);
    const Result<> closed = (*file)->close();
    return published ? closed : tl::unexpected(published.error());
}

/// Ann edits between Bob's last look at the file and his replacing it.
void annEditsInTheLastInstant(SharingSite& site, const QString& title, const std::function<void()>& then = {})
{
    site.bob().files().setHook([&site, title, then, isDone = false](const FaultyFileSystem::Call& call) mutable {
        if (isDone || call.operation != u"move"_s || call.path != site.plan())
            return;
        isDone = true;
        annEdits(site, title);
        if (then)
            then();
    });
}

void nothing(SharingSite&) {}

void keepSomething(SharingSite& site)
{
    const auto file = site.bob().open(site.plan());
    if (file && bobEdits(site, **file, u"Kept"_s))
        std::ignore = (*file)->close();
}

/// An outbox, a crashed session, and beside the file a version of Ann's that the crashed session had displaced.
void keepAndCrash(SharingSite& site)
{
    keepSomething(site);
    annEditsInTheLastInstant(site, u"Displaced"_s, [&site] {
        site.bob().files().plan({1, FaultyFileSystem::Form::Before, FaultyFileSystem::Then::Stay});
    });
    std::ignore = bobEditsOnce(site, u"Crashed"_s);
    site.restartPrograms();
}

void publishAndRollBack(SharingSite& site)
{
    site.save();
    std::ignore = bobEditsOnce(site, u"Rolled back"_s);
    site.rollBack();
}

Result<> oneEdit(SharingSite& site) { return bobEditsOnce(site, u"B"_s); }

Result<> twoPublications(SharingSite& site)
{
    const auto file = site.bob().open(site.plan());
    if (!file)
        return tl::unexpected(file.error());
    annEdits(site, u"A1"_s);
    Result<> done = bobEdits(site, **file, u"B1"_s).and_then([&] { return (*file)->publish().map([](bool) {}); });
    annEdits(site, u"A2"_s);
    if (done)
        done = (*file)->refresh();
    if (done)
        done = bobEdits(site, **file, u"B2"_s).and_then([&] { return (*file)->publish().map([](bool) {}); });
    const Result<> closed = (*file)->close();
    return done ? closed : done;
}

Result<> lastInstant(SharingSite& site)
{
    annEditsInTheLastInstant(site, u"A"_s);
    return bobEditsOnce(site, u"B"_s);
}

Result<> lastInstantWithoutExchange(SharingSite& site)
{
    site.bob().files().setCanExchange(false);
    return lastInstant(site);
}

Result<> newProject(SharingSite& site) { return site.bob().create(site.shared(u"new.readiness"_s)); }

Result<> damagedFile(SharingSite& site)
{
    return bobEditsOnce(site, u"B"_s, IfGone::Fail, [](SharingSite& place) {
        QFile::resize(place.plan(), 5000);
        place.bob().clock().advanceMilliseconds(120'000);
    });
}

Result<> goneFile(SharingSite& site)
{
    return bobEditsOnce(site, u"B"_s, IfGone::MakeAnew, [](SharingSite& place) { QFile::remove(place.plan()); });
}

Result<> reader(SharingSite& site)
{
    const auto areas = site.bob().areasIn(site.plan());
    if (!areas)
        return tl::unexpected(areas.error());
    return areas->contains(u"Kept"_s) ? Result<>() : systemError(u"the reader does not see what is kept"_s);
}

Result<> oldOutbox(SharingSite& site)
{
    site.bob().clock().advanceMilliseconds(2 * Outbox::kKeptMilliseconds);
    return bobEditsOnce(site, u"B"_s);
}

QString listed(const Areas& areas)
{
    QStringList sorted(areas.begin(), areas.end());
    sorted.sort();
    return sorted.join(u", "_s);
}

} // namespace

const std::vector<SharingScenario>& sharingScenarios()
{
    static const std::vector<SharingScenario> scenarios{
        {"one edit", nothing, oneEdit},
        {"two publications, a colleague in between", nothing, twoPublications},
        {"a colleague in the last instant", nothing, lastInstant},
        {"a colleague in the last instant, no exchange", nothing, lastInstantWithoutExchange, false, true},
        {"after a crash", keepAndCrash, oneEdit},
        {"after a roll-back", publishAndRollBack, oneEdit},
        {"with an old outbox", keepSomething, oldOutbox},
        {"a new project", nothing, newProject, false, false, false},
        {"the file damaged", nothing, damagedFile, true},
        {"the file gone", nothing, goneFile, true},
        {"a reader", keepSomething, reader, false, false, false},
    };
    return scenarios;
}

QStringList faultsAfter(SharingSite& site, const SharingScenario& scenario, const QSet<QString>& before, bool succeeded)
{
    QStringList wrong;
    const auto expect = [&wrong](const Result<Areas>& found, const Areas& wanted, const QString& when) {
        if (!found)
            wrong << u"%1 the file is refused: %2"_s.arg(when, found.error().text);
        else if (const Areas missing = wanted - *found; !missing.isEmpty())
            wrong << u"%1 the file lacks: %2"_s.arg(when, listed(missing));
    };
    const auto found = areasInFileAlone(site.plan());
    if (!scenario.harmsTheFile || succeeded)
        expect(found, before, u"right after it"_s);
    if (succeeded && scenario.isPublishing && !scenario.mayOverwrite)
        expect(found, site.acknowledged(), u"after success"_s);
    const QString fresh = site.shared(u"new.readiness"_s);
    if (succeeded ? scenario.run == newProject : QFile::exists(fresh))
        expect(areasInFileAlone(fresh), {u"Start"_s}, u"the new one:"_s);

    // Everybody starts anew; whoever has no file any more gets an old one back.
    site.restartPrograms();
    site.ageTemporaries();
    if (!found)
        site.rollBack();
    for (const auto& [desk, title] : {std::pair(&site.ann(), u"Later A"_s), std::pair(&site.bob(), u"Later B"_s),
                                      std::pair(&site.ann(), u"Last A"_s)}) {
        if (const Result<> edited = desk->editOnce(site.plan(), title); !edited)
            wrong << u"%1 afterwards: %2"_s.arg(title, edited.error().text);
        site.acknowledge(title);
    }
    expect(areasInFileAlone(site.plan()), site.acknowledged(), u"in the end"_s);
    if (QFile::exists(fresh)) {
        std::ignore = site.bob().editOnce(fresh, u"Later N"_s);
        expect(areasInFileAlone(fresh), {u"Start"_s, u"Later N"_s}, u"the new one in the end:"_s);
    }
    for (const QString& problem : site.verify(site.plan()))
        wrong << u"in the end: "_s + problem;
    for (const QString& name : site.names()) {
        // Beside a file that never came about, nobody sweeps.
        if (name != u"plan.readiness"_s && !name.startsWith(u".~new."_s) && name != u"new.readiness"_s
            && !name.contains(u"(set aside "_s))
            wrong << u"left beside the file: "_s + name;
    }
    for (const QString& path : site.stateLeftovers())
        wrong << u"left in the state folder: "_s + path;
    return wrong;
}

} // namespace readiness::test
