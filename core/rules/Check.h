#pragma once

#include "core/model/Record.h"

#include <QString>

#include <vector>

namespace readiness {

class Assessment;

enum class Severity { Blocking, Warning, Advice };

/// One broken rule at one record.
struct Problem {
    QString rule; ///< id of the rule, see allChecks()
    Severity severity{};
    RecordKind kind{};
    RecordId record;
    QString text;   ///< what is wrong, as a sentence; the record is shown beside it and not named again
    QString action; ///< what to do, as a short imperative without a full stop: "Give the reason"

    bool operator==(const Problem&) const = default;
};

/// One rule that the records can break. Ids begin with that of the source document's rule where there is one (S3-08),
/// else with RW, and are never reused.
struct Check {
    const char* rule;
    const char* meaning;                             ///< one line for help, marked for translation in context "Check"
    std::vector<Problem> (*find)(const Assessment&); ///< all problems, by number of the record; `rule` is left empty
};

/// All rules, in the order of their ids.
const std::vector<Check>& allChecks();

/// Every problem of a snapshot at a moment: blocking ones first, then in the order of the rules.
std::vector<Problem> problemsOf(const Assessment& assessment);

/// Rules that others than the checks need to know.
inline constexpr auto kOwnerRule = "S3-08-owner";
inline constexpr auto kConfirmationRule = "S3-08-confirmed";

/// Whether the readiness review is due: from the project's shortest lead time (S3-06; 28 days where none is set) before
/// go-live on. Demands of S3-08 warn before that day and block from it on. Never while go-live is not set.
bool isReviewDue(const Assessment& assessment);

} // namespace readiness
