#include "core/playbook/RecordEntry.h"

#include "core/base/Text.h"
#include "core/model/DueDate.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct Moment {
    int days = 0; ///< from go-live
    QTime time;
};

std::optional<Moment> momentOf(const QString& text)
{
    const auto due = DueDate::fromText(text.section(u' ', 0, 0));
    const QTime time = QTime::fromString(text.section(u' ', 1), u"HH:mm"_s);
    if (!due || !due->offsetDays || !time.isValid())
        return std::nullopt;
    return Moment{*due->offsetDays, time};
}

std::optional<Value> instantValue(const QString& text, const ProjectSettings& project)
{
    const auto moment = momentOf(text);
    if (!moment)
        return std::nullopt;
    if (project.goLive.isNull())
        return Value();
    const QDateTime local(project.goLiveDate().addDays(moment->days), moment->time, project.zone());
    return Value(Instant::of(local).milliseconds);
}

/// Seconds go: nobody plans by them.
QJsonValue saidInstant(qint64 milliseconds, const ProjectSettings& project)
{
    if (project.goLive.isNull())
        return QJsonValue::Undefined;
    const QDateTime local = Instant{milliseconds}.in(project.zone());
    const qint64 days = project.goLiveDate().daysTo(local.date());
    if (std::abs(days) > kFurthestDays)
        return QJsonValue::Undefined;
    return DueDate{{}, int(days)}.toText() + local.time().toString(u" HH:mm"_s);
}

/// A day of the calendar would be one of the playbook's author.
std::optional<Value> dueValue(const Field& field, const QString& text)
{
    const auto due = DueDate::fromText(text);
    return due && due->offsetDays ? std::optional(field.canonical(Value(text))) : std::nullopt;
}

QJsonValue saidDue(const QString& text, const ProjectSettings& project)
{
    const auto due = DueDate::fromText(text);
    const QString relative = due ? relativeDue(*due, project.goLiveDate()) : QString();
    return relative.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(relative);
}

/// What a figure came to and who agreed on it, what an environment is made of, how far people are, and what they answered.
bool isOutcome(const RecordType& type, const QString& key)
{
    static const QHash<RecordKind, QSet<QString>> outcomes{
        {RecordKind::Measurement,
         {u"agreed_on"_s, u"measured"_s, u"measured_volume"_s, u"measured_load"_s, u"measured_at"_s, u"note"_s}},
        {RecordKind::Environment,
         {u"version"_s, u"address"_s, u"platform_version"_s, u"topology"_s, u"processor"_s, u"memory"_s, u"disk"_s,
          u"operating_system"_s, u"database_server"_s, u"mail_server"_s, u"components"_s, u"data_as_of"_s,
          u"changed_at"_s, u"region"_s, u"time_zone"_s, u"service_updates"_s, u"end_of_service"_s, u"note"_s}},
        {RecordKind::Strategy, {u"changes_after_test"_s}},
        {RecordKind::Upgrade,
         {u"new_environment"_s, u"overlays_are_extensions"_s, u"old_hotfixes_deleted"_s, u"development_upgraded"_s,
          u"data_refreshed"_s, u"ticket"_s, u"requested_at"_s, u"note"_s}},
        {RecordKind::Hotfix, {u"status"_s, u"note"_s}},
        {RecordKind::Advice,
         {u"source"_s, u"target"_s, u"live"_s, u"custom_code"_s, u"application_platform"_s, u"application_foundation"_s,
          u"directory"_s, u"test_essentials"_s, u"specific_issue"_s, u"time_short"_s, u"platform_enough"_s, u"note"_s}},
        {RecordKind::Backup,
         {u"location"_s, u"off_site_copy"_s, u"off_site_location"_s, u"taken_at"_s, u"rehearsed_on"_s, u"note"_s}},
        {RecordKind::FailureScenario, {u"rehearsed_on"_s}},
        {RecordKind::SupportContact, {u"contact"_s, u"knowledge_transferred"_s, u"note"_s}}};
    return outcomes.value(type.kind).contains(key);
}

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() && std::abs(value.toDouble()) < 1e15;
}

QString referenceFault(const Field& field, const PlaybookRecord& entry, const QJsonValue& said,
                       const std::function<bool(RecordKind, const QString&)>& knows)
{
    if (said.isArray() != (field.kind == FieldKind::ReferenceList))
        return u"says what does not fit"_s;
    const std::vector<EntryKey> named = namedEntries(entry, field);
    if (named.empty() && !said.isArray())
        return u"names %1, which does not exist"_s.arg(said.toString());
    for (const EntryKey& other : named) {
        if (!knows(other.kind, other.key))
            return u"names %1, which does not exist"_s.arg(other.key);
    }
    return {};
}

QString valueFault(const Field& field, const QJsonValue& said)
{
    ProjectSettings project;
    project.goLive = Instant{0}; // any will do: only the form is judged
    const auto value = entryValue(field, said, project);
    return value ? field.fault(*value) : u"says what does not fit"_s;
}

} // namespace

