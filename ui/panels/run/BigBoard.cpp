#include "ui/panels/run/BigBoard.h"

#include "core/base/Text.h"
#include "core/project/RunEdit.h"
#include "core/report/RunWords.h"
#include "core/rules/RollbackSteps.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLines = 8;

} // namespace

BigBoard::BigBoard(QWidget* owner)
    : QWidget(owner, Qt::Window), m_title(textLabel()), m_figures(new RunFigures(TextRole::Board))
{
    setTextRole(m_title, TextRole::Title);
    auto* lists = new QGridLayout;
    lists->setSpacing(12);
    const std::array<QString, ListCount> names{tr("Running"), tr("Failed or blocked"), tr("Late"), tr("May begin")};
    for (int list = 0; list < ListCount; ++list) {
        m_headings[list] = new QLabel(names[std::size_t(list)]);
        m_lists[list] = textLabel();
        m_lists[list]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_lists[list]->setAccessibleName(names[std::size_t(list)]);
        setTextRole(m_headings[list], TextRole::Heading);
        setTextRole(m_lists[list], TextRole::Decision);
        lists->addWidget(m_headings[list], list / 2 * 2, list % 2);
        lists->addWidget(m_lists[list], list / 2 * 2 + 1, list % 2);
        lists->setColumnStretch(list % 2, 1);
        lists->setRowStretch(list / 2 * 2 + 1, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(24);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addLayout(lists, 1);
}

QString BigBoard::linesOf(const RunState& state, const RunState::Steps& steps)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kLines, steps.size()); ++i) {
        const Person* owner = state.forecast().snapshot().find(steps[i]->owner());
        lines += displayLine(owner ? stepName(*steps[i]) + u" · "_s + owner->name : stepName(*steps[i]));
    }
    if (steps.size() > kLines)
        lines += tr("and %1 more").arg(steps.size() - kLines);
    return lines.isEmpty() ? u"–"_s : lines.join(u'\n');
}

void BigBoard::setState(const RunState& state, const ShownZones& zones)
{
    setWindowTitle(displayLine(state.run().title));
    m_title->setText(displayLine(state.run().title));
    m_figures->setState(state, zones);
    const RollbackSteps back(state);
    const auto both = [&](StepStatus status) {
        RunState::Steps steps = back.with(status);
        std::ranges::copy(state.with(status), std::back_inserter(steps));
        return linesOf(state, steps);
    };
    m_lists[Running]->setText(both(StepStatus::Running));
    m_lists[Stopped]->setText(linesOf(state, state.stopped()));
    QStringList late{linesOf(state, state.late())};
    for (const ShiftState& shift : overdueHandOvers(state))
        late += lateHandOver(state, shift);
    if (late.size() > 1 && state.late().empty())
        late.removeFirst();
    m_lists[Late]->setText(late.join(u'\n'));
    m_lists[Ready]->setText(both(StepStatus::Ready));
}

void BigBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace readiness
