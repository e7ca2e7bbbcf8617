#include "ui/panels/cycle/AttemptForm.h"

#include "core/query/References.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/FormLayout.h"
#include "ui/forms/FormRow.h"

namespace readiness {

namespace {

constexpr QStringView kAttemptFields[] = {
    u"security_role", u"administrator_role", u"with_migrated_data", u"actual", u"old_result", u"new_result", u"note"};

bool isForComparisons(const Field& field)
{
    return qstrcmp(field.key, "old_result") == 0 || qstrcmp(field.key, "new_result") == 0;
}

} // namespace

AttemptForm::AttemptForm(OpenCycle& cycle) : m_cycle(cycle)
{
    auto* layout = new FormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const QStringView key : kAttemptFields) {
        auto* row = new FormRow(executionType(), *executionType().field(key), cycle.snapshot(), this);
        layout->add(row);
        m_rows.push_back(row);
        connect(row, &FormRow::ended, this,
                [this, row](FieldEditor::End how) { end(*row, how == FieldEditor::End::Cancelled); });
    }
}

void AttemptForm::setCase(const CaseState* state)
{
    m_case = state ? state->testCase->id : RecordId();
    if (!state)
        return;
    const RecordId before = m_attempt;
    m_attempt = state->execution ? state->execution->id : executionId(m_cycle.cycle()->id, m_case, 1);
    m_shown = m_cycle.withAttempt(m_case);
    auto* layout = static_cast<QFormLayout*>(this->layout());
    for (FormRow* row : m_rows) {
        if (isForComparisons(row->field()))
            layout->setRowVisible(row, state->testCase->comparesVersions);
        if (m_attempt != before || !row->isModified())
            refresh(*row);
    }
}

void AttemptForm::focusFirst() { m_rows.front()->setFocus(Qt::OtherFocusReason); }

void AttemptForm::refresh(FormRow& row) { row.showRecord(m_shown, m_attempt); }

void AttemptForm::end(FormRow& row, bool isGivenUp)
{
    if (isGivenUp)
        refresh(row);
    else if (row.isModified())
        take(row);
    else
        row.note().clear();
}

/// Written against what the editor showed, unless the attempt is only made with it.
void AttemptForm::take(FormRow& row)
{
    if (const QString fault = row.editor()->fault(); !fault.isEmpty()) {
        row.note().say(Tone::NoGo, fault);
        return;
    }
    const CaseState* state = m_cycle.find(m_case);
    if (!state)
        return;
    const RecordId cycle = m_cycle.cycle()->id, testCase = m_case;
    const QString code = displayRef(*m_cycle.snapshot(), RecordKind::TestCase, *state->testCase);
    const bool isThere = state->execution && m_cycle.snapshot()->find(Id<Execution>(state->execution->id));
    const auto write = [&](Edit& edit) {
        return attemptAt(edit, cycle, testCase).and_then([&](const RecordId& execution) {
            return row.editor()->writeTo(edit, execution);
        });
    };
    if (m_cycle.change(setLabel(row.field(), code), write, isThere ? row.editor()->shown() : SnapshotPtr()))
        refresh(row);
    else
        row.note().say(Tone::Conditional, tr("Not saved yet. The line below says why."));
}

} // namespace readiness
