#include "ui/models/UpgradeCells.h"

#include "core/model/Project.h"
#include "core/model/Upgrade.h"
#include "core/query/TimeText.h"
#include "core/report/UpgradeWords.h"

#include <QCoreApplication>

namespace readiness {

namespace {

struct UpgradeCellsWords {
    Q_DECLARE_TR_FUNCTIONS(Column)
};

} // namespace

ColumnCell upgradeStateCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const UpgradeStanding* upgrade = standing ? standing->upgrade(record.id) : nullptr;
    return upgrade ? ColumnCell{{}, upgradeStatus(upgrade->state), {}} : ColumnCell{};
}

std::optional<qint64> upgradeStateNumber(const Record& record, const Snapshot&, const Standing* standing)
{
    const UpgradeStanding* upgrade = standing ? standing->upgrade(record.id) : nullptr;
    return upgrade ? std::optional(qint64(upgrade->state)) : std::nullopt;
}

ColumnCell upgradeTimerCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const UpgradeStanding* upgrade = standing ? standing->upgrade(record.id) : nullptr;
    if (!upgrade || upgrade->timer.ends.isNull() || upgrade->timer.outcome == TimerOutcome::None)
        return {};
    ColumnCell cell{displayInstant(upgrade->timer.ends, upgrade->timer.zone), {}, {}};
    if (upgrade->timer.isOver)
        cell.status = ReportStatus{UpgradeCellsWords::tr("over"), Tone::NoGo, StatusGlyph::Octagon};
    return cell;
}

ColumnCell packageStateCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const UpgradeStanding* upgrade =
        standing ? standing->upgrade(static_cast<const UpgradePackage&>(record).upgrade) : nullptr;
    for (const PackageStanding& one : upgrade ? upgrade->packages : std::vector<PackageStanding>()) {
        if (one.package->id == record.id)
            return {{}, packageStatus(one.state), {}};
    }
    return {};
}

ColumnCell eventStateCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const UpgradeStanding* upgrade =
        standing ? standing->upgrade(static_cast<const UpgradeEvent&>(record).upgrade) : nullptr;
    for (const UpgradeMove& move : upgrade ? upgrade->moves : std::vector<UpgradeMove>()) {
        if (move.event && move.event->id == record.id)
            return {{}, upgradeStatus(move.to), {}};
    }
    for (const UpgradeEvent* event : upgrade ? upgrade->misplaced : std::vector<const UpgradeEvent*>()) {
        if (event->id == record.id)
            return {{}, ReportStatus{UpgradeCellsWords::tr("does not count"), Tone::NoGo, StatusGlyph::Octagon}, {}};
    }
    return {};
}

ColumnCell eventTimeCell(const Record& record, const Snapshot& snapshot, const Standing* standing)
{
    const auto& event = static_cast<const UpgradeEvent&>(record);
    const UpgradeStanding* upgrade = standing ? standing->upgrade(event.upgrade) : nullptr;
    return {displayInstant(event.when(), upgrade ? upgrade->timer.zone : snapshot.project().zone()), {}, {}};
}

std::optional<qint64> eventTimeNumber(const Record& record, const Snapshot&, const Standing*)
{
    return static_cast<const UpgradeEvent&>(record).when().milliseconds;
}

} // namespace readiness
