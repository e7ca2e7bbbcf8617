#include "core/exchange/ImportPlan.h"
#include "core/exchange/XlsxReader.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

Workbook listOf(const std::vector<QStringList>& rows)
{
    Workbook workbook;
    Sheet& sheet = workbook.sheets.emplace_back();
    for (const QStringList& texts : rows) {
        SheetRow& row = sheet.rows.emplace_back();
        row.number = int(sheet.rows.size());
        for (const QString& text : texts)
            row.cells.push_back({text, text.isEmpty() ? CellType::Empty : CellType::Text});
    }
    return workbook;
}

/// A workbook of ours, as it comes back.
class Returned {
public:
    Returned(const SnapshotPtr& snapshot, RecordKind kind)
    {
        const RecordType& type = recordType(kind);
        m_table = exportTable(snapshot, type, snapshot->all(kind));
        m_workbook = *readXlsx(*xlsxOf(m_table, {0}));
    }

    Cell& cell(int record, const char* key)
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].field && qstrcmp(m_table.columns[i].field->key, key) == 0)
                return at(record, i);
        }
        qFatal("no column %s", key);
    }
    Cell& at(int record, std::size_t column)
    {
        std::vector<SheetRow>& rows = sheet().rows;
        while (int(rows.size()) <= record + 1)
            rows.push_back({rows.back().number + 1, {}});
        SheetRow& row = rows[std::size_t(record) + 1];
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        return row.cells[column];
    }
    void write(int record, const char* key, const QString& text) { cell(record, key) = {text, CellType::Text}; }
    void removeRow(int record) { sheet().rows.erase(sheet().rows.begin() + record + 1); }
    Sheet& sheet() { return m_workbook.sheets.front(); }
    Workbook& workbook() { return m_workbook; }

private:
    ExportTable m_table;
    Workbook m_workbook;
};

ImportPlan planOf(const SnapshotPtr& snapshot, const Workbook& workbook, ImportRequest request = {})
{
    auto plan = ImportPlan::make(snapshot, workbook, request);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text));
    return std::move(*plan);
}

ImportPlan planOf(const SnapshotPtr& snapshot, const Workbook& workbook, RecordKind kind)
{
    ImportRequest request;
    request.type = &recordType(kind);
    return planOf(snapshot, workbook, request);
}

} // namespace

/// What becomes of a list: matching, three-way comparing, conflicts, faults, and the ChangeSet.
class tst_ImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheProjectChangedMeanwhileStays();
    void whatBothChangedIsAConflictThatKeepsBothValues();
    void whatBothChangedAlikeIsNoConflict();
    void anOpenConflictGetsOneMoreValue();
    void choosingDecidesAConflict();
    void somebodyRenamedSinceIsStillMeant();
    void wordsOfTheWorkbookAreUnderstoodInAnyLanguage();
    void listsMergeElementByElement();
    void rowsThatDoNotComeBackAreCounted();
    void aRecordThatIsRemovedMeanwhileIsAFaultOnlyIfItWasWorkedOn();
    void theSameRecordTwiceIsAFault();
    void rowsThatWereMixedUpAreFaults();
    void aFormulaThatNobodyComputedEmptiesNothing();
    void anEmptiedCellEmptiesTheField();
    void aNewRowIsANewRecord();
    void newRowsMayReferToOneAnother();
    void aRowThatTheRulesRefuseIsFaultyAlone();
    void twoNewRowsThatCollideLeaveTheFirst();
    void unknownNamesAreFaultsOrNewRecords();
    void unknownRecordsOfFaultyRowsAreNotMade();
    void rowsOfOthersAreMatchedByCode();
    void aColumnThatEveryNewRowNeedsIsMissedOnce();
    void aListWithoutMemorySaysWhatItDoesNotKnow();
    void informationIsNotReadAndThatIsSaid();
    void theSheetThatExplainsIsNoList();
    void aTamperedMemoryIsRefusedOrHarmless();
    void planningCanBeStopped();
    void aLargeListIsPlannedSoon();

