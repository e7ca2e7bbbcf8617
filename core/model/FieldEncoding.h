#pragma once

#include "core/base/Instant.h"
#include "core/model/DueDate.h"
#include "core/model/Field.h"

#include <QDate>

#include <type_traits>

namespace readiness {

/// How members of records become values and back. For FieldBuilders.h.
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
    static std::optional<int> load(Value&& value)
    {
        return isNothing(value) ? std::nullopt : std::optional<int>(int(std::get<qint64>(value)));
    }
};
template <>
struct Encoding<bool> {
    static Value store(bool yes) { return yes ? Value(qint64(1)) : Value(); }
    static bool load(Value&& value) { return !isNothing(value) && std::get<qint64>(value) != 0; }
};
template <>
struct Encoding<QDate> {
    static Value store(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate load(Value&& value)
    {
        return isNothing(value) ? QDate() : QDate::fromString(std::get<QString>(value), Qt::ISODate);
    }
};
template <>
struct Encoding<Instant> {
    static Value store(Instant instant) { return instant.isNull() ? Value() : Value(instant.milliseconds); }
    static Instant load(Value&& value) { return isNothing(value) ? Instant() : Instant{std::get<qint64>(value)}; }
};
template <>
struct Encoding<DueDate> {
    static Value store(const DueDate& due) { return due.isNull() ? Value() : Value(due.toText()); }
    static DueDate load(Value&& value)
    {
        return isNothing(value) ? DueDate() : DueDate::fromText(std::get<QString>(value)).value_or(DueDate());
    }
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
    static QByteArray load(Value&& value)
    {
        return isNothing(value) ? QByteArray() : std::get<QByteArray>(std::move(value));
    }
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

} // namespace fields

} // namespace readiness
