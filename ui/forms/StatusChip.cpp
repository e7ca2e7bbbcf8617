#include "ui/forms/StatusChip.h"

#include "ui/forms/CellPainter.h"

#include <QPainter>

namespace readiness {

namespace {

constexpr int kRoomAbove = 10; ///< and below, together

} // namespace

StatusChip::StatusChip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatusChip::setStatus(const ReportStatus& status)
{
    if (status == m_status)
        return;
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return {CellPainter::statusWidth(fontMetrics(), m_status, {}), fontMetrics().height() + kRoomAbove};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    CellPainter{painter, fontMetrics(), palette()}.status(rect(), m_status, {});
}

} // namespace readiness
