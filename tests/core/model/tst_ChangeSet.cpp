#include "core/model/ChangeSet.h"
#include "core/model/Records.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_ChangeSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesChangesInTheirOrder();
    void recordsMadeTogetherMayNameEachOtherInAnyOrder();
    void refusesAndSaysWhy_data();
    void refusesAndSaysWhy();
    void aRefusalChangesNothing();
    void aRemovedRecordMayBeNamedByNothingThatStays();
    void whatDanglesAlreadyIsNoReasonToRefuse();
    void removingAndRestoringGivesTheSame();
    void revisionAndConflictsAreLeftAsTheyAre();
    void tenThousandChangesAtOnce();

private:
    Person personOf(const QString& name) const
    {
        Person person;
        person.id = RecordId::random();
        person.number = 50;
        person.name = name;
        return person;
    }

    std::optional<ProjectBuilder> m_builder;
    Id<Area> m_area;
    Id<Person> m_person;
    Id<ChecklistItem> m_item;
    Id<Criterion> m_criterion;
    SnapshotPtr m_snapshot;
};

void tst_ChangeSet::init()
{
    m_builder.emplace();
    m_area = m_builder->area(u"Data migration"_s);
    m_person = m_builder->person(u"Jana"_s);
    m_item = m_builder->item(m_area, [&](ChecklistItem& item) { item.owner = m_person; });
    m_criterion = m_builder->criterion(m_builder->gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
    m_snapshot = m_builder->build();
}

void tst_ChangeSet::appliesChangesInTheirOrder()
{
    Person omar = personOf(u"Omar"_s);
    ChangeSet changes;
    changes.create(omar);
    changes.set(RecordKind::Person, omar.id, personType().field(u"role")->number, u"Lead"_s);
    changes.set(RecordKind::Person, omar.id, personType().field(u"role")->number, u"Sponsor"_s);
    changes.set(RecordKind::ChecklistItem, m_item, checklistItemType().field(u"owner")->number, omar.id);
    changes.remove(RecordKind::Person, m_person);
    const auto after = applied(*m_snapshot, changes);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().text));
    QCOMPARE((*after)->find(Id<Person>(omar.id))->role, u"Sponsor"_s);
    QCOMPARE((*after)->find(m_item)->owner, Id<Person>(omar.id));
    QVERIFY(!(*after)->find(m_person));
    QCOMPARE((*after)->highestNumber(RecordKind::Person), 50);
    QVERIFY(m_snapshot->find(m_person));
}

void tst_ChangeSet::recordsMadeTogetherMayNameEachOtherInAnyOrder()
{
    Person a = personOf(u"A"_s);
    Person b = personOf(u"B"_s);
    a.deputy = Id<Person>(b.id);
    b.deputy = Id<Person>(a.id);
    ChangeSet changes;
    changes.create(a);
    changes.create(b);
    QVERIFY(applied(*m_snapshot, changes));
}

void tst_ChangeSet::refusesAndSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* what, const char* reason) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(reason);
    };
    row("set a missing record", "The person to change does not exist any more.");
    row("set a missing field", "Person has no field of number 999.");
    row("set a list", "has no field of number 16.");
    row("set a record of another kind", "does not exist any more.");
    row("too large", "completeness (%) of C-001 must be between 0 and 100.");
    row("empty title", "title of C-001 must not be empty.");
    row("dangling reference", "owner of C-001 names a record that does not exist.");
    row("reference of the wrong kind", "owner of C-001 must name one of the people.");
    row("create without title", "of the new person");
    row("create what is there", "exists already.");
    row("create twice", "exists already.");
    row("restore what is there", "exists already.");
    row("create with a dangling reference", "deputy of P-050 names a record that does not exist.");
    row("remove a missing record", "The person to remove does not exist any more.");
    row("remove twice", "The area to remove does not exist any more.");
    row("remove the project", "cannot be removed");
    row("a second project", "A file holds one project");
    row("list entry of the wrong kind", "areas of CR-001 must name one of the areas.");
    row("list entry of a missing record", "areas of CR-001 names a record that does not exist.");
    row("list entry of no list", "belongs to no list");
    row("list entry of a plain field", "belongs to no list");
    row("list entry turned to the wrong kind", "areas of CR-001 must name one of the areas.");
}

