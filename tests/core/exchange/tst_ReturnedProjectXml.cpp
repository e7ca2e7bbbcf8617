#include "core/exchange/LastExchange.h"
#include "core/exchange/ProjectXmlWriter.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// A plan that went out as a project file, with everything that both sides may have worked on since.
struct Sent : PlanBuilder {
    Sent()
    {
        anna = person(u"Anna Berg"_s);
        ben = person(u"Ben Ohm"_s);
        office = add<Calendar>([](Calendar& made) {
            made.title = u"Office"_s;
            made.hours = u"Mon-Fri 08:00-12:00 13:00-17:00"_s;
        });
        carnival = add<CalendarException>([&](CalendarException& made) {
            made.calendar = office;
            made.title = u"Carnival"_s;
            made.starts = QDate(2027, 3, 1);
        });
        prepare = task(u"Prepare"_s, 0);
        backUp = task(u"Back up"_s, 90, prepare);
        load = task(u"Load"_s, 600, prepare);
        check = task(u"Check"_s, 240);
        change(backUp, [&](Task& made) { made.owner = anna; });
        change(check, [&](Task& made) { made.calendar = office; });
        toLoad = link(backUp, load, LinkType::FinishToStart, 45);
        toCheck = link(load, check);
        sent = PlanBuilder(*this).build();
        xml = projectXmlOf(sent, plan)->xml;
        LastExchange known;
        for (const RecordType* type : recordTypes()) {
            for (const Record* record : sent->all(type->kind))
                known.put(type->kind, RecordPtr(sent, record));
        }
        last = std::make_shared<const LastExchange>(std::move(known));
    }

    void edit(const QByteArray& from, const QByteArray& to)
    {
        if (!xml.contains(from))
            qFatal("no %s in %s", from.constData(), xml.constData());
        xml.replace(from, to);
    }
    /// What importing the file into the project as it is now comes to.
    ImportPlan back()
    {
        ImportRequest request;
        request.last = last;
        now = PlanBuilder(*this).build();
        auto made = planOf(now, xml, request);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(*made);
    }

    Id<Person> anna, ben;
    Id<Calendar> office;
    Id<CalendarException> carnival;
    Id<Task> prepare, backUp, load, check;
    Id<Link> toLoad, toCheck;
    SnapshotPtr sent, now;
    QByteArray xml;
    std::shared_ptr<const LastExchange> last;
};

const PlannedRow* rowOf(const ImportPlan& plan, const RecordId& record)
{
    for (const PlannedRow& row : plan.rows()) {
        if (row.record == record)
            return &row;
    }
    return nullptr;
}

QString notes(const ImportPlan& plan) { return plan.notes().join(u'\n'); }

} // namespace

/// A project file comes back after both sides have worked on the plan.
class tst_ReturnedProjectXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedHereOnlyStays();
    void whatWasChangedInTheFileOnlyComesIn();
    void whatBothChangedIsAConflict();
    void theSameChangeOnBothSidesIsNone();
    void aDecisionTakesOneOfThem_data();
    void aDecisionTakesOneOfThem();
    void aFieldInConflictAlreadyAsksAgain();
    void aTaskMovedHereStaysThere();
    void anOrderOfTheFileComesIn();
    void aTaskRemovedHereStaysRemoved();
    void aTaskRemovedHereAndChangedThereIsNamed();
    void aLinkRemovedHereStaysRemoved();
    void aDayOffRemovedHereStaysRemoved();
    void otherHoursOfACalendarStayItsHours();
    void aPersonRenamedHereIsNobodyNew();
    void whereNothingIsKnownTheFileCounts();
};

void tst_ReturnedProjectXml::whatWasChangedHereOnlyStays()
{
    Sent file;
    file.change(file.backUp, [&](Task& task) {
        task.title = u"Back up twice"_s;
        task.duration = 120;
        task.owner = file.ben;
        task.calendar = file.office;
        task.isMilestone = true;
    });
    file.change(file.toLoad, [](Link& link) { link.lag = 10; });
    file.change(file.toCheck, [](Link& link) { link.type = LinkType::StartToStart; });
    file.change(file.plan, [&](Plan& plan) {
        plan.starts = at(u"2027-02-26T19:00:00Z");
        plan.calendar = file.office;
    });
    file.change(file.office, [](Calendar& calendar) { calendar.hours = u"Mon-Sun 08:00-20:00"_s; });
    file.change(file.carnival, [](CalendarException& day) { day.hours = u"08:00-12:00"_s; });
    const ImportPlan plan = file.back();
    QVERIFY2(plan.changes().isEmpty(), qPrintable(notes(plan)));
    QCOMPARE(plan.count(RowState::Unchanged), int(plan.rows().size()));
}

