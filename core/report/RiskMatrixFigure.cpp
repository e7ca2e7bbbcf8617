#include "core/report/RiskMatrixFigure.h"

#include "core/report/RecordTexts.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(BandColour colour)
{
    switch (colour) {
    case BandColour::Green: return Tone::Go;
    case BandColour::Amber: return Tone::Conditional;
    case BandColour::Red: break;
    }
    return Tone::NoGo;
}

ReportMatrixCell cellOf(const RiskCell& cell, const RiskMethod& method, int mostCodes)
{
    ReportMatrixCell shown;
    shown.band = cell.band ? int(cell.band - method.bands().data()) : -1;
    shown.count = int(cell.risks.size());
    for (int i = 0; i < std::min(shown.count, mostCodes); ++i)
        shown.codes += displayCode(riskType(), cell.risks[std::size_t(i)]->number);
    return shown;
}

} // namespace

ReportMatrixBand matrixBand(const RiskMethod& method, const RiskBand& band)
{
    const bool isStrong = std::ranges::any_of(
        method.bands(), [&](const RiskBand& other) { return other.colour == band.colour && other.from < band.from; });
    return {band.word, toneOf(band.colour), isStrong};
}

QString levelText(const RiskMethod& method, ScaleDimension dimension, int value)
{
    const RiskLevel* level = method.level(dimension, value);
    return level ? u"%1 %2"_s.arg(value).arg(level->word) : QString::number(value);
}

ReportMatrix matrixFigure(const RiskMatrix& matrix, const RiskMethod& method, int mostCodes)
{
    ReportMatrix figure;
    figure.rowTitle = choiceText(RecordKind::RiskScale, u"dimension", ScaleDimension::Probability);
    figure.columnTitle = choiceText(RecordKind::RiskScale, u"dimension", ScaleDimension::Impact);
    for (const RiskBand& band : method.bands())
        figure.bands += matrixBand(method, band);
    for (int impact = 1; impact <= matrix.impacts(); ++impact)
        figure.columns += levelText(method, ScaleDimension::Impact, impact);
    for (int probability = matrix.probabilities(); probability >= 1; --probability) {
        figure.rows += levelText(method, ScaleDimension::Probability, probability);
        for (int impact = 1; impact <= matrix.impacts(); ++impact)
            figure.cells += cellOf(matrix.cell(probability, impact), method, mostCodes);
    }
    return figure;
}

} // namespace readiness
