#pragma once

#include "core/model/Records.h"
#include "core/model/Snapshot.h"

#include <QDate>

namespace readiness::test {

/// A small project in Berlin, for tests that need records to refer to.
struct SampleProject {
    SnapshotPtr snapshot;
    Id<Person> jana, jana2, omar;
    Id<Area> data, training;
    Id<ChecklistItem> load, interfaces, rehearse;
    Id<Criterion> criterion;

    const ChecklistItem& item(Id<ChecklistItem> id) const { return *snapshot->find(id); }
};

inline RecordId idOf(quint64 high, quint64 low) { return RecordId{high, low}; }

template <class T>
Id<T> put(SnapshotBuilder& builder, T record, quint64 high, int number)
{
    record.id = idOf(high, quint64(T::kKind));
    record.number = number;
    const Id<T> id(record.id);
    builder.put(T::kKind, std::make_shared<const T>(std::move(record)));
    return id;
}

inline void putItems(SampleProject& sample, SnapshotBuilder& builder)
{
    ChecklistItem load;
    load.area = sample.data;
    load.title = QStringLiteral("Load customers, vendors");
    load.owner = sample.jana;
    load.status = ItemStatus::Blocked;
    load.due = *DueDate::fromText(QStringLiteral("T-28"));
    load.completeness = 40;
    load.answeredAt = Instant::of(QDateTime(QDate(2027, 1, 31), QTime(23, 30), QTimeZone("Europe/Berlin")));
    sample.load = put(builder, load, 0x1111'0000'0000'0000, 1);
    ChecklistItem interfaces;
    interfaces.area = sample.data;
    interfaces.title = QStringLiteral("Freeze interfaces");
    interfaces.importance = Importance::Optional;
    interfaces.due = *DueDate::fromText(QStringLiteral("2027-02-01"));
    sample.interfaces = put(builder, interfaces, 0x7f3a'0000'0000'0000, 12);
    ChecklistItem rehearse;
    rehearse.area = sample.training;
    rehearse.title = QStringLiteral("Rehearse cutover");
    rehearse.status = ItemStatus::Done;
    sample.rehearse = put(builder, rehearse, 0x91bc'0000'0000'0000, 12); // the number of another, as after a merge
}

inline SampleProject sampleProject()
{
    SampleProject sample;
    SnapshotBuilder builder(idOf(1, 1));
    ProjectSettings project;
    project.name = QStringLiteral("Toys");
    project.timeZone = QStringLiteral("Europe/Berlin");
    project.goLive = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), QTimeZone("Europe/Berlin")));
    put(builder, project, 1, 1);
    const auto person = [&](const char16_t* name, quint64 high, int number) {
        Person record;
        record.name = QString::fromUtf16(name);
        return put(builder, record, high, number);
    };
    sample.jana = person(u"Jana Novák", 0x2100'0000'0000'0000, 1);
    sample.omar = person(u"Omar", 0x2200'0000'0000'0000, 2);
    sample.jana2 = person(u"jana novak", 0x2300'0000'0000'0000, 3);
    const auto area = [&](const char16_t* title, quint64 high, int number) {
        Area record;
        record.title = QString::fromUtf16(title);
        return put(builder, record, high, number);
    };
    sample.data = area(u"Data migration", 0x3100'0000'0000'0000, 1);
    sample.training = area(u"Training, support", 0x3200'0000'0000'0000, 2);
    putItems(sample, builder);
    ScopeFact fact;
    fact.key = QStringLiteral("integrations");
    fact.label = QStringLiteral("Integrations with other systems");
    put(builder, fact, 0x4100'0000'0000'0000, 1);
    Criterion criterion;
    criterion.title = QStringLiteral("No open must items");
    sample.criterion = put(builder, criterion, 0x5100'0000'0000'0000, 1);
    for (const RecordId& target : {RecordId(sample.data), RecordId(sample.training)}) {
        ListEntry entry;
        entry.owner = sample.criterion;
        entry.field = Criterion::kAreasField;
        entry.target = target;
        put(builder, entry, target.high, int(target.high >> 56));
    }
    sample.snapshot = builder.finish();
    return sample;
}

} // namespace readiness::test
