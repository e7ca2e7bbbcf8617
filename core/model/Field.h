#pragma once

#include "core/model/Record.h"
#include "core/model/Value.h"

#include <limits>
#include <optional>
#include <span>

namespace readiness {

struct ProjectSettings;
enum class ScaleDimension;

enum class FieldKind {
    Text,     ///< one line
    LongText, ///< Markdown
    Integer,
    YesNo,
    Choice,
    Date,          ///< a day
    Instant,       ///< a point in time
    DueDate,       ///< a day, or days from go-live
    Duration,      ///< minutes
    Reference,     ///< one other record
    ReferenceList, ///< several records; kept as ListEntry records, so that two people's additions both survive
    Link,          ///< http, https or mailto address, or a path on a share
    Blob,          ///< an attachment, by the SHA-256 of its bytes
};

/// What happens to a reference when the record it names is removed.
enum class OnRemoval {
    Clear,  ///< the reference is emptied
    Refuse, ///< the removal is refused
    Follow, ///< the referring record is removed too
};

/// One value of a choice. Keys go into files and JSON and are never reused; labels are translated at display.
struct Choice {
    const char* key;
    const char* label;
};

/// The choices of an enumeration, in the order of its values from 0 on. Each header that declares such an enumeration
/// declares its specialisation, so that no use can come before it.
template <class Enum>
std::span<const Choice> choicesOf();

/// One field of a record type: everything that storage, forms, tables, exchange and reports need to know of it.
/// Built by the functions of FieldBuilders.h.
struct Field {
    int number = 0;                 ///< identifies the field in files; unique in its type, never reused
    const char* key = nullptr;      ///< snake_case; column name, JSON key, command line
    const char* label = nullptr;    ///< English, marked for translation: see labelOf
    const char* context = "Record"; ///< of the translations of its label and choices
    FieldKind kind = FieldKind::Text;
    bool isRequired = false;
    bool isSearchable = false;
    bool isInternal = false; ///< kept by the program; not set by hand
    bool isNullable = true;  ///< Nothing means "not set"; otherwise it means the default (0, no, the first choice)
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
    int maximumLength = 0; ///< UTF-16 code units, of texts and links
    std::span<const Choice> choices;
    std::optional<ScaleDimension> scale; ///< of whole numbers that name a level of the project's risk scale
    std::optional<RecordKind> target;    ///< of references; none: any record
    OnRemoval onRemoval = OnRemoval::Clear;
    const char* authorOf = nullptr; ///< filled with the author's name whenever the field of this key is set

    Value (*get)(const Record&) = nullptr;
    void (*set)(Record&, Value&&) = nullptr;                           ///< the value has passed fault()
    Value (*compute)(const Record&, const ProjectSettings&) = nullptr; ///< of derived fields

    bool isDerived() const { return compute != nullptr; }
    bool isStored() const { return compute == nullptr && kind != FieldKind::ReferenceList; }

    /// Why the value cannot be stored in this field, as the end of a sentence ("must be between 0 and 100"); empty when
    /// it can. References are checked for their form only. Each value has one accepted form, so that equal contents have
    /// equal hashes: a value that fault() accepts is what get() returns after set().
    QString fault(const Value& value) const;
    /// The value in its one stored form: defaults and empty values are Nothing, days are written as ISO dates. What
    /// fault() would refuse otherwise stays as it is.
    Value canonical(Value value) const;

    Field&& required() &&
    {
        isRequired = true;
        return std::move(*this);
    }
    Field&& searchable() &&
    {
        isSearchable = true;
        return std::move(*this);
    }
    Field&& internal() &&
    {
        isInternal = true;
        return std::move(*this);
    }
    Field&& range(qint64 from, qint64 to) &&
    {
        minimum = from;
        maximum = to;
        return std::move(*this);
    }
    Field&& atMost(int characters) &&
    {
        maximumLength = characters;
        return std::move(*this);
    }
    Field&& whenRemoved(OnRemoval rule) &&
    {
        onRemoval = rule;
        return std::move(*this);
    }
    Field&& onScale(ScaleDimension dimension) &&
    {
        scale = dimension;
        return std::move(*this);
    }
    Field&& filledByAuthorOf(const char* fieldKey) &&
    {
        authorOf = fieldKey;
        return std::move(*this);
    }

private:
    bool isDefault(const Value& value) const;
};

} // namespace readiness
