#include "core/report/AcceptanceReport.h"

#include "core/base/CoreText.h"
#include "core/report/CoverageTables.h"
#include "core/report/CycleTrend.h"
#include "core/report/DefectTables.h"
#include "core/report/ExitCriteria.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/Signatures.h"
#include "core/report/TestTables.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Builds the document section by section; lives for one report.
class AcceptanceBuilder {
public:
    explicit AcceptanceBuilder(const AcceptanceReportInput& input)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_cycle(input.cycle),
          m_texts(input.assessment),
          m_exit(input.assessment, input.cycle),
          m_tests(input.assessment, input.cycle),
          m_coverage(input.assessment, TestSelection{input.cycle ? RecordId(input.cycle->id) : RecordId(), {}}),
          m_coverageTables(input.assessment, m_coverage),
          m_defects(input.assessment, input.cycle)
    {}

    ReportDocument build()
    {
        m_document =
            startedReport(CoreText::tr("Acceptance report"), m_assessment, m_input.contentHash, m_input.author);
        addCover();
        m_document.add(m_exit.decision());
        addFigures();
        addSection(CoreText::tr("Exit criteria"), m_exit.table());
        addVerdicts();
        addSection(CoreText::tr("Not passed"), m_tests.missing());
        addSection(CoreText::tr("Passes that do not count"), m_tests.uncounted());
        addCoverage();
        addDefects();
        addSection(CoreText::tr("Figures against their limits"), m_defects.measurements());
        if (m_input.withExecutions)
            addSection(CoreText::tr("Every execution"), m_tests.executions());
        addSignatures();
        return std::move(m_document);
    }

private:
    void addSection(const QString& heading, const ReportTable& table)
    {
        m_document.heading(1, heading);
        m_document.add(table);
    }

    void addCover()
    {
        const ProjectSettings& project = m_snapshot.project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle =
            m_cycle ? m_texts.named(RecordKind::Cycle, m_cycle->id) : CoreText::tr("All test cycles, as things stand");
        cover.project = project.name;
        cover.customer = project.customer;
        cover.facts = goLiveFacts(m_assessment);
        if (m_cycle)
            addCycleFacts(cover);
        cover.facts += ReportFact{CoreText::tr("State of"), m_document.timeText};
        cover.facts += ReportFact{CoreText::tr("Content"), shownHash(m_input.contentHash)};
    }

    void addCycleFacts(ReportCover& cover) const
    {
        const auto add = [&](QStringView field, const QString& text) {
            if (!text.isEmpty())
                cover.facts += ReportFact{fieldLabel(RecordKind::Cycle, field), text};
        };
        add(u"environment", m_texts.title(RecordKind::Environment, m_cycle->environment));
        add(u"version", m_texts.title(RecordKind::SolutionVersion, m_cycle->version));
        add(u"starts", dayText(m_texts.day(m_cycle->starts)));
        add(u"ends", dayText(m_texts.day(m_cycle->ends)));
        QStringList names;
        for (const RecordId& person : m_snapshot.references(m_cycle->id, Cycle::kParticipantsField))
            names += m_texts.name(Id<Person>(person));
        add(u"participants", names.join(u", "_s));
    }

    void addFigures()
    {
        const std::vector<CaseState>& cases = m_tests.cases();
        const auto count = [&](const auto& fits) { return int(std::ranges::count_if(cases, fits)); };
        const int all = int(cases.size());
        const int passed = count([](const CaseState& state) { return state.isPassed(); });
        const int uncounted = count([](const CaseState& state) { return state.fault != PassFault::None; });
        const int notRun = count([](const CaseState& state) { return !state.isRun(); });
        const auto alarming = [](int number, Tone tone) { return number > 0 ? tone : Tone::Go; };
        m_document.add(ReportFigures{
            {{percentText(all == 0 ? 0 : int(qint64(100) * passed / all)), CoreText::tr("of all cases passed"),
              all > 0 && passed == all ? Tone::Go : Tone::Neutral},
             {u"%1/%2"_s.arg(passed).arg(all), CoreText::tr("cases passed"), Tone::Neutral},
             {QString::number(notRun), CoreText::tr("not run"), alarming(notRun, Tone::Conditional)},
             {QString::number(uncounted), CoreText::tr("passes do not count"), alarming(uncounted, Tone::Conditional)},
             {QString::number(m_defects.blockingCount()), CoreText::tr("blocking defects"),
              alarming(m_defects.blockingCount(), Tone::NoGo)}}});
    }

