#include "ui/panels/environments/UpgradeSteps.h"

#include "ui/forms/NoticeList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

StepLine::StepLine(const StepOffer& offer) : m_offer(offer), m_button(new QPushButton(offer.text))
{
    QLabel* note = textLabel(offer.note);
    setTextRole(note, TextRole::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(note, 1);
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
    if (offer.needsReason)
        layout->addWidget(m_asking = makeAsking());
    connect(m_button, &QPushButton::clicked, this, &StepLine::begin);
}

QWidget* StepLine::makeAsking()
{
    auto* asking = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why do you go on all the same?"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* record = new QPushButton(tr("Record it all the same"));
    record->setEnabled(false);
    auto* leave = new QPushButton(tr("Leave it"));
    auto* row = new QHBoxLayout(asking);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(record);
    row->addWidget(leave);
    asking->hide();
    connect(m_reason, &QLineEdit::textChanged, record,
            [record](const QString& text) { record->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &StepLine::goOn);
    connect(record, &QPushButton::clicked, this, &StepLine::goOn);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_asking->hide();
        m_button->setFocus(Qt::OtherFocusReason);
    });
    return asking;
}

void StepLine::setWritable(bool isWritable) { m_button->setEnabled(isWritable && !m_offer.isRefused); }

void StepLine::begin()
{
    if (!m_asking) {
        Q_EMIT wanted(m_offer.step, {});
        return;
    }
    m_asking->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void StepLine::goOn()
{
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        Q_EMIT wanted(m_offer.step, reason);
}

UpgradeSteps::UpgradeSteps(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void UpgradeSteps::setOffers(const std::vector<StepOffer>& offers, bool isWritable)
{
    const bool isSame = std::ranges::equal(m_lines, offers, {}, &StepLine::offer);
    for (StepLine* line : isSame ? std::vector<StepLine*>() : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater(); // its button may be what led here
    }
    for (std::size_t i = m_lines.size(); i < offers.size(); ++i) {
        auto* line = new StepLine(offers[i]);
        connect(line, &StepLine::wanted, this, &UpgradeSteps::wanted);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    for (StepLine* line : m_lines)
        line->setWritable(isWritable);
}

} // namespace readiness
