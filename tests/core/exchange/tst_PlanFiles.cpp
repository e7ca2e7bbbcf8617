#include "core/exchange/ICalendar.h"
#include "core/exchange/ProjectXmlWriter.h"
#include "core/model/Labels.h"
#include "core/rules/PlanSchedule.h"
#include "tests/support/FieldValues.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QXmlStreamReader>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// Everything that both sides know: outline, calendars, constraints, all links, people, texts.
struct Weekend : PlanBuilder {
    Weekend()
    {
        anna = add<Person>([](Person& person) {
            person.name = u"Anna Berg"_s;
            person.mail = u"anna@example.com"_s;
        });
        ben = add<Person>([](Person& person) { person.name = u"Ben Ohm"_s; });
        const Id<Calendar> office = add<Calendar>([](Calendar& calendar) {
            calendar.title = u"Office"_s;
            calendar.hours = u"Mon-Fri 08:00-12:00 13:00-17:00; Sat 20:00-24:00"_s;
        });
        add<CalendarException>([&](CalendarException& exception) {
            exception.calendar = office;
            exception.title = u"Carnival"_s;
            exception.starts = QDate(2027, 3, 1);
        });
        prepare = task(u"Prepare"_s, 0);
        backUp = task(u"Back up, \"all\" & <everything>"_s, 90, prepare);
        load = task(u"Load"_s, 600, prepare);
        check = task(u"Check"_s, 240);
        report = task(u"Report"_s, 120);
        late = task(u"Clean up"_s, 30);
        done = task(u"Done"_s, 0);
        change(backUp, [&](Task& made) {
            made.owner = anna;
            made.backupOwner = ben;
            made.instructions = u"First the old one;\nthen, the new one\\."_s;
        });
        change(check, [&](Task& made) {
            made.calendar = office;
            made.deadline = at(u"2027-03-03T16:00:00Z");
        });
        change(report, [](Task& made) {
            made.constraint = TaskConstraint::StartNoEarlierThan;
            made.constraintAt = at(u"2027-02-27T20:00:00Z");
        });
        change(late, [](Task& made) { made.constraint = TaskConstraint::AsLateAsPossible; });
        change(done, [](Task& made) { made.isMilestone = true; });
        link(backUp, load, LinkType::StartToStart, 45);
        link(load, check, LinkType::FinishToStart, -30);
        link(load, report, LinkType::FinishToFinish, 60);
        const Id<Link> elapsed = link(prepare, done, LinkType::FinishToStart, 120);
        change(elapsed, [](Link& made) { made.isLagElapsed = true; });
        link(late, done);
        link(check, done);
    }

    Id<Person> anna, ben;
    Id<Task> prepare, backUp, load, check, report, late, done;
};

QMap<QString, ActivityDates> datesOf(const SnapshotPtr& project)
{
    QMap<QString, ActivityDates> dates;
    const auto schedule = PlanSchedule::ofPlan(project, project->all<Plan>().front()->id);
    for (const Task* task : project->all<Task>())
        dates.insert(task->title, schedule->datesOf(task->id));
    return dates;
}

QList<QByteArray> unfolded(QByteArray bytes) { return bytes.replace("\r\n ", "").split('\n'); }

} // namespace

/// A plan goes out as a project file, and as a calendar.
class tst_PlanFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProjectFileGivesTheSameSchedule();
    void whatComesBackUntouchedChangesNothing();
    void aMilestoneTakesNoTime();
    void elementsStandInTheOrderOfTheSchema();
    void theWayBackIsInactive();
    void whatHasNoPlaceIsSaid();
    void everyFieldIsWrittenOrNamed_data();
    void everyFieldIsWrittenOrNamed();
    void aPlanWithoutDatesIsRefused();
    void numbersThatTasksShareAreTold();
    void tasksBecomeEventsInUtc();
    void eventsKeepTheirIds();
    void onlyThoseOfTheOwner();
    void anAlarmIsWantedOrNot();
    void aMilestoneIsAMoment();
    void textsAreEscaped();
    void linesAreFolded_data();
    void linesAreFolded();
};

