#pragma once

#include "core/report/ReportTable.h"
#include "ui/paint/pdf/RowSection.h"

namespace readiness {

/// A table: its heading, and the heading of a group that goes on, stand at the top of every page it reaches.
class TableSection : public RowSection {
public:
    TableSection(const PaintContext& context, const ReportTable& table);

    qreal leadHeight(int firstPiece) override;

protected:
    qreal largestLead() override { return m_headingHeight + m_largestGroup; }
    int rowCount() const override { return m_headingRows + int(m_table.rows.size()); }
    void compose(int row, PageRow& composed) override;
    void paintLead(QPainter& painter, const Slice& slice) override;

private:
    struct Span {
        qreal x = 0;
        qreal width = 0;
    };
    qreal gapAfter(qsizetype column) const;
    qreal fixedWidth(const ReportColumn& column) const;
    void placeColumns();
    void findLeads();
    void composeCell(const ReportCell& cell, qsizetype column, PageRow& composed) const;
    PageRow headingRow() const;
    PageRow groupRow(const QString& title, const QString& note) const;
    const ReportRow* continuedGroup(int firstPiece);
    PageRow continuationRow(const ReportRow& group) const;

    ReportTable m_table;
    std::vector<Span> m_spans;
    std::vector<int> m_groups; ///< Rows that head a group and are repeated where it goes on, ascending.
    int m_headingRows = 0;     ///< 1 when the heading is too tall to be repeated and is the first row instead.
    qreal m_headingHeight = 0; ///< 0 when it is not repeated.
    qreal m_largestGroup = 0;
};

} // namespace readiness
