#pragma once

#include "ui/models/RecordRef.h"
#include "ui/models/SearchText.h"

#include <memory>

namespace readiness {

/// Finds records of all kinds by what a person remembers of them: a code, the start of the title, a word of the text.
/// Looks at one state of the project.
class RecordSearch {
public:
    struct Hit {
        RecordRef ref;
        QString code;
        QString title;
    };

    explicit RecordSearch(SnapshotPtr snapshot);

    /// Records in which all words of the text occur, at most so many. The code itself comes first, then titles that begin
    /// with the text, titles in which a word begins with it, other titles, and what has it in another field. An empty text
    /// fits the first records of each kind.
    std::vector<Hit> find(const QString& text, std::size_t most) const;

private:
    SnapshotPtr m_snapshot;
    std::vector<std::pair<const RecordType*, std::unique_ptr<SearchText>>> m_texts;
};

} // namespace readiness
