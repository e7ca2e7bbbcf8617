#pragma once

#include "core/report/ReportStatus.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace readiness {

/// What there is to say about a field, in a sentence right below it, with the buttons that answer it. Hidden while there
/// is nothing.
class FieldNote final : public QFrame {
    Q_OBJECT

public:
    struct Answer {
        QString text;
        std::function<void()> action;
    };

    explicit FieldNote(QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence, const std::vector<Answer>& answers = {});
    void clear();
    QString sentence() const;
    void setSentence(const QString& sentence);
    /// Whether it waits for an answer, so that it must not vanish by itself.
    bool isAnswerable() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Tone m_tone = Tone::NoGo;
    QLabel* m_sentence;
    QHBoxLayout* m_answers;
};

} // namespace readiness
