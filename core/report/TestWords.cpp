#include "core/report/TestWords.h"

#include "core/base/CoreText.h"

namespace readiness {

ReportStatus verdictStatus(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotRun: break;
    case Verdict::Passed: return status(CoreText::tr("Passed", "verdict"), Tone::Go);
    case Verdict::Failed: return status(CoreText::tr("Failed", "verdict"), Tone::NoGo);
    case Verdict::Blocked: return status(CoreText::tr("Blocked", "verdict"), Tone::NoGo);
    case Verdict::Skipped: return {CoreText::tr("Skipped", "verdict"), Tone::NotStarted, StatusGlyph::Dash};
    }
    return status(CoreText::tr("Not run", "verdict"), Tone::NotStarted);
}

ReportStatus caseStatus(const CaseState& state)
{
    switch (state.fault) {
    case PassFault::None: break;
    case PassFault::Stale: return status(CoreText::tr("Passed, stale"), Tone::Conditional);
    case PassFault::InProduction:
    case PassFault::AdministratorRole:
    case PassFault::WithoutMigratedData: return status(CoreText::tr("Passed, does not count"), Tone::Conditional);
    }
    return verdictStatus(state.verdict());
}

} // namespace readiness
