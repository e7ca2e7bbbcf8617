#include "app/cli/CutoverReports.h"
#include "app/cli/DayOption.h"
#include "app/cli/OutputFile.h"
#include "app/cli/UpgradeReports.h"
#include "app/cli/commands/Commands.h"
#include "core/model/Cycle.h"
#include "core/project/ReviewMaterial.h"
#include "core/project/StatusMaterial.h"
#include "core/query/References.h"
#include "core/report/AcceptanceReport.h"
#include "core/report/RiskReport.h"
#include "core/report/SignOffReport.h"
#include "core/report/TextReport.h"
#include "core/sign/KeyRing.h"
#include "core/sign/Signing.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/PageFit.h"
#include "ui/paint/PdfRenderer.h"

#include <QLocale>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ReportDocument> signOffDocument(const Invocation& call, Project& project)
{
    const SnapshotPtr snapshot = project.snapshot();
    const Assessment assessment(snapshot, call.clock.now());
    const Gate* gate = goLiveGate(*snapshot);
    if (call.options.isSet(u"gate"_s)) {
        const auto found = resolveReference(*snapshot, call.options.value(u"gate"_s), RecordKind::Gate);
        if (!found)
            return tl::unexpected(found.error());
        gate = static_cast<const Gate*>(found->record);
    }
    const auto tips = project.withStore([](Store& store) { return History(store).tips(); });
    if (!tips)
        return tl::unexpected(tips.error());
    const auto confirmed = KeyRing().confirmed();
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    const SignedContent content(*snapshot);
    return signOffReport({assessment, gate, contentHashText(content, {SignOffScope::Report, {}}),
                          QByteArrayList(tips->begin(), tips->end()), *confirmed, call.author()});
}

Result<FittingReport> statusReportOf(const Invocation& call, Project& project)
{
    const auto since = dayOption(call, u"since"_s);
    if (!since)
        return tl::unexpected(since.error());
    const SnapshotPtr snapshot = project.snapshot();
    const Instant now = call.clock.now();
    auto material =
        project.withStore([&](Store& store) { return statusMaterial(store, snapshot->project(), now, *since); });
    if (!material)
        return tl::unexpected(material.error());
    const auto assessment = std::make_shared<const Assessment>(snapshot, now);
    return FittingReport{[assessment, material = std::move(*material), author = call.author()](int lines) {
                             return statusReport(material, *assessment, author, lines);
                         },
                         kStatusLines, kStatusPages};
}

Result<ReportDocument> reviewDocument(const Invocation& call, Project& project)
{
    const SnapshotPtr snapshot = project.snapshot();
    const Review* review = latestReview(*snapshot);
    if (call.options.isSet(u"review"_s)) {
        const auto found = resolveReference(*snapshot, call.options.value(u"review"_s), RecordKind::Review);
        if (!found)
            return tl::unexpected(found.error());
        review = static_cast<const Review*>(found->record);
    }
    if (!review)
        return usageError(u"The project has no review. Add one with: readiness add FILE review title=…"_s);
    const auto material =
        project.withStore([&](Store& store) { return reviewMaterial(store, snapshot, review->id, call.clock.now()); });
    if (!material)
        return tl::unexpected(material.error());
    return reviewReport(*material, call.author());
}

ReportDocument riskDocument(const Invocation& call, Project& project)
{
    const SnapshotPtr snapshot = project.snapshot();
    const Assessment assessment(snapshot, call.clock.now());
    const SignedContent content(*snapshot);
    return riskReport({assessment, contentHashText(content, {SignOffScope::Report, {}}), call.author()});
}

/// The cycle that the second argument names; "all", or none has begun: null.
Result<const Cycle*> wantedCycle(const Invocation& call, const Snapshot& snapshot)
{
    constexpr int kSubject = 2;
    if (call.arguments.size() <= kSubject)
        return presentCycle(snapshot);
    const QString& wanted = call.arguments[kSubject];
    if (wanted == u"all")
        return nullptr;
    return resolveReference(snapshot, wanted, RecordKind::Cycle).transform([](const FoundRecord& found) {
        return static_cast<const Cycle*>(found.record);
    });
}

Result<ReportDocument> acceptanceDocument(const Invocation& call, Project& project)
{
    const SnapshotPtr snapshot = project.snapshot();
    const auto cycle = wantedCycle(call, *snapshot);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const auto confirmed = KeyRing().confirmed();
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    const Assessment assessment(snapshot, call.clock.now());
    const SignedScope scope = *cycle ? SignedScope{SignOffScope::Cycle, (*cycle)->id} : SignedScope{};
    return acceptanceReport({assessment, *cycle, contentHashText(SignedContent(*snapshot), scope), *confirmed,
                             call.author(), call.options.isSet(u"executions"_s)});
}

/// Letter where the user's country prints on it, else A4.
Result<PaperSize> paperSize(const Invocation& call)
{
    const QString wanted = call.options.value(u"paper"_s).toLower();
    if (wanted.isEmpty())
        return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
    if (wanted == u"a4" || wanted == u"letter")
        return wanted == u"a4" ? PaperSize::A4 : PaperSize::Letter;
    return usageError(u"There is no paper “%1”. Use a4 or letter."_s.arg(wanted));
}