private:
    SnapshotPtr changed(const std::function<void(ChecklistItem&)>& adjust)
    {
        m_builder->change(m_item, adjust);
        return m_builder->build();
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    Id<Area> m_area;
    Id<Person> m_jana, m_omar;
    Id<ChecklistItem> m_item, m_other;
    SnapshotPtr m_before; ///< when the list went out
};

void tst_ImportPlan::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_area = m_builder->area(u"Data"_s);
    m_jana = m_builder->person(u"Jana"_s);
    m_omar = m_builder->person(u"Omar"_s);
    m_item = m_builder->item(m_area, [&](ChecklistItem& item) {
        item.title = u"Rehearse"_s;
        item.owner = m_jana;
    });
    m_other = m_builder->item(m_area);
    m_before = m_builder->build();
}

void tst_ImportPlan::whatTheProjectChangedMeanwhileStays()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(0, "title", u"Rehearse twice"_s);
    const SnapshotPtr now = changed([&](ChecklistItem& item) {
        item.status = ItemStatus::Done;
        item.owner = m_omar;
        item.due = *DueDate::fromText(u"T-5"_s);
        item.answer = u"Yes"_s;
    });
    const ImportPlan plan = planOf(now, list.workbook());
    QCOMPARE(plan.count(RowState::Changed), 1);
    QCOMPARE(plan.rows()[0].changes.size(), std::size_t(1));
    QCOMPARE(plan.rows()[0].changes[0].after, u"Rehearse twice"_s);
}

void tst_ImportPlan::whatBothChangedIsAConflictThatKeepsBothValues()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(0, "status", u"Blocked"_s);
    const SnapshotPtr now = changed([](ChecklistItem& item) { item.status = ItemStatus::Done; });
    const ImportPlan plan = planOf(now, list.workbook());
    QCOMPARE(plan.count(RowState::Conflict), 1);
    const PlannedChange& change = plan.rows()[0].changes[0];
    QVERIFY(change.isConflict);
    QCOMPARE(change.before, u"Done"_s);
    QCOMPARE(change.after, u"Blocked"_s);
    QCOMPARE(change.exported, u"Not started"_s);
    const ChangeSet changes = plan.changes();
    QCOMPARE(changes.changes.size(), std::size_t(1));
    QCOMPARE(int(changes.changes[0].action), int(Change::Action::Reopen));
    QCOMPARE(changes.changes[0].value, Value(u"done"_s)); // shown
    QCOMPARE(changes.changes[0].others, (std::vector<Value>{Value(u"blocked"_s)}));
}

void tst_ImportPlan::whatBothChangedAlikeIsNoConflict()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(0, "status", u"Done"_s);
    const ImportPlan plan =
        planOf(changed([](ChecklistItem& item) { item.status = ItemStatus::Done; }), list.workbook());
    QCOMPARE(plan.count(RowState::Unchanged), 2);
}

void tst_ImportPlan::anOpenConflictGetsOneMoreValue()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(0, "title", u"Third"_s);
    m_builder->conflict({RecordKind::ChecklistItem,
                         m_item,
                         checklistItemType().field(u"title")->number,
                         {{Value(u"Second"_s), u"Omar"_s, {}}, {Value(u"Rehearse"_s), u"Jana"_s, {}}}});
    const ImportPlan plan = planOf(m_builder->build(), list.workbook());
    QCOMPARE(plan.count(RowState::Conflict), 1);
    const Change change = plan.changes().changes.at(0);
    QCOMPARE(change.value, Value(u"Rehearse"_s));
    QCOMPARE(change.others, (std::vector<Value>{Value(u"Third"_s), Value(u"Second"_s)}));
}

void tst_ImportPlan::choosingDecidesAConflict()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(0, "status", u"Blocked"_s);
    ImportPlan plan = planOf(changed([](ChecklistItem& item) { item.status = ItemStatus::Done; }), list.workbook());
    plan.choose(0, *checklistItemType().field(u"status"), ConflictChoice::Theirs);
    QCOMPARE(int(plan.changes().changes.at(0).action), int(Change::Action::Set));
    QCOMPARE(plan.changes().changes.at(0).value, Value(u"blocked"_s));
    plan.chooseForAll(ConflictChoice::Ours);
    QVERIFY(plan.changes().isEmpty());
}

