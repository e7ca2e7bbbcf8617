// Ends Bob's program at every file operation of sharing, and at every write, sync and removal that SQLite does for him,
// with a process of its own for each. Whoever starts next finds everything that was acknowledged.

#include "tests/faults/FaultRun.h"
#include "tests/faults/FaultyVfs.h"
#include "tests/faults/SharingScenarios.h"

#include <array>

#include <sys/wait.h>
#include <unistd.h>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Where Bob's program ends.
struct Death {
    enum class In { Sharing, Sqlite };
    In in{};
    int call = 0;
    int form = 0;
};

constexpr std::array kForms{FaultyFileSystem::Form::Before, FaultyFileSystem::Form::After,
                            FaultyFileSystem::Form::Half};
constexpr std::array kSqliteForms{FaultyVfs::Form::Die, FaultyVfs::Form::DieHalf};

struct Counts {
    int points = 0, deaths = 0;
};

/// Runs the scenario in a process of its own; how that ended.
int dieIn(SharingSite& site, const SharingScenario& scenario, const Death& death)
{
    const pid_t child = ::fork();
    if (child == 0) {
        site.restartPrograms();
        if (death.in == Death::In::Sharing)
            site.bob().files().plan({death.call, kForms[std::size_t(death.form)], FaultyFileSystem::Then::Die});
        else
            FaultyVfs::plan(death.call, kSqliteForms[std::size_t(death.form)]);
        std::ignore = scenario.run(site);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void runOnce(SharingSite& site, const SharingScenario& scenario, const Death& death, FaultRun& run, Counts& counts)
{
    site.restore();
    const QSet<QString> before = areasInFileAlone(site.plan()).value_or(QSet<QString>());
    const int end = dieIn(site, scenario, death);
    ++counts.deaths;
    const QString where =
        u"%1, %2 call %3, form %4: "_s
            .arg(QLatin1String(scenario.name), death.in == Death::In::Sharing ? u"file"_s : u"SQLite"_s)
            .arg(death.call)
            .arg(death.form);
    run.check(end == FaultyFileSystem::kDied, where + u"the program ended with %1 instead of being killed"_s.arg(end));
    for (const QString& wrong : faultsAfter(site, scenario, before, false))
        run.fail(where + wrong);
}

} // namespace

int main(int argc, char** argv)
{
    FaultRun run("faults_kill", argc, argv);
    FaultyVfs::install();
    SharingSite site(run.folder());
    Counts counts;
    quint32 turn = run.seed();
    for (const SharingScenario& scenario : sharingScenarios()) {
        site.begin();
        scenario.prepare(site);
        site.save();
        site.restore();
        site.bob().files().plan({});
        FaultyVfs::plan(0, {});
        std::ignore = scenario.run(site);
        const int calls = site.bob().files().calls();
        const int sqliteCalls = FaultyVfs::calls();
        counts.points += calls + sqliteCalls;
        // The short form takes the forms in turn, and of the many points of SQLite one in eleven.
        for (int call = 1; call <= calls; ++call, ++turn) {
            for (int form = 0; form < int(kForms.size()); ++form) {
                if (run.isFull() || quint32(form) == turn % kForms.size())
                    runOnce(site, scenario, {Death::In::Sharing, call, form}, run, counts);
            }
        }
        for (int call = 1; call <= sqliteCalls; ++call, ++turn) {
            for (int form = 0; form < int(kSqliteForms.size()); ++form) {
                if (run.isFull() || (turn % 11 == 0 && quint32(form) == turn / 11 % kSqliteForms.size()))
                    runOnce(site, scenario, {Death::In::Sqlite, call, form}, run, counts);
            }
        }
    }
    return run.finish(u"%1 points, %2 deaths"_s.arg(counts.points).arg(counts.deaths));
}
