#include "ui/panels/environments/EnvironmentMap.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/environments/EnvironmentWords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMapMargin = 8;
constexpr std::size_t kMostCards = 12; ///< of a lane: nobody reads more, and thousands would stall

/// Of the way to production; what does not lead there stands beside it.
std::size_t laneOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Development: return 0;
    case EnvironmentKind::Test:
    case EnvironmentKind::Acceptance: return 1;
    case EnvironmentKind::Production: return 2;
    default: return 3;
    }
}

/// Those that the gate counts, too: see EnvironmentMetrics.
std::optional<ReportStatus> deviationsOf(const Environment& environment, const Parity& parity)
{
    const ParityTable table = parity.of(environment);
    if (!isToMirrorProduction(environment) || !table.production)
        return {};
    const auto open = std::ranges::count_if(table.rows, [](const ParityRow& row) {
        return row.standing == ParityStanding::Differs && isOfMirror(row.dimension);
    });
    return open == 0 ? status(EnvironmentMap::tr("No unrecorded deviation"), Tone::Go)
                     : status(EnvironmentMap::tr("%n unrecorded deviation(s)", nullptr, int(open)), Tone::Conditional);
}

EnvironmentFacts factsOf(const Environment& environment, const Snapshot& snapshot, const Parity& parity,
                         const std::vector<UpgradeStanding>& upgrades, Instant now)
{
    EnvironmentFacts facts{displayLine(environment.name), serviceStatus(environment.service), {}, {}, {}};
    QStringList first{
        labelOf(*environmentType().field(u"kind"), choicesOf<EnvironmentKind>()[std::size_t(environment.kind)]),
        environment.version, environment.platformVersion};
    first.removeAll(QString());
    facts.lines += first.join(u" · "_s);
    if (const QString data = dataText(environment, snapshot, now); !data.isEmpty())
        facts.lines += data;
    if (const UpgradeStanding* upgrade = upgradeOf(environment.id, upgrades)) {
        facts.upgrade = upgradeStatus(upgrade->state);
        facts.upgrade->word = EnvironmentMap::tr("Upgrade: %1").arg(facts.upgrade->word);
        if (const QString timer = timerText(upgrade->timer); !timer.isEmpty())
            facts.lines += timer;
    }
    facts.parity = deviationsOf(environment, parity);
    return facts;
}

} // namespace

EnvironmentMap::EnvironmentMap(QWidget* parent) : QScrollArea(parent), m_group(new QButtonGroup(this))
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(kMapMargin, kMapMargin, kMapMargin, kMapMargin);
    row->setSpacing(kMapMargin);
    const QStringList titles{tr("Development"), tr("Test and acceptance"), tr("Production"), tr("Beside it")};
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i] = addLane(i == 1 || i == 2 ? u"→ "_s + titles[qsizetype(i)] : titles[qsizetype(i)]);
        row->addWidget(m_lanes[i].column, 1);
    }
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Map of the environments"));
}

EnvironmentMap::Lane EnvironmentMap::addLane(const QString& title)
{
    Lane lane{new QWidget, nullptr, new QLabel, {}, 0};
    lane.cards = new QVBoxLayout(lane.column);
    lane.cards->setContentsMargins(0, 0, 0, 0);
    lane.cards->setSpacing(kMapMargin);
    auto* label = new QLabel(title);
    setTextRole(label, TextRole::Secondary);
    setTextRole(lane.more, TextRole::Secondary);
    lane.cards->addWidget(label);
    lane.cards->addWidget(lane.more);
    lane.cards->addStretch();
    lane.column->hide();
    return lane;
}

EnvironmentCard* EnvironmentMap::makeCard(const RecordId& environment)
{
    auto* made = new EnvironmentCard(widget());
    made->installEventFilter(this);
    m_group->addButton(made);
    m_cards.insert(environment, made);
    connect(made, &EnvironmentCard::clicked, this, [this, environment] { Q_EMIT chosen(environment); });
    return made;
}

/// Cards are changed in place, so that focus stays where it was.
void EnvironmentMap::setContent(const Snapshot& snapshot, Instant now)
{
    const Parity parity(snapshot, now);
    const std::vector<UpgradeStanding> upgrades = upgradeStandings(snapshot, now);
    QHash<RecordId, EnvironmentCard*> gone = m_cards;
    for (Lane& lane : m_lanes) {
        lane.order.clear();
        lane.further = 0;
    }
    for (const Environment* environment : snapshot.all<Environment>()) {
        Lane& lane = m_lanes[laneOf(environment->kind)];
        if (lane.order.size() == kMostCards) {
            ++lane.further;
            continue;
        }
        gone.remove(environment->id);
        EnvironmentCard* one = card(environment->id);
        one = one ? one : makeCard(environment->id);
        one->setFacts(factsOf(*environment, snapshot, parity, upgrades, now));
        for (Lane& other : m_lanes)
            other.cards->removeWidget(one);
        lane.order.push_back(one);
        lane.cards->insertWidget(int(lane.order.size()), one); // after the title
    }
    for (auto one = gone.cbegin(); one != gone.cend(); ++one) {
        m_cards.remove(one.key());
        delete one.value();
    }
    for (const Lane& lane : m_lanes) {
        lane.column->setVisible(!lane.order.empty());
        lane.more->setText(tr("and %n more, in the table below", nullptr, lane.further));
        lane.more->setVisible(lane.further > 0);
    }
    setMaximumHeight(sizeHint().height()); // the table has more use for what is left
    updateGeometry();
}

void EnvironmentMap::choose(const RecordId& environment)
{
    EnvironmentCard* wanted = card(environment);
    m_group->setExclusive(wanted != nullptr); // an exclusive group cannot be without a choice
    for (EnvironmentCard* one : std::as_const(m_cards))
        one->setChecked(one == wanted);
    if (wanted)
        ensureWidgetVisible(wanted);
}

/// Arrow keys go along the way and up and down in a lane.
bool EnvironmentMap::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<EnvironmentCard*>(watched);
    if (from && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
            return step(*from, key), true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void EnvironmentMap::step(const EnvironmentCard& from, int key)
{
    std::vector<const Lane*> lanes;
    std::size_t lane = 0, place = 0;
    for (const Lane& one : m_lanes) {
        if (one.order.empty())
            continue;
        if (const auto found = std::ranges::find(one.order, &from); found != one.order.end()) {
            lane = lanes.size();
            place = std::size_t(found - one.order.begin());
        }
        lanes.push_back(&one);
    }
    const bool isAlong = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    std::size_t& moved = isAlong ? lane : place;
    const std::size_t count = isAlong ? lanes.size() : lanes[lane]->order.size();
    if (isBack ? moved == 0 : moved + 1 >= count)
        return;
    moved = isBack ? moved - 1 : moved + 1;
    EnvironmentCard* to = lanes[lane]->order[std::min(place, lanes[lane]->order.size() - 1)];
    to->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(to);
    to->click();
}

QSize EnvironmentMap::sizeHint() const { return widget()->sizeHint() + QSize(0, 2 * frameWidth()); }

} // namespace readiness
