#pragma once

#include "core/model/Execution.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace readiness {

class StatusChip;

/// One step of a case: what is done, what is expected, what came. With the focus on it the keys of verdicts work, Enter
/// goes into the line for what came. It changes nothing itself.
class StepCard : public QWidget {
    Q_OBJECT

public:
    StepCard(int number, const TestStep& step);

    const RecordId& step() const { return m_step; }
    Verdict verdict() const { return m_verdict; }
    /// What is being typed stays.
    void setResult(Verdict verdict, const QString& actual);
    void focusActual();

Q_SIGNALS:
    void verdictWanted(readiness::Verdict verdict);
    void actualTyped(const QString& text);
    /// To another card: so many further.
    void moved(int by);
    /// Back to the list.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeActual();

    RecordId m_step;
    Verdict m_verdict{};
    QString m_shown; ///< the actual result as it is stored
    StatusChip* m_chip;
    QLineEdit* m_actual;
};

} // namespace readiness
