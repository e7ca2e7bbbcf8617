#pragma once

#include "core/model/ChangeSet.h"
#include "core/model/Records.h"
#include "core/model/Snapshot.h"
#include "tests/support/FakeClock.h"

namespace readiness::test {

/// Builds snapshots for tests, record by record. Ids and numbers count up, so that a failing case reads the same twice.
/// Nothing is checked: broken projects are what many tests need.
class ProjectBuilder {
public:
    /// A project with go-live 2027-03-01 08:00 in Berlin.
    ProjectBuilder() : m_builder(RecordId{0xF0, 1})
    {
        ProjectSettings project;
        project.name = QStringLiteral("Toy company");
        project.timeZone = QStringLiteral("Europe/Berlin");
        project.goLive = at(u"2027-03-01T07:00:00Z");
        m_project = add(project);
    }

    /// A copy goes its own way from here on.
    ProjectBuilder(const ProjectBuilder& other)
        : m_builder(other.m_builder.peek()),
          m_conflicts(other.m_conflicts),
          m_project(other.m_project),
          m_lastId(other.m_lastId)
    {}
    ProjectBuilder& operator=(const ProjectBuilder&) = delete;

    /// Adds a record; an id and a number are given to it where it has none.
    template <class T>
    Id<T> add(T record)
    {
        if (record.id.isNull())
            record.id = RecordId{quint64(T::kKind), ++m_lastId};
        if (record.number == 0)
            record.number = m_builder.peek().highestNumber(T::kKind) + 1;
        const Id<T> id(record.id);
        m_builder.put(T::kKind, std::make_shared<const T>(std::move(record)));
        return id;
    }
    /// Adds a T that was adjusted: add<Area>([](Area& a) { a.title = …; }).
    template <class T, class F>
    Id<T> add(F&& adjust)
    {
        T record;
        adjust(record);
        return add(std::move(record));
    }
    template <class T, class F>
    void change(const Id<T>& id, F&& adjust)
    {
        T record = *m_builder.peek().find(id);
        adjust(record);
        m_builder.put(T::kKind, std::make_shared<const T>(std::move(record)));
    }
    template <class F>
    void project(F&& adjust)
    {
        change(m_project, std::forward<F>(adjust));
    }
    void remove(RecordKind kind, const RecordId& id) { m_builder.table(kind).remove(id); }
    void conflict(Conflict conflict)
    {
        m_conflicts.push_back(std::move(conflict));
        m_builder.setConflicts(m_conflicts);
    }

    void decideConflicts(const RecordId& record)
    {
        std::erase_if(m_conflicts, [&](const Conflict& conflict) { return conflict.record == record; });
        m_builder.setConflicts(m_conflicts);
    }

    Id<Area> area(const QString& title)
    {
        return add<Area>([&](Area& area) { area.title = title; });
    }
    Id<Person> person(const QString& name)
    {
        return add<Person>([&](Person& person) { person.name = name; });
    }
    Id<ScopeFact> fact(const QString& key, const QString& value, ScopeFactKind kind = ScopeFactKind::YesNo)
    {
        return add(ScopeFact{{}, key, key, kind, value});
    }
    template <class F>
    Id<ChecklistItem> item(const Id<Area>& area, F&& adjust)
    {
        return add<ChecklistItem>([&](ChecklistItem& item) {
            item.area = area;
            item.title = QStringLiteral("Item %1").arg(m_lastId + 1);
            adjust(item);
        });
    }
    Id<ChecklistItem> item(const Id<Area>& area, ItemStatus status = {}, Importance importance = {})
    {
        return item(area, [&](ChecklistItem& item) {
            item.status = status;
            item.importance = importance;
        });
    }
    Id<Gate> gate(const QString& title = QStringLiteral("Go-live"))
    {
        return add<Gate>([&](Gate& gate) {
            gate.title = title;
            gate.isGoLive = true;
        });
    }
    Id<Criterion> criterion(const Id<Gate>& gate, Metric metric, Comparison comparison, int threshold)
    {
        return add<Criterion>([&](Criterion& criterion) {
            criterion.gate = gate;
            criterion.title = QString::fromLatin1(
                recordType(RecordKind::Criterion).field(u"metric")->choices[std::size_t(metric)].label);
            criterion.metric = metric;
            criterion.comparison = comparison;
            criterion.threshold = threshold;
        });
    }
    /// Restricts a criterion to one more area.
    void inArea(const Id<Criterion>& criterion, const Id<Area>& area)
    {
        add<ListEntry>([&](ListEntry& entry) {
            entry.owner = criterion;
            entry.field = Criterion::kAreasField;
            entry.target = area;
        });
    }
    /// A waiver that holds up to and including the day, requested by somebody else than its approver.
    Id<Waiver> waiver(const RecordId& subject, const Id<Person>& approver, const QDate& expires)
    {
        return add<Waiver>([&](Waiver& waiver) {
            waiver.subject = subject;
            waiver.reason = QStringLiteral("Accepted for now");
            waiver.requestedBy = QStringLiteral("Somebody else");
            waiver.approver = approver;
            waiver.expires = expires;
        });
    }

    SnapshotPtr build() const
    {
        SnapshotBuilder copy(m_builder.peek());
        return copy.finish();
    }

private:
    SnapshotBuilder m_builder;
    std::vector<Conflict> m_conflicts;
    Id<ProjectSettings> m_project;
    quint64 m_lastId = 0;
};

} // namespace readiness::test