void tst_PlanFiles::aProjectFileGivesTheSameSchedule()
{
    Weekend weekend;
    weekend.change(weekend.window, [](Window& window) { window.kind = WindowKind::Freeze; }); // no file has a window
    const SnapshotPtr project = weekend.build();
    const auto file = projectXmlOf(project, weekend.plan);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text));
    QCOMPARE(file->tasks, 7);
    const SnapshotPtr empty = ProjectBuilder().build();
    const auto plan = planOf(empty, file->xml, {});
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    QCOMPARE(plan->count(RowState::Faulty), 0);
    QVERIFY2(plan->notes() == QStringList{u"All 12 date(s) that are stored in the file come out here, too."_s},
             qPrintable(plan->notes().join(u'\n')));
    const SnapshotPtr copy = imported(empty, *plan);
    QCOMPARE(copy->all<Link>().size(), project->all<Link>().size());
    QVERIFY(datesOf(copy) == datesOf(project));
    for (const Task* task : copy->all<Task>()) {
        if (!task->title.startsWith(u"Back up"))
            continue;
        QCOMPARE(task->title, u"Back up, \"all\" & <everything>"_s);
        QCOMPARE(task->instructions, u"First the old one;\nthen, the new one\\."_s);
        QCOMPARE(copy->find(task->owner)->name, u"Anna Berg"_s);
        QCOMPARE(copy->find(task->backupOwner)->name, u"Ben Ohm"_s);
    }
}

void tst_PlanFiles::whatComesBackUntouchedChangesNothing()
{
    Weekend weekend;
    const SnapshotPtr project = weekend.build();
    const auto plan = planOf(project, projectXmlOf(project, weekend.plan)->xml, {});
    QVERIFY(plan);
    for (const PlannedRow& row : plan->rows()) {
        for (const PlannedChange& change : row.changes)
            QFAIL(qPrintable(
                u"%1 %2: %3 → %4"_s.arg(row.title, QLatin1StringView(change.field->key), change.before, change.after)));
    }
    QCOMPARE(plan->missing(), 0);
}

void tst_PlanFiles::aMilestoneTakesNoTime()
{
    Weekend weekend;
    weekend.change(weekend.done, [](Task& made) { made.duration = 60; });
    const SnapshotPtr project = weekend.build();
    const QByteArray xml = projectXmlOf(project, weekend.plan)->xml;
    const auto file = readProjectXml(xml);
    QVERIFY(file);
    QCOMPARE(file->tasks.back().name, u"Done"_s);
    QCOMPARE(file->tasks.back().duration.value_or(-1), qint64(0));
    QVERIFY(planOf(project, xml, {})->changes().isEmpty());
}

void tst_PlanFiles::elementsStandInTheOrderOfTheSchema()
{
    static const char* const order[] = {"UID",
                                        "GUID",
                                        "ID",
                                        "Name",
                                        "Active",
                                        "Manual",
                                        "Type",
                                        "IsNull",
                                        "OutlineNumber",
                                        "OutlineLevel",
                                        "Priority",
                                        "Start",
                                        "Finish",
                                        "Duration",
                                        "DurationFormat",
                                        "Estimated",
                                        "Milestone",
                                        "Summary",
                                        "Critical",
                                        "EarlyStart",
                                        "EarlyFinish",
                                        "LateStart",
                                        "LateFinish",
                                        "TotalSlack",
                                        "ConstraintType",
                                        "CalendarUID",
                                        "ConstraintDate",
                                        "Deadline",
                                        "IgnoreResourceCalendar",
                                        "Notes",
                                        "PredecessorLink"};
    Weekend weekend;
    const SnapshotPtr project = weekend.build();
    QXmlStreamReader xml(projectXmlOf(project, weekend.plan)->xml);
    int tasks = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Task")
            continue;
        ++tasks;
        std::size_t at = 0;
        while (xml.readNextStartElement()) {
            while (at < std::size(order) && xml.name() != QLatin1StringView(order[at]))
                ++at;
            QVERIFY2(at < std::size(order), qPrintable(xml.name().toString()));
            xml.skipCurrentElement();
        }
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(tasks, 7);
}

void tst_PlanFiles::theWayBackIsInactive()
{
    Weekend weekend;
    const Id<Task> back = weekend.task(u"Turn back"_s, 0);
    weekend.change(back, [](Task& task) { task.isRollbackBranch = true; });
    weekend.task(u"Restore"_s, 60, back);
    const SnapshotPtr project = weekend.build();
    const auto file = projectXmlOf(project, weekend.plan);
    QVERIFY(file->notes.contains(u"2 task(s) of the rollback are inactive in it."_s));
    const auto plan = planOf(project, file->xml, {});
    QVERIFY(plan->changes().isEmpty());
    QCOMPARE(plan->missing(), 0);
}

