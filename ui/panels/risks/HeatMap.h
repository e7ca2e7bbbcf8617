#pragma once

#include "ui/paint/MatrixPainter.h"

#include <QWidget>

#include <memory>

namespace readiness {

/// A heat map to look at, choose from and move things in, by mouse or keys: click or Enter chooses a field, the same
/// again or Escape all; Page Down and Page Up go through its codes; a code that is dragged to another field, or Alt with
/// an arrow key, asks to move it there. It knows codes and places, no records.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    void setMatrix(const ReportMatrix& matrix);
    /// The fields that the marked code has been in, the first one first; `marked` is in `at` now.
    void setPath(const QString& marked, const std::vector<MatrixPlace>& path, MatrixPlace at);
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    /// No field where all are chosen.
    MatrixPlace chosen() const { return m_chosen; }
    void choose(MatrixPlace place);
    /// Where the field is in the widget.
    QRectF cellRect(MatrixPlace place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void codePressed(const QString& code);
    void moveWanted(const QString& code, readiness::MatrixPlace to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    MatrixPainter painter() const;
    MatrixPlace moved(MatrixPlace from, int key) const;
    void setCurrent(MatrixPlace place);
    void pressNext(int step);
    void endDrag();
    QString codeAt(const QPointF& point) const;
    QString said(MatrixPlace place) const;
    void makeType();

    ReportMatrix m_matrix;
    std::unique_ptr<TypeSetter> m_type;
    QString m_marked;
    std::vector<MatrixPlace> m_path;
    MatrixPlace m_markedAt;
    MatrixPlace m_chosen;
    MatrixPlace m_current; ///< where the keys are
    QString m_dragged;     ///< the code under the pressed button
    QPointF m_pressedAt, m_pointer;
    bool m_isDragging = false;
    bool m_isMovable = true;
};

} // namespace readiness