    void addVerdicts()
    {
        m_document.heading(1, CoreText::tr("Verdicts by suite"));
        if (!m_tests.cases().empty())
            m_document.add(m_tests.suiteBars());
        m_document.add(m_tests.suites());
        if (!m_cycle) {
            m_document.heading(2, pluralOf(recordType(RecordKind::Cycle)));
            m_document.add(m_tests.cycles());
        } else if (auto trend = cycleTrend(m_assessment, *m_cycle)) {
            m_document.heading(2, CoreText::tr("From day to day"));
            m_document.add(std::move(*trend));
        }
    }

    void addCoverage()
    {
        m_document.heading(1, CoreText::tr("Coverage"));
        if (const QString sentence = m_coverageTables.sentence(); !sentence.isEmpty())
            m_document.paragraph(sentence);
        const std::pair<RecordKind, ReportTable> tables[] = {
            {RecordKind::BusinessProcess, m_coverageTables.processes()},
            {RecordKind::Requirement, m_coverageTables.requirements()},
            {RecordKind::Entity, m_coverageTables.operations()}};
        for (const auto& [kind, table] : tables) {
            m_document.heading(2, kind == RecordKind::Entity ? CoreText::tr("Operations on entities")
                                                             : pluralOf(recordType(kind)));
            m_document.add(table);
        }
    }

    void addDefects()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Defect)));
        m_document.add(m_defects.openDefects());
        if (const QString closed = m_defects.closedSentence(); !closed.isEmpty())
            m_document.add(ReportParagraph{closed, ParagraphStyle::Secondary});
    }

    bool isAbout(const SignOff& signOff) const
    {
        if (m_cycle)
            return signOff.subject == m_cycle->id || signOff.subject == RecordId(m_cycle->exitGate);
        return signOff.scope == SignOffScope::Cycle;
    }

    void addSignatures()
    {
        m_document.heading(1, CoreText::tr("Sign-off"));
        m_document.paragraph(
            CoreText::tr("Whoever signs accepts what was tested, as this report shows it. A signature made in the "
                         "program covers an exact content and shows when that content has changed since; a line signed "
                         "by hand covers this printed report."));
        ReportSignatures& signatures = m_document.add(ReportSignatures{});
        QSet<QString> named;
        for (const SignOff* signOff : m_snapshot.all<SignOff>()) {
            if (!isAbout(*signOff))
                continue;
            signatures.signatures += reportSignature(m_assessment, *signOff, m_input.confirmedKeys);
            named.insert(signOff->signer);
        }
        for (const BusinessProcess* process : m_snapshot.all<BusinessProcess>()) {
            const Person* owner = m_snapshot.find(process->owner);
            if (owner && !named.contains(owner->name)) {
                signatures.toSign += ReportSignatureLine{owner->name, owner->role};
                named.insert(owner->name);
            }
        }
        for (int blank = 0; blank < 2; ++blank)
            signatures.toSign += ReportSignatureLine{};
        m_document.add(contentCode(
            m_snapshot, m_input.contentHash,
            CoreText::tr("The code holds the project and the hash of the content that this report is about.")));
    }

    const AcceptanceReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const Cycle* m_cycle;
    RecordTexts m_texts;
    ExitCriteria m_exit;
    TestTables m_tests;
    TestCoverage m_coverage;
    CoverageTables m_coverageTables;
    DefectTables m_defects;
    ReportDocument m_document;
};

} // namespace

ReportDocument acceptanceReport(const AcceptanceReportInput& input) { return AcceptanceBuilder(input).build(); }

const Cycle* presentCycle(const Snapshot& snapshot)
{
    QHash<RecordId, Instant> last;
    for (const Execution* execution : snapshot.all<Execution>()) {
        if (execution->verdict != Verdict::NotRun)
            last[execution->cycle] = std::max(last.value(execution->cycle), execution->at());
    }
    const Cycle* present = nullptr;
    for (const Cycle* cycle : cyclesInOrder(snapshot)) {
        if (last.contains(cycle->id) && (!present || last.value(cycle->id) >= last.value(present->id)))
            present = cycle;
    }
    return present;
}

} // namespace readiness
