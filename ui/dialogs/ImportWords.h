#pragma once

#include "core/exchange/ListOutline.h"

#include <QWidget>

class QTableWidget;

namespace readiness {

class EmptyState;

/// The words of one column of a list, and what each is taken for, to be chosen beside it.
class ImportWords : public QWidget {
    Q_OBJECT

public:
    explicit ImportWords(QWidget* parent = nullptr);

    /// No field: the column is left out.
    void show(const Field* field, const std::vector<ListWord>& words, const std::vector<WordChoice>& choices);

Q_SIGNALS:
    /// The word shall be taken for this, as a mapping writes it; empty: for what it says by itself.
    void translated(const QString& word, const QString& meaning);

private:
    void addRow(int row, const ListWord& word, const std::vector<WordChoice>& choices, const Field& field);

    QTableWidget* m_table;
    EmptyState* m_empty;
};

} // namespace readiness
