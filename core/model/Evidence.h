#pragma once

#include "core/model/RecordType.h"

namespace readiness {

enum class EvidenceKind { Link, File, Note };

/// Proof attached to any record: a file kept inside the project, a link, or a note.
struct Evidence : Record {
    static constexpr RecordKind kKind = RecordKind::Evidence;

    RecordId record; ///< what it is evidence of
    QString title;
    EvidenceKind kind{};
    QString link, note;
    QByteArray file;  ///< SHA-256 of the attachment
    QString fileName; ///< for display only; never a path
    int fileSize = 0; ///< bytes
    QString addedBy;

    bool operator==(const Evidence&) const = default;
};

template <>
std::span<const Choice> choicesOf<EvidenceKind>();
const RecordType& evidenceType();

} // namespace readiness