void tst_ChangeSet::refusesAndSaysWhy()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    const auto number = [](const RecordType& type, const char16_t* key) { return type.field(key)->number; };
    const auto entryOf = [](const RecordId& owner, int field, const RecordId& target) {
        ListEntry entry;
        entry.id = RecordId::random();
        entry.number = 1;
        entry.owner = owner;
        entry.field = field;
        entry.target = target;
        return entry;
    };
    const RecordKind item = RecordKind::ChecklistItem;
    const RecordType& itemType = checklistItemType();
    Person named = personOf(u"Omar"_s);
    Person dangling = personOf(u"Omar"_s);
    dangling.deputy = Id<Person>(RecordId::random());
    Person unnamed = personOf({});
    unnamed.number = 0;
    ProjectSettings second;
    second.id = RecordId::random();
    second.number = 2;
    second.name = u"Second"_s;
    const ListEntry good = entryOf(m_criterion, Criterion::kAreasField, m_area);
    const RecordId project = m_snapshot->project().id;
    const std::map<QString, std::function<void(ChangeSet&)>> cases{
        {u"set a missing record"_s,
         [&](ChangeSet& c) { c.set(RecordKind::Person, RecordId::random(), number(personType(), u"name"), u"x"_s); }},
        {u"set a missing field"_s, [&](ChangeSet& c) { c.set(RecordKind::Person, m_person, 999, u"x"_s); }},
        {u"set a list"_s,
         [&](ChangeSet& c) { c.set(RecordKind::Criterion, m_criterion, Criterion::kAreasField, m_area); }},
        {u"set a record of another kind"_s,
         [&](ChangeSet& c) { c.set(RecordKind::Area, m_person, number(areaType(), u"title"), u"x"_s); }},
        {u"too large"_s, [&](ChangeSet& c) { c.set(item, m_item, number(itemType, u"completeness"), qint64(101)); }},
        {u"empty title"_s, [&](ChangeSet& c) { c.set(item, m_item, number(itemType, u"title"), {}); }},
        {u"dangling reference"_s,
         [&](ChangeSet& c) { c.set(item, m_item, number(itemType, u"owner"), RecordId::random()); }},
        {u"reference of the wrong kind"_s,
         [&](ChangeSet& c) { c.set(item, m_item, number(itemType, u"owner"), m_area); }},
        {u"create without title"_s, [&](ChangeSet& c) { c.create(unnamed); }},
        {u"create what is there"_s, [&](ChangeSet& c) { c.create(*m_snapshot->find(m_person)); }},
        {u"create twice"_s,
         [&](ChangeSet& c) {
             c.create(named);
             c.create(named);
         }},
        {u"restore what is there"_s,
         [&](ChangeSet& c) { c.restore(RecordKind::Person, m_snapshot->table(RecordKind::Person).share(m_person)); }},
        {u"create with a dangling reference"_s, [&](ChangeSet& c) { c.create(dangling); }},
        {u"remove a missing record"_s, [&](ChangeSet& c) { c.remove(RecordKind::Person, RecordId::random()); }},
        {u"remove twice"_s,
         [&](ChangeSet& c) {
             c.remove(item, m_item);
             c.remove(RecordKind::Area, m_area);
             c.remove(RecordKind::Area, m_area);
         }},
        {u"remove the project"_s, [&](ChangeSet& c) { c.remove(RecordKind::Project, project); }},
        {u"a second project"_s, [&](ChangeSet& c) { c.create(second); }},
        {u"list entry of the wrong kind"_s,
         [&](ChangeSet& c) { c.create(entryOf(m_criterion, Criterion::kAreasField, m_person)); }},
        {u"list entry of a missing record"_s,
         [&](ChangeSet& c) {
             c.create(entryOf(m_criterion, Criterion::kAreasField, RecordId::random()));
             c.changes.back().kind = RecordKind::ListEntry;
         }},
        {u"list entry of no list"_s,
         [&](ChangeSet& c) { c.create(entryOf(m_person, Criterion::kAreasField, m_area)); }},
        {u"list entry of a plain field"_s,
         [&](ChangeSet& c) { c.create(entryOf(m_item, number(itemType, u"title"), m_area)); }},
        {u"list entry turned to the wrong kind"_s,
         [&](ChangeSet& c) {
             c.create(good);
             c.set(RecordKind::ListEntry, good.id, number(listEntryType(), u"target"), m_person);
         }},
    };
    ChangeSet changes;
    cases.at(what)(changes);
    const auto after = applied(*m_snapshot, changes);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::Usage);
    QVERIFY2(after.error().text.contains(reason), qPrintable(after.error().text));
}

