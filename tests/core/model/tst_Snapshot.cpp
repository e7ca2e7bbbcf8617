#include "core/model/Records.h"
#include "core/model/Snapshot.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

RecordPtr area(const RecordId& id, int number, const QString& title)
{
    auto record = std::make_shared<Area>();
    record->id = id;
    record->number = number;
    record->title = title;
    return record;
}

std::shared_ptr<ListEntry> entry(int number, const RecordId& owner, const RecordId& target)
{
    auto record = std::make_shared<ListEntry>();
    record->id = RecordId::random();
    record->number = number;
    record->owner = owner;
    record->field = Criterion::kAreasField;
    record->target = target;
    return record;
}

using Oracle = std::map<RecordId, QString>; // id → title

bool holds(const RecordTable& table, const Oracle& expected)
{
    Oracle found;
    table.forEach([&](const Record& record) { found[record.id] = static_cast<const Area&>(record).title; });
    bool isSame = found == expected && table.size() == int(expected.size());
    for (const auto& [id, title] : expected) {
        const Record* record = table.find(id);
        isSame =
            isSame && record && record == table.share(id).get() && static_cast<const Area&>(*record).title == title;
    }
    return isSame;
}

} // namespace

class tst_Snapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysAsItWasHoweverManyFollow_data();
    void staysAsItWasHoweverManyFollow();
    void neighboursShareWhatNeitherChanged();
    void aRemovedRecordCanComeBack();
    void recordsAreListedByNumber();
    void recordsAreFoundAcrossKinds();
    void listsAreInOrderWithoutRepetition();
    void listsFollowEdits();
    void sharedNumbersFollowEdits();
    void theHighestNumberOutlivesItsRecord();
    void theOldestProjectRecordCounts();
    void manyThreadsMayReadOneSnapshot();
    void aLoadedTableTakesNewRecordsOneByOne();
};

void tst_Snapshot::staysAsItWasHoweverManyFollow_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("reserved");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed << (seed % 2 ? 0 : 3000);
}

void tst_Snapshot::staysAsItWasHoweverManyFollow()
{
    QFETCH(int, seed);
    QFETCH(int, reserved);
    QRandomGenerator random{quint32(seed)};
    std::vector<RecordId> ids;
    std::vector<std::pair<SnapshotPtr, Oracle>> kept;
    Oracle now;
    SnapshotBuilder first(RecordId{1, 1});
    if (reserved > 0)
        first.table(RecordKind::Area).reserve(reserved);
    SnapshotPtr snapshot = first.finish();
    for (int step = 0; step < 120; ++step) {
        SnapshotBuilder builder(*snapshot);
        const int changes = step % 10 == 0 ? 400 : int(random.bounded(5));
        for (int i = 0; i < changes; ++i) {
            const int action = int(random.bounded(10));
            if (action < 5 || ids.empty())
                ids.push_back(RecordId::random());
            const RecordId id = action < 5 ? ids.back() : ids[random.bounded(quint32(ids.size()))];
            if (action < 8) {
                now[id] = QString::number(random.generate());
                builder.put(RecordKind::Area, area(id, 1, now[id]));
            } else {
                now.erase(id);
                builder.remove(RecordKind::Area, id);
            }
        }
        snapshot = builder.finish();
        if (step % 7 == 0)
            kept.emplace_back(snapshot, now);
    }
    QVERIFY(holds(snapshot->table(RecordKind::Area), now));
    for (const auto& [earlier, expected] : kept)
        QVERIFY(holds(earlier->table(RecordKind::Area), expected));
}

void tst_Snapshot::neighboursShareWhatNeitherChanged()
{
    SnapshotBuilder builder(RecordId{1, 1});
    for (int i = 1; i <= 1000; ++i)
        builder.put(RecordKind::Area, area({0, quint64(i)}, i, u"old"_s));
    const SnapshotPtr before = builder.finish();
    SnapshotBuilder next(*before);
    next.put(RecordKind::Area, area({0, 500}, 500, u"new"_s));
    const SnapshotPtr after = next.finish();
    for (quint64 i = 1; i <= 1000; ++i)
        QCOMPARE(before->find(RecordId{0, i}) == after->find(RecordId{0, i}), i != 500);
    QCOMPARE(before->find(Id<Area>({0, 500}))->title, u"old"_s);
    QCOMPARE(after->find(Id<Area>({0, 500}))->title, u"new"_s);
}

