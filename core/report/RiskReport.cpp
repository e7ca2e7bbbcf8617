#include "core/report/RiskReport.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTables.h"
#include "core/rules/Exposure.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kTopRisks = 10;
constexpr int kMostCodes = 60; ///< of a field of a heat map; more find no room on paper

/// Builds the document section by section; lives for one report.
class RiskBuilder {
public:
    explicit RiskBuilder(const RiskReportInput& input)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_texts(input.assessment),
          m_riskTexts(input.assessment),
          m_tables(input.assessment),
          m_threats(m_riskTexts.openRisks(RiskKind::Threat)),
          m_opportunities(m_riskTexts.openRisks(RiskKind::Opportunity)),
          m_issues(m_riskTexts.openIssues())
    {
        for (const Action* action : m_snapshot.all<Action>()) {
            if (isOpen(m_assessment, RecordKind::Action, *action)
                && !m_texts.isInternal(RecordKind::Action, action->id))
                m_actions[action->subject].push_back(action);
        }
    }

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Risk register"), m_assessment, m_input.contentHash, m_input.author);
        addCover();
        addFigures();
        addMethod();
        addMaps();
        addTopRisks();
        addRegister();
        addPlans();
        addIssues();
        m_document.heading(1, CoreText::tr("Actions by owner"));
        m_document.add(m_tables.actionsByOwner());
        m_document.heading(1, pluralOf(recordType(RecordKind::Assumption)));
        m_document.add(m_tables.assumptions());
        return std::move(m_document);
    }