void tst_ChangeSet::aRefusalChangesNothing()
{
    ChangeSet changes;
    changes.set(RecordKind::Person, m_person, personType().field(u"name")->number, u"Other"_s);
    changes.remove(RecordKind::ChecklistItem, m_item);
    changes.remove(RecordKind::Person, RecordId::random());
    QVERIFY(!applied(*m_snapshot, changes));
    QCOMPARE(m_snapshot->find(m_person)->name, u"Jana"_s);
    QVERIFY(m_snapshot->find(m_item));
}

void tst_ChangeSet::aRemovedRecordMayBeNamedByNothingThatStays()
{
    ChangeSet changes;
    changes.remove(RecordKind::Person, m_person);
    const auto refused = applied(*m_snapshot, changes);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"owner of C-001"_s), qPrintable(refused.error().text));
    changes.remove(RecordKind::ChecklistItem, m_item);
    QVERIFY(applied(*m_snapshot, changes));
}

void tst_ChangeSet::whatDanglesAlreadyIsNoReasonToRefuse()
{
    // After a merge a reference may name what another copy removed.
    m_builder->change(m_item, [](ChecklistItem& item) { item.accountable = Id<Person>(RecordId{9, 9}); });
    const SnapshotPtr merged = m_builder->build();
    ChangeSet changes;
    changes.set(RecordKind::ChecklistItem, m_item, checklistItemType().field(u"answer")->number, u"Yes"_s);
    changes.remove(RecordKind::Criterion, m_criterion);
    QVERIFY(applied(*merged, changes));
}

void tst_ChangeSet::removingAndRestoringGivesTheSame()
{
    const RecordPtr item = m_snapshot->table(RecordKind::ChecklistItem).share(m_item);
    ChangeSet removal;
    removal.remove(RecordKind::ChecklistItem, m_item);
    const auto without = applied(*m_snapshot, removal);
    QVERIFY(without && !(*without)->find(m_item));
    ChangeSet restoration;
    restoration.restore(RecordKind::ChecklistItem, item);
    const auto again = applied(**without, restoration);
    QVERIFY(again && *(*again)->find(m_item) == *m_snapshot->find(m_item));
}

void tst_ChangeSet::revisionAndConflictsAreLeftAsTheyAre()
{
    SnapshotBuilder builder(*m_snapshot);
    builder.setRevision({3, 4});
    builder.setConflicts({{RecordKind::Person, m_person, 10, {}}});
    const SnapshotPtr before = builder.finish();
    ChangeSet changes;
    changes.set(RecordKind::Person, m_person, personType().field(u"name")->number, u"Other"_s);
    const auto after = applied(*before, changes);
    QVERIFY(after && (*after)->revision() == (Revision{3, 4}));
    QCOMPARE((*after)->conflicts().size(), std::size_t(1));
    QCOMPARE((*after)->projectId(), before->projectId());
}

void tst_ChangeSet::tenThousandChangesAtOnce()
{
    ChangeSet changes;
    for (int i = 0; i < 10000; ++i) {
        ChecklistItem item;
        item.id = RecordId::random();
        item.number = i + 2;
        item.title = u"Item"_s;
        item.area = m_area;
        changes.create(item);
    }
    const auto after = applied(*m_snapshot, changes);
    QVERIFY(after);
    QCOMPARE((*after)->table(RecordKind::ChecklistItem).size(), 10001);
    ChangeSet removal;
    for (const ChecklistItem* item : (*after)->all<ChecklistItem>())
        removal.remove(RecordKind::ChecklistItem, item->id);
    const auto empty = applied(**after, removal);
    QVERIFY(empty);
    QCOMPARE((*empty)->table(RecordKind::ChecklistItem).size(), 0);
}

READINESS_TEST(tst_ChangeSet)
#include "tst_ChangeSet.moc"
