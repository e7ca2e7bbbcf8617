#pragma once

#include "ui/paint/pdf/RowSection.h"

namespace readiness {

/// A section whose rows are few and known beforehand: headings, paragraphs, lists, facts.
class FixedSection : public RowSection {
public:
    explicit FixedSection(const PaintContext& context) : RowSection(context) {}

    PageRow& addRow() { return m_rows.emplace_back(); }
    /// A row of one cell over the whole width, breaking between any two lines.
    PageRow& addText(const PageText& text);
    PageRow& lastRow() { return m_rows.back(); }
    bool isEmpty() const { return m_rows.empty(); }

protected:
    int rowCount() const override { return int(m_rows.size()); }
    void compose(int row, PageRow& composed) override { composed = m_rows[std::size_t(row)]; }

private:
    std::vector<PageRow> m_rows;
};

} // namespace readiness
