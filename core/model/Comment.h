#pragma once

#include "core/base/Instant.h"
#include "core/model/RecordType.h"

namespace readiness {

/// A remark on any record.
struct Comment : Record {
    static constexpr RecordKind kKind = RecordKind::Comment;

    RecordId record; ///< what it is about
    QString text;
    QString writtenBy;
    Instant writtenAt;
    bool isInternal = false; ///< left out of reports and of copies for others

    bool operator==(const Comment&) const = default;
};

const RecordType& commentType();

} // namespace readiness
