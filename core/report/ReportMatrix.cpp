#include "core/report/ReportMatrix.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const ReportMatrixCell& cell)
{
    if (cell.count == 0)
        return u"–"_s;
    QStringList codes = cell.codes;
    if (!codes.isEmpty() && codes.size() < cell.count)
        codes += u"+%1"_s.arg(cell.count - codes.size());
    return codes.isEmpty() ? QString::number(cell.count) : u"%1: %2"_s.arg(cell.count).arg(codes.join(u", "_s));
}

} // namespace

ReportTable matrixTable(const ReportMatrix& matrix)
{
    ReportTable table;
    table.columns = {weightedColumn(u"%1 / %2"_s.arg(matrix.rowTitle, matrix.columnTitle), 1, ColumnStyle::Strong)};
    for (const QString& column : matrix.columns)
        table.columns += weightedColumn(column, 1);
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        ReportRow line{{matrix.rows[row]}};
        for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
            const ReportMatrixCell cell = matrix.cell(row, column);
            line.cells += ReportCell(contentOf(cell), matrix.band(cell).word);
        }
        table.rows += line;
    }
    return table;
}

} // namespace readiness
