#pragma once

#include "ui/forms/RecordLink.h"

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace readiness {

/// A titled list of links that fits a screen: shows the first few, and the others when asked. Lines are changed in place,
/// so that focus stays where it was while the project changes.
class LinkList : public QWidget {
    Q_OBJECT

public:
    explicit LinkList(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What is said where there are no lines; an empty text hides the list then.
    void setEmptyText(const QString& text);
    /// More than kLong are not shown; whoever has more may leave them out and say how many there are.
    void setLines(std::vector<LinkLine> lines, std::size_t total = 0);
    const std::vector<LinkLine>& lines() const { return m_lines; }

    static constexpr int kShort = 6;  ///< lines shown at first
    static constexpr int kLong = 100; ///< at most, after "Show all"

Q_SIGNALS:
    void followed(const readiness::RecordRef& record);

private:
    void refresh();

    std::vector<LinkLine> m_lines;
    std::vector<RecordLink*> m_links;
    QString m_emptyText;
    QLabel* m_title;
    QLabel* m_empty;
    QVBoxLayout* m_rows;
    QToolButton* m_more;
    std::size_t m_total = 0; ///< as many as there are lines, or more
    bool m_isLong = false;
};

} // namespace readiness
