#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"

#include <optional>

namespace readiness {

/// How a record is named to people and in JSON: `C-001`; where another record has the same number after a merge,
/// `C-001-7f3a` with the first hexadecimal digits of its id.
QString displayRef(const Snapshot& snapshot, RecordKind kind, const Record& record);

/// A record together with its kind; it lives as long as the snapshot it was found in.
struct FoundRecord {
    RecordKind kind{};
    const Record* record = nullptr;
};

/// The record that a user's text names: a display code in any case and with or without leading zeros, an exact unique
/// name, a unique name but for case and accents, or an id of 32 hexadecimal digits. With `expected`, only names of that
/// kind count and any other kind is refused. An ambiguous text is refused with all that it could mean.
Result<FoundRecord> resolveReference(const Snapshot& snapshot, const QString& text,
                                     std::optional<RecordKind> expected = {});

} // namespace readiness
