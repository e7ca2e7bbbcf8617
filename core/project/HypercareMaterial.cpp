#include "core/project/HypercareMaterial.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/sign/Signing.h"

namespace readiness {

namespace {

/// Of all that are open: by merges and imports, the oldest need not have the lowest numbers.
Result<QHash<RecordId, Instant>> openedIssues(Store& store, const Snapshot& snapshot)
{
    std::vector<const Issue*> open = snapshot.all<Issue>();
    std::erase_if(open, [](const Issue* issue) { return !issue->isOpen(); });
    QHash<RecordId, Instant> opened;
    for (const Issue* issue : open) {
        HistoryQuery query;
        query.record = issue->id;
        query.withChanges = false;
        const auto entries = History(store).entries(query);
        if (!entries)
            return tl::unexpected(entries.error());
        if (!entries->empty())
            opened.insert(issue->id, entries->back().at);
    }
    return opened;
}

} // namespace

Result<HypercareMaterial> hypercareMaterial(Store& store, const SnapshotPtr& present, Instant now, QDate day)
{
    const QTimeZone zone = present->project().zone();
    const QDate today = now.in(zone).date();
    const QDate wanted = day.isValid() ? day : today;
    if (wanted > today)
        return usageError(CoreText::tr("%1 is still to come.", "a day").arg(dayText(wanted)));
    const Instant begins = Instant::of(wanted.startOfDay(zone));
    const Instant ends{Instant::of(wanted.addDays(1).startOfDay(zone)).milliseconds - 1};
    auto states = History(store).asOf(std::vector{Instant{begins.milliseconds - 1}, ends});
    if (!states)
        return tl::unexpected(states.error());
    const bool isToday = wanted == today;
    HypercareMaterial material{isToday ? present : states->back(), isToday ? now : ends, {}, {}};
    if (!states->front()->project().id.isNull())
        material.before = states->front();
    if (!hypercareOn(*material.present, wanted))
        return usageError(isToday ? CoreText::tr("The project has no hypercare yet.")
                                  : CoreText::tr("On %1 the project had no hypercare yet.").arg(dayText(wanted)));
    auto opened = openedIssues(store, *material.present);
    if (!opened)
        return tl::unexpected(opened.error());
    material.opened = std::move(*opened);
    return material;
}

ReportDocument hypercareReport(const HypercareMaterial& material, const QString& author, int lines)
{
    const Assessment assessment(material.present, material.at);
    const QString content = contentHashText(SignedContent(*material.present), {SignOffScope::Report, {}});
    return hypercareReport({assessment, material.before.get(), *hypercareOn(*material.present, assessment.today()),
                            material.opened, content, author},
                           lines);
}

} // namespace readiness
