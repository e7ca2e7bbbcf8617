#include "core/report/SignOffReport.h"

#include "core/base/CoreText.h"
#include "core/model/Evidence.h"
#include "core/model/PlaybookUse.h"
#include "core/model/Waiver.h"
#include "core/query/References.h"
#include "core/report/CoverageTables.h"
#include "core/report/DefectTables.h"
#include "core/report/RecordTexts.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTables.h"
#include "core/report/Signatures.h"
#include "core/report/TestTables.h"
#include "core/rules/PathToGo.h"
#include "core/rules/Readiness.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Builds the document section by section; lives for one report.
class Builder {
public:
    explicit Builder(const SignOffReportInput& input)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_project(m_snapshot.project()),
          m_texts(input.assessment),
          m_readiness(readinessOf(input.assessment))
    {
        if (input.gate) {
            m_evaluation = evaluateGate(m_assessment, *input.gate);
            m_path = pathToGo(m_assessment, *input.gate);
        }
        for (const Evidence* evidence : m_snapshot.all<Evidence>())
            m_evidence[evidence->record].push_back(evidence);
        collectNotApplicable();
    }

    ReportDocument build()
    {
        m_document =
            startedReport(CoreText::tr("Readiness sign-off"), m_assessment, m_input.contentHash, m_input.author);
        addCover();
        m_document.add(decisionBand(m_evaluation));
        m_document.add(itemFigures(m_readiness.overall));
        const std::pair<ReportSection, void (Builder::*)()> sections[] = {
            {ReportSection::Readiness, &Builder::addReadiness},
            {ReportSection::Path, &Builder::addPath},
            {ReportSection::Criteria, &Builder::addCriteria},
            {ReportSection::Risks, &Builder::addRisks},
            {ReportSection::Tests, &Builder::addTests},
            {ReportSection::Checklist, &Builder::addChecklist},
            {ReportSection::NotApplicable, &Builder::addNotApplicable},
            {ReportSection::Waivers, &Builder::addWaivers},
            {ReportSection::SignOffs, &Builder::addSignatures},
        };
        for (const auto& [section, add] : sections) {
            if (!m_input.leftOut.contains(section))
                (this->*add)();
        }
        addIdentity();
        return std::move(m_document);
    }

private:
    static QString headingOf(ReportSection section)
    {
        const auto all = reportSections();
        return std::find_if(all.begin(), all.end(), [section](const auto& one) { return one.first == section; })
            ->second;
    }

    void addCover()
    {
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = m_input.gate ? CoreText::tr("Decision at the gate “%1”").arg(m_input.gate->title) : QString();
        cover.project = m_project.name;
        cover.customer = m_project.customer;
        cover.facts = goLiveFacts(m_assessment);
        cover.facts.append({CoreText::tr("State of"), m_document.timeText});
        QStringList playbooks;
        for (const PlaybookUse& use : usedPlaybooks(m_snapshot))
            playbooks += CoreText::tr("%1, version %2").arg(use.playbook, use.version);
        if (!playbooks.isEmpty())
            cover.facts.append(
                {playbooks.size() == 1 ? CoreText::tr("Playbook") : CoreText::tr("Playbooks"), playbooks.join(u"; ")});
        if (const QDate due = m_input.gate ? m_texts.day(m_input.gate->due) : QDate(); due.isValid())
            cover.facts.append({CoreText::tr("Gate due"), dayText(due)});
        cover.facts.append({CoreText::tr("Content"), shownHash(m_input.contentHash)});
        QStringList leftOut;
        for (const auto& [section, heading] : reportSections()) {
            if (m_input.leftOut.contains(section))
                leftOut += heading;
        }
        if (!leftOut.isEmpty())
            cover.facts.append({CoreText::tr("Left out"), leftOut.join(u", "_s)});
    }

    void addReadiness()
    {
        m_document.heading(1, headingOf(ReportSection::Readiness));
        const auto hasItems = [](const AreaReadiness& area) { return area.counts.applicable > 0; };
        if (std::none_of(m_readiness.areas.begin(), m_readiness.areas.end(), hasItems)) {
            m_document.add(
                ReportParagraph{CoreText::tr("There is no area with items that apply."), ParagraphStyle::Secondary});
            return;
        }
        ReportBars& bars = m_document.add(ReportBars{});
        for (const AreaReadiness& area : m_readiness.areas) {
            if (!hasItems(area))
                continue;
            const Tone tone =
                area.counts.blocked > 0 || area.counts.overdue > 0 ? Tone::NoGo : readinessTone(area.percent);
            ReportBar bar;
            bar.label = area.area->title;
            bar.percent = area.percent.value_or(0);
            bar.status = status(barWord(area), tone);
            bar.note = barNote(area);
            bars.bars.append(bar);
        }
        bars.caption = CoreText::tr(
            "Completeness of the items that apply, weighted by importance; items done, and the lead's own rating.");
        if (m_readiness.overall.percentWithWaivers != m_readiness.overall.percent)
            bars.caption += u' '
                            + CoreText::tr("Without the items that a waiver excuses the project is %1 ready.")
                                  .arg(percentText(m_readiness.overall.percentWithWaivers));
    }

