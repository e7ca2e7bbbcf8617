#pragma once

#include "core/base/Instant.h"
#include "core/exchange/ExportTable.h"

#include <QByteArray>

namespace readiness {

/// An Excel workbook that people without this program can fill in and send back: the list with its choices, what may not
/// be changed locked (without a password), a sheet that explains it, and what WorkbookMemory needs on a hidden one.
/// Texts are written as texts, whatever they begin with. Refused where a text is longer than a cell can be; the bytes are
/// the caller's to put into a file.
Result<QByteArray> xlsxOf(const ExportTable& table, Instant now);

} // namespace readiness