void tst_ImportPlan::somebodyRenamedSinceIsStillMeant()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(1, "owner", u"Jana"_s);
    m_builder->change(m_jana, [](Person& person) { person.name = u"Jana Novak"_s; });
    const ImportPlan plan = planOf(m_builder->build(), list.workbook());
    QCOMPARE(int(plan.rows()[0].state), int(RowState::Unchanged));
    QCOMPARE(plan.rows()[1].changes.at(0).value, Value(RecordId(m_jana)));
}

void tst_ImportPlan::wordsOfTheWorkbookAreUnderstoodInAnyLanguage()
{
    // As if another language had been spoken when the list went out.
    Returned list(m_before, RecordKind::ChecklistItem);
    for (Sheet& sheet : list.workbook().sheets) {
        for (SheetRow& row : sheet.rows) {
            for (Cell& cell : row.cells)
                cell.text = cell.text == u"Not started" ? u"Nicht begonnen"_s
                            : cell.text == u"Done"      ? u"Erledigt"_s
                                                        : cell.text;
        }
    }
    QCOMPARE(planOf(m_before, list.workbook()).count(RowState::Unchanged), 2);
    list.write(0, "status", u"Erledigt"_s);
    list.write(1, "status", u"In progress"_s);
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.rows()[0].changes.at(0).value, Value(u"done"_s));
    QCOMPARE(plan.rows()[1].changes.at(0).value, Value(u"in_progress"_s));
    // Back to the first choice, which is stored as nothing.
    const SnapshotPtr done = changed([](ChecklistItem& item) { item.status = ItemStatus::Done; });
    Returned second(done, RecordKind::ChecklistItem);
    second.write(0, "status", u"Not started"_s);
    QCOMPARE(planOf(done, second.workbook()).rows()[0].changes.at(0).value, Value());
}

void tst_ImportPlan::listsMergeElementByElement()
{
    const auto gate = m_builder->gate();
    const auto criterion = m_builder->criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
    const Id<Area> kept = m_builder->area(u"Kept"_s), dropped = m_builder->area(u"Dropped"_s),
                   theirs = m_builder->area(u"Theirs"_s), ours = m_builder->area(u"Ours"_s);
    m_builder->inArea(criterion, kept);
    m_builder->inArea(criterion, dropped);
    Returned list(m_builder->build(), RecordKind::Criterion);
    list.write(0, "areas", u"Theirs; Kept"_s);
    m_builder->inArea(criterion, ours);
    const SnapshotPtr now = m_builder->build();
    const ImportPlan plan = planOf(now, list.workbook());
    QCOMPARE(plan.count(RowState::Changed), 1);
    const auto after = applied(*now, plan.changes());
    QVERIFY(after.has_value());
    const std::vector<RecordId> areas = (*after)->references(criterion, Criterion::kAreasField);
    QCOMPARE((QSet<RecordId>(areas.begin(), areas.end())), (QSet<RecordId>{kept, theirs, ours}));
}

void tst_ImportPlan::rowsThatDoNotComeBackAreCounted()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.removeRow(1);
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.missing(), 1);
    QVERIFY(plan.changes().isEmpty());
}

void tst_ImportPlan::aRecordThatIsRemovedMeanwhileIsAFaultOnlyIfItWasWorkedOn()
{
    Returned untouched(m_before, RecordKind::ChecklistItem);
    Returned edited(m_before, RecordKind::ChecklistItem);
    edited.write(0, "answer", u"Rehearsed"_s);
    m_builder->remove(RecordKind::ChecklistItem, m_item);
    const SnapshotPtr now = m_builder->build();
    const ImportPlan harmless = planOf(now, untouched.workbook());
    QCOMPARE(harmless.count(RowState::Faulty), 0);
    QCOMPARE(harmless.notes().size(), 1);
    const ImportPlan plan = planOf(now, edited.workbook());
    QCOMPARE(plan.count(RowState::Faulty), 1);
    QVERIFY(plan.rows()[0].fault.contains(u"has been removed from the project"_s));
}

void tst_ImportPlan::theSameRecordTwiceIsAFault()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.sheet().rows.push_back(list.sheet().rows[1]);
    list.sheet().rows.back().number = 9;
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.count(RowState::Faulty), 1);
    QVERIFY(plan.rows().back().fault.startsWith(u"Row 9: C-001 stands in row 2 already"_s));
}

