#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/OpenUpgrades.h"
#include "core/rules/Parity.h"
#include "core/rules/ReviewTiming.h"
#include "core/rules/checks/environments/EnvironmentChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

using namespace Qt::StringLiterals;

Problem atEnvironment(const Environment& environment, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::Environment, environment.id, text, action};
}

} // namespace

std::vector<const Upgrade*> openProductionUpgrades(const Assessment& assessment)
{
    std::vector<const Upgrade*> upgrades = openUpgrades(assessment);
    std::erase_if(upgrades, [&](const Upgrade* upgrade) {
        const Environment* environment = assessment.snapshot().find(upgrade->environment);
        return !environment || environment->kind != EnvironmentKind::Production;
    });
    return upgrades;
}

bool isProductionNear(const Assessment& assessment)
{
    if (isReviewDue(assessment))
        return true;
    const QTimeZone zone = assessment.snapshot().project().zone();
    return std::ranges::any_of(openProductionUpgrades(assessment), [&](const Upgrade* upgrade) {
        const QDate day = upgrade->startsAt.in(zone).date();
        return day.isValid() && assessment.today() >= day.addDays(-kReviewLeadMinimumDays);
    });
}

std::vector<Problem> deviationsNotRecorded(const Assessment& assessment)
{
    const Severity severity = isProductionNear(assessment) ? Severity::Blocking : Severity::Warning;
    const Parity parity(assessment.snapshot(), assessment.now());
    std::vector<Problem> problems;
    for (const Environment* environment : assessment.snapshot().all<Environment>()) {
        if (!isToMirrorProduction(*environment))
            continue;
        for (const ParityRow& row : parity.of(*environment).rows) {
            if (row.standing == ParityStanding::Differs && isOfMirror(row.dimension))
                problems.push_back(
                    atEnvironment(*environment, severity,
                                  CoreText::tr("Nobody recorded that it differs from production: %1 “%2”, there “%3”.")
                                      .arg(row.label, row.here, row.there),
                                  recordingAction(row)));
        }
    }
    return problems;
}

std::vector<Problem> deviationsWithoutRisk(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Deviation* deviation : assessment.snapshot().all<Deviation>()) {
        if (!assessment.snapshot().find(deviation->risk))
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::Deviation,
                                deviation->id,
                                CoreText::tr("It has no risk; what differs may behave otherwise in production."),
                                CoreText::tr("Turn it into a risk")});
    }
    return problems;
}

std::vector<Problem> appsThatDiffer(const Assessment& assessment)
{
    const QSet<RecordId> onTheWay = environmentsOnTheWay(assessment.snapshot(), assessment.now());
    std::vector<Problem> problems;
    for (const AppDifference& app : appDifferences(assessment.snapshot(), onTheWay)) {
        QStringList versions;
        for (const auto& [environment, version] : app.versions)
            versions += u"%1 %2"_s.arg(environment->name, version);
        problems.push_back(atEnvironment(*app.versions.back().first, Severity::Warning,
                                         CoreText::tr("The app “%1” has several versions in development, test and "
                                                      "production: %2.")
                                             .arg(app.title, versions.join(u", "_s)),
                                         CoreText::tr("Bring the app to one version everywhere")));
    }
    return problems;
}

std::vector<Problem> versionsAtTheirEnd(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Environment* environment : assessment.snapshot().all<Environment>()) {
        const QDate& end = environment->endOfService;
        if (!end.isValid() || environment->service == EnvironmentService::Retired)
            continue;
        const bool isProduction = environment->kind == EnvironmentKind::Production;
        const QString action = CoreText::tr("Update it to a version in service");
        if (end < assessment.today())
            problems.push_back(atEnvironment(
                *environment, isProduction ? Severity::Blocking : Severity::Warning,
                CoreText::tr("Its version has been out of service since %1.").arg(dayText(end.addDays(1))), action));
        else if (goLive.isValid() && assessment.today() <= goLive && end < goLive)
            problems.push_back(atEnvironment(
                *environment, Severity::Warning,
                CoreText::tr("The service of its version ends on %1, before go-live.").arg(dayText(end)), action));
    }
    return problems;
}

std::vector<Problem> updatesNotSet(const Assessment& assessment)
{
    const ProjectSettings& project = assessment.snapshot().project();
    if (project.productFamily != ProductFamily::FinanceOperations || !isReviewDue(assessment))
        return {};
    std::vector<Problem> problems;
    for (const Environment* environment : assessment.snapshot().all<Environment>()) {
        if (environment->kind == EnvironmentKind::Production && environment->service == EnvironmentService::InService
            && environment->serviceUpdates.isEmpty())
            problems.push_back(atEnvironment(*environment, Severity::Warning,
                                             CoreText::tr("Nothing says when service updates are applied to it."),
                                             CoreText::tr("Set the update window, and write it down")));
    }
    return problems;
}

} // namespace readiness::checks
