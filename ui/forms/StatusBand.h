#pragma once

#include "core/report/ReportStatus.h"

#include <QFrame>

class QLabel;

namespace readiness {

/// A full-width band that says one thing loudly: a status with its glyph, word and colour, and a sentence below.
class StatusBand : public QFrame {
    Q_OBJECT

public:
    explicit StatusBand(QWidget* parent = nullptr);

    void setContent(const ReportStatus& status, const QString& title, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    ReportStatus m_status;
    QLabel* m_word;
    QLabel* m_title;
    QLabel* m_sentence;
};

} // namespace readiness
