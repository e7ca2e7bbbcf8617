#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// What evidence of its kind is made of, where that is missing.
QString missingPart(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Link: return evidence.link.trimmed().isEmpty() ? u"link"_s : QString();
    case EvidenceKind::File: return evidence.file.isEmpty() ? u"file"_s : QString();
    case EvidenceKind::Note: return evidence.note.trimmed().isEmpty() ? u"note"_s : QString();
    }
    return {};
}

} // namespace

std::vector<Problem> emptyEvidence(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Evidence* evidence : assessment.snapshot().all<Evidence>()) {
        const QString missing = missingPart(*evidence);
        if (!missing.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Evidence,
                                evidence->id,
                                u"It is evidence by a %1, and the %1 is missing."_s.arg(missing),
                                u"Add the %1, or correct the kind"_s.arg(missing)});
    }
    return problems;
}

} // namespace readiness::checks
