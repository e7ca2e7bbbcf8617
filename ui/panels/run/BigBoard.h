#pragma once

#include "ui/panels/run/RunFigures.h"

#include <QWidget>

#include <array>

class QLabel;

namespace readiness {

/// A run on a screen of its own, for the wall: the figures, what runs, what stopped, what is late and what may begin.
/// Escape or F11 closes it. Shows what it is given; nothing can be done here.
class BigBoard : public QWidget {
    Q_OBJECT

public:
    explicit BigBoard(QWidget* owner);

    void setState(const RunState& state, const ShownZones& zones);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum List { Running, Stopped, Late, Ready, ListCount };
    static QString linesOf(const RunState& state, const RunState::Steps& steps);

    QLabel* m_title;
    RunFigures* m_figures;
    std::array<QLabel*, ListCount> m_headings{};
    std::array<QLabel*, ListCount> m_lists{};
};

} // namespace readiness
