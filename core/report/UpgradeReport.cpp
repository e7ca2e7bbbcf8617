#include "core/report/UpgradeReport.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/EnvironmentTables.h"
#include "core/report/PlanTexts.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/SourceReadings.h"
#include "core/report/StatusLists.h"
#include "core/report/SupportTables.h"
#include "core/report/UpgradeTables.h"
#include "core/report/UpgradeWords.h"

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReasons = 3;

/// Builds the document section by section; lives for one report.
class UpgradeBuilder {
public:
    explicit UpgradeBuilder(const UpgradeReportInput& input)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_texts(input.assessment),
          m_standings(m_assessment.upgrades())
    {
        if (input.upgrade)
            std::erase_if(m_standings,
                          [&](const UpgradeStanding& one) { return one.upgrade->id != input.upgrade->id; });
        for (const UpgradeStanding& standing : m_standings)
            m_upgrades.push_back({&standing, UpgradeTables(m_assessment, standing)});
        findEnvironments();
    }

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Upgrade report"), m_assessment, m_input.contentHash, m_input.author);
        addCover();
        m_document.add(decision());
        addFigures();
        if (m_upgrades.size() > 1)
            addOverview();
        if (m_environments.size() > 1)
            addEnvironments();
        for (const Shown& environment : m_environments)
            addEnvironment(environment);
        addHomeless();
        if (!m_input.upgrade)
            addApps();
        addKnownErrors();
        m_document.heading(1, CoreText::tr("Whom to turn to"));
        m_document.add(supportTable(m_assessment));
        addReadings();
        return std::move(m_document);
    }

