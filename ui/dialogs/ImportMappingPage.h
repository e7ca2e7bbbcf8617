#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/ListOutline.h"
#include "ui/models/ImportSource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace readiness {

class ImportColumns;
class ImportWords;

/// How a list that is not ours is read: as which kind, where it stands, which column goes into which field, what its words
/// mean. What nobody says is guessed, and shown. Mappings can be saved under a name and chosen again.
class ImportMappingPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportMappingPage(ImportSource source, QWidget* parent = nullptr);

    /// Kind, mapping and whether rows of another project are taken; the rest is left as it is.
    void writeTo(ImportRequest& request) const;
    /// Why the list cannot be read like this, as a sentence; empty when it can.
    QString fault() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeSettings();
    QWidget* makeSaving();
    void fillKinds();
    void fillSheets();
    void fillDates();
    void fillSaved();
    void showColumns();
    void showWords();
    void showSaved();
    void chooseKind();
    void chooseColumns();
    void translate(const QString& word, const QString& meaning);
    void load();
    void save();

    ImportSource m_source;
    const RecordType* m_type;
    Mapping m_mapping; ///< what was said so far
    ListOutline m_outline;
    QComboBox* m_kind;
    QComboBox* m_sheet;
    QSpinBox* m_headerRow;
    QComboBox* m_dates;
    QCheckBox* m_foreign;
    QComboBox* m_saved; ///< names, and what is typed as one
    QPushButton* m_load;
    QPushButton* m_save;
    QLabel* m_savedState;
    ImportColumns* m_columns;
    ImportWords* m_words;
};

} // namespace readiness
