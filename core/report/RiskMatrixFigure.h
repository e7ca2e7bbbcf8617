#pragma once

#include "core/report/ReportMatrix.h"
#include "core/rules/RiskMatrix.h"

namespace readiness {

/// The tone of a band, and whether it is the graver one of two.
ReportMatrixBand matrixBand(const RiskMethod& method, const RiskBand& band);

/// The method's bands and levels with the risks of the matrix, for screen and paper: the likeliest on top. At most so many
/// codes in a cell; its count is always whole.
ReportMatrix matrixFigure(const RiskMatrix& matrix, const RiskMethod& method, int mostCodes);

/// A level as it is called: "4 Likely", "4" where the scale has no word for it.
QString levelText(const RiskMethod& method, ScaleDimension dimension, int value);

} // namespace readiness
