#include "ui/forms/Candidates.h"

#include "core/base/Text.h"
#include "core/query/References.h"

#include <array>

namespace readiness {

namespace {

constexpr std::size_t kRanks = 3;

/// How well the candidate answers: 0 the best, kRanks not at all.
std::size_t rankOf(const Candidate& candidate, const QString& text)
{
    const qsizetype at = candidate.folded.indexOf(text);
    if (at < 0)
        return kRanks;
    const qsizetype title = candidate.folded.indexOf(u' ') + 1;
    if (at == 0 || QStringView(candidate.folded).sliced(title).startsWith(text))
        return 0;
    return candidate.folded.contains(u' ' + text) ? 1 : 2;
}

} // namespace

Candidates::Candidates(const Snapshot& snapshot, std::optional<RecordKind> kind)
{
    for (const RecordType* type : recordTypes()) {
        if (kind ? type->kind != *kind : !type->isListed)
            continue;
        for (const Record* record : snapshot.all(type->kind)) {
            Candidate candidate{
                record->id, displayRef(snapshot, type->kind, *record), displayLine(type->title(*record)), {}};
            candidate.folded = folded(candidate.code + u' ' + candidate.title);
            m_all.push_back(std::move(candidate));
        }
    }
}

std::vector<const Candidate*> Candidates::matching(const QString& text, std::size_t limit) const
{
    const QString wanted = readiness::folded(text.trimmed());
    std::array<std::vector<const Candidate*>, kRanks> found;
    for (const Candidate& candidate : m_all) {
        const std::size_t rank = rankOf(candidate, wanted);
        if (rank < kRanks && found[rank].size() < limit)
            found[rank].push_back(&candidate);
        if (found[0].size() == limit)
            break;
    }
    std::vector<const Candidate*> best;
    for (const auto& rank : found)
        best.insert(best.end(), rank.begin(),
                    rank.begin() + std::ptrdiff_t(std::min(rank.size(), limit - best.size())));
    return best;
}

} // namespace readiness
