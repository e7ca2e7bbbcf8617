#pragma once

#include "core/report/GanttChart.h"
#include "core/report/ReportGantt.h"
#include "ui/paint/GanttPainter.h"
#include "ui/paint/pdf/RowSection.h"

namespace readiness {

/// A Gantt figure on pages that are turned: at the left who does what, at the right the bars, below the last row what the
/// signs mean. Caption and axis stand at the top of every page it reaches. Titles that are too long end in "…": a table
/// has them in full.
class GanttSection : public RowSection {
public:
    GanttSection(const PaintContext& context, const ReportGantt& figure);

    qreal leadHeight(int firstPiece) override;

protected:
    qreal largestLead() override { return leadHeight(0); }
    int rowCount() const override { return int(m_figure.rows.size()) + (m_figure.legend.isEmpty() ? 1 : 2); }
    void compose(int row, PageRow& composed) override;
    void paintLead(QPainter& painter, const Slice& slice) override;
    void paintGround(QPainter& painter, const Slice& slice) override;

private:
    struct Label {
        qreal x = 0;
        qreal width = 0;
    };
    bool isMargin(int row) const { return row == int(m_figure.rows.size()); }
    bool isLegend(int row) const { return row > int(m_figure.rows.size()); }
    qreal captionHeight() const;
    qreal rowsHeight() const;
    qreal titlesHeight() const;
    QString fitted(const QString& text, TextStyle style, qreal width) const;

    const ReportGantt& m_figure;
    Label m_number, m_title, m_owner, m_chart;
    GanttChart m_untitled; ///< the same without the names of windows and marks, for pages that the figure goes on from
};

} // namespace readiness
