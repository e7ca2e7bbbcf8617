#include "ui/panels/plan/BesideBar.h"

#include "core/base/Text.h"
#include "core/report/DeviationWords.h"
#include "ui/forms/Icons.h"
#include "ui/forms/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBesideGlyph = 16;
const QString kChosenBaseline = u"plan/baseline"_s;
const QString kNoBaseline = u"none"_s;

template <class T, class Less>
std::vector<const T*> ofPlan(const Snapshot& snapshot, const RecordId& plan, Less isOlder)
{
    std::vector<const T*> records;
    for (const T* record : snapshot.all<T>()) {
        if (record->plan == plan)
            records.push_back(record);
    }
    std::stable_sort(records.begin(), records.end(), isOlder);
    return records;
}

std::vector<const Baseline*> baselinesOf(const Snapshot& snapshot, const RecordId& plan)
{
    return ofPlan<Baseline>(snapshot, plan,
                            [](const Baseline* a, const Baseline* b) { return a->takenAt < b->takenAt; });
}

/// That have begun.
std::vector<const Run*> runsOf(const Snapshot& snapshot, const RecordId& plan)
{
    auto runs = ofPlan<Run>(snapshot, plan, [](const Run* a, const Run* b) { return a->startedAt < b->startedAt; });
    std::erase_if(runs, [](const Run* run) { return run->startedAt.isNull(); });
    return runs;
}

RecordId chosen(const QComboBox& box) { return box.currentData().value<RecordRef>().id; }

void choose(QComboBox& box, const RecordId& record)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).value<RecordRef>().id == record)
            return box.setCurrentIndex(i);
    }
}

} // namespace

BesideBar::BesideBar(Workspace& workspace, PlanModel& model, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(model),
      m_baselines(makeBox(tr("Baseline"))),
      m_runs(makeBox(tr("Actual times"))),
      m_glyph(new QLabel),
      m_words(textLabel())
{
    m_baselines->setObjectName(u"plan/baselines"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_baselines);
    row->addWidget(m_runs);
    row->addWidget(m_glyph);
    row->addWidget(m_words, 1);
    connect(m_baselines, &QComboBox::activated, this, [this] { chooseBaseline(chosen(*m_baselines)); });
    connect(m_runs, &QComboBox::activated, this, [this] { m_model.setRun(chosen(*m_runs)); });
    connect(&m_model, &PlanModel::renewed, this, &BesideBar::renew);
    renew();
}

QComboBox* BesideBar::makeBox(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void BesideBar::chooseBaseline(const RecordId& baseline)
{
    QSettings().setValue(kChosenBaseline, baseline.isNull() ? kNoBaseline : baseline.toHex());
    fill();
    choose(*m_baselines, baseline);
    m_model.setBaseline(baseline);
}

void BesideBar::setActualShown(bool isShown)
{
    if (std::exchange(m_isActualShown, isShown) != isShown)
        renew();
}

void BesideBar::renew()
{
    const RecordId plan = m_model.shown()->plan;
    const RecordId baseline = m_baselines->count() > 0 ? chosen(*m_baselines) : RecordId();
    const RecordId run = m_runs->count() > 0 ? chosen(*m_runs) : RecordId();
    const bool isAnother = std::exchange(m_plan, plan) != plan;
    const Snapshot& snapshot = *m_workspace.snapshot();
    fill();
    const auto baselines = baselinesOf(snapshot, plan);
    const auto runs = runsOf(snapshot, plan);
    const QString remembered = QSettings().value(kChosenBaseline).toString();
    if (isAnother || (!baseline.isNull() && !snapshot.find(Id<Baseline>(baseline)))) {
        RecordId wanted = baselines.empty() || remembered == kNoBaseline ? RecordId() : RecordId(baselines.back()->id);
        for (const Baseline* one : baselines) {
            if (one->id.toHex() == remembered)
                wanted = one->id;
        }
        choose(*m_baselines, wanted);
        m_model.setBaseline(wanted);
    } else {
        choose(*m_baselines, baseline);
    }
    const bool isLatest = isAnother || run.isNull() || !snapshot.find(Id<Run>(run));
    choose(*m_runs, isLatest && !runs.empty() ? RecordId(runs.back()->id) : run);
    if (m_runs->count() > 0)
        m_model.setRun(chosen(*m_runs));
    say();
}

void BesideBar::fill()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const QSignalBlocker quiet(m_baselines);
    m_baselines->clear();
    m_runs->clear();
    const auto baselines = baselinesOf(snapshot, m_plan);
    if (!baselines.empty())
        m_baselines->addItem(tr("No baseline"), QVariant::fromValue(RecordRef{RecordKind::Baseline, {}}));
    for (const Baseline* one : baselines)
        m_baselines->addItem(tr("Baseline: %1").arg(displayLine(one->title)),
                             QVariant::fromValue(RecordRef{RecordKind::Baseline, one->id}));
    for (const Run* one : runsOf(snapshot, m_plan))
        m_runs->addItem(tr("Actual: %1").arg(displayLine(one->title)),
                        QVariant::fromValue(RecordRef{RecordKind::Run, one->id}));
    m_baselines->setVisible(m_baselines->count() > 0);
    m_runs->setVisible(m_isActualShown && m_runs->count() > 0);
    setVisible(m_baselines->count() > 0 || (m_isActualShown && m_runs->count() > 0));
}

void BesideBar::say()
{
    const ShownPlan& plan = *m_model.shown();
    const Baseline* baseline = plan.snapshot->find(Id<Baseline>(plan.beside.baseline));
    const bool isCompared = plan.schedule && plan.beside.then && baseline;
    m_words->setText(isCompared ? deviationSummary(*plan.schedule, *plan.beside.then, baseline->title) : QString());
    const int minutes = isCompared ? deviationOf(*plan.schedule, *plan.beside.then).finishMinutes.value_or(0) : 0;
    m_glyph->setPixmap(
        statusIcon(
            {{}, minutes > 0 ? Tone::Conditional : Tone::Go, minutes > 0 ? StatusGlyph::Diamond : StatusGlyph::Check})
            .pixmap(kBesideGlyph, kBesideGlyph));
    m_glyph->setVisible(isCompared);
}

} // namespace readiness
