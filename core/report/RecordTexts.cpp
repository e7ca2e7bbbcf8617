#include "core/report/RecordTexts.h"

#include "core/base/CoreText.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/rules/InternalRecords.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString addedWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Finding: return CoreText::tr("New finding");
    case RecordKind::Action: return CoreText::tr("New action");
    case RecordKind::Risk: return CoreText::tr("New risk");
    case RecordKind::Issue: return CoreText::tr("New issue");
    case RecordKind::Assumption: return CoreText::tr("New assumption");
    case RecordKind::Condition: return CoreText::tr("New condition");
    default: return CoreText::tr("Decision wanted");
    }
}

QString closedWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Finding:
    case RecordKind::Risk:
    case RecordKind::Issue: return CoreText::tr("Closed");
    case RecordKind::Assumption: return CoreText::tr("Clarified");
    case RecordKind::Condition: return CoreText::tr("Fulfilled");
    default: return CoreText::tr("Done");
    }
}

} // namespace

QString RecordTexts::code(RecordKind kind, const RecordId& record) const
{
    const Record* found = m_assessment.snapshot().table(kind).find(record);
    return found ? displayRef(m_assessment.snapshot(), kind, *found) : QString();
}

QString RecordTexts::title(RecordKind kind, const RecordId& record) const
{
    const Record* found = m_assessment.snapshot().table(kind).find(record);
    return found ? recordType(kind).title(*found) : QString();
}

QString RecordTexts::named(RecordKind kind, const RecordId& record) const
{
    return u"%1 %2"_s.arg(code(kind, record), title(kind, record)).trimmed();
}

QString RecordTexts::name(const Id<Person>& person) const
{
    const Person* found = m_assessment.snapshot().find(person);
    return found ? found->name : QString();
}

QDate RecordTexts::day(const DueDate& due) const
{
    return due.resolved(m_assessment.snapshot().project().goLiveDate());
}

bool RecordTexts::isLate(const DueDate& due) const
{
    const QDate last = day(due);
    return last.isValid() && last < m_assessment.today();
}

ReportCell RecordTexts::dueCell(const DueDate& due, bool isOpen) const
{
    ReportCell cell(dayText(day(due)));
    if (isOpen && isLate(due)) {
        cell.note = CoreText::tr("overdue");
        cell.tone = Tone::NoGo;
    }
    return cell;
}

bool RecordTexts::isInternal(RecordKind kind, const RecordId& record) const
{
    return readiness::isInternal(m_assessment.snapshot(), kind, record);
}

QString daysFromTo(const QDate& today, const QDate& day)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return CoreText::tr("today");
    return days > 0 ? CoreText::tr("in %1 days").arg(days) : CoreText::tr("%1 days ago").arg(-days);
}

ReportStatus shiftStatus(const Difference& difference)
{
    switch (difference.turn) {
    case Turn::GoLiveMoved: return status(CoreText::tr("Go-live moved"), Tone::Conditional);
    case Turn::GateAnswer: return status(CoreText::tr("Gate changed"), Tone::InProgress);
    case Turn::Decided: return status(CoreText::tr("Decided"), Tone::InProgress);
    case Turn::TurnedRed: return status(CoreText::tr("Turned red"), Tone::NoGo);
    case Turn::Blocked: return status(CoreText::tr("Blocked"), Tone::NoGo);
    case Turn::Overdue: return status(CoreText::tr("Overdue"), Tone::NoGo);
    case Turn::Added: return status(addedWord(difference.kind), Tone::InProgress);
    case Turn::Reopened: return status(CoreText::tr("Reopened"), Tone::Conditional);
    case Turn::TurnedAmber: return status(CoreText::tr("Turned amber"), Tone::Conditional);
    case Turn::TurnedGreen: return status(CoreText::tr("Turned green"), Tone::Go);
    case Turn::RatingRemoved: return status(CoreText::tr("Rating removed"), Tone::NotStarted);
    case Turn::Closed: break;
    }
    return status(closedWord(difference.kind), Tone::Go);
}

QString shortened(const QString& text, int characters)
{
    const QString line = text.simplified();
    if (line.size() <= characters)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', characters - 1);
    qsizetype end = blank > characters / 2 ? blank : characters - 1;
    if (end > 0 && line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace readiness
