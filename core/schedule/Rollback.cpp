#include "core/schedule/Rollback.h"

namespace readiness {

Rollback::Rollback(const Schedule& schedule, std::vector<qint32> minutes, qint32 branch)
    : m_schedule(schedule), m_minutes(std::move(minutes)), m_branch(std::clamp(branch, 0, kLongestMinutes))
{
    m_minutes.resize(schedule.network().activities().size(), 0);
    for (qint32& value : m_minutes)
        value = std::clamp(value, 0, kLongestMinutes);
}

RollbackNeed Rollback::after(const std::vector<quint8>& isDone) const
{
    const NetworkGraph& graph = m_schedule.network().graph();
    std::vector<qint64> longest(size_t(graph.size), 0); // to undo each place and all before it
    std::vector<qint32> before(size_t(graph.size), kNoIndex);
    qint32 last = kNoIndex;
    for (qint32 rank = 0; rank < graph.size; ++rank) {
        qint64& own = longest[size_t(rank)];
        for (quint32 k = graph.inOffsets[size_t(rank)]; k < graph.inOffsets[size_t(rank) + 1]; ++k) {
            const quint32 from = graph.in[k].rank();
            if (longest[from] > own) {
                own = longest[from];
                before[size_t(rank)] = qint32(from);
            }
        }
        const auto activity = size_t(graph.activities[size_t(rank)]);
        if (!graph.places[size_t(rank)].has(NetworkGraph::Virtual) && activity < isDone.size() && isDone[activity])
            own += m_minutes[activity];
        if (own > (last < 0 ? 0 : longest[size_t(last)]))
            last = rank;
    }
    RollbackNeed need;
    need.minutes = m_branch + (last < 0 ? 0 : longest[size_t(last)]);
    for (qint32 rank = last; rank >= 0; rank = before[size_t(rank)]) {
        const qint64 rest = before[size_t(rank)] < 0 ? 0 : longest[size_t(before[size_t(rank)])];
        if (longest[size_t(rank)] > rest)
            need.path.push_back(graph.activities[size_t(rank)]);
    }
    if (const Minute end = m_schedule.inputs().windowEnd; end != kNoMinute)
        need.latestBackOut = Minute(std::max<qint64>(kFirstMinute, end - need.minutes));
    return need;
}

RollbackNeed Rollback::at(Minute instant) const
{
    std::vector<quint8> isDone(m_minutes.size(), 0);
    for (size_t i = 0; i < isDone.size(); ++i) {
        const ActivityDates dates = m_schedule.datesOf(ActivityIndex(i));
        isDone[i] = dates.isDated() && dates.plannedFinish <= instant;
    }
    return after(isDone);
}

std::optional<PointOfNoReturn> Rollback::pointOfNoReturn() const
{
    if (m_schedule.inputs().windowEnd == kNoMinute)
        return std::nullopt;
    std::vector<std::pair<Minute, ActivityIndex>> finishes;
    for (ActivityIndex i = 0; i < ActivityIndex(m_minutes.size()); ++i) {
        const ActivityDates dates = m_schedule.datesOf(i);
        if (dates.isDated() && !m_schedule.network().isSummary(i))
            finishes.push_back({dates.plannedFinish, i});
    }
    std::sort(finishes.begin(), finishes.end());
    // With time, more is done and less is left: once it does not fit, it never will again.
    const auto fits = [this](const std::pair<Minute, ActivityIndex>& finish) {
        return finish.first <= at(finish.first).latestBackOut;
    };
    const auto first = std::partition_point(finishes.begin(), finishes.end(), fits);
    if (first == finishes.end())
        return std::nullopt;
    const Minute reached = first == finishes.begin() ? kFirstMinute : std::prev(first)->first;
    const Minute lastMoment = std::min(at(reached).latestBackOut, first->first);
    const bool isTooLate = lastMoment < m_schedule.inputs().start;
    return PointOfNoReturn{isTooLate ? kNoMinute : lastMoment, first->second};
}

} // namespace readiness
