#pragma once

#include "core/report/ReportStatus.h"
#include "ui/models/RecordRef.h"

#include "core/model/Snapshot.h"

#include <QWidget>

class QLabel;

namespace readiness {

/// Names the record at the top of its details: code and kind, title, where it stands, and whether somebody was asked.
class RecordHeader final : public QWidget {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    /// The record must be in the snapshot.
    void showRecord(const Snapshot& snapshot, const RecordRef& record);

private:
    class Chip;

    QLabel* m_code;
    Chip* m_status;
    QLabel* m_title;
    QLabel* m_asked;
};

} // namespace readiness
