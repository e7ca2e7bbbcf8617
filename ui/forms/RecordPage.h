#pragma once

#include "ui/forms/RecordView.h"

class QHBoxLayout;

namespace readiness {

class EmptyState;
class FilterBar;

/// A table of one kind of records with what belongs around it: a bar of buttons that begins with "Add", the key that
/// removes, and one sentence while there is nothing.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString add;        ///< of the button; without one, records are not added here
        QString empty;      ///< said while there are no records
        QString first = {}; ///< of the button beside that, where it is not `add`
    };

    RecordPage(Workspace& workspace, RecordKind kind, const Words& words, const QString& grouping = {});

    RecordView& view() const { return *m_view; }
    /// What is listed, before "Add": where several pages are seen at once.
    void setHeading(const QString& heading);
    /// To the right of "Add".
    void addButton(QWidget* button);
    /// Makes a bar above the table that chooses what it shows; see FilterBar.
    FilterBar& addFilter(const QStringList& choices, const QStringList& references);
    /// Above everything else, across the page.
    void addAbove(QWidget* widget);
    /// The record that the current row shows, or the group that it stands for; null where there is none.
    RecordId current() const;
    /// Brings the record into view, whatever is filtered; none: the table as it is.
    void show(const RecordId& record);
    /// What is said while nothing fits the filter; an empty sentence: that.
    void setFilteredWords(std::function<QString()> words) { m_filteredWords = std::move(words); }
    /// Instead of a new, empty record.
    void setAdding(std::function<void()> add) { m_adding = std::move(add); }

private:
    void add();
    bool isFiltered() const;
    void sayEmpty();

    Workspace& m_workspace;
    Words m_words;
    RecordView* m_view;
    QHBoxLayout* m_bar;
    EmptyState* m_empty;
    FilterBar* m_filter = nullptr;
    std::function<void()> m_adding;
    std::function<QString()> m_filteredWords;
};

} // namespace readiness
