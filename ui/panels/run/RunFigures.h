#pragma once

#include "core/report/ReportStatus.h"
#include "core/rules/RunState.h"
#include "ui/forms/TextRole.h"

#include <QWidget>

#include <array>

class QLabel;

namespace readiness {

/// In which zone figures are shown, and which other one their reader has to know about; none where there is none.
struct ShownZones {
    QTimeZone zone;
    std::optional<QTimeZone> other;
};

/// The big figures of a run: what time it is, what comes next, when it ends, what the window leaves, until when it can turn
/// back, and how far it has come. Legible from the other end of the room; knows no more than the state that it was given.
class RunFigures : public QWidget {
    Q_OBJECT

public:
    explicit RunFigures(TextRole figures = TextRole::Decision);

    void setState(const RunState& state, const ShownZones& zones);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Figure { Clock, Next, Finish, Margin, Countdown, BackOut, Done, FigureCount };
    void set(Figure figure, const QString& name, const QString& value, Tone tone = Tone::Neutral);
    void showNext(const RunState& state);
    void showWindow(const RunState& state);
    void showTurningBack(const RunState& state, const QTimeZone& zone);
    void dress();

    struct Tile {
        QWidget* frame = nullptr;
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        Tone tone = Tone::Neutral;
    };
    std::array<Tile, FigureCount> m_tiles;
};

} // namespace readiness
