#include "core/rules/ShiftStates.h"

#include <algorithm>

namespace readiness {

namespace {

/// How far the run lies from its plan.
qint32 minutesMoved(const RunState& state)
{
    const PlanSchedule& forecast = state.forecast();
    if (forecast.window())
        return forecast.windowEnd() - minuteOf(forecast.window()->ends);
    const Instant planned = forecast.plan().starts;
    const Instant actual = state.run().starts;
    return planned.isNull() || actual.isNull() ? 0 : minuteOf(actual) - minuteOf(planned);
}

Minute moved(const Instant& at, qint32 minutes) { return at.isNull() ? kNoMinute : minuteOf(at) + minutes; }

bool isAcceptedIn(const Run& run, const Shift& shift)
{
    const bool isSaid = !shift.acceptedBy.isNull() && !shift.acceptedAt.isNull() && !run.startedAt.isNull();
    return isSaid && shift.acceptedAt >= run.startedAt
           && (run.finishedAt.isNull() || shift.acceptedAt <= run.finishedAt);
}

} // namespace

std::vector<ShiftState> shiftStates(const RunState& state)
{
    std::vector<ShiftState> shifts;
    const qint32 minutes = minutesMoved(state);
    for (const Shift* shift : state.forecast().snapshot().all<Shift>()) {
        if (shift->plan != state.forecast().plan().id)
            continue;
        ShiftState one;
        one.shift = shift;
        one.starts = moved(shift->starts, minutes);
        one.ends = moved(shift->ends, minutes);
        one.isAccepted = isAcceptedIn(state.run(), *shift);
        shifts.push_back(one);
    }
    std::ranges::stable_sort(shifts, {},
                             [](const ShiftState& one) { return std::pair(one.starts == kNoMinute, one.starts); });
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        ShiftState& one = shifts[i];
        if (i + 1 < shifts.size() && shifts[i + 1].starts != kNoMinute)
            one.next = shifts[i + 1].shift;
        const bool isRunning = state.run().status == RunStatus::Running;
        one.isOnDuty = isRunning && one.starts != kNoMinute && one.starts <= state.now()
                       && (one.ends == kNoMinute || state.now() < one.ends);
        if (isRunning && one.next && !one.isAccepted && one.ends != kNoMinute)
            one.minutesOverdue = std::max(0, state.now() - one.ends);
    }
    return shifts;
}

std::vector<ShiftState> overdueHandOvers(const RunState& state)
{
    std::vector<ShiftState> shifts = shiftStates(state);
    std::erase_if(shifts, [](const ShiftState& one) { return !one.isOverdue(); });
    return shifts;
}

bool isOfShift(const Snapshot& snapshot, const Shift& shift, const RecordId& person)
{
    const std::vector<RecordId> people = snapshot.references(shift.id, Shift::kPeopleField);
    return shift.lead == person || std::ranges::find(people, person) != people.end();
}

} // namespace readiness
