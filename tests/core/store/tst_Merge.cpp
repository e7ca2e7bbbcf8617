#include "core/store/Connection.h"
#include "tests/core/store/StoreTesting.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Two people, Ada and Ben, who each have a copy of one project with one area in it.
class tst_Merge : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Store> m_ada, m_ben;
    Area m_area;

    QString newPath() { return m_folder.filePath(u"file%1.readiness"_s.arg(++m_files)); }

    static std::unique_ptr<Store> made(const QString& path)
    {
        auto store = ok(Store::create(path, RecordId{1, 2}));
        store->connection().execute(u"PRAGMA synchronous = OFF"_s);
        return store;
    }

    /// What `to` gets when it takes in a complete copy of `from`.
    Result<Merged> taken(Store& to, Store& from)
    {
        const QString path = newPath();
        ok(from.copyTo(path));
        return to.merge(path, testTime(100));
    }

    Merged exchange()
    {
        ok(taken(*m_ada, *m_ben));
        return ok(taken(*m_ben, *m_ada));
    }

    static RunStep makeStep(const QString& title, int number)
    {
        RunStep step;
        step.id = RecordId::random();
        step.number = number;
        step.title = title;
        return step;
    }
    static const RunStep* stepIn(const SnapshotPtr& snapshot, const RunStep& step)
    {
        return snapshot->find(Id<RunStep>(step.id));
    }
    static const Area* area(const SnapshotPtr& snapshot, const Area& area) { return snapshot->find(Id<Area>(area.id)); }
    const Area* areaOf(Store& store)
    {
        m_shown = ok(store.load());
        return area(m_shown, m_area);
    }
    SnapshotPtr m_shown;

