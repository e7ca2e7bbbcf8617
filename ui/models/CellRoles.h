#pragma once

#include "core/model/Field.h"
#include "core/report/ReportStatus.h"
#include "ui/models/RecordRef.h"

#include <QMetaType>

namespace readiness {

/// What the cells of record models say beyond their text, and FieldDelegate paints and edits.
enum CellRole {
    RecordRole = Qt::UserRole + 1, ///< RecordRef: the record that the row shows
    FieldRole,                     ///< const Field*: the field that the cell shows; null: none, and no editor
    StatusRole,       ///< ReportStatus: painted as glyph and word on its tint; a text that differs comes first
    PercentRole,      ///< int, 0 to 100: painted as a bar beside the text
    GroupPercentRole, ///< the same of a group's row, where the view paints it at the end
};

} // namespace readiness

Q_DECLARE_METATYPE(const readiness::Field*)
Q_DECLARE_METATYPE(readiness::ReportStatus)
