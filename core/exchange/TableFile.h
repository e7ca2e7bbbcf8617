#pragma once

#include "core/exchange/Sheet.h"

#include <QByteArray>

namespace readiness {

/// What a list in a file holds: an Excel workbook, or a CSV as a workbook of one sheet. The content decides, not the
/// name. Old and encrypted Excel files are refused with what to do.
Result<Workbook> readTable(const QByteArray& bytes, const IsCanceled& isCanceled = {});

/// The same of a file, which is read as it is; at most 256 MB.
Result<Workbook> readTableFile(const QString& path, const IsCanceled& isCanceled = {});

} // namespace readiness
