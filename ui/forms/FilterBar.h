#pragma once

#include "ui/models/RecordFilter.h"
#include "ui/models/Workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace readiness {

class FlowLayout;

/// Chooses which records of a kind are shown: words, the values of choice and person fields, and the questions that are
/// asked daily, each a button that stays pressed. Filters can be saved under a name.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// `choices` and `references`: the fields that have a box of their own.
    FilterBar(Workspace& workspace, RecordKind kind, const QStringList& choices, const QStringList& references,
              QWidget* parent = nullptr);

    const RecordFilter& filter() const { return m_filter; }
    void setFilter(const RecordFilter& filter);
    /// What the filter leaves, of how many.
    void setCounts(int shown, int all);
    /// For panels to add what else stands in the bar.
    FlowLayout& row() { return *m_row; }
    QLineEdit& text() { return *m_text; }

Q_SIGNALS:
    void changed(const readiness::RecordFilter& filter);

private:
    struct ChoiceBox {
        QString key;
        QComboBox* box;
    };

    void addChoice(const QString& key);
    void addReference(const QString& key);
    void addVerdict();
    void addToggle(const QString& text, const QString& hint, bool RecordFilter::*member);
    void fillReferences();
    void fillSaved();
    void saveFilter();
    void announce();
    void show();

    Workspace& m_workspace;
    const RecordType& m_type;
    RecordFilter m_filter;
    FlowLayout* m_row;
    QLineEdit* m_text;
    std::vector<ChoiceBox> m_choices;
    std::vector<ChoiceBox> m_references;
    std::vector<std::pair<QToolButton*, bool RecordFilter::*>> m_toggles;
    QComboBox* m_verdict = nullptr;
    QToolButton* m_mine = nullptr;
    QToolButton* m_saved;
    QToolButton* m_clear;
};

} // namespace readiness
