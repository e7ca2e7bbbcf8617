#pragma once

#include <QComboBox>
#include <QTimer>

namespace readiness {

/// Tells a choice made in the opened list, which ends the editing, from one reached with keys, which may go on.
class ChoiceBox final : public QComboBox {
public:
    ChoiceBox()
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    bool isPicking() const { return m_isPicking; }
    void showPopup() override
    {
        m_isPicking = true;
        QComboBox::showPopup();
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        // The choice is announced after the list has gone.
        QTimer::singleShot(0, this, [this] { m_isPicking = false; });
    }

private:
    bool m_isPicking = false;
};

} // namespace readiness