void tst_PlanFiles::whatHasNoPlaceIsSaid()
{
    Weekend weekend;
    weekend.add<PlannedMessage>([&](PlannedMessage& message) {
        message.task = weekend.load;
        message.title = u"Begun"_s;
    });
    weekend.change(weekend.load, [](Task& task) {
        task.durationPessimistic = 900;
        task.verification = u"Counts agree"_s;
    });
    weekend.add<Comment>([&](Comment& comment) {
        comment.record = weekend.check;
        comment.text = u"Mind the rounding"_s;
    });
    const auto file = projectXmlOf(weekend.build(), weekend.plan);
    QCOMPARE(file->notes,
             QStringList{u"A project file has no place for: Cutover tasks: Step (7), Verification (1), Duration, "
                         "pessimistic (1); Comments (1); Cutover windows (1); Messages (1)."_s});
}

/// Whatever a record can hold is in the file, or is said to be left out.
void tst_PlanFiles::everyFieldIsWrittenOrNamed_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<int>("number");
    for (const RecordType* type : {&planType(), &taskType(), &linkType(), &calendarType(), &calendarExceptionType()}) {
        for (const Field& field : type->fields) {
            if (field.number >= kFirstFieldNumber && !field.isInternal)
                QTest::addRow("%s %s", type->key, field.key) << type->kind << field.number;
        }
    }
}

void tst_PlanFiles::everyFieldIsWrittenOrNamed()
{
    QFETCH(RecordKind, kind);
    QFETCH(int, number);
    const RecordType& type = recordType(kind);
    const Field& field = *type.field(number);
    Weekend weekend;
    const SnapshotPtr project = weekend.build();
    const Record& plain = kind == RecordKind::Task ? *project->find(weekend.report) : *project->all(kind).back();
    const QByteArray before = projectXmlOf(project, weekend.plan)->xml;
    QRandomGenerator random(1);
    bool isTried = false, isSaid = false;
    for (const Value& value : validValues(field, random)) {
        const auto record = type.clone(plain);
        field.set(*record, Value(value));
        SnapshotBuilder changed(*project);
        changed.put(kind, record);
        const auto file = projectXmlOf(changed.finish(), weekend.plan);
        if (!file)
            continue; // hours that cannot be read
        isTried = true;
        isSaid =
            isSaid || file->xml != before || file->notes.join(u'\n').contains(labelOf(field)) || file->notes.size() > 1;
    }
    const bool isReferenceInFile = QSet<QString>{u"calendar"_s, u"owner"_s, u"backup_owner"_s, u"parent"_s}.contains(
        QString::fromLatin1(field.key)); // no such records in this test
    QVERIFY(isSaid || !isTried || isReferenceInFile);
}

void tst_PlanFiles::aPlanWithoutDatesIsRefused()
{
    ProjectBuilder builder;
    const Id<Plan> plan = builder.add<Plan>([](Plan& made) { made.title = u"Some day"_s; });
    const SnapshotPtr project = builder.build();
    QVERIFY(!projectXmlOf(project, plan));
    QVERIFY(!iCalendarOf(project, {plan, {}, {}, at(u"2027-01-01T00:00:00Z")}));
}

void tst_PlanFiles::numbersThatTasksShareAreTold()
{
    Weekend weekend;
    weekend.change(weekend.load, [&](Task& task) { task.number = 1; }); // as after a merge
    weekend.change(weekend.check, [&](Task& task) { task.number = 1; });
    const SnapshotPtr project = weekend.build();
    const SnapshotPtr empty = ProjectBuilder().build();
    const auto plan = planOf(empty, projectXmlOf(project, weekend.plan)->xml, {});
    QCOMPARE(plan->count(RowState::Faulty), 0);
    QCOMPARE(imported(empty, *plan)->all<Task>().size(), std::size_t(7));
}

