#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookUses.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

Playbook builtIn(const QString& id) { return PlaybookLibrary().load(id).value(); }

SnapshotPtr projectFrom(const std::vector<Playbook>& playbooks)
{
    const NewProject wanted{u"Toys"_s, {}, at(u"2027-03-01T07:00:00Z"), u"Europe/Berlin"_s};
    const auto changes = projectFromPlaybooks(wanted, playbooks);
    return applied(*SnapshotBuilder(RecordId{1, 1}).finish(), changes.value()).value();
}

SnapshotPtr withPlaybook(const SnapshotPtr& project, const Playbook& playbook)
{
    return applied(*project, planPlaybook(*project, playbook).value().changes).value();
}

QSet<QString> origins(const Snapshot& project)
{
    QSet<QString> origins;
    for (const ChecklistItem* item : project.all<ChecklistItem>())
        origins.insert(item->origin);
    return origins;
}

template <class T>
QSet<QString> titles(const Snapshot& project)
{
    QSet<QString> titles;
    for (const T* record : project.all<T>())
        titles.insert(record->title);
    return titles;
}

/// One area, one item, one criterion.
Playbook tiny()
{
    Playbook playbook;
    playbook.id = u"tiny"_s;
    playbook.title = u"Tiny"_s;
    playbook.version = u"1.0"_s;
    playbook.productFamily = u"other"_s;
    playbook.parts = QStringList{u"tiny"_s};
    playbook.facts = {{u"integrations"_s, u"Integrations"_s, u"yes_no"_s, u"yes"_s}};
    playbook.areas = {{u"data"_s, u"Data"_s, u"Loaded."_s}};
    playbook.gates = {{u"decision"_s,
                       u"Decision"_s,
                       {},
                       u"T"_s,
                       true,
                       {{u"done"_s, u"All is done"_s, u"open_must_items"_s, u"at_most"_s, 0, {u"data"_s}}}}};
    PlaybookItem item;
    item.key = u"load"_s;
    item.origin = u"tiny/load"_s;
    item.area = u"data"_s;
    item.title = u"Load the data"_s;
    item.kind = u"task"_s;
    item.importance = u"must"_s;
    item.due = u"T-7"_s;
    item.appliesIf = u"integrations = yes"_s;
    playbook.items = {item};
    return playbook;
}

} // namespace

/// Several playbooks in one project.
class tst_PlaybookPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTwoPlaybooksShareAppearsOnce();
    void addingLaterIsCreatingWithBoth();
    void thePlanCountsWhatIsThere();
    void addingTwiceChangesNothing();
    void aFurtherPlaybookHasItsVersion();
    void whatTwoPeopleAddedIsUsedOnce();
    void theUsersWordsStay();
    void theGoLiveGateTakesInTheOthersCriteria();
    void aSharedCriterionCountsTheNewAreasToo();
    void aCriterionOverAllAreasStaysSo();
    void whatWasMadeByHandIsRecognisedByItsTitle();
    void anotherKindOfAScopeFactIsRefused();
    void whatIsLeftOutStaysOutUnlessNeeded();
    void theChangesNameThePlaybook();
};

void tst_PlaybookPlan::whatTwoPlaybooksShareAppearsOnce()
{
    const Playbook engagement = builtIn(u"golive-customer-engagement"_s);
    const Playbook finance = builtIn(u"golive-finance-operations"_s);
    const SnapshotPtr both = projectFrom({engagement, finance});
    QSet<QString> wanted;
    for (const Playbook* playbook : {&engagement, &finance}) {
        for (const PlaybookItem& item : playbook->items)
            wanted.insert(item.origin);
    }
    QCOMPARE(origins(*both), wanted);
    QCOMPARE(both->table(RecordKind::ChecklistItem).size(), int(wanted.size())); // none is there twice
    QCOMPARE(titles<Area>(*both).size(), both->table(RecordKind::Area).size());
    QCOMPARE(titles<Gate>(*both).size(), both->table(RecordKind::Gate).size());
    QSet<QString> facts;
    for (const ScopeFact* fact : both->all<ScopeFact>())
        facts.insert(fact->key);
    QCOMPARE(facts.size(), both->table(RecordKind::ScopeFact).size());
    const auto uses = usedPlaybooks(*both);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].playbook, u"golive-customer-engagement"_s);
    QCOMPARE(uses[1].playbook, u"golive-finance-operations"_s);
    QCOMPARE(uses[1].version, finance.version);
    QCOMPARE(both->project().playbook, uses[0].playbook);
    for (const RecordKind kind : {RecordKind::ChecklistItem, RecordKind::Area, RecordKind::Criterion})
        QCOMPARE(both->highestNumber(kind), both->table(kind).size()); // numbered without gaps
}

