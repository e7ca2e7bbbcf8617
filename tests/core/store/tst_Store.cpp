#include "core/store/FileFormat.h"
#include "core/store/Migrator.h"
#include "core/store/RecordRows.h"
#include "tests/core/store/StoreTesting.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Store : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"file%1.readiness"_s.arg(++m_files)); }
    std::unique_ptr<Store> newStore(const QString& path) { return ok(Store::create(path, RecordId{1, 2})); }
    std::unique_ptr<Store> newStore() { return newStore(newPath()); }

private Q_SLOTS:
    void everyStoredFieldHasAColumnAndEveryColumnAField()
    {
        const auto store = newStore();
        for (const RecordType* type : recordTypes()) {
            QStringList expected{u"local"_s, u"removed"_s};
            for (const Field* field : storedFields(*type))
                expected += QString::fromLatin1(field->key);
            QStringList columns;
            Query query(store->connection(), u"SELECT name FROM pragma_table_info(?)"_s);
            query.run(QString::fromLatin1(type->key));
            while (query.nextRow())
                columns += query.text(0);
            for (const QString& name : expected)
                QVERIFY2(columns.contains(name), qPrintable(u"no column for %1.%2: add it in a new schema script"_s.arg(
                                                     QLatin1String(type->key), name)));
            for (const QString& name : columns)
                QVERIFY2(expected.contains(name),
                         qPrintable(u"no field for the column %1.%2"_s.arg(QLatin1String(type->key), name)));
        }
    }

    void aNewFileSaysWhatItIs()
    {
        const QString path = newPath();
        newStore(path).reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QVERIFY(header.startsWith("SQLite format 3"));
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 68), kApplicationId);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 60), quint32(Migrator().newestVersion()));
        QCOMPARE(header.at(18), '\x01'); // rollback journal
        QCOMPARE(header.at(19), '\x01');
        const auto again = Store::create(path, RecordId{1, 2});
        QVERIFY(!again);
        QVERIFY(again.error().text.contains(path));
        QCOMPARE(ok(Store::open(path))->projectId(), (RecordId{1, 2}));
    }

    void aFileOfAnotherApplicationIsRefused()
    {
        const QString path = newPath();
        Connection::open(path, Connection::Mode::Create)->execute(u"CREATE TABLE t (x)"_s);
        const auto store = Store::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Refused);
    }

    void everyKindOfRecordComesBackAsItWas()
    {
        const QString path = newPath();
        auto store = newStore(path);
        ChangeSet changes;
        std::vector<std::pair<RecordKind, RecordPtr>> made;
        int number = 0;
        for (const RecordType* type : recordTypes()) {
            const std::shared_ptr<Record> record = type->make();
            record->id = RecordId::random();
            for (const Field& field : type->fields) {
                if (field.isStored())
                    field.set(*record, sample(field, ++number, changes));
            }
            made.emplace_back(type->kind, record);
            changes.create(type->kind, record);
        }
        ok(commitNow(*store, changes));
        for (int round = 0; round < 2; ++round) {
            const SnapshotPtr snapshot = ok(store->load());
            for (const auto& [kind, record] : made) {
                const Record* loaded = snapshot->table(kind).find(record->id);
                QVERIFY(loaded);
                QVERIFY2(recordType(kind).equal(*loaded, *record), recordType(kind).key);
            }
            store.reset();
            store = ok(Store::open(path));
        }
    }

    void settingAndEmptyingFieldsIsKept()
    {
        const QString path = newPath();
        auto store = newStore(path);
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area)));
        ok(commitNow(*store, setting(area, "title", u"Data migration"_s)));
        ok(commitNow(*store, setting(area, "default_maturity", qint64(3))));
        ok(commitNow(*store, setting(area, "rag", u"red"_s)));
        ok(commitNow(*store, setting(area, "rag", Value())));
        store.reset();
        store = ok(Store::open(path));
        const SnapshotPtr snapshot = ok(store->load());
        const Area* loaded = snapshot->find(Id<Area>(area.id));
        QVERIFY(loaded);
        QCOMPARE(loaded->title, u"Data migration"_s);
        QCOMPARE(loaded->defaultMaturity, 3);
        QCOMPARE(loaded->rag, Rag::NotRated);
        QVERIFY(snapshot->conflicts().empty());
        QCOMPARE(ok(store->transactionCount()), 5);
    }

    void removedRecordsAreHiddenAndTheirNumbersStayTaken()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s, 7);
        ok(commitNow(*store, creation(area)));
        ok(commitNow(*store, removal(area)));
        SnapshotPtr snapshot = ok(store->load());
        QVERIFY(!snapshot->find(area.id));
        QCOMPARE(snapshot->highestNumber(RecordKind::Area), 7);
        ChangeSet changes;
        Area changed = area;
        changed.title = u"Data, once more"_s;
        changes.restore(RecordKind::Area, std::make_shared<Area>(changed));
        ok(commitNow(*store, changes));
        snapshot = ok(store->load());
        QVERIFY(snapshot->find(area.id));
        QCOMPARE(*static_cast<const Area*>(snapshot->find(area.id)), changed);
        QVERIFY(snapshot->conflicts().empty());
    }

    void changesOfOneSetBuildOnOneAnother()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ChangeSet changes = creation(area);
        changes.set(RecordKind::Area, area.id, fieldNumber(areaType(), "title"), u"Second"_s);
        changes.set(RecordKind::Area, area.id, fieldNumber(areaType(), "title"), u"Third"_s);
        changes.remove(RecordKind::Area, area.id);
        changes.restore(RecordKind::Area, std::make_shared<Area>(makeCopy(area, u"Fourth"_s)));
        ok(commitNow(*store, changes));
        const SnapshotPtr snapshot = ok(store->load());
        QVERIFY(snapshot->conflicts().empty());
        QCOMPARE(static_cast<const Area*>(snapshot->find(area.id))->title, u"Fourth"_s);
        QCOMPARE(ok(store->transactionCount()), 1);
    }

    void anEditOfAStaleViewIsAConflictAndNotAnOverwrite()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area)));
        const SnapshotPtr stale = ok(store->load());
        ok(commitNow(*store, setting(area, "title", u"Ada's"_s), u"Ada"_s, testTime(1)));
        const Committed committed =
            ok(commitOn(*store, *stale, setting(area, "title", u"Ben's"_s), u"Ben"_s, testTime(2)));
        QCOMPARE(committed.conflicts.size(), 1u);
        const Conflict& conflict = committed.conflicts.front();
        QCOMPARE(conflict.field, fieldNumber(areaType(), "title"));
        QCOMPARE(conflict.record, RecordId(area.id));
        QCOMPARE(conflict.heads.size(), 2u);
        QCOMPARE(conflict.heads[0].value, Value(u"Ada's"_s));
        QCOMPARE(conflict.heads[0].author, u"Ada"_s);
        QCOMPARE(conflict.heads[0].at, testTime(1));
        QCOMPARE(conflict.heads[1].value, Value(u"Ben's"_s));
        const SnapshotPtr shown = ok(store->load());
        QCOMPARE(static_cast<const Area*>(shown->find(area.id))->title, u"Ben's"_s);
        QCOMPARE(shown->conflicts().size(), 1u);
        // An edit that saw both decides.
        QVERIFY(ok(commitOn(*store, *shown, setting(area, "title", u"Both"_s))).conflicts.empty());
    }

    void theSameNewValueTwiceIsNoConflict()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area)));
        const SnapshotPtr stale = ok(store->load());
        ok(commitOn(*store, *stale, setting(area, "title", u"New"_s)));
        QVERIFY(ok(commitOn(*store, *stale, setting(area, "title", u"New"_s))).conflicts.empty());
    }

    void whatDoesNotFitTheFileIsRefusedAndLeavesItAsItWas()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area)));
        const auto refusedChange = [&](const ChangeSet& changes) {
            const auto result = commitNow(*store, changes);
            return !result && result.error().kind == ErrorKind::Usage;
        };
        QVERIFY(refusedChange(ChangeSet()));
        QVERIFY(refusedChange(creation(area)));
        QVERIFY(refusedChange(setting(makeArea(u"Nobody"_s), "title", u"x"_s)));
        ChangeSet half = creation(makeArea(u"Half"_s));
        half.set(RecordKind::Gate, area.id, 10, u"not a gate"_s);
        QVERIFY(refusedChange(half));
        QCOMPARE(ok(store->load())->table(RecordKind::Area).size(), 1);
        QCOMPARE(ok(store->transactionCount()), 1);
        // The file goes on being of use.
        QCOMPARE(ok(commitNow(*store, creation(makeArea(u"Next"_s)))).revision.own, 2);
    }

    void eachSessionIsAReplicaOfItsOwn()
    {
        const QString path = newPath();
        const Area area = makeArea(u"Data"_s);
        const TransactionId first = ok(commitNow(*newStore(path), creation(area))).transaction;
        const auto store = ok(Store::open(path));
        const Committed second = ok(commitNow(*store, setting(area, "title", u"x"_s)));
        QVERIFY(first.replica != second.transaction.replica);
        QCOMPARE(second.transaction.sequence, 1);
        QVERIFY(second.conflicts.empty());
        QCOMPARE(ok(commitNow(*store, setting(area, "title", u"y"_s))).transaction.sequence, 2);
    }

    void attachmentsAreKeptOnceAndComeBack()
    {
        auto store = newStore();
        QByteArray bytes(200000, 'a');
        bytes[150000] = 'b';
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        Evidence evidence;
        evidence.id = RecordId::random();
        evidence.number = 1;
        evidence.record = RecordId::random();
        evidence.title = u"Protocol"_s;
        evidence.kind = EvidenceKind::File;
        evidence.file = hash;
        ChangeSet changes = creation(evidence);
        QVERIFY(!commitNow(*store, changes)); // the bytes are missing
        changes.attachments = {bytes, "asked for by nobody", bytes};
        ok(commitNow(*store, changes));
        QCOMPARE(ok(store->attachment(hash)), bytes);
        QCOMPARE(numberIn(*store, u"SELECT count(*) FROM attachment"_s), 4);
        QVERIFY(!store->attachment(QByteArray(32, 'x')));
        const QByteArray empty = QCryptographicHash::hash(QByteArray(), QCryptographicHash::Sha256);
        changes = setting(evidence, "file", empty);
        changes.attachments = {QByteArray()};
        ok(commitNow(*store, changes));
        QCOMPARE(ok(store->attachment(empty)), QByteArray());
        const QByteArray tooMuch(kMaximumAttachmentBytes + 1, 'x');
        changes = setting(evidence, "file", QCryptographicHash::hash(tooMuch, QCryptographicHash::Sha256));
        changes.attachments = {tooMuch};
        QVERIFY(!commitNow(*store, changes));
    }

    void aCompleteCopyIsOneFileWithAllThatWasThere()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area)));
        const QString path = newPath();
        ok(store->copyTo(path));
        QVERIFY(!store->copyTo(path));
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        const auto copy = ok(Store::open(path));
        QCOMPARE(ok(copy->load())->table(RecordKind::Area).size(), 1);
        QCOMPARE(copy->projectId(), store->projectId());
        QVERIFY(!store->copyTo(u"/nowhere/at/all"_s));
        ok(commitNow(*store, setting(area, "title", u"later"_s)));
    }

    void theClockOfTheHistoryNeverGoesBack()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area), u"Ada"_s, testTime(60)));
        ok(commitNow(*store, setting(area, "title", u"x"_s), u"Ada"_s, testTime(0)));
        QCOMPARE(
            numberIn(*store, u"SELECT count(*) FROM txn a JOIN txn b ON b.id = a.id + 1 WHERE b.clock = a.clock + 1"_s),
            1);
    }

    void aClockMoreThanADayAheadIsNotAdopted()
    {
        auto store = newStore();
        const Area area = makeArea(u"Data"_s);
        ok(commitNow(*store, creation(area), u"Ada"_s, testTime(60 * 24 * 300)));
        ok(commitNow(*store, setting(area, "title", u"x"_s), u"Ada"_s, testTime(5)));
        QCOMPARE(numberIn(*store, u"SELECT clock >> 16 FROM txn ORDER BY id DESC"_s), testTime(5).milliseconds);
        // What it was based on decides, not the clock.
        QCOMPARE(static_cast<const Area*>(ok(store->load())->find(area.id))->title, u"x"_s);
        ok(commitNow(*store, setting(area, "title", u"y"_s), u"Ada"_s, Instant()));
    }

private:
    static Area makeCopy(Area area, const QString& title)
    {
        area.title = title;
        return area;
    }

    static Value sample(const Field& field, int number, ChangeSet& changes)
    {
        switch (field.kind) {
        case FieldKind::Integer:
        case FieldKind::Duration: return qint64(qBound<qint64>(field.minimum, number % 4 + 1, field.maximum));
        case FieldKind::YesNo: return qint64(1);
        case FieldKind::Instant: return testTime(number).milliseconds;
        case FieldKind::Date: return u"2027-03-01"_s;
        case FieldKind::DueDate: return u"T-28"_s;
        case FieldKind::Choice: return QString::fromLatin1(field.choices.back().key);
        case FieldKind::Reference: return RecordId::random();
        case FieldKind::Blob:
            changes.attachments.push_back("content");
            return QCryptographicHash::hash("content", QCryptographicHash::Sha256);
        default: return u"%1 – 上线 %2"_s.arg(QLatin1String(field.key)).arg(number);
        }
    }
};

READINESS_TEST(tst_Store)
#include "tst_Store.moc"
