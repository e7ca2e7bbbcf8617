#pragma once

#include "core/report/ReportStatus.h"
#include "ui/paint/TypeSetter.h"

#include <QColor>
#include <QVarLengthArray>

#include <vector>

namespace readiness {

/// A text in one style and colour; several stand below each other in a cell.
struct PageText {
    QString text;
    TextStyle style = TextStyle::Body;
    QColor ink;
    StatusGlyph glyph = StatusGlyph::None; ///< Stands before the first line; the others are indented likewise.
    qsizetype leastLines =
        1; ///< Room it takes at least, so that what follows begins beside what follows in another cell.
};

struct PageCell {
    qreal x = 0;
    qreal width = 0;
    QVarLengthArray<PageText, 3> texts;
    TextEdge edge = TextEdge::Left;
};

enum class RowRule { None, Hair, Strong };

/// The one shape that everything on a page is set in: cells side by side, each a stack of texts, with space around and a
/// rule below. A paragraph is a row of one cell. It only describes; RowSection measures, splits and paints it.
struct PageRow {
    std::vector<PageCell> cells;
    qreal before = 0;
    qreal after = 0;
    qreal leastHeight = 0; ///< Of what is between before and after.
    RowRule rule = RowRule::None;
    bool isFlowing =
        false; ///< May be split between any two lines, as a paragraph; others only when taller than a page.
    bool keepWithNext = false;

    PageCell& addCell(qreal x, qreal width, TextEdge edge = TextEdge::Left)
    {
        return cells.emplace_back(PageCell{x, width, {}, edge});
    }
};

} // namespace readiness
