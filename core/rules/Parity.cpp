#include "core/rules/Parity.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/rules/UpgradeStanding.h"
#include "core/rules/Versions.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;
using Dimension = ParityDimension;

struct ParityField {
    Dimension dimension;
    const char* key; ///< of a field of Environment
};

constexpr ParityField kFields[] = {
    {Dimension::Hardware, "processor"},
    {Dimension::Hardware, "memory"},
    {Dimension::Hardware, "disk"},
    {Dimension::Platform, "operating_system"},
    {Dimension::Platform, "database_server"},
    {Dimension::Platform, "mail_server"},
    {Dimension::Topology, "topology"},
    {Dimension::Components, "components"},
    {Dimension::Versions, "platform_version"},
    {Dimension::Versions, "version"},
};

QString comparable(const QString& text) { return folded(text.simplified()); }

/// The parts of a list in no particular order: "mail router, connectors".
QStringList partsOf(const QString& text)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList parts;
    for (const QString& part : text.split(separators)) {
        if (const QString word = comparable(part); !word.isEmpty())
            parts += word;
    }
    parts.sort();
    parts.removeDuplicates();
    return parts;
}

bool isEqual(Dimension dimension, const QString& a, const QString& b)
{
    if (dimension == Dimension::Versions)
        return compareVersions(a, b) == 0;
    return dimension == Dimension::Components ? partsOf(a) == partsOf(b) : comparable(a) == comparable(b);
}

QString textOf(const Environment& environment, const Field& field)
{
    const Value value = field.get(environment);
    const auto* text = std::get_if<QString>(&value);
    return text ? text->simplified() : QString();
}

/// What is installed; where nobody wrote the version down, the required one that is in place.
QString installedText(const InstalledVersion& version)
{
    const bool isRequired = version.installed.isEmpty() && version.isInPlace;
    return (isRequired ? version.required : version.installed).simplified();
}

QString keyOf(const RecordId& environment, Dimension dimension, const QString& title)
{
    return environment.toHex() + QChar(u'0' + int(dimension)) + comparable(title);
}

/// Of each title what both have; where one of them has a title twice, the last says it.
std::map<QString, ParityRow> byTitle(const std::vector<const InstalledVersion*>& here,
                                     const std::vector<const InstalledVersion*>& there, Dimension dimension)
{
    std::map<QString, ParityRow> rows;
    const auto note = [&](const std::vector<const InstalledVersion*>& versions, QString ParityRow::*side) {
        for (const InstalledVersion* version : versions) {
            if ((version->kind == InstalledKind::Application) != (dimension == Dimension::Versions))
                continue;
            ParityRow& row = rows[comparable(version->title)];
            row.dimension = dimension;
            row.title = row.label = version->title;
            row.*side = installedText(*version);
        }
    };
    note(here, &ParityRow::here);
    note(there, &ParityRow::there);
    return rows;
}

} // namespace

int ParityTable::count(ParityStanding standing) const
{
    return int(std::ranges::count(rows, standing, &ParityRow::standing));
}

std::optional<int> ParityTable::percent() const
{
    const qint64 known = qint64(rows.size()) - count(ParityStanding::Unknown);
    return known == 0 ? std::nullopt : std::optional(int(100 * qint64(count(ParityStanding::Equal)) / known));
}

Parity::Parity(const Snapshot& snapshot, Instant now) : m_snapshot(snapshot), m_now(now)
{
    std::vector<const Environment*> planned;
    for (const Environment* environment : snapshot.all<Environment>()) {
        if (environment->kind != EnvironmentKind::Production || environment->service == EnvironmentService::Retired)
            continue;
        (environment->service == EnvironmentService::Planned ? planned : m_productions).push_back(environment);
    }
    m_isPlanned = m_productions.empty();
    if (m_isPlanned)
        m_productions = std::move(planned);
    for (const InstalledVersion* version : snapshot.all<InstalledVersion>())
        m_installed[version->environment].push_back(version);
    for (const Deviation* deviation : snapshot.all<Deviation>())
        m_deviations[keyOf(deviation->environment, deviation->dimension, deviation->title)].push_back(deviation);
}

ParityProduction Parity::productionOf(const Environment& environment) const
{
    if (m_productions.empty())
        return {nullptr, CoreText::tr("There is no production environment to compare it with.")};
    const auto source = std::ranges::find_if(
        m_productions, [&](const Environment* production) { return production->id == environment.dataFrom; });
    const bool isNamed = source != m_productions.end();
    if (!isNamed && m_productions.size() > 1)
        return {nullptr,
                CoreText::tr("There are several production environments: name the one that its data are from.")};
    return {isNamed ? *source : m_productions.front(),
            m_isPlanned ? CoreText::tr("Production is not in service yet; this is how it is planned.") : QString()};
}

ParityTable Parity::of(const Environment& environment) const
{
    ParityTable table;
    table.environment = &environment;
    if (!environment.dataAsOf.isNull() && environment.dataAsOf <= m_now)
        table.dataAgeDays = int((m_now.milliseconds - environment.dataAsOf.milliseconds) / 86'400'000);
    table.production = productionOf(environment).environment;
    if (!table.production || environment.kind == EnvironmentKind::Production)
        return table;
    addFields(table);
    addData(table);
    addInstalled(table, Dimension::Components);
    addInstalled(table, Dimension::Versions);
    std::ranges::stable_sort(table.rows, {}, &ParityRow::dimension);
    return table;
}

