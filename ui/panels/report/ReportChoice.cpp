#include "ui/panels/report/ReportChoice.h"

#include "core/project/ReviewMaterial.h"
#include "core/project/StatusMaterial.h"
#include "core/query/References.h"
#include "core/report/HandOverReport.h"
#include "core/rules/ReviewTiming.h"
#include "core/rules/TestStates.h"

#include <QCheckBox>
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
constexpr int kWidestRecord = 260;
constexpr int kShownLetters = 18; ///< of a record's title

QComboBox* recordBox(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setMaximumWidth(kWidestRecord);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long title must not widen the panel
    box->setMinimumContentsLength(kShownLetters);
    box->setPlaceholderText(placeholder);
    return box;
}

/// What may be chosen in a box, and what is where nothing is yet.
struct RecordChoices {
    RecordKind kind{};
    std::vector<const Record*> records;
    RecordId usual;
    QString none; ///< an entry for no record at all; none where empty
};

/// The chosen record stays chosen.
void fill(QComboBox* box, const Snapshot& snapshot, const RecordChoices& choices)
{
    const QSignalBlocker blocker(box); // what is wanted stays the same
    QString chosen = box->currentData().toString();
    if (chosen.isEmpty() && !choices.usual.isNull())
        chosen = choices.usual.toHex();
    box->clear();
    if (!choices.none.isEmpty())
        box->addItem(choices.none, QString());
    for (const Record* record : choices.records)
        box->addItem(
            u"%1 %2"_s.arg(displayRef(snapshot, choices.kind, *record), recordType(choices.kind).title(*record)),
            record->id.toHex());
    const int place = box->findData(chosen);
    box->setCurrentIndex(place < 0 && !choices.none.isEmpty() ? 0 : place);
}

RecordId chosenIn(const QComboBox* box)
{
    return RecordId::fromHex(box->currentData().toString()).value_or(RecordId{});
}

} // namespace

ReportChoice::ReportChoice(const QDate& today, QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_sections(new QToolButton(this)),
      m_since(new QDateEdit(today.addDays(-kStatusDays), this)),
      m_review(recordBox(tr("Review"), tr("No review yet"), this)),
      m_plan(recordBox(tr("Cutover plan"), tr("No cutover plan yet"), this)),
      m_person(recordBox(tr("Whose pages"), QString(), this)),
      m_run(recordBox(tr("Run"), tr("No run yet"), this)),
      m_cycle(recordBox(tr("Test cycle"), QString(), this)),
      m_executions(new QCheckBox(tr("Every execution"), this)),
      m_upgrade(recordBox(tr("Upgrade"), QString(), this)),
      m_day(new QDateEdit(today, this))
{
    m_kind->addItems({tr("Readiness sign-off"), tr("Status report"), tr("Review report"), tr("Risk register"),
                      tr("Cutover plan"), tr("Runbook"), tr("Rehearsal report"), tr("Hand-over"),
                      tr("Acceptance report"), tr("Upgrade report"), tr("Hypercare")});
    m_kind->setAccessibleName(tr("Report"));
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(today);
    m_since->setAccessibleName(tr("Changes since"));
    m_since->setToolTip(tr("Changes since the beginning of this day"));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_day->setAccessibleName(tr("Day"));
    m_day->setToolTip(tr("How it stood at the end of this day"));
    addSections();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_sections, m_since, m_review, m_plan, m_person,
                                                           m_run, m_cycle, m_executions, m_upgrade, m_day}) {
        widget->setMinimumHeight(kLeastFieldHeight);
        layout->addWidget(widget);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        Q_EMIT changed();
    });
    connect(m_since, &QDateEdit::dateChanged, this, &ReportChoice::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &ReportChoice::changed);
    connect(m_executions, &QCheckBox::toggled, this, &ReportChoice::changed);
    for (const QComboBox* box : {m_review, m_plan, m_person, m_run, m_cycle, m_upgrade})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoice::changed);
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
    m_plan->setVisible(kind == ReportKind::CutoverPlan || kind == ReportKind::Runbook);
    m_person->setVisible(kind == ReportKind::Runbook);
    m_run->setVisible(kind == ReportKind::Rehearsal || kind == ReportKind::HandOver);
    m_cycle->setVisible(kind == ReportKind::Acceptance);
    m_executions->setVisible(kind == ReportKind::Acceptance);
    m_upgrade->setVisible(kind == ReportKind::Upgrade);
    m_day->setVisible(kind == ReportKind::Hypercare);
}

void ReportChoice::setKind(ReportKind kind) { m_kind->setCurrentIndex(int(kind)); }

void ReportChoice::setRecords(const Snapshot& snapshot)
{
    const auto usual = [](const auto* record) { return record ? RecordId(record->id) : RecordId(); };
    const auto reviews = reviewsInOrder(snapshot);
    fill(m_review, snapshot, {RecordKind::Review, {reviews.begin(), reviews.end()}, usual(latestReview(snapshot)), {}});
    const auto plans = snapshot.all(RecordKind::Plan);
    fill(m_plan, snapshot, {RecordKind::Plan, plans, usual(plans.empty() ? nullptr : plans.front()), {}});
    fill(m_person, snapshot, {RecordKind::Person, snapshot.all(RecordKind::Person), {}, tr("Everybody")});
    const auto cycles = cyclesInOrder(snapshot);
    fill(m_cycle, snapshot, {RecordKind::Cycle, {cycles.begin(), cycles.end()}, {}, tr("All test cycles")});
    fill(m_upgrade, snapshot, {RecordKind::Upgrade, snapshot.all(RecordKind::Upgrade), {}, tr("All upgrades")});
    const Run* run = runToHandOver(snapshot);
    fill(m_run, snapshot, {RecordKind::Run, snapshot.all(RecordKind::Run), usual(run), {}});
}

void ReportChoice::setToday(const QDate& today)
{
    const QSignalBlocker blocker(m_day); // the window stands open overnight: today stays chosen
    const bool wasToday = m_day->date() == m_day->maximumDate();
    m_day->setMaximumDate(today);
    if (wasToday)
        m_day->setDate(today);
    m_since->setMaximumDate(today);
}

ReportOrder ReportChoice::order() const
{
    ReportOrder order;
    order.kind = ReportKind(m_kind->currentIndex());
    order.leftOut = m_leftOut;
    order.since = m_since->date();
    order.review = chosenIn(m_review);
    order.plan = chosenIn(m_plan);
    order.person = chosenIn(m_person);
    order.run = chosenIn(m_run);
    order.cycle = chosenIn(m_cycle);
    order.withExecutions = m_executions->isChecked();
    order.upgrade = chosenIn(m_upgrade);
    order.day = m_day->date();
    return order;
}

} // namespace readiness
