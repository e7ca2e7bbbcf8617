#include "ui/models/SuggestedRiskLines.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/playbook/PlaybookRecords.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct SuggestedRiskLinesWords {
    Q_DECLARE_TR_FUNCTIONS(SuggestedRiskLines)
};

/// What it says, field by field, as the record would.
QString detailText(const Snapshot& project, const SuggestedRisk& suggested)
{
    const Risk record = recordOf(suggested.risk);
    QStringList parts;
    for (const QStringView key : {u"cause", u"event", u"effect", u"kind", u"inherent_score", u"response", u"trigger",
                                  u"contingency_plan", u"fallback_plan", u"delay_likely", u"source"}) {
        const Field& field = *riskType().field(key);
        if (const QString value = displayField(field, record, project); !value.isEmpty())
            parts += u"%1: %2"_s.arg(labelOf(field), value);
    }
    return parts.join(u'\n');
}

} // namespace

void groupByArea(std::vector<SuggestedRisk>& risks)
{
    QStringList areas;
    for (const SuggestedRisk& risk : risks) {
        if (!areas.contains(risk.area.key))
            areas += risk.area.key;
    }
    std::ranges::stable_sort(risks, {}, [&](const SuggestedRisk& risk) { return areas.indexOf(risk.area.key); });
}

std::vector<TickLine> suggestedRiskLines(const Snapshot& project, const std::vector<SuggestedRisk>& risks)
{
    std::vector<TickLine> lines;
    for (const SuggestedRisk& suggested : risks) {
        TickLine line{suggested.area.key.isEmpty() ? SuggestedRiskLinesWords::tr("Without an area")
                                                   : suggested.area.title,
                      suggested.risk.title, detailText(project, suggested)};
        if (const Risk* present = project.find(Id<Risk>(suggested.present))) {
            line.text = SuggestedRiskLinesWords::tr("%1 (already there: %2)")
                            .arg(line.text, displayRef(project, RecordKind::Risk, *present));
            line.canBeTicked = false;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace readiness
