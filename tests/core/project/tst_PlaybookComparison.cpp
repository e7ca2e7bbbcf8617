#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/project/PlaybookHistory.h"
#include "core/project/Project.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = PlaybookDifference::Change;

PlaybookItem entry(const QString& key)
{
    PlaybookItem item;
    item.key = key;
    item.origin = u"tiny/"_s + key;
    item.area = u"data"_s;
    item.title = u"Do "_s + key;
    item.guidance = u"As agreed."_s;
    item.kind = u"task"_s;
    item.importance = u"must"_s;
    item.due = u"T-7"_s;
    return item;
}

/// Version 1.0: one area, three items, one gate with a criterion.
Playbook first()
{
    Playbook playbook;
    playbook.id = u"tiny"_s;
    playbook.title = u"Tiny"_s;
    playbook.version = u"1.0"_s;
    playbook.productFamily = u"other"_s;
    playbook.parts = QStringList{u"tiny"_s};
    playbook.areas = {{u"data"_s, u"Data"_s, u"Loaded."_s}};
    playbook.gates = {{u"decision"_s,
                       u"Decision"_s,
                       {},
                       u"T"_s,
                       true,
                       {{u"done"_s, u"All is done"_s, u"open_must_items"_s, u"at_most"_s, 0, {u"data"_s}}}}};
    playbook.items = {entry(u"load"_s), entry(u"check"_s), entry(u"archive"_s)};
    return playbook;
}

Playbook second()
{
    Playbook playbook = first();
    playbook.version = u"1.1"_s;
    return playbook;
}

} // namespace

/// A project held against a newer version of its playbook, with what its history knows.
class tst_PlaybookComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void theSameVersionMakesNoDifference();
    void builtInPlaybooksOfOneProjectDoNotDisagree();
    void whatTheAuthorChangedIsProposed();
    void whatTheUserChangedIsKeptAndCounted();
    void whatBothChangedIsKeptUnlessWanted();
    void whatTheUserRemovedIsNotProposed();
    void whatIsGoneBecomesNotApplicable();
    void aFurtherAreaOfACriterionIsTakenOver();
    void anItemMovesToAnAreaThatIsThereOrStillToCome();
    void whereTheUserMovedAnItemItStays();
    void aGoneCriterionIsTold();
    void onlyWhatIsWantedIsTakenOver();
    void takingOverIsOneStepThatIsKnownAfterwards();
    void whatWasUndoneDoesNotCount();
    void anImportDoesNotSpeakForAPlaybook();
    void nothingWantedIsNothingChanged();

private:
    PlaybookComparison compare(const Playbook& playbook)
    {
        const auto past = m_project->withStore(&playbookPast);
        return comparePlaybook(*m_project->snapshot(), playbook, past.value());
    }
    void takeOverFrom(const Playbook& playbook, const std::vector<PlaybookDifference>& wanted)
    {
        auto changes = takeOver(*m_project->snapshot(), playbook, wanted);
        QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
        const auto commit = m_project->commit(std::move(*changes), m_project->snapshot()->revision());
        QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().text));
    }
    const ChecklistItem* item(const QString& key) const
    {
        for (const ChecklistItem* item : m_project->snapshot()->all<ChecklistItem>()) {
            if (item->origin == u"tiny/"_s + key)
                return item;
        }
        return nullptr;
    }
    void set(const QString& key, const QString& field, const QString& value)
    {
        Edit edit(m_project->snapshot(), u"Edit"_s);
        QVERIFY(edit.set(RecordKind::ChecklistItem, item(key)->id, field, value));
        QVERIFY(m_project->commit(std::move(edit)));
    }

    FakeClock m_clock{at(u"2027-02-01T09:00:00Z")};
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Project> m_project;

    void create(const std::vector<Playbook>& playbooks)
    {
        m_project.reset();
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        const NewProject wanted{u"Toy"_s, {}, at(u"2027-03-01T07:00:00Z"), u"Europe/Berlin"_s};
        auto changes = projectFromPlaybooks(wanted, playbooks);
        QVERIFY(changes);
        auto project = Project::create(m_folder.filePath(u"%1.readiness"_s.arg(++m_files)), std::move(*changes),
                                       {u"Jana"_s, &m_clock});
        QVERIFY(project);
        m_project = std::move(*project);
    }
};

void tst_PlaybookComparison::init() { create({first()}); }

void tst_PlaybookComparison::theSameVersionMakesNoDifference()
{
    const PlaybookComparison comparison = compare(first());
    QVERIFY(comparison.differences.empty());
    QCOMPARE(comparison.kept, 0);
    QCOMPARE(comparison.usedVersion, u"1.0"_s);
}

