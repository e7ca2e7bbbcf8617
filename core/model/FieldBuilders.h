#pragma once

#include "core/model/FieldEncoding.h"
#include "core/model/RecordType.h"

#include <algorithm>
#include <iterator>

namespace readiness {

namespace fields {

template <auto Member>
Field stored(int number, const char* key, const char* label, FieldKind kind)
{
    Field field;
    field.number = number;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.get = [](const Record& record) -> Value {
        return Encoding<TypeOf<Member>>::store(MemberOf<Member>::of(record));
    };
    field.set = [](Record& record, Value&& value) {
        MemberOf<Member>::of(record) = Encoding<TypeOf<Member>>::load(std::move(value));
    };
    return field;
}

} // namespace fields

template <auto Member>
Field text(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QString>);
    return fields::stored<Member>(number, key, label, FieldKind::Text).atMost(500);
}

template <auto Member>
Field longText(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QString>);
    return fields::stored<Member>(number, key, label, FieldKind::LongText).atMost(20000);
}

template <auto Member>
Field link(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QString>);
    return fields::stored<Member>(number, key, label, FieldKind::Link).atMost(2000);
}

/// An int is 0 when nothing is set; a std::optional<int> is empty.
template <auto Member>
Field integer(int number, const char* key, const char* label)
{
    Field field = fields::stored<Member>(number, key, label, FieldKind::Integer).range(-2147483647, 2147483647);
    field.isNullable = !std::is_same_v<fields::TypeOf<Member>, int>;
    return field;
}

template <auto Member>
Field duration(int number, const char* key, const char* label)
{
    Field field =
        fields::stored<Member>(number, key, label, FieldKind::Duration).range(0, 5256000); // ten years of minutes
    field.isNullable = !std::is_same_v<fields::TypeOf<Member>, int>;
    return field;
}

template <auto Member>
Field yesNo(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, bool>);
    Field field = fields::stored<Member>(number, key, label, FieldKind::YesNo);
    field.isNullable = false;
    return field;
}

template <auto Member>
Field choice(int number, const char* key, const char* label)
{
    Field field = fields::stored<Member>(number, key, label, FieldKind::Choice);
    field.choices = choicesOf<fields::TypeOf<Member>>();
    field.isNullable = false;
    return field;
}

template <auto Member>
Field date(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QDate>);
    return fields::stored<Member>(number, key, label, FieldKind::Date);
}

template <auto Member>
Field instant(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, Instant>);
    return fields::stored<Member>(number, key, label, FieldKind::Instant);
}

template <auto Member>
Field dueDate(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, DueDate>);
    return fields::stored<Member>(number, key, label, FieldKind::DueDate);
}

/// The target follows from the member's type: Id<T> names a T, RecordId any record.
template <auto Member>
Field reference(int number, const char* key, const char* label)
{
    Field field = fields::stored<Member>(number, key, label, FieldKind::Reference);
    if constexpr (!std::is_same_v<fields::TypeOf<Member>, RecordId>)
        field.target = []<class T>(const Id<T>*) {
            return T::kKind;
        }(static_cast<const fields::TypeOf<Member>*>(nullptr));
    return field;
}

/// Bytes kept outside the record; the member holds their SHA-256.
template <auto Member>
Field blob(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QByteArray>);
    return fields::stored<Member>(number, key, label, FieldKind::Blob);
}

/// No member: the elements are ListEntry records (Snapshot::references). No target: records of any kind.
inline Field referenceList(int number, const char* key, const char* label, std::optional<RecordKind> target)
{
    Field field;
    field.number = number;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::ReferenceList;
    field.target = target;
    return field;
}

/// Computed from the record and the project's settings; never stored, never set.
inline Field derived(const char* key, const char* label, FieldKind kind,
                     Value (*compute)(const Record&, const ProjectSettings&))
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.compute = compute;
    return field;
}

/// "checklist_item" as "ChecklistItem".
inline QByteArray translationContext(const QByteArray& key)
{
    QByteArray context;
    for (const QByteArray& word : key.split('_'))
        context += word.left(1).toUpper() + word.mid(1);
    return context;
}

/// A type with these fields, after the number that every record has. Titles are found under `title`, and the type is
/// listed; a type that differs says so afterwards.
template <class T>
RecordType describe(const char* key, const char* label, const char* plural, const char* prefix, std::vector<Field> own)
{
    static const QByteArray context = translationContext(key);
    RecordType type{T::kKind, key, label,   plural,  prefix,  true,
                    "title",  {},  nullptr, nullptr, nullptr, context.constData()};
    for (Field& field : own)
        field.context = type.context;
    type.fields.reserve(own.size() + 1);
    type.fields.push_back(integer<&Record::number>(kNumberField, "number", QT_TRANSLATE_NOOP("Record", "Number"))
                              .range(0, 999999999)
                              .internal());
    std::move(own.begin(), own.end(), std::back_inserter(type.fields));
    type.make = [] { return std::static_pointer_cast<Record>(std::make_shared<T>()); };
    type.clone = [](const Record& record) {
        return std::static_pointer_cast<Record>(std::make_shared<T>(static_cast<const T&>(record)));
    };
    type.equal = [](const Record& a, const Record& b) { return static_cast<const T&>(a) == static_cast<const T&>(b); };
    return type;
}

} // namespace readiness
