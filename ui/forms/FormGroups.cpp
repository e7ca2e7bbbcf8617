#include "ui/forms/FormGroups.h"

#include "ui/forms/FieldEditors.h"

#include <algorithm>
#include <array>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShort = 9; // fields that can be seen at once

/// The words of everyday work, the same in all types, as one works through them.
constexpr std::array<std::string_view, 9> kEveryday{"title", "name",   "status",    "importance",  "owner",
                                                    "due",   "answer", "next_step", "next_step_on"};

/// What one fills in of the kinds that have more to say than the words of everyday; the rest is folded until it is used.
const QStringList* ownOrder(RecordKind kind)
{
    static const QStringList risk{u"title"_s,
                                  u"cause"_s,
                                  u"event"_s,
                                  u"effect"_s,
                                  u"area"_s,
                                  u"owner"_s,
                                  u"inherent_probability"_s,
                                  u"inherent_impact"_s,
                                  u"response"_s,
                                  u"status"_s,
                                  u"next_review"_s};
    static const QStringList issue{u"title"_s,
                                   u"severity"_s,
                                   u"stops_critical_process"_s,
                                   u"workaround"_s,
                                   u"workaround_accepted_by"_s,
                                   u"owner"_s,
                                   u"due"_s,
                                   u"status"_s,
                                   u"resolution"_s};
    static const QStringList component{u"title"_s,      u"kind"_s, u"owner"_s, u"may_break"_s, u"contingency_plan"_s,
                                       u"upgradeable"_s};
    static const QStringList task{u"title"_s,
                                  u"step"_s,
                                  u"owner"_s,
                                  u"backup_owner"_s,
                                  u"duration"_s,
                                  u"duration_optimistic"_s,
                                  u"duration_pessimistic"_s,
                                  u"constraint_type"_s,
                                  u"constraint_at"_s,
                                  u"instructions"_s,
                                  u"verification"_s,
                                  u"validator"_s};
    static const QStringList testCase{u"title"_s,   u"expected"_s,    u"suite"_s,  u"priority"_s,
                                      u"process"_s, u"requirement"_s, u"tester"_s, u"prerequisites"_s};
    static const QStringList execution{
        u"verdict"_s, u"tester"_s, u"security_role"_s, u"administrator_role"_s, u"actual"_s, u"with_migrated_data"_s,
        u"note"_s};
    static const QStringList defect{u"title"_s,     u"severity"_s,   u"stops_critical_process"_s,
                                    u"status"_s,    u"outcome"_s,    u"owner"_s,
                                    u"due"_s,       u"workaround"_s, u"description"_s,
                                    u"resolution"_s};
    static const QStringList measurement{
        u"title"_s,         u"comparison"_s, u"limit_value"_s, u"unit"_s,     u"volume"_s,
        u"load"_s,          u"agreed_by"_s,  u"agreed_on"_s,   u"measured"_s, u"measured_volume"_s,
        u"measured_load"_s, u"measured_at"_s};
    static const QStringList environment{
        u"name"_s,      u"kind"_s,       u"service"_s,    u"version"_s,        u"platform_version"_s,
        u"data_from"_s, u"data_as_of"_s, u"changed_at"_s, u"end_of_service"_s, u"owner"_s};
    static const QStringList upgrade{u"title"_s,
                                     u"process"_s,
                                     u"environment"_s,
                                     u"from_version"_s,
                                     u"to_version"_s,
                                     u"after"_s,
                                     u"overlays_are_extensions"_s,
                                     u"old_hotfixes_deleted"_s,
                                     u"development_upgraded"_s,
                                     u"data_refreshed"_s,
                                     u"starts_at"_s,
                                     u"gate"_s,
                                     u"owner"_s};
    static const QStringList event{u"step"_s, u"at"_s,         u"package"_s,        u"activity"_s,
                                   u"note"_s, u"overridden"_s, u"override_reason"_s};
    static const QStringList backup{u"title"_s,
                                    u"environment"_s,
                                    u"database"_s,
                                    u"plan"_s,
                                    u"taken_at"_s,
                                    u"off_site_copy"_s,
                                    u"off_site_location"_s,
                                    u"rehearsed_on"_s,
                                    u"restore_minutes"_s,
                                    u"reinstall_minutes"_s,
                                    u"owner"_s};
    static const QStringList contact{u"title"_s,       u"level"_s,           u"person"_s,
                                     u"contact"_s,     u"hours"_s,           u"at_night"_s,
                                     u"at_weekends"_s, u"escalates_after"_s, u"escalates_to"_s};
    static const QStringList strategy{u"title"_s,
                                      u"servers"_s,
                                      u"platform_components"_s,
                                      u"client_applications"_s,
                                      u"timeline"_s,
                                      u"method"_s,
                                      u"roll_out"_s,
                                      u"validators"_s,
                                      u"owner"_s};
    static const QStringList advice{u"title"_s,          u"environment"_s, u"source"_s,
                                    u"target"_s,         u"live"_s,        u"custom_code"_s,
                                    u"specific_issue"_s, u"time_short"_s,  u"platform_enough"_s};
    switch (kind) {
    case RecordKind::Environment: return &environment;
    case RecordKind::Upgrade: return &upgrade;
    case RecordKind::UpgradeEvent: return &event;
    case RecordKind::Backup: return &backup;
    case RecordKind::SupportContact: return &contact;
    case RecordKind::Strategy: return &strategy;
    case RecordKind::Advice: return &advice;
    case RecordKind::TestCase: return &testCase;
    case RecordKind::Execution: return &execution;
    case RecordKind::Defect: return &defect;
    case RecordKind::Measurement: return &measurement;
    case RecordKind::Task: return &task;
    case RecordKind::Risk: return &risk;
    case RecordKind::Issue: return &issue;
    case RecordKind::Component: return &component;
    default: return nullptr;
    }
}

auto everydayPlace(const Field& field) { return std::find(kEveryday.begin(), kEveryday.end(), field.key); }

bool isShown(const Field& field) { return field.number != kNumberField && std::string_view(field.key) != "position"; }

bool isForPeople(const Field& field) { return isEditable(field) || field.kind == FieldKind::Blob; }

} // namespace

FormGroups formGroups(const RecordType& type)
{
    if (const QStringList* own = ownOrder(type.kind)) {
        FormGroups groups = formGroups(type, *own);
        groups.isMoreForUse = true;
        for (const Field& field : type.fields) {
            if (isShown(field) && !own->contains(QLatin1String(field.key)))
                groups.more.push_back(&field);
        }
        return groups;
    }
    const auto settable = std::count_if(type.fields.begin(), type.fields.end(), isForPeople);
    FormGroups groups;
    for (const Field& field : type.fields) {
        if (!isShown(field))
            continue;
        const bool isMain = isForPeople(field) && (settable <= kShort || everydayPlace(field) != kEveryday.end());
        (isMain ? groups.main : groups.more).push_back(&field);
    }
    if (settable > kShort)
        std::sort(groups.main.begin(), groups.main.end(),
                  [](const Field* a, const Field* b) { return everydayPlace(*a) < everydayPlace(*b); });
    return groups;
}

FormGroups formGroups(const RecordType& type, const QStringList& fields)
{
    FormGroups groups;
    for (const QString& key : fields) {
        if (const Field* field = type.field(key))
            groups.main.push_back(field);
    }
    return groups;
}

} // namespace readiness
