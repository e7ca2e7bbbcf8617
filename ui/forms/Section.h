#pragma once

#include <QWidget>

class QToolButton;

namespace readiness {

/// A part of a panel under a heading that folds it away. Its content gets what width there is.
class Section final : public QWidget {
    Q_OBJECT

public:
    Section(const QString& title, QWidget* content, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }
    /// How many things are inside, shown beside the title; 0 shows none.
    void setCount(int count);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    QString m_title;
    QToolButton* m_heading;
    QWidget* m_content;
    bool m_isOpen = false;
};

} // namespace readiness
