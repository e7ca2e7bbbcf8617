#include "tests/support/BigProject.h"

#include "core/base/Rank.h"
#include "core/model/Records.h"
#include "core/playbook/NewProject.h"

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

} // namespace readiness::test
