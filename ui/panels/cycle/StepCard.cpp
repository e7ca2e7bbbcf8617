#include "ui/panels/cycle/StepCard.h"

#include "core/base/Text.h"
#include "core/report/TestWords.h"
#include "ui/forms/StatusChip.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/panels/cycle/VerdictKeys.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kFrame = 2;

} // namespace

StepCard::StepCard(int number, const TestStep& step) : m_step(step.id), m_chip(new StatusChip), m_lines(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    grid->setSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* place = new QLabel(QString::number(number));
    setTextRole(place, TextRole::Secondary);
    place->setMinimumWidth(fontMetrics().horizontalAdvance(u"00"_s));
    grid->addWidget(place, 0, 0, Qt::AlignTop);
    grid->addWidget(textLabel(step.action), 0, 1);
    grid->addWidget(m_chip, 0, 2, Qt::AlignTop | Qt::AlignRight);
    int line = 1;
    for (const auto& [text, words] : {std::pair(step.data, tr("Data: %1")), {step.expected, tr("Expected: %1")}}) {
        if (text.isEmpty())
            continue;
        QLabel* label = textLabel(words.arg(text));
        setTextRole(label, TextRole::Secondary);
        grid->addWidget(label, line++, 1, 1, 2);
    }
    m_texts = {addLine(tr("What came (Enter)"), tr("Actual result of step %1").arg(number), &StepCard::actualTyped),
               addLine(tr("Note"), tr("Note on step %1").arg(number), &StepCard::noteTyped)};
    m_lines->setStretch(0, 3);
    m_lines->setStretch(1, 2);
    grid->addLayout(m_lines, line, 1, 1, 2);
    setAccessibleName(tr("Step %1: %2").arg(number).arg(displayLine(step.action)));
    setResult({});
}

StepCard::Text StepCard::addLine(const QString& hint, const QString& name, void (StepCard::*typed)(const QString&))
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    line->installEventFilter(this);
    m_lines->addWidget(line);
    return {line, {}, typed};
}

void StepCard::setResult(const StepVerdict& result)
{
    m_verdict = result.verdict;
    m_chip->setStatus(verdictStatus(result.verdict));
    for (const auto& [text, stored] : {std::pair(&m_texts[0], result.actual), {&m_texts[1], result.note}}) {
        if (text->line->text() == text->shown)
            text->line->setText(stored);
        text->shown = stored;
    }
}

void StepCard::focusActual() { m_texts[0].line->setFocus(Qt::OtherFocusReason); }

/// Escape belongs to the card, not to the window.
bool StepCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void StepCard::keyPressEvent(QKeyEvent* event)
{
    if (const auto verdict = verdictOf(*event)) {
        if (!event->isAutoRepeat())
            Q_EMIT verdictWanted(*verdict);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moved(1); break;
    case Qt::Key_Up: Q_EMIT moved(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: focusActual(); break;
    case Qt::Key_Escape:
    case Qt::Key_Left: Q_EMIT left(); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool StepCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto text = std::ranges::find(m_texts, watched, [](const Text& one) -> QObject* { return one.line; });
    if (text == m_texts.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        take(*text);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        text->line->setText(text->shown);
        setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(*text);
        Q_EMIT moved(1);
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void StepCard::take(Text& text)
{
    const QString typed = storableText(text.line->text(), true).trimmed();
    if (typed != text.shown)
        Q_EMIT(this->*text.typed)(typed);
}

void StepCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = paletteOf(this);
    if (!hasFocus()) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
        return;
    }
    painter.setPen(QPen(colours.accent, kFrame));
    painter.drawRect(rect().adjusted(kFrame / 2, kFrame / 2, -kFrame / 2, -kFrame / 2));
}

} // namespace readiness
