#pragma once

#include "ui/models/Message.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace readiness {

/// The bar under the toolbar: one message at a time, the newest, with what can be done about it. Never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    const Message& message() const { return m_message; }

Q_SIGNALS:
    /// There is a message now, or there is none any more.
    void occupied(bool isOccupied);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dismiss();

    Message m_message;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace readiness
