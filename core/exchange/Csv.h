#pragma once

#include "core/exchange/Sheet.h"

#include <QByteArray>
#include <QStringList>

namespace readiness {

/// A CSV or TSV file (RFC 4180) as one sheet of texts. Comma, semicolon or tab is found out by looking; the text is UTF-8,
/// UTF-16 with a mark, or else Windows-1252. Refused: a quotation that never ends, and what is beyond a spreadsheet's
/// limits. The apostrophe that csvOf() puts before texts that look like formulas is taken off again.
Result<Sheet> readCsv(const QByteArray& bytes, const IsCanceled& isCanceled = {});

/// The rows as UTF-8 with a mark, separated by commas, so that Excel reads them as they are. A text that a spreadsheet
/// would take for a formula gets an apostrophe in front.
QByteArray csvOf(const std::vector<QStringList>& rows);

} // namespace readiness
