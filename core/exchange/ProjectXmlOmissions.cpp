#include "core/exchange/ProjectXmlOmissions.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// By kind, the keys of the fields that the file has a place for, or of which the export speaks by itself (other time zones,
/// tasks of the way back). Whoever writes one more field adds it here.
const std::map<RecordKind, QSet<QString>>& writtenFields()
{
    static const std::map<RecordKind, QSet<QString>> fields{
        {RecordKind::Plan, {u"title"_s, u"starts"_s, u"calendar"_s}},
        {RecordKind::Calendar, {u"title"_s, u"hours"_s, u"time_zone"_s}},
        {RecordKind::CalendarException, {u"calendar"_s, u"title"_s, u"starts"_s, u"ends"_s, u"hours"_s}},
        {RecordKind::Task,
         {u"plan"_s, u"parent"_s, u"title"_s, u"instructions"_s, u"owner"_s, u"backup_owner"_s, u"duration"_s,
          u"calendar"_s, u"constraint_type"_s, u"constraint_at"_s, u"deadline"_s, u"milestone"_s,
          u"rollback_branch"_s}},
        {RecordKind::Link, {u"predecessor"_s, u"successor"_s, u"type"_s, u"lag"_s, u"lag_elapsed"_s}},
    };
    return fields;
}

bool isSet(const Snapshot& snapshot, const Field& field, const Record& record)
{
    if (field.kind == FieldKind::ReferenceList)
        return !snapshot.references(record.id, field.number).empty();
    return field.isStored() && field.canonical(field.get(record)) != Value();
}

QString counted(const QString& name, qsizetype count) { return u"%1 (%2)"_s.arg(name).arg(count); }

/// The fields of one kind that nobody writes.
QStringList fieldsOf(const Snapshot& snapshot, const RecordType& type, const std::vector<const Record*>& records)
{
    QStringList names;
    for (const Field& field : type.fields) {
        const bool isLeftOut = field.number >= kFirstFieldNumber && !field.isInternal
                               && !writtenFields().at(type.kind).contains(QString::fromLatin1(field.key));
        const auto count = !isLeftOut ? 0 : std::ranges::count_if(records, [&](const Record* record) {
            return isSet(snapshot, field, *record);
        });
        if (count > 0)
            names += counted(labelOf(field), count);
    }
    return names;
}

bool isAbout(const RecordType& type, const Record& record, const QSet<RecordId>& subjects)
{
    return std::ranges::any_of(type.fields, [&](const Field& field) {
        if (field.kind != FieldKind::Reference || !field.isStored())
            return false;
        const Value value = field.get(record);
        const auto* id = std::get_if<RecordId>(&value);
        return id && subjects.contains(*id);
    });
}

} // namespace

QStringList projectXmlOmissions(const Snapshot& snapshot, const WrittenRecords& written)
{
    QStringList parts;
    QSet<RecordId> subjects, known;
    for (const auto& [kind, records] : written) {
        const RecordType& type = recordType(kind);
        const QStringList names = fieldsOf(snapshot, type, records);
        if (!names.isEmpty())
            parts += CoreText::tr("%1: %2", "kind of records, what is left out of them")
                         .arg(pluralOf(type), names.join(u", "_s));
        for (const Record* record : records) {
            known.insert(record->id);
            if (kind == RecordKind::Plan || kind == RecordKind::Task)
                subjects.insert(record->id);
        }
    }
    for (const RecordType* type : recordTypes()) {
        if (type->kind == RecordKind::ListEntry || type->kind == RecordKind::Task)
            continue; // the former are a part of lists, the latter of other plans
        const auto records = snapshot.all(type->kind);
        const auto count = std::ranges::count_if(records, [&](const Record* record) {
            return !known.contains(record->id) && isAbout(*type, *record, subjects);
        });
        if (count > 0)
            parts += counted(pluralOf(*type), count);
    }
    return parts;
}

} // namespace readiness
