#include "tests/support/BigProject.h"

#include "core/base/Rank.h"
#include "core/model/Records.h"
#include "core/playbook/NewProject.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

ChangeSet bigProject(int items)
{
    NewProject wanted;
    wanted.name = u"Big"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    wanted.goLive = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), Qt::UTC));
    ChangeSet changes = projectFromPlaybook(wanted, nullptr);
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

} // namespace readiness::test
