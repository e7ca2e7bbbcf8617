#include "core/model/Project.h"

#include "core/model/FieldBuilders.h"

#include <algorithm>

namespace readiness {

template <>
std::span<const Choice> choicesOf<ProjectPhase>()
{
    static constexpr Choice choices[] = {
        {"initiate", QT_TRANSLATE_NOOP("Project", "Initiate")},
        {"implement", QT_TRANSLATE_NOOP("Project", "Implement")},
        {"prepare", QT_TRANSLATE_NOOP("Project", "Prepare")},
        {"operate", QT_TRANSLATE_NOOP("Project", "Operate")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ProductFamily>()
{
    static constexpr Choice choices[] = {
        {"other", QT_TRANSLATE_NOOP("Project", "Other")},
        {"customer_engagement", QT_TRANSLATE_NOOP("Project", "Customer engagement")},
        {"finance_operations", QT_TRANSLATE_NOOP("Project", "Finance and operations")},
        {"on_premises", QT_TRANSLATE_NOOP("Project", "On premises")},
    };
    return choices;
}

namespace {

/// `Europe/Berlin` or `UTC`. Qt would also look for files outside its zone directory, and read any other word as a POSIX
/// rule, in which UTC+3 lies west of Greenwich.
bool isZoneName(const QString& name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || QStringView(u"/_+-").contains(c);
    };
    return name == u"UTC" || (name.indexOf(u'/') > 0 && std::all_of(name.begin(), name.end(), isAllowed));
}

} // namespace

QTimeZone zoneNamed(const QString& name) { return isZoneName(name) ? QTimeZone(name.toLatin1()) : QTimeZone(); }

QTimeZone ProjectSettings::zone() const
{
    const QTimeZone zone = zoneNamed(timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate ProjectSettings::goLiveDate() const { return goLive.isNull() ? QDate() : goLive.in(zone()).date(); }

const RecordType& projectType()
{
    using P = ProjectSettings;
    static const RecordType type = [] {
        RecordType t = describe<P>(
            "project", QT_TRANSLATE_NOOP("Project", "Project"), QT_TRANSLATE_NOOP("Project", "Projects"), "PJ",
            {
                text<&P::name>(10, "name", QT_TRANSLATE_NOOP("Project", "Name")).required().searchable(),
                text<&P::customer>(11, "customer", QT_TRANSLATE_NOOP("Project", "Customer")).searchable(),
                longText<&P::summary>(12, "summary", QT_TRANSLATE_NOOP("Project", "Summary")).searchable(),
                choice<&P::productFamily>(13, "product_family", QT_TRANSLATE_NOOP("Project", "Product family")),
                choice<&P::phase>(14, "phase", QT_TRANSLATE_NOOP("Project", "Phase")),
                instant<&P::goLive>(15, "go_live", QT_TRANSLATE_NOOP("Project", "Go-live")),
                text<&P::timeZone>(16, "time_zone", QT_TRANSLATE_NOOP("Project", "Time zone")),
                integer<&P::reviewLeadMinimumDays>(
                    17, "review_lead_minimum_days",
                    QT_TRANSLATE_NOOP("Project", "Review at least (days before go-live)"))
                    .range(0, 3650),
                integer<&P::reviewLeadMaximumDays>(18, "review_lead_maximum_days",
                                                   QT_TRANSLATE_NOOP("Project", "Review at most (days before go-live)"))
                    .range(0, 3650),
                text<&P::playbook>(19, "playbook", QT_TRANSLATE_NOOP("Project", "Playbook")).internal(),
                text<&P::playbookVersion>(20, "playbook_version", QT_TRANSLATE_NOOP("Project", "Playbook version"))
                    .internal(),
                integer<&P::conditionGraceDays>(21, "condition_grace_days",
                                                QT_TRANSLATE_NOOP("Project", "Conditions may be late (days)"))
                    .range(0, 365),
            });
        t.titleField = "name";
        return t;
    }();
    return type;
}

} // namespace readiness
