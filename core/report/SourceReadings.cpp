#include "core/report/SourceReadings.h"

#include "core/base/CoreText.h"

#include <optional>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    std::optional<UpgradeProcess> process; ///< that meets it; none: all
    const char* rule;
    const char* text;    ///< what is unclear
    const char* reading; ///< what is done
};

constexpr Reading kReadings[] = {
    {std::nullopt, "S0-02",
     QT_TRANSLATE_NOOP("SourceReadings", "Test is to be as close to production as possible. What follows from a "
                                         "difference is left open."),
     QT_TRANSLATE_NOOP("SourceReadings",
                       "Every difference has to be recorded. That it also becomes a risk is advised.")},
    {std::nullopt, "S0-07",
     QT_TRANSLATE_NOOP("SourceReadings", "A backup plan and its rehearsal are only recommended."),
     QT_TRANSLATE_NOOP("SourceReadings", "Both are asked for, for rolling back completely and quickly has to be "
                                         "possible.")},
    {UpgradeProcess::OnPremises, "S0-18",
     QT_TRANSLATE_NOOP("SourceReadings", "Production is backed up before its upgrade. How long before is not said."),
     QT_TRANSLATE_NOOP("SourceReadings", "The backup has to be later than the last change of production.")},
    {UpgradeProcess::OnPremises, "S0-15",
     QT_TRANSLATE_NOOP("SourceReadings",
                       "The decision stands before user acceptance, yet user acceptance is among what "
                       "it rests on."),
     QT_TRANSLATE_NOOP("SourceReadings", "User acceptance comes first.")},
    {UpgradeProcess::OnPremises, "S0",
     QT_TRANSLATE_NOOP("SourceReadings", "Going on after a failed run, and giving an upgrade up, are not described."),
     QT_TRANSLATE_NOOP("SourceReadings", "A failed run may go on. What has not begun, or was rolled back, may be "
                                         "cancelled.")},
    {UpgradeProcess::SelfService, "S1",
     QT_TRANSLATE_NOOP("SourceReadings", "In which time zone the ten days are counted is not said."),
     QT_TRANSLATE_NOOP("SourceReadings", "In that of the environment, else in that of the project.")},
    {UpgradeProcess::SelfService, "S1-11",
     QT_TRANSLATE_NOOP("SourceReadings", "What happens when the timer ends while the data upgrade runs, or has failed, "
                                         "is not said."),
     QT_TRANSLATE_NOOP("SourceReadings", "The same as after the data upgrade: nothing, until commit or rollback.")},
    {UpgradeProcess::SelfService, "S1-02",
     QT_TRANSLATE_NOOP("SourceReadings", "On which day a version leaves the schedule is not said."),
     QT_TRANSLATE_NOOP("SourceReadings", "On the day for upgrades of the first row that no longer lists it.")},
    {UpgradeProcess::SelfService, "S1-03",
     QT_TRANSLATE_NOOP("SourceReadings", "The newest version is said to leave two months; the table gives it 91 days."),
     QT_TRANSLATE_NOOP("SourceReadings", "The table counts. Both are shown where a version is chosen.")},
    {UpgradeProcess::SelfService, "S1",
     QT_TRANSLATE_NOOP("SourceReadings", "Whether an open critical hotfix may be left open is not said, nor when an "
                                         "upgrade can be cancelled, nor what follows when preparing cannot start."),
     QT_TRANSLATE_NOOP("SourceReadings",
                       "It may with a waiver. It can be cancelled until the data upgrade. Preparing is "
                       "started again.")},
    {UpgradeProcess::SelfService, "S1",
     QT_TRANSLATE_NOOP("SourceReadings", "A later edition limits the rollback to 30 days."),
     QT_TRANSLATE_NOOP("SourceReadings", "It is told here, and not held as a rule.")},
    {UpgradeProcess::ServiceTeam, "S2-05",
     QT_TRANSLATE_NOOP("SourceReadings", "Guidance for customised models of the platform is promised and not given."),
     QT_TRANSLATE_NOOP("SourceReadings", "Scenarios 2 and 3 are taken.")},
    {UpgradeProcess::ServiceTeam, "S2-09",
     QT_TRANSLATE_NOOP("SourceReadings", "48 hours of notice, and of downtime, are only recommended."),
     QT_TRANSLATE_NOOP("SourceReadings", "Both are held as limits. A waiver lifts them.")},
    {UpgradeProcess::ServiceTeam, "S2-10",
     QT_TRANSLATE_NOOP("SourceReadings", "How an upgrade by the service team ends that fails is not described."),
     QT_TRANSLATE_NOOP("SourceReadings",
                       "The service team repeats the data upgrade, or brings the old environment back; "
                       "then it can be requested again.")},
};

QString tr(const char* text) { return QCoreApplication::translate("SourceReadings", text); }

} // namespace

ReportTable sourceReadings(const std::set<UpgradeProcess>& processes)
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Rule"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("What the document leaves open"), 1),
                     weightedColumn(CoreText::tr("How it is read"), 1)};
    for (const Reading& reading : kReadings) {
        if (!reading.process || processes.contains(*reading.process))
            table.addRow({QString::fromLatin1(reading.rule), tr(reading.text), tr(reading.reading)});
    }
    return table;
}

} // namespace readiness
