#include "core/store/ReceivedFile.h"
#include "tests/core/store/StoreTesting.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Who takes back the decision of a conflict has the conflict again, with all that was in it.
class tst_UndoneDecisions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Store> m_store;
    Area m_area;

    QString newPath() { return m_folder.filePath(u"file%1.readiness"_s.arg(++m_files)); }

    std::unique_ptr<Store> copy()
    {
        const QString path = newPath();
        ok(m_store->copyTo(path));
        auto store = ok(Store::open(path));
        store->connection().execute(u"PRAGMA synchronous = OFF"_s);
        return store;
    }

    /// Ben changes the area in a copy, Ada here; then the two meet.
    void disagree(const ChangeSet& ada, const ChangeSet& ben)
    {
        auto other = copy();
        ok(commitNow(*other, ben, u"Ben"_s, testTime(1)));
        ok(commitNow(*m_store, ada, u"Ada"_s, testTime(2)));
        meet(*other);
    }
    void meet(Store& other)
    {
        const QString path = newPath();
        ok(other.copyTo(path));
        ok(m_store->merge(path, testTime(90)));
    }

    TransactionId decide(const ChangeSet& changes, int minutes = 10)
    {
        return ok(commitNow(*m_store, changes, u"Ada"_s, testTime(minutes))).transaction;
    }

    TransactionId takeBack(const TransactionId& transaction, int minutes = 20)
    {
        const ChangeSet changes = ok(History(*m_store).inverse(transaction));
        const SnapshotPtr snapshot = ok(m_store->load());
        const SnapshotPtr expected = ok(applied(*snapshot, changes));
        const TransactionId undo =
            ok(m_store->commit(changes, {u"Cleo"_s, testTime(minutes), snapshot->revision(), transaction})).transaction;
        const Area* now = ok(m_store->load())->find(Id<Area>(m_area.id));
        const Area* foretold = expected->find(Id<Area>(m_area.id));
        if (!now != !foretold || (now && *now != *foretold))
            qFatal("what is shown at once is not what comes to be");
        return undo;
    }

    /// "Ada: one / Ben: two", the shown one last; empty where no conflict is open.
    QString open()
    {
        QStringList texts;
        const SnapshotPtr snapshot = ok(m_store->load());
        for (const Conflict& conflict : snapshot->conflicts()) {
            for (const Conflict::Head& head : conflict.heads) {
                const auto* text = std::get_if<QString>(&head.value);
                texts << head.author + u": "_s + (text ? *text : isNothing(head.value) ? u"-"_s : u"removed"_s);
            }
        }
        return texts.join(u" / "_s);
    }
    const Area* shown()
    {
        m_snapshot = ok(m_store->load());
        return m_snapshot->find(Id<Area>(m_area.id));
    }
    SnapshotPtr m_snapshot;

    ChangeSet keeping()
    {
        ChangeSet changes;
        changes.label = u"Keep"_s;
        changes.restore(RecordKind::Area, std::make_shared<const Area>(*shown()));
        return changes;
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
        QCOMPARE(ok(verifyStore(*m_store)), QStringList());
        // What the history says is the same for whoever receives it.
        const QString path = newPath();
        ok(m_store->copyTo(path));
        QVERIFY(receiveFile(path, newPath()));
        m_snapshot.reset();
        m_store.reset();
    }

    void bothValuesAreOpenAgain()
    {
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        QCOMPARE(open(), u"Ben: two / Ada: one"_s);
        const TransactionId decision = decide(setting(m_area, "outcome", u"both"_s));
        QCOMPARE(open(), QString());
        takeBack(decision);
        QCOMPARE(open(), u"Ben: two / Ada: one"_s);
        QCOMPARE(shown()->outcome, u"one"_s);
    }

    void aDecisionForOneOfTheValuesIsTakenBackToo()
    {
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        const TransactionId decision = decide(setting(m_area, "outcome", u"two"_s));
        takeBack(decision);
        QCOMPARE(open(), u"Ben: two / Ada: one"_s);
    }

    void theUndoingIsUndoneWithTheDecision()
    {
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        const TransactionId undo = takeBack(decide(setting(m_area, "outcome", u"both"_s)));
        const TransactionId redo = takeBack(undo, 30);
        QCOMPARE(open(), QString());
        QCOMPARE(shown()->outcome, u"both"_s);
        takeBack(redo, 40);
        QCOMPARE(open(), u"Ben: two / Ada: one"_s);
    }

    void aReopenedConflictIsDecidedLikeAnyOther()
    {
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        const TransactionId undo = takeBack(decide(setting(m_area, "outcome", u"both"_s)));
        decide(setting(m_area, "outcome", u"one"_s), 30);
        QCOMPARE(open(), QString());
        QVERIFY(!History(*m_store).inverse(undo)); // it would lose the new decision
    }

    void aDecisionThatSomebodyHasContestedIsNotTakenBack()
    {
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        auto other = copy();
        ok(commitNow(*other, setting(m_area, "outcome", u"three"_s), u"Ben"_s, testTime(5)));
        const TransactionId decision = decide(setting(m_area, "outcome", u"both"_s));
        meet(*other);
        QVERIFY(!History(*m_store).inverse(decision));
    }

    void threeValuesAreOpenAgain()
    {
        auto third = copy();
        ok(commitNow(*third, setting(m_area, "outcome", u"three"_s), u"Cleo"_s, testTime(0)));
        disagree(setting(m_area, "outcome", u"one"_s), setting(m_area, "outcome", u"two"_s));
        meet(*third);
        const QString before = open();
        QCOMPARE(before.count(u'/'), 2);
        takeBack(decide(setting(m_area, "outcome", u"all"_s)));
        QCOMPARE(open(), before);
    }

    void anEditAgainstARemovalIsOpenAgain_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the record was kept") << true;
        QTest::newRow("the record was removed") << false;
    }
    void anEditAgainstARemovalIsOpenAgain()
    {
        QFETCH(bool, isKept);
        disagree(setting(m_area, "outcome", u"one"_s), removal(m_area));
        QCOMPARE(open(), u"Ben: removed / Ada: -"_s);
        const TransactionId decision = decide(isKept ? keeping() : removal(m_area));
        QCOMPARE(open(), QString());
        QCOMPARE(shown() != nullptr, isKept);
        const TransactionId undo = takeBack(decision);
        QCOMPARE(open(), u"Cleo: removed / Ada: -"_s);
        QCOMPARE(shown()->outcome, u"one"_s);

        const TransactionId redo = takeBack(undo, 30);
        QCOMPARE(open(), QString());
        QCOMPARE(shown() != nullptr, isKept);
        takeBack(redo, 40);
        QCOMPARE(open(), u"Cleo: removed / Ada: -"_s);
    }

    void aNewRemovalAfterTheDecisionStands()
    {
        disagree(setting(m_area, "outcome", u"one"_s), removal(m_area));
        const TransactionId decision = decide(keeping());
        decide(removal(m_area), 15);
        QVERIFY(!History(*m_store).inverse(decision));
    }
};

READINESS_TEST(tst_UndoneDecisions)
#include "tst_UndoneDecisions.moc"