    static QString barWord(const AreaReadiness& area)
    {
        if (area.counts.blocked > 0)
            return CoreText::tr("%1 blocked").arg(area.counts.blocked);
        if (area.counts.overdue > 0)
            return CoreText::tr("%1 overdue").arg(area.counts.overdue);
        return area.percent == 100 ? CoreText::tr("complete")
               : area.percent == 0 ? CoreText::tr("not begun")
                                   : CoreText::tr("on its way");
    }

    QString barNote(const AreaReadiness& area) const
    {
        QStringList parts{CoreText::tr("%1 of %2").arg(area.counts.done).arg(area.counts.applicable)};
        if (const QString rag = ragWord(area.area->rag); !rag.isEmpty())
            parts += rag;
        return parts.join(u" · ");
    }

    void addPath()
    {
        m_document.heading(1, headingOf(ReportSection::Path));
        ReportTable& table = m_document.add(ReportTable{});
        table.columns = {fixedColumn(CoreText::tr("Code"), 15, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("What"), 1), weightedColumn(CoreText::tr("To do"), 1)};
        table.emptySentence = !m_evaluation ? CoreText::tr("Mark a gate as go-live and give it criteria.")
                              : m_path.empty()
                                  ? CoreText::tr("Nothing: every criterion of the gate is met.")
                                  : CoreText::tr("What remains to be done is internal and not named here.");
        for (const PathStep& step : m_path) {
            if (m_texts.isInternal(step.kind, step.record))
                continue;
            table.addRow(
                {m_texts.code(step.kind, step.record),
                 {step.title, step.needs.isExcused ? CoreText::tr("excused by a waiver meanwhile") : QString()},
                 step.action});
        }
    }