std::span<const RecordKind> playbookKinds()
{
    static constexpr RecordKind kinds[] = {RecordKind::Environment,
                                           RecordKind::Calendar,
                                           RecordKind::Plan,
                                           RecordKind::Window,
                                           RecordKind::Task,
                                           RecordKind::Link,
                                           RecordKind::Message,
                                           RecordKind::BusinessProcess,
                                           RecordKind::Requirement,
                                           RecordKind::Operation,
                                           RecordKind::Entity,
                                           RecordKind::Suite,
                                           RecordKind::TestCase,
                                           RecordKind::TestStep,
                                           RecordKind::Cycle,
                                           RecordKind::Measurement,
                                           RecordKind::Strategy,
                                           RecordKind::Upgrade,
                                           RecordKind::UpgradePackage,
                                           RecordKind::Hotfix,
                                           RecordKind::KnownError,
                                           RecordKind::Release,
                                           RecordKind::Advice,
                                           RecordKind::Backup,
                                           RecordKind::FailureScenario,
                                           RecordKind::SupportContact,
                                           RecordKind::Hypercare};
    return kinds;
}

bool keepsOrigin(const RecordType& type) { return type.field(u"origin") != nullptr; }

bool isKnownByTitle(const RecordType& type)
{
    const Field* title = type.field(QString::fromLatin1(type.titleField));
    return !keepsOrigin(type) && title && title->isRequired;
}

bool namesOwner(const RecordType& type, const Field& field)
{
    const bool isOwner = field.isRequired || (field.onRemoval == OnRemoval::Follow && field.target != type.kind);
    return field.kind == FieldKind::Reference && field.target && isOwner;
}

std::vector<EntryKey> namedEntries(const PlaybookRecord& entry, const Field& field)
{
    const QJsonValue said = entry.values[QLatin1StringView(field.key)];
    QJsonArray keys;
    if (field.kind == FieldKind::ReferenceList)
        keys = said.toArray();
    else if (field.kind == FieldKind::Reference)
        keys.append(said);
    std::vector<EntryKey> named;
    for (const QJsonValue& key : keys) {
        if (field.target && !key.toString().isEmpty())
            named.push_back({*field.target, key.toString()});
    }
    return named;
}

const Field* entryField(const RecordType& type, const QString& key)
{
    const Field* field = type.field(key);
    return field && !field->isDerived() && !field->isInternal && field->number >= kFirstFieldNumber
                   && !isOutcome(type, key)
               ? field
               : nullptr;
}

QString relativeDue(const DueDate& due, const QDate& goLive)
{
    if (due.offsetDays)
        return due.toText();
    if (!due.date.isValid() || !goLive.isValid())
        return {};
    const qint64 days = goLive.daysTo(due.date);
    return std::abs(days) > kFurthestDays ? QString() : DueDate{{}, int(days)}.toText();
}

std::optional<Value> entryValue(const Field& field, const QJsonValue& said, const ProjectSettings& project)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (!said.isString())
            return std::nullopt;
        return field.canonical(Value(storableText(said.toString(), field.kind == FieldKind::LongText)));
    case FieldKind::Choice: return said.isString() ? std::optional(field.canonical(said.toString())) : std::nullopt;
    case FieldKind::YesNo: return said.isBool() ? std::optional(field.canonical(qint64(said.toBool()))) : std::nullopt;
    case FieldKind::Integer:
    case FieldKind::Duration:
        return isWhole(said) ? std::optional(field.canonical(qint64(said.toDouble()))) : std::nullopt;
    case FieldKind::Instant: return instantValue(said.toString(), project);
    case FieldKind::DueDate: return dueValue(field, said.toString());
    case FieldKind::Date: return said.isString() ? std::optional(field.canonical(said.toString())) : std::nullopt;
    default: return std::nullopt;
    }
}

QJsonValue saidValue(const Field& field, const Value& value, const ProjectSettings& project)
{
    if (const auto* text = std::get_if<QString>(&value))
        return field.kind == FieldKind::DueDate ? saidDue(*text, project) : QJsonValue(*text);
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return QJsonValue::Undefined;
    switch (field.kind) {
    case FieldKind::YesNo: return *number != 0;
    case FieldKind::Instant: return saidInstant(*number, project);
    default: return *number;
    }
}

QString recordEntryFault(const PlaybookRecord& entry, const std::function<bool(RecordKind, const QString&)>& knows)
{
    const RecordType& type = recordType(entry.kind);
    const QString name = QString::fromLatin1(type.key) + u' ' + entry.key;
    if (entry.key.isEmpty() && hasKey(type))
        return u"a %1 has no key"_s.arg(QString::fromLatin1(type.key));
    for (const Field& field : type.fields) {
        if (field.isRequired && !entry.values.contains(QString::fromLatin1(field.key)))
            return u"%1 lacks its %2"_s.arg(name, QString::fromLatin1(field.key));
    }
    for (auto said = entry.values.begin(); said != entry.values.end(); ++said) {
        const Field* field = entryField(type, said.key());
        if (!field)
            return u"%1 has a field %2, which does not exist"_s.arg(name, said.key());
        const bool isReference = field->kind == FieldKind::Reference || field->kind == FieldKind::ReferenceList;
        const QString fault =
            isReference ? referenceFault(*field, entry, said.value(), knows) : valueFault(*field, said.value());
        if (!fault.isEmpty())
            return u"%1: %2 %3"_s.arg(name, said.key(), fault);
    }
    return {};
}

} // namespace readiness
