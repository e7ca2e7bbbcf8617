#pragma once

#include "ui/models/TickLine.h"

#include <QDialog>

#include <vector>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace readiness {

/// Lines under headings, each with a tick, and what there is to know of the current one below. A heading ticks all its lines.
class TickDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title, text, accept;
    };
    TickDialog(const Words& words, std::vector<TickLine> lines, QWidget* parent = nullptr);

    /// Per line.
    std::vector<bool> ticked() const;

private:
    void addLines();
    void refresh();

    std::vector<TickLine> m_lines;
    std::vector<QTreeWidgetItem*> m_items; ///< per line
    QTreeWidget* m_tree;
    QPlainTextEdit* m_detail;
    QPushButton* m_accept;
    QString m_verb;
};

} // namespace readiness
