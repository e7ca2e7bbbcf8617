#pragma once

#include "core/model/RecordType.h"

#include <QHash>

#include <map>

namespace readiness {

/// What a project file held when it was last written or brought in, as records of ours: of each field the latest that the
/// history knows. Where the file and the project both differ from it, people have to decide. Empty: nothing is known.
class LastExchange {
public:
    bool isEmpty() const { return m_records.empty(); }
    void put(RecordKind kind, RecordPtr record) { m_records[kind].insert(record->id, std::move(record)); }

    const Record* find(RecordKind kind, const RecordId& id) const
    {
        const auto records = m_records.find(kind);
        return records == m_records.end() ? nullptr : records->second.value(id).get();
    }
    template <class T>
    const T* find(const Id<T>& id) const
    {
        return static_cast<const T*>(find(T::kKind, id));
    }
    template <class T>
    std::vector<const T*> all() const
    {
        std::vector<const T*> all;
        if (const auto records = m_records.find(T::kKind); records != m_records.end()) {
            for (const RecordPtr& record : records->second)
                all.push_back(static_cast<const T*>(record.get()));
        }
        return all;
    }

private:
    std::map<RecordKind, QHash<RecordId, RecordPtr>> m_records;
};

/// How the history names what brought a project file in: this and the name of the file.
inline constexpr QStringView kProjectXmlOrigin = u"project-xml/";

} // namespace readiness
