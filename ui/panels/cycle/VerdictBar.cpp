#include "ui/panels/cycle/VerdictBar.h"

#include "core/report/TestWords.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/models/TextRows.h"
#include "ui/paint/BarFigurePainter.h"

#include <QApplication>
#include <QPainter>

namespace readiness {

namespace {

constexpr int kBarMargin = 6;
constexpr int kBarThickness = 12;
constexpr int kVerdictRoom = 12; ///< around the verdict in its cell

} // namespace

void VerdictBar::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    QRectF bar = QRectF(option.rect).adjusted(kBarMargin, 0, -kBarMargin, 0);
    const QPointF middle = bar.center();
    bar.setHeight(kBarThickness);
    bar.moveCenter(middle);
    ReportBar figure;
    figure.parts = verdictParts(index.data(TextRows::kBarRole).value<VerdictCounts>());
    painter->save();
    painter->setClipRect(option.rect);
    BarFigurePainter(paletteOf(option.palette), 1).paintBar(*painter, bar, figure);
    painter->restore();
}

int verdictWidth(const QFontMetrics& font)
{
    int width = 0;
    for (const Verdict verdict :
         {Verdict::NotRun, Verdict::Passed, Verdict::Failed, Verdict::Blocked, Verdict::Skipped}) {
        Execution execution;
        execution.verdict = verdict;
        for (const PassFault fault : {PassFault::None, PassFault::Stale, PassFault::InProduction})
            width =
                std::max(width, CellPainter::statusWidth(font, caseStatus({nullptr, nullptr, &execution, fault}), {}));
    }
    return width + kVerdictRoom;
}

} // namespace readiness
