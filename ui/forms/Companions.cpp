#include "ui/forms/Companions.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The day `x_on` of a person `x_by`, or null.
const Field* dayOf(const RecordType& type, const Field& field)
{
    const QString key = QString::fromLatin1(field.key);
    if (field.kind != FieldKind::Reference || !key.endsWith(u"_by"))
        return nullptr;
    const Field* day = type.field(QString(key.chopped(3) + u"_on"_s));
    return day && day->kind == FieldKind::Date && !day->isInternal ? day : nullptr;
}

} // namespace

const Field* reasonFor(const RecordType& type, const Field& field, const Value& value)
{
    const auto* key = std::get_if<QString>(&value);
    if (field.kind != FieldKind::Choice || !key)
        return nullptr;
    return type.field(QString(*key + u"_reason"_s));
}

bool hasReason(const Snapshot& snapshot, const RecordRef& record, const Field& reason)
{
    const Record* found = snapshot.table(record.kind).find(record.id);
    return found && !isNothing(reason.get(*found));
}

Result<> addCompanions(Edit& edit, const RecordRef& record, const Field& field, bool isEmptied, const QDate& today)
{
    const Field* day = dayOf(recordType(record.kind), field);
    const Record* shown = edit.shown()->table(record.kind).find(record.id); // null: this edit makes it
    const bool hasDay = shown && !isNothing(day ? day->get(*shown) : Value());
    if (!day || isEmptied != hasDay)
        return {};
    return edit.set(record.kind, record.id, QString::fromLatin1(day->key),
                    isEmptied ? Value() : Value(today.toString(Qt::ISODate)));
}

} // namespace readiness
