#pragma once

#include "core/model/Snapshot.h"
#include "ui/models/RecordRef.h"
#include "ui/models/Standing.h"

#include <QWidget>

class QLabel;

namespace readiness {

/// Names the record at the top of its details: code and kind, title, where it stands and which signature that rests on,
/// and whether somebody was asked.
class RecordHeader final : public QWidget {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    /// The record must be in the snapshot; the standing may be of an earlier one, or null.
    void showRecord(const Snapshot& snapshot, const RecordRef& record, const Standing* standing);

private:
    class Chip;

    QLabel* m_code;
    Chip* m_status;
    QLabel* m_title;
    QLabel* m_signed;
    QLabel* m_asked;
};

} // namespace readiness
