#pragma once

#include <QString>

namespace readiness {

struct ReportTable;

/// A table for the clipboard, as HTML that mail and word processors take. Nothing in a cell is markup.
QString tableHtml(const ReportTable& table);

/// The same as text: a line for each row, cells separated by tabs, for spreadsheets.
QString tabbedText(const ReportTable& table);

} // namespace readiness
