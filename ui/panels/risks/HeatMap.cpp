#include "ui/panels/risks/HeatMap.h"

#include "ui/forms/WidgetPalette.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBodyPoints = 9.5; ///< of the type scale, shown as large as the window's texts
constexpr int kMapMargin = 8;
constexpr QSize kUsual(440, 360);
constexpr QSize kLeast(260, 180); ///< each field has a line of its own

} // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Heat map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeType();
}

HeatMap::~HeatMap() = default;

void HeatMap::makeType() { m_type = std::make_unique<TypeSetter>(QFontInfo(font()).pixelSize() / kBodyPoints); }

MatrixPainter HeatMap::painter() const
{
    MatrixPainter painter(m_matrix, paletteOf(this), *m_type);
    painter.setArea(QRectF(rect()).adjusted(kMapMargin, kMapMargin, -kMapMargin, -kMapMargin));
    return painter;
}

void HeatMap::setMatrix(const ReportMatrix& matrix)
{
    const bool isSameShape =
        matrix.rows.size() == m_matrix.rows.size() && matrix.columns.size() == m_matrix.columns.size();
    m_matrix = matrix;
    if (!isSameShape) {
        setCurrent({0, 0});
        choose({});
    }
    update();
}

void HeatMap::setPath(const QString& marked, const std::vector<MatrixPlace>& path, MatrixPlace at)
{
    m_marked = marked;
    m_path = path;
    m_markedAt = at;
    update();
}

void HeatMap::choose(MatrixPlace place)
{
    if (place == m_chosen)
        return;
    m_chosen = place;
    update();
    Q_EMIT chosenChanged();
}

QRectF HeatMap::cellRect(MatrixPlace place) const { return painter().cellRect(place); }

QSize HeatMap::sizeHint() const { return kUsual; }

QSize HeatMap::minimumSizeHint() const { return kLeast; }

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter to(this);
    to.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    MatrixPainter matrix = painter();
    matrix.paint(to);
    for (std::size_t i = 1; i < m_path.size(); ++i)
        matrix.paintArrow(to, m_path[i - 1], m_path[i]);
    matrix.paintFrame(to, m_chosen);
    if (hasFocus() && m_current.isValid()) {
        to.setPen(QPen(paletteOf(this).text, 1, Qt::DotLine));
        to.setBrush(Qt::NoBrush);
        to.drawRect(matrix.cellRect(m_current).adjusted(3, 3, -3, -3));
    }
    if (!m_isDragging)
        return;
    const MatrixPlace over = matrix.cellAt(m_pointer);
    matrix.paintArrow(to, matrix.cellAt(m_pressedAt), over);
    matrix.paintFrame(to, over);
    m_type->drawText(to, m_dragged,
                     {TextStyle::TableStrong, paletteOf(this).text,
                      QRectF(m_pointer + QPointF(12, 0), QSizeF(80, m_type->pitch(TextStyle::TableStrong)))});
    m_type->flush(to);
}

/// The code that is under the pointer; where none is, the marked one of the field, or its only one.
QString HeatMap::codeAt(const QPointF& point) const
{
    MatrixPainter matrix = painter();
    if (const QString code = matrix.codeAt(point); !code.isEmpty())
        return code;
    const MatrixPlace place = matrix.cellAt(point);
    if (!place.isValid())
        return {};
    if (place == m_markedAt)
        return m_marked;
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    return cell.count == 1 ? cell.codes.value(0) : QString();
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_pointer = event->position();
    m_dragged = codeAt(m_pressedAt);
    if (const MatrixPlace place = painter().cellAt(m_pressedAt); place.isValid())
        setCurrent(place);
    if (const QString code = painter().codeAt(m_pressedAt); !code.isEmpty())
        Q_EMIT codePressed(code);
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(m_isMovable && !codeAt(m_pointer).isEmpty() ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_isMovable && !m_dragged.isEmpty()
        && (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging)
        update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const MatrixPlace from = painter().cellAt(m_pressedAt);
    const MatrixPlace to = painter().cellAt(event->position());
    const bool wasDragging = m_isDragging;
    const QString code = m_dragged;
    endDrag();
    if (!wasDragging && from == to)
        choose(to == m_chosen ? MatrixPlace() : to);
    else if (wasDragging && to.isValid() && to != from)
        Q_EMIT moveWanted(code, to);
}

void HeatMap::endDrag()
{
    m_isDragging = false;
    m_dragged.clear();
    unsetCursor();
    update();
}

MatrixPlace HeatMap::moved(MatrixPlace from, int key) const
{
    if (!from.isValid())
        return {0, 0};
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    return {std::clamp(from.row + down, 0, std::max(0, int(m_matrix.rows.size()) - 1)),
            std::clamp(from.column + right, 0, std::max(0, int(m_matrix.columns.size()) - 1))};
}

void HeatMap::setCurrent(MatrixPlace place)
{
    m_current = place;
    setAccessibleDescription(said(place));
    update();
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::AltModifier) {
            const MatrixPlace to = moved(m_markedAt, event->key());
            if (m_isMovable && m_markedAt.isValid() && to != m_markedAt) {
                setCurrent(to);
                Q_EMIT moveWanted(m_marked, to);
            }
        } else {
            setCurrent(moved(m_current, event->key()));
        }
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: pressNext(event->key() == Qt::Key_PageDown ? 1 : -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_current == m_chosen ? MatrixPlace() : m_current); break;
    case Qt::Key_Escape:
        if (m_isDragging)
            endDrag();
        else if (m_chosen.isValid())
            choose({});
        else
            QWidget::keyPressEvent(event);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

/// Goes through the codes of the field, round and round.
void HeatMap::pressNext(int step)
{
    const QStringList codes = m_matrix.cell(m_current.row, m_current.column).codes;
    if (codes.isEmpty())
        return;
    const qsizetype at = m_current == m_markedAt ? codes.indexOf(m_marked) : -1;
    const qsizetype next = at < 0 ? (step > 0 ? 0 : codes.size() - 1) : (at + step + codes.size()) % codes.size();
    Q_EMIT codePressed(codes[next]);
}

/// The field in words.
QString HeatMap::said(MatrixPlace place) const
{
    if (!place.isValid() || place.row >= m_matrix.rows.size() || place.column >= m_matrix.columns.size())
        return {};
    const ReportMatrixCell cell = m_matrix.cell(place.row, place.column);
    const QString where =
        tr("%1 × %2 · %3").arg(m_matrix.rows[place.row], m_matrix.columns[place.column], m_matrix.band(cell).word);
    const QString codes = cell.codes.join(u", "_s) + (cell.codes.size() < cell.count ? u" …"_s : QString());
    return cell.count == 0 ? where : tr("%1: %n risk(s), %2", nullptr, cell.count).arg(where, codes);
}

void HeatMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        makeType();
    QWidget::changeEvent(event);
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = said(painter().cellAt(help->pos()));
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace readiness