void tst_PlaybookPlan::addingLaterIsCreatingWithBoth()
{
    const Playbook engagement = builtIn(u"golive-customer-engagement"_s);
    const Playbook finance = builtIn(u"golive-finance-operations"_s);
    const SnapshotPtr both = projectFrom({engagement, finance});
    const SnapshotPtr later = withPlaybook(projectFrom({engagement}), finance);
    QCOMPARE(origins(*later), origins(*both));
    QCOMPARE(titles<Area>(*later), titles<Area>(*both));
    QCOMPARE(titles<Gate>(*later), titles<Gate>(*both));
    QCOMPARE(titles<Criterion>(*later), titles<Criterion>(*both));
    QCOMPARE(later->table(RecordKind::ListEntry).size(), both->table(RecordKind::ListEntry).size());
}

void tst_PlaybookPlan::thePlanCountsWhatIsThere()
{
    const SnapshotPtr generic = projectFrom({builtIn(u"golive-generic"_s)});
    const auto plan = planPlaybook(*generic, builtIn(u"golive-finance-operations"_s));
    QVERIFY(plan);
    QCOMPARE(plan->items.present, 49);
    QCOMPARE(plan->items.added, 120);
    QCOMPARE(plan->areas.present, 11);
    QVERIFY(planSentence(*plan).contains(u"120 of its 169 items"_s));
}

void tst_PlaybookPlan::addingTwiceChangesNothing()
{
    const Playbook finance = builtIn(u"golive-finance-operations"_s);
    const SnapshotPtr later = withPlaybook(projectFrom({builtIn(u"golive-customer-engagement"_s)}), finance);
    const auto again = planPlaybook(*later, finance);
    QVERIFY(again);
    QVERIFY(again->changes.isEmpty());
    QCOMPARE(again->items.added, 0);
}

void tst_PlaybookPlan::aFurtherPlaybookHasItsVersion()
{
    const SnapshotPtr project = withPlaybook(projectFrom({builtIn(u"golive-generic"_s)}), tiny());
    Playbook newer = tiny();
    newer.version = u"1.1"_s;
    const SnapshotPtr updated = withPlaybook(project, newer);
    QCOMPARE(updated->table(RecordKind::PlaybookUse).size(), 1);
    QCOMPARE(usedPlaybooks(*updated).back().version, u"1.1"_s);
    QCOMPARE(updated->project().playbook, u"golive-generic"_s);
}

void tst_PlaybookPlan::whatTwoPeopleAddedIsUsedOnce()
{
    ProjectBuilder project;
    for (int i = 0; i < 2; ++i)
        project.add<PlaybookUse>([](PlaybookUse& use) { use.playbook = u"tiny"_s; });
    QCOMPARE(usedPlaybooks(*project.build()).size(), std::size_t(1));
}

void tst_PlaybookPlan::theUsersWordsStay()
{
    const SnapshotPtr project = projectFrom({tiny()});
    ChangeSet edit;
    const ChecklistItem* item = project->all<ChecklistItem>().front();
    edit.set(RecordKind::ChecklistItem, item->id, checklistItemType().field(u"title")->number, u"Ours"_s);
    const SnapshotPtr edited = applied(*project, edit).value();
    const auto plan = planPlaybook(*edited, tiny());
    QVERIFY(plan && plan->changes.isEmpty());
    QCOMPARE(plan->items.present, 1);
}

