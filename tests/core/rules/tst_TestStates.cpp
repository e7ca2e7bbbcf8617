#include "core/rules/TestStates.h"
#include "tests/core/rules/PathWalker.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Does to tests whatever people do, most often give verdicts.
class Hands {
public:
    Hands(ProjectBuilder& project, quint32 seed) : m_project(project), m_random(seed) {}

    void act()
    {
        const SnapshotPtr now = m_project.build();
        const auto execution = oneOf(now->all<Execution>());
        const auto testCase = oneOf(now->all<TestCase>());
        const auto cycle = oneOf(now->all<Cycle>());
        if (const int what = below(12); what < 4 && execution)
            m_project.change(Id<Execution>(execution->id), [&](Execution& one) { judge(one); });
        else if (what < 8 && testCase && cycle)
            m_project.add<Execution>([&](Execution& one) {
                one.testCase = Id<TestCase>(testCase->id);
                one.cycle = Id<Cycle>(cycle->id);
                judge(one);
            });
        else if (what == 8 && execution && testCase)
            m_project.change(Id<Execution>(execution->id),
                             [&](Execution& one) { one.testCase = Id<TestCase>(testCase->id); });
        else if (what == 9 && execution)
            m_project.remove(RecordKind::Execution, execution->id);
        else
            changeSomethingElse(*now);
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    template <class T>
    const T* oneOf(const std::vector<const T*>& records)
    {
        return records.empty() ? nullptr : records[std::size_t(below(int(records.size())))];
    }
    void judge(Execution& execution)
    {
        execution.verdict = Verdict(below(5));
        execution.attempt = below(4);
        execution.endedAt = below(4) == 0 ? Instant() : at(u"2027-01-%1T12:00:00Z"_s.arg(10 + below(15)));
        execution.isAdministratorRole = below(6) == 0;
        execution.withMigratedData = below(2) == 0;
    }
    void changeSomethingElse(const Snapshot& now)
    {
        if (const auto testCase = oneOf(now.all<TestCase>()); testCase && below(3) == 0)
            m_project.change(Id<TestCase>(testCase->id),
                             [](TestCase& one) { one.needsMigratedData = !one.needsMigratedData; });
        else if (const auto place = oneOf(now.all<Environment>()); place && below(2) == 0)
            m_project.change(Id<Environment>(place->id),
                             [&](Environment& one) { one.kind = EnvironmentKind(below(5)); });
        else
            m_project.add<SolutionVersion>(
                [&](SolutionVersion& one) { one.since = at(u"2027-01-%1T12:00:00Z"_s.arg(10 + below(15))); });
    }

    ProjectBuilder& m_project;
    QRandomGenerator m_random;
};

bool isSame(const std::vector<CaseState>& a, const std::vector<CaseState>& b)
{
    return std::ranges::equal(a, b, [](const CaseState& one, const CaseState& other) {
        return one.testCase == other.testCase && one.suite == other.suite && one.execution == other.execution
               && one.fault == other.fault;
    });
}

} // namespace

class tst_TestStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever has happened since, states that follow earlier ones are those that are read from all records.
    void followingEarlierOnesIsReadingEverything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void followingEarlierOnesIsReadingEverything()
    {
        QFETCH(const quint32, seed);
        RandomProject random(seed);
        Hands hands(random.builder, seed);
        Instant now = at(u"2027-01-12T08:00:00Z");
        SnapshotPtr shown = random.builder.build();
        auto followed = std::make_unique<TestStates>(*shown, now);
        for (int round = 0; round < 60; ++round) {
            for (int acts = round % 3; acts >= 0; --acts)
                hands.act();
            if (round % 5 == 0)
                now.milliseconds += 36'000'000; // versions come to count
            const SnapshotPtr next = random.builder.build();
            auto states = std::make_unique<TestStates>(*next, now, followed.get());
            const TestStates read(*next, now);
            QVERIFY(isSame(states->present(), read.present()));
            for (const Cycle* cycle : next->all<Cycle>())
                QVERIFY(isSame(states->of(cycle->id), read.of(cycle->id)));
            for (const TestCase* testCase : next->all<TestCase>())
                QCOMPARE(states->find(testCase->id)->testCase, testCase);
            followed = std::move(states);
            shown = next;
        }
    }
};

READINESS_TEST(tst_TestStates)
#include "tst_TestStates.moc"
