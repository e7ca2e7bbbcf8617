#pragma once

#include <QString>

namespace readiness {

struct ReportDocument;

/// The document as plain UTF-8 text for a terminal or a mail, at most `columns` wide (80 to 100 read best). Says the same
/// as the PDF: every word of the document is in it.
QString textReport(const ReportDocument& document, int columns = 96);

} // namespace readiness
