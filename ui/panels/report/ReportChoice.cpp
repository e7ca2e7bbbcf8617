#include "ui/panels/report/ReportChoice.h"

#include "core/project/ReviewMaterial.h"
#include "core/project/StatusMaterial.h"
#include "core/query/References.h"
#include "core/rules/ReviewTiming.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastFieldHeight = 24;
constexpr int kWidestReview = 260;

} // namespace

ReportChoice::ReportChoice(const QDate& today, QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_sections(new QToolButton(this)),
      m_since(new QDateEdit(today.addDays(-kStatusDays), this)),
      m_review(new QComboBox(this))
{
    m_kind->addItems({tr("Readiness sign-off"), tr("Status report"), tr("Review report"), tr("Risk register")});
    m_kind->setAccessibleName(tr("Report"));
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(today);
    m_since->setAccessibleName(tr("Changes since"));
    m_since->setToolTip(tr("Changes since the beginning of this day"));
    m_review->setAccessibleName(tr("Review"));
    m_review->setMaximumWidth(kWidestReview);
    m_review->setPlaceholderText(tr("No review yet"));
    addSections();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_sections, m_since, m_review}) {
        widget->setMinimumHeight(kLeastFieldHeight);
        layout->addWidget(widget);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        Q_EMIT changed();
    });
    connect(m_since, &QDateEdit::dateChanged, this, &ReportChoice::changed);
    connect(m_review, &QComboBox::currentIndexChanged, this, &ReportChoice::changed);
    showOptions();
}

void ReportChoice::addSections()
{
    const QString key = u"report/leftOut"_s;
    m_sections->setText(tr("Sections"));
    m_sections->setAutoRaise(true);
    m_sections->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_sections);
    m_sections->setMenu(menu);
    const QStringList leftOut = QSettings().value(key).toStringList();
    for (const auto& [section, heading] : reportSections()) {
        QAction* action = menu->addAction(heading);
        action->setCheckable(true);
        action->setChecked(!leftOut.contains(QString::number(int(section))));
        if (!action->isChecked())
            m_leftOut.insert(section);
        connect(action, &QAction::toggled, this, [this, key, section = section](bool isIn) {
            if (isIn)
                m_leftOut.remove(section);
            else
                m_leftOut.insert(section);
            QStringList numbers;
            for (const ReportSection one : std::as_const(m_leftOut))
                numbers += QString::number(int(one));
            QSettings().setValue(key, numbers);
            Q_EMIT changed();
        });
    }
}

void ReportChoice::showOptions()
{
    const auto kind = ReportKind(m_kind->currentIndex());
    m_sections->setVisible(kind == ReportKind::SignOff);
    m_since->setVisible(kind == ReportKind::Status);
    m_review->setVisible(kind == ReportKind::Review);
}

void ReportChoice::setKind(ReportKind kind) { m_kind->setCurrentIndex(int(kind)); }

void ReportChoice::setReviews(const Snapshot& snapshot)
{
    const QSignalBlocker blocker(m_review); // what is wanted stays the same
    QString chosen = m_review->currentData().toString();
    if (const Review* latest = latestReview(snapshot); latest && chosen.isEmpty())
        chosen = latest->id.toHex();
    m_review->clear();
    for (const Review* review : reviewsInOrder(snapshot))
        m_review->addItem(u"%1 %2"_s.arg(displayRef(snapshot, RecordKind::Review, *review), review->title),
                          review->id.toHex());
    m_review->setCurrentIndex(m_review->findData(chosen));
}

ReportOrder ReportChoice::order() const
{
    ReportOrder order;
    order.kind = ReportKind(m_kind->currentIndex());
    order.leftOut = m_leftOut;
    order.since = m_since->date();
    order.review = RecordId::fromHex(m_review->currentData().toString()).value_or(RecordId{});
    return order;
}

} // namespace readiness
