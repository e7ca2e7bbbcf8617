#pragma once

#include "core/report/ReportStatus.h"
#include "core/rules/RunState.h"
#include "ui/forms/TextRole.h"

#include <QWidget>

#include <array>

class QLabel;

namespace readiness {

/// The big figures of a run: what time it is, when it ends, what the window leaves, and how far it has come. Legible from
/// the other end of the room; knows no more than the state that it was given.
class RunFigures : public QWidget {
    Q_OBJECT

public:
    explicit RunFigures(TextRole figures = TextRole::Decision);

    void setState(const RunState& state, Instant now);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Figure { Clock, Finish, Margin, Countdown, Done, FigureCount };
    void set(Figure figure, const QString& name, const QString& value, Tone tone);
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
