#pragma once

#include "core/base/Instant.h"
#include "core/model/DueDate.h"
#include "core/model/Field.h"

#include <QDate>

#include <type_traits>

namespace readiness {

/// The choices of an enumeration, in the order of its values from 0 on. Specialised beside each record.
template <class Enum>
std::span<const Choice> choicesOf();

namespace fields {

template <auto Member>
struct MemberOf;
template <class T, class M, M T::*Member>
struct MemberOf<Member> {
    using Owner = T;
    using Type = M;
    static const M& of(const Record& record) { return static_cast<const T&>(record).*Member; }
    static M& of(Record& record) { return static_cast<T&>(record).*Member; }
};

template <auto Member>
using TypeOf = typename MemberOf<Member>::Type;

// How each member type is stored. `load` trusts its input: Field::fault() has judged it before.
template <class M>
struct Encoding;

template <>
struct Encoding<QString> {
    static Value store(const QString& text) { return text.isEmpty() ? Value() : Value(text); }
    static QString load(Value&& value) { return isNothing(value) ? QString() : std::get<QString>(std::move(value)); }
};
template <>
struct Encoding<int> {
    static Value store(int number) { return number == 0 ? Value() : Value(qint64(number)); }
    static int load(Value&& value) { return isNothing(value) ? 0 : int(std::get<qint64>(value)); }
};
template <>
struct Encoding<std::optional<int>> {
    static Value store(std::optional<int> number) { return number ? Value(qint64(*number)) : Value(); }
    static std::optional<int> load(Value&& value) { return isNothing(value) ? std::nullopt : std::optional<int>(int(std::get<qint64>(value))); }
};
template <>
struct Encoding<bool> {
    static Value store(bool yes) { return yes ? Value(qint64(1)) : Value(); }
    static bool load(Value&& value) { return !isNothing(value) && std::get<qint64>(value) != 0; }
};
template <>
struct Encoding<QDate> {
    static Value store(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate load(Value&& value) { return isNothing(value) ? QDate() : QDate::fromString(std::get<QString>(value), Qt::ISODate); }
};
template <>
struct Encoding<Instant> {
    static Value store(Instant instant) { return instant.isNull() ? Value() : Value(instant.milliseconds); }
    static Instant load(Value&& value) { return isNothing(value) ? Instant() : Instant{std::get<qint64>(value)}; }
};
template <>
struct Encoding<DueDate> {
    static Value store(const DueDate& due) { return due.isNull() ? Value() : Value(due.toText()); }
    static DueDate load(Value&& value) { return isNothing(value) ? DueDate() : DueDate::fromText(std::get<QString>(value)).value_or(DueDate()); }
};
template <>
struct Encoding<RecordId> {
    static Value store(const RecordId& id) { return id.isNull() ? Value() : Value(id); }
    static RecordId load(Value&& value) { return isNothing(value) ? RecordId() : std::get<RecordId>(value); }
};
template <class T>
struct Encoding<Id<T>> {
    static Value store(const Id<T>& id) { return Encoding<RecordId>::store(id); }
    static Id<T> load(Value&& value) { return Id<T>(Encoding<RecordId>::load(std::move(value))); }
};
template <>
struct Encoding<QByteArray> {
    static Value store(const QByteArray& bytes) { return bytes.isEmpty() ? Value() : Value(bytes); }
    static QByteArray load(Value&& value) { return isNothing(value) ? QByteArray() : std::get<QByteArray>(std::move(value)); }
};
template <class Enum>
    requires std::is_enum_v<Enum>
struct Encoding<Enum> {
    static Value store(Enum choice)
    {
        const auto index = static_cast<std::size_t>(choice);
        return index == 0 ? Value() : Value(QString::fromLatin1(choicesOf<Enum>()[index].key));
    }
    static Enum load(Value&& value)
    {
        if (const auto* key = std::get_if<QString>(&value)) {
            const auto choices = choicesOf<Enum>();
            for (std::size_t i = 0; i < choices.size(); ++i) {
                if (*key == QLatin1String(choices[i].key))
                    return static_cast<Enum>(i);
            }
        }
        return Enum();
    }
};

template <auto Member>
Field stored(int number, const char* key, const char* label, FieldKind kind)
{
    Field field;
    field.number = number;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.get = [](const Record& record) -> Value { return Encoding<TypeOf<Member>>::store(MemberOf<Member>::of(record)); };
    field.set = [](Record& record, Value&& value) { MemberOf<Member>::of(record) = Encoding<TypeOf<Member>>::load(std::move(value)); };
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
    Field field = fields::stored<Member>(number, key, label, FieldKind::Duration).range(0, 5256000); // ten years of minutes
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
        field.target = []<class T>(const Id<T>*) { return T::kKind; }(static_cast<const fields::TypeOf<Member>*>(nullptr));
    return field;
}

/// Bytes kept outside the record; the member holds their SHA-256.
template <auto Member>
Field blob(int number, const char* key, const char* label)
{
    static_assert(std::is_same_v<fields::TypeOf<Member>, QByteArray>);
    return fields::stored<Member>(number, key, label, FieldKind::Blob);
}

/// No member: the elements are ListEntry records (Snapshot::references).
inline Field referenceList(int number, const char* key, const char* label, RecordKind target)
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
inline Field derived(const char* key, const char* label, FieldKind kind, Value (*compute)(const Record&, const ProjectSettings&))
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    field.compute = compute;
    return field;
}

} // namespace readiness
