#include "tests/ui/screens/EnvironmentPages.h"

#include "core/model/Records.h"
#include "tests/ui/screens/Picture.h"
#include "ui/dialogs/AdviceDialog.h"

#include <QDockWidget>
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
    AdviceDialog dialog(workspace, AdviceDialog::wanted(workspace, {}));
    dialog.show();
    picture(dialog, path + u"-dialog-advice.png"_s);
    dialog.close();
}

} // namespace readiness::test