private:
    void addCover()
    {
        const ProjectSettings& project = m_snapshot.project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.project = project.name;
        cover.customer = project.customer;
        cover.facts = goLiveFacts(m_assessment);
        cover.facts += ReportFact{CoreText::tr("State of"), m_document.timeText};
        const auto counted = [&](const QString& label, RiskKind kind) {
            if (const QString counts = m_riskTexts.bandCounts(kind); !counts.isEmpty())
                cover.facts += ReportFact{label, counts};
        };
        counted(CoreText::tr("Open threats"), RiskKind::Threat);
        counted(CoreText::tr("Open opportunities"), RiskKind::Opportunity);
        cover.facts += ReportFact{CoreText::tr("Exposure"), exposureText()};
        cover.facts += ReportFact{CoreText::tr("Content"), shownHash(m_input.contentHash)};
    }

    static QString minutes(double minutes) { return displayDuration(qint64(std::llround(minutes))); }

    QString exposureText() const
    {
        const Exposure exposure = exposureOf(m_snapshot, m_riskTexts.method(), false);
        if (exposure.counted == 0)
            return CoreText::tr("not known: no open risk has figures");
        QString text = minutes(exposure.threatMinutes);
        if (const auto share = exposure.shareOf(downtimeMinutes(m_snapshot)))
            text += u", "_s + CoreText::tr("%1 % of the cutover window").arg(qRound(*share * 100));
        if (exposure.opportunityMinutes > 0)
            text += u", "_s + CoreText::tr("opportunities %1").arg(minutes(exposure.opportunityMinutes));
        return exposure.unknown == 0
                   ? text
                   : text + u' ' + CoreText::tr("(open risks without figures: %1)").arg(exposure.unknown);
    }

    void addFigures()
    {
        const auto alarming = [](auto count, const QString& label) {
            return ReportFigure{QString::number(count), label, count > 0 ? Tone::NoGo : Tone::Go};
        };
        const auto late = [this](const auto& entry) {
            return std::ranges::count_if(entry.second, [this](auto* action) { return m_texts.isLate(action->due); });
        };
        std::ptrdiff_t overdue = 0;
        for (const auto& entry : m_actions)
            overdue += late(entry);
        const auto grave = std::ranges::count_if(m_threats, [&](auto* risk) { return m_riskTexts.isGrave(*risk); });
        m_document.add(ReportFigures{
            {{QString::number(m_threats.size()), CoreText::tr("open threats")},
             alarming(grave, CoreText::tr("of these in the two highest bands")),
             {QString::number(m_issues.size()), CoreText::tr("open issues")},
             alarming(std::ranges::count_if(m_issues, &Issue::isBlocking), CoreText::tr("blockers of go-live")),
             alarming(overdue, CoreText::tr("actions overdue"))}});
    }

    void addMaps()
    {
        const bool isAnyOpen = !m_threats.empty() || !m_opportunities.empty();
        if (isAnyOpen)
            m_document.pageBreak(); // two maps fill a page
        m_document.heading(1, CoreText::tr("Heat maps"));
        if (!isAnyOpen) {
            m_document.paragraph(CoreText::tr("No risk is open."));
            return;
        }
        if (!m_threats.empty()) {
            if (std::ranges::any_of(m_threats,
                                    [](auto* risk) { return risk->inherent != risk->rating(RiskStage::Current); }))
                addMap(RiskStage::Inherent, RiskKind::Threat,
                       CoreText::tr("Threats, inherent: before anything is done"));
            addMap(RiskStage::Current, RiskKind::Threat, CoreText::tr("Threats, current: as they are today"));
            addMap(RiskStage::Residual, RiskKind::Threat,
                   CoreText::tr("Threats, residual: when all responses are done"));
        }
        if (!m_opportunities.empty())
            addMap(RiskStage::Current, RiskKind::Opportunity, CoreText::tr("Opportunities, as they are today"));
    }

    void addMap(RiskStage stage, RiskKind kind, const QString& caption)
    {
        const auto& risks = kind == RiskKind::Threat ? m_threats : m_opportunities;
        const RiskMatrix matrix(m_snapshot, m_riskTexts.method(), {stage, kind, false});
        if (matrix.unrated().size() == risks.size()) {
            m_document.heading(3, caption);
            m_document.paragraph(CoreText::tr("None of them is rated for this."));
            return;
        }
        ReportMatrix& figure = m_document.add(matrixFigure(m_snapshot, matrix, m_riskTexts.method(), kMostCodes));
        figure.bands = matrixBands(m_riskTexts.method(), kind);
        figure.caption = caption;
        if (!matrix.unrated().empty())
            m_document.add(ReportParagraph{CoreText::tr("Not rated for this, and so not in the map: %1 of %2.")
                                               .arg(matrix.unrated().size())
                                               .arg(risks.size()),
                                           ParagraphStyle::Secondary});
    }

    void addTopRisks()
    {
        m_document.heading(1, CoreText::tr("Top risks"));
        std::vector<const Risk*> top = m_threats;
        std::erase_if(top, [this](const Risk* risk) {
            const RiskBand* band = m_riskTexts.method().band(risk->rating(RiskStage::Current));
            return !band || band->demand == BandDemand::Nothing;
        });
        if (top.empty())
            m_document.paragraph(CoreText::tr("No open threat is in a band that demands a response."));
        const std::size_t shown = std::min(top.size(), kTopRisks);
        for (std::size_t i = 0; i < shown; ++i)
            addRisk(*top[i]);
        if (shown < top.size())
            m_document.add(ReportParagraph{
                CoreText::tr("The register has %1 more that demand a response.").arg(top.size() - shown),
                ParagraphStyle::Secondary});
    }

    void addRisk(const Risk& risk)
    {
        m_document.heading(3, m_texts.named(RecordKind::Risk, risk.id));
        ReportFacts& facts = m_document.add(ReportFacts{{}, true});
        const auto add = [&facts](const QString& label, const QString& value) {
            if (!value.isEmpty())
                facts.facts += ReportFact{label, value};
        };
        const auto label = [](QStringView field) { return fieldLabel(RecordKind::Risk, field); };
        add(label(u"cause"), risk.cause);
        add(label(u"event"), risk.event);
        add(label(u"effect"), risk.effect);
        add(CoreText::tr("Rating"), m_riskTexts.ratingsText(risk));
        add(CoreText::tr("Expected cost"), expectedText(risk));
        add(label(u"owner"), m_riskTexts.ownerText(risk.owner));
        add(label(u"response"), responseText(risk));
        add(pluralOf(recordType(RecordKind::Action)), actionLines(risk.id));
        add(label(u"trigger"), risk.trigger);
        add(label(u"proximity"), dayText(m_texts.day(risk.proximity)));
        add(label(u"contingency_plan"),
            risk.contingencyPlan.isEmpty() ? CoreText::tr("none yet") : risk.contingencyPlan);
        add(label(u"fallback_plan"), risk.fallbackPlan);
        add(label(u"next_review"), reviewText(risk));
    }

    QString expectedText(const Risk& risk) const
    {
        const std::optional<double> cost = exposureOf(risk, m_riskTexts.method());
        return cost ? CoreText::tr("%1 at a probability of %2 %").arg(minutes(*cost)).arg(*risk.chancePercent)
                    : QString();
    }

    QString responseText(const Risk& risk) const
    {
        QString text = u"%1 (%2)"_s.arg(choiceText(RecordKind::Risk, u"response", risk.response),
                                        choiceText(RecordKind::Risk, u"status", risk.status));
        const QString by = m_texts.name(risk.acceptedBy);
        if (!by.isEmpty())
            text += u' '
                    + (risk.acceptedUntil.isValid()
                           ? CoreText::tr("What stays is accepted by %1 until %2.").arg(by, dayText(risk.acceptedUntil))
                           : CoreText::tr("What stays is accepted by %1.").arg(by));
        return text;
    }

    QString reviewText(const Risk& risk) const
    {
        const QString day = dayText(m_texts.day(risk.nextReview));
        return m_texts.isLate(risk.nextReview) ? CoreText::tr("%1, overdue").arg(day) : day;
    }

    QString actionLines(const RecordId& subject) const
    {
        const auto it = m_actions.find(subject);
        if (it == m_actions.end())
            return CoreText::tr("none");
        QStringList lines;
        for (const Action* action : it->second) {
            const QString day = dayText(m_texts.day(action->due));
            QStringList who{m_riskTexts.ownerText(action->owner)};
            if (!day.isEmpty())
                who += m_texts.isLate(action->due) ? CoreText::tr("%1, overdue").arg(day) : day;
            lines += u"%1 (%2)"_s.arg(m_texts.named(RecordKind::Action, action->id), who.join(u", "_s));
        }
        return lines.join(u'\n');
    }

    void addRegister()
    {
        m_document.heading(1, CoreText::tr("Register"));
        m_document.heading(2, CoreText::tr("Threats"));
        m_document.add(m_tables.risks(m_threats, CoreText::tr("No threat is open.")));
        m_document.heading(2, CoreText::tr("Opportunities"));
        m_document.add(m_tables.risks(m_opportunities, CoreText::tr("No opportunity is open.")));
        std::vector<const Risk*> settled = m_riskTexts.settledRisks(RiskKind::Threat);
        std::ranges::copy(m_riskTexts.settledRisks(RiskKind::Opportunity), std::back_inserter(settled));
        if (settled.empty())
            return;
        m_document.heading(2, CoreText::tr("Closed and occurred"));
        m_document.add(m_tables.settled(settled));
    }

    void addPlans()
    {
        m_document.heading(1, CoreText::tr("Contingency plans"));
        m_document.heading(2, CoreText::tr("For risks"));
        m_document.add(m_tables.plans(m_threats));
        m_document.heading(2, CoreText::tr("For components"));
        m_document.add(m_tables.components());
    }

    void addIssues()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Issue)));
        m_document.add(m_tables.issues(m_issues, CoreText::tr("No issue is open.")));
    }

    void addMethod()
    {
        m_document.heading(1, CoreText::tr("Method"));
        m_document.paragraph(
            (m_riskTexts.method().isOwn() ? CoreText::tr("The project rates by a scale of its own.")
                                          : CoreText::tr("The project rates by the usual scale of five by five."))
            + u' '
            + CoreText::tr(
                "The score is probability times impact; the band of the current score says what an open risk "
                "demands. The exposure adds up probability in percent times delay of the open threats that have these "
                "figures: of three estimates (optimistic + 4 × likely + pessimistic) / 6, else the likely delay, else "
                "that of the level of impact."));
        m_document.add(m_tables.bands());
        m_document.add(m_tables.levels());
    }

    const RiskReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    RiskTexts m_riskTexts;
    RiskTables m_tables;
    std::vector<const Risk*> m_threats, m_opportunities;
    std::vector<const Issue*> m_issues;
    std::map<RecordId, std::vector<const Action*>> m_actions; ///< open ones, by what they are about
    ReportDocument m_document;
};

} // namespace

ReportDocument riskReport(const RiskReportInput& input) { return RiskBuilder(input).build(); }

} // namespace readiness
