#pragma once

#include "core/project/TestEdit.h"

#include <QWidget>

#include <array>

class QLabel;
class QHBoxLayout;
class QLineEdit;

namespace readiness {

class StatusChip;

/// One step of a case: what is done, what is expected, what came, and a note. With the focus on it the keys of verdicts
/// work, Enter goes into the line for what came, Tab from there to the note. It changes nothing itself.
class StepCard : public QWidget {
    Q_OBJECT

public:
    StepCard(int number, const TestStep& step);

    const RecordId& step() const { return m_step; }
    Verdict verdict() const { return m_verdict; }
    /// What is being typed stays.
    void setResult(const StepVerdict& result);
    void focusActual();

Q_SIGNALS:
    void verdictWanted(readiness::Verdict verdict);
    void actualTyped(const QString& text);
    void noteTyped(const QString& text);
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
    /// One of the texts, as it is stored and as it is being typed.
    struct Text {
        QLineEdit* line;
        QString shown;
        void (StepCard::*typed)(const QString&);
    };

    Text addLine(const QString& hint, const QString& name, void (StepCard::*typed)(const QString&));
    void take(Text& text);

    RecordId m_step;
    Verdict m_verdict{};
    StatusChip* m_chip;
    QHBoxLayout* m_lines;
    std::array<Text, 2> m_texts{}; ///< what came, the note
};

} // namespace readiness
