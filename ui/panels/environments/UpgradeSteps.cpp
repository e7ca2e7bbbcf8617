#include "ui/panels/environments/UpgradeSteps.h"

#include "core/base/Clock.h"
#include "core/query/TimeText.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// As people type it, and as parseInstant() reads it.
constexpr auto kMinutes = "yyyy-MM-dd HH:mm";

} // namespace

StepLine::StepLine(const StepOffer& offer, const Clock& clock)
    : m_offer(offer), m_clock(clock), m_button(new QPushButton(offer.text)), m_waive(new QPushButton(tr("Waive…")))
{
    QLabel* note = textLabel(offer.note);
    setTextRole(note, TextRole::Secondary);
    m_waive->setToolTip(tr("Somebody else approves, until a day, that this upgrade goes on all the same"));
    m_waive->setVisible(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(note, 1);
    row->addWidget(m_waive);
    auto* faults = new NoticeList;
    std::vector<Notice> notices;
    QStringList spoken{offer.note};
    for (const StepOffer::Fault& fault : offer.faults) {
        notices.push_back({fault.tone, fault.text});
        spoken += fault.text;
    }
    faults->setNotices(notices);
    m_button->setAccessibleDescription(spoken.join(u' '));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(faults);
    layout->addWidget(m_asking = makeAsking());
    connect(m_button, &QPushButton::clicked, this, &StepLine::begin);
    connect(m_waive, &QPushButton::clicked, this, &StepLine::waiverWanted);
}

QLineEdit* StepLine::addLine(QFormLayout& form, const QString& label, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(label);
    form.addRow(label, line);
    connect(line, &QLineEdit::returnPressed, this, &StepLine::goOn);
    return line;
}

QWidget* StepLine::makeAsking()
{
    auto* asking = new QWidget;
    auto* form = new QFormLayout(asking);
    form->setContentsMargins(16, 4, 8, 8);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_offer.needsReason)
        m_reason = addLine(*form, tr("Reason"), tr("Why do you go on all the same?"));
    m_at = addLine(*form, tr("When"), tr("now"));
    m_activity = addLine(*form, tr("Activity id"), tr("as the vendor names it, if there is one"));
    m_note = addLine(*form, tr("Note"), tr("what is to be remembered"));
    m_fault = textLabel();
    m_fault->hide();
    form->addRow(m_fault);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* record = new QPushButton(m_reason ? tr("Record it all the same") : tr("Record it"));
    auto* leave = new QPushButton(tr("Leave it"));
    row->addWidget(record);
    row->addWidget(leave);
    form->addRow(buttons);
    asking->hide();
    if (m_reason) {
        record->setEnabled(false);
        connect(m_reason, &QLineEdit::textChanged, record,
                [record](const QString& text) { record->setEnabled(!text.trimmed().isEmpty()); });
    }
    connect(record, &QPushButton::clicked, this, &StepLine::goOn);
    connect(leave, &QPushButton::clicked, this, &StepLine::close);
    return asking;
}

void StepLine::setWritable(bool isWritable)
{
    m_button->setEnabled(isWritable && !m_offer.isRefused);
    m_waive->setVisible(isWritable && m_offer.canBeWaived);
}

void StepLine::begin()
{
    if (m_asking->isHidden()) {
        m_now = m_clock.now().in(m_offer.zone).toString(QLatin1String(kMinutes));
        m_at->setText(m_now);
    }
    m_asking->show();
    (m_reason ? m_reason : m_note)->setFocus(Qt::OtherFocusReason);
}

void StepLine::close()
{
    m_asking->hide();
    m_button->setFocus(Qt::OtherFocusReason);
}

void StepLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_asking->isHidden())
        return close();
    QWidget::keyPressEvent(event);
}

void StepLine::goOn()
{
    UpgradeDeed deed;
    deed.step = m_offer.step;
    deed.reason = m_reason ? m_reason->text().trimmed() : QString();
    if (m_reason && deed.reason.isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    const QString typed = m_at->text().trimmed();
    if (!typed.isEmpty() && typed != m_now) {
        const auto at = parseInstant(QString(typed).replace(u' ', u'T'), m_offer.zone);
        m_fault->setText(at ? QString() : tr("When it happened is written like %1.").arg(m_now));
        m_fault->setVisible(!at);
        if (!at)
            return m_at->setFocus(Qt::OtherFocusReason);
        deed.at = *at;
    }
    deed.activity = m_activity->text().trimmed();
    deed.note = m_note->text().trimmed();
    Q_EMIT wanted(deed);
}

UpgradeSteps::UpgradeSteps(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

StepLine* UpgradeSteps::line(UpgradeStep step) const
{
    const auto found = std::ranges::find(m_lines, step, [](const StepLine* one) { return one->offer().step; });
    return found == m_lines.end() ? nullptr : *found;
}

void UpgradeSteps::setOffers(const std::vector<StepOffer>& offers, bool isWritable)
{
    const bool isSame = std::ranges::equal(m_lines, offers, {}, &StepLine::offer);
    for (StepLine* line : isSame ? std::vector<StepLine*>() : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater(); // its button may be what led here
    }
    for (std::size_t i = m_lines.size(); i < offers.size(); ++i) {
        auto* line = new StepLine(offers[i], m_clock);
        connect(line, &StepLine::wanted, this, &UpgradeSteps::wanted);
        connect(line, &StepLine::waiverWanted, this, &UpgradeSteps::waiverWanted);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    for (StepLine* line : m_lines)
        line->setWritable(isWritable);
}

} // namespace readiness
