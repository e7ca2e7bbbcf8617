#pragma once

#include "core/schedule/CalendarRules.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace readiness {

/// A plan as Microsoft Project's XML (MSPDI) says it, with its names. Times are those of a clock on the wall, without a zone: as
/// QDateTime they stand in UTC. Numbers name calendars, tasks and resources of the same file; -1 names none.
struct ProjectXml {
    struct CalendarException {
        QString name;
        QDate from, until;
        DaySpans spans;
    };
    struct Calendar {
        int uid = -1;
        QString name;
        int base = -1; ///< whose hours hold where it says nothing
        bool isOfResource = false;
        std::array<std::optional<DaySpans>, 7> week; ///< Monday first
        std::vector<CalendarException> exceptions;
    };
    struct Link {
        int predecessor = -1;
        int type = 1;   ///< FF, FS, SF, SS
        qint64 lag = 0; ///< tenths of a minute, or percent
        int lagFormat = 7;
    };
    struct Task {
        int uid = -1, id = 0;
        QString guid, name, notes;
        int outlineLevel = 1;
        bool isSummary = false, isMilestone = false, isActive = true, isManual = false;
        bool hasProgress = false;       ///< something of it has happened
        std::optional<qint64> duration; ///< minutes; none: not said, or no time that can be read
        int durationFormat = 7;
        int constraint = 0;
        QDateTime constraintDate, deadline, start, finish;
        std::optional<qint64> totalSlack; ///< tenths of a minute
        std::optional<bool> isCritical;
        int calendar = -1;
        std::vector<Link> links;
    };
    struct Resource {
        int uid = -1;
        QString name, mail;
        int type = 1; ///< 1: people
    };
    struct Assignment {
        int task = -1, resource = -1;
    };

    QString guid, name, title;
    QString point; ///< of our history, at which an export of ours wrote the file; empty: others did
    QDateTime start;
    bool isScheduledFromStart = true;
    int calendar = -1;
    std::vector<Calendar> calendars;
    std::vector<Task> tasks; ///< in the order of the outline
    std::vector<Resource> resources;
    std::vector<Assignment> assignments;
    QMap<QString, int> others; ///< parts with a content that is not read, and how often: "Task/Cost"
    int furtherOthers = 0;     ///< how often such parts occur that found no room among the names
};

/// What the point stands behind in the file, as the category of the document, which the other program keeps.
inline constexpr QStringView kPointPrefix = u"readiness:";

/// The unit of a duration or lag: percent of the predecessor, or time that passes by the clock, day and night.
inline bool isPercent(int format) { return format == 19 || format == 20 || format == 51 || format == 52; }
inline bool isElapsed(int format) { return format % 2 == 0 && format >= 4 && format <= 52; }

} // namespace readiness
