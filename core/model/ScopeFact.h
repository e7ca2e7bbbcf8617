#pragma once

#include "core/model/RecordType.h"

namespace readiness {

enum class ScopeFactKind { YesNo, Number, Text };

/// Something that is or is not in scope ("integrations = yes"); it decides which checklist items apply.
struct ScopeFact : Record {
    static constexpr RecordKind kKind = RecordKind::ScopeFact;

    QString key; ///< snake_case name used in expressions
    QString label;
    ScopeFactKind kind{};
    QString value; ///< `yes`, `no`, a number or a text; empty: not yet answered

    bool operator==(const ScopeFact&) const = default;
};

template <>
std::span<const Choice> choicesOf<ScopeFactKind>();
const RecordType& scopeFactType();

} // namespace readiness
