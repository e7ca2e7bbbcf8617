#pragma once

#include "ui/models/PastePlan.h"
#include "ui/models/Workspace.h"

#include <functional>

namespace readiness {

class FieldEditor;

// What tables of records share with spreadsheets, and with one another.

/// Rows as text with tabs and as an HTML table.
void copyGrid(const TextGrid& grid);
/// What a spreadsheet put on the clipboard; empty: nothing of use.
TextGrid copiedGrid();

/// Asked where it is not clear which column of a pasted text goes where; nothing: not pasted.
using PasteReview = std::function<std::optional<PastePlan>(const PastePlan& proposed,
                                                           const std::function<QString(const PastePlan&)>& fault)>;

/// Where pasted rows go.
struct PastePlace {
    std::vector<const Column*> columns;                              ///< that the table shows; null: a computed one
    std::size_t first = 0;                                           ///< which of them it begins with
    std::vector<std::pair<const Field*, Value>> defaults;            ///< of new records
    std::function<std::vector<RecordId>(const PastePlan&)> existing; ///< records that rows go over
};
/// Pastes the rows as one edit, and tells the user what came of it.
void pasteGrid(Workspace& workspace, PastePlan plan, const PastePlace& place, const PasteReview& review);

/// What is entered into one of several selected rows is meant for all of them: adds it to the edit for the others. False,
/// with a message to the user, when one of them refuses it.
bool spreadEdit(Workspace& workspace, Edit& edit, const FieldEditor& editor, const std::vector<RecordId>& others);

} // namespace readiness
