#include "tests/ui/screens/EnvironmentPages.h"

#include "core/model/Records.h"
#include "core/project/UpgradeEdit.h"
#include "tests/ui/screens/Picture.h"
#include "ui/dialogs/AdviceDialog.h"
#include "ui/panels/environments/UpgradeSteps.h"
#include "ui/panels/environments/UpgradeTables.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTabWidget>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, Value>>;

RecordId add(Workspace& workspace, RecordKind kind, const Values& values)
{
    Edit edit(workspace.snapshot(), u"Add"_s);
    const RecordId made = edit.create(kind);
    for (const auto& [key, value] : values) {
        if (const auto set = edit.set(kind, made, key, value); !set)
            qFatal("%s", qPrintable(set.error().text));
    }
    if (!workspace.commit(std::move(edit)))
        qFatal("refused");
    return made;
}

RecordId addUpgrade(Workspace& workspace, const QString& title, const RecordId& environment)
{
    return add(workspace, RecordKind::Upgrade,
               {{u"title"_s, title},
                {u"environment"_s, environment},
                {u"from_version"_s, u"10.0.0"_s},
                {u"to_version"_s, u"10.0.2"_s},
                {u"new_environment"_s, u"sandbox-new"_s},
                {u"overlays_are_extensions"_s, qint64(1)},
                {u"old_hotfixes_deleted"_s, qint64(1)},
                {u"development_upgraded"_s, qint64(1)},
                {u"prepare_minutes"_s, qint64(480)},
                {u"data_upgrade_minutes"_s, qint64(600)}});
}

RecordId addLandscape(Workspace& workspace)
{
    add(workspace, RecordKind::Environment,
        {{u"name"_s, u"DEV-01"_s}, {u"kind"_s, u"development"_s}, {u"version"_s, u"10.0.2"_s}});
    const RecordId production = add(workspace, RecordKind::Environment,
                                    {{u"name"_s, u"PROD"_s},
                                     {u"kind"_s, u"production"_s},
                                     {u"version"_s, u"10.0.0"_s},
                                     {u"memory"_s, u"64 GB"_s},
                                     {u"processor"_s, u"16 cores"_s},
                                     {u"topology"_s, u"2 servers"_s}});
    const RecordId sandbox = add(workspace, RecordKind::Environment,
                                 {{u"name"_s, u"UAT sandbox"_s},
                                  {u"kind"_s, u"acceptance"_s},
                                  {u"version"_s, u"10.0.0"_s},
                                  {u"platform_version"_s, u"PU24"_s},
                                  {u"memory"_s, u"16 GB"_s},
                                  {u"processor"_s, u"16 cores"_s},
                                  {u"topology"_s, u"1 server"_s},
                                  {u"data_from"_s, production},
                                  {u"data_as_of"_s, workspace.clock().now().milliseconds - 12 * 86'400'000LL}});
    add(workspace, RecordKind::Release,
        {{u"title"_s, u"10.0.2"_s}, {u"versions"_s, u"10.0.1, 10.0.2"_s}, {u"upgrades_from"_s, u"2027-01-10"_s}});
    add(workspace, RecordKind::Release,
        {{u"title"_s, u"10.0.3"_s}, {u"versions"_s, u"10.0.2, 10.0.3"_s}, {u"upgrades_from"_s, u"2027-03-08"_s}});
    addUpgrade(workspace, u"Production to 10.0.2"_s, production);
    return addUpgrade(workspace, u"Sandbox to 10.0.2"_s, sandbox);
}

/// What happened so many hours before now.
void happened(Workspace& workspace, const RecordId& upgrade, UpgradeStep step, int hoursAgo, const QString& note = {})
{
    const Instant now = workspace.clock().now();
    UpgradeDeed deed;
    deed.step = step;
    deed.at.milliseconds = now.milliseconds - hoursAgo * 3'600'000LL;
    deed.note = note;
    if (step == UpgradeStep::Start)
        deed.reason = u"The copy of last night is good enough"_s;
    Edit edit(workspace.snapshot(), u"Happened"_s);
    const auto made = recordDeed(edit, Id<Upgrade>(upgrade), deed, now);
    if (!made || !workspace.commit(std::move(edit)))
        qFatal("%s", made ? "refused" : qPrintable(made.error().text));
}

