#include "core/project/StatusMaterial.h"

#include "core/rules/Readiness.h"
#include "core/sign/Signing.h"

namespace readiness {

namespace {

bool hasProject(const Snapshot& snapshot) { return !snapshot.project().id.isNull(); }

} // namespace

Result<std::vector<TrendPoint>> trendOf(Store& store, const ProjectSettings& project, Instant now, int weeks)
{
    const QTimeZone zone = project.zone();
    const QDate today = now.in(zone).date();
    const QDate lastSunday = today.addDays(-today.dayOfWeek() % 7 == 0 ? -7 : -today.dayOfWeek());
    std::vector<QDate> days;
    std::vector<Instant> ends;
    for (int back = weeks - 2; back >= 0; --back) {
        days.push_back(lastSunday.addDays(-7 * back));
        ends.push_back({Instant::of(days.back().addDays(1).startOfDay(zone)).milliseconds - 1});
    }
    days.push_back(today);
    ends.push_back(now);
    const auto states = History(store).asOf(ends);
    if (!states)
        return tl::unexpected(states.error());
    std::vector<TrendPoint> points;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const SnapshotPtr& state = (*states)[i];
        const AreaReadiness overall = readinessOf(Assessment(state, ends[i])).overall;
        points.push_back({days[i], hasProject(*state) ? overall.percent : std::nullopt, overall.counts.openMust});
    }
    return points;
}

std::vector<RecordedChange> recordedChanges(const std::vector<HistoryEntry>& entries)
{
    std::vector<RecordedChange> changes;
    for (const HistoryEntry& entry : entries) {
        for (const HistoryChange& change : entry.changes)
            changes.push_back({change.record, change.field, entry.author, entry.at});
    }
    return changes;
}

Result<StatusMaterial> statusMaterial(Store& store, const ProjectSettings& project, Instant now, QDate since)
{
    StatusMaterial material;
    const QTimeZone zone = project.zone();
    material.since = since.isValid() ? since : now.in(zone).date().addDays(-kStatusDays);
    material.sinceAt = Instant::of(material.since.startOfDay(zone));
    auto before = History(store).asOf(Instant{material.sinceAt.milliseconds - 1});
    if (!before)
        return tl::unexpected(before.error());
    if (hasProject(**before))
        material.before = *before;
    HistoryQuery query;
    query.since = material.sinceAt;
    const auto entries = History(store).entries(query);
    if (!entries)
        return tl::unexpected(entries.error());
    material.recorded = recordedChanges(*entries);
    auto trend = trendOf(store, project, now);
    if (!trend)
        return tl::unexpected(trend.error());
    material.trend = std::move(*trend);
    return material;
}

ReportDocument statusReport(const StatusMaterial& material, const Assessment& assessment, const QString& author,
                            int lines)
{
    std::optional<Assessment> before;
    if (material.before)
        before.emplace(material.before, material.sinceAt);
    const QString content = contentHashText(SignedContent(assessment.snapshot()), {SignOffScope::Report, {}});
    return statusReport(
        {assessment, before ? &*before : nullptr, material.since, material.recorded, material.trend, content, author},
        lines);
}

} // namespace readiness