void Parity::addFields(ParityTable& table) const
{
    for (const ParityField& compared : kFields) {
        const Field& field = *environmentType().field(QString::fromLatin1(compared.key));
        add(table, {compared.dimension, QString::fromLatin1(field.label), labelOf(field),
                    textOf(*table.environment, field), textOf(*table.production, field)});
    }
}

/// A copy of production's data, or of something else's.
void Parity::addData(ParityTable& table) const
{
    const Environment* source = m_snapshot.find(table.environment->dataFrom);
    const Field& field = *environmentType().field(u"data_from");
    add(table, {Dimension::Data, QString::fromLatin1(field.label), labelOf(field), source ? source->name : QString(),
                table.production->name});
}

void Parity::addInstalled(ParityTable& table, ParityDimension dimension) const
{
    for (auto& [title, row] :
         byTitle(m_installed.value(table.environment->id), m_installed.value(table.production->id), dimension))
        add(table, std::move(row));
}

void Parity::add(ParityTable& table, ParityRow row) const
{
    const bool isKnown = !row.here.isEmpty() && !row.there.isEmpty();
    const bool isCopy = row.dimension == Dimension::Data && table.environment->dataFrom == table.production->id;
    if (!isKnown)
        row.standing = ParityStanding::Unknown;
    else if (row.dimension == Dimension::Data ? isCopy : isEqual(row.dimension, row.here, row.there))
        row.standing = ParityStanding::Equal;
    else
        row.standing = ParityStanding::Differs;
    if (row.standing == ParityStanding::Differs) {
        for (const Deviation* deviation : m_deviations.value(keyOf(table.environment->id, row.dimension, row.title))) {
            if (deviation->production == table.production->id && isEqual(row.dimension, deviation->here, row.here)
                && isEqual(row.dimension, deviation->there, row.there))
                row.deviation = deviation;
        }
        if (row.deviation)
            row.standing = ParityStanding::Recorded;
    }
    table.rows.push_back(std::move(row));
}

bool isToMirrorProduction(const Environment& environment)
{
    return (environment.kind == EnvironmentKind::Test || environment.kind == EnvironmentKind::Acceptance)
           && environment.service != EnvironmentService::Retired;
}

QString recordingAction(const ParityRow& row)
{
    return CoreText::tr("Record that it differs from production: %1").arg(row.label);
}

std::vector<AppDifference> appDifferences(const Snapshot& snapshot, const QSet<RecordId>& without)
{
    const auto isCompared = [&](const Environment* environment) {
        return environment && !without.contains(environment->id)
               && environment->service == EnvironmentService::InService
               && environment->kind != EnvironmentKind::Training && environment->kind != EnvironmentKind::Other;
    };
    std::map<QString, AppDifference> apps;
    for (const InstalledVersion* version : snapshot.all<InstalledVersion>()) {
        const Environment* environment = snapshot.find(version->environment);
        const QString text = installedText(*version);
        if (version->kind != InstalledKind::Application || !isCompared(environment) || text.isEmpty())
            continue;
        AppDifference& app = apps[comparable(version->title)];
        app.title = app.title.isEmpty() ? version->title : app.title;
        app.versions.emplace_back(environment, text);
    }
    std::vector<AppDifference> different;
    for (auto& [title, app] : apps) {
        const bool isDifferent = std::ranges::any_of(app.versions, [&](const auto& version) {
            return compareVersions(version.second, app.versions.front().second) != 0;
        });
        std::ranges::stable_sort(app.versions, {}, [](const auto& version) { return version.first->number; });
        if (isDifferent)
            different.push_back(std::move(app));
    }
    return different;
}

QSet<RecordId> environmentsOnTheWay(const Snapshot& snapshot, Instant now)
{
    const std::vector<UpgradeStanding> standings = upgradeStandings(snapshot, now);
    QSet<RecordId> begun;
    QStringList targets;
    for (const UpgradeStanding& standing : standings) {
        if (standing.moves.empty() || standing.state == UpgradeState::Cancelled)
            continue;
        begun.insert(standing.upgrade->id);
        targets += comparable(standing.upgrade->toVersion);
    }
    targets.removeAll(QString());
    QSet<RecordId> onTheWay;
    for (const UpgradeStanding& standing : standings) {
        const Upgrade& upgrade = *standing.upgrade;
        const bool isAnyAhead = upgrade.isDevelopmentUpgraded || begun.contains(upgrade.id)
                                || begun.contains(upgrade.after) || targets.contains(comparable(upgrade.toVersion));
        if (!isOver(standing.state) && isAnyAhead)
            onTheWay.insert(upgrade.environment);
    }
    return onTheWay;
}

DeviationRisk riskOf(const ParityTable& table, const ParityRow& row)
{
    return {CoreText::tr("%1 of %2 differs from production").arg(row.label, table.environment->name),
            CoreText::tr("%1 has “%2”, %3 has “%4”.")
                .arg(table.environment->name, row.here, table.production->name, row.there),
            CoreText::tr("Production behaves otherwise than what was tested."),
            CoreText::tr("Faults and run times turn up only in production, when turning back is dear.")};
}

} // namespace readiness
