#pragma once

#include "ui/panels/Panel.h"

class QLineEdit;
class QVBoxLayout;

namespace readiness {

struct Evidence;
class EvidenceIntake;

/// The proof attached to a record: what there is, to open or save, and one line that takes more: a link, a note, a file,
/// a screenshot.
class EvidenceSection final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceSection(const PanelContext& context, QWidget* parent = nullptr);

    void setRecord(const RecordRef& record);
    void refresh();
    EvidenceIntake& intake() const { return *m_intake; }
    /// Takes what the clipboard has; false where that is nothing to attach.
    bool paste();

Q_SIGNALS:
    void counted(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* rowOf(const Evidence& evidence);
    void addTyped();
    void save(const Evidence& evidence);
    void remove(const RecordId& evidence);

    PanelContext m_context;
    std::optional<RecordRef> m_record;
    EvidenceIntake* m_intake;
    QVBoxLayout* m_list;
    QLineEdit* m_line;
};

} // namespace readiness
