#include "core/report/ReviewReport.h"

#include "core/base/CoreText.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/ReviewTables.h"
#include "core/report/StatusLists.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/ReviewTiming.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ReportStatus outcomeStatus(DecisionOutcome outcome)
{
    const QString word = choiceText(RecordKind::Decision, u"decision", outcome);
    switch (outcome) {
    case DecisionOutcome::Go: return status(word, Tone::Go);
    case DecisionOutcome::ConditionalGo: return status(word, Tone::Conditional);
    case DecisionOutcome::NoGo: return status(word, Tone::NoGo);
    case DecisionOutcome::Deferred: return status(word, Tone::NotStarted);
    case DecisionOutcome::Decided: return status(word, Tone::Go);
    case DecisionOutcome::Open: break;
    }
    return status(word, Tone::InProgress);
}

/// Builds the document section by section; lives for one report.
class ReviewBuilder {
public:
    ReviewBuilder(const ReviewReportInput& input, const Review& review)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_project(m_snapshot.project()),
          m_review(review),
          m_texts(input.assessment),
          m_tables(input.assessment)
    {}

    ReportDocument build()
    {
        m_document = startedReport(choiceText(RecordKind::Review, u"kind", m_review.kind), m_assessment,
                                   m_input.contentHash, m_input.author);
        addCover();
        addAnswer();
        addParticipants();
        addFindings();
        addActions();
        addDecisions();
        addDifference();
        addQuestions();
        addSignatures();
        return std::move(m_document);
    }

private:
    const Gate* gate() const
    {
        const Gate* own = m_snapshot.find(m_review.gate);
        return own ? own : goLiveGate(m_snapshot);
    }

    void addCover()
    {
        const bool isComplete = m_input.completion.has_value();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = m_texts.named(RecordKind::Review, m_review.id);
        cover.project = m_project.name;
        cover.customer = m_project.customer;
        const QDate day = m_texts.day(m_review.on);
        cover.facts.append({CoreText::tr("Date"), day.isValid() ? dayText(day) : CoreText::tr("not set")});
        cover.facts.append({CoreText::tr("State"), choiceText(RecordKind::Review, u"status",
                                                              isComplete ? ReviewState::Complete : m_review.state)});
        if (const QString lead = m_texts.name(m_review.lead); !lead.isEmpty())
            cover.facts.append({CoreText::tr("Lead"), lead});
        if (!m_project.goLive.isNull())
            cover.facts.append({CoreText::tr("Go-live"), instantText(m_project.goLive, m_project.zone())});
        if (day.isValid() && !m_project.goLive.isNull())
            cover.facts.append({CoreText::tr("Before go-live"), leadTime(int(day.daysTo(m_project.goLiveDate())))});
        cover.facts.append({CoreText::tr("Areas"), areasText()});
        cover.facts.append({CoreText::tr("State of"), m_document.timeText});
        if (const Gate* decides = m_snapshot.find(m_review.gate))
            cover.facts.append({CoreText::tr("Decides on"), decides->title});
        cover.facts.append({CoreText::tr("Content"), shownHash(m_input.contentHash)});
    }

    static QString leadTime(int days)
    {
        return days == 0  ? CoreText::tr("the same day")
               : days > 0 ? CoreText::tr("%1 days").arg(days)
                          : CoreText::tr("%1 days after it").arg(-days);
    }

    QString areasText() const
    {
        QStringList titles;
        for (const RecordId& area : m_snapshot.references(m_review.id, Review::kAreasField))
            titles += m_texts.title(RecordKind::Area, area);
        titles.removeAll(QString());
        return titles.isEmpty() ? CoreText::tr("the whole project") : titles.join(u", "_s);
    }

    /// What the gate says by itself, the time that is left, and the summary.
    void addAnswer()
    {
        std::optional<GateEvaluation> evaluation;
        if (const Gate* decided = gate())
            evaluation = evaluateGate(m_assessment, *decided);
        m_document.add(decisionBand(evaluation));
        if (const QString timing = reviewTimingFault(m_project, m_review); !timing.isEmpty())
            m_document.add(ReportParagraph{CoreText::tr("Timing: %1").arg(timing), ParagraphStyle::Strong});
        if (!m_review.summary.isEmpty())
            m_document.paragraph(m_review.summary);
    }

    void addParticipants()
    {
        m_document.heading(2, pluralOf(recordType(RecordKind::Participant)));
        m_document.add(m_tables.participants(Id<Review>(m_review.id)));
    }

