#include "core/report/RunbookReport.h"
#include "core/report/TextReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/VerifyContains.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of two tasks of two people, the second one far away.
struct Night {
    Night()
    {
        project.link(stop, load, LinkType::FinishToStart, 15);
        project.change(stop, [this](Task& task) {
            task.owner = ada;
            task.instructions = u"Press the red button"_s;
            task.tools = u"The key"_s;
            task.verification = u"The lamp is off"_s;
            task.completionCriterion = u"No user is left"_s;
            task.backupOwner = task.validator = bo;
        });
        project.change(load, [this](Task& task) { task.owner = bo; });
        project.change(bo, [](Person& person) {
            person.timeZone = u"Asia/Kolkata"_s;
            person.phone = u"+91 555"_s;
        });
    }
    QString text(const Id<Person>& person = {}, const QTimeZone& zone = {}) const
    {
        const Assessment assessment(project.build(), at(u"2027-01-20T10:00:00Z"));
        const auto plan = PlanSchedule::ofPlan(project.build(), project.plan);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return textReport(runbookReport({assessment, *plan, u"0123456789abcdef"_s, u"Jana"_s, person, zone}), 200);
    }
    /// The pages of a person, on one line.
    QString pagesOf(const QString& name) const
    {
        const QString all = text();
        const auto from = all.indexOf(u'\n' + name.toUpper() + u"\n="_s);
        const auto end = all.indexOf(u"\n=="_s, all.indexOf(u"=\n"_s, from));
        return from < 0 ? QString() : all.mid(from, end < 0 ? -1 : end - from).simplified();
    }

    PlanBuilder project;
    Id<Person> ada = project.person(u"Ada"_s), bo = project.person(u"Bo"_s);
    Id<Task> stop = project.task(u"Stop"_s, 60), load = project.task(u"Load"_s, 480);
};

} // namespace

/// What each owner does, on paper.
class tst_RunbookReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepSaysWhatToDoHowToCheckItAndWhatHangsOnIt()
    {
        verifyContains(Night().pagesOf(u"Ada"_s),
                       {u"10 Stop"_s, u"1 h, critical"_s, u"Fri 18:00 – 19:00"_s, u"Press the red button"_s,
                        u"Tools: The key"_s, u"The lamp is off"_s, u"Done when: No user is left"_s,
                        u"Validated by: Bo"_s, u"backup: Bo"_s, u"For it wait: 20 Load (Bo)"_s, u"Start ___"_s,
                        u"End ___"_s, u"Initials ___"_s});
        verifyContains(Night().pagesOf(u"Bo"_s), {u"It waits for: 10 Stop (Ada), and 15 min more"_s});
    }

    void whoLivesElsewhereReadsTheirOwnTime()
    {
        const Night of;
        verifyContains(of.pagesOf(u"Bo"_s), {u"in Europe/Berlin; below them in Asia/Kolkata"_s,
                                             u"Fri 19:15 – Sat 03:15"_s, u"Fri 23:45 – Sat 07:45"_s});
        QVERIFY(!of.pagesOf(u"Ada"_s).contains(u"Asia/Kolkata"_s));
        QVERIFY(of.text(of.ada, QTimeZone("America/New_York")).contains(u"in EST: Fri 12:00 – 13:00"_s));
    }

    void backupsAndValidatorsFindTheStepsOfOthers()
    {
        const QString pages = Night().pagesOf(u"Bo"_s);
        verifyContains(pages,
                       {u"Backup for these steps"_s, u"Validates these steps"_s, u"10 Fri 18:00 – 19:00 Stop Ada"_s});
        QVERIFY(!Night().pagesOf(u"Ada"_s).contains(u"Backup for these steps"_s));
    }

    void thePagesOfOnePersonStandAlone()
    {
        const Night of;
        const QString text = of.text(of.bo);
        QVERIFY(!text.contains(u"Press the red button"_s));
        verifyContains(text.simplified(), {u"Pages of Bo"_s, u"WHOM TO CALL"_s, u"+91 555"_s, u"Latest back-out"_s});
    }

    void stepsOfNobodyHaveAPageOfTheirOwn()
    {
        Night of;
        of.project.task(u"Forgotten"_s, 10);
        verifyContains(of.pagesOf(u"Steps without an owner"_s), {u"30 Forgotten"_s});
    }

    void theWayBackIsInTheRunbookToo()
    {
        Night of;
        const auto back = of.project.task(u"Turn back"_s, 0);
        of.project.change(back, [](Task& task) { task.isRollbackBranch = true; });
        const auto restore = of.project.task(u"Restore"_s, 90, back);
        of.project.change(restore, [&](Task& task) { task.owner = of.ada; });
        const QString pages = of.pagesOf(u"Ada"_s);
        verifyContains(pages.mid(pages.indexOf(u"If we turn back"_s)), {u"40 Restore"_s, u"1 h 30 min"_s});
    }

    void stepsBackOfNobodyAreInTheRunbookToo()
    {
        Night of;
        const auto gone = of.project.person(u"Gone"_s);
        const auto back = [&](const QString& title, const Id<Person>& owner) {
            const auto task = of.project.task(title, 30);
            of.project.change(task, [&](Task& made) {
                made.isRollbackBranch = true;
                made.owner = owner;
            });
        };
        back(u"Restore"_s, {});
        back(u"Reopen"_s, gone);
        of.project.remove(RecordKind::Person, gone);
        const QString pages = of.pagesOf(u"Steps without an owner"_s);
        verifyContains(pages.mid(pages.indexOf(u"If we turn back"_s)), {u"30 Restore"_s, u"40 Reopen"_s});
    }

    void messagesThatAStepSendsAreNamed()
    {
        Night of;
        of.project.add<PlannedMessage>([&](PlannedMessage& message) {
            message.task = of.stop;
            message.title = u"We close"_s;
            message.audience = u"Everybody"_s;
            message.channel = u"Mail"_s;
        });
        verifyContains(of.pagesOf(u"Ada"_s), {u"Send (When the task starts): “We close” to Everybody, Mail"_s});
    }

    void anEmptyPlanSaysSo()
    {
        PlanBuilder empty;
        const Assessment assessment(empty.build(), at(u"2027-01-20T10:00:00Z"));
        const auto plan = PlanSchedule::ofPlan(empty.build(), empty.plan);
        QVERIFY(plan);
        verifyContains(textReport(runbookReport({assessment, *plan, u"0"_s, u"Jana"_s})),
                       {u"The plan has no task yet."_s, u"Nobody has a part in the plan yet"_s});
    }
};

READINESS_TEST(tst_RunbookReport)

#include "tst_RunbookReport.moc"
