#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString problem, remedy;
};

/// What evidence of its kind is made of, where that is missing.
std::optional<Words> missingPart(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Link:
        if (evidence.link.trimmed().isEmpty())
            return Words{CoreText::tr("It is evidence by a link, and the link is missing."),
                         CoreText::tr("Add the link, or correct the kind")};
        break;
    case EvidenceKind::File:
        if (evidence.file.isEmpty())
            return Words{CoreText::tr("It is evidence by a file, and the file is missing."),
                         CoreText::tr("Add the file, or correct the kind")};
        break;
    case EvidenceKind::Note:
        if (evidence.note.trimmed().isEmpty())
            return Words{CoreText::tr("It is evidence by a note, and the note is missing."),
                         CoreText::tr("Add the note, or correct the kind")};
        break;
    }
    return {};
}

} // namespace

std::vector<Problem> emptyEvidence(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Evidence* evidence : assessment.snapshot().all<Evidence>()) {
        if (const auto missing = missingPart(*evidence))
            problems.push_back(
                {{}, Severity::Warning, RecordKind::Evidence, evidence->id, missing->problem, missing->remedy});
    }
    return problems;
}

} // namespace readiness::checks
