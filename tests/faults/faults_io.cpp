// Lets every file operation of sharing fail, once and for ever, before and after it took effect and half-way. What Bob
// does then is done, or refused with the file as it was; what was acknowledged is never lost.

#include "tests/faults/FaultRun.h"
#include "tests/faults/SharingScenarios.h"

#include <array>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyFileSystem::Fault;
using Form = FaultyFileSystem::Form;
using Then = FaultyFileSystem::Then;

constexpr std::array kForms{Form::Before, Form::After, Form::Half};

struct Counts {
    int points = 0, runs = 0, failed = 0, done = 0;
};

void runOnce(SharingSite& site, const SharingScenario& scenario, const Fault& fault, FaultRun& run, Counts& counts)
{
    site.restore();
    const QSet<QString> before = areasInFileAlone(site.plan()).value_or(QSet<QString>());
    site.bob().files().plan(fault);
    const bool succeeded = bool(scenario.run(site));
    const QString call = site.bob().files().log().value(fault.call - 1);
    const bool wasHit = site.bob().files().wasHit();
    site.bob().files().plan({});
    ++counts.runs;
    ++(succeeded ? counts.done : counts.failed);
    const QString where = u"%1, call %2 (%3), form %4, %5: "_s.arg(QLatin1String(scenario.name))
                              .arg(fault.call)
                              .arg(call)
                              .arg(int(fault.form))
                              .arg(fault.then == Then::GoOn ? u"once"_s : u"for ever"_s);
    run.check(wasHit, where + u"the fault was not hit"_s);
    for (const QString& wrong : faultsAfter(site, scenario, before, succeeded))
        run.fail(where + wrong);
}

} // namespace

int main(int argc, char** argv)
{
    FaultRun run("faults_io", argc, argv);
    SharingSite site(run.folder());
    Counts counts;
    quint32 turn = run.seed();
    for (const SharingScenario& scenario : sharingScenarios()) {
        site.begin();
        scenario.prepare(site);
        site.save();
        site.restore();
        site.bob().files().plan({});
        const Result<> undisturbed = scenario.run(site);
        run.check(bool(undisturbed), u"%1, undisturbed: %2"_s.arg(QLatin1String(scenario.name),
                                                                  undisturbed ? QString() : undisturbed.error().text));
        const int calls = site.bob().files().calls();
        counts.points += calls;
        for (int call = 1; call <= calls; ++call) {
            for (const Then then : {Then::GoOn, Then::Stay}) {
                // The short form takes the three forms in turn.
                for (std::size_t form = 0; form < kForms.size(); ++form) {
                    if (run.isFull() || form == turn % kForms.size())
                        runOnce(site, scenario, {call, kForms[form], then}, run, counts);
                }
                ++turn;
            }
        }
    }
    return run.finish(u"%1 points, %2 runs, %3 done, %4 refused"_s.arg(counts.points)
                          .arg(counts.runs)
                          .arg(counts.done)
                          .arg(counts.failed));
}
