#pragma once

#include "ui/panels/cycle/OpenCycle.h"

namespace readiness {

class FormRow;

/// What is noted about the attempt at a case: role, data, what came. The attempt is made with the first of these that
/// is set; until then the form shows what it would begin with.
class AttemptForm : public QWidget {
    Q_OBJECT

public:
    explicit AttemptForm(OpenCycle& cycle);

    /// Null: none. What is being typed about the same attempt stays.
    void setCase(const CaseState* state);
    void focusFirst();

private:
    void end(FormRow& row, bool isGivenUp);
    void take(FormRow& row);
    void refresh(FormRow& row);

    OpenCycle& m_cycle;
    RecordId m_case, m_attempt;
    SnapshotPtr m_shown; ///< with the attempt in it
    std::vector<FormRow*> m_rows;
};

} // namespace readiness
