#pragma once

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

} // namespace readiness::test
