#include "tests/core/store/StoreTesting.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_History : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Store> m_store;
    Area m_area;

    QString newPath() { return m_folder.filePath(u"file%1.readiness"_s.arg(++m_files)); }
    History history() { return History(*m_store); }

    const Area* shown()
    {
        m_snapshot = ok(m_store->load());
        return m_snapshot->find(Id<Area>(m_area.id));
    }
    SnapshotPtr m_snapshot;

    TransactionId set(const char* key, const Value& value, const QString& author = u"Ada"_s, int minutes = 0)
    {
        return ok(commitNow(*m_store, setting(m_area, key, value), author, testTime(minutes))).transaction;
    }

    /// Commits the inverse of the transaction as its undo or redo.
    TransactionId takeBack(const TransactionId& transaction, const QString& author = u"Ada"_s)
    {
        const ChangeSet changes = ok(history().inverse(transaction));
        const SnapshotPtr snapshot = ok(m_store->load());
        if (const auto result = applied(*snapshot, changes); !result)
            qFatal("the inverse cannot be applied: %s", qPrintable(result.error().text));
        return ok(m_store->commit(changes, {author, testTime(50), snapshot->revision(), transaction})).transaction;
    }

private Q_SLOTS:
    void init()
    {
        m_store = ok(Store::create(newPath(), RecordId{1, 2}));
        m_store->connection().execute(u"PRAGMA synchronous = OFF"_s);
        m_area = makeArea(u"Data"_s);
        ok(commitNow(*m_store, creation(m_area), u"Ada"_s, testTime(0)));
    }

    void cleanup()
    {
        m_snapshot.reset();
        m_store.reset();
    }

    void whatSomebodyHadNotSeenIsTold()
    {
        const auto asList = [](const std::vector<QByteArray>& hashes) {
            return QByteArrayList(hashes.begin(), hashes.end());
        };
        const QByteArrayList before = asList(ok(history().tips()));
        set("title", u"Data migration"_s, u"Ben"_s, -60); // by a clock that is late
        set("default_maturity", qint64(3), u"Ada"_s, 2);
        HistoryQuery query;
        query.unseenBy = before;
        QCOMPARE(ok(history().entries(query)).size(), 2u);
        query.limit = 1;
        const auto newest = ok(history().entries(query));
        QCOMPARE(newest.size(), 1u);
        QCOMPARE(newest[0].author, u"Ada"_s);
        query.unseenBy = asList(ok(history().tips()));
        QCOMPARE(ok(history().entries(query)).size(), 0u);
        query = {};
        query.unseenBy = {QByteArray(32, 'x')}; // not in this file
        QCOMPARE(ok(history().entries(query)).size(), 3u);
    }

    void everyChangeIsToldWithWhatWasThereBefore()
    {
        set("title", u"Data migration"_s, u"Ben"_s, 1);
        set("default_maturity", qint64(3), u"Ada"_s, 2);
        ok(commitNow(*m_store, removal(m_area), u"Ada"_s, testTime(3)));
        const auto entries = ok(history().entries({}));
        QCOMPARE(entries.size(), 4u);
        QCOMPARE(entries[0].label, u"Remove"_s);
        QCOMPARE(entries[0].changes.front().field, kRemovalField);
        QCOMPARE(entries[0].changes.front().after, Value(qint64(1)));
        QVERIFY(isNothing(entries[0].changes.front().before));
        QVERIFY(isNothing(entries[1].changes.front().before));
        QCOMPARE(entries[1].changes.front().after, Value(qint64(3)));
        QCOMPARE(entries[2].author, u"Ben"_s);
        QCOMPARE(entries[2].at, testTime(1));
        QCOMPARE(entries[2].changes.front().before, Value(u"Data"_s));
        QCOMPARE(entries[2].changes.front().after, Value(u"Data migration"_s));
        QCOMPARE(entries[2].hash.size(), 32);
        QCOMPARE(entries[3].changes.front().field, kCreationField);
        QCOMPARE(static_cast<const Area&>(*entries[3].changes.front().created), m_area);
        QVERIFY(!entries[3].undoes);
        QVERIFY(!entries[3].clockSuspect);
    }

    void onlyWhatWasAskedForIsTold()
    {
        const Area other = makeArea(u"Other"_s, 2);
        ChangeSet both = setting(m_area, "title", u"x"_s);
        both.create(other);
        ok(commitNow(*m_store, both, u"Ben"_s, testTime(10)));
        set("outcome", u"y"_s, u"Ada"_s, 20);
        HistoryQuery query;
        query.record = other.id;
        QCOMPARE(ok(history().entries(query)).size(), 1u);
        QCOMPARE(ok(history().entries(query)).front().changes.size(), 1u);
        query.record = RecordId::random();
        QVERIFY(ok(history().entries(query)).empty());
        query = {};
        query.author = u"Ben"_s;
        QCOMPARE(ok(history().entries(query)).size(), 1u);
        QCOMPARE(ok(history().entries(query)).front().changes.size(), 2u);
        query = {};
        query.since = testTime(10);
        QCOMPARE(ok(history().entries(query)).size(), 2u);
        query = {};
        query.limit = 1;
        query.withChanges = false;
        const auto newest = ok(history().entries(query));
        QCOMPARE(newest.size(), 1u);
        QCOMPARE(newest.front().at, testTime(20));
        QVERIFY(newest.front().changes.empty());
    }

    void theNewestOfTheAuthorIsUndoneAndRedone()
    {
        set("title", u"Ben's"_s, u"Ben"_s);
        const TransactionId mine = set("outcome", u"mine"_s);
        set("rag_note", u"Ben's too"_s, u"Ben"_s);
        QCOMPARE(ok(history().newestUndoable(u"Ada"_s)), mine);
        const TransactionId undo = takeBack(mine);
        QCOMPARE(shown()->outcome, QString());
        QVERIFY(ok(history().newestUndoable(u"Ada"_s)) != mine); // the creation is next
        QCOMPARE(ok(history().entries({})).front().undoes, mine);
        takeBack(undo);
        QCOMPARE(shown()->outcome, u"mine"_s);
        QCOMPARE(ok(history().newestUndoable(u"Ada"_s)), mine);
        takeBack(mine);
        QCOMPARE(shown()->outcome, QString());
        QVERIFY(!ok(history().newestUndoable(u"Nobody"_s)));
        QCOMPARE(ok(history().entries({})).front().label, u"Undo: Set outcome"_s);
        QVERIFY(m_snapshot->conflicts().empty());
    }

    void whatHasAnotherValueNowIsNotUndone()
    {
        const TransactionId first = set("title", u"one"_s);
        set("title", u"two"_s, u"Ben"_s);
        const auto inverse = history().inverse(first);
        QVERIFY(!inverse);
        QCOMPARE(inverse.error().kind, ErrorKind::Usage);
        QVERIFY(inverse.error().text.contains(u"AR-001"_s));
        set("title", u"one"_s, u"Ben"_s); // and back again
        takeBack(first);
        QCOMPARE(shown()->title, u"Data"_s);
    }

    void aTransactionIsUndoneWhollyOrNotAtAll()
    {
        ChangeSet both = setting(m_area, "title", u"x"_s);
        both.set(RecordKind::Area, m_area.id, fieldNumber(areaType(), "outcome"), u"y"_s);
        const TransactionId transaction = ok(commitNow(*m_store, both)).transaction;
        set("outcome", u"z"_s, u"Ben"_s);
        QVERIFY(!history().inverse(transaction));
    }

    void undoOfACreationRemovesUnlessTheRecordHasChanged()
    {
        const TransactionId created = *ok(history().newestUndoable(u"Ada"_s));
        const TransactionId undo = takeBack(created);
        QVERIFY(!shown());
        QVERIFY(!history().inverse(created));
        takeBack(undo);
        QCOMPARE(*shown(), m_area);
        set("title", u"Ben's"_s, u"Ben"_s);
        QVERIFY(!history().inverse(created));
    }

    void undoOfARemovalBringsTheRecordAndWhatReferredToItBack()
    {
        const ChecklistItem item = makeItem(m_area.id, u"Load customers"_s);
        ok(commitNow(*m_store, creation(item)));
        ChangeSet changes = removal(item);
        changes.remove(RecordKind::Area, m_area.id);
        const TransactionId removed = ok(commitNow(*m_store, changes)).transaction;
        const TransactionId undo = takeBack(removed);
        QCOMPARE(*shown(), m_area);
        QCOMPARE(*m_snapshot->find(Id<ChecklistItem>(item.id)), item);
        takeBack(undo);
        QVERIFY(!shown());
        QVERIFY(m_snapshot->conflicts().empty());
    }

    void undoOfARestorationIsRefusedWhenSomebodyWorkedOnTheRecord()
    {
        ok(commitNow(*m_store, removal(m_area)));
        ChangeSet changes;
        changes.restore(RecordKind::Area, std::make_shared<Area>(m_area));
        const TransactionId restored = ok(commitNow(*m_store, changes)).transaction;
        QVERIFY(history().inverse(restored));
        set("title", u"Ben's"_s, u"Ben"_s);
        QVERIFY(!history().inverse(restored));
    }

    void anUnknownTransactionIsNotUndone()
    {
        QVERIFY(!history().inverse({RecordId::random(), 1}));
        QVERIFY(
            !m_store->commit(setting(m_area, "title", u"x"_s), {u"Ada"_s, testTime(), ok(m_store->load())->revision(),
                                                                TransactionId{RecordId::random(), 1}}));
    }

    void thePastCanBeSeen()
    {
        set("title", u"Later"_s, u"Ada"_s, 10);
        const Area second = makeArea(u"Second"_s, 2);
        ok(commitNow(*m_store, creation(second), u"Ada"_s, testTime(20)));
        ok(commitNow(*m_store, removal(second), u"Ada"_s, testTime(30)));
        const auto at = [&](int minutes) { return ok(history().asOf(testTime(minutes))); };
        QCOMPARE(at(-1)->table(RecordKind::Area).size(), 0);
        QCOMPARE(at(5)->find(Id<Area>(m_area.id))->title, u"Data"_s);
        QCOMPARE(at(15)->find(Id<Area>(m_area.id))->title, u"Later"_s);
        QCOMPARE(at(25)->table(RecordKind::Area).size(), 2);
        QCOMPARE(at(35)->table(RecordKind::Area).size(), 1);
        QCOMPARE(at(35)->highestNumber(RecordKind::Area), 2);
        const std::vector<int> minutes{-1, 5, 15, 15, 25, 35};
        std::vector<Instant> times;
        for (const int minute : minutes)
            times.push_back(testTime(minute));
        const std::vector<SnapshotPtr> states = ok(history().asOf(times));
        QCOMPARE(states.size(), minutes.size());
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            const SnapshotPtr alone = at(minutes[i]);
            QCOMPARE(states[i]->table(RecordKind::Area).size(), alone->table(RecordKind::Area).size());
            QCOMPARE(states[i]->highestNumber(RecordKind::Area), alone->highestNumber(RecordKind::Area));
            const Area* area = states[i]->find(Id<Area>(m_area.id));
            QVERIFY(!area || area->title == alone->find(Id<Area>(m_area.id))->title);
        }
        QCOMPARE(states[2]->find(Id<Area>(m_area.id))->title, u"Later"_s);
    }

    void theTipsAreWhatNobodyIsBasedOn()
    {
        QCOMPARE(ok(history().tips()).size(), 1u);
        const QString path = newPath();
        ok(m_store->copyTo(path));
        set("title", u"x"_s);
        {
            const auto other = ok(Store::open(path));
            ok(commitNow(*other, setting(m_area, "outcome", u"y"_s)));
        }
        ok(m_store->merge(path, testTime()));
        const auto tips = ok(history().tips());
        QCOMPARE(tips.size(), 2u);
        QVERIFY(tips[0] < tips[1]);
        set("title", u"z"_s);
        QCOMPARE(ok(history().tips()).size(), 1u);
        QCOMPARE(ok(history().tips()).front(), ok(history().entries({})).front().hash);
        QCOMPARE(ok(verifyStore(*m_store)), QStringList());
    }
};

READINESS_TEST(tst_History)
#include "tst_History.moc"
