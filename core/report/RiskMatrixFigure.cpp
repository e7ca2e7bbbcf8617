#include "core/report/RiskMatrixFigure.h"

#include "core/query/References.h"
#include "core/report/RecordTexts.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(BandColour colour, RiskKind kind)
{
    const bool isThreat = kind == RiskKind::Threat;
    switch (colour) {
    case BandColour::Green: return isThreat ? Tone::Go : Tone::NotStarted;
    case BandColour::Amber: return isThreat ? Tone::Conditional : Tone::InProgress;
    case BandColour::Red: break;
    }
    return isThreat ? Tone::NoGo : Tone::Go;
}

QStringList codesOf(const Snapshot& snapshot, const RiskCell& cell, int most)
{
    QStringList codes;
    for (std::size_t i = 0; i < std::min(cell.risks.size(), std::size_t(most)); ++i)
        codes += displayRef(snapshot, RecordKind::Risk, *cell.risks[i]);
    return codes;
}

} // namespace

ReportMatrixBand matrixBand(const RiskMethod& method, const RiskBand& band, RiskKind kind)
{
    const bool isStrong = std::ranges::any_of(
        method.bands(), [&](const RiskBand& other) { return other.colour == band.colour && other.from < band.from; });
    return {band.word, toneOf(band.colour, kind), isStrong};
}

QList<ReportMatrixBand> matrixBands(const RiskMethod& method, RiskKind kind)
{
    QList<ReportMatrixBand> bands;
    for (const RiskBand& band : method.bands())
        bands += matrixBand(method, band, kind);
    return bands;
}

ReportMatrix matrixFigure(const Snapshot& snapshot, const RiskMatrix& matrix, const RiskMethod& method, int mostCodes)
{
    ReportMatrix figure;
    figure.rowTitle = choiceText(RecordKind::RiskScale, u"dimension", ScaleDimension::Probability);
    figure.columnTitle = choiceText(RecordKind::RiskScale, u"dimension", ScaleDimension::Impact);
    figure.bands = matrixBands(method, RiskKind::Threat);
    for (int impact = 1; impact <= matrix.impacts(); ++impact)
        figure.columns += method.levelText(ScaleDimension::Impact, impact);
    for (int probability = matrix.probabilities(); probability >= 1; --probability) {
        figure.rows += method.levelText(ScaleDimension::Probability, probability);
        for (int impact = 1; impact <= matrix.impacts(); ++impact) {
            const RiskCell& cell = matrix.cell(probability, impact);
            const int band = cell.band ? int(cell.band - method.bands().data()) : -1;
            figure.cells += ReportMatrixCell{band, int(cell.risks.size()), codesOf(snapshot, cell, mostCodes)};
        }
    }
    return figure;
}

} // namespace readiness
