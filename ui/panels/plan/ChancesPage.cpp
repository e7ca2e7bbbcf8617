#include "ui/panels/plan/ChancesPage.h"

#include "core/report/FinishChart.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/Icons.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/models/PlanModel.h"
#include "ui/panels/plan/FinishView.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestIterations = 100, kMostIterations = 1'000'000, kUsualIterations = 10'000;
constexpr int kTickMilliseconds = 100;
constexpr int kStaleGlyph = 16;
const QString kIterations = u"simulation/iterations"_s, kSeed = u"simulation/seed"_s;

QSpinBox* numberBox(int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    return box;
}

QWidget* named(const QString& title, QWidget* content)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(8, 4, 0, 0);
    column->setSpacing(4);
    auto* heading = new QLabel(title);
    setTextRole(heading, TextRole::Heading);
    column->addWidget(heading);
    column->addWidget(content, 1);
    return widget;
}

} // namespace

ChancesPage::ChancesPage(const PanelContext& context, PlanModel& model, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(model),
      m_iterations(
          numberBox(kFewestIterations, kMostIterations, QSettings().value(kIterations, kUsualIterations).toInt())),
      m_seed(numberBox(0, std::numeric_limits<int>::max(), QSettings().value(kSeed, 1).toInt())),
      m_start(new QPushButton(tr("&Simulate"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_progress(new QProgressBar),
      m_pages(new QStackedWidget),
      m_hint(textLabel()),
      m_words(textLabel()),
      m_stale(textLabel(tr("The plan or its risks have changed since: simulate again."))),
      m_staleGlyph(new QLabel),
      m_chart(new FinishView),
      m_costs(new RankedModel({tr("What"), tr("Ends later by")}, this)),
      m_criticality(new RankedModel({tr("Task"), tr("How often critical")}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeFigures());
    auto* words = new QHBoxLayout;
    words->setContentsMargins(8, 0, 8, 4);
    words->addWidget(m_words);
    column->addLayout(words);
    column->addWidget(makeLists(), 1);
    m_hint->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(result);
    layout->addWidget(m_pages, 1);
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_progress->setValue(*m_done); });
    connect(m_start, &QPushButton::clicked, this, &ChancesPage::start);
    connect(m_cancel, &QPushButton::clicked, this, &ChancesPage::cancel);
    connect(&m_model, &PlanModel::renewed, this, &ChancesPage::renew);
    showRunning(false);
    renew();
}

ChancesPage::~ChancesPage() = default;

QWidget* ChancesPage::makeBar()
{
    auto* bar = new QWidget;
    auto* rows = new QVBoxLayout(bar);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [text, box] : {std::pair(tr("&Iterations"), m_iterations), std::pair(tr("See&d"), m_seed)}) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    m_seed->setToolTip(tr("The same seed draws the same numbers."));
    row->addWidget(m_start);
    m_progress->setAccessibleName(tr("Progress of the simulation"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    rows->addLayout(row);
    auto* stale = new QHBoxLayout;
    stale->setSpacing(8);
    m_staleGlyph->setPixmap(statusIcon({{}, Tone::Conditional, StatusGlyph::Diamond}).pixmap(kStaleGlyph, kStaleGlyph));
    stale->addWidget(m_staleGlyph, 0, Qt::AlignTop);
    stale->addWidget(m_stale, 1);
    rows->addLayout(stale);
    return bar;
}

QWidget* ChancesPage::makeFigures()
{
    auto* figures = new QWidget;
    auto* row = new FlowLayout(figures);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(24);
    for (Tile& tile : m_figures) {
        tile = {new QWidget, new QLabel, new QLabel};
        setTextRole(tile.name, TextRole::Secondary);
        setTextRole(tile.value, TextRole::Title);
        auto* column = new QVBoxLayout(tile.frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QLabel* label : {tile.name, tile.value}) {
            label->setTextFormat(Qt::PlainText);
            column->addWidget(label);
        }
        row->addWidget(tile.frame);
    }
    return figures;
}

QWidget* ChancesPage::makeLists()
{
    auto* costs = new RowList(m_costs, m_context.workspace, tr("What costs most"), {280, 120});
    auto* criticality = new RowList(m_criticality, m_context.workspace, tr("How often critical"), {280, 120});
    for (RowList* list : {costs, criticality}) {
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        connect(list, &QTreeView::clicked, this,
                [this, list](const QModelIndex& index) { choose(*list, index.row(), false); });
        connect(list, &QTreeView::activated, this,
                [this, list](const QModelIndex& index) { choose(*list, index.row(), true); });
        list->setToolTip(tr("Enter or a double click goes there."));
    }
    auto* lists = new QSplitter(Qt::Vertical);
    lists->addWidget(named(tr("What costs most"), costs));
    lists->addWidget(named(tr("How often critical"), criticality));
    auto* both = new QSplitter;
    both->addWidget(m_chart);
    both->addWidget(lists);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    for (QSplitter* splitter : {lists, both})
        splitter->setChildrenCollapsible(false);
    return both;
}

void ChancesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setAwake(*this, true);
    renew();
}

void ChancesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setAwake(*this, false);
}

void ChancesPage::start()
{
    const ShownPlanPtr plan = m_model.shown();
    if (!plan->schedule || m_work.isRunning())
        return;
    const SimulatedPlan::Order order{m_iterations->value(), quint64(m_seed->value())};
    QSettings settings;
    settings.setValue(kIterations, order.iterations);
    settings.setValue(kSeed, m_seed->value());
    m_done = std::make_shared<std::atomic<qint32>>(0);
    m_progress->setRange(0, order.iterations);
    m_progress->setValue(0);
    m_work.start(
        [plan, order, done = m_done](const BackgroundWork::IsCanceled& isCanceled) {
            return SimulatedPlan::of(plan, order, [&](qint32 iterations) {
                *done = iterations;
                return !isCanceled();
            });
        },
        [this](Result<SimulatedPlan> made) { take(std::move(made)); });
    showRunning(true);
}

void ChancesPage::cancel()
{
    m_work.cancel();
    showRunning(false);
}

void ChancesPage::take(Result<SimulatedPlan> made)
{
    showRunning(false);
    if (made)
        m_simulated = std::move(*made);
    else
        m_context.workspace.say({Message::Kind::Error, made.error().text, {}, {}});
    showResult();
    renew();
}

void ChancesPage::showRunning(bool isRunning)
{
    if (isRunning)
        m_tick.start();
    else
        m_tick.stop();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_start->setEnabled(!isRunning && m_model.shown()->schedule.has_value());
}

/// The plan is another, or has changed.
void ChancesPage::renew()
{
    const ShownPlan& plan = *m_model.shown();
    if (m_simulated && m_simulated->plan() != plan.plan)
        m_simulated.reset();
    showRunning(m_work.isRunning());
    m_pages->setCurrentIndex(m_simulated ? 1 : 0);
    m_hint->setText(plan.schedule
                        ? tr("How likely is it that the plan ends in time? The simulation draws the durations between "
                             "optimistic and pessimistic, and lets risks happen, many times over.")
                    : plan.trouble.isEmpty() ? tr("There is no plan to simulate yet.")
                                             : plan.trouble);
    const bool isStale = m_simulated && isVisible() && !m_simulated->holdsFor(plan);
    m_stale->setVisible(isStale);
    m_staleGlyph->setVisible(isStale);
}

void ChancesPage::setFigure(Figure figure, const QString& name, const QString& value)
{
    const Tile& tile = m_figures[std::size_t(figure)];
    tile.name->setText(name);
    tile.value->setText(value);
    tile.frame->setAccessibleName(name + u": "_s + value);
}

void ChancesPage::showResult()
{
    if (!m_simulated)
        return;
    const FinishChart chart = finishChart(m_simulated->schedule(), m_simulated->result());
    const auto time = [&](double percent) { return shownTime(m_simulated->result().percentile(percent), chart.zone); };
    const auto inWindow = m_simulated->inWindow();
    m_figures[Chance].frame->setVisible(inWindow.has_value());
    setFigure(Chance, tr("Ends inside the window"), inWindow ? chanceText(*inWindow) : QString());
    setFigure(Half, tr("P50, as likely as not by"), time(50));
    setFigure(Most, tr("P80, four of five times by"), time(80));
    setFigure(NearlyAll, tr("P95, nearly always by"), time(95));
    const QStringList words = chanceWords(m_simulated->schedule(), m_simulated->chances(), m_simulated->result());
    m_words->setText(words.join(u' '));
    m_chart->setChart(chart, m_words->text());
    m_costs->setRows(m_simulated->costliest());
    m_criticality->setRows(m_simulated->mostCritical());
}

/// A click makes it the window's record, Enter goes where it is at home.
void ChancesPage::choose(const RowList& list, int row, bool isFollowed)
{
    const auto record = list.model()->index(row, 0).data(RecordRole).value<RecordRef>();
    if (!m_context.workspace.snapshot()->table(record.kind).find(record.id))
        return;
    if (isFollowed)
        m_context.selection.go(record);
    else
        m_context.selection.select(record);
}

} // namespace readiness
