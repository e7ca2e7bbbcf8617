#include "core/model/ScopeFact.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ScopeFactKind>()
{
    static constexpr Choice choices[] = {
        {"yes_no", QT_TRANSLATE_NOOP("ScopeFact", "Yes or no")},
        {"number", QT_TRANSLATE_NOOP("ScopeFact", "Number")},
        {"text", QT_TRANSLATE_NOOP("ScopeFact", "Text")},
    };
    return choices;
}

const RecordType& scopeFactType()
{
    using F = ScopeFact;
    static const RecordType type = [] {
        RecordType t = describe<F>(
            "scope_fact", QT_TRANSLATE_NOOP("ScopeFact", "Scope fact"),
            QT_TRANSLATE_NOOP("ScopeFact", "What is in scope"), "F",
            {
                text<&F::key>(10, "key", QT_TRANSLATE_NOOP("ScopeFact", "Key")).required().searchable().atMost(60),
                text<&F::label>(11, "label", QT_TRANSLATE_NOOP("ScopeFact", "Label")).required().searchable(),
                choice<&F::kind>(12, "kind", QT_TRANSLATE_NOOP("ScopeFact", "Kind")),
                text<&F::value>(13, "value", QT_TRANSLATE_NOOP("ScopeFact", "Value")).searchable(),
            });
        t.titleField = "label";
        return t;
    }();
    return type;
}

} // namespace readiness
