#include "core/rules/PassActions.h"

#include "core/base/CoreText.h"
#include "core/model/Cycle.h"
#include "core/rules/RegisterMetrics.h"

#include <algorithm>

namespace readiness {

namespace {

/// People's own cases first: a regression or basic check is seldom what a process or requirement lacks.
bool isUsual(const Suite* suite)
{
    return suite->kind == SuiteKind::UserAcceptance || suite->kind == SuiteKind::Functional;
}

/// The suite that one more case belongs to; null: any.
const Suite* suiteForMore(const TestStates& tests, const Snapshot& snapshot, const TestSelection& selection)
{
    std::vector<const Suite*> suites =
        selection.cycle.isNull() ? suitesInOrder(snapshot) : tests.suitesOf(selection.cycle);
    std::erase_if(suites, [&](const Suite* suite) {
        return !selection.suites.isEmpty() && !selection.suites.contains(suite->id);
    });
    const bool isAnySuiteRight = selection.cycle.isNull() && selection.suites.isEmpty();
    if (isAnySuiteRight || suites.empty())
        return nullptr;
    const auto usual = std::ranges::find_if(suites, isUsual);
    return usual == suites.end() ? suites.front() : *usual;
}

} // namespace

PassActions::PassActions(const TestStates& tests, const Snapshot& snapshot, const TestSelection& selection)
    : m_cycle(snapshot.find(Id<Cycle>(selection.cycle))),
      m_suite(suiteForMore(tests, snapshot, selection)),
      m_ofVerdict{CoreText::tr("Have it pass"), QString(), CoreText::tr("Resolve why it failed, and run it again"),
                  CoreText::tr("Remove what blocks it, and run it"), CoreText::tr("Run it after all")},
      m_ofFault{QString(), CoreText::tr("Run it again outside production"),
                CoreText::tr("Run it again without the role of an administrator"),
                CoreText::tr("Run it again with migrated data"), CoreText::tr("Run it again on the changed solution")}
{
    if (!m_cycle)
        return;
    const Environment* environment = snapshot.find(m_cycle->environment);
    if (environment && environment->kind == EnvironmentKind::Production && !m_cycle->isMockCutover) {
        m_ofVerdict.fill(CoreText::tr("Run it once “%1” is out of production").arg(m_cycle->title));
        m_ofFault = m_ofVerdict;
        return;
    }
    for (auto* texts : {&m_ofVerdict, &m_ofFault})
        std::ranges::transform(*texts, texts->begin(), [&](const QString& text) { return inCycle(text); });
}

QString PassActions::inCycle(const QString& action) const
{
    return m_cycle ? CoreText::tr("%1 in “%2”", "what to do, and the test cycle").arg(action, m_cycle->title) : action;
}

const QString& PassActions::of(const CaseState& state) const
{
    return state.verdict() == Verdict::Passed ? m_ofFault[std::size_t(state.fault)]
                                              : m_ofVerdict[std::size_t(state.verdict())];
}

QString PassActions::ofGap(bool isOperation) const
{
    const QString what = isOperation ? QString(kPlaceOfParts) : CoreText::tr("it", "cover it with test cases");
    return inCycle(m_suite ? CoreText::tr("Cover %1 with test cases of the suite “%2”").arg(what, m_suite->title)
                           : CoreText::tr("Cover %1 with test cases").arg(what));
}

} // namespace readiness
