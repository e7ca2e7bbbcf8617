#pragma once

#include "tests/support/PlanBuilder.h"

namespace readiness::test {

/// A sandbox in the middle of its self-service upgrade and production waiting for it, with what a report of upgrades can
/// speak of: differences, overrides, a waiver, packages, hotfixes, backups, failures, a plan, and whom to turn to.
class UpgradedProject : public PlanBuilder {
public:
    UpgradedProject()
    {
        addEnvironments();
        addUpgrades();
        addSandboxEvents();
        addRecovery();
        addSupport();
    }

    /// While the first package of the sandbox waits for its sign-off.
    static Instant now() { return at(u"2026-11-21T12:00:00Z"); }

    void happens(const Id<Upgrade>& upgrade, UpgradeStep step, QStringView when, const Id<UpgradePackage>& package = {})
    {
        add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade;
            e.step = step;
            e.at = at(when);
            e.package = package;
            e.recordedBy = QStringLiteral("Jana Novak");
        });
    }

    Id<Person> jana = person(QStringLiteral("Jana Novak"));
    Id<Person> omar = person(QStringLiteral("Omar Haddad"));
    Id<Environment> sandbox, production;
    Id<Upgrade> first, second;
    Id<UpgradePackage> warehouse, own;
    Id<Hotfix> rounding;
    Id<Backup> database;
    Id<Gate> acceptance;

