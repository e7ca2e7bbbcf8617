#pragma once

#include "core/model/Snapshot.h"
#include "ui/models/RecordRef.h"

#include <optional>
#include <vector>

namespace readiness {

/// A record that a reference can name.
struct Candidate {
    RecordId id;
    QString code, title;
    QString folded; ///< code and title, to be found by
};

/// The records that a reference can name, found by any part of code or title. Made once when first asked for, of one
/// snapshot.
class Candidates {
public:
    /// Of one kind, or of every kind that is listed.
    Candidates(const Snapshot& snapshot, std::optional<RecordKind> kind);

    int size() const { return int(m_all.size()); }
    const std::vector<Candidate>& all() const { return m_all; }
    /// The best ones first: those that begin with the text, then those with a word that does, then the rest.
    std::vector<const Candidate*> matching(const QString& text, std::size_t limit) const;

private:
    std::vector<Candidate> m_all;
};

} // namespace readiness
