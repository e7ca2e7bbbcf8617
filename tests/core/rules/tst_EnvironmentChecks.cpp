#include "core/rules/Check.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList only(const char* rule) { return {QString::fromLatin1(rule)}; }

/// With the environments and contacts of an upgrade that breaks no rule.
struct Sound {
    ProjectBuilder project = soundProject();
    Id<Environment> production = environment(EnvironmentKind::Production, u"Live"_s);
    Id<Environment> test = environment(EnvironmentKind::Test, u"Test"_s);
    Id<SupportContact> vendor = contact(SupportLevel::Vendor, {});

    Id<Environment> environment(EnvironmentKind kind, const QString& name)
    {
        return project.add<Environment>([&](Environment& e) { e.kind = kind, e.name = name, e.memory = u"64 GB"_s; });
    }
    Id<SupportContact> contact(SupportLevel level, const Id<SupportContact>& escalatesTo)
    {
        return project.add<SupportContact>([&](SupportContact& c) {
            c.level = level;
            c.contact = u"+49 123"_s;
            c.hours = u"Always"_s;
            c.isAtNight = c.isAtWeekends = true;
            c.isKnowledgeTransferred = true;
            c.escalatesTo = escalatesTo;
        });
    }
    Id<Upgrade> upgrade(UpgradeProcess process, const Id<Environment>& of)
    {
        return project.add<Upgrade>([&](Upgrade& u) { u.process = process, u.environment = of; });
    }
    Id<UpgradeEvent> happens(const Id<Upgrade>& upgrade, UpgradeStep step, QStringView when)
    {
        return project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade;
            e.step = step;
            e.at = e.recordedAt = at(when);
        });
    }
    Id<InstalledVersion> app(const Id<Environment>& of, const QString& version)
    {
        return project.add<InstalledVersion>([&](InstalledVersion& v) {
            v.environment = of;
            v.kind = InstalledKind::Application;
            v.title = u"Sales"_s;
            v.installed = version;
            v.isInPlace = true;
        });
    }
    Id<Release> row(const QString& versions, const QDate& from)
    {
        return project.add<Release>([&](Release& w) {
            w.versions = versions;
            w.upgradesFrom = from;
            w.issuedOn = QDate(2027, 1, 1);
        });
    }
    QStringList broken(const Instant& now = at(kSevenWeeksBefore)) const { return brokenRules(project, now); }
    Severity severity(const QString& rule, const Instant& now = at(kSevenWeeksBefore)) const
    {
        const Assessment assessment(project.build(), now);
        const auto found = std::ranges::find(assessment.problems(), rule, &Problem::rule);
        if (found == assessment.problems().end())
            qFatal("The rule is not broken.");
        return found->severity;
    }
};

} // namespace

