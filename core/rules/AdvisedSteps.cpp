#include "core/rules/AdvisedSteps.h"

#include "core/base/CoreText.h"
#include "core/rules/UpgradeRequest.h"

#include <span>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;
using Actor = AdviceActor;

/// When a step belongs to the way.
enum class If { Always, ServiceNeeded, NotServiceNeeded };

struct StepRow {
    const char* key;
    const char* title; ///< marked for translation in context "PathAdvice"
    Actor actor;
    const char* rule;
    bool isDowntime = false;
    If condition = If::Always;
};

constexpr StepRow kHotfixSteps[] = {
    {"hotfixes", QT_TRANSLATE_NOOP("PathAdvice", "Install the hotfixes, and try them out"), Actor::Developer, "S2-02"},
    {"packages", QT_TRANSLATE_NOOP("PathAdvice", "Build, test, and make the packages"), Actor::Developer, "S2-02"},
};
constexpr StepRow kCodeSteps[] = {
    {"service", QT_TRANSLATE_NOOP("PathAdvice", "Run the code upgrade service"), Actor::Developer, "S2-07", false,
     If::ServiceNeeded},
    {"environment", QT_TRANSLATE_NOOP("PathAdvice", "Request a development and test environment on the latest update"),
     Actor::Developer, "S2-07"},
    {"map-branch",
     QT_TRANSLATE_NOOP("PathAdvice", "Connect to version control, map the upgraded branch and synchronise it"),
     Actor::Developer, "S2-07", false, If::ServiceNeeded},
    {"resolve", QT_TRANSLATE_NOOP("PathAdvice", "Resolve the conflicts, build and test"), Actor::Developer, "S2-07",
     false, If::ServiceNeeded},
    {"merge", QT_TRANSLATE_NOOP("PathAdvice", "Merge into main"), Actor::Developer, "S2-07", false, If::ServiceNeeded},
    {"map-main", QT_TRANSLATE_NOOP("PathAdvice", "Connect to version control and map main"), Actor::Developer, "S2-07",
     false, If::NotServiceNeeded},
    {"old-hotfixes", QT_TRANSLATE_NOOP("PathAdvice", "Delete the old hotfixes of the vendor from version control"),
     Actor::Developer, "S2-07", false, If::NotServiceNeeded},
    {"packages", QT_TRANSLATE_NOOP("PathAdvice", "Build, test, and make the packages"), Actor::Developer, "S2-07"},
    {"hotfixes", QT_TRANSLATE_NOOP("PathAdvice", "Install the hotfixes that are needed"), Actor::Developer, "S2-07"},
    {"upload", QT_TRANSLATE_NOOP("PathAdvice", "Upload the packages to the asset library"), Actor::Developer, "S2-07"},
};
// The questions do not tell “live” from “production is configured”, so that the step names both databases.
constexpr StepRow kDataSteps[] = {
    {"data-copy",
     QT_TRANSLATE_NOOP("PathAdvice", "Upgrade the data on a copy of production; before go-live, on the most current "
                                     "database"),
     Actor::Developer, "S2-08"},
};
constexpr StepRow kServiceSteps[] = {
    {"request",
     QT_TRANSLATE_NOOP("PathAdvice",
                       "Request the upgrade of type “Other”, at least 48 hours before the start; accept the downtime"),
     Actor::Customer, "S2-09"},
    {"detach", QT_TRANSLATE_NOOP("PathAdvice", "Detach the old environment"), Actor::ServiceTeam, "S2-10", true},
    {"deployment", QT_TRANSLATE_NOOP("PathAdvice", "Request the deployment with the upgraded packages"),
     Actor::Customer, "S2-10", true},
    {"approve", QT_TRANSLATE_NOOP("PathAdvice", "Approve the configuration and sign it off"), Actor::Customer, "S2-10",
     true},
    {"deploy", QT_TRANSLATE_NOOP("PathAdvice", "Deploy the new environment"), Actor::ServiceTeam, "S2-10", true},
    {"connect", QT_TRANSLATE_NOOP("PathAdvice", "Connect a copy of the current production database"),
     Actor::ServiceTeam, "S2-10", true},
    {"scripts", QT_TRANSLATE_NOOP("PathAdvice", "Run the data upgrade scripts"), Actor::ServiceTeam, "S2-10", true},
    {"attach", QT_TRANSLATE_NOOP("PathAdvice", "Attach the new environment"), Actor::ServiceTeam, "S2-10", true},
    {"report", QT_TRANSLATE_NOOP("PathAdvice", "Report completion"), Actor::ServiceTeam, "S2-10", true},
    {"validate",
     QT_TRANSLATE_NOOP("PathAdvice", "Validate: the address stays, names of environment and machines change"),
     Actor::Users, "S2-11"},
    {"confirm", QT_TRANSLATE_NOOP("PathAdvice", "Tell the service team in the ticket that it succeeded"),
     Actor::Customer, "S2-11"},
    {"retire", QT_TRANSLATE_NOOP("PathAdvice", "Retire the old environment"), Actor::ServiceTeam, "S2-11"},
};
constexpr StepRow kPackageSteps[] = {
    {"apply", QT_TRANSLATE_NOOP("PathAdvice", "Apply the packages"), Actor::Customer, "S2-02", true},
    {"validate", QT_TRANSLATE_NOOP("PathAdvice", "Validate what the hotfixes are for"), Actor::Users, "S2-02"},
};
constexpr StepRow kPlatformSteps[] = {
    {"platform", QT_TRANSLATE_NOOP("PathAdvice", "Apply the latest platform update in place; it contains those before"),
     Actor::Customer, "S2-05", true},
    {"validate", QT_TRANSLATE_NOOP("PathAdvice", "Validate the daily work"), Actor::Users, "S2-05"},
};