private:
    void addEnvironments()
    {
        production = add<Environment>([&](Environment& e) {
            e.name = QStringLiteral("Production");
            e.kind = EnvironmentKind::Production;
            e.version = QStringLiteral("7.3");
            e.platformVersion = QStringLiteral("PU23");
            e.topology = QStringLiteral("5 servers");
            e.memory = QStringLiteral("64 GB");
            e.processor = QStringLiteral("16 cores");
            e.databaseServer = QStringLiteral("Azure SQL");
            e.components = QStringLiteral("Tax connector, label printing");
            e.changedAt = at(u"2026-11-20T20:00:00Z");
            e.timeZone = QStringLiteral("Europe/Berlin");
            e.endOfService = QDate(2026, 12, 31);
            e.owner = jana;
        });
        sandbox = add<Environment>([&](Environment& e) {
            e.name = QStringLiteral("Sandbox");
            e.kind = EnvironmentKind::Acceptance;
            e.version = QStringLiteral("7.3");
            e.platformVersion = QStringLiteral("PU23");
            e.topology = QStringLiteral("2 servers");
            e.memory = QStringLiteral("32 GB");
            e.processor = QStringLiteral("16 cores");
            e.components = QStringLiteral("Label printing, tax connector");
            e.isVirtual = true;
            e.dataFrom = production;
            e.dataAsOf = at(u"2026-11-14T22:00:00Z");
            e.timeZone = QStringLiteral("Europe/Berlin");
            e.administrator = omar;
        });
        const Id<Risk> slow = add<Risk>([](Risk& r) { r.title = QStringLiteral("Run times of the sandbox mislead"); });
        add<Deviation>([&](Deviation& d) {
            d.title = QStringLiteral("Memory");
            d.environment = sandbox;
            d.production = production;
            d.dimension = ParityDimension::Hardware;
            d.here = QStringLiteral("32 GB");
            d.there = QStringLiteral("64 GB");
            d.reason = QStringLiteral("The tier has no more.");
            d.risk = slow;
        });
    }

    Id<Upgrade> upgrade(const QString& title, const Id<Environment>& environment, const Id<Upgrade>& after)
    {
        return add<Upgrade>([&](Upgrade& u) {
            u.title = title;
            u.environment = environment;
            u.after = after;
            u.fromVersion = QStringLiteral("7.3");
            u.toVersion = QStringLiteral("10.0.1");
            u.areOverlaysExtensions = u.areOldHotfixesDeleted = u.isDevelopmentUpgraded = true;
            u.prepareMinutes = 8 * 60;
            u.packageMinutes = 3 * 60;
            u.dataUpgradeMinutes = 6 * 60;
            u.validationMinutes = 24 * 60;
            u.rollbackMinutes = 2 * 60;
            u.owner = jana;
        });
    }

    void addUpgrades()
    {
        add<Release>([](Release& row) {
            row.versions = QStringLiteral("10.0.0, 10.0.1");
            row.upgradesFrom = QDate(2026, 11, 1);
        });
        acceptance = add<Gate>([](Gate& gate) { gate.title = QStringLiteral("Sandbox accepted"); });
        criterion(acceptance, Metric::UncommittedUpgrades, Comparison::AtMost, 1);
        first = upgrade(QStringLiteral("Sandbox to 10.0.1"), sandbox, {});
        second = upgrade(QStringLiteral("Production to 10.0.1"), production, first);
        change(second, [&](Upgrade& u) {
            u.plan = plan;
            u.gate = acceptance;
            u.startsAt = at(u"2027-02-26T18:00:00Z");
        });
        change(plan, [&](Plan& p) { p.environment = production; });
        const auto package = [&](const QString& title, PackageKind kind, const QString& position) {
            return add<UpgradePackage>([&](UpgradePackage& p) {
                p.upgrade = first;
                p.title = title;
                p.kind = kind;
                p.position = position;
            });
        };
        warehouse = package(QStringLiteral("Warehouse add-on"), PackageKind::Vendor, QStringLiteral("a"));
        own = package(QStringLiteral("Own code"), PackageKind::Own, QStringLiteral("b"));
        rounding = add<Hotfix>([&](Hotfix& h) {
            h.upgrade = first;
            h.title = QStringLiteral("Rounding of taxes");
            h.article = QStringLiteral("4493343");
        });
        add<KnownError>([](KnownError& e) {
            e.title = QStringLiteral("Validation of a service fails now and then");
            e.symptom = QStringLiteral("DVT, MRProcessService");
            e.step = UpgradeStep::Resumed;
            e.action = KnownErrorAction::Resume;
            e.advice = QStringLiteral("Resume at the same step.");
        });
        add<Advice>([&](Advice& a) {
            a.title = QStringLiteral("Way to 10.0.1");
            a.environment = production;
            a.source = OperationsRelease::Release1611;
            a.target = OperationsRelease::Newer;
            a.isLive = a.hasCustomCode = Answer::Yes;
            a.isSpecificIssue = a.isTimeShort = a.isPlatformEnough = Answer::No;
        });
    }

    void addSandboxEvents()
    {
        const Id<Waiver> pilot = waiver(first, omar, QDate(2026, 11, 30));
        happens(first, UpgradeStep::Start, u"2026-11-20T06:00:00Z");
        add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = first;
            e.step = UpgradeStep::Prepared;
            e.at = at(u"2026-11-20T16:30:00Z");
            e.activity = QStringLiteral("a1b2-77");
            e.overridden = QStringLiteral("S1");
            e.overrideReason = QStringLiteral("The data are a week old, which is enough for the pilot.");
            e.waiver = pilot;
        });
        happens(first, UpgradeStep::PackageFailed, u"2026-11-21T07:00:00Z", warehouse);
        happens(first, UpgradeStep::PackageRolledBack, u"2026-11-21T08:00:00Z", warehouse);
        happens(first, UpgradeStep::PackageApplied, u"2026-11-21T10:00:00Z", warehouse);
        happens(first, UpgradeStep::OldDetached, u"2026-11-21T11:00:00Z");
    }

    void addRecovery()
    {
        database = add<Backup>([&](Backup& b) {
            b.title = QStringLiteral("Business database");
            b.environment = production;
            b.isDatabase = true;
            b.takenAt = at(u"2026-11-20T02:00:00Z");
            b.hasOffSiteCopy = true;
            b.offSiteLocation = QStringLiteral("Second region");
            b.rehearsedOn = QDate(2026, 11, 10);
            b.restoreMinutes = 240;
            b.reinstallMinutes = 60;
            b.owner = omar;
        });
        add<Backup>([&](Backup& b) {
            b.title = QStringLiteral("Custom reports");
            b.environment = production;
            b.plan = QStringLiteral("Export before each change");
        });
        const Id<FailureScenario> scenario = add<FailureScenario>([&](FailureScenario& s) {
            s.title = QStringLiteral("The data upgrade stops half way");
            s.environment = production;
            s.trigger = QStringLiteral("No progress for an hour");
            s.procedure = QStringLiteral("Restore, install the old version, check with two users.");
            s.furtherMinutes = 30;
        });
        add<ListEntry>([&](ListEntry& entry) {
            entry.owner = scenario;
            entry.field = FailureScenario::kBackupsField;
            entry.target = database;
        });
        task(QStringLiteral("Upgrade production"), 480);
    }

    void addSupport()
    {
        const Id<SupportContact> vendor = add<SupportContact>([](SupportContact& c) {
            c.title = QStringLiteral("Vendor support");
            c.position = QStringLiteral("b");
            c.level = SupportLevel::Vendor;
            c.contact = QStringLiteral("+49 30 1234567");
            c.hours = QStringLiteral("Day and night");
            c.isAtNight = c.isAtWeekends = true;
        });
        add<SupportContact>([&](SupportContact& c) {
            c.title = QStringLiteral("Second line");
            c.position = QStringLiteral("a");
            c.level = SupportLevel::Second;
            c.person = omar;
            c.hours = QStringLiteral("Mon–Fri 08:00–18:00");
            c.escalatesAfter = 120;
            c.escalatesTo = vendor;
        });
    }
};

} // namespace readiness::test
