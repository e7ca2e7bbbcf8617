#pragma once

#include "core/model/DueDate.h"
#include "core/model/Person.h"

namespace readiness {

/// A document to read before starting: readme, guides, documents of each further component (S0-08).
struct Document : Record {
    static constexpr RecordKind kKind = RecordKind::Document;

    QString title;
    QString link;
    Id<Person> owner;
    DueDate due;
    bool isReviewed = false;
    QDate reviewedOn;
    QString note;

    bool operator==(const Document&) const = default;
};

const RecordType& documentType();

} // namespace readiness
