#pragma once

#include "core/model/DueDate.h"
#include "core/model/Project.h"
#include "core/model/RecordType.h"
#include "core/playbook/Playbook.h"

#include <functional>
#include <optional>
#include <span>

namespace readiness {

// How a playbook speaks of records that are nothing but the fields of their kind. A point in time is a day from go-live with
// a time of the project's zone ("T-3 18:00"), a due date such a day, a day of a vendor's calendar an ISO date, a reference the
// key of an area, a gate or another entry, a list an array of such keys.

/// The kinds that a playbook has as records, those that others belong to first.
std::span<const RecordKind> playbookKinds();

/// Whether the kind keeps where a record came from. Links do not: they are recognised by what they join.
bool keepsOrigin(const RecordType& type);

/// Of the kinds that keep no origin, those that are recognised by their title: environments, say.
bool isKnownByTitle(const RecordType& type);

/// Whether others can name an entry of the kind: all but links.
inline bool hasKey(const RecordType& type) { return keepsOrigin(type) || isKnownByTitle(type); }

/// Whether the reference says what a record belongs to, with which it comes and goes.
bool namesOwner(const RecordType& type, const Field& field);

/// What the entry names by this field: one of a reference, several of a list, none of others and where it says nothing.
std::vector<EntryKey> namedEntries(const PlaybookRecord& entry, const Field& field);

/// The field that people fill in, or null: the program keeps position, origin and number by itself, and what was measured
/// or agreed is the one project's.
const Field* entryField(const RecordType& type, const QString& key);

/// What an entry says of a field that is no reference and no list, as it is stored. Times are none where go-live is not set; none at
/// all where the words do not fit the field.
std::optional<Value> entryValue(const Field& field, const QJsonValue& said, const ProjectSettings& project);

/// The same the other way round; undefined for what a playbook does not say.
QJsonValue saidValue(const Field& field, const Value& value, const ProjectSettings& project);

/// Days of the calendar belong to the project: counted from go-live, or left out where that is not known.
QString relativeDue(const DueDate& due, const QDate& goLive);

/// What is wrong with the entry, or nothing. `knows` tells whether there is an entry of that kind and key.
QString recordEntryFault(const PlaybookRecord& entry, const std::function<bool(RecordKind, const QString&)>& knows);

} // namespace readiness
