#include "ui/models/RiskEdits.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/rules/RiskMethod.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct RiskEditsWords {
    Q_DECLARE_TR_FUNCTIONS(RiskEdits)
};

QString keyOf(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Inherent: return u"inherent"_s;
    case RiskStage::Current: return u"current"_s;
    case RiskStage::Residual: break;
    }
    return u"residual"_s;
}

} // namespace

Result<Edit> usualScale(const SnapshotPtr& shown)
{
    Edit edit(shown, RiskEditsWords::tr("Set up the risk scale"));
    for (const RiskScale& usual : usualRiskScale()) {
        const RecordId made = edit.create(RecordKind::RiskScale);
        for (const Field& field : riskScaleType().fields) {
            if (!field.isStored() || field.isInternal || field.number == kNumberField)
                continue;
            if (const auto set =
                    edit.set(RecordKind::RiskScale, made, QString::fromLatin1(field.key), field.get(usual));
                !set)
                return tl::unexpected(set.error());
        }
    }
    return edit;
}

NewRecord newScaleLevel()
{
    return {RiskEditsWords::tr("Add to the risk scale"),
            RiskEditsWords::tr("A level of probability or impact, or a band: scores from its lowest one on."),
            RiskEditsWords::tr("&Add level"),
            RecordKind::RiskScale,
            {u"dimension"_s, u"value"_s, u"title"_s, u"meaning"_s, u"delay"_s, u"colour"_s, u"required_response"_s},
            {}};
}

Result<Edit> rated(const SnapshotPtr& shown, const Id<Risk>& risk, RiskStage stage, const RiskRating& rating)
{
    const Risk* record = shown->find(risk);
    if (!record)
        return refused(RiskEditsWords::tr("This risk has been removed; choose another one."));
    Edit edit(shown, RiskEditsWords::tr("Rate %1").arg(displayRef(*shown, RecordKind::Risk, *record)));
    const auto set = [&](const QString& what, int level) {
        return edit.set(RecordKind::Risk, risk, keyOf(stage) + what, Value(qint64(level)));
    };
    if (const auto done =
            set(u"_probability"_s, rating.probability).and_then([&] { return set(u"_impact"_s, rating.impact); });
        !done)
        return tl::unexpected(done.error());
    return edit;
}

} // namespace readiness
