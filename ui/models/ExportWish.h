#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

/// What somebody wants to take out of the project as a list.
struct ExportWish {
    enum class Format { Excel, Csv };

    RecordKind kind = RecordKind::ChecklistItem;
    RecordId owner{}; ///< only theirs; null: everybody's
    RecordId area{};  ///< only of this one; null: of all
    RecordId cycle{}; ///< only of this test cycle; null: of all
    Format format = Format::Excel;
    std::vector<RecordId> records{}; ///< only of these; empty: of all
    bool isTemplate = false;         ///< the headers alone, for people to fill in

    QString suffix() const { return format == Format::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx"); }
};

/// The field that restricts a list to a person, an area or a test cycle ("owner", "area", "cycle"); null where the kind has
/// none.
const Field* restrictingField(RecordKind kind, const char* key);

/// The records that the wish is about, in their order; none for a template.
std::vector<const Record*> wantedRecords(const Snapshot& snapshot, const ExportWish& wish);

} // namespace readiness