void tst_PlaybookPlan::theGoLiveGateTakesInTheOthersCriteria()
{
    const SnapshotPtr project = withPlaybook(projectFrom({builtIn(u"golive-generic"_s)}), tiny());
    int goLiveGates = 0;
    for (const Gate* gate : project->all<Gate>()) {
        goLiveGates += gate->isGoLive ? 1 : 0;
        QVERIFY(gate->title != u"Decision"_s);
    }
    QCOMPARE(goLiveGates, 1);
    const auto criteria = project->all<Criterion>();
    const auto taken = std::find_if(criteria.begin(), criteria.end(),
                                    [](const Criterion* criterion) { return criterion->title == u"All is done"_s; });
    QVERIFY(taken != criteria.end());
    QVERIFY(project->find((*taken)->gate)->isGoLive);
    for (const Criterion* criterion : criteria)
        QVERIFY(criterion == *taken || criterion->gate != (*taken)->gate || criterion->position < (*taken)->position);
}

void tst_PlaybookPlan::aSharedCriterionCountsTheNewAreasToo()
{
    const SnapshotPtr before = projectFrom({tiny()});
    Playbook wider = tiny();
    wider.areas.push_back({u"people"_s, u"People"_s, {}});
    wider.gates[0].criteria[0].areas += u"people"_s;
    const SnapshotPtr after = withPlaybook(before, wider);
    const Criterion* criterion = after->all<Criterion>().front();
    QCOMPARE(after->references(criterion->id, Criterion::kAreasField).size(), std::size_t(2));
}

void tst_PlaybookPlan::aCriterionOverAllAreasStaysSo()
{
    Playbook all = tiny();
    all.gates[0].criteria[0].areas.clear();
    const SnapshotPtr after = withPlaybook(projectFrom({all}), tiny());
    QVERIFY(after->references(after->all<Criterion>().front()->id, Criterion::kAreasField).empty());
}

void tst_PlaybookPlan::whatWasMadeByHandIsRecognisedByItsTitle()
{
    ProjectBuilder project;
    const Id<Area> area = project.area(u"DATA"_s);
    project.item(area, [](ChecklistItem& item) { item.title = u"Load the data"_s; });
    const auto plan = planPlaybook(*project.build(), tiny());
    QVERIFY(plan);
    QCOMPARE(plan->items.added, 0);
    QCOMPARE(plan->areas.added, 0);
    QCOMPARE(plan->gates.added, 1);
}

void tst_PlaybookPlan::anotherKindOfAScopeFactIsRefused()
{
    ProjectBuilder project;
    project.fact(u"integrations"_s, u"12"_s, ScopeFactKind::Number);
    const auto plan = planPlaybook(*project.build(), tiny());
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.contains(u"integrations"_s), qPrintable(plan.error().text));
}

void tst_PlaybookPlan::whatIsLeftOutStaysOutUnlessNeeded()
{
    const SnapshotPtr empty = ProjectBuilder().build();
    QSet<QString> leftOut{entryName(RecordKind::Gate, u"decision"_s), entryName(RecordKind::Area, u"data"_s),
                          entryName(RecordKind::ScopeFact, u"integrations"_s),
                          entryName(RecordKind::Criterion, u"decision/done"_s)};
    const auto itemOnly = planPlaybook(*empty, tiny(), leftOut);
    QVERIFY(itemOnly);
    QCOMPARE(itemOnly->gates.added, 0);
    QCOMPARE(itemOnly->criteria.added, 0);
    QCOMPARE(itemOnly->areas.added, 1); // the item's
    QCOMPARE(itemOnly->facts.added, 1); // of its condition
    QVERIFY(applied(*empty, itemOnly->changes));
    leftOut.insert(entryName(RecordKind::ChecklistItem, u"tiny/load"_s));
    const auto nothing = planPlaybook(*empty, tiny(), leftOut);
    QVERIFY(nothing);
    QCOMPARE(nothing->areas.added + nothing->facts.added + nothing->items.added, 0);
}

void tst_PlaybookPlan::theChangesNameThePlaybook()
{
    const auto plan = planPlaybook(*ProjectBuilder().build(), tiny());
    QVERIFY(plan);
    QCOMPARE(plan->changes.origin, u"tiny"_s);
    QCOMPARE(plan->changes.label, u"Add the playbook “Tiny”"_s);
}

READINESS_TEST(tst_PlaybookPlan)
#include "tst_PlaybookPlan.moc"