void tst_Snapshot::aRemovedRecordCanComeBack()
{
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 1}, 1, u"a"_s));
    builder.remove(RecordKind::Area, {0, 1});
    builder.remove(RecordKind::Area, {0, 1});
    QCOMPARE(builder.peek().table(RecordKind::Area).size(), 0);
    QVERIFY(!builder.peek().find(RecordId{0, 1}));
    builder.put(RecordKind::Area, area({0, 1}, 1, u"b"_s));
    QCOMPARE(builder.peek().table(RecordKind::Area).size(), 1);
    QCOMPARE(builder.finish()->all<Area>().front()->title, u"b"_s);
}

void tst_Snapshot::recordsAreListedByNumber()
{
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 3}, 2, u"second"_s));
    builder.put(RecordKind::Area, area({0, 9}, 1, u"first"_s));
    builder.put(RecordKind::Area, area({0, 1}, 2, u"second, smaller id"_s));
    const SnapshotPtr snapshot = builder.finish();
    QStringList titles;
    for (const Area* record : snapshot->all<Area>())
        titles += record->title;
    QCOMPARE(titles, (QStringList{u"first"_s, u"second, smaller id"_s, u"second"_s}));
}

void tst_Snapshot::recordsAreFoundAcrossKinds()
{
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 1}, 1, u"a"_s));
    builder.put(RecordKind::ListEntry, entry(1, {0, 1}, {0, 1}));
    const SnapshotPtr snapshot = builder.finish();
    RecordKind kind{};
    QVERIFY(snapshot->find(RecordId{0, 1}, &kind));
    QCOMPARE(kind, RecordKind::Area);
    QVERIFY(!snapshot->find(Id<Person>(RecordId{0, 1})));
    QVERIFY(!snapshot->find(RecordId{0, 2}));
    QVERIFY(!snapshot->find(RecordId{}));
    QCOMPARE(snapshot->table(RecordKind::Gate).size(), 0);
}

void tst_Snapshot::listsAreInOrderWithoutRepetition()
{
    const RecordId criterion{0, 1};
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::ListEntry, entry(3, criterion, {0, 30}));
    builder.put(RecordKind::ListEntry, entry(1, criterion, {0, 10}));
    builder.put(RecordKind::ListEntry, entry(2, criterion, {0, 30}));
    builder.put(RecordKind::ListEntry, entry(4, {0, 2}, {0, 20}));
    const SnapshotPtr snapshot = builder.finish();
    QCOMPARE(snapshot->references(criterion, Criterion::kAreasField), (std::vector<RecordId>{{0, 10}, {0, 30}}));
    QVERIFY(snapshot->references(criterion, Criterion::kAreasField + 1).empty());
    QVERIFY(snapshot->references({0, 3}, Criterion::kAreasField).empty());
}

void tst_Snapshot::listsFollowEdits()
{
    const RecordId criterion{0, 1};
    const auto added = entry(1, criterion, {0, 10});
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 10}, 1, u"a"_s));
    const SnapshotPtr none = builder.finish();
    QVERIFY(none->references(criterion, Criterion::kAreasField).empty());
    SnapshotBuilder add(*none);
    add.put(RecordKind::ListEntry, added);
    const SnapshotPtr one = add.finish();
    QCOMPARE(one->references(criterion, Criterion::kAreasField), (std::vector<RecordId>{{0, 10}}));
    SnapshotBuilder other(*one);
    other.put(RecordKind::Area, area({0, 10}, 1, u"b"_s));
    const SnapshotPtr same = other.finish();
    QCOMPARE(same->references(criterion, Criterion::kAreasField), (std::vector<RecordId>{{0, 10}}));
    SnapshotBuilder change(*same);
    auto moved = std::make_shared<ListEntry>(*added);
    moved->target = {0, 20};
    change.put(RecordKind::ListEntry, moved);
    const SnapshotPtr changed = change.finish();
    QCOMPARE(changed->references(criterion, Criterion::kAreasField), (std::vector<RecordId>{{0, 20}}));
    SnapshotBuilder remove(*changed);
    remove.remove(RecordKind::ListEntry, added->id);
    QVERIFY(remove.finish()->references(criterion, Criterion::kAreasField).empty());
    QCOMPARE(one->references(criterion, Criterion::kAreasField), (std::vector<RecordId>{{0, 10}}));
}

