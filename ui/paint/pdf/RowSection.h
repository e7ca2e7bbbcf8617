#pragma once

#include "ui/paint/pdf/PageRow.h"
#include "ui/paint/pdf/PaintContext.h"

#include <QRectF>

class QPainter;

namespace readiness {

/// The smallest part of a section that the paginator may move: a whole row, or one line of a row that may be split.
struct Piece {
    int row = 0;
    int line = -1; ///< -1 is the whole row.
    qreal height = 0;
    bool keepWithNext = false;
    bool isLastOfRow = true;
};

/// The pieces of a section that stand on one page, and the area that they fill there (lead included).
struct Slice {
    int first = 0;
    int count = 0;
    QRectF area;
};

/// One block of a document as a list of rows that can be measured and painted. Rows are composed anew whenever they are
/// needed, so that a table of sixty thousand rows costs no more memory than its data.
class RowSection {
public:
    explicit RowSection(const PaintContext& context) : m_context(context) {}
    RowSection(const RowSection&) = delete;
    RowSection& operator=(const RowSection&) = delete;
    virtual ~RowSection() = default;

    /// Cuts the section into pieces; called once, before anything else.
    void measure();
    const std::vector<Piece>& pieces() const { return m_pieces; }
    void paint(QPainter& painter, const Slice& slice);

    /// Space above, dropped at the top of a page.
    qreal spaceBefore() const { return m_spaceBefore; }
    void setSpaceBefore(qreal points) { m_spaceBefore = m_context.points(points); }
    /// Which block of the document it is of, counting from 0; a block may have several sections.
    int block() const { return m_block; }
    void setBlock(int block) { m_block = block; }
    bool startsPage() const { return m_startsPage; }
    void startPage() { m_startsPage = true; }
    /// Whether it stands on pages that are turned, and the size of their column.
    bool isTurned() const { return m_context.isTurned; }
    QSizeF column() const { return {m_context.columnWidth, m_context.columnHeight}; }
    /// Height of what is repeated above the pieces of each page, such as the heading of a table.
    virtual qreal leadHeight(int /*firstPiece*/) { return 0; }

protected:
    virtual qreal largestLead() { return 0; }
    virtual int rowCount() const = 0;
    virtual void compose(int row, PageRow& composed) = 0;
    virtual void paintLead(QPainter&, const Slice&) {}
    virtual void paintGround(QPainter&, const Slice&) {}
    /// What is drawn besides text; `area` is the row without the space before and after.
    virtual void decorate(QPainter&, int /*row*/, const QRectF& /*area*/) {}

    qreal rowHeight(const PageRow& row);
    /// Texts and rule of a whole row, for leads.
    void paintRow(QPainter& painter, const PageRow& row, QPointF topLeft);
    const PaintContext& context() const { return m_context; }

private:
    struct Lines {
        int first = 0;
        int last = 0;
    };
    struct LineToPaint {
        const PageCell& cell;
        const PageText& text;
        const LaidText& laid;
        qsizetype line = 0;
        QPointF at;
    };
    /// A row that goes on over pages, laid out once for all of them.
    struct SplitRow {
        int row = -1;
        std::vector<LaidText> texts;
        std::vector<qreal> tops; ///< Of each line, and the end of the last.
    };
    void splitRow(int index, const PageRow& row);
    void addPieces(int index, const PageRow& row);
    void paintLines(QPainter& painter, const PageRow& row, QPointF topLeft, Lines lines) const;
    void paintLine(QPainter& painter, const LineToPaint& line) const;
    void addRule(RowRule rule, qreal left, qreal y);
    void drawRules(QPainter& painter);
    qreal indent(const PageText& text) const;
    LaidText lay(const PageCell& cell, const PageText& text);

    PaintContext m_context;
    qreal m_spaceBefore = 0;
    bool m_startsPage = false;
    int m_block = -1;
    std::vector<Piece> m_pieces;
    SplitRow m_split;
    QList<QRectF> m_hairRules;
    QList<QRectF> m_strongRules;
    PageRow m_row; ///< Reused, so that composing a row allocates little.
};

} // namespace readiness