    void addCriteria()
    {
        if (!m_evaluation)
            return;
        m_document.heading(1, headingOf(ReportSection::Criteria));
        if (!m_input.gate->description.isEmpty())
            m_document.paragraph(m_input.gate->description);
        ReportTable& table = m_document.add(ReportTable{});
        table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Criterion"), 5), weightedColumn(CoreText::tr("Measured"), 3),
                         fixedColumn(CoreText::tr("Outcome"), 26)};
        table.emptySentence = CoreText::tr("The gate has no criteria.");
        for (const CriterionResult& result : m_evaluation->criteria) {
            QStringList notes;
            for (const WaiverNote& note : result.notes) {
                if (!m_texts.isInternal(RecordKind::Waiver, note.waiver->id))
                    notes += note.text;
            }
            table.addRow({displayRef(m_snapshot, RecordKind::Criterion, *result.criterion),
                          {result.criterion->title, notes.join(u' ')},
                          measuredText(result),
                          outcomeStatus(result.outcome)});
        }
    }

    void addRisks()
    {
        m_document.heading(1, headingOf(ReportSection::Risks));
        const RiskTexts texts(m_assessment);
        const RiskTables tables(m_assessment);
        std::vector<const Risk*> risks = texts.openRisks(RiskKind::Threat);
        std::vector<const Issue*> issues = texts.openIssues();
        if (risks.empty() && issues.empty()) {
            m_document.paragraph(CoreText::tr("No risk and no issue is open."));
            return;
        }
        m_document.paragraph(registerSentence(texts, issues));
        std::erase_if(risks, [&](const Risk* risk) { return !texts.isGrave(*risk); });
        m_document.add(tables.risks(risks, CoreText::tr("No open threat is in one of the two highest bands.")));
        std::erase_if(issues, [](const Issue* issue) { return !issue->isBlocking() && issue->workaround.isEmpty(); });
        m_document.add(tables.issues(issues, CoreText::tr("No open issue blocks go-live or has a workaround.")));
    }

    void addTests()
    {
        m_document.heading(1, headingOf(ReportSection::Tests));
        if (m_snapshot.table(RecordKind::TestCase).size() == 0) {
            m_document.paragraph(CoreText::tr("The project has no test cases."));
            return;
        }
        const TestCoverage coverage(m_assessment);
        if (const QString sentence = CoverageTables(m_assessment, coverage).sentence(); !sentence.isEmpty())
            m_document.paragraph(sentence);
        m_document.add(TestTables(m_assessment, nullptr).cycles());
        m_document.heading(2, CoreText::tr("Blocking defects"));
        m_document.add(DefectTables(m_assessment, nullptr).blockingDefects());
    }

    void addChecklist()
    {
        m_document.heading(1, headingOf(ReportSection::Checklist));
        ReportTable& table = m_document.add(ReportTable{});
        table.columns = {fixedColumn(CoreText::tr("Code"), 12, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Item and answer"), 1), fixedColumn(CoreText::tr("Status"), 25),
                         fixedColumn(CoreText::tr("Owner"), 30), fixedColumn(CoreText::tr("Due"), 21)};
        table.emptySentence = CoreText::tr("The checklist is empty.");
        for (const AreaReadiness& area : m_readiness.areas) {
            const auto items = itemsInOrder(m_assessment, area.area);
            if (items.empty())
                continue;
            table.addGroup(area.area->title, CoreText::tr("%1 of %2 done · %3")
                                                 .arg(area.counts.done)
                                                 .arg(area.counts.applicable)
                                                 .arg(percentText(area.percent)));
            for (const ItemState* state : items)
                addItem(table, *state);
        }
        const auto strays = itemsInOrder(m_assessment, nullptr);
        if (!strays.empty())
            table.addGroup(CoreText::tr("Without an area"));
        for (const ItemState* state : strays)
            addItem(table, *state);
    }

    void addItem(ReportTable& table, const ItemState& state) const
    {
        const ChecklistItem& item = *state.item;
        QString importance = item.importance == Importance::Must     ? QString()
                             : item.importance == Importance::Should ? CoreText::tr("should")
                                                                     : CoreText::tr("optional");
        if (state.isWaived)
            importance = (importance.isEmpty() ? QString() : importance + u", "_s) + CoreText::tr("waived");
        ReportCell due(dayText(state.due), state.isOverdue ? CoreText::tr("overdue") : QString());
        if (state.isOverdue) {
            due.tone = Tone::NoGo;
            due.glyph = StatusGlyph::None;
        }
        table.addRow({displayRef(m_snapshot, RecordKind::ChecklistItem, item),
                      {item.title, itemNote(state)},
                      {itemStatus(state.status), importance},
                      state.owner ? state.owner->name : CoreText::tr("no owner"),
                      due});
    }

    QString itemNote(const ItemState& state) const
    {
        const ChecklistItem& item = *state.item;
        QStringList lines;
        if (!item.answer.isEmpty())
            lines += item.answer;
        if (const QString note = signingNote(m_snapshot, state); !note.isEmpty())
            lines += note;
        if (state.isConfirmed)
            lines += CoreText::tr("Confirmed by %1, %2").arg(m_texts.name(item.confirmedBy), dayText(item.confirmedOn));
        if (!item.nextStep.isEmpty() && state.isOpen)
            lines += item.nextStepOn.isValid()
                         ? CoreText::tr("Next: %1 (%2)").arg(item.nextStep, dayText(item.nextStepOn))
                         : CoreText::tr("Next: %1").arg(item.nextStep);
        QStringList evidence;
        if (const auto it = m_evidence.find(item.id); it != m_evidence.end()) {
            for (const Evidence* entry : it->second)
                evidence += u"%1 %2"_s.arg(displayRef(m_snapshot, RecordKind::Evidence, *entry), entry->title);
        }
        if (!evidence.isEmpty())
            lines += CoreText::tr("Evidence: %1").arg(evidence.join(u"; "));
        return lines.join(u'\n');
    }

    void collectNotApplicable()
    {
        for (const ItemState& state : m_assessment.items().all()) {
            if (!state.applies())
                m_notApplicable.push_back(&state);
        }
    }

    void addNotApplicable()
    {
        m_document.heading(1, headingOf(ReportSection::NotApplicable));
        ReportTable& table = m_document.add(ReportTable{});
        table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Item"), 5), weightedColumn(CoreText::tr("Reason"), 4)};
        table.emptySentence = CoreText::tr("Every item of the checklist applies.");
        for (const ItemState* state : m_notApplicable) {
            const QString reason = state->applicability == Applicability::MarkedNotApplicable
                                       ? state->item->notApplicableReason
                                       : CoreText::tr("Out of scope: it applies if %1").arg(state->item->appliesIf);
            table.addRow({displayRef(m_snapshot, RecordKind::ChecklistItem, *state->item), state->item->title,
                          reason.isEmpty() ? CoreText::tr("no reason given") : reason});
        }
    }

    void addWaivers()
    {
        m_document.heading(1, headingOf(ReportSection::Waivers));
        ReportTable& table = m_document.add(ReportTable{});
        table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("For"), 4), weightedColumn(CoreText::tr("Reason"), 4),
                         fixedColumn(CoreText::tr("Approved by"), 30), fixedColumn(CoreText::tr("Counts"), 28)};
        table.emptySentence = CoreText::tr("Nobody has been given leave to pass a criterion or to leave an item open.");
        for (const Waiver* waiver : m_snapshot.all<Waiver>()) {
            if (m_texts.isInternal(RecordKind::Waiver, waiver->id))
                continue;
            RecordKind kind{};
            const Record* subject = m_snapshot.find(waiver->subject, &kind);
            const WaiverStanding standing = m_assessment.waivers().standing(waiver->id);
            const bool holds = standing == WaiverStanding::Holds;
            ReportCell counts(holds ? status(CoreText::tr("Holds"), Tone::Conditional)
                                    : status(CoreText::tr("Does not count"), Tone::NoGo),
                              holds ? CoreText::tr("until %1").arg(dayText(waiver->expires))
                                    : whyNot(standing, *waiver));
            table.addRow({displayRef(m_snapshot, RecordKind::Waiver, *waiver),
                          subject ? ReportCell(recordType(kind).title(*subject), displayRef(m_snapshot, kind, *subject))
                                  : ReportCell(CoreText::tr("(removed)")),
                          ReportCell(waiver->reason, CoreText::tr("Requested by %1").arg(waiver->requestedBy)),
                          m_texts.name(waiver->approver), counts});
        }
    }

    void addSignatures()
    {
        m_document.pageBreak();
        m_document.heading(1, headingOf(ReportSection::SignOffs));
        m_document.paragraph(
            CoreText::tr("Whoever signs confirms the content named below as of the time of signing. A signature "
                         "made in the program covers an exact content and shows when "
                         "that content has changed since; a line signed by hand covers this printed report."));
        ReportSignatures& signatures = m_document.add(ReportSignatures{});
        QSet<QString> haveSigned;
        for (const SignOff* signOff : m_snapshot.all<SignOff>()) {
            signatures.signatures.append(reportSignature(m_assessment, *signOff, m_input.confirmedKeys));
            haveSigned.insert(signOff->signer);
        }
        for (const AreaReadiness& area : m_readiness.areas) {
            const Person* owner = m_snapshot.find(area.area->owner);
            if (owner && !haveSigned.contains(owner->name)) {
                signatures.toSign.append({owner->name, owner->role});
                haveSigned.insert(owner->name);
            }
        }
        for (int blank = 0; blank < 2; ++blank)
            signatures.toSign.append(ReportSignatureLine{});
    }

    void addIdentity()
    {
        QStringList tips;
        for (const QByteArray& tip : m_input.tips)
            tips += QString::fromLatin1(tip.toHex());
        m_document.heading(2, CoreText::tr("What is signed"));
        ReportFacts& facts = m_document.add(ReportFacts{});
        facts.facts = {{CoreText::tr("Project"), m_snapshot.projectId().toHex()},
                       {CoreText::tr("Content"), m_input.contentHash},
                       {CoreText::tr("History"), tips.join(u' ')},
                       {CoreText::tr("Time"), m_document.timeText}};
        m_document.add(
            contentCode(m_snapshot, m_input.contentHash,
                        CoreText::tr("The code holds the project and the content hash. As long as the file has "
                                     "this content, readiness verify shows the same hash.")));
    }

    const SignOffReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const ProjectSettings& m_project;
    RecordTexts m_texts;
    Readiness m_readiness;
    std::optional<GateEvaluation> m_evaluation;
    std::vector<PathStep> m_path;
    std::map<RecordId, std::vector<const Evidence*>> m_evidence;
    std::vector<const ItemState*> m_notApplicable;
    ReportDocument m_document;
};

} // namespace

std::vector<std::pair<ReportSection, QString>> reportSections()
{
    return {{ReportSection::Readiness, CoreText::tr("Readiness by area")},
            {ReportSection::Path, CoreText::tr("What gets us to GO")},
            {ReportSection::Criteria, CoreText::tr("Criteria of the gate")},
            {ReportSection::Risks, CoreText::tr("Risks and issues")},
            {ReportSection::Tests, CoreText::tr("Acceptance tests")},
            {ReportSection::Checklist, CoreText::tr("Checklist")},
            {ReportSection::NotApplicable, CoreText::tr("Not applicable")},
            {ReportSection::Waivers, CoreText::tr("Waivers")},
            {ReportSection::SignOffs, CoreText::tr("Sign-off")}};
}

ReportDocument signOffReport(const SignOffReportInput& input) { return Builder(input).build(); }

} // namespace readiness
