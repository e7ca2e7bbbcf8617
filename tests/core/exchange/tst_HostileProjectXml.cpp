#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\">";

QByteArray exceptionOn(const QDate& day)
{
    const QByteArray date = day.toString(Qt::ISODate).toUtf8();
    return "<Exception><TimePeriod><FromDate>" + date + "T00:00:00</FromDate><ToDate>" + date
           + "T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception>";
}

QByteArray bombOfEntities()
{
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        xml += "<!ENTITY a" + QByteArray::number(i) + " \""
               + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return xml + "]><Project xmlns=\"http://schemas.microsoft.com/project\"><Name>&a9;</Name></Project>";
}

} // namespace

/// Project files made to do harm, or damaged on the way: each is refused in one sentence, or read unharmed, and soon.
class tst_HostileProjectXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefusedInOneSentence_data();
    void isRefusedInOneSentence();
    void isReadUnharmed_data();
    void isReadUnharmed();
    void cutOffAnywhereIsRefused();
    void damagedBytesNeverCrash();
    void namesWithoutEndAreCounted();
    void calendarsThatMultiplyAreRefused();
    void readingCanBeStopped();
    void planningCanBeStopped();
};

void tst_HostileProjectXml::isRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& says) {
        QTest::addRow("%s", name) << bytes << says;
    };
    row("a bomb of entities", bombOfEntities(), u"declares a document type"_s);
    row("an external entity",
        "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + kHead + "<Name>&x;</Name></Project>",
        u"declares a document type"_s);
    row("an unknown entity", kHead + "<Name>&x;</Name></Project>", u"is damaged in line 1"_s);
    row("deep", kHead + QByteArray("<Tasks>").repeated(300), u"nested more than 256 deep"_s);
    row("a long start tag", kHead + "<Tasks a='" + QByteArray(9000, 'x') + "'/></Project>", u"longer than 8 KB"_s);
    row("another namespace", "<Project xmlns=\"http://example.com/project\"/>", u"no project of Microsoft Project"_s);
    row("no namespace", "<Project/>", u"no project of Microsoft Project"_s);
    row("another document", "<html xmlns=\"http://schemas.microsoft.com/project\"/>", u"no project of Microsoft"_s);
    row("another encoding", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + kHead, u"is written in “utf-16”"_s);
    row("an encoding without end", "<?xml version=\"1.0\" encoding=\"" + QByteArray(5000, 'x') + "\"?>" + kHead,
        u"is not read because"_s);
    row("half of UTF-16", QByteArray("\xFF\xFE<\0P", 5), u"is damaged"_s);
    row("hours that are none",
        kHead
            + "<Calendars><Calendar><Name>A\nB</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking>"
              "<WorkingTimes><WorkingTime><FromTime>99:00:00</FromTime><ToTime>x</ToTime></WorkingTime></WorkingTimes>"
              "</WeekDay></WeekDays></Calendar></Calendars></Project>",
        u"cannot be read: from “99:00:00” to “x”"_s);
    row("a byte of zero", kHead + QByteArray(1, '\0'), u"not written in UTF-8"_s);
    row("empty", QByteArray(), u"is damaged in line"_s);
    row("two roots", kHead + "</Project><Project/>", u"is damaged in line 1"_s);
    row("wrong end", kHead + "<Tasks></Task></Project>", u"is damaged in line 1"_s);
    row("more tasks than a plan can have",
        kHead + "<Tasks>" + QByteArray("<Task/>").repeated(100'001) + "</Tasks></Project>",
        u"more parts than a plan can have"_s);
    row("more calendars than a plan can have",
        kHead + "<Calendars>" + QByteArray("<Calendar/>").repeated(2'001) + "</Calendars></Project>",
        u"more parts than a plan can have"_s);
    row("more exceptions than a plan can have",
        kHead + "<Calendars><Calendar><Exceptions>"
            + QByteArray("<E><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate></TimePeriod></E>").repeated(100'001)
            + "</Exceptions></Calendar></Calendars></Project>",
        u"more than 100000 exceptions"_s);
}

void tst_HostileProjectXml::isRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto project = readProjectXml(bytes);
    QVERIFY(!project.has_value());
    QVERIFY2(project.error().text.contains(says), qPrintable(project.error().text));
    QVERIFY(project.error().text.endsWith(u'.') && !project.error().text.endsWith(u".."_s));
    QVERIFY(!project.error().text.contains(u'\n'));
    QCOMPARE(int(project.error().kind), int(ErrorKind::Refused));
    QVERIFY(timer.elapsed() < 1000);
}

void tst_HostileProjectXml::isReadUnharmed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, std::vector<ProjectFile::Task> tasks) {
        ProjectFile file;
        file.tasks = std::move(tasks);
        QTest::addRow("%s", name) << file.bytes();
    };
    row("a duration of ages", {{1, "A", 60, "<Duration>PT9e307H0M0S</Duration>"}, {2, "B", 60}});
    row("dates out of all reason",
        {{1, "A", 60,
          "<ConstraintType>2</ConstraintType><ConstraintDate>9999-12-31T23:59:59</ConstraintDate>"
          "<Deadline>0001-01-01T00:00:00</Deadline><Start>2027-13-45T99:00:00</Start>"}});
    row("a lag of ages", {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, 1, 2'000'000'000, 7)}});
    row("numbers that are none", {{1, "A", 60,
                                   "<OutlineLevel>many</OutlineLevel><ConstraintType>-7</ConstraintType>"
                                   "<CalendarUID>4000000000</CalendarUID>"}});
    row("an outline that falls from the sky", {{1, "A", 60, {}, 60'000}, {2, "B", 60, {}, 1}, {3, "C", 60, {}, 99}});
    row("one number for two tasks", {{1, "A", 60}, {1, "B", 60, ProjectFile::link(1)}});
    row("control and direction characters", {{1,
                                              "A\xE2\x80\xAE"
                                              "B&#9;C",
                                              60, "<Notes>&#13;x</Notes>"}});
    std::vector<ProjectFile::Task> chain;
    for (int uid = 1; uid <= 3000; ++uid)
        chain.push_back({uid, "A", 60, ProjectFile::link(uid == 1 ? 3000 : uid - 1)});
    row("a circle of thousands", chain);
    ProjectFile file;
    file.tasks = {{1, "A", 60, "<CalendarUID>5</CalendarUID>"}};
    file.moreCalendars = "<Calendar><UID>5</UID><BaseCalendarUID>6</BaseCalendarUID></Calendar><Calendar><UID>6</UID>"
                         "<BaseCalendarUID>5</BaseCalendarUID></Calendar>";
    QTest::addRow("calendars in a circle") << file.bytes();
    file.moreCalendars = "<Calendar><UID>5</UID><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking>"
                         "<WorkingTimes><WorkingTime><FromTime/><ToTime/></WorkingTime>"
                         "<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
                         "<WorkingTime><FromTime>10:00:00</FromTime><ToTime>14:00:00</ToTime></WorkingTime>"
                         "</WorkingTimes></WeekDay><WeekDay><DayType>77</DayType></WeekDay></WeekDays></Calendar>";
    QTest::addRow("hours that overlap") << file.bytes();
}

void tst_HostileProjectXml::isReadUnharmed()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const SnapshotPtr before = ProjectBuilder().build();
    const auto plan = planOf(before, bytes, {});
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const SnapshotPtr after = imported(before, *plan);
    QVERIFY(after && !after->all<Task>().empty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_HostileProjectXml::cutOffAnywhereIsRefused()
{
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1)}};
    const QByteArray whole = file.bytes();
    QVERIFY(readProjectXml(whole).has_value());
    for (qsizetype size = 0; size < whole.size() - 1; ++size) { // the last byte ends the line
        const auto project = readProjectXml(whole.left(size));
        QVERIFY2(!project.has_value(), qPrintable(u"%1 of %2"_s.arg(size).arg(whole.size())));
        QCOMPARE(int(project.error().kind), int(ErrorKind::Refused));
    }
}

void tst_HostileProjectXml::damagedBytesNeverCrash()
{
    ProjectFile file;
    file.tasks = {
        {1, "A", 60, "<Summary>1</Summary>"}, {2, "B", 60, ProjectFile::link(3, 3, 600), 2}, {3, "C", 60, {}, 2}};
    file.exceptions = "<Exceptions><Exception><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate><ToDate>"
                      "2027-03-01T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions>";
    const QByteArray whole = file.bytes();
    const SnapshotPtr before = ProjectBuilder().build();
    QRandomGenerator random(7);
    int read = 0;
    for (int turn = 0; turn < 2000; ++turn) {
        QByteArray damaged = whole;
        for (int i = random.bounded(1, 4); i > 0; --i)
            damaged[random.bounded(int(damaged.size()))] = char('0' + random.bounded(70));
        if (const auto plan = planOf(before, damaged, {}); plan) {
            ++read;
            QVERIFY(imported(before, *plan));
        }
    }
    QVERIFY2(read > 0 && read < 2000, qPrintable(QString::number(read)));
}

void tst_HostileProjectXml::namesWithoutEndAreCounted()
{
    ProjectFile file;
    QByteArray names;
    for (int i = 0; i < 5000; ++i)
        names += "<X" + QByteArray::number(i) + ">1</X" + QByteArray::number(i) + ">";
    file.tasks = {{1, "A", 60, names},
                  {2, "B", 60, "<X0>1</X0><" + QByteArray(4000, 'y') + ">1</" + QByteArray(4000, 'y') + ">"}};
    const auto project = readProjectXml(file.bytes());
    QVERIFY(project);
    QCOMPARE(project->others.size(), 200);
    QCOMPARE(project->others.value(u"Task/X0"_s), 2);
    QCOMPARE(project->furtherOthers, 4801);
    const auto plan = planOf(ProjectBuilder().build(), file.bytes(), {});
    QVERIFY2(plan->notes().join(u' ').contains(u", others (4801)."_s), qPrintable(plan->notes().join(u'\n')));
}

/// Each of some calendars has the thousands of days of the one that it is based on.
void tst_HostileProjectXml::calendarsThatMultiplyAreRefused()
{
    ProjectFile file;
    file.exceptions = "<Exceptions>";
    for (int day = 0; day < 5000; ++day)
        file.exceptions += exceptionOn(QDate(2027, 1, 1).addDays(day));
    file.exceptions += "</Exceptions>";
    for (int uid = 3; uid < 2000; ++uid) {
        const QByteArray number = QByteArray::number(uid);
        file.moreCalendars += "<Calendar><UID>" + number + "</UID><BaseCalendarUID>1</BaseCalendarUID></Calendar>";
        file.tasks.push_back({uid, "A", 60, "<CalendarUID>" + number + "</CalendarUID>"});
    }
    QElapsedTimer timer;
    timer.start();
    const auto plan = planOf(ProjectBuilder().build(), file.bytes(), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().text, u"The calendars of the file have more than 100000 exceptions. Take those out that the "
                                "plan does not need, and save the file again."_s);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_HostileProjectXml::planningCanBeStopped()
{
    ProjectFile file;
    for (int uid = 1; uid <= 50; ++uid)
        file.tasks.push_back({uid, "A", 60});
    int asked = 0;
    ImportRequest request;
    request.isCanceled = [&] { return ++asked == 70; }; // among the links
    const auto plan = planOf(ProjectBuilder().build(), file.bytes(), request);
    QVERIFY(!plan);
    QCOMPARE(asked, 70);
    QCOMPARE(plan.error().text, u"Reading the file was canceled."_s);
}

void tst_HostileProjectXml::readingCanBeStopped()
{
    ProjectFile file;
    for (int uid = 1; uid <= 5000; ++uid)
        file.tasks.push_back({uid, "A", 60});
    int asked = 0;
    const auto project = readProjectXml(file.bytes(), [&] { return ++asked == 2; });
    QVERIFY(!project.has_value());
    QCOMPARE(asked, 2);
    QCOMPARE(project.error().text, u"Reading the file was canceled."_s);
}

READINESS_TEST(tst_HostileProjectXml)

} // namespace readiness::test

#include "tst_HostileProjectXml.moc"
