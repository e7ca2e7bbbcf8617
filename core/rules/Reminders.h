#pragma once

#include "core/base/Instant.h"
#include "core/model/Snapshot.h"

#include <QHash>
#include <QStringView>

namespace readiness {

/// How often somebody was asked, and when last.
struct Asked {
    int times = 0;
    Instant last;

    bool operator==(const Asked&) const = default;
};

/// The reminders of a snapshot, summed up once: per record, per record and person, per person. People are compared by
/// name, since a reminder keeps the name of whoever has left. Immutable, safe to read from any thread.
class Reminders {
public:
    explicit Reminders(const Snapshot& snapshot);

    /// About this record, whoever was asked.
    Asked about(const RecordId& record) const { return m_byRecord.value(record); }
    Asked about(const RecordId& record, const QString& person) const;
    /// About anything. What was asked at one moment, such as by one mail, counts once.
    Asked of(const QString& person) const;

private:
    struct Person {
        Asked asked;
        QHash<RecordId, Asked> byRecord;
    };

    QHash<RecordId, Asked> m_byRecord;
    QHash<QString, Person> m_people; ///< by their comparable names
};

/// About one record: for whoever needs no other.
Asked askedAbout(const Snapshot& snapshot, const RecordId& record);

} // namespace readiness
