#pragma once

#include "core/rules/RunMessages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace readiness {

/// The messages that have to go out now, ready to copy or to open in the mail program. Says which of them went out; whoever
/// listens notes it. Not seen while none is due.
class MessagesDue : public QWidget {
    Q_OBJECT

public:
    explicit MessagesDue(QWidget* parent = nullptr);

    /// Null: nothing is to be sent.
    void setState(const std::shared_ptr<const RunState>& state, const std::shared_ptr<const RollbackSteps>& back);

Q_SIGNALS:
    void sent(const readiness::RecordId& message);
    void notOpened();

private:
    const PlannedMessage* chosen() const;
    void showChosen();
    void copy();
    void openMail();

    std::shared_ptr<const RunState> m_state;     ///< the messages live in it
    std::shared_ptr<const RollbackSteps> m_back; ///< and their steps in both
    std::vector<DueMessage> m_due;
    QLabel* m_count;
    QComboBox* m_choice;
    QLabel* m_text;
    QPushButton* m_copy;
    QPushButton* m_mail;
    QPushButton* m_noted;
};

} // namespace readiness
