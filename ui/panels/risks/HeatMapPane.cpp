#include "ui/panels/risks/HeatMapPane.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskMatrixFigure.h"
#include "core/rules/Exposure.h"
#include "core/store/History.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/models/RiskEdits.h"
#include "ui/panels/risks/BandLegend.h"
#include "ui/panels/risks/HeatMap.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCodes = 60; ///< in a field; more never have room

bool isAboutRisks(const Commit& commit)
{
    return std::ranges::any_of(commit.changed, [](const auto& changed) {
        return changed.first == RecordKind::Risk || changed.first == RecordKind::RiskScale;
    });
}

} // namespace

/// The matrix that is shown, with what it points into.
struct HeatMapPane::Shown {
    SnapshotPtr snapshot;
    RiskMethod method;
    RiskMatrix matrix;

    Shown(SnapshotPtr of, const RiskMatrixChoice& choice)
        : snapshot(std::move(of)), method(*snapshot), matrix(*snapshot, method, choice)
    {}
};

HeatMapPane::HeatMapPane(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kind(new QComboBox),
      m_day(new QDateEdit),
      m_now(new QPushButton(tr("&Today"))),
      m_map(new HeatMap),
      m_unrated(new QToolButton),
      m_legend(new BandLegend),
      m_exposure(textLabel())
{
    m_exposure->setContentsMargins(8, 0, 8, 8);
    setTextRole(m_exposure, TextRole::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeControls());
    column->addWidget(m_map, 1);
    column->addWidget(m_legend);
    column->addWidget(m_exposure);
    connect(m_map, &HeatMap::chosenChanged, this, &HeatMapPane::tellChosen);
    connect(m_map, &HeatMap::moveWanted, this, &HeatMapPane::move);
    connect(m_map, &HeatMap::codePressed, this, [this](const QString& code) {
        if (const Risk* risk = riskOf(code))
            Q_EMIT riskPressed(risk->id);
    });
    connect(&context.workspace, &Workspace::committed, this, [this](const Commit& commit) {
        if (isAboutRisks(commit) && !m_past.isValid())
            renew();
    });
    setStage(RiskStage::Current);
}

HeatMapPane::~HeatMapPane() = default;

QWidget* HeatMapPane::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new FlowLayout(controls);
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(4);
    auto* group = new QButtonGroup(this);
    const auto flat = [&](QToolButton* button) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(24);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    const std::pair<RiskStage, QString> stages[] = {{RiskStage::Inherent, tr("Inherent")},
                                                    {RiskStage::Current, tr("Current")},
                                                    {RiskStage::Residual, tr("Residual")}};
    for (const auto& [stage, text] : stages) {
        auto* button = new QToolButton;
        button->setText(text);
        flat(button);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, stage = stage] { setStage(stage); });
        m_stages.push_back(button);
    }
    m_stages[0]->setToolTip(tr("Before anything is done"));
    m_stages[1]->setToolTip(tr("As it is now; where nobody has rated that, as before anything is done"));
    m_stages[2]->setToolTip(tr("When all responses are done"));
    m_kind->addItems({tr("Threats"), tr("Opportunities")});
    m_kind->setAccessibleName(tr("Threats or opportunities"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_choice.kind = RiskKind(kind);
        renew();
    });
    row->addWidget(m_kind);
    m_day->setCalendarPopup(true);
    m_day->setDate(today());
    m_day->setAccessibleName(tr("As of"));
    m_day->setToolTip(tr("How it was at the end of an earlier day"));
    connect(m_day, &QDateEdit::dateChanged, this, &HeatMapPane::readDay);
    auto* asOf = new QLabel(tr("As of"));
    asOf->setContentsMargins(8, 0, 0, 0);
    asOf->setBuddy(m_day);
    row->addWidget(asOf);
    row->addWidget(m_day);
    m_now->hide();
    connect(m_now, &QPushButton::clicked, this, [this] { setDay(today()); });
    row->addWidget(m_now);
    flat(m_unrated);
    connect(m_unrated, &QToolButton::clicked, this, [this] {
        if (m_unrated->isChecked())
            m_map->choose({});
        tellChosen();
    });
    return controls;
}

QDate HeatMapPane::today() const
{
    return m_context.workspace.clock().now().in(m_context.workspace.snapshot()->project().zone()).date();
}

void HeatMapPane::setStage(RiskStage stage)
{
    m_choice.stage = stage;
    m_stages[std::size_t(stage)]->setChecked(true);
    renew();
}

void HeatMapPane::setDay(const QDate& day) { m_day->setDate(day); }

void HeatMapPane::setRisk(const RecordId& risk)
{
    m_risk = risk;
    showPath();
}

void HeatMapPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        renew();
}

/// The store's thread reads what was then; whoever has chosen another day meanwhile is answered by that.
void HeatMapPane::readDay()
{
    m_past = m_day->date() < today() ? m_day->date() : QDate();
    m_then.reset();
    m_now->setVisible(m_past.isValid());
    if (!m_past.isValid()) {
        renew();
        return;
    }
    const QTimeZone zone = m_context.workspace.snapshot()->project().zone();
    const Instant end{Instant::of(m_past.addDays(1).startOfDay(zone)).milliseconds - 1};
    m_context.workspace.project().askStore(
        [end](Store& store) { return History(store).asOf(end); }, this,
        [this, day = m_past](Result<SnapshotPtr> then) {
            if (day != m_past)
                return;
            if (then)
                m_then = std::move(*then);
            else
                m_context.workspace.say({Message::Kind::Error, then.error().text, {}, {}});
            renew();
        });
}

