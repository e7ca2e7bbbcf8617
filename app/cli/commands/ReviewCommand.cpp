#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/ReviewCompletion.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/rules/ReviewTiming.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray refsOf(const Snapshot& snapshot, const std::vector<const Finding*>& findings)
{
    QJsonArray refs;
    for (const Finding* finding : findings)
        refs.append(displayRef(snapshot, RecordKind::Finding, *finding));
    return refs;
}

/// The review with its findings, and those of earlier reviews that are still open.
struct ReviewView {
    const Review* review = nullptr;
    std::vector<const Finding*> own, earlier;
    QString timing;
};

ReviewView viewOf(const Snapshot& snapshot, const Review& review)
{
    ReviewView view{&review, {}, openFindingsBefore(snapshot, review), reviewTimingFault(snapshot.project(), review)};
    for (const Finding* finding : snapshot.all<Finding>()) {
        if (finding->review == review.id)
            view.own.push_back(finding);
    }
    return view;
}

void printFindings(const Invocation& call, const Snapshot& snapshot, const QString& heading,
                   const std::vector<const Finding*>& findings)
{
    if (findings.empty())
        return;
    call.output.line();
    call.output.line(heading);
    const auto text = [&](const Finding& finding, QStringView key) {
        const Field& field = *findingType().field(key);
        return displayValue(field, field.get(finding), snapshot);
    };
    std::vector<QStringList> rows;
    for (const Finding* finding : findings)
        rows.push_back({u"  "_s + displayRef(snapshot, RecordKind::Finding, *finding), text(*finding, u"kind"),
                        finding->title, text(*finding, u"owner"), text(*finding, u"status")});
    call.output.table({}, rows);
}

void print(const Invocation& call, const Snapshot& snapshot, const Review& review)
{
    const ReviewView view = viewOf(snapshot, review);
    if (call.output.isJson()) {
        QJsonObject json = recordJson(snapshot, reviewType(), review);
        json.insert(u"findings"_s, refsOf(snapshot, view.own));
        json.insert(u"earlier_open_findings"_s, refsOf(snapshot, view.earlier));
        json.insert(u"timing"_s, view.timing.isEmpty() ? QJsonValue() : QJsonValue(view.timing));
        call.output.json(json);
        return;
    }
    const Field& status = *reviewType().field(u"status");
    call.output.line(u"%1 %2: %3"_s.arg(displayRef(snapshot, RecordKind::Review, review), review.title,
                                        displayValue(status, status.get(review), snapshot)));
    if (!view.timing.isEmpty())
        call.output.paragraph({}, view.timing);
    printFindings(call, snapshot, u"Findings:"_s, view.own);
    printFindings(call, snapshot, u"Still open from earlier reviews:"_s, view.earlier);
}

Result<int> runReview(const Invocation& call)
{
    const auto reference = call.argument(1, u"review, such as RV-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    const bool completes = call.options.isSet(u"complete"_s);
    const auto project = call.open(completes ? Project::Mode::Write : Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const auto found = resolveReference(*(*project)->snapshot(), *reference, RecordKind::Review);
    if (!found)
        return tl::unexpected(found.error());
    const Id<Review> id(found->record->id);
    if (completes) {
        if (auto sound = requireSoundState(**project); !sound)
            return tl::unexpected(sound.error());
        if (auto done = completeReview(**project, id, call.author(), call.clock.now()); !done)
            return tl::unexpected(done.error());
        if (auto published = (*project)->publish(); !published)
            return tl::unexpected(published.error());
    }
    const SnapshotPtr now = (*project)->snapshot();
    print(call, *now, *now->find(id));
    return Done;
}

} // namespace

Command reviewCommand()
{
    return {"review",
            "FILE REF",
            "Show a review with its findings, or complete it.",
            {{u"complete"_s, u"Complete the review: it keeps what the project was at this moment."_s}},
            &runReview};
}

} // namespace readiness::cli