void tst_ReturnedProjectXml::whatWasChangedInTheFileOnlyComesIn()
{
    Sent file;
    file.edit("<Name>Back up</Name>", "<Name>Back it up</Name>");
    file.edit("PT10H0M0S", "PT8H0M0S");
    file.change(file.load, [](Task& task) { task.tools = u"Ours"_s; });
    const ImportPlan plan = file.back();
    QCOMPARE(plan.count(RowState::Changed), 2);
    QCOMPARE(plan.count(RowState::Conflict), 0);
    const SnapshotPtr after = imported(file.now, plan);
    QCOMPARE(after->find(file.backUp)->title, u"Back it up"_s);
    QCOMPARE(after->find(file.load)->duration, 480);
    QCOMPARE(after->find(file.load)->tools, u"Ours"_s);
}

void tst_ReturnedProjectXml::whatBothChangedIsAConflict()
{
    Sent file;
    file.edit("PT10H0M0S", "PT8H0M0S");
    file.change(file.load, [](Task& task) {
        task.duration = 660;
        task.title = u"Load all"_s; // ours only
    });
    const ImportPlan plan = file.back();
    QCOMPARE(plan.count(RowState::Conflict), 1);
    const PlannedRow* row = rowOf(plan, file.load);
    QCOMPARE(row->changes.size(), std::size_t(1));
    QVERIFY(row->changes[0].isConflict);
    QCOMPARE(row->changes[0].before, u"11 h"_s);
    QCOMPARE(row->changes[0].after, u"8 h"_s);
    QCOMPARE(row->changes[0].exported, u"10 h"_s);
    QCOMPARE(imported(file.now, plan)->find(file.load)->duration, 660); // ours shows, both stay
}

void tst_ReturnedProjectXml::theSameChangeOnBothSidesIsNone()
{
    Sent file;
    file.edit("PT10H0M0S", "PT8H0M0S");
    file.change(file.load, [](Task& task) { task.duration = 480; });
    QVERIFY(file.back().changes().isEmpty());
}

void tst_ReturnedProjectXml::aDecisionTakesOneOfThem_data()
{
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<int>("minutes");
    QTest::addRow("theirs") << ConflictChoice::Theirs << 480;
    QTest::addRow("ours") << ConflictChoice::Ours << 660;
}

void tst_ReturnedProjectXml::aDecisionTakesOneOfThem()
{
    QFETCH(ConflictChoice, choice);
    QFETCH(int, minutes);
    Sent file;
    file.edit("PT10H0M0S", "PT8H0M0S");
    file.change(file.load, [](Task& task) { task.duration = 660; });
    ImportPlan plan = file.back();
    plan.chooseForAll(choice);
    QCOMPARE(imported(file.now, plan)->find(file.load)->duration, minutes);
}

void tst_ReturnedProjectXml::aFieldInConflictAlreadyAsksAgain()
{
    Sent file;
    file.edit("<Name>Load</Name>", "<Name>Load all</Name>");
    file.conflict({RecordKind::Task,
                   file.load,
                   taskType().field(u"title")->number,
                   {{Value(u"Fill"_s), u"Ben"_s, {}}, {Value(u"Load"_s), u"Anna"_s, {}}}});
    QCOMPARE(file.back().count(RowState::Conflict), 1);
}

void tst_ReturnedProjectXml::aTaskMovedHereStaysThere()
{
    Sent file;
    file.change(file.check, [](Task& task) { task.position = u"00005"_s; }); // to the front
    file.change(file.load, [](Task& task) { task.parent = {}; });
    QVERIFY(file.back().changes().isEmpty());
}