private Q_SLOTS:
    void init()
    {
        m_ada = made(newPath());
        m_area = makeArea(u"Data"_s);
        ok(commitNow(*m_ada, creation(m_area), u"Ada"_s));
        const QString path = newPath();
        ok(m_ada->copyTo(path));
        m_ben = ok(Store::open(path));
        m_ben->connection().execute(u"PRAGMA synchronous = OFF"_s);
    }

    void cleanup()
    {
        m_shown.reset();
        m_ada.reset();
        m_ben.reset();
    }

    void bothGetTheOthersEdits()
    {
        ok(commitNow(*m_ada, setting(m_area, "title", u"Data migration"_s), u"Ada"_s));
        const Area second = makeArea(u"Security"_s, 2);
        ok(commitNow(*m_ben, creation(second), u"Ben"_s));
        const Merged merged = ok(taken(*m_ada, *m_ben));
        QCOMPARE(merged.transactions, 1);
        QCOMPARE(merged.changed.size(), 1u);
        QCOMPARE(merged.changed.front(), std::pair(RecordKind::Area, RecordId(second.id)));
        QVERIFY(merged.conflicts.empty());
        ok(taken(*m_ben, *m_ada));
        QCOMPARE(areaOf(*m_ben)->title, u"Data migration"_s);
        QVERIFY(area(ok(m_ada->load()), second));
    }

    void mergingAgainAddsNothing()
    {
        ok(commitNow(*m_ben, setting(m_area, "title", u"x"_s)));
        QCOMPARE(ok(taken(*m_ada, *m_ben)).transactions, 1);
        const Merged again = ok(taken(*m_ada, *m_ben));
        QCOMPARE(again.transactions, 0);
        QVERIFY(again.changed.empty());
        QCOMPARE(ok(taken(*m_ben, *m_ada)).transactions, 0);
    }

    void twoValuesOfOneFieldAreAConflictOnBothSides()
    {
        ok(commitNow(*m_ada, setting(m_area, "title", u"Ada's"_s), u"Ada"_s, testTime(2)));
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s), u"Ben"_s, testTime(1)));
        const Merged merged = exchange();
        QCOMPARE(merged.conflicts.size(), 1u);
        for (Store* store : {m_ada.get(), m_ben.get()}) {
            QCOMPARE(areaOf(*store)->title, u"Ada's"_s);
            const Conflict& conflict = m_shown->conflicts().front();
            QCOMPARE(conflict.heads.size(), 2u);
            QCOMPARE(conflict.heads.front().author, u"Ben"_s);
            QCOMPARE(conflict.heads.back().value, Value(u"Ada's"_s));
        }
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s), u"Ben"_s, testTime(3)));
        QVERIFY(exchange().conflicts.empty());
        QCOMPARE(areaOf(*m_ada)->title, u"Ben's"_s);
    }

    void twoFieldsOfOneRecordAreNoConflict()
    {
        ok(commitNow(*m_ada, setting(m_area, "title", u"Ada's"_s)));
        ok(commitNow(*m_ben, setting(m_area, "outcome", u"Ben's"_s)));
        QVERIFY(exchange().conflicts.empty());
        QCOMPARE(areaOf(*m_ada)->title, u"Ada's"_s);
        QCOMPARE(areaOf(*m_ada)->outcome, u"Ben's"_s);
    }

    void theSameValueFromBothIsNoConflict()
    {
        ok(commitNow(*m_ada, setting(m_area, "title", u"Same"_s)));
        ok(commitNow(*m_ben, setting(m_area, "title", u"Same"_s)));
        QVERIFY(exchange().conflicts.empty());
    }

    void anEditMadeOnTheViewBeforeTheMergeIsAConflict()
    {
        const SnapshotPtr before = ok(m_ada->load());
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s)));
        ok(taken(*m_ada, *m_ben));
        QCOMPARE(ok(commitOn(*m_ada, *before, setting(m_area, "title", u"Ada's"_s))).conflicts.size(), 1u);
        QVERIFY(ok(commitNow(*m_ada, setting(m_area, "title", u"Ada's"_s))).conflicts.empty());
    }

    void aRemovalThatSawEverythingHidesTheRecordEverywhere()
    {
        ok(commitNow(*m_ada, removal(m_area)));
        const Merged merged = exchange();
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.changed.size(), 1u);
        QVERIFY(!areaOf(*m_ben));
    }

    void aRecordThatOneRemovedAndAnotherEditedStaysAndIsListed()
    {
        ok(commitNow(*m_ada, removal(m_area), u"Ada"_s, testTime(5)));
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s), u"Ben"_s, testTime(1)));
        exchange();
        for (Store* store : {m_ada.get(), m_ben.get()}) {
            QVERIFY(areaOf(*store));
            QCOMPARE(areaOf(*store)->title, u"Ben's"_s);
            QCOMPARE(m_shown->conflicts().size(), 1u);
            const Conflict& conflict = m_shown->conflicts().front();
            QCOMPARE(conflict.field, kRemovalField);
            QCOMPARE(conflict.heads.size(), 2u);
            QCOMPARE(conflict.heads.front().value, Value(qint64(1)));
            QCOMPARE(conflict.heads.front().author, u"Ada"_s);
            QVERIFY(isNothing(conflict.heads.back().value));
            QCOMPARE(conflict.heads.back().author, u"Ben"_s);
        }
    }

    void aConflictOverARemovalEndsByRemovingAgain()
    {
        ok(commitNow(*m_ada, removal(m_area)));
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s)));
        exchange();
        QVERIFY(ok(commitNow(*m_ben, removal(m_area))).conflicts.empty());
        QVERIFY(!areaOf(*m_ben));
        exchange();
        QVERIFY(!areaOf(*m_ada));
    }

    void aConflictOverARemovalEndsByRestoring()
    {
        ok(commitNow(*m_ada, removal(m_area)));
        ok(commitNow(*m_ben, setting(m_area, "title", u"Ben's"_s)));
        exchange();
        ChangeSet changes;
        changes.restore(RecordKind::Area, std::make_shared<Area>(*areaOf(*m_ada)));
        QVERIFY(ok(commitNow(*m_ada, changes)).conflicts.empty());
        exchange();
        QCOMPARE(areaOf(*m_ben)->title, u"Ben's"_s);
        QVERIFY(m_shown->conflicts().empty());
    }

    void removedByBothIsNoConflict()
    {
        ok(commitNow(*m_ada, removal(m_area)));
        ok(commitNow(*m_ben, removal(m_area)));
        QVERIFY(exchange().conflicts.empty());
        QVERIFY(!areaOf(*m_ada));
    }

    void restoredByOneAndRemovedAgainByAnotherIsListed()
    {
        const Area copy = m_area;
        ok(commitNow(*m_ada, removal(m_area)));
        ok(commitNow(*m_ben, removal(m_area)));
        ChangeSet changes;
        changes.restore(RecordKind::Area, std::make_shared<Area>(copy));
        ok(commitNow(*m_ada, changes));
        const Merged merged = exchange();
        QVERIFY(areaOf(*m_ben));
        QCOMPARE(merged.conflicts.size(), 1u);
        QCOMPARE(merged.conflicts.front().field, kRemovalField);
    }

    /// Steps of runs alone have ids that say what they are.
    void oneIdCreatedOnBothSidesIsOneRecord()
    {
        RunStep first = makeStep(u"Lock users out"_s, 2);
        RunStep second = first;
        second.number = 3;
        second.title = u"Lock out"_s;
        ok(commitNow(*m_ada, creation(first), u"Ada"_s, testTime(1)));
        ok(commitNow(*m_ben, creation(second), u"Ben"_s, testTime(2)));
        ok(commitNow(*m_ada, setting(first, "note", u"Doors"_s), u"Ada"_s, testTime(1)));
        exchange();
        for (Store* store : {m_ada.get(), m_ben.get()}) {
            const SnapshotPtr shown = ok(store->load());
            QCOMPARE(shown->all<RunStep>().size(), 1u);
            const RunStep* step = stepIn(shown, first);
            QCOMPARE(step->title, u"Lock users out"_s); // the earlier one
            QCOMPARE(step->number, 2);
            QCOMPARE(step->note, u"Doors"_s); // although it was created again later
            QVERIFY(shown->conflicts().empty());
            QVERIFY(ok(verifyStore(*store)).empty());
        }
        ok(commitNow(*m_ben, removal(second), u"Ben"_s, testTime(3)));
        exchange();
        QVERIFY(!stepIn(ok(m_ada->load()), first));
    }

    void oneIdCreatedOnBothSidesAndRemovedByOneIsListed()
    {
        const RunStep second = makeStep(u"Lock users out"_s, 2);
        ok(commitNow(*m_ada, creation(second), u"Ada"_s));
        ok(commitNow(*m_ada, removal(second), u"Ada"_s));
        ok(commitNow(*m_ben, creation(second), u"Ben"_s));
        exchange();
        const SnapshotPtr shown = ok(m_ada->load());
        QVERIFY(stepIn(shown, second));
        QCOMPARE(shown->conflicts().size(), 1u);
    }

    /// Each made the attempt at the test and said what came of it.
    void twoResultsOfOneTestAreAConflict()
    {
        Execution first;
        first.id = RecordId::random();
        first.number = 2;
        first.title = u"Quote"_s;
        first.verdict = Verdict::Passed;
        first.recordedBy = u"Ada"_s;
        Execution second = first;
        second.number = 3;
        second.verdict = Verdict::Failed;
        second.actual = u"No button"_s;
        second.recordedBy = u"Ben"_s;
        ok(commitNow(*m_ada, creation(first), u"Ada"_s, testTime(1)));
        ok(commitNow(*m_ada, setting(first, "title", u"Quotes"_s), u"Ada"_s, testTime(1)));
        ok(commitNow(*m_ben, creation(second), u"Ben"_s, testTime(2)));
        exchange();
        for (Store* store : {m_ada.get(), m_ben.get()}) {
            const SnapshotPtr shown = ok(store->load());
            const Execution* execution = shown->find(Id<Execution>(first.id));
            QCOMPARE(execution->number, 2);
            QCOMPARE(execution->title, u"Quotes"_s);     // Ben's says what Ada has changed since
            QCOMPARE(execution->actual, u"No button"_s); // Ada's says nothing of it
            QCOMPARE(shown->conflicts().size(), 1u);
            QCOMPARE(shown->conflicts().front().heads.size(), 2u);
            QCOMPARE(shown->conflicts().front().heads.back().value, Value(u"failed"_s));
            QVERIFY(ok(verifyStore(*store)).empty());
        }
        ok(commitNow(*m_ben, setting(second, "verdict", u"passed"_s), u"Ben"_s, testTime(3)));
        exchange();
        QVERIFY(ok(m_ada->load())->conflicts().empty());
    }

    void whatIsCreatedAgainWhileItArrivesIsOneRecord()
    {
        const RunStep mine = makeStep(u"Lock users out"_s, 2);
        const SnapshotPtr before = ok(m_ada->load());
        ok(commitNow(*m_ben, creation(mine), u"Ben"_s, testTime(1)));
        ok(taken(*m_ada, *m_ben));
        ok(commitOn(*m_ada, *before, creation(mine), u"Ada"_s, testTime(2)));
        exchange();
        QVERIFY(stepIn(ok(m_ben->load()), mine));
        QVERIFY(ok(m_ada->load())->conflicts().empty());
        QVERIFY(!commitNow(*m_ada, creation(mine))); // now it is seen
        QVERIFY(ok(verifyStore(*m_ada)).empty());
    }

    void whatIsCreatedAgainAfterItsRemovalComesBack()
    {
        RunStep again = makeStep(u"Lock users out"_s, 2);
        ok(commitNow(*m_ada, creation(again)));
        ok(commitNow(*m_ada, removal(again)));
        again.number = 3;
        again.title = u"Lock out"_s;
        ok(commitNow(*m_ada, creation(again)));
        const SnapshotPtr shown = ok(m_ada->load());
        QCOMPARE(stepIn(shown, again)->title, u"Lock out"_s);
        QCOMPARE(stepIn(shown, again)->number, 3);
        const auto inverse = ok(History(*m_ada).inverse(ok(History(*m_ada).entries({})).front().id));
        ok(commitNow(*m_ada, inverse));
        QVERIFY(!stepIn(ok(m_ada->load()), again));
        QVERIFY(ok(verifyStore(*m_ada)).empty());
    }

    void attachmentsComeWithTheirRecords()
    {
        Evidence evidence;
        evidence.id = RecordId::random();
        evidence.number = 1;
        evidence.record = m_area.id;
        evidence.title = u"Protocol"_s;
        evidence.file = QCryptographicHash::hash("minutes", QCryptographicHash::Sha256);
        ChangeSet changes = creation(evidence);
        changes.attachments = {"minutes"};
        ok(commitNow(*m_ada, changes));
        ok(taken(*m_ben, *m_ada));
        QCOMPARE(ok(m_ben->attachment(evidence.file)), QByteArray("minutes"));
        QCOMPARE(ok(taken(*m_ben, *m_ada)).transactions, 0);
        QCOMPARE(numberIn(*m_ben, u"SELECT count(*) FROM attachment"_s), 1);
    }

    void theRefreshedSnapshotEqualsOneLoadedAnew()
    {
        const Area second = makeArea(u"Second"_s, 2);
        ok(commitNow(*m_ada, creation(second)));
        ok(commitNow(*m_ada, removal(m_area)));
        const SnapshotPtr before = ok(m_ben->load());
        const Merged merged = ok(taken(*m_ben, *m_ada));
        const SnapshotPtr refreshed = ok(m_ben->refreshed(*before, merged));
        const SnapshotPtr loaded = ok(m_ben->load());
        QCOMPARE(refreshed->revision(), loaded->revision());
        QCOMPARE(refreshed->table(RecordKind::Area).size(), 1);
        QCOMPARE(*area(refreshed, second), *area(loaded, second));
        QVERIFY(!area(refreshed, m_area));
        QCOMPARE(refreshed->highestNumber(RecordKind::Area), 2);
        QVERIFY(area(before, m_area)); // snapshots do not change
    }

    void anotherProjectIsRefused()
    {
        const QString path = newPath();
        ok(Store::create(path, RecordId{3, 4})).reset();
        const auto merged = m_ada->merge(path);
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, ErrorKind::Refused);
        QVERIFY(merged.error().text.contains(u"another project"_s));
    }

    void filesThatDisagreeAreRefusedAndLeftAsTheyAre()
    {
        // A working copy that was duplicated goes on in both places under one name.
        const QString path = newPath();
        ok(commitNow(*m_ada, setting(m_area, "title", u"one"_s)));
        ok(m_ada->copyTo(path));
        {
            const auto tampered = ok(Store::open(path));
            tampered->connection().execute(u"UPDATE txn SET hash = zeroblob(32) WHERE id = 2"_s);
        }
        const auto merged = m_ada->merge(path);
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, ErrorKind::Refused);
        QVERIFY(merged.error().text.contains(u"disagree"_s));
        QCOMPARE(areaOf(*m_ada)->title, u"one"_s);
    }

    void whatDoesNotMatchItsHashIsRefused_data()
    {
        QTest::addColumn<QString>("manipulation");
        QTest::newRow("value") << u"UPDATE op SET value = 'forged' WHERE id = 2"_s;
        QTest::newRow("author") << u"UPDATE txn SET author = 'Eve' WHERE id = 2"_s;
        QTest::newRow("clock") << u"UPDATE txn SET clock = clock + 1 WHERE id = 2"_s;
        QTest::newRow("parent") << u"UPDATE txn SET parent = NULL WHERE id = 2"_s;
        QTest::newRow("parent that comes later") << u"UPDATE txn SET parent = 2 WHERE id = 2"_s;
        QTest::newRow("base") << u"UPDATE op SET base = NULL WHERE id = 2"_s;
        QTest::newRow("base that comes later") << u"UPDATE op SET base = 2 WHERE id = 2"_s;
        QTest::newRow("base that is missing") << u"UPDATE op SET base = 1 WHERE id = 2; DELETE FROM op WHERE id = 1"_s;
        QTest::newRow("missing op") << u"DELETE FROM op WHERE id = 2"_s;
        QTest::newRow("moved op") << u"UPDATE op SET idx = 1 WHERE id = 2"_s;
        QTest::newRow("number of ops") << u"UPDATE txn SET ops = 4611686018427387904 WHERE id = 2"_s;
        QTest::newRow("first op") << u"UPDATE txn SET first_op = -1 WHERE id = 2"_s;
        QTest::newRow("field") << u"UPDATE op SET field = 11 WHERE id = 2"_s;
        QTest::newRow("unknown field") << u"UPDATE op SET field = 999 WHERE id = 2"_s;
        QTest::newRow("wrong type of value") << u"UPDATE op SET value = 5 WHERE id = 2"_s;
        QTest::newRow("text that is not UTF-8") << u"UPDATE op SET value = CAST(x'ff' AS TEXT) WHERE id = 2"_s;
        QTest::newRow("floating point value") << u"UPDATE op SET value = 0.5 WHERE id = 2"_s;
        QTest::newRow("record") << u"UPDATE op SET record = 99 WHERE id = 2"_s;
        QTest::newRow("kind of record") << u"UPDATE record SET kind = 99"_s;
        QTest::newRow("replica") << u"UPDATE replica SET uuid = zeroblob(3) WHERE id = 2"_s;
        QTest::newRow("gap") << u"UPDATE txn SET sequence = 2 WHERE id = 2"_s;
        QTest::newRow("undone") << u"UPDATE txn SET undoes_replica = 1, undoes_sequence = 50 WHERE id = 2"_s;
    }

    void whatDoesNotMatchItsHashIsRefused()
    {
        QFETCH(QString, manipulation);
        ok(commitNow(*m_ben, setting(m_area, "title", u"honest"_s)));
        const QString path = newPath();
        ok(m_ben->copyTo(path));
        {
            const auto other = Connection::open(path, Connection::Mode::ReadWrite);
            for (const QString& statement : manipulation.split(u"; "_s))
                other->execute(statement);
        }
        const auto merged = m_ada->merge(path);
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, ErrorKind::Refused);
        QCOMPARE(areaOf(*m_ada)->title, u"Data"_s);
        QCOMPARE(ok(m_ada->transactionCount()), 1);
        // The store goes on.
        ok(commitNow(*m_ada, setting(m_area, "title", u"Ada's"_s)));
        QCOMPARE(ok(taken(*m_ada, *m_ben)).conflicts.size(), 1u);
    }

    void aForeignClockFarAheadIsMarkedAndNotAdopted()
    {
        ok(commitNow(*m_ben, setting(m_area, "title", u"from the future"_s), u"Ben"_s, testTime(60 * 24 * 365)));
        ok(commitNow(*m_ada, setting(m_area, "title", u"now"_s), u"Ada"_s, testTime(1)));
        ok(taken(*m_ada, *m_ben));
        QCOMPARE(areaOf(*m_ada)->title, u"from the future"_s);
        QCOMPARE(numberIn(*m_ada, u"SELECT count(*) FROM txn WHERE suspect = 1"_s), 1);
        ok(commitNow(*m_ada, setting(m_area, "title", u"decided"_s), u"Ada"_s, testTime(2)));
        QCOMPARE(numberIn(*m_ada, u"SELECT max(clock) >> 16 FROM txn WHERE suspect = 0"_s), testTime(2).milliseconds);
        exchange();
        QCOMPARE(areaOf(*m_ben)->title, u"decided"_s);
    }
};

READINESS_TEST(tst_Merge)
#include "tst_Merge.moc"
