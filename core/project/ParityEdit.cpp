#include "core/project/ParityEdit.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

/// What was said of the property before, whatever both had then.
const Deviation* deviationOf(const Snapshot& snapshot, const ParityTable& table, const ParityRow& row)
{
    if (row.deviation)
        return row.deviation;
    const Deviation* found = nullptr;
    for (const Deviation* one : snapshot.all<Deviation>()) {
        if (one->environment == table.environment->id && one->production == table.production->id
            && one->dimension == row.dimension && folded(one->title.simplified()) == folded(row.title.simplified()))
            found = one;
    }
    return found;
}

Id<Risk> createRisk(ChangeSet& changes, const ParityTable& table, const ParityRow& row)
{
    const DeviationRisk said = riskOf(table, row);
    Risk risk;
    risk.id = RecordId::random();
    risk.title = said.title;
    risk.cause = said.cause;
    risk.event = said.event;
    risk.effect = said.effect;
    const Id<Risk> made(risk.id);
    changes.create(std::move(risk));
    return made;
}

RecordId createDeviation(ChangeSet& changes, const ParityTable& table, const ParityRow& row, const Id<Risk>& risk)
{
    Deviation deviation;
    deviation.id = RecordId::random();
    deviation.title = row.title;
    deviation.environment = Id<Environment>(table.environment->id);
    deviation.production = Id<Environment>(table.production->id);
    deviation.dimension = row.dimension;
    deviation.here = row.here;
    deviation.there = row.there;
    deviation.risk = risk;
    const RecordId made = deviation.id;
    changes.create(std::move(deviation));
    return made;
}

Result<RecordId> record(Edit& edit, const ParityTable& table, const ParityRow& row, const Id<Risk>& risk,
                        ChangeSet changes)
{
    const Deviation* known = deviationOf(*edit.shown(), table, row);
    const RecordId deviation = known ? RecordId(known->id) : createDeviation(changes, table, row, risk);
    edit.take(std::move(changes));
    if (!known)
        return deviation;
    const auto set = [&](QStringView key, const Value& value) {
        return edit.set(RecordKind::Deviation, deviation, key, value);
    };
    auto done = set(u"here", row.here).and_then([&] { return set(u"there", row.there); });
    if (done && !risk.isNull())
        done = set(u"risk", RecordId(risk));
    return done.transform([&] { return deviation; });
}

Result<> fault(const ParityTable& table, const ParityRow& row)
{
    if (!table.production || !row.isDifferent())
        return usageError(CoreText::tr("Nothing differs from production here, so there is nothing to record."));
    return {};
}

} // namespace

Result<RecordId> recordDeviation(Edit& edit, const ParityTable& table, const ParityRow& row)
{
    if (const auto possible = fault(table, row); !possible)
        return tl::unexpected(possible.error());
    return record(edit, table, row, {}, {});
}

Result<RecordId> makeDeviationRisk(Edit& edit, const ParityTable& table, const ParityRow& row)
{
    if (const auto possible = fault(table, row); !possible)
        return tl::unexpected(possible.error());
    const Deviation* known = deviationOf(*edit.shown(), table, row);
    if (known && !known->risk.isNull())
        return record(edit, table, row, {}, {}).transform([&](const RecordId&) { return RecordId(known->risk); });
    ChangeSet changes;
    const Id<Risk> risk = createRisk(changes, table, row);
    return record(edit, table, row, risk, std::move(changes)).transform([&](const RecordId&) {
        return RecordId(risk);
    });
}

} // namespace readiness
