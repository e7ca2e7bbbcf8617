#pragma once

#include "core/base/Result.h"
#include "core/model/Field.h"
#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// What `--where` means: conditions on fields that must all hold, joined by commas or `and`.
///   status=blocked   owner!=Jana   due_date<=2027-01-01   title~interface   owner=   answer!=
/// `=` and `!=` compare values (texts without case and accents; nothing behind them means empty), `~` looks for a part of
/// what is displayed, `<`, `<=`, `>`, `>=` compare numbers, days, times and the order of choices. Values with commas or
/// quotation marks stand in "…". A value object; evaluate it on the snapshot that it was made with, or a later one.
class Filter {
public:
    /// Refused, naming the fields that there are, for an unknown field; for a value that the field cannot have; for a
    /// comparison that the field does not allow.
    static Result<Filter> parse(const RecordType& type, const QString& text, const Snapshot& snapshot);

    bool matches(const Record& record, const Snapshot& snapshot) const;

private:
    enum class Comparison { Equal, NotEqual, Less, AtMost, Greater, AtLeast, Contains };
    struct Condition {
        const Field* field = nullptr;
        Comparison comparison{};
        Value operand;
        QString part;       ///< what Contains looks for, folded
        bool isDay = false; ///< an instant is compared with the day in `operand`
    };

    static Result<Condition> parseCondition(const RecordType& type, const QString& text, const Snapshot& snapshot);
    static Result<> readOperand(Condition& condition, const QString& text, const Snapshot& snapshot);
    static bool holds(const Condition& condition, const Record& record, const Snapshot& snapshot);
    static bool isEqual(const Condition& condition, const Record& record, const Snapshot& snapshot);

    std::vector<Condition> m_conditions;
};

} // namespace readiness
