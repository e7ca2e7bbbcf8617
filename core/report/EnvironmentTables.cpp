#include "core/report/EnvironmentTables.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/PlanTexts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/ScheduleWords.h"
#include "core/report/UpgradeWords.h"
#include "core/rules/EnvironmentMetrics.h"
#include "core/rules/PlanSchedules.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString minutesText(const std::optional<int>& minutes) { return minutes ? displayDuration(*minutes) : u"–"_s; }

QString orDash(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

} // namespace

EnvironmentTables::EnvironmentTables(const Assessment& assessment, const Environment& environment)
    : m_assessment(assessment),
      m_snapshot(assessment.snapshot()),
      m_environment(environment),
      m_texts(assessment),
      m_register(m_snapshot, assessment.now()),
      m_found(m_register.of(environment))
{
    const Parity parity(m_snapshot, assessment.now());
    m_parity = parity.of(environment);
    m_parityFault = parity.productionOf(environment).fault;
    const QSet<RecordId> onTheWay = environmentsOnTheWay(m_snapshot, assessment.now());
    m_isOnTheWay =
        onTheWay.contains(environment.id) || (m_parity.production && onTheWay.contains(m_parity.production->id));
    for (const Backup* backup : m_snapshot.all<Backup>()) {
        if (backup->environment == environment.id)
            m_backups.push_back(backup);
    }
}

QString EnvironmentTables::shown(Instant instant) const { return instantText(instant, m_snapshot.project().zone()); }

QString EnvironmentTables::dataText() const
{
    const QString from = m_texts.title(RecordKind::Environment, m_environment.dataFrom);
    const QString asOf = shown(m_environment.dataAsOf);
    if (from.isEmpty() || asOf.isEmpty())
        return from.isEmpty() ? asOf : CoreText::tr("from %1", "an environment").arg(from);
    const QString age = daysFromTo(m_assessment.today(), m_environment.dataAsOf.in(m_snapshot.project().zone()).date());
    return CoreText::tr("from %1, as of %2 (%3)", "an environment, a time, how long ago").arg(from, asOf, age);
}

QString EnvironmentTables::installedText() const
{
    QStringList installed;
    for (const InstalledVersion* version : m_snapshot.all<InstalledVersion>()) {
        if (version->environment == m_environment.id && !version->installed.isEmpty())
            installed += version->title + u' ' + version->installed;
    }
    return listedTexts(installed);
}

QString EnvironmentTables::kindText() const
{
    const Environment& e = m_environment;
    const QString isVirtual = fieldLabel(RecordKind::Environment, u"virtual");
    return listedTexts({choiceText(RecordKind::Environment, u"kind", e.kind),
                        CoreText::inSentence(choiceText(RecordKind::Environment, u"service", e.service)),
                        e.isVirtual ? CoreText::inSentence(isVirtual) : QString()});
}

int EnvironmentTables::unrecordedDifferences() const
{
    return int(std::ranges::count_if(m_parity.rows, [](const ParityRow& row) {
        return row.standing == ParityStanding::Differs && isOfMirror(row.dimension);
    }));
}

ReportCell EnvironmentTables::parityCell() const
{
    const auto percent = m_parity.production && isToMirrorProduction(m_environment) ? m_parity.percent() : std::nullopt;
    if (!percent)
        return u"–"_s;
    const int unrecorded = unrecordedDifferences();
    ReportCell cell(percentText(percent),
                    unrecorded == 0 ? QString() : CoreText::tr("not recorded: %1", "differences").arg(unrecorded));
    cell.tone = unrecorded == 0 ? Tone::Neutral : Tone::NoGo;
    return cell;
}

