#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/LastExchange.h"
#include "core/exchange/ProjectXmlCalendars.h"
#include "core/model/Records.h"

namespace readiness {

/// Makes the rows of an import of a project file, one for each record. Serves planProjectXml only.
class ProjectXmlPlanner {
public:
    ProjectXmlPlanner(SnapshotPtr snapshot, const ProjectXml& project, const ImportRequest& request);
    Result<ImportPlan> run();

private:
    /// A task of the file and what becomes of it.
    struct Line {
        const ProjectXml::Task* source = nullptr;
        const Task* present = nullptr;
        const Task* base = nullptr; ///< as the file had it the last time
        RecordId id, parent;
        QString position;
    };

    static RecordId idOfGuid(QString guid);
    /// What the file is about, as it was the last time; else as it is; else new.
    template <class T>
    static T lastKnown(const T* base, const T* present)
    {
        return base ? *base : present ? *present : T();
    }
    template <class T>
    const T* lastOf(const T* present) const
    {
        return present ? m_last.find(Id<T>(present->id)) : nullptr;
    }

    /// Refuses where somebody has stopped the import, or the calendars have become too much.
    Result<> goOn() const;
    Result<> findPlan();
    void findCalendars();
    void planPlan();
    static bool isDayAndNight(const std::optional<WholeCalendar>& whole);
    bool hasHours(const RecordId& calendar) const;
    RecordId calendarOf(int uid);
    RecordId elapsedCalendar();
    RecordId addCalendar(const WholeCalendar& whole, const QString& origin);
    const Calendar* presentCalendar(const Calendar& wanted, const WholeCalendar& whole) const;
    bool movesOthers(const Calendar& calendar, const WholeCalendar& whole) const;
    void addExceptions(const RecordId& calendar, const WholeCalendar& whole);
    void findTasks();
    void findLinks();
    void findPeople();
    void addLine(const ProjectXml::Task& source);
    void placeTasks();
    void planTask(Line& line);
    void planGone(Line& line);
    void fillTask(Task& task, const Line& line);
    void fillTimes(Task& task, const ProjectXml::Task& source);
    void fillOwners(Task& task, const ProjectXml::Task& source);
    RecordId personOf(const ProjectXml::Resource& resource);
    void planLinks(const Line& line);
    void planLink(const ProjectXml::Link& link, const Line& line);
    const Link* takePresent(const ProjectXml::Link& source, const Line& line);
    bool isGone(const Link& wanted, const QString& title, int row);
    void countMissing();
    void addRow(const RecordType& type, const Record& wanted, const Record* present, int row);
    void planRemoved(const RecordType& type, const Record& wanted, const Record& base, int row);
    void addFault(const RecordType& type, int row, const QString& title, const QString& fault);
    QString textOf(const Field& field, const Value& value);
    Instant instantOf(const QDateTime& wall) const;
    QString shortened(const QString& text, const Field& field);
    void tryOut();
    void addNotes();
    void compareDates();

    SnapshotPtr m_snapshot;
    const ProjectXml& m_project;
    const ImportRequest& m_request;
    const LastExchange& m_last;
    ImportPlan m_plan;
    FieldCells m_cells;
    QTimeZone m_zone;
    RecordId m_planId;
    const Plan* m_presentPlan = nullptr;
    QString m_origin; ///< of the plan
    QHash<int, RecordId> m_calendars;
    RecordId m_elapsedCalendar;
    QSet<RecordId> m_calendarsOfOthers; ///< that other plans work by
    QSet<RecordId> m_lastCalendars;     ///< that the plan worked by the last time
    QHash<std::pair<RecordId, QDate>, const CalendarException*> m_exceptions;
    QHash<std::pair<RecordId, QDate>, const CalendarException*> m_goneExceptions; ///< removed here since the last time
    QSet<RecordField> m_conflicted;                                               ///< fields with an open conflict
    std::size_t m_exceptionCount = 0;                                             ///< of the file
    bool m_isDayAndNight = false;                                                 ///< the plan, without a calendar
    std::vector<Line> m_lines, m_gone;                ///< m_gone: removed here since the last time
    QHash<QString, const Task*> m_known, m_knownGone; ///< tasks of the plan, by origin
    std::vector<std::pair<int, RecordId>> m_above;    ///< of the task that is read: outline levels
    QSet<int> m_goneTasks;                            ///< by number in the file
    QHash<int, RecordId> m_taskIds;
    QHash<int, QString> m_taskTitles;
    QHash<int, std::vector<const ProjectXml::Resource*>> m_people;          ///< by task
    QHash<QString, RecordId> m_persons;                                     ///< by folded name
    QHash<RecordId, QString> m_titles;                                      ///< of records that are made here
    QHash<std::pair<RecordId, RecordId>, std::vector<const Link*>> m_links; ///< those that no link of the file is about
    QHash<std::pair<RecordId, RecordId>, std::vector<const Link*>> m_goneLinks;
    QStringList m_strangers; ///< resources that are nobody here
    int m_nextStep = 0;
    QString m_workless; ///< a calendar in which nothing can be done
    int m_removedHere = 0, m_unknownBases = 0;
    int m_inactive = 0, m_manual = 0, m_cut = 0, m_undated = 0, m_furtherPeople = 0;
};

} // namespace readiness
