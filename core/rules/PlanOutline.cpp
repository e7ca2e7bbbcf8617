#include "core/rules/PlanOutline.h"

#include <algorithm>

namespace readiness {

namespace {

bool comesBefore(const Task* a, const Task* b)
{
    return a->position != b->position ? a->position < b->position : a->number < b->number;
}

} // namespace

PlanOutline::PlanOutline(const Snapshot& snapshot, const RecordId& plan)
{
    std::vector<const Task*> tasks = snapshot.all<Task>();
    std::erase_if(tasks, [&](const Task* task) { return task->plan != plan; });
    std::stable_sort(tasks.begin(), tasks.end(), &comesBefore);
    QHash<RecordId, std::vector<const Task*>> parts;
    QSet<RecordId> known;
    for (const Task* task : tasks)
        known.insert(task->id);
    for (const Task* task : tasks)
        parts[known.contains(task->parent) ? RecordId(task->parent) : RecordId()].push_back(task);

    // A stack, not recursion: how deep a received plan is, others decide.
    struct Waiting {
        const Task* task;
        int parent;
    };
    std::vector<Waiting> waiting;
    const auto push = [&](const std::vector<const Task*>& list, int parent) {
        for (auto task = list.rbegin(); task != list.rend(); ++task)
            waiting.push_back({*task, parent});
    };
    const auto place = [&] {
        while (!waiting.empty()) {
            const Waiting next = waiting.back();
            waiting.pop_back();
            const int line = int(m_lines.size());
            const auto below = parts.constFind(next.task->id);
            const int depth = next.parent < 0 ? 0 : m_lines[size_t(next.parent)].depth + 1;
            m_lineOf.insert(next.task->id, line);
            m_lines.push_back({next.task, next.parent, depth, below != parts.cend()});
            if (below != parts.cend())
                push(*below, line);
        }
    };
    push(parts.value({}), -1);
    place();
    // Whoever is left belongs to itself. One of each circle goes to the top; the circle opens there.
    for (const Task* task : tasks) {
        if (m_lineOf.contains(task->id))
            continue;
        std::erase(parts[task->parent], task);
        waiting.push_back({task, -1});
        place();
    }
}

QString PlanOutline::numberOf(int line) const
{
    QString number;
    for (int at = line; at >= 0; at = m_lines[size_t(at)].parent) {
        int place = 1;
        for (int other = at - 1; other > m_lines[size_t(at)].parent; --other)
            place += m_lines[size_t(other)].parent == m_lines[size_t(at)].parent;
        number = number.isEmpty() ? QString::number(place) : QString::number(place) + u'.' + number;
    }
    return number;
}

} // namespace readiness
