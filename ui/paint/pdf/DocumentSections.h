#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/RowSection.h"

#include <memory>
#include <vector>

namespace readiness {

/// The sections of a document in order, measured and ready to be paginated. They refer to the document, which must outlive
/// them.
std::vector<std::unique_ptr<RowSection>> documentSections(const ReportDocument& document, const PaintContext& context);

} // namespace readiness
