#pragma once

#include "core/exchange/Sheet.h"

#include <QByteArray>

namespace readiness {

/// The sheets of an Excel workbook (.xlsx) as texts with types, hidden ones included. Charts, macros, formulas, comments
/// and links are not looked at. Refused (Refused): what is damaged, no workbook, or beyond the limits of ZipArchive,
/// checkXml and Sheet.h. Touches no file; for any thread.
Result<Workbook> readXlsx(const QByteArray& bytes, const IsCanceled& isCanceled = {});

} // namespace readiness
