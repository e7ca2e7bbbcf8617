#include "core/model/Records.h"
#include "core/project/ParityEdit.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A test environment with less memory than production.
struct Pair {
    Id<Environment> environment(EnvironmentKind kind, const QString& name, const QString& memory)
    {
        return project.add<Environment>([&](Environment& e) { e.kind = kind, e.name = name, e.memory = memory; });
    }

    using Step = Result<RecordId> (*)(Edit&, const ParityTable&, const ParityRow&);
    /// The id that a step on the row of the memory returned; the project goes on from there.
    Result<RecordId> take(Step step, const QString& title = u"Memory"_s)
    {
        const Parity parity(*snapshot, at(u"2027-01-10T12:00:00Z"));
        const ParityTable table = parity.of(*snapshot->find(test));
        const auto row = std::ranges::find(table.rows, title, &ParityRow::title);
        if (row == table.rows.end())
            qFatal("There is no such row.");
        Edit edit(snapshot, u"Record"_s);
        const auto made = step(edit, table, *row);
        if (!made)
            return made;
        const auto after = applied(*snapshot, std::move(edit).finish(u"Jana"_s, at(u"2027-01-10T12:00:00Z")));
        if (!after)
            return tl::unexpected(after.error());
        snapshot = *after;
        return made;
    }
    ParityStanding standing() const
    {
        const ParityTable table = Parity(*snapshot, at(u"2027-01-10T12:00:00Z")).of(*snapshot->find(test));
        return std::ranges::find(table.rows, u"Memory"_s, &ParityRow::title)->standing;
    }
    const Deviation& deviation() const { return *snapshot->all<Deviation>().front(); }
    /// Production gets other memory.
    void grow(const QString& memory)
    {
        ChangeSet changes;
        changes.set(RecordKind::Environment, production, environmentType().field(u"memory")->number, memory);
        snapshot = *applied(*snapshot, changes);
    }

    ProjectBuilder project;
    Id<Environment> production = environment(EnvironmentKind::Production, u"Live"_s, u"64 GB"_s);
    Id<Environment> test = environment(EnvironmentKind::Test, u"Test"_s, u"32 GB"_s);
    SnapshotPtr snapshot = project.build();
};

} // namespace

/// What differs from production, recorded and made a risk (S0-02).
class tst_ParityEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceIsRecordedWithWhatBothHave()
    {
        Pair pair;
        QVERIFY(pair.standing() == ParityStanding::Differs);
        const auto made = pair.take(&recordDeviation);
        QVERIFY(made);
        QVERIFY(pair.standing() == ParityStanding::Recorded);
        const Deviation& deviation = pair.deviation();
        QCOMPARE(deviation.id, *made);
        QCOMPARE(deviation.title, u"Memory"_s);
        QVERIFY(deviation.environment == pair.test && deviation.production == pair.production);
        QVERIFY(deviation.dimension == ParityDimension::Hardware && deviation.risk.isNull());
        QCOMPARE(deviation.here, u"32 GB"_s);
        QCOMPARE(deviation.there, u"64 GB"_s);
    }

    void whatWasSaidOfItBeforeIsBroughtUpToDate()
    {
        Pair pair;
        const auto first = pair.take(&recordDeviation);
        pair.grow(u"128 GB"_s);
        QVERIFY(pair.standing() == ParityStanding::Differs);
        QCOMPARE(*pair.take(&recordDeviation), *first);
        QCOMPARE(pair.snapshot->all<Deviation>().size(), 1);
        QCOMPARE(pair.deviation().there, u"128 GB"_s);
        QVERIFY(pair.standing() == ParityStanding::Recorded);
    }

    void aDifferenceBecomesARiskOnce()
    {
        Pair pair;
        const auto risk = pair.take(&makeDeviationRisk);
        QVERIFY(risk);
        QVERIFY(pair.deviation().risk == Id<Risk>(*risk));
        QCOMPARE(pair.snapshot->find(Id<Risk>(*risk))->title, u"Memory of Test differs from production"_s);
        pair.grow(u"128 GB"_s);
        QCOMPARE(*pair.take(&makeDeviationRisk), *risk);
        QCOMPARE(pair.snapshot->all<Risk>().size(), 1);
        QCOMPARE(pair.deviation().there, u"128 GB"_s);
    }

    void whatIsRecordedAlreadyBecomesARiskToo()
    {
        Pair pair;
        const auto deviation = pair.take(&recordDeviation);
        const auto risk = pair.take(&makeDeviationRisk);
        QVERIFY(risk);
        QCOMPARE(pair.snapshot->all<Deviation>().size(), 1);
        QVERIFY(pair.deviation().id == *deviation && pair.deviation().risk == Id<Risk>(*risk));
    }

    void whatIsEqualOrUnknownIsRefused()
    {
        Pair pair;
        QVERIFY(!pair.take(&recordDeviation, u"Disk"_s)); // nobody said
        pair.grow(u" 32 gb "_s);
        QVERIFY(pair.standing() == ParityStanding::Equal);
        QVERIFY(!pair.take(&recordDeviation));
        const auto refused = pair.take(&makeDeviationRisk);
        QVERIFY(!refused && refused.error().text.contains(u"Nothing differs"));
        QVERIFY(pair.snapshot->all<Deviation>().empty() && pair.snapshot->all<Risk>().empty());
    }
};

READINESS_TEST(tst_ParityEdit)
#include "tst_ParityEdit.moc"