private:
    struct Shown {
        const Environment* environment = nullptr;
        EnvironmentTables tables;
    };
    struct ShownUpgrade {
        const UpgradeStanding* standing = nullptr;
        UpgradeTables tables;
    };

    /// From development to production; retired ones only where an upgrade is of them.
    void findEnvironments()
    {
        std::vector<const Environment*> environments = m_snapshot.all<Environment>();
        std::erase_if(environments, [&](const Environment* one) {
            const bool isOfUpgrade = std::ranges::any_of(
                m_standings, [&](const UpgradeStanding& s) { return s.upgrade->environment == one->id; });
            return !isOfUpgrade && (m_input.upgrade || one->service == EnvironmentService::Retired);
        });
        std::ranges::stable_sort(environments, {},
                                 [](const Environment* one) { return std::tuple(one->kind, one->number); });
        for (const Environment* environment : environments)
            m_environments.push_back({environment, EnvironmentTables(m_assessment, *environment)});
    }

    QString nameOf(const Upgrade& upgrade) const { return m_texts.named(RecordKind::Upgrade, upgrade.id); }

    void addCover()
    {
        const ProjectSettings& project = m_snapshot.project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = m_input.upgrade ? nameOf(*m_input.upgrade) : CoreText::tr("All environments and upgrades");
        cover.project = project.name;
        cover.customer = project.customer;
        cover.facts = goLiveFacts(m_assessment);
        cover.facts += ReportFact{CoreText::tr("State of"), m_document.timeText};
        cover.facts += ReportFact{CoreText::tr("Content"), shownHash(m_input.contentHash)};
    }

    std::size_t openCount() const
    {
        return std::size_t(
            std::ranges::count_if(m_upgrades, [](const ShownUpgrade& one) { return !isOver(one.standing->state); }));
    }

    std::size_t refusedCount() const
    {
        return std::size_t(
            std::ranges::count_if(m_upgrades, [](const ShownUpgrade& one) { return one.tables.isAnyRefused(); }));
    }

    /// Failed; or rolled back, or its timer ended.
    static std::optional<Tone> setback(const UpgradeStanding& standing)
    {
        const Tone tone = upgradeStatus(standing.state).tone;
        if (tone == Tone::NoGo || tone == Tone::Conditional)
            return tone;
        return standing.state == UpgradeState::Expired ? std::optional(Tone::Conditional) : std::nullopt;
    }

    bool isAny(Tone tone) const
    {
        return std::ranges::any_of(m_upgrades, [&](const ShownUpgrade& one) { return setback(*one.standing) == tone; });
    }

    ReportStatus answer() const
    {
        if (m_upgrades.empty())
            return status(CoreText::tr("No upgrade is planned"), Tone::NotStarted);
        if (openCount() == 0)
            return status(CoreText::tr("Nothing is left to upgrade"), Tone::Go);
        if (refusedCount() > 0)
            return status(CoreText::tr("A rule refuses the next step"), Tone::NoGo);
        if (isAny(Tone::NoGo))
            return status(CoreText::tr("An upgrade has failed"), Tone::NoGo);
        if (isAny(Tone::Conditional))
            return status(CoreText::tr("An upgrade has to begin again"), Tone::Conditional);
        const bool isAnyMoved =
            std::ranges::any_of(m_upgrades, [](const ShownUpgrade& one) { return !one.standing->moves.empty(); });
        return isAnyMoved ? status(CoreText::tr("Under way"), Tone::InProgress)
                          : status(CoreText::tr("Ready to begin"), Tone::InProgress);
    }

    ReportDecision decision() const
    {
        if (m_upgrades.empty())
            return {answer(), CoreText::tr("The environments stand as described."), {}};
        ReportDecision decision{answer(), {}, reasons()};
        decision.sentence = m_input.upgrade ? m_upgrades.front().tables.stateSentence()
                                            : CoreText::tr("Neither committed nor cancelled: %1 of %2 upgrades.")
                                                  .arg(openCount())
                                                  .arg(m_upgrades.size());
        return decision;
    }

    /// What refuses first, then what failed or went back, then the timers that run.
    QStringList reasons() const
    {
        QStringList reasons;
        const auto add = [&](const ShownUpgrade& one, const QString& text) {
            const QString code = m_texts.code(RecordKind::Upgrade, one.standing->upgrade->id);
            const QString reason = m_input.upgrade ? text : u"%1 – %2"_s.arg(code, text);
            if (reasons.size() < kReasons && !reasons.contains(reason))
                reasons += reason;
        };
        for (const ShownUpgrade& one : m_upgrades) {
            for (const UpgradeChoice& choice : one.tables.choices()) {
                for (const GuardFault& fault : choice.faults) {
                    if (fault.isRefusing())
                        add(one, guardText(fault) + u'.');
                }
            }
        }
        for (const ShownUpgrade& one : m_upgrades) {
            if (!m_input.upgrade && setback(*one.standing))
                add(one, one.tables.stateSentence());
        }
        for (const ShownUpgrade& one : m_upgrades) {
            if (const QString timer = one.tables.timerSentence(); !timer.isEmpty())
                add(one, CoreText::tr("Timer: %1", "when it ends, what would follow").arg(timer));
        }
        return reasons;
    }

    void addFigures()
    {
        const auto alarming = [](qint64 count) { return count > 0 ? Tone::NoGo : Tone::Go; };
        qint64 committed = 0, unrecorded = 0, unproven = 0;
        for (const ShownUpgrade& one : m_upgrades)
            committed += one.standing->state == UpgradeState::Committed ? 1 : 0;
        for (const Shown& one : m_environments) {
            unproven += one.tables.unprovenBackups();
            if (!isToMirrorProduction(*one.environment))
                continue;
            unrecorded += one.tables.unrecordedDifferences();
        }
        m_document.add(ReportFigures{
            {{u"%1/%2"_s.arg(committed).arg(m_upgrades.size()), CoreText::tr("upgrades committed")},
             {QString::number(refusedCount()), CoreText::tr("held up by a rule"), alarming(qint64(refusedCount()))},
             {QString::number(unrecorded), CoreText::tr("differences not recorded"), alarming(unrecorded)},
             {QString::number(unproven), CoreText::tr("backups not proven"), alarming(unproven)}}});
    }

    void addOverview()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Upgrade)));
        ReportTable table;
        table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Upgrade"), 4), weightedColumn(CoreText::tr("State"), 3),
                         weightedColumn(CoreText::tr("Timer ends"), 3), weightedColumn(CoreText::tr("Downtime"), 2)};
        for (const ShownUpgrade& one : m_upgrades) {
            const UpgradeStanding& standing = *one.standing;
            const UpgradeTimer& timer = standing.timer;
            const bool hasTimer = !timer.ends.isNull() && timer.outcome != TimerOutcome::None;
            const QString environment = m_texts.title(RecordKind::Environment, standing.upgrade->environment);
            const QString planned =
                standing.plannedDownMinutes
                    ? CoreText::tr("%1 planned", "a duration").arg(displayDuration(*standing.plannedDownMinutes))
                    : QString();
            table.addRow({m_texts.code(RecordKind::Upgrade, standing.upgrade->id),
                          {standing.upgrade->title, listedTexts({environment, one.tables.versions()})},
                          {upgradeStatus(standing.state),
                           one.tables.isAnyRefused() ? CoreText::tr("held up by a rule") : QString()},
                          hasTimer ? instantText(timer.ends, timer.zone) : u"–"_s,
                          {displayDuration(standing.downMinutes), planned}});
        }
        m_document.add(table);
    }

    void addEnvironments()
    {
        m_document.heading(1, pluralOf(recordType(RecordKind::Environment)));
        ReportTable table;
        table.columns = {
            fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong), weightedColumn(CoreText::tr("Environment"), 5),
            weightedColumn(fieldLabel(RecordKind::Environment, u"version"), 3),
            weightedColumn(CoreText::tr("Like production"), 2), weightedColumn(CoreText::tr("Open upgrade"), 3)};
        for (const Shown& one : m_environments)
            table.addRow({m_texts.code(RecordKind::Environment, one.environment->id),
                          {one.environment->name, one.tables.kindText()},
                          one.environment->version.isEmpty() ? u"–"_s : one.environment->version,
                          one.tables.parityCell(),
                          openUpgradeCell(*one.environment)});
        m_document.add(table);
    }

    /// The first of those that are neither committed nor cancelled, and how many more there are.
    ReportCell openUpgradeCell(const Environment& environment) const
    {
        std::vector<const UpgradeStanding*> open;
        for (const ShownUpgrade& one : m_upgrades) {
            if (one.standing->upgrade->environment == environment.id && !isOver(one.standing->state))
                open.push_back(one.standing);
        }
        if (open.empty())
            return u"–"_s;
        const QString code = m_texts.code(RecordKind::Upgrade, open.front()->upgrade->id);
        return {upgradeStatus(open.front()->state),
                open.size() > 1 ? u"%1, %2"_s.arg(code, moreText(int(open.size()) - 1)) : code};
    }

    void addEnvironment(const Shown& shown)
    {
        const Environment& environment = *shown.environment;
        m_document.heading(1, m_texts.named(RecordKind::Environment, environment.id));
        m_document.add(shown.tables.facts());
        if (isToMirrorProduction(environment)) {
            m_document.heading(2, CoreText::tr("Parity with production"));
            if (shown.tables.parity().production) {
                m_document.lead(shown.tables.paritySentence());
                m_document.add(shown.tables.differences());
            } else {
                m_document.paragraph(shown.tables.paritySentence());
            }
            if (const QString unknown = shown.tables.unknownSentence(); !unknown.isEmpty())
                m_document.add(ReportParagraph{unknown, ParagraphStyle::Secondary});
        }
        QSet<RecordId> plans;
        for (const ShownUpgrade& one : m_upgrades) {
            if (one.standing->upgrade->environment != environment.id)
                continue;
            addUpgrade(one);
            plans.insert(one.standing->upgrade->plan);
        }
        if (!shown.tables.hasBackups() && environment.kind != EnvironmentKind::Production)
            return;
        m_document.heading(2, CoreText::tr("Backups and failures"));
        m_document.heading(3, pluralOf(recordType(RecordKind::Backup)));
        m_document.add(shown.tables.backups());
        m_document.heading(3, pluralOf(recordType(RecordKind::FailureScenario)));
        m_document.add(shown.tables.scenarios());
        for (const QString& sentence : shown.tables.backOuts(plans))
            m_document.add(ReportParagraph{sentence, ParagraphStyle::Strong});
    }

    void addUpgrade(const ShownUpgrade& one)
    {
        const auto section = [&](const QString& heading, const ReportTable& table) {
            m_document.heading(3, heading);
            m_document.add(table);
        };
        m_document.heading(2, nameOf(*one.standing->upgrade));
        m_document.add(one.tables.facts());
        section(CoreText::tr("What comes next"), one.tables.nextSteps());
        section(CoreText::tr("Stages"), one.tables.stages());
        const bool asksForBoth = one.standing->upgrade->process == UpgradeProcess::SelfService;
        if (const ReportTable packages = one.tables.packages(); asksForBoth || !packages.rows.empty())
            section(CoreText::tr("Packages"), packages);
        if (const ReportTable hotfixes = one.tables.hotfixes(); asksForBoth || !hotfixes.rows.empty())
            section(CoreText::tr("Critical hotfixes"), hotfixes);
        section(CoreText::tr("What has happened"), one.tables.events());
    }

    /// Upgrades whose environment nobody named.
    void addHomeless()
    {
        bool isFirst = true;
        for (const ShownUpgrade& one : m_upgrades) {
            if (m_snapshot.find(one.standing->upgrade->environment))
                continue;
            if (std::exchange(isFirst, false))
                m_document.heading(1, CoreText::tr("Without an environment"));
            addUpgrade(one);
        }
    }

    /// S3-09: the same in development, test and production.
    void addApps()
    {
        ReportTable table;
        table.columns = {weightedColumn(CoreText::tr("App"), 1, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Versions"), 3)};
        const QSet<RecordId> onTheWay = environmentsOnTheWay(m_snapshot, m_assessment.now());
        for (const AppDifference& app : appDifferences(m_snapshot)) {
            QStringList versions;
            for (const auto& [environment, version] : app.versions)
                versions += onTheWay.contains(environment->id)
                                ? CoreText::tr("%1: %2 (its upgrade is open)", "an environment, a version")
                                      .arg(environment->name, version)
                                : u"%1: %2"_s.arg(environment->name, version);
            table.addRow({app.title, versions.join(u" · "_s)});
        }
        if (table.rows.empty())
            return;
        m_document.heading(1, CoreText::tr("Apps with several versions"));
        m_document.lead(CoreText::tr("S3-09: development, test and production are to have the same ones."));
        m_document.add(table);
    }

    std::set<UpgradeProcess> processes() const
    {
        std::set<UpgradeProcess> processes;
        for (const ShownUpgrade& one : m_upgrades)
            processes.insert(one.standing->upgrade->process);
        return processes;
    }

    void addKnownErrors()
    {
        for (const UpgradeProcess process : processes()) {
            const ReportTable table = knownErrorTable(m_assessment, process);
            if (table.rows.empty())
                continue;
            m_document.heading(1, CoreText::tr("Known errors: %1", "an upgrade process")
                                      .arg(choiceText(RecordKind::Upgrade, u"process", process)));
            m_document.add(table);
        }
    }

    void addReadings()
    {
        m_document.heading(1, CoreText::tr("How the documents were read"));
        m_document.lead(CoreText::tr(
            "Rules are named by the document and its number: S0 is the upgrade of a CRM server, S1 the "
            "self-service upgrade of finance and operations, S2 the move to the latest update by the service "
            "team, S3 the preparation of go-live. Where a document leaves something open, this was assumed."));
        m_document.add(sourceReadings(processes()));
        m_document.paragraph(CoreText::tr(
            "This program plans, guards and records. It drives nothing: whatever is said here to have happened, "
            "people did elsewhere and entered it."));
    }

    const UpgradeReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    std::vector<UpgradeStanding> m_standings;
    std::vector<ShownUpgrade> m_upgrades;
    std::vector<Shown> m_environments;
    ReportDocument m_document;
};

} // namespace

ReportDocument upgradeReport(const UpgradeReportInput& input) { return UpgradeBuilder(input).build(); }

} // namespace readiness
