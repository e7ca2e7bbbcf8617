#pragma once

#include "core/model/Records.h"
#include "core/store/History.h"
#include "core/store/Query.h"
#include "core/store/Store.h"

#include <QTest>

namespace readiness::test {

/// The value of a result; a failed result ends the test program with its sentence.
template <class T>
T ok(Result<T> result)
{
    if (!result)
        qFatal("unexpected: %s", qPrintable(result.error().text));
    return std::move(*result);
}
inline void ok(const Result<>& result)
{
    if (!result)
        qFatal("unexpected: %s", qPrintable(result.error().text));
}

/// A day in 2027 that tests call today, plus some minutes.
inline Instant testTime(int minutes = 0) { return {1800000000000 + qint64(minutes) * 60000}; }

inline Area makeArea(const QString& title, int number = 1)
{
    Area area;
    area.id = RecordId::random();
    area.number = number;
    area.title = title;
    return area;
}

inline ChecklistItem makeItem(const RecordId& area, const QString& title, int number = 1)
{
    ChecklistItem item;
    item.id = RecordId::random();
    item.number = number;
    item.area = Id<Area>(area);
    item.title = title;
    return item;
}

inline int fieldNumber(const RecordType& type, const char* key) { return type.field(QString::fromLatin1(key))->number; }

/// Commits on what the snapshot shows.
inline Result<Committed> commitOn(Store& store, const Snapshot& seen, const ChangeSet& changes,
                                  const QString& author = QStringLiteral("Ada"), Instant now = testTime())
{
    return store.commit(changes, {author, now, seen.revision(), std::nullopt});
}

/// Commits on the present state.
inline Result<Committed> commitNow(Store& store, const ChangeSet& changes,
                                   const QString& author = QStringLiteral("Ada"), Instant now = testTime())
{
    return commitOn(store, *ok(store.load()), changes, author, now);
}

template <class T>
ChangeSet creation(T record)
{
    ChangeSet changes;
    changes.label = QStringLiteral("Create");
    changes.create(std::move(record));
    return changes;
}

template <class T>
ChangeSet setting(const T& record, const char* key, Value value)
{
    ChangeSet changes;
    changes.label = QStringLiteral("Set ") + QLatin1String(key);
    changes.set(T::kKind, record.id, fieldNumber(recordType(T::kKind), key), std::move(value));
    return changes;
}

template <class T>
ChangeSet removal(const T& record)
{
    ChangeSet changes;
    changes.label = QStringLiteral("Remove");
    changes.remove(T::kKind, record.id);
    return changes;
}

inline qint64 numberIn(Store& store, const QString& sql)
{
    Query query(store.connection(), sql);
    query.run();
    return query.nextRow() ? query.integer(0) : -1;
}

} // namespace readiness::test
