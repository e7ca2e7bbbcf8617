#include "ui/panels/risks/RisksPanel.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/RecordTabs.h"
#include "ui/forms/SuccessorActions.h"
#include "ui/models/RiskEdits.h"
#include "ui/panels/risks/HeatMap.h"
#include "ui/panels/risks/HeatMapPane.h"
#include "ui/panels/risks/QuickRisk.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 820; ///< pixels from which there is room for both
constexpr int kTableShare = 58;  ///< percent of the width, at first

} // namespace

RisksPanel::RisksPanel(const PanelContext& context)
    : Panel(context),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_tabs(new RecordTabs(workspace(), pasteReview())),
      m_map(new HeatMapPane(context)),
      m_quick(new QuickRisk(workspace()))
{
    makeRegister();
    makeScale();
    makeCorner();
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(&m_register->view(), &RecordView::currentRecordChanged, this,
            [this](const auto& record) { m_map->setRisk(record ? record->id : RecordId()); });
    connect(m_map, &HeatMapPane::riskPressed, this, &RisksPanel::showRisk);
    connect(m_map, &HeatMapPane::chosen, this, [this](const auto& risks) {
        RecordFilter filter = m_filter->filter();
        filter.among = risks;
        m_filter->setFilter(filter);
    });
    connect(m_filter, &FilterBar::changed, this, [this](const RecordFilter& filter) {
        if (!filter.among)
            m_map->chooseAll();
    });
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_map);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    restoreSizes();
    connect(m_splitter, &QSplitter::splitterMoved, this, &RisksPanel::rememberSizes);
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_quick->setMethod(RiskMethod(*workspace().snapshot()));
}

void RisksPanel::makeRegister()
{
    m_register =
        m_tabs->addTable(RecordKind::Risk,
                         {{},
                          tr("No risks are known yet. Say above what may happen, or begin with what often goes wrong."),
                          tr("Suggested risks…")});
    m_register->setAdding([this] { suggest(); });
    m_filter = &m_register->addFilter({u"status"_s}, {u"owner"_s});
    m_register->addAbove(m_quick);
    connect(m_quick, &QuickRisk::made, this, [this](const RecordId& risk) {
        if (m_register->view().records().indexOf(risk).isValid())
            m_register->view().showRecord(risk);
    });
    const QList<QAction*> successors = successorActions(workspace(), m_register->view(), making());
    m_quick->addButton(menuButtonFor(successors, tr("T&urn into")));
    addAction(tr("Add a &risk"), u"Ctrl+Shift+R"_s, [this] {
        m_tabs->setCurrentWidget(m_register);
        m_quick->line().setFocus(Qt::ShortcutFocusReason);
    });
    addAction(tr("Go to the &heat map"), u"Ctrl+Shift+H"_s, [this] { m_map->map().setFocus(Qt::ShortcutFocusReason); });
    m_actions += successors;
    auto* remove = new QAction(tr("&Remove"), this);
    connect(remove, &QAction::triggered, &m_register->view(), &RecordView::removeSelected);
    m_register->view().addAction(remove);
}

/// What often goes wrong, and what was decided about it.
void RisksPanel::makeCorner()
{
    auto* suggested = new QPushButton(tr("Suggested risks…"));
    auto* decisions = new QPushButton(pluralOf(recordType(RecordKind::Decision)));
    suggested->setEnabled(workspace().project().mode() == Project::Mode::Write);
    connect(suggested, &QPushButton::clicked, this, &RisksPanel::suggest);
    connect(decisions, &QPushButton::clicked, this, [this] { selection().goTo(RecordKind::Decision); });
    m_tabs->setCorner({suggested, decisions});
}

void RisksPanel::suggest() { Q_EMIT actionWanted(u"suggest-risks"_s); }

void RisksPanel::makeScale()
{
    m_scale = m_tabs->addTable(
        RecordKind::RiskScale,
        {tr("&Add level…"),
         tr("This project rates its risks by the usual five by five. Set up a scale of its own to change words, levels "
            "and bands."),
         tr("Set up the scale")});
    m_scale->setAdding([this] { addToScale(); });
    addAction(tr("Set up the risk &scale"), {}, [this] {
        m_tabs->setCurrentWidget(m_scale);
        if (workspace().snapshot()->table(RecordKind::RiskScale).size() == 0)
            addToScale();
    });
}

QAction* RisksPanel::addAction(const QString& text, const QString& shortcut, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_actions += action;
    return action;
}

/// The first levels are the usual ones, all of them.
void RisksPanel::addToScale()
{
    if (workspace().snapshot()->table(RecordKind::RiskScale).size() > 0) {
        if (const auto made = prompts().newRecord(workspace(), newScaleLevel()))
            reveal({RecordKind::RiskScale, *made});
        return;
    }
    auto usual = usualScale(workspace().snapshot());
    if (usual)
        workspace().commit(std::move(*usual));
    else
        workspace().say({Message::Kind::Error, usual.error().text, {}, {}});
}

/// In the table; a risk that the filter hides is shown in the map and the details all the same.
void RisksPanel::showRisk(const RecordId& risk)
{
    m_register->view().showRecord(risk);
    m_map->setRisk(risk);
    selection().select(RecordRef{RecordKind::Risk, risk});
}

/// As narrow as the two can be one below the other, however they stand now.
QSize RisksPanel::minimumSizeHint() const
{
    const QSize tables = m_tabs->minimumSizeHint(), map = m_map->minimumSizeHint();
    return {std::max(tables.width(), map.width()), tables.height()};
}

void RisksPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    if (const auto wanted = width() < kSideBySide ? Qt::Vertical : Qt::Horizontal;
        wanted != m_splitter->orientation()) {
        m_splitter->setOrientation(wanted);
        restoreSizes();
    }
}

/// As the user left the two the last time they stood like this; below one another they share as they need.
void RisksPanel::restoreSizes()
{
    QList<int> sizes;
    for (const QVariant& size : QSettings().value(sizesKey()).toList())
        sizes += size.toInt();
    if (sizes.size() != m_splitter->count() && m_splitter->orientation() == Qt::Horizontal)
        sizes = {width() * kTableShare / 100, width() * (100 - kTableShare) / 100};
    if (!sizes.isEmpty())
        m_splitter->setSizes(sizes);
}

void RisksPanel::rememberSizes()
{
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes += size;
    QSettings().setValue(sizesKey(), sizes);
}

QString RisksPanel::sizesKey() const
{
    return m_splitter->orientation() == Qt::Horizontal ? u"risks/beside"_s : u"risks/below"_s;
}

void RisksPanel::renew()
{
    if (const StandingPtr standing = workspace().standing())
        m_quick->setMethod(standing->riskMethod);
}

void RisksPanel::reveal(const RecordRef& record) { m_tabs->reveal(record); }

} // namespace readiness
