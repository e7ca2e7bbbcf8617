#pragma once

#include "ui/forms/LineEditor.h"

class QLabel;

namespace readiness {

/// A day, or days from go-live, written or picked from a calendar (Alt+Down). Days may also be written as the user's
/// language writes them; the day that is meant stands behind.
class DateEditor final : public LineEditor {
    Q_OBJECT

public:
    DateEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;

protected:
    QString input() const override;
    bool takesKey(const QKeyEvent& key) override;

private:
    QDate day() const;
    void showDay();
    void openCalendar();

    QLabel* m_day;
};

} // namespace readiness