/// The rules of environments, upgrades and what they need, on both sides of each boundary.
class tst_EnvironmentChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundUpgradeBreaksNoRule() { QCOMPARE(Sound().broken(), QStringList()); }

    void aDeviationIsRecordedAndARisk()
    {
        Sound sound;
        sound.project.change(sound.test, [](Environment& e) { e.memory = u"32 GB"_s; });
        QCOMPARE(sound.broken(), only("S0-02"));
        const auto deviation = sound.project.add<Deviation>([&](Deviation& d) {
            d.title = u"Memory"_s;
            d.environment = sound.test;
            d.production = sound.production;
            d.here = u"32 GB"_s;
            d.there = u"64 GB"_s;
        });
        QCOMPARE(sound.broken(), only("S0-02-risk"));
        const auto risk = sound.project.add<Risk>([](Risk& r) { r.status = RiskStatus::Closed; });
        sound.project.change(deviation, [&](Deviation& d) { d.risk = risk; });
        QCOMPARE(sound.broken(), QStringList());
    }

    void anUnrecordedDeviationBlocksOnceProductionIsNear()
    {
        Sound sound;
        sound.project.change(sound.test, [](Environment& e) { e.memory = u"32 GB"_s; });
        QCOMPARE(sound.severity(u"S0-02"_s, at(u"2027-01-31T22:59:59Z")), Severity::Warning);
        QCOMPARE(sound.severity(u"S0-02"_s, at(u"2027-01-31T23:00:00Z")), Severity::Blocking); // 28 days before go-live
        const auto upgrade = sound.upgrade(UpgradeProcess::SelfService, sound.production);
        sound.project.change(upgrade, [](Upgrade& u) { u.startsAt = at(u"2027-02-08T12:00:00Z"); });
        QCOMPARE(sound.severity(u"S0-02"_s, at(u"2027-01-10T22:59:59Z")), Severity::Warning);
        QCOMPARE(sound.severity(u"S0-02"_s, at(u"2027-01-10T23:00:00Z")), Severity::Blocking); // 28 days before it
    }

    void appsDifferOnlyWhileProductionIsUpgraded()
    {
        Sound sound;
        sound.app(sound.test, u"9.1.1"_s);
        sound.app(sound.production, u"9.1.2"_s);
        QCOMPARE(sound.broken(), only("S3-09-versions"));
        const auto production = sound.upgrade(UpgradeProcess::ServiceTeam, sound.production);
        QCOMPARE(sound.broken(), only("S3-09-versions")); // it is planned, and nothing went ahead
        const auto first = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        sound.project.change(production, [&](Upgrade& u) { u.after = first; });
        const auto asked = sound.happens(first, UpgradeStep::Requested, u"2027-01-09T12:00:00Z");
        QCOMPARE(sound.broken(), QStringList());
        sound.project.remove(RecordKind::UpgradeEvent, asked);
        QCOMPARE(sound.broken(), only("S3-09-versions"));
        sound.project.change(production, [](Upgrade& u) { u.isDevelopmentUpgraded = true; });
        QCOMPARE(sound.broken(), QStringList());
        sound.happens(production, UpgradeStep::Requested, u"2027-01-09T12:00:00Z");
        sound.happens(production, UpgradeStep::Cancelled, u"2027-01-09T13:00:00Z");
        QCOMPARE(sound.broken(), only("S3-09-versions"));
    }

    void anotherUpgradeIsNoReasonForAppsToDiffer()
    {
        Sound sound;
        const auto training = sound.environment(EnvironmentKind::Training, u"Training"_s);
        sound.app(sound.test, u"9.1.1"_s);
        sound.app(sound.production, u"9.1.2"_s);
        const auto other = sound.upgrade(UpgradeProcess::ServiceTeam, training);
        sound.happens(other, UpgradeStep::Requested, u"2027-01-09T12:00:00Z");
        const auto production = sound.upgrade(UpgradeProcess::ServiceTeam, sound.production);
        QCOMPARE(sound.broken(), only("S3-09-versions"));
        const auto to = [&](const Id<Upgrade>& upgrade, const QString& version) {
            sound.project.change(upgrade, [&](Upgrade& u) { u.toVersion = version; });
        };
        to(production, u"1611"_s);
        to(other, u"May 2016"_s);
        QCOMPARE(sound.broken(), only("S3-09-versions"));
        to(other, u"1611 "_s);
        QCOMPARE(sound.broken(), QStringList());
    }

    void developmentAndTestAreComparedWhileProductionIsUpgraded()
    {
        Sound sound;
        const auto development = sound.environment(EnvironmentKind::Development, u"Development"_s);
        const auto test = sound.app(sound.test, u"9.1.2"_s);
        sound.app(development, u"9.1.2"_s);
        sound.app(sound.production, u"9.1.1"_s);
        const auto production = sound.upgrade(UpgradeProcess::ServiceTeam, sound.production);
        sound.project.change(production, [](Upgrade& u) { u.isDevelopmentUpgraded = true; });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(test, [](InstalledVersion& v) { v.installed = u"9.1.1"_s; });
        QCOMPARE(sound.broken(), only("S3-09-versions"));
    }

    void theDowntimeOfAnUpgradeFitsIntoItsPlan()
    {
        PlanBuilder project; // its window has 48 hours
        const auto production = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Production; });
        const auto task = project.task(u"Upgrade"_s, 48 * 60);
        project.change(task, [](Task& t) { t.isDowntime = true; });
        const auto upgrade = project.add<Upgrade>([&](Upgrade& u) {
            u.environment = production;
            u.plan = project.plan;
            u.dataUpgradeMinutes = 48 * 60;
        });
        const auto broken = [&] { return timesBroken(project, u"RW-105"_s); };
        QCOMPARE(broken(), 0);
        project.change(upgrade, [](Upgrade& u) { u.dataUpgradeMinutes = 48 * 60 + 1; }); // longer than the window
        QCOMPARE(broken(), 1);
        project.change(upgrade, [](Upgrade& u) { u.dataUpgradeMinutes = 60; });
        project.change(task, [](Task& t) { t.duration = 60; });
        QCOMPARE(broken(), 0);
        project.change(task, [](Task& t) { t.duration = 59; }); // shorter than the upgrade
        QCOMPARE(broken(), 1);
        project.change(task, [](Task& t) { t.duration = 60, t.isDowntime = false; });
        QCOMPARE(broken(), 1);
        project.change(upgrade, [](Upgrade& u) { u.plan = {}; });
        QCOMPARE(broken(), 0);
        project.change(upgrade, [&](Upgrade& u) { u.plan = project.plan, u.dataUpgradeMinutes = {}; });
        QCOMPARE(broken(), 0);
    }

    void productionIsBackedUpOnceItsUpgradeIsToStart()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::OnPremises, sound.production);
        sound.project.change(upgrade, [](Upgrade& u) { u.startsAt = at(u"2027-01-20T18:00:00Z"); });
        sound.project.change(sound.production, [](Environment& e) { e.changedAt = at(u"2027-01-10T08:00:00Z"); });
        const auto database = sound.project.add<Backup>([&](Backup& b) {
            b.environment = sound.production, b.isDatabase = true, b.takenAt = at(u"2027-01-10T08:00:00Z");
        });
        const auto broken = [&](QStringView now = u"2027-01-20T18:00:00Z") {
            return timesBroken(sound.project, u"S0-18-taken"_s, at(now));
        };
        QCOMPARE(broken(u"2027-01-20T17:59:59Z"), 0);
        QCOMPARE(broken(), 1);
        QCOMPARE(sound.severity(u"S0-18-taken"_s, at(u"2027-01-20T18:00:00Z")), Severity::Blocking);
        sound.project.change(database, [](Backup& b) { b.takenAt = at(u"2027-01-10T08:00:01Z"); });
        QCOMPARE(broken(), 0);
        sound.project.change(database, [](Backup& b) { b.isDatabase = false; }); // none is registered
        QCOMPARE(broken(u"2026-12-22T22:59:59Z"), 0);
        QCOMPARE(broken(u"2026-12-22T23:00:00Z"), 1); // 28 days before it starts
        sound.project.change(upgrade, [](Upgrade& u) { u.process = UpgradeProcess::SelfService; });
        QCOMPARE(broken(), 0);
        sound.project.change(upgrade,
                             [&](Upgrade& u) { u.process = UpgradeProcess::OnPremises, u.environment = sound.test; });
        QCOMPARE(broken(), 0);
        sound.project.change(upgrade, [&](Upgrade& u) { u.environment = sound.production; });
        QCOMPARE(broken(), 1);
        sound.happens(upgrade, UpgradeStep::DataUpgradeStarted, u"2027-01-20T17:00:00Z"); // its guard was asked then
        QCOMPARE(broken(), 0);
    }

    void hypercareIsDecidedOnOnceItIsPastItsEnd()
    {
        Sound sound;
        const Id<Gate> gate(sound.project.build()->all<Gate>().front()->id);
        const auto hypercare = sound.project.add<Hypercare>([&](Hypercare& h) {
            h.exitGate = gate;
            h.ends.offsetDays = 28; // 29 March
        });
        const auto broken = [&](QStringView now) { return timesBroken(sound.project, u"RW-106"_s, at(now)); };
        constexpr auto after = u"2027-03-29T22:00:00Z"; // summer time has begun
        QCOMPARE(broken(u"2027-03-29T21:59:59Z"), 0);
        QCOMPARE(broken(after), 1);
        const auto decision = sound.project.add<Decision>([&](Decision& d) {
            d.gate = gate, d.outcome = DecisionOutcome::ConditionalGo, d.decidedOn = QDate(2027, 3, 28);
        });
        QCOMPARE(broken(after), 0);
        sound.project.change(decision, [](Decision& d) { d.outcome = DecisionOutcome::NoGo; });
        QCOMPARE(broken(after), 1);
        sound.project.change(hypercare, [](Hypercare& h) { h.ends.offsetDays = 29; });
        QCOMPARE(broken(after), 0);
    }

    void versionsAreInServiceUntilGoLive()
    {
        Sound sound;
        const auto ends = [&](const QDate& day) {
            sound.project.change(sound.production, [&](Environment& e) { e.endOfService = day; });
            return sound.broken();
        };
        QCOMPARE(ends({2027, 3, 1}), QStringList()); // the day of go-live
        QCOMPARE(ends({2027, 2, 28}), only("S3-10"));
        QCOMPARE(ends({2027, 1, 10}), only("S3-10")); // today
        QCOMPARE(sound.severity(u"S3-10"_s), Severity::Warning);
        QCOMPARE(ends({2027, 1, 9}), only("S3-10"));
        QCOMPARE(sound.severity(u"S3-10"_s), Severity::Blocking);
        sound.project.change(sound.production, [](Environment& e) { e.service = EnvironmentService::Retired; });
        QCOMPARE(sound.broken(), QStringList());
    }

    void updatesOfFinanceAndOperationsAreSet()
    {
        Sound sound;
        const Instant due = at(u"2027-02-02T12:00:00Z");
        QCOMPARE(sound.broken(due).count(u"S3-10-updates"_s), 0);
        sound.project.project([](ProjectSettings& p) { p.productFamily = ProductFamily::FinanceOperations; });
        QCOMPARE(sound.broken(due).count(u"S3-10-updates"_s), 1);
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(sound.production, [](Environment& e) { e.serviceUpdates = u"Sundays"_s; });
        QCOMPARE(sound.broken(due).count(u"S3-10-updates"_s), 0);
    }

    void aStrategyAnswersWhatWhenAndHow()
    {
        Sound sound;
        const auto strategy = sound.project.add<Strategy>([](Strategy& s) {
            s.servers = s.platformComponents = s.clientApplications = s.timeline = s.validators = u"As agreed"_s;
            s.method = UpgradeMethod::InPlace;
            s.rollOut = RollOut::Pilot;
        });
        QCOMPARE(sound.broken(), QStringList());
        const auto without = [&](auto&& adjust) {
            Sound copy = sound;
            copy.project.change(strategy, adjust);
            return copy.broken();
        };
        QCOMPARE(without([](Strategy& s) { s.servers.clear(); }), only("S0-04"));
        QCOMPARE(without([](Strategy& s) { s.timeline.clear(); }), only("S0-04"));
        QCOMPARE(without([](Strategy& s) { s.method = UpgradeMethod::Undecided; }), only("S0-04"));
        QCOMPARE(without([](Strategy& s) { s.validators.clear(), s.rollOut = RollOut::Undecided; }), only("S0-04"));
        const auto upgrade = sound.upgrade(UpgradeProcess::OnPremises, sound.test);
        QCOMPARE(sound.broken(), only("S0-04"));
        sound.project.change(upgrade, [&](Upgrade& u) { u.strategy = strategy; });
        QCOMPARE(sound.broken(), QStringList());
    }

    void aBackupHasAPlanACopyOffSiteAndARehearsal()
    {
        Sound sound;
        const auto backup = sound.project.add<Backup>([](Backup& b) {
            b.plan = u"Every night"_s;
            b.hasOffSiteCopy = true;
            b.rehearsedOn = QDate(2027, 1, 9);
        });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(backup, [](Backup& b) { b.plan.clear(); });
        QCOMPARE(sound.broken(), only("S0-07-plan"));
        sound.project.change(backup, [](Backup& b) { b.plan = u"Nightly"_s, b.rehearsedOn = {}; });
        QCOMPARE(sound.broken(), only("S0-07"));
        const Instant due = at(u"2027-02-02T12:00:00Z");
        QCOMPARE(sound.severity(u"S0-07"_s, due), Severity::Warning); // the rehearsal is advised
        sound.project.change(backup, [](Backup& b) { b.hasOffSiteCopy = false; });
        QCOMPARE(sound.severity(u"S0-07"_s), Severity::Warning);
        QCOMPARE(sound.severity(u"S0-07"_s, due), Severity::Blocking); // the copy is demanded
    }

    void productionOnPremisesHasBackupsAndScenarios()
    {
        Sound sound;
        const auto strategy = sound.project.add<Strategy>([](Strategy& s) {
            s.servers = s.platformComponents = s.clientApplications = s.timeline = s.validators = u"As agreed"_s;
            s.method = UpgradeMethod::InPlace;
            s.rollOut = RollOut::Pilot;
        });
        const auto upgrade = sound.upgrade(UpgradeProcess::OnPremises, sound.production);
        sound.project.change(upgrade, [&](Upgrade& u) { u.strategy = strategy; });
        QCOMPARE(sound.broken(), (QStringList{u"S0-07"_s, u"S0-07-scenario"_s}));
        const auto backup = sound.project.add<Backup>([&](Backup& b) {
            b.environment = sound.production;
            b.plan = u"Every night"_s;
            b.hasOffSiteCopy = true;
            b.rehearsedOn = QDate(2027, 1, 9);
            b.restoreMinutes = 60;
        });
        const auto scenario = [&] {
            const auto made = sound.project.add<FailureScenario>([&](FailureScenario& s) {
                s.environment = sound.production;
                s.procedure = u"Restore all"_s;
            });
            sound.project.add<ListEntry>([&](ListEntry& entry) {
                entry.owner = made, entry.field = FailureScenario::kBackupsField, entry.target = backup;
            });
            return made;
        };
        scenario();
        QCOMPARE(sound.broken(), only("S0-07-scenario"));
        const auto second = scenario();
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(second, [](FailureScenario& s) { s.procedure.clear(); });
        QCOMPARE(sound.broken(), only("S0-07-scenario"));
        sound.project.change(second, [](FailureScenario& s) { s.procedure = u"Restore"_s; });
        sound.project.change(backup, [](Backup& b) { b.restoreMinutes = {}; });
        QCOMPARE(sound.broken(), (QStringList{u"S0-20-duration"_s, u"S0-20-duration"_s}));
    }

    void theWindowIsLongEnoughForTheLongestFailure()
    {
        PlanBuilder project;
        const auto production = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Production; });
        project.task(u"Load"_s, 60);
        const auto scenario = project.add<FailureScenario>([&](FailureScenario& s) {
            s.environment = production;
            s.procedure = u"Restore"_s;
            s.furtherMinutes = 47 * 60;
        });
        QCOMPARE(timesBroken(project, u"S0-20"_s), 0);
        project.change(scenario, [](FailureScenario& s) { s.furtherMinutes = 47 * 60 + 1; });
        QCOMPARE(timesBroken(project, u"S0-20"_s), 1);
    }

    void anUpgradeHasSomebodyToEscalateTo()
    {
        Sound sound;
        sound.project.change(sound.vendor, [](SupportContact& c) { c.contact.clear(); });
        QCOMPARE(sound.broken(), only("S0-21"));
        sound.project.remove(RecordKind::SupportContact, sound.vendor);
        QCOMPARE(sound.broken(), QStringList()); // nothing is upgraded
        sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        QCOMPARE(sound.broken(), only("S0-21"));
        sound.contact(SupportLevel::Third, {});
        QCOMPARE(timesBroken(sound.project, u"S0-21"_s), 0);
    }

    void supportHasThreeLinesWithHoursAndEscalation()
    {
        Sound sound;
        const auto third = sound.contact(SupportLevel::Third, sound.vendor);
        QCOMPARE(sound.broken(), only("S3-09-support")); // two lines are missing: said once
        const auto second = sound.contact(SupportLevel::Second, third);
        const auto first = sound.contact(SupportLevel::First, second);
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(third, [](SupportContact& c) { c.escalatesTo = {}; });
        QCOMPARE(sound.broken(), QStringList()); // the last line
        sound.project.change(second, [](SupportContact& c) { c.escalatesTo = {}; });
        QCOMPARE(sound.broken(), only("S3-09-support"));
        sound.project.change(second, [&](SupportContact& c) { c.escalatesTo = third, c.hours.clear(); });
        QCOMPARE(sound.broken(), only("S3-09-support"));
        sound.project.change(second, [](SupportContact& c) { c.hours = u"Always"_s; });
        sound.project.change(first, [](SupportContact& c) { c.isKnowledgeTransferred = false; });
        QCOMPARE(sound.broken(), QStringList());
        QCOMPARE(timesBroken(sound.project, u"S3-09-knowledge"_s, at(u"2027-02-02T12:00:00Z")), 1);
        sound.project.change(third, [&](SupportContact& c) { c.escalatesTo = first; });
        QCOMPARE(sound.broken(), (QStringList{u"RW-099"_s, u"RW-099"_s, u"RW-099"_s}));
    }

    void nightsAndWeekendsAreCovered()
    {
        Sound sound;
        const auto third = sound.contact(SupportLevel::Third, {});
        const auto second = sound.contact(SupportLevel::Second, third);
        const auto first = sound.contact(SupportLevel::First, second);
        for (const Id<SupportContact>& contact : {first, second, third, sound.vendor})
            sound.project.change(contact, [](SupportContact& c) { c.isAtNight = false; });
        QCOMPARE(sound.broken(), only("S3-09-support"));
        sound.project.change(first, [](SupportContact& c) { c.isAtNight = true; });
        QCOMPARE(sound.broken(), QStringList());
    }

    void hypercareHasExitCriteriaAndAnEnd()
    {
        Sound sound;
        const Id<Gate> gate(sound.project.build()->all<Gate>().front()->id);
        sound.contact(SupportLevel::First, sound.contact(SupportLevel::Second, sound.contact(SupportLevel::Third, {})));
        const auto hypercare = sound.project.add<Hypercare>([&](Hypercare& h) {
            h.exitGate = gate;
            h.ends.offsetDays = 0;
        });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(hypercare, [](Hypercare& h) { h.ends.offsetDays = -1; });
        QCOMPARE(sound.broken(), only("RW-102"));
        sound.project.change(hypercare, [](Hypercare& h) { h.ends.offsetDays = 6, h.starts.offsetDays = 7; });
        QCOMPARE(sound.broken(), only("RW-102"));
        sound.project.change(hypercare, [](Hypercare& h) { h.starts.offsetDays = 6; });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(hypercare, [](Hypercare& h) { h.ends = {}; });
        QCOMPARE(sound.broken(), only("RW-101"));
        sound.project.change(hypercare, [](Hypercare& h) { h.exitGate = {}; });
        QCOMPARE(sound.broken(), only("RW-101"));
    }

    void everyRowOfTheScheduleCounts()
    {
        Sound sound;
        sound.row(u"10.0.1"_s, {2027, 1, 1});
        QCOMPARE(sound.broken(), QStringList());
        const auto other = sound.row(u"10.0.2"_s, {2027, 1, 1});
        QCOMPARE(sound.broken(), (QStringList{u"RW-098"_s, u"RW-098"_s}));
        sound.project.change(other, [](Release& w) { w.upgradesFrom = {}; });
        QCOMPARE(sound.broken(), only("RW-098"));
    }

    void theScheduleIsOfTheLastMonth()
    {
        Sound sound;
        const auto row = sound.row(u"10.0.1"_s, {2027, 1, 1});
        const auto issued = [&](const QDate& day) {
            sound.project.change(row, [&](Release& w) { w.issuedOn = day; });
            return sound.broken();
        };
        QCOMPARE(issued({2020, 1, 1}), QStringList()); // nobody chooses from it
        sound.upgrade(UpgradeProcess::SelfService, sound.test);
        QCOMPARE(sound.broken(), only("S1-02"));
        QCOMPARE(issued({2026, 12, 9}), only("S1-02"));
        QCOMPARE(issued({2026, 12, 10}), QStringList()); // 31 days
        QCOMPARE(issued({}), only("S1-02"));
        sound.project.remove(RecordKind::Release, row);
        QCOMPARE(sound.broken(), only("S1-02"));
    }

    void theNewestIsAdvised()
    {
        Sound sound;
        sound.row(u"10.0.9, 10.0.10"_s, {2027, 1, 1});
        const auto upgrade = sound.upgrade(UpgradeProcess::SelfService, sound.test);
        const auto to = [&](const QString& version) {
            sound.project.change(upgrade, [&](Upgrade& u) { u.toVersion = version; });
            return sound.broken();
        };
        QCOMPARE(to(u"10.0.9"_s), only("S1-03"));
        QCOMPARE(sound.severity(u"S1-03"_s), Severity::Advice);
        QCOMPARE(to(u"10.0.10"_s), QStringList());
    }

    void aVersionLeavesBetweenSandboxAndProduction()
    {
        Sound sound;
        sound.row(u"10.0.1, 10.0.2"_s, {2027, 1, 1});
        sound.row(u"10.0.2, 10.0.3"_s, {2027, 2, 1});
        const auto sandbox = sound.upgrade(UpgradeProcess::SelfService, sound.test);
        const auto production = sound.upgrade(UpgradeProcess::SelfService, sound.production);
        sound.project.change(sandbox, [](Upgrade& u) { u.toVersion = u"10.0.1"_s; });
        sound.project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = sandbox, e.step = UpgradeStep::Start, e.at = at(u"2027-01-09T12:00:00Z");
        });
        const auto starts = [&](QStringView when) {
            sound.project.change(
                production, [&](Upgrade& u) { u.after = sandbox, u.toVersion = u"10.0.1"_s, u.startsAt = at(when); });
            return sound.broken();
        };
        QCOMPARE(starts(u"2027-01-31T22:59:59Z"), QStringList()); // in Berlin the last day
        QCOMPARE(starts(u"2027-01-31T23:00:00Z"), only("S1-04"));
        QCOMPARE(sound.severity(u"S1-04"_s), Severity::Blocking);
        sound.project.change(sound.production, [](Environment& e) { e.timeZone = u"America/New_York"_s; });
        QCOMPARE(sound.broken(), QStringList()); // there it is still January
        QCOMPARE(starts(u"2027-02-01T05:00:00Z"), only("S1-04"));
        sound.project.change(production, [](Upgrade& u) { u.toVersion.clear(); }); // that of sandbox
        QCOMPARE(sound.broken(), only("S1-04"));
    }

    void aStepThatCannotBeThereIsNamed()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        sound.happens(upgrade, UpgradeStep::Requested, u"2027-01-02T10:00:00Z");
        const auto detached = sound.happens(upgrade, UpgradeStep::OldDetached, u"2027-01-02T10:00:00Z");
        QCOMPARE(sound.broken(), QStringList()); // at one minute, in the order of their numbers
        sound.project.change(detached, [](UpgradeEvent& e) { e.at = at(u"2027-01-02T09:59:00Z"); });
        QCOMPARE(sound.broken(), only("RW-103"));
        const Assessment assessment(sound.project.build(), at(kSevenWeeksBefore));
        QCOMPARE(assessment.problems().front().record, RecordId(detached));
        QVERIFY(assessment.problems().front().text.contains(u"Not started"_s));
    }

    void anAcceptedUpgradeIsFollowedByItsLastActions()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::SelfService, sound.test);
        int minute = 0;
        const auto happens = [&](UpgradeStep step) {
            sound.happens(upgrade, step, u"2027-01-02T10:%1:00Z"_s.arg(++minute, 2, 10, QChar(u'0')));
            QStringList broken = sound.broken();
            broken.removeAll(u"S1-02"_s); // no schedule here
            return broken;
        };
        for (const UpgradeStep step :
             {UpgradeStep::Start, UpgradeStep::Prepared, UpgradeStep::DataUpgradeStarted, UpgradeStep::DataUpgraded})
            QCOMPARE(happens(step), QStringList());
        QCOMPARE(happens(UpgradeStep::Accepted), only("S1-12"));
        QCOMPARE(sound.severity(u"S1-12"_s), Severity::Warning);
        sound.project.change(upgrade, [&](Upgrade& u) { u.environment = sound.production; });
        QCOMPARE(sound.severity(u"S1-12"_s), Severity::Blocking);
        sound.project.change(upgrade, [&](Upgrade& u) { u.environment = sound.test; });
        QCOMPARE(happens(UpgradeStep::PostUpgradeDone), QStringList());
    }

    void theServiceTeamIsAskedInTime()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        const auto asked = [&](QStringView when) {
            sound.project.change(
                upgrade, [&](Upgrade& u) { u.requestedAt = at(when), u.startsAt = at(u"2027-02-26T17:00:00Z"); });
            return sound.broken();
        };
        QCOMPARE(asked(u"2027-02-24T17:00:00Z"), QStringList());
        QCOMPARE(asked(u"2027-02-24T17:01:00Z"), only("S2-09-request"));
    }

    /// The event says it, too, and better.
    void theServiceTeamIsAskedInTimeByTheEvent()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        sound.project.change(upgrade, [](Upgrade& u) { u.startsAt = at(u"2027-01-12T12:00:00Z"); });
        const auto event = sound.project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade, e.step = UpgradeStep::Requested, e.at = at(u"2027-01-10T12:00:00Z");
        });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(event, [](UpgradeEvent& e) { e.at = at(u"2027-01-10T12:01:00Z"); });
        QCOMPARE(sound.broken(at(u"2027-01-10T12:01:00Z")), only("S2-09-request"));
    }

    /// S1: as long as another package is still to come before it.
    void thePlatformUpdateComesFirst()
    {
        Sound sound;
        const auto upgrade = sound.upgrade(UpgradeProcess::SelfService, sound.test);
        const auto package = [&](PackageKind kind, const QString& position) {
            return sound.project.add<UpgradePackage>(
                [&](UpgradePackage& p) { p.upgrade = upgrade, p.kind = kind, p.position = position; });
        };
        const auto broken = [&] { return timesBroken(sound.project, u"S1-platform"_s); };
        const auto own = package(PackageKind::Own, u"b"_s);
        QCOMPARE(broken(), 0);
        const auto platform = package(PackageKind::Platform, u"c"_s);
        QCOMPARE(broken(), 1);
        QCOMPARE(sound.severity(u"S1-platform"_s), Severity::Advice);
        sound.project.change(platform, [](UpgradePackage& p) { p.position = u"a"_s; });
        QCOMPARE(broken(), 0);
        sound.project.change(platform, [](UpgradePackage& p) { p.position = u"c"_s; });
        for (const auto& [step, of] : {std::pair(UpgradeStep::Start, Id<UpgradePackage>()),
                                       {UpgradeStep::Prepared, {}},
                                       {UpgradeStep::PackageApplied, own}})
            sound.project.add<UpgradeEvent>([&](UpgradeEvent& e) {
                e.upgrade = upgrade, e.step = step, e.package = of, e.at = at(u"2027-01-09T12:00:00Z");
            });
        QCOMPARE(broken(), 0); // it came first, which nobody can change
    }

    void upgradesThatWaitForEachOtherAreNamed()
    {
        Sound sound;
        const auto first = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        const auto second = sound.upgrade(UpgradeProcess::ServiceTeam, sound.test);
        sound.project.change(second, [&](Upgrade& u) { u.after = first; });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(first, [&](Upgrade& u) { u.after = second; });
        QCOMPARE(sound.broken(), (QStringList{u"RW-104"_s, u"RW-104"_s}));
    }

    void theTimeZoneOfAnEnvironmentExists()
    {
        Sound sound;
        sound.project.change(sound.test, [](Environment& e) { e.timeZone = u"America/New_York"_s; });
        QCOMPARE(sound.broken(), QStringList());
        sound.project.change(sound.test, [](Environment& e) { e.timeZone = u"Nowhere/X"_s; });
        QCOMPARE(sound.broken(), only("RW-004"));
    }

    void anAdviceIsRequestedInTimeAndCanBe()
    {
        Sound sound;
        const auto advice = sound.project.add<Advice>([](Advice& a) {
            a.source = OperationsRelease::May2016;
            a.target = OperationsRelease::Release1611;
            a.isLive = Answer::Yes;
            a.isSpecificIssue = Answer::No;
            a.productionStart = at(u"2027-01-12T12:00:00Z");
        });
        QCOMPARE(sound.broken(), QStringList()); // exactly 48 hours
        QCOMPARE(sound.broken(at(u"2027-01-10T12:01:00Z")), only("S2-09-advice"));
        sound.project.change(advice, [](Advice& a) { a.isLive = Answer::No; }); // nobody is asked
        QCOMPARE(sound.broken(at(u"2027-01-10T12:01:00Z")), QStringList());
        sound.project.change(advice, [](Advice& a) { a.target = a.source; });
        QCOMPARE(sound.broken(), only("RW-100"));
    }
};

READINESS_TEST(tst_EnvironmentChecks)
#include "tst_EnvironmentChecks.moc"
