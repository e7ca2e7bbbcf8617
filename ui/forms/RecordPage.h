#pragma once

#include "ui/forms/RecordView.h"

class QHBoxLayout;

namespace readiness {

class EmptyState;

/// A table of one kind of records with what belongs around it: a bar of buttons that begins with "Add", the key that
/// removes, and one sentence while there is nothing.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString add;   ///< of the button; without one, records are not added here
        QString empty; ///< said while there are no records
    };

    RecordPage(Workspace& workspace, RecordKind kind, const Words& words, const QString& grouping = {});

    RecordView& view() const { return *m_view; }
    /// To the right of "Add".
    void addButton(QWidget* button);
    /// Instead of a new, empty record.
    void setAdding(std::function<void()> add) { m_adding = std::move(add); }

private:
    void add();

    RecordView* m_view;
    QHBoxLayout* m_bar;
    std::function<void()> m_adding;
};

} // namespace readiness