void addParts(Workspace& workspace, const RecordId& upgrade)
{
    add(workspace, RecordKind::UpgradePackage,
        {{u"title"_s, u"Platform update 26"_s}, {u"upgrade"_s, upgrade}, {u"kind"_s, u"platform"_s}});
    add(workspace, RecordKind::UpgradePackage,
        {{u"title"_s, u"Own extensions 4.2"_s}, {u"upgrade"_s, upgrade}, {u"kind"_s, u"own"_s}});
    add(workspace, RecordKind::Hotfix,
        {{u"title"_s, u"Posting of intercompany orders is slow"_s},
         {u"upgrade"_s, upgrade},
         {u"article"_s, u"4093254"_s}});
    for (const auto& [title, advice] :
         {std::pair(u"DVT … MRProcessService"_s, u"Resume: the run goes on at the same step."_s),
          std::pair(u"TTSCOMMIT without TTSBEGIN"_s, u"Resume; fixed in PU21."_s)})
        add(workspace, RecordKind::KnownError,
            {{u"title"_s, title},
             {u"symptom"_s, u"The log of the step says so"_s},
             {u"step"_s, u"data_upgrade_started"_s},
             {u"action"_s, u"resume"_s},
             {u"advice"_s, advice}});
}

/// Each page of the upgrade, and the questions of its first step.
void pictureSheet(QWidget& shown, MainWindow& window, const QString& path)
{
    auto* tables = window.findChild<UpgradeTables*>();
    for (int tab = 0; tab < tables->count(); ++tab) {
        tables->setCurrentIndex(tab);
        picture(shown, path + u"-%1.png"_s.arg(tab));
    }
    tables->setCurrentIndex(0);
    for (QPushButton* button : tables->findChild<UpgradeSteps*>()->findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->click();
        break;
    }
    picture(shown, path + u"-asking.png"_s);
}

/// From the first step to a failure and back.
void pictureUpgrade(MainWindow& window, const RecordId& upgrade, const QString& path)
{
    Workspace& workspace = *window.workspace();
    addParts(workspace, upgrade);
    happened(workspace, upgrade, UpgradeStep::Start, 150);
    happened(workspace, upgrade, UpgradeStep::Prepared, 141);
    happened(workspace, upgrade, UpgradeStep::PackageApplied, 120);
    settle(800);
    window.selection().go({RecordKind::Upgrade, upgrade});
    pictureSheet(window, window, path + u"-upgrades-staged"_s);
    happened(workspace, upgrade, UpgradeStep::PackageSignedOff, 100);
    happened(workspace, upgrade, UpgradeStep::PackageApplied, 99);
    happened(workspace, upgrade, UpgradeStep::PackageSignedOff, 98);
    Edit edit(workspace.snapshot(), u"Tick off"_s);
    const Hotfix* hotfix = workspace.snapshot()->all<Hotfix>().back();
    if (!edit.set(RecordKind::Hotfix, hotfix->id, u"status", u"applied"_s) || !workspace.commit(std::move(edit)))
        qFatal("refused");
    happened(workspace, upgrade, UpgradeStep::DataUpgradeStarted, 6);
    settle(800);
    picture(window, path + u"-upgrades-running.png"_s);
    happened(workspace, upgrade, UpgradeStep::DataUpgradeFailed, 1, u"The disk was full"_s);
    settle(800);
    picture(window, path + u"-upgrades-failed.png"_s);
    happened(workspace, upgrade, UpgradeStep::RolledBack, 0);
    settle(800);
    picture(window, path + u"-upgrades-back.png"_s);
}

} // namespace

void pictureEnvironments(MainWindow& window, const QString& path)
{
    Workspace& workspace = *window.workspace();
    const RecordId upgrade = addLandscape(workspace);
    settle(1000);
    window.selection().go({RecordKind::Upgrade, upgrade});
    picture(window, path + u"-upgrades-before.png"_s);
    auto* dock = window.findChild<QDockWidget*>(u"dock/environments"_s);
    auto* tabs = dock->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        picture(window, path + u"-environments-%1.png"_s.arg(tab));
    }
    for (const Environment* environment : workspace.snapshot()->all<Environment>()) {
        if (environment->kind == EnvironmentKind::Acceptance)
            window.selection().go({RecordKind::Environment, environment->id});
    }
    dock->setFloating(true);
    dock->resize(1280, 900);
    picture(*dock, path + u"-environments-wide.png"_s);
    window.selection().go({RecordKind::Upgrade, upgrade});
    settle(800);
    picture(*dock, path + u"-upgrades-wide.png"_s);
    dock->setFloating(false);
    pictureUpgrade(window, upgrade, path);
    AdviceDialog dialog(workspace, AdviceDialog::wanted(workspace, {}));
    dialog.show();
    picture(dialog, path + u"-dialog-advice.png"_s);
    dialog.close();
}

} // namespace readiness::test
