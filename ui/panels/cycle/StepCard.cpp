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

StepCard::StepCard(int number, const TestStep& step) : m_step(step.id), m_chip(new StatusChip), m_actual(new QLineEdit)
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
    m_actual->setPlaceholderText(tr("What came (Enter)"));
    m_actual->setAccessibleName(tr("Actual result of step %1").arg(number));
    m_actual->installEventFilter(this);
    grid->addWidget(m_actual, line, 1, 1, 2);
    setAccessibleName(tr("Step %1: %2").arg(number).arg(displayLine(step.action)));
    setResult(Verdict::NotRun, {});
}

void StepCard::setResult(Verdict verdict, const QString& actual)
{
    m_verdict = verdict;
    m_chip->setStatus(verdictStatus(verdict));
    if (m_actual->text() == m_shown)
        m_actual->setText(actual);
    m_shown = actual;
}

void StepCard::focusActual() { m_actual->setFocus(Qt::OtherFocusReason); }

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
    if (event->type() == QEvent::FocusOut)
        takeActual();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        m_actual->setText(m_shown);
        setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeActual();
        Q_EMIT moved(1);
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void StepCard::takeActual()
{
    const QString typed = storableText(m_actual->text(), true).trimmed();
    if (typed != m_shown)
        Q_EMIT actualTyped(typed);
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
