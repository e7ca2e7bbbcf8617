#pragma once

#include "ui/forms/FieldEditor.h"

namespace readiness {

/// The editor that fits the field's description; it shows nothing yet. Which widget it is follows from the kind of field,
/// never from the record type.
FieldEditor* makeFieldEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, QWidget* parent,
                             FieldEditor::Place place = FieldEditor::Place::Form);

/// Whether people set the field themselves: it is neither computed nor kept by the program.
bool isEditable(const Field& field);

/// What an edit of the field is called in the history: "Set status of C-014".
QString setLabel(const Field& field, const QString& code);

} // namespace readiness
