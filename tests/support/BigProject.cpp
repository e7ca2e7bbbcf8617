#include "tests/support/BigProject.h"

#include "core/base/Rank.h"
#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/schedule/Minute.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

ChangeSet emptyProject()
{
    NewProject wanted;
    wanted.name = u"Big"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    wanted.goLive = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), Qt::UTC));
    return projectFromPlaybook(wanted, nullptr);
}

} // namespace

ChangeSet bigProject(int items)
{
    ChangeSet changes = emptyProject();
    std::vector<Id<Area>> areas;
    for (int i = 0; i < 20; ++i) {
        Area area;
        area.id = RecordId::random();
        area.number = i + 1;
        area.title = u"Area %1"_s.arg(i + 1);
        area.position = rankAt(i);
        areas.emplace_back(area.id);
        changes.create(std::move(area));
    }
    static const QStringList words{u"Migrate"_s, u"test"_s,     u"interface"_s, u"Öffnung"_s,
                                   u"data"_s,    u"rehearse"_s, u"confirm"_s,   u"train"_s};
    for (int i = 0; i < items; ++i) {
        ChecklistItem item;
        item.id = RecordId::random();
        item.number = i + 1;
        item.area = areas[std::size_t(i) % areas.size()];
        item.position = rankAt(i);
        item.title = u"%1 %2 number %3"_s.arg(words[(i * 7) % 8], words[(i * 3 + 1) % 8]).arg((i * 7919) % items);
        item.guidance = u"What to do with %1, and how one knows that it is done."_s.arg(words[i % 8]);
        item.answer = i % 3 == 0 ? u"Answered with %1"_s.arg(i) : QString();
        item.status = ItemStatus(i % 4);
        item.due = *DueDate::fromText(u"T-%1"_s.arg(i % 200));
        changes.create(std::move(item));
    }
    return changes;
}

ChangeSet bigRegister(int risks)
{
    ChangeSet changes = emptyProject();
    std::vector<Id<Person>> people;
    for (const QString& name : {u"Jana Berger"_s, u"Samuel Adeyemi"_s, u"Nadia Newcomer"_s}) {
        Person person;
        person.id = RecordId::random();
        person.number = int(people.size()) + 1;
        person.name = name;
        people.emplace_back(person.id);
        changes.create(std::move(person));
    }
    static const QStringList events{u"The extract of the masters is late"_s, u"The mail relay refuses the new sender"_s,
                                    u"Printers of the warehouse have no driver"_s, u"A key user is ill at go-live"_s,
                                    u"The old system is closed too early"_s};
    for (int i = 0; i < risks; ++i) {
        Risk risk;
        risk.id = RecordId::random();
        risk.number = i + 1;
        risk.title = u"%1, case %2"_s.arg(events[i % 5]).arg(i / 5 + 1);
        risk.owner = people[std::size_t(i) % people.size()];
        risk.kind = i % 17 == 16 ? RiskKind::Opportunity : RiskKind::Threat;
        risk.status = i % 11 == 10 ? RiskStatus::Closed : RiskStatus(i % 4);
        if (i % 13 != 12)
            risk.inherent = {i * 7 % 5 + 1, i * 3 % 5 + 1};
        if (i % 4 == 1)
            risk.current = {std::max(1, risk.inherent.probability - 1), std::max(1, risk.inherent.impact)};
        if (i % 3 == 1)
            risk.residual = {std::max(1, risk.inherent.probability - 2), std::max(1, risk.inherent.impact - 1)};
        risk.nextReview = *DueDate::fromText(u"T-%1"_s.arg(i % 60));
        if (i % 5 == 0)
            risk.chancePercent = i % 90 + 5;
        changes.create(std::move(risk));
    }
    return changes;
}

namespace {

Window windowOf(const Id<Plan>& plan, const QString& title, WindowKind kind, const MinuteSpan& span)
{
    Window window;
    window.id = RecordId::random();
    window.number = int(kind) + 1;
    window.plan = plan;
    window.title = title;
    window.kind = kind;
    window.starts = instantOf(span.from);
    window.ends = instantOf(span.until);
    window.buffer = 120;
    return window;
}

/// The n-th of a plan; every ninth is a summary of the eight behind it.
Task plannedTask(const Id<Plan>& plan, int n)
{
    static const QStringList titles{u"Stop the interfaces"_s, u"Lock the users out"_s,  u"Back up the old system"_s,
                                    u"Extract the masters"_s, u"Load the open items"_s, u"Reconcile the balances"_s,
                                    u"Test the printers"_s,   u"Sign off the stock"_s};
    static const QStringList parts{u"Preparation"_s, u"Data"_s, u"Integration"_s, u"Validation"_s, u"Opening"_s};
    const bool isPart = n % 9 == 0;
    Task task;
    task.id = RecordId::random();
    task.number = n + 1;
    task.plan = plan;
    task.step = 10 * (n + 1);
    task.position = rankAt(n);
    task.title = isPart ? parts[n / 9 % 5] : titles[n % 9 - 1];
    task.duration = isPart ? 0 : 30 + n * 37 % 150;
    task.isMilestone = n % 9 == 8;
    task.isPointOfNoReturn = n == 24;
    return task;
}

} // namespace

ChangeSet bigPlan(int tasks)
{
    ChangeSet changes = emptyProject();
    Plan plan;
    plan.id = RecordId::random();
    plan.number = 1;
    plan.title = u"Cutover weekend"_s;
    plan.starts = Instant::of(QDateTime(QDate(2027, 2, 26), QTime(17, 0), Qt::UTC));
    const Id<Plan> planned(plan.id);
    const Minute starts = minuteOf(plan.starts);
    changes.create(std::move(plan));
    changes.create(windowOf(planned, u"No users in the system"_s, WindowKind::Downtime, {starts, starts + 28 * 60}));
    changes.create(windowOf(planned, u"Change freeze"_s, WindowKind::Freeze, {starts - 24 * 60, starts}));
    std::vector<Id<Task>> all;
    Id<Task> part;
    int links = 0;
    for (int n = 0; n < tasks; ++n) {
        Task task = plannedTask(planned, n);
        if (n % 9 == 0)
            part = Id<Task>(task.id);
        else
            task.parent = part;
        // Two ways side by side, which meet at the milestone of each part.
        for (const int back : {n % 9 == 8 ? 1 : 0, 2}) {
            const int before = n % 9 == 1 ? n - 2 : n - back;
            if (back == 0 || n % 9 == 0 || before < 0 || (n % 9 == 1 && back == 1) || (n % 9 == 2 && back == 2))
                continue;
            Link link;
            link.id = RecordId::random();
            link.number = ++links;
            link.predecessor = all[std::size_t(before)];
            link.successor = Id<Task>(task.id);
            link.type = n % 9 == 5 ? LinkType::StartToStart : LinkType::FinishToStart;
            link.lag = n % 9 == 5 ? 15 : 0;
            changes.create(std::move(link));
        }
        all.emplace_back(task.id);
        changes.create(std::move(task));
    }
    return changes;
}

} // namespace readiness::test
