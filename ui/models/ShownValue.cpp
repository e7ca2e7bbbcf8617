#include "ui/models/ShownValue.h"

#include "core/query/FieldText.h"
#include "core/rules/RiskMethod.h"

namespace readiness {

QString shownValue(const Field& field, const Value& value, const Snapshot& snapshot)
{
    const auto* level = std::get_if<qint64>(&value);
    return field.scale && level ? RiskMethod(snapshot).levelText(*field.scale, int(*level))
                                : displayValue(field, value, snapshot);
}

} // namespace readiness