void tst_ImportPlan::rowsThatWereMixedUpAreFaults()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    std::swap(list.at(0, 0), list.at(1, 0));
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.count(RowState::Faulty), 2);
    QVERIFY2(plan.rows()[0].fault.contains(u"is that of C-002, its code that of C-001"_s),
             qPrintable(plan.rows()[0].fault));
    list.at(0, 1).text = u"C-2"_s; // a code that agrees again, and one that nobody has
    list.at(1, 1).text = u"C-099"_s;
    QCOMPARE(planOf(m_before, list.workbook()).count(RowState::Faulty), 0);
}

void tst_ImportPlan::aFormulaThatNobodyComputedEmptiesNothing()
{
    const SnapshotPtr now = changed([](ChecklistItem& item) { item.answer = u"Rehearsed"_s; });
    Returned list(now, RecordKind::ChecklistItem);
    list.cell(0, "answer") = {u"=A1"_s, CellType::Fault};
    const ImportPlan plan = planOf(now, list.workbook());
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.rows()[0].fault,
             u"Row 2, column “Answer”, “=A1”: the formula in it has no result; write the value instead."_s);
}

void tst_ImportPlan::anEmptiedCellEmptiesTheField()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.cell(0, "owner") = {};
    list.cell(0, "status") = {}; // is never empty
    list.cell(1, "title") = {};
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.rows()[0].changes.size(), std::size_t(1));
    QCOMPARE(plan.rows()[0].changes[0].value, Value());
    QCOMPARE(plan.rows()[1].fault, u"Row 3, column “Title”: it must not be empty."_s);
}

void tst_ImportPlan::aNewRowIsANewRecord()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.write(2, "title", u"Train"_s);
    list.write(2, "area", u"Data"_s);
    list.write(2, "due", u"1.2.2027"_s);
    const ImportPlan plan = planOf(m_before, list.workbook());
    QCOMPARE(plan.count(RowState::New), 1);
    const auto after = applied(*m_before, plan.changes());
    QVERIFY(after.has_value());
    const auto* item = (*after)->find(Id<ChecklistItem>(plan.rows()[2].record));
    QVERIFY(item);
    QCOMPARE(item->title, u"Train"_s);
    QCOMPARE(item->due.date, QDate(2027, 2, 1));
    QCOMPARE(plan.changes().label, u"Import Checklist"_s);
}

void tst_ImportPlan::newRowsMayReferToOneAnother()
{
    const ImportPlan plan = planOf(
        m_before, listOf({{u"Name"_s, u"Deputy"_s}, {u"Ann"_s, u"Ben"_s}, {u"Ben"_s, u"Ann"_s}}), RecordKind::Person);
    QCOMPARE(plan.count(RowState::New), 2);
    QVERIFY(plan.unknown().empty());
    QCOMPARE(plan.rows()[0].changes.at(1).value, Value(plan.rows()[1].record));
    QVERIFY(applied(*m_before, plan.changes()).has_value());
}

void tst_ImportPlan::aRowThatTheRulesRefuseIsFaultyAlone()
{
    std::vector<QStringList> rows{{u"Title"_s, u"Area"_s, u"Status"_s}};
    for (int i = 0; i < 40; ++i)
        rows.push_back({u"Item %1"_s.arg(i), u"Data"_s, i == 17 || i == 31 ? u"Not applicable"_s : u"Done"_s});
    const ImportPlan plan = planOf(m_before, listOf(rows), RecordKind::ChecklistItem);
    QCOMPARE(plan.count(RowState::Faulty), 2);
    QCOMPARE(plan.count(RowState::New), 38);
    QVERIFY2(plan.rows()[17].fault.contains(u"needs a reason"_s), qPrintable(plan.rows()[17].fault));
    QCOMPARE(int(plan.rows()[31].state), int(RowState::Faulty));
    QVERIFY(applied(*m_before, plan.changes()).has_value());
}

