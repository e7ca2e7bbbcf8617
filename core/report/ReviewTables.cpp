#include "core/report/ReviewTables.h"

#include "core/base/CoreText.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Decisions.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/Readiness.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ReportStatus findingKind(FindingKind kind)
{
    const QString word = choiceText(RecordKind::Finding, u"kind", kind);
    switch (kind) {
    case FindingKind::Assertion: return status(word, Tone::Go);
    case FindingKind::Risk: return status(word, Tone::Conditional);
    case FindingKind::Issue: break;
    }
    return status(word, Tone::NoGo);
}

ReportStatus voteStatus(VoteCast cast)
{
    const QString word = choiceText(RecordKind::Vote, u"vote", cast);
    switch (cast) {
    case VoteCast::For: return status(word, Tone::Go);
    case VoteCast::Against: return status(word, Tone::NoGo);
    case VoteCast::Abstained: break;
    }
    return {word, Tone::NotStarted, StatusGlyph::Dash};
}

/// "Follow-up 3 Mar 2027: ask again."
QString followUpText(const QDate& day, const QString& text)
{
    if (!day.isValid() && text.isEmpty())
        return {};
    const QString when = day.isValid() ? CoreText::tr("Follow-up %1").arg(dayText(day)) : CoreText::tr("Follow-up");
    return text.isEmpty() ? when : when + u": "_s + text;
}

void addUnlessEmpty(QStringList& lines, const QString& text)
{
    if (!text.isEmpty())
        lines += text;
}

} // namespace

ReportTable ReviewTables::participants(const Id<Review>& review) const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Name"), 3, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Role"), 3), weightedColumn(CoreText::tr("Organisation"), 3),
                     weightedColumn(CoreText::tr("Party"), 2)};
    table.emptySentence = CoreText::tr("Nobody is named as taking part.");
    for (const Participant* participant : m_snapshot.all<Participant>()) {
        const Person* person = m_snapshot.find(participant->person);
        if (participant->review == review && person)
            table.addRow({person->name, participant->role.isEmpty() ? person->role : participant->role,
                          person->organisation, choiceText(RecordKind::Participant, u"party", participant->party)});
    }
    return table;
}

QString ReviewTables::subjectOf(const RecordId& subject) const
{
    RecordKind kind{};
    const Record* record = m_snapshot.find(subject, &kind);
    return record && !m_texts.isInternal(kind, subject) ? m_texts.named(kind, subject) : QString();
}

QString ReviewTables::findingNote(const Finding& finding) const
{
    QStringList lines;
    addUnlessEmpty(lines, finding.description);
    if (!finding.recommendation.isEmpty())
        lines += CoreText::tr("Recommended: %1").arg(finding.recommendation);
    if (const QString subject = subjectOf(finding.subject); !subject.isEmpty())
        lines += CoreText::tr("About %1").arg(subject);
    addUnlessEmpty(lines, followUpText(finding.followUpOn, finding.followUp));
    return lines.join(u'\n');
}

ReportCell ReviewTables::ownerAndDue(const Finding& finding) const
{
    const QString owner = m_texts.name(finding.owner);
    const QString day = dayText(m_texts.day(finding.due));
    const bool isLate = finding.status != FindingStatus::Closed && m_texts.isLate(finding.due);
    ReportCell cell(owner.isEmpty() ? CoreText::tr("no owner") : owner,
                    isLate ? CoreText::tr("%1, overdue").arg(day) : day);
    if (isLate)
        cell.tone = Tone::NoGo;
    return cell;
}

ReportTable ReviewTables::findings(const std::vector<const Finding*>& findings, const QString& emptySentence) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Finding and recommendation"), 1),
                     fixedColumn(CoreText::tr("Kind"), 24), fixedColumn(CoreText::tr("Area"), 25),
                     fixedColumn(CoreText::tr("Owner and due"), 30)};
    table.emptySentence = emptySentence;
    for (const Finding* finding : findings) {
        const bool isAssertion = finding->kind == FindingKind::Assertion;
        const QString standing = isAssertion ? QString() : choiceText(RecordKind::Finding, u"status", finding->status);
        table.addRow({m_texts.code(RecordKind::Finding, finding->id),
                      {finding->title, findingNote(*finding)},
                      {findingKind(finding->kind), standing},
                      m_texts.title(RecordKind::Area, finding->area),
                      isAssertion ? ReportCell() : ownerAndDue(*finding)});
    }
    return table;
}

ReportTable ReviewTables::differences(const std::vector<Difference>& differences) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Change"), 31), fixedColumn(CoreText::tr("Code"), 14),
                     weightedColumn(CoreText::tr("What"), 1), fixedColumn(CoreText::tr("By"), 30),
                     fixedColumn(CoreText::tr("On"), 21)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("Nothing has changed.");
    for (const Difference& difference : differences) {
        const QDate day = difference.at.in(m_snapshot.project().zone()).date();
        table.addRow({shiftStatus(difference), m_texts.code(difference.kind, difference.record),
                      m_texts.title(difference.kind, difference.record), difference.author, dayText(day)});
    }
    return table;
}

