#include "app/cli/CutoverReports.h"

#include "app/cli/PlanSelection.h"
#include "core/query/References.h"
#include "core/report/CutoverPlanReport.h"
#include "core/report/HandOverReport.h"
#include "core/report/RehearsalReport.h"
#include "core/report/RunbookReport.h"
#include "core/sign/Signing.h"
#include "ui/paint/PageFit.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSubject = 2; ///< the argument that names a plan, run or shift

QString contentOf(const Snapshot& snapshot)
{
    return contentHashText(SignedContent(snapshot), {SignOffScope::Report, {}});
}

Result<Id<Person>> wantedPerson(const Invocation& call, const Snapshot& snapshot)
{
    if (!call.options.isSet(u"person"_s))
        return Id<Person>();
    return resolveReference(snapshot, call.options.value(u"person"_s), RecordKind::Person)
        .transform([](const FoundRecord& found) { return Id<Person>(found.record->id); });
}

Result<QTimeZone> wantedZone(const Invocation& call)
{
    const QString name = call.options.value(u"zone"_s);
    if (name.isEmpty())
        return QTimeZone();
    const QTimeZone zone = zoneNamed(name);
    if (!zone.isValid())
        return usageError(u"There is no time zone “%1”. Write it as Europe/Berlin."_s.arg(name));
    return zone;
}

Result<ReportDocument> planDocument(const Invocation& call, const SnapshotPtr& snapshot)
{
    const auto plan = selectedSchedule(call, snapshot, kSubject);
    if (!plan)
        return tl::unexpected(plan.error());
    const Assessment assessment(snapshot, call.clock.now());
    return cutoverPlanReport({assessment, *plan, contentOf(*snapshot), call.author()});
}

Result<ReportDocument> runbookDocument(const Invocation& call, const SnapshotPtr& snapshot)
{
    const auto plan = selectedSchedule(call, snapshot, kSubject);
    const auto person = wantedPerson(call, *snapshot);
    const auto zone = wantedZone(call);
    if (!plan || !person || !zone)
        return tl::unexpected(!plan ? plan.error() : !person ? person.error() : zone.error());
    const Assessment assessment(snapshot, call.clock.now());
    return runbookReport({assessment, *plan, contentOf(*snapshot), call.author(), *person, *zone});
}

/// What a run report is about, as it was named.
struct RunSubject {
    const Run* run = nullptr;
    const Shift* shift = nullptr;
};

Result<RunSubject> selectedRun(const Invocation& call, const Snapshot& snapshot)
{
    RunSubject subject;
    if (call.arguments.size() <= kSubject) {
        subject.run = runToHandOver(snapshot);
    } else {
        const auto found = resolveReference(snapshot, call.arguments[kSubject]);
        if (!found)
            return tl::unexpected(found.error());
        switch (found->kind) {
        case RecordKind::Run: subject.run = static_cast<const Run*>(found->record); break;
        case RecordKind::Plan: subject.run = runToHandOver(snapshot, Id<Plan>(found->record->id)); break;
        case RecordKind::Shift:
            subject.shift = static_cast<const Shift*>(found->record);
            subject.run = runToHandOver(snapshot, subject.shift->plan);
            break;
        default: return usageError(u"%1 is neither a run nor a plan or shift."_s.arg(call.arguments[kSubject]));
        }
    }
    if (!subject.run)
        return usageError(u"No run has begun yet. Begin one with: readiness run FILE RUN --start"_s);
    return subject;
}

Result<ReportDocument> runDocument(const QString& kind, const Invocation& call, const SnapshotPtr& snapshot,
                                   const std::optional<PaperSize>& paper)
{
    const auto subject = selectedRun(call, *snapshot);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto state = RunState::of(snapshot, subject->run->id, call.clock.now());
    if (!state)
        return tl::unexpected(state.error());
    const Assessment assessment(snapshot, call.clock.now());
    if (kind == u"rehearsal")
        return rehearsalReport({assessment, *state, contentOf(*snapshot), call.author()});
    const HandOverReportInput input{assessment, *state, subject->shift, contentOf(*snapshot), call.author()};
    const auto make = [&](int lines) { return handOverReport(input, lines); };
    return paper ? fitted({make, kHandOverLines, kHandOverPages}, *paper) : make(kHandOverLines);
}

} // namespace

const QStringList& cutoverReports()
{
    static const QStringList kinds{u"cutover-plan"_s, u"runbook"_s, u"rehearsal"_s, u"hand-over"_s};
    return kinds;
}

Result<ReportDocument> cutoverReport(const QString& kind, const Invocation& call, Project& project,
                                     const std::optional<PaperSize>& paper)
{
    const SnapshotPtr snapshot = project.snapshot();
    if (kind == u"cutover-plan")
        return planDocument(call, snapshot);
    return kind == u"runbook" ? runbookDocument(call, snapshot) : runDocument(kind, call, snapshot, paper);
}

} // namespace readiness::cli
