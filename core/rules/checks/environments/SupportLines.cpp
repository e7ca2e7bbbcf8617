#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/Circles.h"
#include "core/rules/Decisions.h"
#include "core/rules/OpenUpgrades.h"
#include "core/rules/checks/environments/EnvironmentChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

using namespace Qt::StringLiterals;

constexpr SupportLevel kLines[] = {SupportLevel::First, SupportLevel::Second, SupportLevel::Third};

bool isLine(const SupportContact& contact) { return contact.level <= SupportLevel::Third; }

QString lineText(SupportLevel level)
{
    const Field& field = *supportContactType().field(u"level");
    return labelOf(field, field.choices[std::size_t(level)]);
}

Problem atContact(const SupportContact& contact, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::SupportContact, contact.id, text, action};
}

Problem atProject(const Assessment& assessment, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::Project, assessment.snapshot().project().id, text, action};
}

Problem atHypercare(const Hypercare& hypercare, const QString& text, const QString& action)
{
    return {{}, Severity::Warning, RecordKind::Hypercare, hypercare.id, text, action};
}

void addMissingLines(const Assessment& assessment, const std::vector<const SupportContact*>& contacts,
                     std::vector<Problem>& problems)
{
    QStringList missing;
    for (const SupportLevel level : kLines) {
        if (std::ranges::find(contacts, level, &SupportContact::level) == contacts.end())
            missing += lineText(level);
    }
    if (!missing.isEmpty())
        problems.push_back(
            atProject(assessment, Severity::Warning,
                      CoreText::tr("Nobody is named for a line of support: %1.").arg(missing.join(u", "_s)),
                      CoreText::tr("Name who answers on each line of support")));
    const bool isCovered = std::ranges::any_of(contacts, &SupportContact::isAtNight)
                           && std::ranges::any_of(contacts, &SupportContact::isAtWeekends);
    if (missing.isEmpty() && !isCovered)
        problems.push_back(atProject(assessment, Severity::Advice,
                                     CoreText::tr("Nobody answers at night, or nobody at weekends."),
                                     CoreText::tr("Name who answers then, or agree that nobody does")));
}

} // namespace

std::vector<Problem> upgradesWithoutEscalation(const Assessment& assessment)
{
    const std::vector<const SupportContact*> contacts = assessment.snapshot().all<SupportContact>();
    std::vector<Problem> problems;
    const bool hasHelp = std::ranges::any_of(
        contacts, [](const SupportContact* contact) { return contact->level > SupportLevel::Second; });
    if (!hasHelp && !openUpgrades(assessment).empty())
        problems.push_back(atProject(assessment, Severity::Warning,
                                     CoreText::tr("Nothing says where to get help when an upgrade cannot succeed."),
                                     CoreText::tr("Name whom to escalate to, the vendor among them")));
    for (const SupportContact* contact : contacts) {
        if (!assessment.snapshot().find(contact->person) && contact->contact.isEmpty())
            problems.push_back(atContact(*contact, Severity::Warning, CoreText::tr("Nothing says how to reach it."),
                                         CoreText::tr("Name the person, or a number or address")));
    }
    return problems;
}

std::vector<Problem> supportLinesWithGaps(const Assessment& assessment)
{
    const std::vector<const SupportContact*> contacts = assessment.snapshot().all<SupportContact>();
    const bool isPlanned = std::ranges::any_of(contacts, [](const SupportContact* c) { return isLine(*c); })
                           || assessment.snapshot().table(RecordKind::Hypercare).size() > 0;
    if (!isPlanned)
        return {};
    std::vector<Problem> problems;
    addMissingLines(assessment, contacts, problems);
    for (const SupportContact* contact : contacts) {
        if (!isLine(*contact))
            continue;
        if (contact->hours.isEmpty())
            problems.push_back(atContact(*contact, Severity::Warning, CoreText::tr("Nothing says when it answers."),
                                         CoreText::tr("Give its hours")));
        if (contact->level < SupportLevel::Third && !assessment.snapshot().find(contact->escalatesTo))
            problems.push_back(atContact(*contact, Severity::Warning,
                                         CoreText::tr("Nothing says whom it hands over to."),
                                         CoreText::tr("Name whom it escalates to")));
    }
    return problems;
}