    void addFindings()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Finding)));
        for (const ReviewSection section :
             {ReviewSection::Needs, ReviewSection::Transition, ReviewSection::Risks, ReviewSection::Earlier}) {
            m_document.heading(2, choiceText(RecordKind::Finding, u"section", section));
            std::vector<const Finding*> found;
            for (const Finding* finding : m_snapshot.all<Finding>()) {
                if (finding->review == m_review.id && finding->section == section
                    && !m_texts.isInternal(RecordKind::Finding, finding->id))
                    found.push_back(finding);
            }
            if (section != ReviewSection::Earlier) {
                m_document.add(m_tables.findings(found, CoreText::tr("No finding.")));
                continue;
            }
            if (!found.empty())
                m_document.add(m_tables.findings(found, {}));
            addEarlierFindings();
        }
    }

    void addEarlierFindings()
    {
        std::vector<const Finding*> earlier = openFindingsBefore(m_snapshot, m_review);
        std::erase_if(earlier,
                      [&](const Finding* finding) { return m_texts.isInternal(RecordKind::Finding, finding->id); });
        m_document.add(m_tables.findings(earlier, CoreText::tr("No finding of an earlier review is open.")));
    }

    void addDifference()
    {
        m_document.heading(1, CoreText::tr("Since the previous review"));
        if (!m_input.before) {
            m_document.paragraph(CoreText::tr("No earlier review was completed."));
            return;
        }
        std::vector<Difference> differences = projectDifference(*m_input.before, m_assessment, m_input.recorded);
        // That the previous review was completed is where the difference begins, no part of it.
        std::erase_if(differences, [&](const Difference& found) {
            return found.record == m_input.previous || m_texts.isInternal(found.kind, found.record);
        });
        QString sentence = CoreText::tr("%1, completed %2.")
                               .arg(m_texts.named(RecordKind::Review, m_input.previous),
                                    instantText(m_input.before->now(), m_project.zone()));
        if (!differences.empty())
            sentence += u' ' + shiftCounts(differences) + u'.';
        m_document.paragraph(sentence);
        m_document.add(m_tables.differences(differences));
    }

    /// Whatever is done about a finding that is shown, about the review itself, or is still open.
    void addActions()
    {
        m_document.heading(1, CoreText::tr("Mitigation plan"));
        std::vector<const Action*> actions;
        for (const Action* action : m_snapshot.all<Action>()) {
            const Finding* finding = m_snapshot.find(Id<Finding>(action->subject));
            const bool isOurs = action->subject == m_review.id || (finding && finding->review == m_review.id);
            const bool isStillOpen = isOpen(m_assessment, RecordKind::Action, *action);
            if ((isStillOpen || isOurs) && !m_texts.isInternal(RecordKind::Action, action->id))
                actions.push_back(action);
        }
        m_document.add(m_tables.actions(actions));
    }

    void addDecisions()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Decision)));
        bool isAny = false;
        for (const Decision* decision : m_snapshot.all<Decision>()) {
            const bool isOfGate = !m_review.gate.isNull() && decision->gate == m_review.gate;
            if (decision->review != m_review.id && !isOfGate)
                continue;
            isAny = true;
            addDecision(*decision);
        }
        if (!isAny)
            m_document.paragraph(CoreText::tr("No decision was taken or is wanted."));
    }

    void addDecision(const Decision& decision)
    {
        m_document.heading(3, m_texts.named(RecordKind::Decision, decision.id));
        ReportTable& head = m_document.add(ReportTable{});
        head.columns = {fixedColumn(CoreText::tr("Decision"), 28), fixedColumn(CoreText::tr("By"), 30),
                        fixedColumn(CoreText::tr("On"), 21), fixedColumn(CoreText::tr("Computed"), 22),
                        weightedColumn(CoreText::tr("Reason"), 1)};
        const bool isOpen = decision.outcome == DecisionOutcome::Open;
        const QDate wanted = m_texts.day(decision.due);
        head.addRow({{outcomeStatus(decision.outcome),
                      isOpen && wanted.isValid() ? CoreText::tr("wanted by %1").arg(dayText(wanted)) : QString()},
                     {m_texts.name(decision.decidedBy), decision.role},
                     dayText(decision.decidedOn),
                     decision.computed == ComputedDecision::Unknown
                         ? u"–"_s
                         : choiceText(RecordKind::Decision, u"computed", decision.computed),
                     {decision.reason, decision.description}});
        const Id<Decision> id(decision.id);
        if (const ReportTable votes = m_tables.votes(id); !votes.rows.isEmpty())
            m_document.add(votes);
        if (const ReportTable conditions = m_tables.conditions(id); !conditions.rows.isEmpty())
            m_document.add(conditions);
    }

    void addQuestions()
    {
        m_document.heading(1, CoreText::tr("Questions and answers"));
        m_document.add(m_tables.questions(m_snapshot.references(m_review.id, Review::kAreasField)));
    }

    void addSignatures()
    {
        m_document.pageBreak();
        m_document.heading(1, CoreText::tr("Completion and signatures"));
        if (!m_input.completion)
            m_document.paragraph(
                CoreText::tr("The review is not complete: this is the state of %1, and it will change.")
                    .arg(m_document.timeText));
        else
            addCompletion(*m_input.completion);
        ReportSignatures& signatures = m_document.add(ReportSignatures{});
        for (const Participant* participant : m_snapshot.all<Participant>()) {
            const Person* person = m_snapshot.find(participant->person);
            if (participant->review == m_review.id && person)
                signatures.toSign.append(
                    {person->name, participant->role.isEmpty() ? person->role : participant->role});
        }
        if (signatures.toSign.isEmpty())
            signatures.toSign = {ReportSignatureLine{}, ReportSignatureLine{}};
    }

    void addCompletion(const ReviewCompletionFacts& completion)
    {
        m_document.add(ReportFacts{}).facts = {
            {CoreText::tr("Completed by"), completion.by},
            {CoreText::tr("Completed at"), instantText(completion.at, m_project.zone())},
            {CoreText::tr("Project"), m_snapshot.projectId().toHex()},
            {CoreText::tr("Content"), completion.contentHash}};
        m_document.add(contentCode(m_snapshot, completion.contentHash,
                                   CoreText::tr("The code holds the project and the content that the review was about. "
                                                "This report says the same whenever it is made.")));
    }

    const ReviewReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const ProjectSettings& m_project;
    const Review& m_review;
    RecordTexts m_texts;
    ReviewTables m_tables;
    ReportDocument m_document;
};

} // namespace

ReportDocument reviewReport(const ReviewReportInput& input)
{
    const Review* review = input.assessment.snapshot().find(Id<Review>(input.review));
    return review ? ReviewBuilder(input, *review).build() : ReportDocument();
}

} // namespace readiness
