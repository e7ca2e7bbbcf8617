#include "core/project/SampleStep.h"

#include "core/model/Defect.h"
#include "core/project/SampleTests.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

#include <QJsonArray>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The record of the kind that came from this key of the playbook.
const Record* findByOrigin(const Snapshot& snapshot, const RecordType& type, const QString& key)
{
    const Field* origin = type.field(u"origin");
    if (!origin)
        return nullptr;
    for (const Record* record : snapshot.all(type.kind)) {
        const Value value = origin->get(*record);
        const auto* text = std::get_if<QString>(&value);
        if (text && text->endsWith(u'/' + key))
            return record;
    }
    return nullptr;
}

Result<RecordId> findOfKind(const Snapshot& snapshot, const RecordType& type, const QString& name)
{
    if (const Record* record = findByOrigin(snapshot, type, name))
        return record->id;
    return resolveReference(snapshot, name, type.kind).map([](const FoundRecord& found) { return found.record->id; });
}

/// The type whose records a change sets: the key that is none of the words of a change.
const RecordType* changedType(const QJsonObject& change)
{
    for (const QString& key : change.keys()) {
        if (const RecordType* type = recordTypeByKey(key))
            return type;
    }
    return nullptr;
}

/// The lines of an attached file; its name is set like any other field.
Result<> attach(Edit& edit, const RecordType& type, const RecordId& record, const QJsonArray& lines)
{
    QByteArray bytes;
    for (const QJsonValue& line : lines)
        bytes += line.toString().toUtf8() + '\n';
    const auto file = edit.attach(bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (auto result = edit.set(type.kind, record, u"file", *file); !result)
        return result;
    return edit.setInternal(type.kind, record, u"file_size", Value(qint64(bytes.size())));
}

} // namespace

SampleStep::SampleStep(const QJsonObject& step, const SampleDates& dates)
    : m_step(step),
      m_dates(dates),
      m_author(step.value(u"author").toString()),
      m_label(step.value(u"label").toString()),
      m_at(dates.workingTime(step.value(u"workdays_ago").toInt(),
                             QTime::fromString(step.value(u"time").toString(), u"HH:mm"_s)))
{}

Result<RecordId> SampleStep::find(const Snapshot& snapshot, const QString& name)
{
    const qsizetype slash = name.indexOf(u'/');
    if (const RecordType* type = slash > 0 ? recordTypeByKey(name.left(slash)) : nullptr)
        return findOfKind(snapshot, *type, name.mid(slash + 1));
    return resolveReference(snapshot, name).map([](const FoundRecord& found) { return found.record->id; });
}

Result<Edit> SampleStep::edit(const SnapshotPtr& snapshot) const
{
    Edit edit(snapshot, m_label);
    for (const QJsonValue& change : m_step.value(u"edits").toArray()) {
        if (auto result = apply(edit, change.toObject()); !result)
            return tl::unexpected(result.error());
    }
    return edit;
}

Result<> SampleStep::apply(Edit& edit, const QJsonObject& change) const
{
    if (change.contains(u"add")) {
        const RecordType* type = recordTypeByKey(change.value(u"add").toString());
        if (!type)
            return usageError(u"There is no kind of record “%1”."_s.arg(change.value(u"add").toString()));
        return assign(edit, *type, edit.create(type->kind), change);
    }
    if (change.contains(u"run"))
        return assignTo(edit, executionType(), runSampleCase(edit, change, m_at), change);
    if (change.contains(u"defect_of"))
        return assignTo(edit, defectType(), reportSampleDefect(edit, change), change);
    const RecordType* type = changedType(change);
    if (!type)
        return usageError(u"A change names no kind of record."_s);
    const QJsonValue named = change.value(QString::fromLatin1(type->key));
    for (const QJsonValue& name : named.isArray() ? named.toArray() : QJsonArray{named}) {
        const auto record = findOfKind(*edit.shown(), *type, name.toString());
        if (!record)
            return tl::unexpected(record.error());
        if (auto result = assign(edit, *type, *record, change); !result)
            return result;
    }
    return {};
}

Result<> SampleStep::assignTo(Edit& edit, const RecordType& type, const Result<RecordId>& record,
                              const QJsonObject& change) const
{
    return record ? assign(edit, type, *record, change) : Result<>(tl::unexpected(record.error()));
}

Result<> SampleStep::assign(Edit& edit, const RecordType& type, const RecordId& record, const QJsonObject& change) const
{
    const QJsonObject fields = change.value(u"set").toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (auto result = assignField(edit, type, record, field.key(), field.value().toString()); !result)
            return result;
    }
    return change.contains(u"lines") ? attach(edit, type, record, change.value(u"lines").toArray()) : Result<>();
}

Result<> SampleStep::assignField(Edit& edit, const RecordType& type, const RecordId& record, const QString& key,
                                 QString text) const
{
    const Field* field = type.field(key);
    if (!field)
        return edit.set(type.kind, record, key, Value()); // says which fields there are
    text = m_dates.resolved(text, m_at, field->kind);
    const bool isList = field->kind == FieldKind::ReferenceList;
    const bool isPath = field->kind == FieldKind::Reference && text.contains(u'/');
    if (!isList && !isPath) {
        auto value = parseValue(*field, text, *edit.shown());
        return value ? edit.set(type.kind, record, key, std::move(*value)) : Result<>(tl::unexpected(value.error()));
    }
    std::vector<RecordId> targets;
    for (const QString& said : text.split(u';')) {
        const QString name = said.trimmed();
        const auto target = name.contains(u'/') ? find(*edit.shown(), name)
                                                : findOfKind(*edit.shown(), recordType(*field->target), name);
        if (!target)
            return tl::unexpected(target.error());
        targets.push_back(*target);
    }
    return isList ? edit.setList(type.kind, record, key, targets)
                  : edit.set(type.kind, record, key, Value(targets.front()));
}

} // namespace readiness