void tst_ImportPlan::twoNewRowsThatCollideLeaveTheFirst()
{
    const ImportPlan plan =
        planOf(m_before, listOf({{u"Name"_s}, {u"Ann"_s}, {u"Ben"_s}, {u"Ann"_s}, {u"Jana"_s}}), RecordKind::Person);
    QCOMPARE(int(plan.rows()[0].state), int(RowState::New));
    QCOMPARE(int(plan.rows()[1].state), int(RowState::New));
    QCOMPARE(int(plan.rows()[2].state), int(RowState::Faulty));
    QCOMPARE(int(plan.rows()[3].state), int(RowState::Faulty));
    QVERIFY2(plan.rows()[3].fault.contains(u"already"_s), qPrintable(plan.rows()[3].fault));
}

void tst_ImportPlan::unknownNamesAreFaultsOrNewRecords()
{
    Returned ours(m_before, RecordKind::ChecklistItem);
    ours.write(0, "owner", u"Lena"_s);
    QCOMPARE(planOf(m_before, ours.workbook()).count(RowState::Faulty), 1);
    ImportRequest creating;
    creating.createUnknown = true;
    QCOMPARE(planOf(m_before, ours.workbook(), creating).unknown().size(), std::size_t(1));

    const Workbook list = listOf({{u"Title"_s, u"Area"_s, u"Owner"_s},
                                  {u"One"_s, u"New area"_s, u"Lena"_s},
                                  {u"Two"_s, u"new area"_s, u"P-099"_s}});
    const ImportPlan plan = planOf(m_before, list, RecordKind::ChecklistItem);
    QCOMPARE(plan.count(RowState::New), 1);
    QVERIFY2(plan.rows()[1].fault.contains(u"P-099"_s), qPrintable(plan.rows()[1].fault)); // a code is no name
    QCOMPARE(plan.unknown().size(), std::size_t(2));
    const auto after = applied(*m_before, plan.changes());
    QVERIFY(after.has_value());
    QCOMPARE((*after)->all<Area>().size(), std::size_t(2));
    QCOMPARE((*after)->all<Person>().size(), std::size_t(3));
}

void tst_ImportPlan::unknownRecordsOfFaultyRowsAreNotMade()
{
    const Workbook list =
        listOf({{u"Title"_s, u"Area"_s, u"Owner"_s, u"Due"_s}, {u"One"_s, u"Elsewhere"_s, u"Lena"_s, u"someday"_s}});
    const ImportPlan plan = planOf(m_before, list, RecordKind::ChecklistItem);
    QCOMPARE(plan.count(RowState::Faulty), 1);
    QVERIFY(plan.unknown().empty());
    QVERIFY(plan.changes().isEmpty());
}

void tst_ImportPlan::rowsOfOthersAreMatchedByCode()
{
    const Workbook list = listOf({{u"Code"_s, u"Title"_s, u"Area"_s},
                                  {u"c-1"_s, u"Renamed"_s, u"Data"_s},
                                  {u"C-002"_s, u"Also renamed"_s, u"Data"_s},
                                  {u"C-099"_s, u"A numbering of their own"_s, u"Data"_s},
                                  {u"17"_s, u"Another"_s, u"Data"_s}});
    const ImportPlan plan = planOf(m_before, list, RecordKind::ChecklistItem);
    QCOMPARE(plan.rows()[0].record, RecordId(m_item));
    QCOMPARE(plan.rows()[1].record, RecordId(m_other));
    QCOMPARE(plan.count(RowState::Changed), 2);
    QCOMPARE(plan.count(RowState::New), 2);
}

void tst_ImportPlan::aColumnThatEveryNewRowNeedsIsMissedOnce()
{
    ImportRequest request;
    request.type = &checklistItemType();
    const std::vector<QStringList> rows{{u"Title"_s, u"Code"_s}, {u"One"_s}, {u"Two"_s}};
    const auto refused = ImportPlan::make(m_before, listOf(rows), request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().text,
             u"New records need what the list has no column for: “Area”. Add it, or let a mapping "
             "say which column it is."_s);
    // Where the list is about known records as well, these are taken.
    auto mixed = rows;
    mixed.push_back({u"Renamed"_s, u"C-001"_s});
    const ImportPlan plan = planOf(m_before, listOf(mixed), request);
    QCOMPARE(plan.count(RowState::Faulty), 2);
    QCOMPARE(plan.count(RowState::Changed), 1);
}

