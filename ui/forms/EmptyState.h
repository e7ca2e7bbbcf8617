#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QLabel;
class QPushButton;

namespace readiness {

/// What a list shows while it has nothing to show: one sentence in its middle, and at most two buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QAbstractScrollArea& list);

    /// An empty sentence: the list has something to show. An empty action: no button; `other` stands for a second way.
    void say(const QString& sentence, const QString& action = {}, const QString& other = {});
    QString sentence() const;

Q_SIGNALS:
    void actionChosen();
    void otherChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    int usedByHeadings() const;

    QAbstractScrollArea& m_list;
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_other;
};

} // namespace readiness
