#pragma once

#include <QFrame>

#include <functional>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QModelIndex;

namespace readiness {

/// One line to type into, on the row of a list that it is about. Enter takes it, Escape and leaving it drop it; the list has
/// the keys again then.
class InlineEntry : public QFrame {
    Q_OBJECT

public:
    /// True where it is taken; the entry stays open otherwise, to be put right.
    using Take = std::function<bool(const QString& text)>;

    explicit InlineEntry(QAbstractItemView& list);

    /// The question stands before the line, and is its name; `hint` is shown while the line is empty.
    void ask(const QModelIndex& row, const QString& question, const QString& hint, Take take);
    /// The row is there now, or gone.
    void follow(const QModelIndex& row);
    QLineEdit& line() const { return *m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place(const QModelIndex& row);
    void take();
    void drop();

    QAbstractItemView& m_list;
    QLabel* m_question;
    QLineEdit* m_line;
    Take m_take;
};

} // namespace readiness