/// "production-deploy": keys are stored with the tasks and stay as they are.
QString prefixOf(AdvicePlace place)
{
    switch (place) {
    case AdvicePlace::Development: return u"development-"_s;
    case AdvicePlace::Sandbox: return u"sandbox-"_s;
    case AdvicePlace::Production: break;
    }
    return u"production-"_s;
}

class Way {
public:
    explicit Way(const PathAdvice& path) : m_isServiceNeeded(path.code.answer != Answer::No) {}

    void add(std::span<const StepRow> rows, AdvicePlace place)
    {
        for (const StepRow& row : rows) {
            if (!isNeeded(row.condition))
                continue;
            const bool isLimited = row.isDowntime && qstrcmp(row.rule, "S2-10") == 0;
            steps.push_back({prefixOf(place) + QLatin1StringView(row.key),
                             QCoreApplication::translate("PathAdvice", row.title), row.actor, place, row.isDowntime,
                             isLimited ? std::optional(kDowntimeHours * 60) : std::nullopt,
                             QString::fromLatin1(row.rule)});
        }
    }

    std::vector<AdvisedStep> steps;

private:
    bool isNeeded(If condition) const
    {
        switch (condition) {
        case If::Always: break;
        case If::ServiceNeeded: return m_isServiceNeeded;
        case If::NotServiceNeeded: return !m_isServiceNeeded;
        }
        return true;
    }

    bool m_isServiceNeeded;
};

} // namespace

std::vector<AdvisedStep> advisedSteps(const PathAdvice& path)
{
    Way way(path);
    const auto inBoth = [&](std::span<const StepRow> rows) {
        way.add(rows, AdvicePlace::Sandbox);
        way.add(rows, AdvicePlace::Production);
    };
    switch (path.scenario) {
    case 1:
        way.add(kHotfixSteps, AdvicePlace::Development);
        inBoth(kPackageSteps);
        break;
    case 2:
    case 3:
        way.add(kCodeSteps, AdvicePlace::Development);
        if (path.scenario == 2)
            break;
        way.add(kDataSteps, AdvicePlace::Development);
        inBoth(kServiceSteps);
        break;
    case 4: inBoth(kPlatformSteps); break;
    default: break;
    }
    return std::move(way.steps);
}

} // namespace readiness
