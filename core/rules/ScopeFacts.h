#pragma once

#include "core/model/Snapshot.h"

#include <QHash>

#include <optional>

namespace readiness {

struct ScopeFact;

/// Why a value does not fit its fact's kind, as the end of a sentence ("must be yes or no"); empty when it does. An empty
/// value fits: it means "not yet answered".
QString scopeValueFault(const ScopeFact& fact);

/// Whether the text can name a fact in an expression: a small letter, then small letters, digits and underscores, and none
/// of the words that expressions use themselves.
bool isScopeFactKey(QStringView key);

/// A number as facts and expressions write it, such as 250 or -2.5.
std::optional<double> scopeNumber(QStringView text);

/// The scope facts of a snapshot by key. Several facts of one key, which a merge can leave, are one fact while their
/// kinds and values agree, and an unanswered one while they do not. Valid as long as the snapshot.
class ScopeFacts {
public:
    explicit ScopeFacts(const Snapshot& snapshot);

    /// The fact of this key, or null.
    const ScopeFact* find(const QString& key) const { return m_facts.value(key).fact; }
    /// Whether the fact has a value that can be compared: there is one, it fits its kind, and no other fact contradicts.
    bool isAnswered(const QString& key) const { return m_facts.value(key).isAnswered; }

private:
    struct Entry {
        const ScopeFact* fact = nullptr;
        bool isAnswered = false;
    };
    QHash<QString, Entry> m_facts;
};

} // namespace readiness
