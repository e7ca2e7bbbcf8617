#include "core/rules/UpgradeMachine.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <map>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

using State = UpgradeState;
using Step = UpgradeStep;
using Row = std::map<Step, State>;
using Table = std::map<State, Row>;

/// The tables once more, as the source documents say them, state by state.
Table tableOf(UpgradeProcess process)
{
    const std::pair<const Step, State> cancel{Step::Cancelled, State::Cancelled};
    switch (process) {
    case UpgradeProcess::SelfService:
        return {{State::NotStarted, {{Step::Start, State::Preparing}}},
                {State::Preparing,
                 {{Step::Prepared, State::Staged},
                  {Step::PrepareFailed, State::PrepareFailed},
                  {Step::StagingFailed, State::StagingFailed},
                  cancel}},
                {State::PrepareFailed, {{Step::Start, State::Preparing}, cancel}},
                {State::StagingFailed, {{Step::Prepared, State::Staged}, cancel}},
                {State::Staged,
                 {{Step::PackageApplied, State::PackageApplied},
                  {Step::PackageFailed, State::PackageFailed},
                  {Step::DataUpgradeStarted, State::DataUpgrading},
                  cancel}},
                {State::PackageApplied, {{Step::PackageSignedOff, State::Staged}, cancel}},
                {State::PackageFailed, {{Step::PackageRolledBack, State::Staged}, cancel}},
                {State::DataUpgrading,
                 {{Step::DataUpgraded, State::Validation},
                  {Step::DataUpgradeFailed, State::DataUpgradeFailed},
                  {Step::Resumed, State::DataUpgrading}}},
                {State::DataUpgradeFailed, {{Step::RolledBack, State::RolledBack}}},
                {State::Validation, {{Step::Accepted, State::Committed}, {Step::RolledBack, State::RolledBack}}},
                {State::RolledBack, {{Step::DataUpgradeStarted, State::DataUpgrading}}},
                {State::Committed, {{Step::PostUpgradeDone, State::Committed}}},
                {State::Expired, {{Step::Start, State::Preparing}}}};
    case UpgradeProcess::ServiceTeam: {
        const std::pair<const Step, State> back{Step::RolledBack, State::RolledBack};
        return {
            {State::NotStarted, {{Step::Requested, State::Requested}}},
            {State::Requested, {{Step::OldDetached, State::OldDetached}, cancel}},
            {State::OldDetached, {{Step::DeploymentRequested, State::DeploymentRequested}, back}},
            {State::DeploymentRequested, {{Step::ConfigurationApproved, State::ConfigurationApproved}, back}},
            {State::ConfigurationApproved, {{Step::Deployed, State::Deployed}, back}},
            {State::Deployed, {{Step::DatabaseConnected, State::DatabaseConnected}, back}},
            {State::DatabaseConnected,
             {{Step::DataUpgraded, State::DataUpgraded}, {Step::DataUpgradeFailed, State::DataUpgradeFailed}, back}},
            {State::DataUpgradeFailed, {{Step::DataUpgraded, State::DataUpgraded}, back}},
            {State::DataUpgraded, {{Step::NewAttached, State::NewAttached}, back}},
            {State::NewAttached, {{Step::CompletionReported, State::Validation}, back}},
            {State::Validation, {{Step::Accepted, State::Committed}, back}},
            {State::Committed, {{Step::OldRetired, State::Committed}}},
            {State::RolledBack, {{Step::Requested, State::Requested}}}};
    }
    case UpgradeProcess::OnPremises: break;
    }
    return {{State::NotStarted,
             {{Step::OldVersionVerified, State::OldVersionVerified},
              {Step::DataUpgradeStarted, State::DataUpgrading},
              cancel}},
            {State::OldVersionVerified, {{Step::DataUpgradeStarted, State::DataUpgrading}, cancel}},
            {State::DataUpgrading,
             {{Step::DataUpgraded, State::Validation}, {Step::DataUpgradeFailed, State::DataUpgradeFailed}}},
            {State::DataUpgradeFailed, {{Step::Resumed, State::DataUpgrading}, {Step::RolledBack, State::RolledBack}}},
            {State::Validation, {{Step::Accepted, State::Committed}, {Step::RolledBack, State::RolledBack}}},
            {State::RolledBack, {{Step::DataUpgradeStarted, State::DataUpgrading}, cancel}}};
}

} // namespace

