#pragma once

#include "core/schedule/Minute.h"
#include "tests/support/ProjectBuilder.h"

namespace readiness::test {

/// "26 17:00".
inline QString utc(Minute minute) { return instantOf(minute).utc().toString(QStringLiteral("dd HH:mm")); }

/// A cutover plan for tests, from Friday 2027-02-26 18:00 in Berlin (17:00Z), in a window of 48 hours.
class PlanBuilder : public ProjectBuilder {
public:
    PlanBuilder()
    {
        plan = add<Plan>([](Plan& made) {
            made.title = QStringLiteral("Weekend");
            made.starts = at(u"2027-02-26T17:00:00Z");
        });
        window = add<Window>([&](Window& made) {
            made.plan = plan;
            made.title = QStringLiteral("No users");
            made.starts = at(u"2027-02-26T17:00:00Z");
            made.ends = at(u"2027-02-28T17:00:00Z");
        });
    }

    /// The next task of the plan, 10 steps after the last; placed below the others.
    Id<Task> task(const QString& title, int minutes, const Id<Task>& parent = {})
    {
        m_step += 10;
        return add<Task>([&](Task& made) {
            made.plan = plan;
            made.step = m_step;
            made.position = QStringLiteral("%1").arg(m_step, 5, 10, QLatin1Char('0'));
            made.parent = parent;
            made.title = title;
            made.duration = minutes;
        });
    }
    Id<Link> link(const Id<Task>& predecessor, const Id<Task>& successor, LinkType type = {}, int lag = 0)
    {
        return add<Link>([&](Link& made) {
            made.predecessor = predecessor;
            made.successor = successor;
            made.type = type;
            made.lag = lag;
        });
    }

    Id<Plan> plan;
    Id<Window> window;

private:
    int m_step = 0;
};

} // namespace readiness::test
