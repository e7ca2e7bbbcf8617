#pragma once

#include "core/report/ReportMatrix.h"
#include "ui/paint/Palette.h"
#include "ui/paint/TypeSetter.h"

#include <QRectF>

class QPainter;

namespace readiness {

/// A field of a matrix, counted from the top left; nowhere by default.
struct MatrixPlace {
    int row = -1;
    int column = -1;

    bool isValid() const { return row >= 0 && column >= 0; }
    bool operator==(const MatrixPlace&) const = default;
};

/// Draws a heat map for screen and paper. Each field says its band by ground, glyph and word, so that it can be read in
/// black and white; below them stand the count and as many codes as there is room for. It has one geometry, which is told
/// to whoever wants to click and drag. Refers to all that it is given; belongs to the thread of its TypeSetter.
class MatrixPainter {
public:
    MatrixPainter(const ReportMatrix& matrix, const Palette& palette, TypeSetter& type);

    /// Where the matrix is, words of the axes included; set before anything is painted or asked.
    void setArea(const QRectF& area);
    /// The height at which each code has room in this width, within reason.
    qreal fittingHeight(qreal width);

    QRectF cellRect(MatrixPlace place) const;
    /// Invalid beside the fields.
    MatrixPlace cellAt(const QPointF& point) const;

    /// The code that stands there; empty where none does.
    QString codeAt(const QPointF& point);

    void paint(QPainter& painter);
    /// From the middle of a field to that of another: how a risk went, or is to go.
    void paintArrow(QPainter& painter, MatrixPlace from, MatrixPlace to) const;
    /// A frame around a field that is selected or pointed at.
    void paintFrame(QPainter& painter, MatrixPlace place) const;

private:
    struct Inks;

    qreal columnWidth() const { return m_grid.width() / std::max(1.0, qreal(m_matrix.columns.size())); }
    qreal labelWidth(qreal width) const;
    qreal columnLabelHeight(qreal columnWidth);
    QString cut(const QString& text, TextStyle style, qreal width);
    /// What paint() shows of a field's codes, and where.
    struct Codes {
        QRectF area;
        QStringList lines;
        bool isInHead = false; ///< in the place of the band's word
    };
    QRectF inside(MatrixPlace place) const;
    QRectF headRoom(MatrixPlace place);
    Codes codes(MatrixPlace place);
    QStringList codeLines(const ReportMatrixCell& cell, qreal width, int mostLines);
    void paintAxes(QPainter& painter);
    void paintLabel(QPainter& painter, const QString& text, const QRectF& area);
    void paintCell(QPainter& painter, MatrixPlace place);
    void paintHead(QPainter& painter, MatrixPlace place, const QString& word);
    Inks inks(const ReportMatrixCell& cell) const;

    const ReportMatrix& m_matrix;
    const Palette& m_palette;
    TypeSetter& m_type;
    QRectF m_area;
    QRectF m_grid;
};

} // namespace readiness
