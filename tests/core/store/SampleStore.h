#pragma once

#include "core/model/Records.h"
#include "core/store/Store.h"

namespace readiness::test {

/// The id of the sample's n-th record of a type.
template <class T>
Id<T> sampleId(quint64 n)
{
    RecordId id;
    id.high = quint64(T::kKind);
    id.low = n;
    return Id<T>(id);
}

/// One record of every kind (two people who are each other's deputy), as created on the first day.
ChangeSet sampleRecords();

/// Edits of a field of every kind, which leave ops of their own in the history.
ChangeSet sampleEdits();

/// Commits on top of what the store shows now. Throws std::runtime_error on failure.
void commitTo(Store& store, const ChangeSet& changes, const QString& author);

/// A store at the path with the sample's records, edits, a removal, and a merged copy that disagrees.
std::unique_ptr<Store> makeSampleStore(const QString& path);

} // namespace readiness::test