void tst_PlanFiles::tasksBecomeEventsInUtc()
{
    Weekend weekend;
    const auto file = iCalendarOf(weekend.build(), {weekend.plan, {}, {}, at(u"2027-01-02T03:04:05Z")});
    QVERIFY(file);
    QCOMPARE(file->tasks, 6); // without the summary
    QVERIFY(file->bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(file->bytes.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(!QByteArray(file->bytes).replace("\r\n", "").contains('\n'));
    const QList<QByteArray> lines = unfolded(file->bytes);
    QVERIFY(lines.contains("DTSTAMP:20270102T030405Z\r"));
    QVERIFY(lines.contains("DTSTART:20270226T170000Z\r")); // 18:00 in Berlin
    QVERIFY(lines.contains("DTEND:20270226T183000Z\r"));
    QCOMPARE(file->bytes.count("BEGIN:VEVENT"), 6);
    QCOMPARE(file->bytes.count("END:VEVENT"), 6);
}

void tst_PlanFiles::eventsKeepTheirIds()
{
    Weekend weekend;
    const auto ids = [&] {
        QList<QByteArray> lines = unfolded(iCalendarOf(weekend.build(), {weekend.plan, {}, {}, Instant{0}})->bytes);
        lines.removeIf([](const QByteArray& line) { return !line.startsWith("UID:"); });
        return lines;
    };
    const QList<QByteArray> before = ids();
    QCOMPARE(QSet<QByteArray>(before.begin(), before.end()).size(), 6);
    weekend.change(weekend.load, [](Task& task) {
        task.duration = 700;
        task.title = u"Load all"_s;
    });
    QCOMPARE(ids(), before);
}

void tst_PlanFiles::onlyThoseOfTheOwner()
{
    Weekend weekend;
    const auto file = iCalendarOf(weekend.build(), {weekend.plan, weekend.anna, {}, Instant{0}});
    QCOMPARE(file->tasks, 1);
    QVERIFY(unfolded(file->bytes).contains("SUMMARY:20 Back up\\, \"all\" & <everything>\r"));
}

void tst_PlanFiles::anAlarmIsWantedOrNot()
{
    Weekend weekend;
    const SnapshotPtr project = weekend.build();
    const QByteArray with = iCalendarOf(project, {weekend.plan, {}, 20, Instant{0}})->bytes;
    QCOMPARE(with.count("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT20M\r\n"), 6);
    QVERIFY(!iCalendarOf(project, {weekend.plan, {}, {}, Instant{0}})->bytes.contains("VALARM"));
}

void tst_PlanFiles::aMilestoneIsAMoment()
{
    Weekend weekend;
    const QByteArray bytes = iCalendarOf(weekend.build(), {weekend.plan, {}, {}, Instant{0}})->bytes;
    QCOMPARE(bytes.count("DTSTART:"), 6);
    QCOMPARE(bytes.count("DTEND:"), 5);
}

void tst_PlanFiles::textsAreEscaped()
{
    QCOMPARE(iCalendarLine("X", u"a;b,c\\d\ne:f\r"_s), QByteArray("X:a\\;b\\,c\\\\d\\ne:f\r\n"));
    // No line of its own can be smuggled in.
    QCOMPARE(iCalendarLine("X", u"a\r\nEND:VEVENT"_s), QByteArray("X:a\\nEND:VEVENT\r\n"));
}

void tst_PlanFiles::linesAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("75 bytes") << QString(67, u'x');
    QTest::newRow("76 bytes") << QString(68, u'x');
    QTest::newRow("long") << QString(1000, u'x');
    QTest::newRow("two bytes each") << QString(500, u'ü');
    QTest::newRow("four bytes each") << u"😀"_s.repeated(300);
    QTest::newRow("mixed") << u"aü€😀"_s.repeated(100);
}

void tst_PlanFiles::linesAreFolded()
{
    QFETCH(QString, text);
    QByteArray line = iCalendarLine("SUMMARY", text);
    for (const QByteArray& part : line.split('\n')) {
        QVERIFY2(part.size() <= 76, qPrintable(QString::number(part.size()))); // with the carriage return
        QVERIFY(QString::fromUtf8(part).toUtf8() == part
                && !QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(QString::fromUtf8(line.replace("\r\n ", "")), u"SUMMARY:"_s + text + u"\r\n"_s);
    QCOMPARE(iCalendarLine("SUMMARY", QString(67, u'x')).count('\n'), 1);
    QCOMPARE(iCalendarLine("SUMMARY", QString(68, u'x')).count('\n'), 2);
}

READINESS_TEST(tst_PlanFiles)

} // namespace readiness::test

#include "tst_PlanFiles.moc"
