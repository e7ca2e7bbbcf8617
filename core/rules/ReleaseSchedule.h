#pragma once

#include "core/model/Snapshot.h"
#include "core/model/Upgrade.h"

namespace readiness {

/// Why a row of the schedule is left out.
enum class ReleaseRowFault {
    NoDay,
    NoVersions,
    Contradicts, ///< another row of the same day lists other versions
    Doubled,     ///< an earlier row says the same
};

/// A version chosen on a day, and until when production can follow on the same one.
struct ReleaseChoice {
    QString version;
    QDate chosenOn;
    bool isSelectable = false;
    bool isNewest = false; ///< of the versions that can be chosen that day
    QDate leavesOn;        ///< from this day on it cannot be chosen; invalid where the schedule does not say
    /// S1-03 says that the newest leaves two months: the day on which they are over. Invalid for other versions.
    QDate twoMonthsEnd;

    /// The last day on which production can still begin with it; after that, sandbox starts over (S1-04).
    QDate lastProductionDay() const { return leavesOn.isValid() ? leavesOn.addDays(-1) : QDate(); }
    /// From the day it was chosen until it leaves, by the schedule, and by the words of S1-03.
    std::optional<int> daysByTable() const;
    std::optional<int> daysByText() const;
};

/// The vendor's schedule of versions that can be chosen for an upgrade (S1-01 to S1-04): rows that hold from their day
/// until that of the next. A version leaves on the day for upgrades of the first later row without it. What cannot be
/// read is left out and named as a fault. Valid as long as the snapshot.
class ReleaseSchedule {
public:
    struct Row {
        const Release* window = nullptr;
        QStringList versions; ///< of both lists, newest last
        QString newest;       ///< of the versions, those of the release before aside

        QDate from() const { return window->upgradesFrom; }
        /// Whether it lists the version, see isSameVersion().
        bool lists(const QString& version) const;
    };
    struct Fault {
        const Release* window = nullptr;
        ReleaseRowFault fault{};
    };

    explicit ReleaseSchedule(const Snapshot& snapshot);

    /// By day.
    const std::vector<Row>& rows() const { return m_rows; }
    /// By number.
    const std::vector<Fault>& faults() const { return m_faults; }
    /// The row that holds on a day; null before the first.
    const Row* on(const QDate& day) const;
    /// What can be chosen on a day, newest last; nothing before the first row.
    QStringList selectableOn(const QDate& day) const;
    bool isSelectableOn(const QString& version, const QDate& day) const;
    ReleaseChoice choice(const QString& version, const QDate& day) const;
    /// All that can be chosen on a day, the newest first.
    std::vector<ReleaseChoice> choicesOn(const QDate& day) const;
    /// When the vendor issued the newest of it; invalid where no row says.
    QDate issuedOn() const;

private:
    std::vector<Row> m_rows;
    std::vector<Fault> m_faults;
};

} // namespace readiness