ReportTable ReviewTables::questions(const std::vector<RecordId>& areas) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 12, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Question and answer"), 1), fixedColumn(CoreText::tr("Status"), 25),
                     fixedColumn(CoreText::tr("Rating"), 15), fixedColumn(CoreText::tr("Owner"), 29)};
    table.emptySentence = CoreText::tr("The areas have no questions.");
    for (const Area* area : areasInOrder(m_snapshot)) {
        if (!areas.empty() && std::find(areas.begin(), areas.end(), area->id) == areas.end())
            continue;
        std::vector<const ItemState*> items = itemsInOrder(m_assessment, area);
        std::erase_if(items, [](const ItemState* state) {
            const ChecklistItem& item = *state->item;
            return item.kind == ItemKind::Task && item.rag == Rag::NotRated && item.answer.isEmpty();
        });
        if (items.empty())
            continue;
        const QString lead = area->rag == Rag::NotRated ? QString() : CoreText::tr("Lead: %1").arg(ragWord(area->rag));
        table.addGroup(area->title, lead);
        for (const ItemState* state : items)
            addQuestion(table, *state);
    }
    return table;
}

void ReviewTables::addQuestion(ReportTable& table, const ItemState& state) const
{
    const ChecklistItem& item = *state.item;
    QStringList lines;
    addUnlessEmpty(lines, item.answer);
    if (state.isDoneBySignOff())
        lines += signingNote(m_snapshot, state);
    else if (item.answer.isEmpty() && item.kind != ItemKind::Task)
        lines += CoreText::tr("No answer yet.");
    if (state.isConfirmed)
        lines += CoreText::tr("Confirmed by %1, %2").arg(m_texts.name(item.confirmedBy), dayText(item.confirmedOn));
    table.addRow({m_texts.code(RecordKind::ChecklistItem, item.id),
                  {item.title, lines.join(u'\n')},
                  {itemStatus(state.status), state.isOverdue ? CoreText::tr("overdue") : QString()},
                  item.rag == Rag::NotRated ? ReportCell() : ReportCell(ratingStatus(item.rag)),
                  state.owner ? state.owner->name : CoreText::tr("no owner")});
}

QString ReviewTables::actionNote(const Action& action) const
{
    QStringList lines;
    addUnlessEmpty(lines, action.description);
    if (const QString subject = subjectOf(action.subject); !subject.isEmpty())
        lines += CoreText::tr("For %1").arg(subject);
    addUnlessEmpty(lines, followUpText(action.followUpOn, action.followUp));
    return lines.join(u'\n');
}

ReportTable ReviewTables::actions(const std::vector<const Action*>& actions) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Action"), 1), fixedColumn(CoreText::tr("Status"), 25),
                     fixedColumn(CoreText::tr("Owner"), 28), fixedColumn(CoreText::tr("Due"), 20)};
    table.emptySentence = CoreText::tr("No action is planned.");
    for (const Action* action : actions) {
        const QString owner = m_texts.name(action->owner);
        table.addRow({m_texts.code(RecordKind::Action, action->id),
                      {action->title, actionNote(*action)},
                      actionStatus(action->status),
                      owner.isEmpty() ? CoreText::tr("no owner") : owner,
                      m_texts.dueCell(action->due, isOpen(m_assessment, RecordKind::Action, *action))});
    }
    return table;
}

ReportTable ReviewTables::votes(const Id<Decision>& decision) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Vote"), 28), weightedColumn(CoreText::tr("Name"), 2),
                     weightedColumn(CoreText::tr("Role"), 2), weightedColumn(CoreText::tr("Reason"), 4)};
    table.emptySentence = CoreText::tr("No votes are recorded.");
    for (const Vote* vote : m_snapshot.all<Vote>()) {
        if (vote->decision == decision)
            table.addRow({voteStatus(vote->cast), m_texts.name(vote->person), vote->role, vote->reason});
    }
    return table;
}

ReportTable ReviewTables::conditions(const Id<Decision>& decision) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Condition"), 1), fixedColumn(CoreText::tr("Status"), 26),
                     fixedColumn(CoreText::tr("Owner"), 32), fixedColumn(CoreText::tr("Due"), 21)};
    table.emptySentence = CoreText::tr("No conditions.");
    for (const Condition* condition : m_snapshot.all<Condition>()) {
        if (condition->decision != decision)
            continue;
        table.addRow({m_texts.code(RecordKind::Condition, condition->id), condition->title,
                      conditionStatus(conditionState(m_assessment, *condition)), m_texts.name(condition->owner),
                      m_texts.dueCell(condition->due, condition->status == ConditionStatus::Open)});
    }
    return table;
}

} // namespace readiness
