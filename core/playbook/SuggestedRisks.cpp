#include "core/playbook/SuggestedRisks.h"

#include "core/base/CoreText.h"
#include "core/playbook/PlaybookMatch.h"
#include "core/playbook/PlaybookRecords.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

std::vector<SuggestedRisk> suggestedRisks(const Snapshot& project, const std::vector<Playbook>& playbooks)
{
    const PlaybookMatch match(project);
    std::vector<SuggestedRisk> suggested;
    QSet<QString> origins;
    for (const Playbook& playbook : playbooks) {
        for (const PlaybookRisk& risk : playbook.risks) {
            if (origins.contains(risk.origin))
                continue;
            origins.insert(risk.origin);
            const auto area = std::ranges::find(playbook.areas, risk.area, &PlaybookArea::key);
            const Risk* present = match.risk(risk);
            suggested.push_back({risk, area == playbook.areas.end() ? PlaybookArea() : *area, playbook.id,
                                 present ? present->id : RecordId()});
        }
    }
    return suggested;
}

ChangeSet addRisks(const Snapshot& project, const std::vector<SuggestedRisk>& wanted)
{
    const PlaybookMatch match(project);
    ChangeSet changes;
    QStringList givers;
    for (const SuggestedRisk& suggested : wanted) {
        if (match.risk(suggested.risk))
            continue;
        Risk record = recordOf(suggested.risk);
        record.id = RecordId::random();
        if (const Area* area = suggested.area.key.isEmpty() ? nullptr : match.area(suggested.area))
            record.area = Id<Area>(area->id);
        changes.create(std::move(record));
        givers += suggested.playbook;
    }
    givers.removeDuplicates();
    changes.label = CoreText::tr("Add %n typical risk(s)", nullptr, int(changes.changes.size()));
    changes.origin = givers.join(u", ");
    return changes;
}

} // namespace readiness