/// The upgrade processes of the source documents, as tables.
class tst_UpgradeMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepFromEveryState_data()
    {
        QTest::addColumn<int>("process");
        for (int process = 0; process < int(choicesOf<UpgradeProcess>().size()); ++process)
            QTest::newRow(choicesOf<UpgradeProcess>()[std::size_t(process)].key) << process;
    }

    void everyStepFromEveryState()
    {
        QFETCH(const int, process);
        const Table table = tableOf(UpgradeProcess(process));
        for (int state = 0; state <= int(State::NewAttached); ++state) {
            const auto row = table.find(State(state));
            for (int step = 0; step <= int(Step::OldRetired); ++step) {
                const UpgradeTransition* transition = transitionOf(UpgradeProcess(process), State(state), Step(step));
                const bool isExpected = row != table.end() && row->second.contains(Step(step));
                const QString where = upgradeStateText(State(state)) + u", "_s + upgradeStepText(Step(step));
                QVERIFY2(bool(transition) == isExpected, qPrintable(where));
                if (transition)
                    QVERIFY2(transition->to == row->second.at(Step(step)), qPrintable(where));
            }
        }
    }

    /// A step has one row in the table, a guard belongs to a step that exists, and every state leads somewhere or is an end.
    void theTablesAreSound()
    {
        for (const UpgradeProcess process :
             {UpgradeProcess::SelfService, UpgradeProcess::ServiceTeam, UpgradeProcess::OnPremises}) {
            const UpgradeTable& table = upgradeTable(process);
            QCOMPARE(table.process, process);
            std::map<std::pair<State, Step>, int> rows;
            std::map<Step, int> steps;
            for (const UpgradeTransition& transition : table.transitions) {
                ++rows[{transition.from, transition.step}];
                ++steps[transition.step];
            }
            for (const auto& [row, count] : rows)
                QCOMPARE(count, 1);
            for (const StepGuard& guard : table.guards) {
                QVERIFY(steps.contains(guard.step));
                QVERIFY(guard.rule && guard.rule[0] == 'S');
            }
            for (const UpgradeState state : statesOf(process)) {
                const bool leads = std::ranges::any_of(
                    table.transitions, [&](const UpgradeTransition& t) { return t.from == state && t.to != state; });
                QVERIFY2(leads || isOver(state), qPrintable(upgradeStateText(state)));
            }
        }
    }

    void theOldEnvironmentIsDownWhereTheSourcesSaySo()
    {
        for (const State state : {State::DataUpgrading, State::DataUpgradeFailed, State::OldDetached,
                                  State::DeploymentRequested, State::ConfigurationApproved, State::Deployed,
                                  State::DatabaseConnected, State::DataUpgraded, State::NewAttached})
            QCOMPARE(oldEnvironmentIn(state), OldEnvironment::Down);
        for (const State state : {State::NotStarted, State::Preparing, State::PrepareFailed, State::StagingFailed,
                                  State::Staged, State::PackageApplied, State::PackageFailed, State::RolledBack,
                                  State::Cancelled, State::Expired, State::OldVersionVerified, State::Requested})
            QCOMPARE(oldEnvironmentIn(state), OldEnvironment::Up);
        QCOMPARE(oldEnvironmentIn(State::Validation), OldEnvironment::NewIsLive);
        QCOMPARE(oldEnvironmentIn(State::Committed), OldEnvironment::NewIsLive);
    }

    void everyStateHasAKeyAndWords()
    {
        QSet<QString> keys, words;
        for (int state = 0; state <= int(State::NewAttached); ++state) {
            keys.insert(upgradeStateKey(State(state)));
            words.insert(upgradeStateText(State(state)));
        }
        QCOMPARE(keys.size(), int(State::NewAttached) + 1);
        QCOMPARE(words.size(), int(State::NewAttached) + 1);
    }
};

READINESS_TEST(tst_UpgradeMachine)
#include "tst_UpgradeMachine.moc"