ReportFacts EnvironmentTables::facts() const
{
    ReportFacts facts;
    facts.isWhole = true;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.facts += ReportFact{label, value};
    };
    const auto label = [](QStringView field) { return fieldLabel(RecordKind::Environment, field); };
    const Environment& e = m_environment;
    add(label(u"kind"), kindText());
    add(label(u"version"), e.version);
    add(label(u"platform_version"), e.platformVersion);
    add(label(u"topology"), e.topology);
    add(CoreText::tr("Hardware"), listedTexts({e.processor, e.memory, e.disk}));
    add(CoreText::tr("Platform"), listedTexts({e.operatingSystem, e.databaseServer, e.mailServer}));
    add(label(u"components"), e.components);
    add(CoreText::tr("Installed"), installedText());
    add(CoreText::tr("Data"), dataText());
    add(label(u"changed_at"), shown(m_register.lastChange(e)));
    add(label(u"region"), e.region);
    add(label(u"time_zone"), e.timeZone);
    add(label(u"service_updates"), e.serviceUpdates);
    if (e.endOfService.isValid())
        add(label(u"end_of_service"),
            u"%1 (%2)"_s.arg(dayText(e.endOfService), daysFromTo(m_assessment.today(), e.endOfService)));
    add(label(u"owner"), m_texts.name(e.owner));
    add(label(u"administrator"), m_texts.name(e.administrator));
    return facts;
}

QString EnvironmentTables::paritySentence() const
{
    if (!m_parity.production)
        return m_parityFault;
    const auto percent = m_parity.percent();
    const int known = int(m_parity.rows.size()) - m_parity.count(ParityStanding::Unknown);
    if (!percent)
        return CoreText::tr("Nothing is known of both, so nothing could be compared.");
    const QString sentence = CoreText::tr("%1 of %2 known properties equal those of %3: %4.")
                                 .arg(m_parity.count(ParityStanding::Equal))
                                 .arg(known)
                                 .arg(m_parity.production->name, percentText(percent));
    return m_parityFault.isEmpty() ? sentence : sentence + u' ' + m_parityFault;
}

ReportTable EnvironmentTables::differences() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Property"), 3, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Here"), 3), weightedColumn(CoreText::tr("Production"), 3),
                     weightedColumn(CoreText::tr("Deviation"), 4)};
    table.emptySentence = CoreText::tr("No difference is known.");
    for (const ParityRow& row : m_parity.rows) {
        if (!row.isDifferent())
            continue;
        QStringList notes;
        if (row.deviation) {
            notes += row.deviation->reason;
            const QString risk = m_texts.isInternal(RecordKind::Risk, row.deviation->risk)
                                     ? QString()
                                     : m_texts.named(RecordKind::Risk, row.deviation->risk);
            notes += risk.isEmpty() ? CoreText::tr("No risk was made of it.") : risk;
        } else {
            notes += isOfMirror(row.dimension) ? CoreText::tr("S0-02: record it, or take it away.")
                     : m_isOnTheWay            ? CoreText::tr("An upgrade of one of the two is open.")
                                               : QString();
        }
        table.addRow({{row.label, choiceText(RecordKind::Deviation, u"dimension", row.dimension)},
                      row.here,
                      row.there,
                      {row.deviation || isOfMirror(row.dimension)
                           ? parityStatus(row.standing)
                           : status(CoreText::tr("Differs", "from production"), Tone::Conditional),
                       textLines(notes)}});
    }
    return table;
}

QString EnvironmentTables::unknownSentence() const
{
    QStringList unknown;
    for (const ParityRow& row : m_parity.rows) {
        if (row.standing == ParityStanding::Unknown)
            unknown += row.label;
    }
    return unknown.isEmpty() ? QString() : CoreText::tr("Not known of one of the two: %1.").arg(listedTexts(unknown));
}

int EnvironmentTables::unprovenBackups() const
{
    return int(std::ranges::count_if(
        m_backups, [this](const Backup* backup) { return !provingAction(m_assessment, *backup).isEmpty(); }));
}

/// When it was last taken; of a database, whether that is late enough for an upgrade of production (S0-18).
ReportCell EnvironmentTables::takenCell(const Backup& backup) const
{
    const QString taken = orDash(shown(backup.takenAt));
    const auto state = std::ranges::find(m_found.databases, &backup, &BackupState::backup);
    if (state == m_found.databases.end())
        return taken;
    switch (state->fault) {
    case BackupFault::NeverTaken: return {status(CoreText::tr("Never taken"), Tone::NoGo)};
    case BackupFault::BeforeLastChange:
        return {status(taken, Tone::NoGo), CoreText::tr("S0-18: before the last change")};
    case BackupFault::None: break;
    }
    return {status(taken, Tone::Go)};
}

