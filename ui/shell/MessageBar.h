#pragma once

#include "ui/models/Message.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace readiness {

/// The bar under the toolbar: one message at a time with what can be done about it, and how many there are that nobody has
/// dismissed. Errors come before warnings and these before information, of each kind the newest first. Never takes the
/// focus.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// Messages that are kept; the least important and oldest go first.
    static constexpr std::size_t kMost = 20;

    explicit MessageBar(QWidget* parent = nullptr);

    /// Takes the place of a message with the same text, or with the same offer: "Undo" is of the newest change only.
    void show(const Message& message);
    /// The one that is shown; empty when there is none.
    Message message() const { return m_messages.empty() ? Message() : m_messages[m_shown]; }
    int count() const { return int(m_messages.size()); }

    /// Takes away a message that is no longer so.
    void withdraw(const QString& text);
    void showNext();
    void dismiss();
    /// Puts the focus to what can be done about the message, for the keyboard; Escape dismisses it there.
    void focusMessage();

Q_SIGNALS:
    /// There is a message now, or there is none any more.
    void occupied(bool isOccupied);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    std::vector<Message> m_messages; ///< the most important first
    std::size_t m_shown = 0;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_next; ///< "1 of 3"
    QToolButton* m_close;
};

} // namespace readiness
