#include "ui/panels/run/RunFigures.h"

#include "core/query/TimeText.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/WidgetPalette.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Tone marginTone(qint32 margin, int buffer)
{
    if (margin < 0)
        return Tone::NoGo;
    return margin < buffer ? Tone::Conditional : Tone::Go;
}

} // namespace

RunFigures::RunFigures(TextRole figures)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(24);
    for (Tile& tile : m_tiles) {
        tile.frame = new QWidget(this);
        tile.name = new QLabel(tile.frame);
        tile.value = new QLabel(tile.frame);
        setTextRole(tile.name, TextRole::Secondary);
        setTextRole(tile.value, figures);
        auto* column = new QVBoxLayout(tile.frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QLabel* label : {tile.name, tile.value}) {
            label->setTextFormat(Qt::PlainText);
            column->addWidget(label);
        }
        row->addWidget(tile.frame);
    }
}

void RunFigures::setState(const RunState& state, Instant now)
{
    const QTimeZone zone = state.forecast().snapshot().project().zone();
    const auto clock = [&](Minute minute) { return QLocale().toString(instantOf(minute).in(zone), u"ddd HH:mm"_s); };
    set(Clock, tr("Now, %1").arg(zone.abbreviation(now.in(zone))), clock(state.now()), Tone::Neutral);
    const RunStatus status = state.run().status;
    const bool isOver = status == RunStatus::Completed || status == RunStatus::BackedOut;
    const Minute finish = state.forecast().schedule().finish();
    set(Finish, isOver ? tr("Ended") : tr("Ends, as it looks"), clock(finish), Tone::Neutral);
    const auto margin = state.forecast().marginMinutes();
    if (margin) {
        const Tone tone = marginTone(*margin, state.forecast().window()->buffer);
        set(Margin, *margin < 0 ? tr("Too late for the window by") : tr("Before the window ends"),
            displayDuration(std::abs(*margin)), tone);
        const qint32 left = state.forecast().windowEnd() - state.now();
        set(Countdown, left < 0 ? tr("The window has been over for") : tr("The window is open for another"),
            displayDuration(std::abs(left)), left < 0 ? Tone::NoGo : Tone::Neutral);
    }
    m_tiles[Margin].frame->setVisible(margin.has_value());
    m_tiles[Countdown].frame->setVisible(margin && status == RunStatus::Running);
    const auto over = state.with(StepStatus::Done).size() + state.with(StepStatus::Skipped).size();
    const QString done = tr("%1 of %2").arg(over).arg(state.steps().size());
    set(Done, tr("Steps done"),
        state.minutesLost() > 0 ? tr("%1, %2 lost").arg(done, displayDuration(state.minutesLost())) : done,
        Tone::Neutral);
}

void RunFigures::set(Figure figure, const QString& name, const QString& value, Tone tone)
{
    Tile& tile = m_tiles[figure];
    tile.name->setText(name);
    tile.value->setText(value);
    tile.frame->setAccessibleName(name + u": "_s + value);
    tile.tone = tone;
    dress();
}

void RunFigures::dress()
{
    for (const Tile& tile : m_tiles) {
        QPalette palette = tile.value->palette();
        palette.setColor(QPalette::WindowText,
                         tile.tone == Tone::Neutral ? paletteOf(this).text : paletteOf(this).tone(tile.tone).ink);
        if (tile.value->palette() != palette)
            tile.value->setPalette(palette);
    }
}

void RunFigures::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace readiness