void tst_Snapshot::sharedNumbersFollowEdits()
{
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 1}, 7, u"a"_s));
    builder.put(RecordKind::Area, area({0, 2}, 8, u"b"_s));
    const SnapshotPtr before = builder.finish();
    QVERIFY(!before->isNumberShared(RecordKind::Area, 7));
    SnapshotBuilder merge(*before);
    merge.put(RecordKind::Area, area({0, 3}, 7, u"c"_s));
    const SnapshotPtr merged = merge.finish();
    QVERIFY(merged->isNumberShared(RecordKind::Area, 7));
    QVERIFY(!merged->isNumberShared(RecordKind::Area, 8));
    QVERIFY(!merged->isNumberShared(RecordKind::Person, 7));
    SnapshotBuilder renumber(*merged);
    renumber.put(RecordKind::Area, area({0, 3}, 9, u"c"_s));
    QVERIFY(!renumber.finish()->isNumberShared(RecordKind::Area, 7));
    SnapshotBuilder remove(*merged);
    remove.remove(RecordKind::Area, {0, 1});
    QVERIFY(!remove.finish()->isNumberShared(RecordKind::Area, 7));
}

void tst_Snapshot::theHighestNumberOutlivesItsRecord()
{
    SnapshotBuilder builder(RecordId{1, 1});
    builder.put(RecordKind::Area, area({0, 1}, 5, u"a"_s));
    builder.remove(RecordKind::Area, {0, 1});
    builder.noteNumber(RecordKind::Person, 12);
    builder.noteNumber(RecordKind::Person, 3);
    const SnapshotPtr snapshot = builder.finish();
    QCOMPARE(snapshot->highestNumber(RecordKind::Area), 5);
    QCOMPARE(snapshot->highestNumber(RecordKind::Person), 12);
    QCOMPARE(snapshot->highestNumber(RecordKind::Gate), 0);
    QCOMPARE(SnapshotBuilder(*snapshot).finish()->highestNumber(RecordKind::Area), 5);
}

void tst_Snapshot::theOldestProjectRecordCounts()
{
    SnapshotBuilder builder(RecordId{1, 1});
    QCOMPARE(builder.peek().project().name, QString());
    for (quint64 id : {9, 2, 5}) {
        auto project = std::make_shared<ProjectSettings>();
        project->id = {0, id};
        project->name = QString::number(id);
        builder.put(RecordKind::Project, project);
    }
    QCOMPARE(builder.finish()->project().name, u"2"_s);
}

void tst_Snapshot::manyThreadsMayReadOneSnapshot()
{
    SnapshotBuilder builder(RecordId{1, 1});
    for (int i = 1; i <= 2000; ++i)
        builder.put(RecordKind::ListEntry, entry(i, {0, quint64(i % 20)}, {0, quint64(i)}));
    const SnapshotPtr shared = builder.finish();
    std::atomic<int> found = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, snapshot = shared] {
            for (quint64 owner = 0; owner < 20; ++owner)
                found += int(snapshot->references({0, owner}, Criterion::kAreasField).size());
            SnapshotBuilder next(*snapshot);
            next.put(RecordKind::ListEntry, entry(1, {0, 0}, {0, 0}));
            found += next.finish()->table(RecordKind::ListEntry).size();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(found.load(), 4 * (2000 + 2001));
}

void tst_Snapshot::aLoadedTableTakesNewRecordsOneByOne()
{
    SnapshotBuilder load(RecordId{1, 1});
    load.table(RecordKind::Area).reserve(5000);
    for (quint64 i = 1; i <= 5000; ++i)
        load.put(RecordKind::Area, area({0, i}, int(i), u"a"_s));
    SnapshotPtr snapshot = load.finish();
    for (quint64 i = 5001; i <= 8000; ++i) {
        SnapshotBuilder next(*snapshot);
        next.put(RecordKind::Area, area({0, i}, int(i), u"a"_s));
        snapshot = next.finish();
    }
    QCOMPARE(snapshot->table(RecordKind::Area).size(), 8000);
    for (quint64 i = 1; i <= 8000; ++i)
        QVERIFY(snapshot->find(Id<Area>(RecordId{0, i})));
}

READINESS_TEST(tst_Snapshot)
#include "tst_Snapshot.moc"
