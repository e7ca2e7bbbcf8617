#pragma once

#include "core/model/Deviation.h"
#include "core/model/InstalledVersion.h"
#include "core/model/Snapshot.h"

#include <QHash>

namespace readiness {

enum class ParityStanding {
    Equal,
    Differs,
    Recorded, ///< differs, and a Deviation says so of what both have now
    Unknown,  ///< nobody said what one of them has
};

/// One property of an environment beside that of production.
struct ParityRow {
    ParityDimension dimension{};
    QString title; ///< as a Deviation of it is titled: the same in every language, so that copies agree
    QString label; ///< as people read it
    QString here, there;
    ParityStanding standing{};
    const Deviation* deviation = nullptr; ///< that records it

    bool isDifferent() const { return standing == ParityStanding::Differs || standing == ParityStanding::Recorded; }
};

/// An environment held against production (S0-02, S3-09). That it runs on virtual machines is allowed, and no row.
struct ParityTable {
    const Environment* environment = nullptr;
    const Environment* production = nullptr;
    std::vector<ParityRow> rows;    ///< by dimension
    std::optional<int> dataAgeDays; ///< of its copy of the data

    int count(ParityStanding standing) const;
    /// Of the rows that are known, the share that is equal, in whole percent rounded down; none where none is known.
    std::optional<int> percent() const;
};

/// What production an environment is held against.
struct ParityProduction {
    const Environment* environment = nullptr; ///< null: `fault` says why
    QString fault;                            ///< a sentence; also where it is not in service yet
};

/// The environments of a snapshot held against production, read once. Valid as long as the snapshot.
class Parity {
public:
    Parity(const Snapshot& snapshot, Instant now);

    /// The production environment in service; of several, the one that the data are from; of none, the only planned one.
    ParityProduction productionOf(const Environment& environment) const;
    /// Empty rows where there is nothing to be held against, or where it is the production itself.
    ParityTable of(const Environment& environment) const;

private:
    using Installed = std::vector<const InstalledVersion*>;

    void addFields(ParityTable& table) const;
    void addData(ParityTable& table) const;
    void addInstalled(ParityTable& table, ParityDimension dimension) const;
    void add(ParityTable& table, ParityRow row) const;

    const Snapshot& m_snapshot;
    Instant m_now;
    std::vector<const Environment*> m_productions; ///< in service, else planned
    bool m_isPlanned = false;
    QHash<RecordId, Installed> m_installed; ///< by environment
    QHash<QString, std::vector<const Deviation*>> m_deviations;
};

/// Whether S0-02 asks that an environment mirrors production: a test or acceptance environment that is not retired.
bool isToMirrorProduction(const Environment& environment);
/// Whether S0-02 names the dimension. Versions are those of S3-09, and differ while an upgrade is under way.
inline bool isOfMirror(ParityDimension dimension) { return dimension != ParityDimension::Versions; }

/// What takes an unrecorded difference away: "Record that it differs from production: Memory".
QString recordingAction(const ParityRow& row);

/// One app of which development, test and production have several versions (S3-09).
struct AppDifference {
    QString title;
    std::vector<std::pair<const Environment*, QString>> versions; ///< that are known, by number of the environment
};

/// By title. Only environments in service count, and none of `without`.
std::vector<AppDifference> appDifferences(const Snapshot& snapshot, const QSet<RecordId>& without = {});
/// The environments that may differ from the others for a while: their upgrade is neither committed nor cancelled, and it has
/// begun, or development, the one before it or another one to the same version went ahead.
QSet<RecordId> environmentsOnTheWay(const Snapshot& snapshot, Instant now);

/// What a risk says that a deviation becomes.
struct DeviationRisk {
    QString title, cause, event, effect;
};

DeviationRisk riskOf(const ParityTable& table, const ParityRow& row);

} // namespace readiness