void tst_PlaybookComparison::builtInPlaybooksOfOneProjectDoNotDisagree()
{
    const PlaybookLibrary library;
    const std::vector<Playbook> both{library.load(u"golive-customer-engagement"_s).value(),
                                     library.load(u"golive-finance-operations"_s).value()};
    create(both);
    for (const Playbook& playbook : both) {
        for (const PlaybookDifference& difference : compare(playbook).differences)
            QFAIL(qPrintable(playbook.id + u": "_s + difference.entry));
    }
}

void tst_PlaybookComparison::whatTheAuthorChangedIsProposed()
{
    Playbook newer = second();
    newer.items[0].due = u"T-14"_s;
    newer.items[0].importance = u"should"_s;
    newer.areas[0].outcome = u"Loaded and counted."_s;
    newer.items.push_back(entry(u"count"_s));
    const PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(4));
    for (const PlaybookDifference& difference : comparison.differences)
        QVERIFY(!difference.isOfUser);
    QCOMPARE(comparison.version, u"1.1"_s);
    takeOverFrom(newer, comparison.differences);
    QCOMPARE(item(u"load"_s)->due.offsetDays.value_or(0), -14);
    QCOMPARE(item(u"load"_s)->importance, Importance::Should);
    QVERIFY(item(u"count"_s));
    QVERIFY(compare(newer).differences.empty());
}

void tst_PlaybookComparison::whatTheUserChangedIsKeptAndCounted()
{
    set(u"load"_s, u"title"_s, u"Our words"_s);
    const PlaybookComparison comparison = compare(second());
    QVERIFY(comparison.differences.empty());
    QCOMPARE(comparison.kept, 1);
}

void tst_PlaybookComparison::whatBothChangedIsKeptUnlessWanted()
{
    set(u"load"_s, u"title"_s, u"Our words"_s);
    Playbook newer = second();
    newer.items[0].title = u"Better words"_s;
    const PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    const PlaybookDifference& both = comparison.differences[0];
    QVERIFY(both.isOfUser);
    QCOMPARE(both.before, Value(u"Do load"_s));
    QCOMPARE(both.project, Value(u"Our words"_s));
    QCOMPARE(both.playbook, Value(u"Better words"_s));
    takeOverFrom(newer, comparison.differences);
    QCOMPARE(item(u"load"_s)->title, u"Better words"_s);
}

void tst_PlaybookComparison::whatTheUserRemovedIsNotProposed()
{
    Edit edit(m_project->snapshot(), u"Remove"_s);
    QVERIFY(edit.remove(RecordKind::ChecklistItem, item(u"archive"_s)->id));
    QVERIFY(m_project->commit(std::move(edit)));
    const PlaybookComparison comparison = compare(first());
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    QVERIFY(comparison.differences[0].change == Kind::Added);
    QVERIFY(comparison.differences[0].isOfUser);
}

void tst_PlaybookComparison::whatIsGoneBecomesNotApplicable()
{
    set(u"check"_s, u"answer"_s, u"Checked"_s);
    Playbook newer = second();
    newer.items.erase(newer.items.begin() + 1);
    const PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    QVERIFY(comparison.differences[0].change == Kind::Gone);
    takeOverFrom(newer, comparison.differences);
    QCOMPARE(item(u"check"_s)->status, ItemStatus::NotApplicable);
    QVERIFY(item(u"check"_s)->notApplicableReason.contains(u"“Tiny”, version 1.1"_s));
    QCOMPARE(item(u"check"_s)->answer, u"Checked"_s);
    QVERIFY(compare(newer).differences.empty());
}

void tst_PlaybookComparison::aFurtherAreaOfACriterionIsTakenOver()
{
    Playbook newer = second();
    newer.areas.push_back({u"people"_s, u"People"_s, {}});
    newer.gates[0].criteria[0].areas += u"people"_s;
    PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(2)); // the area, and the criterion
    QVERIFY(!comparison.differences[1].isOfUser);
    QCOMPARE(comparison.differences[1].playbook, Value(u"Data; People"_s));
    takeOverFrom(newer, {comparison.differences[1]}); // needs the area
    const SnapshotPtr after = m_project->snapshot();
    QCOMPARE(after->references(after->all<Criterion>()[0]->id, Criterion::kAreasField).size(), std::size_t(2));
    QVERIFY(compare(newer).differences.empty());
}

