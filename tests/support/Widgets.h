#pragma once

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace readiness::test {

/// The button with this text, with or without its mnemonic; null where there is none.
inline QPushButton* button(const QWidget& within, const QString& text)
{
    for (QPushButton* one : within.findChildren<QPushButton*>()) {
        if (one->text() == text || QString(one->text()).remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

/// Triggers the entry of the button's menu that has this text, with or without its mnemonic; false where it cannot be
/// chosen.
inline bool chooseFrom(const QPushButton& button, const QString& text)
{
    for (QAction* action : button.menu()->actions()) {
        if (action->text() == text || QString(action->text()).remove(QLatin1Char('&')) == text) {
            action->trigger();
            return button.isEnabled() && action->isEnabled();
        }
    }
    return false;
}

} // namespace readiness::test
