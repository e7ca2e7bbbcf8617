#pragma once

#include "core/project/Edit.h"
#include "ui/models/TextGrid.h"

namespace readiness {

/// Test cases with their steps as rows of a spreadsheet. The headings say which columns are the case's; from the one named
/// "Action" or "Test step" on they are the step's. A row with a title begins a case, one without goes on with its steps.
/// Where no expected result is given for a case, it is that of its last step.
class CasePaste {
public:
    /// Whether the rows are of this form.
    static bool fits(const TextGrid& grid);
    /// One edit that adds the cases; the refusal names the row. `suite`: of cases that name none.
    static Result<Edit> edit(const SnapshotPtr& shown, const TextGrid& grid, const RecordId& suite);
    /// The cases in the same form.
    static TextGrid grid(const Snapshot& snapshot, const std::vector<RecordId>& cases);
};

} // namespace readiness