std::vector<Problem> supportWithoutKnowledge(const Assessment& assessment)
{
    if (!isReviewDue(assessment))
        return {};
    std::vector<Problem> problems;
    for (const SupportContact* contact : assessment.snapshot().all<SupportContact>()) {
        if (isLine(*contact) && !contact->isKnowledgeTransferred)
            problems.push_back(atContact(*contact, Severity::Warning,
                                         CoreText::tr("Knowledge has not been handed over to it."),
                                         CoreText::tr("Hand the knowledge over")));
    }
    return problems;
}

std::vector<Problem> escalationsInACircle(const Assessment& assessment)
{
    const QSet<RecordId> inCircles = recordsInCircles(assessment.snapshot(), &SupportContact::escalatesTo);
    std::vector<Problem> problems;
    for (const SupportContact* contact : assessment.snapshot().all<SupportContact>()) {
        if (inCircles.contains(contact->id))
            problems.push_back(atContact(*contact, Severity::Warning,
                                         CoreText::tr("Its escalation leads back to it, so nobody decides."),
                                         CoreText::tr("Escalate to somebody outside the circle")));
    }
    return problems;
}

std::vector<Problem> hypercareThatSaysTooLittle(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Hypercare* hypercare : assessment.snapshot().all<Hypercare>()) {
        if (!assessment.snapshot().find(hypercare->exitGate))
            problems.push_back(atHypercare(*hypercare, CoreText::tr("Nothing says by what it ends."),
                                           CoreText::tr("Name the gate with its exit criteria")));
        else if (hypercare->ends.isNull())
            problems.push_back(atHypercare(*hypercare, CoreText::tr("Nothing says when it is to end."),
                                           CoreText::tr("Give its last day")));
    }
    return problems;
}

std::vector<Problem> hypercareOutOfOrder(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Hypercare* hypercare : assessment.snapshot().all<Hypercare>()) {
        const QDate starts = hypercare->starts.isNull() ? goLive : hypercare->starts.resolved(goLive);
        const QDate ends = hypercare->ends.resolved(goLive);
        if (starts.isValid() && ends.isValid() && ends < starts)
            problems.push_back(
                atHypercare(*hypercare, CoreText::tr("It ends before it begins."), CoreText::tr("Correct its days")));
        else if (goLive.isValid() && ends.isValid() && ends < goLive)
            problems.push_back(atHypercare(*hypercare,
                                           CoreText::tr("It ends on %1, before go-live.").arg(dayText(ends)),
                                           CoreText::tr("Correct its days")));
    }
    return problems;
}

std::vector<Problem> hypercarePastItsEnd(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Hypercare* hypercare : assessment.snapshot().all<Hypercare>()) {
        const QDate ends = hypercare->ends.resolved(goLive);
        const Gate* gate = assessment.snapshot().find(hypercare->exitGate);
        if (!gate || !ends.isValid() || assessment.today() <= ends)
            continue;
        // Criteria may count what checks find, so that a check looks at what people decided instead.
        const Decision* decided = decisionOn(assessment.snapshot(), Id<Gate>(gate->id));
        if (!decided)
            problems.push_back(atHypercare(
                *hypercare,
                CoreText::tr("It was to end on %1, and nobody has decided on “%2”.").arg(dayText(ends), gate->title),
                CoreText::tr("Decide on its exit criteria, or plan a later last day")));
        else if (!isGo(*decided))
            problems.push_back(
                atHypercare(*hypercare,
                            CoreText::tr("It was to end on %1; on “%2” the decision is not to end it, and no later end "
                                         "is planned.")
                                .arg(dayText(ends), gate->title),
                            CoreText::tr("Plan a later last day")));
    }
    return problems;
}

} // namespace readiness::checks
