#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/Readiness.h"

namespace readiness {

// What several reports have in common, so that they begin, count and identify themselves alike.

/// A document that knows what it is about and when and by whom it was made; still without blocks.
ReportDocument startedReport(const QString& title, const Assessment& assessment, const QString& contentHash,
                             const QString& author);

/// Go-live and how far away it is; nothing where it is not set.
QList<ReportFact> goLiveFacts(const Assessment& assessment);

/// How far the items are: ready, done, open musts, overdue, blocked. With `before`, how much that differs from then.
ReportFigures itemFigures(const AreaReadiness& overall, const std::optional<AreaReadiness>& before = {});

/// The code that ties paper to a content of a project.
ReportQrCode contentCode(const Snapshot& snapshot, const QString& contentHash, const QString& caption);

/// The items of an area that apply, as the checklist orders them; without an area, those that have none.
std::vector<const ItemState*> itemsInOrder(const Assessment& assessment, const Area* area);

} // namespace readiness