ReportTable EnvironmentTables::backups() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(fieldLabel(RecordKind::Backup, u"title"), 4),
                     weightedColumn(fieldLabel(RecordKind::Backup, u"taken_at"), 3),
                     weightedColumn(CoreText::tr("Off site"), 2),
                     weightedColumn(CoreText::tr("Rehearsed"), 2),
                     weightedColumn(CoreText::tr("Restore and reinstall"), 2)};
    table.emptySentence = CoreText::tr("No backup of it is planned.");
    for (const Backup* backup : m_backups) {
        const QString where = backup->offSiteLocation.isEmpty() ? CoreText::tr("yes") : backup->offSiteLocation;
        ReportCell offSite(backup->hasOffSiteCopy ? where : CoreText::tr("no copy"));
        ReportCell rehearsed(backup->rehearsedOn.isValid() ? dayText(backup->rehearsedOn) : CoreText::tr("never"));
        if (!backup->hasOffSiteCopy)
            offSite.tone = Tone::NoGo;
        if (!backup->rehearsedOn.isValid())
            rehearsed.tone = Tone::NoGo;
        const QString both = backup->reinstallMinutes ? u"%1 + %2"_s.arg(minutesText(backup->restoreMinutes),
                                                                         displayDuration(*backup->reinstallMinutes))
                                                      : minutesText(backup->restoreMinutes);
        table.addRow({m_texts.code(RecordKind::Backup, backup->id),
                      {backup->title, textLines({backup->plan, m_texts.name(backup->owner)})},
                      takenCell(*backup),
                      offSite,
                      rehearsed,
                      both});
    }
    return table;
}

ReportTable EnvironmentTables::scenarios() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("What may fail, and how it is restored"), 5),
                     weightedColumn(CoreText::tr("Takes"), 3), weightedColumn(CoreText::tr("Rehearsed"), 2)};
    table.emptySentence = CoreText::tr("Nobody has examined how it may fail.");
    for (const ScenarioTime& time : m_found.scenarios) {
        const FailureScenario& scenario = *time.scenario;
        QStringList restored;
        for (const RecordId& backup : m_snapshot.references(scenario.id, FailureScenario::kBackupsField))
            restored += m_texts.named(RecordKind::Backup, backup);
        const QString risk = m_texts.isInternal(RecordKind::Risk, scenario.risk)
                                 ? QString()
                                 : m_texts.named(RecordKind::Risk, scenario.risk);
        ReportCell rehearsed(scenario.rehearsedOn.isValid() ? dayText(scenario.rehearsedOn) : CoreText::tr("never"),
                             m_texts.name(scenario.owner));
        if (!scenario.rehearsedOn.isValid())
            rehearsed.tone = Tone::NoGo;
        ReportCell takes(displayDuration(time.minutes), textLines(restored));
        if (!time.isComplete) {
            takes.text = CoreText::tr("at least %1", "a duration").arg(takes.text);
            takes.tone = Tone::Conditional;
        }
        table.addRow({m_texts.code(RecordKind::FailureScenario, scenario.id),
                      {scenario.title, textLines({scenario.trigger, scenario.procedure, risk})},
                      takes,
                      rehearsed});
    }
    return table;
}

QStringList EnvironmentTables::backOuts(const QSet<RecordId>& plans) const
{
    QStringList sentences;
    const auto time = [&](Minute minute) { return shown(instantOf(minute)); };
    for (const ScheduledPlan& scheduled : m_assessment.plans()) {
        const bool isMeant = plans.contains(scheduled.plan->id) || scheduled.plan->environment == m_environment.id;
        if (!isMeant || !scheduled.schedule || scheduled.schedule->windowEnd() == kNoMinute)
            continue;
        const BackOut back = scheduled.schedule->backOut();
        const QString plan = m_texts.named(RecordKind::Plan, scheduled.plan->id);
        if (back.latest() == kNoMinute)
            sentences += CoreText::tr("%1: turning back would not end inside the window at any time.").arg(plan);
        else if (back.isByFailure())
            sentences += CoreText::tr("%1: turning back begins on %2 at the latest, for %3 (S0-20).",
                                      "a plan, a time, “coming back from … takes …”")
                             .arg(plan, time(back.latest()), failureWords(*back.failure));
        else
            sentences += CoreText::tr("%1: turning back begins on %2 at the latest, as its tasks ask for.")
                             .arg(plan, time(back.latest()));
    }
    return sentences;
}

} // namespace readiness
