#include "core/report/SupportTables.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/PlanTexts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/StatusLists.h"
#include "core/rules/InOrder.h"

#include <algorithm>
#include <span>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString coverText(const SupportContact& contact)
{
    return contact.isAtNight && contact.isAtWeekends ? CoreText::tr("also at night and at weekends")
           : contact.isAtNight                       ? CoreText::tr("also at night")
           : contact.isAtWeekends                    ? CoreText::tr("also at weekends")
                                                     : QString();
}

QString levelText(const SupportContact& contact)
{
    return choiceText(RecordKind::SupportContact, u"level", contact.level);
}

QString escalationText(const SupportContact& contact, const QString& next)
{
    if (next.isEmpty())
        return u"–"_s;
    return contact.escalatesAfter ? CoreText::tr("after %1 to %2", "a duration, a line of support")
                                        .arg(displayDuration(*contact.escalatesAfter), next)
                                  : CoreText::tr("to %1", "a line of support").arg(next);
}

/// From the first line on, as one turns to them; within a line by position.
std::vector<const SupportContact*> contactsInOrder(const Snapshot& snapshot)
{
    std::vector<const SupportContact*> contacts = inOrder(snapshot.all<SupportContact>());
    std::ranges::stable_sort(contacts, {}, &SupportContact::level);
    return contacts;
}

} // namespace

ReportTable supportTable(const Assessment& assessment)
{
    const RecordTexts texts(assessment);
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Support"), 3, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Who answers"), 4), weightedColumn(CoreText::tr("Hours"), 4),
                     weightedColumn(CoreText::tr("Escalates"), 3)};
    table.emptySentence = CoreText::tr("Nobody is named whom one could turn to.");
    for (const SupportContact* contact : contactsInOrder(assessment.snapshot())) {
        const QString who = texts.name(contact->person);
        const QString level = levelText(*contact);
        const QString hours = contact->hours.isEmpty() ? CoreText::tr("hours not said") : contact->hours;
        table.addRow({{contact->title, contact->title == level ? QString() : level},
                      {who.isEmpty() ? contact->contact : who, who.isEmpty() ? QString() : contact->contact},
                      {hours, coverText(*contact)},
                      escalationText(*contact, texts.title(RecordKind::SupportContact, contact->escalatesTo))});
    }
    return table;
}

ReportTable briefSupportTable(const Assessment& assessment, std::size_t most)
{
    const RecordTexts texts(assessment);
    ReportTable table;
    table.isDense = true;
    table.columns = {weightedColumn(CoreText::tr("Support"), 3, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Who answers"), 7.5), weightedColumn(CoreText::tr("Hours"), 6),
                     weightedColumn(CoreText::tr("Escalates"), 5.3)};
    table.emptySentence = CoreText::tr("Nobody is named whom one could turn to.");
    const std::vector<const SupportContact*> contacts = contactsInOrder(assessment.snapshot());
    const std::size_t shown = shownOf(contacts.size(), most);
    for (const SupportContact* contact : std::span(contacts).first(shown)) {
        const SupportContact* next = assessment.snapshot().find(contact->escalatesTo);
        const QString who = listedTexts({texts.name(contact->person), contact->contact});
        table.addRow({levelText(*contact), who.isEmpty() ? contact->title : who,
                      contact->hours.isEmpty() ? CoreText::tr("hours not said") : contact->hours,
                      escalationText(*contact, next ? CoreText::inSentence(levelText(*next)) : QString())});
    }
    if (shown < contacts.size())
        table.addRow({QString(), moreText(int(contacts.size() - shown))});
    return table;
}

} // namespace readiness
