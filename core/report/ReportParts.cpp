#include "core/report/ReportParts.h"

#include "core/base/CoreText.h"
#include "core/report/RecordTexts.h"
#include "core/report/ReportTexts.h"

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

ReportDocument startedReport(const QString& title, const Assessment& assessment, const QString& contentHash,
                             const QString& author)
{
    const ProjectSettings& project = assessment.snapshot().project();
    ReportDocument document;
    document.title = title;
    document.project = project.name;
    document.contentHash = contentHash;
    document.timeText = instantText(assessment.now(), project.zone());
    document.createdAt = assessment.now().in(project.zone());
    document.author = author;
    return document;
}

QList<ReportFact> goLiveFacts(const Assessment& assessment)
{
    const ProjectSettings& project = assessment.snapshot().project();
    if (project.goLive.isNull())
        return {};
    return {{CoreText::tr("Go-live"), instantText(project.goLive, project.zone())},
            {CoreText::tr("Go-live is"), daysFromTo(assessment.today(), project.goLiveDate())}};
}

ReportFigures itemFigures(const AreaReadiness& overall, const std::optional<AreaReadiness>& before)
{
    const ItemCounts& counts = overall.counts;
    const auto label = [&](const QString& word, int ItemCounts::*count) {
        const int more = before ? counts.*count - before->counts.*count : 0;
        return more == 0 ? word : u"%1 (%2%3)"_s.arg(word, more > 0 ? u"+"_s : u"−"_s).arg(std::abs(more));
    };
    const auto alarming = [&](const QString& word, int ItemCounts::*count) {
        const Tone tone = counts.applicable == 0 ? Tone::Neutral : counts.*count > 0 ? Tone::NoGo : Tone::Go;
        return ReportFigure{QString::number(counts.*count), label(word, count), tone};
    };
    const bool isOtherPercent = before && before->percent && before->percent != overall.percent;
    const QString ready =
        isOtherPercent ? CoreText::tr("ready, %1 before").arg(percentText(before->percent)) : CoreText::tr("ready");
    return {{{percentText(overall.percent), ready, readinessTone(overall.percent)},
             {u"%1/%2"_s.arg(counts.done).arg(counts.applicable), label(CoreText::tr("items done"), &ItemCounts::done),
              Tone::Neutral},
             alarming(CoreText::tr("must items open"), &ItemCounts::openMust),
             alarming(CoreText::tr("overdue"), &ItemCounts::overdue),
             alarming(CoreText::tr("blocked"), &ItemCounts::blocked)}};
}

ReportQrCode contentCode(const Snapshot& snapshot, const QString& contentHash, const QString& caption)
{
    return {u"readiness:1:%1:%2"_s.arg(snapshot.projectId().toHex(), contentHash), caption};
}

std::vector<const ItemState*> itemsInOrder(const Assessment& assessment, const Area* area)
{
    std::vector<const ItemState*> items;
    for (const ItemState& state : assessment.items().all()) {
        if (state.applies() && state.area == area)
            items.push_back(&state);
    }
    std::sort(items.begin(), items.end(), [](const ItemState* a, const ItemState* b) {
        return std::tie(a->item->position, a->item->number) < std::tie(b->item->position, b->item->number);
    });
    return items;
}

} // namespace readiness
