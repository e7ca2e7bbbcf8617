#pragma once

#include "core/report/ReportTable.h"

#include <QStringList>

namespace readiness {

/// What the cells of one band share. Where two bands have one tone, the graver one is strong: it has dark grounds.
struct ReportMatrixBand {
    QString word;
    Tone tone = Tone::Neutral;
    bool isStrong = false;
};

/// One field of a matrix: how many are in it, and the codes of these, or of the first of them.
struct ReportMatrixCell {
    int band = -1; ///< which one of the matrix; -1 where it belongs to none
    int count = 0;
    QStringList codes{};
};

/// A heat map as data: how many are in each row and column. Rows go from the top down.
struct ReportMatrix {
    QString caption;
    QString rowTitle;
    QString columnTitle;
    QStringList rows;
    QStringList columns;
    QList<ReportMatrixBand> bands;
    QList<ReportMatrixCell> cells; ///< row after row

    /// An empty one where there is none.
    ReportMatrixCell cell(qsizetype row, qsizetype column) const { return cells.value(row * columns.size() + column); }
    ReportMatrixBand band(const ReportMatrixCell& cell) const { return bands.value(cell.band); }
};

/// The matrix as a table, for plain text and the clipboard: count and codes, below them the word of the band.
ReportTable matrixTable(const ReportMatrix& matrix);

} // namespace readiness
