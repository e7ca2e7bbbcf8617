#pragma once

#include "ui/forms/FieldEditor.h"
#include "ui/models/RecordRef.h"
#include "ui/models/Workspace.h"

#include <QWidget>

#include <map>

namespace readiness {

class FormLayout;
class FormRow;
class Section;

/// The form of one record, made from its description. Each field is committed by itself when the user leaves it or
/// presses Enter, against the snapshot that its editor showed; what arrived meanwhile is said below the field and never
/// overwritten unseen. What cannot be stored yet stays typed, also when another record is shown in between.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    /// `fields`: the keys of those that the form has, in this order; none: all of the record's type.
    explicit RecordForm(Workspace& workspace, QWidget* parent = nullptr, const QStringList& fields = {});
    ~RecordForm() override;

    /// Commits what is finished in the old record, then shows the new one; nothing is shown without one.
    void setRecord(const std::optional<RecordRef>& record);
    const std::optional<RecordRef>& record() const { return m_record; }
    /// The row of a field, to be brought into view; null where the form has none.
    FormRow* row(QStringView key) const;
    /// Puts the focus into a field.
    void focusField(QStringView key);
    /// Commits everything that is changed and can be stored.
    void commitAll();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build(const RecordType& type);
    void dropRows();
    void addRow(FormLayout& layout, const RecordType& type, const Field& field);
    void showAll();
    /// Opens what is folded when it comes into use and folds it when it goes out of it; in between it is as the user
    /// has it.
    void openWhatIsUsed();
    void follow(const Commit& commit);
    void refresh(FormRow& row);
    void end(FormRow& row, FieldEditor::End how);
    void take(FormRow& row);
    const Field* missingReason(const FormRow& row) const;
    void giveUp(FormRow& row);
    bool commit(FormRow& row, SnapshotPtr base);
    Result<> write(Edit& edit, const FormRow& row) const;
    void sayMoved(FormRow& row);
    void sayConflict(FormRow& row, const Conflict& conflict);
    void askWho(FormRow& row, const QString& value);
    void keepDrafts();
    QString code() const;

    Workspace& m_workspace;
    QStringList m_fields;
    std::optional<RecordRef> m_record;
    std::vector<FormRow*> m_rows; ///< of the record's type, in order
    QWidget* m_body = nullptr;
    Section* m_forUse = nullptr;            ///< what opens by itself; null where nothing does
    std::vector<const Field*> m_usedFields; ///< of these
    bool m_isUsed = false;
    std::map<RecordField, QString> m_drafts; ///< what could not be stored when another record was shown
    bool m_isCommitting = false;
};

} // namespace readiness
