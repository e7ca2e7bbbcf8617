#pragma once

#include "core/report/ReportMatrix.h"
#include "core/rules/RiskMatrix.h"

namespace readiness {

/// A band in its tone, and whether it is the graver one of two. What is grave for a threat is good for an opportunity.
ReportMatrixBand matrixBand(const RiskMethod& method, const RiskBand& band, RiskKind kind = RiskKind::Threat);
/// All bands of the method.
QList<ReportMatrixBand> matrixBands(const RiskMethod& method, RiskKind kind);

/// The method's bands and levels with the risks of the matrix, for screen and paper: the likeliest on top, bands as of
/// threats. At most so many codes in a cell; its count is always whole.
ReportMatrix matrixFigure(const Snapshot& snapshot, const RiskMatrix& matrix, const RiskMethod& method, int mostCodes);

} // namespace readiness