void tst_ReturnedProjectXml::anOrderOfTheFileComesIn()
{
    Sent file;
    const qsizetype from = file.xml.indexOf("<Task>", file.xml.indexOf("<Name>Load</Name>") - 150);
    const qsizetype until = file.xml.indexOf("</Task>", from) + 7;
    const QByteArray load = file.xml.mid(from, until - from);
    file.xml.remove(from, load.size());
    file.xml.insert(file.xml.indexOf("<Task>", file.xml.indexOf("<Name>Back up</Name>") - 150), load);
    file.change(file.backUp, [](Task& task) { task.tools = u"Ours"_s; });
    const SnapshotPtr after = imported(file.now, file.back());
    QVERIFY(after->find(file.load)->position < after->find(file.backUp)->position);
}

void tst_ReturnedProjectXml::aTaskRemovedHereStaysRemoved()
{
    Sent file;
    file.remove(RecordKind::Task, file.load);
    file.remove(RecordKind::Link, file.toLoad);
    file.remove(RecordKind::Link, file.toCheck);
    const ImportPlan plan = file.back();
    QVERIFY2(plan.changes().isEmpty(), qPrintable(notes(plan)));
    QCOMPARE(plan.count(RowState::Faulty), 0);
    QVERIFY2(notes(plan).contains(u"Removed here since the last time, and not brought back: 1 record(s)."),
             qPrintable(notes(plan)));
}

void tst_ReturnedProjectXml::aTaskRemovedHereAndChangedThereIsNamed()
{
    Sent file;
    file.edit("<Name>Load</Name>", "<Name>Load all</Name>");
    file.remove(RecordKind::Task, file.load);
    file.remove(RecordKind::Link, file.toLoad);
    file.remove(RecordKind::Link, file.toCheck);
    const ImportPlan plan = file.back();
    QCOMPARE(plan.count(RowState::Faulty), 1);
    const auto faulty = std::ranges::find(plan.rows(), RowState::Faulty, &PlannedRow::state);
    QCOMPARE(faulty->fault, u"Row 3: “Load all” was removed here meanwhile, so that its changes are left out."_s);
    QVERIFY(plan.changes().isEmpty());
}

void tst_ReturnedProjectXml::aLinkRemovedHereStaysRemoved()
{
    Sent file;
    file.remove(RecordKind::Link, file.toLoad);
    file.remove(RecordKind::Link, file.toCheck);
    file.edit("<LinkLag>450</LinkLag>", "<LinkLag>600</LinkLag>");
    const ImportPlan plan = file.back();
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.count(RowState::Faulty), 1); // the one whose lag is another
    QVERIFY(notes(plan).contains(u"not brought back: 1 record(s)."));
}

void tst_ReturnedProjectXml::aDayOffRemovedHereStaysRemoved()
{
    Sent file;
    file.remove(RecordKind::CalendarException, file.carnival);
    const ImportPlan plan = file.back();
    QVERIFY(plan.changes().isEmpty());
    QVERIFY(notes(plan).contains(u"not brought back: 1 record(s)."));
}

void tst_ReturnedProjectXml::otherHoursOfACalendarStayItsHours()
{
    Sent file;
    file.edit("<ToTime>17:00:00</ToTime>", "<ToTime>18:00:00</ToTime>");
    const ImportPlan plan = file.back();
    QCOMPARE(plan.count(RowState::New), 0);
    QCOMPARE(imported(file.now, plan)->find(file.office)->hours, u"Mon-Fri 08:00-12:00 13:00-18:00"_s);
}

void tst_ReturnedProjectXml::aPersonRenamedHereIsNobodyNew()
{
    Sent file;
    file.change(file.anna, [](Person& person) { person.name = u"Anna Ohm-Berg"_s; });
    const ImportPlan plan = file.back();
    QVERIFY(plan.changes().isEmpty());
    QVERIFY(plan.unknown().empty());
}

void tst_ReturnedProjectXml::whereNothingIsKnownTheFileCounts()
{
    Sent file;
    file.last = nullptr;
    file.change(file.load, [](Task& task) { task.duration = 660; });
    const ImportPlan plan = file.back();
    QCOMPARE(plan.count(RowState::Changed), 1);
    QCOMPARE(plan.count(RowState::Conflict), 0);
    QVERIFY2(notes(plan).contains(u"What the file said the last time is not known here"), qPrintable(notes(plan)));
    QCOMPARE(imported(file.now, plan)->find(file.load)->duration, 600);
}

READINESS_TEST(tst_ReturnedProjectXml)

} // namespace readiness::test

#include "tst_ReturnedProjectXml.moc"
