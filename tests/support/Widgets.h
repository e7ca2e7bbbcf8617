#pragma once

#include <QPushButton>

namespace readiness::test {

/// The button with this text, its mnemonic included; null where there is none.
inline QPushButton* button(const QWidget& within, const QString& text)
{
    for (QPushButton* one : within.findChildren<QPushButton*>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace readiness::test
