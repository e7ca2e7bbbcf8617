#include "ui/shell/PanelRegistry.h"

#include "ui/panels/chase/ChasePanel.h"
#include "ui/panels/checklist/ChecklistPanel.h"
#include "ui/panels/checks/ChecksPanel.h"
#include "ui/panels/conflicts/ConflictsPanel.h"
#include "ui/panels/cycle/CyclePanel.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/environments/EnvironmentsPanel.h"
#include "ui/panels/gates/GatesPanel.h"
#include "ui/panels/history/HistoryPanel.h"
#include "ui/panels/issues/IssuesPanel.h"
#include "ui/panels/overview/OverviewPanel.h"
#include "ui/panels/plan/PlanPanel.h"
#include "ui/panels/registers/RegistersPanel.h"
#include "ui/panels/report/ReportPanel.h"
#include "ui/panels/reviews/ReviewsPanel.h"
#include "ui/panels/risks/RisksPanel.h"
#include "ui/panels/run/RunPanel.h"
#include "ui/panels/setup/SetupPanel.h"
#include "ui/panels/tests/TestsPanel.h"

#include <QCoreApplication>

namespace readiness {

namespace {

template <class P>
Panel* make(const PanelContext& context)
{
    return new P(context);
}

} // namespace

const std::vector<PanelEntry>& panelEntries()
{
    using Place = PanelPlace;
    static const std::vector<PanelEntry> entries{
        {"overview",
         QT_TRANSLATE_NOOP("Panel", "Overview"),
         "layout-dashboard",
         Place::Left,
         true,
         {},
         &make<OverviewPanel>},
        {"checklist",
         QT_TRANSLATE_NOOP("Panel", "Checklist"),
         "list-checks",
         Place::Centre,
         false,
         {RecordKind::ChecklistItem},
         &make<ChecklistPanel>},
        {"details", QT_TRANSLATE_NOOP("Panel", "Details"), "panel-right", Place::Right, true, {}, &make<DetailsPanel>},
        {"checks", QT_TRANSLATE_NOOP("Panel", "Checks"), "shield-check", Place::Bottom, false, {}, &make<ChecksPanel>},
        {"setup",
         QT_TRANSLATE_NOOP("Panel", "Areas and people"),
         "users",
         Place::Centre,
         false,
         {RecordKind::Area, RecordKind::Person, RecordKind::ScopeFact},
         &make<SetupPanel>},
        {"gates",
         QT_TRANSLATE_NOOP("Panel", "Gates"),
         "flag",
         Place::Centre,
         true,
         {RecordKind::Gate, RecordKind::Criterion, RecordKind::Waiver, RecordKind::SignOff},
         &make<GatesPanel>},
        {"chase", QT_TRANSLATE_NOOP("Panel", "Chase"), "message-square", Place::Centre, false, {}, &make<ChasePanel>},
        {"risks",
         QT_TRANSLATE_NOOP("Panel", "Risks"),
         "triangle-alert",
         Place::Centre,
         false,
         {RecordKind::Risk, RecordKind::RiskScale},
         &make<RisksPanel>},
        {"issues",
         QT_TRANSLATE_NOOP("Panel", "Issues"),
         "info",
         Place::Centre,
         false,
         {RecordKind::Issue, RecordKind::Action, RecordKind::Assumption, RecordKind::Component},
         &make<IssuesPanel>},
        {"plan",
         QT_TRANSLATE_NOOP("Panel", "Cutover"),
         "calendar",
         Place::Centre,
         false,
         {RecordKind::Task, RecordKind::Plan, RecordKind::Window, RecordKind::Calendar, RecordKind::CalendarException,
          RecordKind::Link, RecordKind::Message},
         &make<PlanPanel>},
        {"tests",
         QT_TRANSLATE_NOOP("Panel", "Tests"),
         "eye",
         Place::Aside,
         false,
         {RecordKind::Suite, RecordKind::TestCase, RecordKind::TestStep, RecordKind::BusinessProcess,
          RecordKind::Requirement, RecordKind::Entity, RecordKind::Operation, RecordKind::SolutionVersion,
          RecordKind::Defect, RecordKind::Measurement},
         &make<TestsPanel>},
        {"reviews",
         QT_TRANSLATE_NOOP("Panel", "Reviews"),
         "message-square",
         Place::Centre,
         true,
         {RecordKind::Review, RecordKind::Participant, RecordKind::Finding, RecordKind::Decision, RecordKind::Vote,
          RecordKind::Condition},
         &make<ReviewsPanel>},
        {"registers",
         QT_TRANSLATE_NOOP("Panel", "Registers"),
         "rows-3",
         Place::Centre,
         false,
         {RecordKind::Licence, RecordKind::Document, RecordKind::InstalledVersion, RecordKind::Training,
          RecordKind::Staffing, RecordKind::Reminder},
         &make<RegistersPanel>},
        {"run",
         QT_TRANSLATE_NOOP("Panel", "Run"),
         "check",
         Place::Aside,
         false,
         {RecordKind::Run, RecordKind::RunStep, RecordKind::Shift, RecordKind::MessageSent},
         &make<RunPanel>},
        {"cycles",
         QT_TRANSLATE_NOOP("Panel", "Test cycles"),
         "columns-3",
         Place::Centre,
         false,
         {RecordKind::Cycle, RecordKind::Execution, RecordKind::StepResult},
         &make<CyclePanel>},
        {"environments",
         QT_TRANSLATE_NOOP("Panel", "Environments"),
         "server",
         Place::Aside,
         false,
         {RecordKind::Environment, RecordKind::Upgrade, RecordKind::UpgradePackage, RecordKind::Hotfix,
          RecordKind::UpgradeEvent, RecordKind::KnownError, RecordKind::Release, RecordKind::Advice,
          RecordKind::Deviation, RecordKind::Strategy, RecordKind::Backup, RecordKind::FailureScenario,
          RecordKind::SupportContact, RecordKind::Hypercare},
         &make<EnvironmentsPanel>},
        {"report", QT_TRANSLATE_NOOP("Panel", "Report"), "file-text", Place::Centre, true, {}, &make<ReportPanel>},
        {"history", QT_TRANSLATE_NOOP("Panel", "History"), "history", Place::Bottom, false, {}, &make<HistoryPanel>},
        {"conflicts",
         QT_TRANSLATE_NOOP("Panel", "Conflicts"),
         "git-merge",
         Place::Aside,
         false,
         {},
         &make<ConflictsPanel>},
    };
    return entries;
}

QString titleOf(const PanelEntry& entry) { return QCoreApplication::translate("Panel", entry.title); }

} // namespace readiness