/// While the store reads, what was shown stays.
void HeatMapPane::renew()
{
    m_isStale = !isVisible();
    if (m_isStale || (m_past.isValid() && !m_then))
        return;
    if (!m_past.isValid()) {
        const QSignalBlocker quiet(m_day); // midnight may have passed
        m_day->setDate(today());
    }
    show(m_then ? m_then : m_context.workspace.snapshot());
}

void HeatMapPane::show(SnapshotPtr snapshot)
{
    const bool hasChosen = m_map->chosen().isValid() || m_unrated->isChecked();
    m_shown = std::make_unique<Shown>(std::move(snapshot), m_choice);
    const auto& risks = m_shown->snapshot->all<Risk>();
    const bool hasOpportunities =
        std::ranges::any_of(risks, [](const Risk* risk) { return risk->kind == RiskKind::Opportunity; });
    m_kind->setVisible(hasOpportunities || m_choice.kind == RiskKind::Opportunity);
    m_map->setMovable(!m_then && m_context.workspace.project().mode() == Project::Mode::Write);
    m_map->setMatrix(matrixFigure(*m_shown->snapshot, m_shown->matrix, m_shown->method, kMostCodes));
    m_legend->setBands(m_shown->method.bands());
    const int unrated = int(m_shown->matrix.unrated().size());
    m_unrated->setText(tr("%n not rated", nullptr, unrated));
    m_unrated->setVisible(unrated > 0);
    if (unrated == 0)
        m_unrated->setChecked(false);
    showPath();
    showExposure();
    if (hasChosen)
        tellChosen();
}

MatrixPlace HeatMapPane::placeOf(const RiskRating& rating) const
{
    const RiskRating at = m_shown->matrix.place(rating);
    return at.isRated() ? MatrixPlace{m_shown->matrix.probabilities() - at.probability, at.impact - 1} : MatrixPlace();
}

void HeatMapPane::showPath()
{
    if (!m_shown)
        return;
    const Risk* risk = m_shown->snapshot->find(Id<Risk>(m_risk));
    if (!risk || !risk->isOpen() || risk->kind != m_choice.kind) {
        m_map->setPath({}, {}, {});
        return;
    }
    std::vector<MatrixPlace> path;
    for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Current, RiskStage::Residual}) {
        const MatrixPlace place = placeOf(risk->rating(stage));
        if (place.isValid() && (path.empty() || path.back() != place))
            path.push_back(place);
    }
    m_map->setPath(displayRef(*m_shown->snapshot, RecordKind::Risk, *risk), path,
                   placeOf(risk->rating(m_choice.stage)));
}

void HeatMapPane::showExposure()
{
    const Exposure exposure = exposureOf(*m_shown->snapshot, m_shown->method);
    QStringList sentences;
    if (m_then)
        sentences += tr("As of %1, to look at only.").arg(dayText(m_past));
    if (exposure.counted > 0) {
        sentences += tr("Exposure %1 from %n risk(s).", nullptr, exposure.counted)
                         .arg(displayDuration(qRound(exposure.threatMinutes)));
        if (exposure.opportunityMinutes > 0)
            sentences += tr("Opportunities may save %1.").arg(displayDuration(qRound(exposure.opportunityMinutes)));
    }
    if (exposure.counted > 0 && exposure.unknown > 0)
        sentences += tr("%n without figures.", nullptr, exposure.unknown);
    m_exposure->setText(sentences.join(u' '));
    m_exposure->setVisible(!sentences.isEmpty());
}

void HeatMapPane::tellChosen()
{
    const MatrixPlace place = m_map->chosen();
    if (place.isValid())
        m_unrated->setChecked(false);
    if (!m_shown || (!place.isValid() && !m_unrated->isChecked())) {
        Q_EMIT chosen(std::nullopt);
        return;
    }
    QSet<RecordId> risks;
    const auto& those = place.isValid()
                            ? m_shown->matrix.cell(m_shown->matrix.probabilities() - place.row, place.column + 1).risks
                            : m_shown->matrix.unrated();
    for (const Risk* risk : those)
        risks.insert(risk->id);
    Q_EMIT chosen(risks);
}

void HeatMapPane::chooseAll()
{
    m_unrated->setChecked(false);
    m_map->choose({});
}

const Risk* HeatMapPane::riskOf(const QString& code) const
{
    const auto risks = m_shown ? m_shown->snapshot->all<Risk>() : std::vector<const Risk*>();
    const auto found = std::ranges::find_if(
        risks, [&](const Risk* risk) { return displayRef(*m_shown->snapshot, RecordKind::Risk, *risk) == code; });
    return found == risks.end() ? nullptr : *found;
}

void HeatMapPane::move(const QString& code, MatrixPlace to)
{
    const Risk* risk = riskOf(code);
    if (!risk)
        return;
    const RiskRating rating{m_shown->matrix.probabilities() - to.row, to.column + 1};
    auto edit = rated(m_shown->snapshot, Id<Risk>(risk->id), m_choice.stage, rating);
    if (edit)
        m_context.workspace.commit(std::move(*edit));
    else
        m_context.workspace.say({Message::Kind::Error, edit.error().text, {}, {}});
}

} // namespace readiness
