#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "core/query/References.h"
#include "core/report/SignOffReport.h"
#include "core/report/TextReport.h"
#include "core/sign/KeyRing.h"
#include "core/sign/Signing.h"
#include "ui/paint/Fonts.h"
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

Result<int> writePdf(const Invocation& call, const ReportDocument& document)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty())
        return usageError(u"Say where to write the report, such as -o report.pdf, or print it with --format text."_s);
    const auto paper = paperSize(call);
    if (!paper)
        return tl::unexpected(paper.error());
    loadFonts();
    const auto summary = PdfRenderer(document, {*paper, {}}).write(path);
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

Result<int> run(const Invocation& call)
{
    const auto kind = call.argument(1, u"report: sign-off"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != u"sign-off")
        return usageError(u"There is no report “%1”. The reports are: sign-off."_s.arg(*kind));
    const QString format = call.options.value(u"format"_s);
    if (format != u"pdf" && format != u"text")
        return usageError(u"There is no format “%1”. Use pdf or text."_s.arg(format));
    if (auto target = checkTarget(call.options.value(u"output"_s)); !target)
        return tl::unexpected(target.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    if (auto sound = requireSoundState(**project); !sound)
        return tl::unexpected(sound.error());
    const auto document = signOffDocument(call, **project);
    if (!document)
        return tl::unexpected(document.error());
    if (format == u"pdf")
        return writePdf(call, *document);
    return writeText(call, textReport(*document));
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE sign-off",
            "Write the report that a steering committee signs.",
            {{{u"o"_s, u"output"_s}, u"Where to write the report; text goes to the terminal without it."_s, u"FILE"_s},
             {u"format"_s, u"pdf or text (default: pdf)."_s, u"FORMAT"_s, u"pdf"_s},
             {u"gate"_s, u"The gate to decide on (default: go-live)."_s, u"GATE"_s},
             {u"paper"_s, u"a4 or letter (default: as usual in your country)."_s, u"SIZE"_s}},
            &run,
            true};
}

} // namespace readiness::cli
