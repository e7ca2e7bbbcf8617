#pragma once

#include "core/report/ReportStatus.h"

#include <QWidget>

namespace readiness {

/// One status among other widgets, painted as the cells of tables paint theirs.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    explicit StatusChip(QWidget* parent = nullptr);

    void setStatus(const ReportStatus& status);
    const ReportStatus& status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReportStatus m_status;
};

} // namespace readiness
