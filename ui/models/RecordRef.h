#pragma once

#include "core/model/Record.h"

#include <QMetaType>

namespace readiness {

/// Names a record without holding it, so that it stays good from one snapshot to the next.
struct RecordRef {
    RecordKind kind{};
    RecordId id;

    bool operator==(const RecordRef&) const = default;
};

} // namespace readiness

Q_DECLARE_METATYPE(readiness::RecordRef)