Result<int> writePdf(const Invocation& call, const ReportDocument& document, PaperSize paper)
{
    const QString path = call.options.value(u"output"_s);
    const auto summary = PdfRenderer(document, {paper, {}}).write(path);
    if (!summary)
        return tl::unexpected(summary.error());
    if (!summary->missingCharacters.isEmpty())
        call.output.note(u"No font of this machine has the characters %1; the report shows � instead."_s.arg(
            summary->missingCharacters));
    call.output.line(u"Wrote %1 (%2)."_s.arg(path, counted(summary->pages, u"page"_s)));
    return Done;
}

Result<int> writeText(const Invocation& call, const QString& text)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty()) {
        call.output.text(text);
        return Done;
    }
    if (auto written = writeFile(path, text.toUtf8() + '\n', IfExists::Replace); !written)
        return tl::unexpected(written.error());
    call.output.line(u"Wrote %1."_s.arg(path));
    return Done;
}

/// Pdf where `paper` says on which.
Result<ReportDocument> documentOf(const QString& kind, const Invocation& call, Project& project,
                                  const std::optional<PaperSize>& paper)
{
    if (kind == u"sign-off")
        return signOffDocument(call, project);
    if (kind == u"review")
        return reviewDocument(call, project);
    if (kind == u"risk-register")
        return riskDocument(call, project);
    if (kind == u"acceptance")
        return acceptanceDocument(call, project);
    if (cutoverReports().contains(kind))
        return cutoverReport(kind, call, project, paper);
    if (upgradeReports().contains(kind))
        return upgradeReportOf(kind, call, project, paper);
    const auto report = statusReportOf(call, project);
    if (!report)
        return tl::unexpected(report.error());
    return paper ? fitted(*report, *paper) : report->make(report->mostLines);
}

/// The paper of a PDF; none for text.
Result<std::optional<PaperSize>> checkedFormat(const Invocation& call)
{
    const QString format = call.options.value(u"format"_s);
    if (format == u"text")
        return std::nullopt;
    if (format != u"pdf")
        return usageError(u"There is no format “%1”. Use pdf or text."_s.arg(format));
    if (call.options.value(u"output"_s).isEmpty())
        return usageError(u"Say where to write the report, such as -o report.pdf, or print it with --format text."_s);
    const auto paper = paperSize(call);
    if (!paper)
        return tl::unexpected(paper.error());
    return *paper;
}

QStringList reportKinds()
{
    return QStringList{u"sign-off"_s, u"status"_s, u"review"_s, u"risk-register"_s, u"acceptance"_s} + cutoverReports()
           + upgradeReports();
}

Result<int> runReport(const Invocation& call)
{
    const auto kind = call.argument(1, u"report: %1"_s.arg(reportKinds().join(u", "_s)));
    if (!kind)
        return tl::unexpected(kind.error());
    if (!reportKinds().contains(*kind))
        return usageError(u"There is no report “%1”. The reports are: %2."_s.arg(*kind, reportKinds().join(u", "_s)));
    const auto paper = checkedFormat(call);
    if (!paper)
        return tl::unexpected(paper.error());
    if (auto target = checkTarget(call.options.value(u"output"_s)); !target)
        return tl::unexpected(target.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    if (auto sound = requireSoundState(**project); !sound)
        return tl::unexpected(sound.error());
    if (*paper)
        loadFonts();
    const auto document = documentOf(*kind, call, **project, *paper);
    if (!document)
        return tl::unexpected(document.error());
    return *paper ? writePdf(call, *document, **paper) : writeText(call, textReport(*document));
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE KIND [CYCLE|PLAN|RUN|SHIFT|UPGRADE]",
            "Write a report: sign-off, status, review, risk-register, acceptance, cutover-plan, runbook, rehearsal, "
            "hand-over, upgrade or hypercare.",
            {{{u"o"_s, u"output"_s}, u"Where to write the report; text goes to the terminal without it."_s, u"FILE"_s},
             {u"format"_s, u"pdf or text (default: pdf)."_s, u"FORMAT"_s, u"pdf"_s},
             {u"gate"_s, u"sign-off: the gate to decide on (default: go-live)."_s, u"GATE"_s},
             {u"since"_s, u"status: changes since the beginning of this day (default: a week ago)."_s, u"DAY"_s},
             {u"review"_s, u"review: which one, such as RV-001 (default: the latest)."_s, u"REVIEW"_s},
             {u"executions"_s, u"acceptance: every execution with its steps, too."_s},
             {u"day"_s, u"hypercare: the state at the end of this day (default: now)."_s, u"DAY"_s},
             {u"person"_s, u"runbook: the pages of this person only."_s, u"PERSON"_s},
             {u"zone"_s, u"runbook: the reader's time zone (default: that of each person)."_s, u"ZONE"_s},
             {u"paper"_s, u"a4 or letter (default: as usual in your country)."_s, u"SIZE"_s}},
            &runReport,
            true};
}

} // namespace readiness::cli