void tst_PlaybookComparison::anItemMovesToAnAreaThatIsThereOrStillToCome()
{
    Playbook newer = second();
    newer.areas.push_back({u"people"_s, u"People"_s, {}});
    newer.items[0].area = newer.items[1].area = u"people"_s;
    const PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(3)); // the area, and two items
    const PlaybookDifference& moved = comparison.differences[1];
    QCOMPARE(moved.playbook, Value(u"People"_s));
    QVERIFY(!moved.isOfUser);
    takeOverFrom(newer, {moved}); // brings the area
    QCOMPARE(m_project->snapshot()->find(item(u"load"_s)->area)->title, u"People"_s);
    const auto rest = compare(newer).differences;
    QCOMPARE(rest.size(), std::size_t(1));
    QCOMPARE(rest[0].playbook, Value(RecordId(item(u"load"_s)->area)));
    takeOverFrom(newer, rest);
    QVERIFY(compare(newer).differences.empty());
}

void tst_PlaybookComparison::whereTheUserMovedAnItemItStays()
{
    Edit edit(m_project->snapshot(), u"Sort"_s);
    const RecordId own = edit.create(RecordKind::Area);
    QVERIFY(edit.set(RecordKind::Area, own, u"title", Value(u"Mine"_s)));
    QVERIFY(edit.set(RecordKind::ChecklistItem, item(u"load"_s)->id, u"area", Value(own)));
    QVERIFY(m_project->commit(std::move(edit)));
    QVERIFY(compare(second()).differences.empty());
    QCOMPARE(compare(second()).kept, 1);
    Playbook newer = second();
    newer.areas.push_back({u"people"_s, u"People"_s, {}});
    newer.items[0].area = u"people"_s;
    QVERIFY(compare(newer).differences[1].isOfUser); // both moved it
}

void tst_PlaybookComparison::aGoneCriterionIsTold()
{
    Playbook newer = second();
    newer.gates[0].criteria.clear();
    const PlaybookComparison comparison = compare(newer);
    QCOMPARE(comparison.differences.size(), std::size_t(1));
    QVERIFY(comparison.differences[0].change == Kind::Gone);
    QVERIFY(!comparison.differences[0].canBeTaken);
}

void tst_PlaybookComparison::onlyWhatIsWantedIsTakenOver()
{
    Playbook newer = second();
    newer.items.push_back(entry(u"one"_s));
    newer.items.push_back(entry(u"two"_s));
    newer.items[0].title = u"Better words"_s;
    const auto differences = compare(newer).differences;
    QCOMPARE(differences.size(), std::size_t(3));
    takeOverFrom(newer, {differences[1]});
    QVERIFY(item(u"one"_s) && !item(u"two"_s));
    QCOMPARE(item(u"load"_s)->title, u"Do load"_s);
}

void tst_PlaybookComparison::takingOverIsOneStepThatIsKnownAfterwards()
{
    Playbook newer = second();
    newer.items[0].title = u"Better words"_s;
    newer.items.push_back(entry(u"count"_s));
    takeOverFrom(newer, compare(newer).differences);
    QCOMPARE(m_project->snapshot()->project().playbookVersion, u"1.1"_s);
    set(u"load"_s, u"title"_s, u"Our words"_s);
    const PlaybookComparison after = compare(newer);
    QVERIFY(after.differences.empty()); // the title that was taken over is what the playbook gave last
    QCOMPARE(after.kept, 1);
    QVERIFY(m_project->undo()); // our words
    QVERIFY(m_project->undo()); // all that was taken over
    QVERIFY(!item(u"count"_s));
    QCOMPARE(item(u"load"_s)->title, u"Do load"_s);
    QCOMPARE(m_project->snapshot()->project().playbookVersion, u"1.0"_s);
}

void tst_PlaybookComparison::whatWasUndoneDoesNotCount()
{
    Playbook newer = second();
    newer.items[0].title = u"Better words"_s;
    takeOverFrom(newer, compare(newer).differences);
    QVERIFY(m_project->undo());
    auto differences = compare(newer).differences;
    QCOMPARE(differences.size(), std::size_t(1));
    QVERIFY(!differences[0].isOfUser);
    QVERIFY(m_project->redo());
    QVERIFY(compare(newer).differences.empty());
    set(u"load"_s, u"title"_s, u"Our words"_s);
    QCOMPARE(compare(newer).kept, 1);
}

void tst_PlaybookComparison::anImportDoesNotSpeakForAPlaybook()
{
    ChangeSet import;
    import.origin = u"list.xlsx"_s;
    import.set(RecordKind::ChecklistItem, item(u"load"_s)->id, checklistItemType().field(u"title")->number,
               Value(u"Imported words"_s));
    QVERIFY(m_project->commit(std::move(import), m_project->snapshot()->revision()));
    QCOMPARE(compare(second()).kept, 1);
}

void tst_PlaybookComparison::nothingWantedIsNothingChanged()
{
    const auto changes = takeOver(*m_project->snapshot(), second(), {});
    QVERIFY(changes && changes->isEmpty());
}

READINESS_TEST(tst_PlaybookComparison)
#include "tst_PlaybookComparison.moc"