void tst_ImportPlan::aListWithoutMemorySaysWhatItDoesNotKnow()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    list.workbook().sheets.resize(1); // as in a CSV
    QVERIFY(planOf(m_before, list.workbook(), RecordKind::ChecklistItem).notes().isEmpty());
    const SnapshotPtr now = changed([](ChecklistItem& item) { item.answer = u"Rehearsed"_s; });
    const ImportPlan plan = planOf(now, list.workbook(), RecordKind::ChecklistItem);
    QCOMPARE(plan.count(RowState::Changed), 1);
    QVERIFY2(plan.notes().last().contains(u"would be set back"_s), qPrintable(plan.notes().join(u'\n')));
}

void tst_ImportPlan::informationIsNotReadAndThatIsSaid()
{
    Returned list(m_before, RecordKind::ChecklistItem);
    QVERIFY(planOf(m_before, list.workbook()).notes().isEmpty());
    list.write(0, "due_date", u"2027-02-02"_s);
    const ImportPlan plan = planOf(m_before, list.workbook());
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.notes(), QStringList{u"The column “Due on” is not read: the program keeps or computes it."_s});
}

void tst_ImportPlan::theSheetThatExplainsIsNoList()
{
    Returned list(m_before, RecordKind::Person);
    list.sheet().rows.clear();
    const auto plan = ImportPlan::make(m_before, list.workbook(), {});
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.startsWith(u"No column can be told"_s), qPrintable(plan.error().text));
}

void tst_ImportPlan::aTamperedMemoryIsRefusedOrHarmless()
{
    const Returned original(m_before, RecordKind::ChecklistItem);
    for (std::size_t row = 0; row < 60; ++row) {
        for (std::size_t column = 0; column < 8; ++column) {
            for (const QString& text : {QString(), u"zzz"_s, u"-1"_s, u"record"_s}) {
                Returned list = original;
                Sheet& memory = list.workbook().sheets[2];
                if (row >= memory.rows.size() || column >= memory.rows[row].cells.size())
                    continue;
                memory.rows[row].cells[column].text = text;
                const auto plan = ImportPlan::make(m_before, list.workbook(), {});
                if (plan)
                    QVERIFY(applied(*m_before, plan->changes()).has_value());
                else
                    QVERIFY(plan.error().text.endsWith(u'.'));
            }
        }
    }
    Returned newer = original;
    newer.workbook().sheets[2].rows[0].cells[1].text = u"2"_s;
    const auto plan = ImportPlan::make(m_before, newer.workbook(), {});
    QVERIFY(!plan && plan.error().text.contains(u"newer version"_s));
}

void tst_ImportPlan::planningCanBeStopped()
{
    std::vector<QStringList> rows{{u"Name"_s}};
    for (int i = 0; i < 1000; ++i)
        rows.push_back({u"Name %1"_s.arg(i)});
    ImportRequest request;
    request.type = &personType();
    request.isCanceled = [] { return true; };
    QVERIFY(!ImportPlan::make(m_before, listOf(rows), request));
}

void tst_ImportPlan::aLargeListIsPlannedSoon()
{
    std::vector<QStringList> rows{{u"Title"_s, u"Area"_s, u"Owner"_s, u"Status"_s, u"Due"_s}};
    for (int i = 0; i < 10'000; ++i)
        rows.push_back({u"Item %1"_s.arg(i), u"Area %1"_s.arg(i % 20), u"Person %1"_s.arg(i % 100),
                        i == 5000 ? u"nonsense"_s : u"Done"_s, i == 7000 ? u"never"_s : u"2027-01-02"_s});
    rows[9000][3] = u"Not applicable"_s; // refused by a rule: the rows have to be tried
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = planOf(m_before, listOf(rows), RecordKind::ChecklistItem);
    QCOMPARE(plan.count(RowState::Faulty), 3);
    QCOMPARE(plan.unknown().size(), std::size_t(120));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

READINESS_TEST(tst_ImportPlan)

} // namespace readiness::test

#include "tst_ImportPlan.moc"
