#include "ui/panels/run/RunFigures.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/RunWords.h"
#include "core/rules/RollbackSteps.h"
#include "core/rules/RunFindings.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/WidgetPalette.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 kSoonMinutes = 120;

QString clockText(Minute minute, const QTimeZone& zone)
{
    return QLocale().toString(instantOf(minute).in(zone), u"ddd HH:mm"_s);
}

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
    row->setSpacing(16);
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

void RunFigures::setState(const RunState& state, const ShownZones& zones)
{
    for (Tile& tile : m_tiles)
        tile.frame->hide();
    const Instant now = instantOf(state.now());
    QString clock = tr("Now, %1").arg(zones.zone.abbreviation(now.utc()));
    if (zones.other)
        clock += u" · "_s + clockText(state.now(), *zones.other) + u' ' + zones.other->abbreviation(now.utc());
    set(Clock, clock, clockText(state.now(), zones.zone));
    const RunStatus status = state.run().status;
    const bool isOver = status == RunStatus::Completed || status == RunStatus::BackedOut;
    if (status == RunStatus::Running)
        showNext(state);
    const RollbackSteps back(state);
    if (!back.isOver())
        set(Finish, tr("Back, as it looks"), clockText(back.finish(), zones.zone));
    else if (const Minute finish = state.forecast().schedule().finish(); finish != kNoMinute)
        set(Finish, isOver ? tr("Ended") : tr("Ends, as it looks"), clockText(finish, zones.zone));
    showWindow(state);
    if (status == RunStatus::Running)
        showTurningBack(state, zones.zone);
    const auto over = state.with(StepStatus::Done).size() + state.with(StepStatus::Skipped).size();
    set(Done,
        state.minutesLost() > 0 ? tr("Steps done; %1 lost").arg(displayDuration(state.minutesLost()))
                                : tr("Steps done"),
        tr("%1 of %2").arg(over).arg(state.steps().size()));
}

/// A step that may begin waits for its planned time; the others for what is forecast.
void RunFigures::showNext(const RunState& state)
{
    const StepState* next = nullptr;
    Minute begin = kNoMinute;
    for (const StepState& step : state.steps()) {
        const bool isReady = step.status == StepStatus::Ready;
        const Minute due = isReady && step.plannedStart != kNoMinute ? step.plannedStart : step.start;
        if ((!isReady && step.status != StepStatus::Pending) || due == kNoMinute || (next && due >= begin))
            continue;
        next = &step;
        begin = due;
    }
    if (!next)
        return;
    const bool isDue = begin <= state.now();
    const QString name = next->number > 0 ? QString::number(next->number) : displayLine(next->title).left(16);
    set(Next, tr("Next step, %1").arg(name), isDue ? tr("now") : tr("in %1").arg(displayDuration(begin - state.now())),
        begin < state.now() ? Tone::Conditional : Tone::Neutral);
}

void RunFigures::showWindow(const RunState& state)
{
    const Minute end = state.forecast().windowEnd();
    const RollbackSteps back(state);
    const auto margin = back.isOver() || end == kNoMinute ? state.forecast().marginMinutes()
                                                          : std::optional<qint32>(end - back.finish());
    if (!margin)
        return;
    set(Margin, *margin < 0 ? tr("Too late by") : tr("Left of the window"), displayDuration(std::abs(*margin)),
        marginTone(*margin, state.forecast().window()->buffer));
    if (state.run().status != RunStatus::Running && back.isOver())
        return;
    const qint32 left = end - state.now();
    set(Countdown, left < 0 ? tr("Window closed since") : tr("Window closes in"), displayDuration(std::abs(left)),
        left < 0 ? Tone::NoGo : Tone::Neutral);
}

void RunFigures::showTurningBack(const RunState& state, const QTimeZone& zone)
{
    const TurningBack need = neededToTurnBack(state);
    if (need.latestBackOut == kNoMinute || need.minutes == 0)
        return;
    const qint32 left = need.latestBackOut - state.now();
    if (left < 0)
        set(BackOut, tr("Turning back no longer fits; since"), clockText(need.latestBackOut, zone), Tone::NoGo);
    else
        set(BackOut, tr("Turn back until %1").arg(clockText(need.latestBackOut, zone)), displayDuration(left),
            left < kSoonMinutes ? Tone::Conditional : Tone::Go);
    m_tiles[BackOut].frame->setToolTip(turningBackWords(state));
}

void RunFigures::set(Figure figure, const QString& name, const QString& value, Tone tone)
{
    Tile& tile = m_tiles[figure];
    tile.name->setText(name);
    tile.value->setText(value);
    tile.frame->setAccessibleName(name + u": "_s + value);
    tile.tone = tone;
    tile.frame->show();
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
