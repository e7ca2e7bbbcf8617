#pragma once

#include "ui/forms/Candidates.h"
#include "ui/forms/LineEditor.h"

namespace readiness {

class CandidateList;

/// One other record, found by typing any part of its code or title; emptied it is none. Where people are meant, a name
/// that nobody has can be added, in the same edit.
class ReferenceEditor final : public LineEditor {
    Q_OBJECT

public:
    ReferenceEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isEmpty() const override { return !addsPerson() && LineEditor::isEmpty(); }
    bool isModified() const override;
    QString fault() const override;
    Result<> writeTo(Edit& edit, const RecordId& record) const override;

protected:
    QString input() const override;
    bool takesKey(const QKeyEvent& key) override;
    void settle() override;

private:
    const Candidates& candidates();
    void offer(const QString& text);
    void take(int tag);
    bool addsPerson() const;
    bool canAdd(const QString& name) const;

    CandidateList* m_list;
    std::optional<Candidates> m_candidates; ///< of shown()
    std::vector<RecordId> m_offered;        ///< by the tags of the list's rows
    std::optional<RecordId> m_taken;        ///< what m_takenText stands for
    QString m_takenText;
    QString m_newName; ///< of the person to be added
};

} // namespace readiness
