#pragma once

#include "core/exchange/ExcelDate.h"

#include <QStringList>

namespace readiness {

/// What the cells of all sheets of a workbook refer to.
struct XlsxContext {
    QStringList texts;               ///< shared strings
    std::vector<NumberStyle> styles; ///< by the number in a cell
    DateSystem dates = DateSystem::From1900;
};

/// The parts of a workbook that sheets refer to. Refused where they are damaged or beyond what a spreadsheet can hold.
Result<QStringList> readSharedTexts(const QByteArray& xml, const IsCanceled& isCanceled);
Result<std::vector<NumberStyle>> readStyles(const QByteArray& xml);

/// The rows of one sheet. Formulas count as what they had come to when the file was saved.
Result<std::vector<SheetRow>> readSheetRows(const QByteArray& xml, const XlsxContext& context,
                                            const IsCanceled& isCanceled);

} // namespace readiness
