#include "core/base/Text.h"
#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/models/RecordTableModel.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kItem = RecordKind::ChecklistItem;

QStringList shownTitles(const RecordTableModel& model, const QModelIndex& parent = {})
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.isGroup(index))
            titles += shownTitles(model, index);
        else
            titles += index.siblingAtColumn(1).data().toString();
    }
    return titles;
}

int columnOf(RecordKind kind, const QString& key)
{
    const auto& columns = columnsOf(kind);
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.key == key; });
    return int(it - columns.begin());
}

void set(PanelDesk& desk, const RecordId& item, const QString& key, const Value& value)
{
    Edit edit(desk.snapshot(), u"Set"_s);
    if (const auto result = edit.set(kItem, item, key, value); !result)
        qFatal("%s", qPrintable(result.error().text));
    desk.workspace->commit(std::move(edit));
}

} // namespace

class tst_RecordTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindMakesATableThatKeepsTheRules()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        QTRY_VERIFY(desk.workspace->standing());
        for (const RecordType* type : recordTypes()) {
            RecordTableModel model(*desk.workspace, type->kind);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QCOMPARE(model.rowCount(), desk.snapshot()->table(type->kind).size());
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
                if (model.rowCount() > 0)
                    QVERIFY(model.index(0, column).data(Qt::DisplayRole).isValid());
            }
        }
    }

    void itemsStandUnderTheirAreasInTheirOrder()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        RecordTableModel model(*desk.workspace, kItem, nullptr, u"area"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto areas = areasInOrder(*desk.snapshot());
        QCOMPARE(model.rowCount(), int(areas.size()));
        QCOMPARE(model.shownCount(), 49);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.recordAt(model.index(row, 0)),
                     std::optional(RecordRef{RecordKind::Area, areas[std::size_t(row)]->id}));
        QTRY_VERIFY2(model.index(0, 0).data().toString().contains(u"0 of"),
                     qPrintable(model.index(0, 0).data().toString()));
    }

    void oneEditChangesOneRowAndTheRulesOnlyTheirCells()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        QTRY_VERIFY(desk.workspace->standing());
        RecordTableModel model(*desk.workspace, kItem);
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[7]->id;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy standing(desk.workspace.get(), &Workspace::standingChanged);
        set(desk, item, u"answer"_s, u"Yes"_s);
        QCOMPARE(changed.count(), 1);
        const auto first = changed[0][0].toModelIndex();
        QCOMPARE(first.row(), model.indexOf(item).row());
        QCOMPARE(changed[0][1].toModelIndex().row(), first.row());
        QTRY_COMPARE(standing.count(), 1);
        QCOMPARE(changed.count(), 1); // an answer is nothing that a column computes
        set(desk, item, u"status"_s, u"done"_s);
        QTRY_COMPARE(standing.count(), 2);
        for (const auto& call : changed)
            QCOMPARE(call[0].toModelIndex().row(), model.indexOf(item).row());
        QCOMPARE(layout.count(), 0);
    }

    void aFilterShowsWhatFitsAndFollowsEdits()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        RecordTableModel model(*desk.workspace, kItem, nullptr, u"area"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        RecordFilter filter;
        filter.choices[u"status"_s] = {u"blocked"_s};
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        const auto items = desk.snapshot()->all<ChecklistItem>();
        const RecordId first = items[3]->id, second = items[40]->id;
        set(desk, first, u"status"_s, u"blocked"_s);
        QCOMPARE(model.shownCount(), 1);
        set(desk, second, u"status"_s, u"blocked"_s);
        QCOMPARE(model.shownCount(), 2);
        QPersistentModelIndex kept(model.indexOf(second));
        set(desk, first, u"status"_s, u"done"_s);
        QCOMPARE(model.shownCount(), 1);
        QCOMPARE(model.recordAt(kept)->id, second);
        filter = {};
        filter.text = u"C-004"_s;
        model.setFilter(filter);
        QCOMPARE(model.shownCount(), 1);
        model.setFilter({});
        QCOMPARE(model.shownCount(), 49);
    }

    void sortingIsByWhatTheColumnMeans()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        QTRY_VERIFY(desk.workspace->standing());
        RecordTableModel model(*desk.workspace, kItem);
        model.sort(columnOf(kItem, u"due"_s), Qt::AscendingOrder);
        QDate last;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto* item = desk.snapshot()->find(Id<ChecklistItem>(model.recordAt(model.index(row, 0))->id));
            const QDate day = item->due.resolved(desk.snapshot()->project().goLiveDate());
            QVERIFY(!last.isValid() || !day.isValid() || last <= day);
            last = day.isValid() ? day : last;
        }
        model.sort(-1);
        model.sort(columnOf(kItem, u"status"_s), Qt::DescendingOrder);
        const auto status = [&](int row) {
            return int(desk.snapshot()->find(Id<ChecklistItem>(model.recordAt(model.index(row, 0))->id))->status);
        };
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(status(row - 1) >= status(row));
    }

    /// Whatever happens, the model shows what one would make anew from the same settings.
    void afterAnyEditsTheTableIsAsIfMadeAnew_data()
    {
        QTest::addColumn<QString>("grouping");
        QTest::addColumn<QString>("sortedBy");
        QTest::newRow("flat") << QString() << QString();
        QTest::newRow("grouped") << u"area"_s << QString();
        QTest::newRow("flat by title") << QString() << u"title"_s;
        QTest::newRow("grouped by status") << u"area"_s << u"status"_s;
    }
    void afterAnyEditsTheTableIsAsIfMadeAnew()
    {
        QFETCH(QString, grouping);
        QFETCH(QString, sortedBy);
        QRandomGenerator random(20270201);
        PanelDesk desk(PanelDesk::Content::Generic);
        QTRY_VERIFY(desk.workspace->standing());
        RecordFilter filter;
        filter.choices[u"status"_s] = {u"not_started"_s, u"in_progress"_s, u"done"_s};
        const auto prepare = [&](RecordTableModel& model) {
            model.setFilter(filter);
            model.sort(sortedBy.isEmpty() ? -1 : columnOf(kItem, sortedBy), Qt::AscendingOrder);
        };
        RecordTableModel model(*desk.workspace, kItem, nullptr, grouping);
        prepare(model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QStringList statuses{u"not_started"_s, u"in_progress"_s, u"done"_s, u"blocked"_s};
        for (int step = 0; step < 150; ++step) {
            const SnapshotPtr before = desk.snapshot(); // keeps what is pointed to
            const auto items = before->all<ChecklistItem>();
            const auto areas = before->all<Area>();
            const auto* item = items[random.bounded(quint32(items.size()))];
            QPersistentModelIndex kept(model.indexOf(item->id));
            const bool wasShown = kept.isValid();
            switch (random.bounded(6)) {
            case 0: set(desk, item->id, u"status"_s, statuses[random.bounded(4)]); break;
            case 1: set(desk, item->id, u"title"_s, u"Title %1"_s.arg(random.bounded(1000))); break;
            case 2: set(desk, item->id, u"area"_s, RecordId(areas[random.bounded(quint32(areas.size()))]->id)); break;
            case 3: {
                Edit edit(desk.snapshot(), u"Remove"_s);
                QVERIFY(edit.remove(kItem, item->id));
                QVERIFY(desk.workspace->commit(std::move(edit)));
                break;
            }
            case 4: {
                Edit edit(desk.snapshot(), u"Add"_s);
                const RecordId id = edit.create(kItem);
                QVERIFY(edit.set(kItem, id, u"title"_s, u"New %1"_s.arg(step)));
                QVERIFY(edit.set(kItem, id, u"area"_s, RecordId(areas[random.bounded(quint32(areas.size()))]->id)));
                QVERIFY(desk.workspace->commit(std::move(edit)));
                break;
            }
            case 5: desk.undo(); break;
            }
            RecordTableModel anew(*desk.workspace, kItem, nullptr, grouping);
            prepare(anew);
            QCOMPARE(shownTitles(model), shownTitles(anew));
            QCOMPARE(model.rowCount(), anew.rowCount());
            if (wasShown && kept.isValid())
                QCOMPARE(model.recordAt(kept)->id, item->id);
        }
    }

    void filtersSurviveBeingSaved()
    {
        RecordFilter filter;
        filter.text = u"data"_s;
        filter.choices[u"status"_s] = {u"blocked"_s, u"done"_s};
        filter.references[u"owner"_s] = RecordId{1, 2};
        filter.overdueOnly = filter.unconfirmedOnly = filter.openOnly = true;
        filter.mine = u"Jana"_s;
        QCOMPARE(RecordFilter::fromJson(filter.toJson()), filter);
        QVERIFY(RecordFilter::fromJson({{u"choices"_s, 7}, {u"owner"_s, u"x"_s}}).isEmpty());
    }

    void textsAreFoundByAllTheirWordsWhereverTheyStand()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        SearchText text(desk.snapshot(), kItem);
        for (const QString& wanted : {u"integration"_s, u"test load"_s, u"c-0"_s, u"nowhere"_s, u""_s, u"ü"_s}) {
            QSet<RecordId> plain;
            for (const ChecklistItem* item : desk.snapshot()->all<ChecklistItem>()) {
                const QString all = folded(displayCode(checklistItemType(), item->number) + u'\n' + item->title + u'\n'
                                           + item->guidance + u'\n' + item->notApplicableReason + u'\n' + item->answer
                                           + u'\n' + item->nextStep + u'\n' + item->source);
                const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
                if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); }))
                    plain.insert(item->id);
            }
            QCOMPARE(text.find(wanted), plain);
        }
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        set(desk, item, u"title"_s, u"Quetzalcoatl"_s);
        text.update(desk.snapshot(), {item});
        QCOMPARE(text.find(u"quetzal"_s), QSet<RecordId>{item});
    }

    void rowsSortedByTextStaySortedWhenManyTextsChangeAtOnce()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        RecordTableModel model(*desk.workspace, kItem);
        const int title = columnOf(kItem, u"title"_s);
        model.sort(title);
        Edit adding(desk.snapshot(), u"Add"_s);
        for (int i = 0; i < 40; ++i) { // so many that they are not placed one by one
            const RecordId item = adding.create(kItem);
            QVERIFY(adding.set(kItem, item, u"title"_s, u"Added"_s));
            QVERIFY(adding.set(kItem, item, u"area"_s, desk.snapshot()->all<Area>()[0]->id));
        }
        QVERIFY(desk.workspace->commit(std::move(adding)));
        const SnapshotPtr before = desk.snapshot();
        Edit edit(before, u"Rename"_s);
        int number = 1000;
        for (const ChecklistItem* item : before->all<ChecklistItem>())
            QVERIFY(edit.set(kItem, item->id, u"title"_s, u"Title %1"_s.arg(number = number * 7 % 1009)));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        QStringList sorted = shownTitles(model);
        const QCollator collator;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
        QCOMPARE(shownTitles(model), sorted);
        model.sort(title, Qt::DescendingOrder);
        QCOMPARE(shownTitles(model).front(), sorted.back());
    }
};

READINESS_TEST(tst_RecordTableModel)
#include "tst_RecordTableModel.moc"
