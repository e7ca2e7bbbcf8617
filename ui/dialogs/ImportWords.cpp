#include "ui/dialogs/ImportWords.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"
#include "ui/dialogs/TableChoice.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/Icons.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace readiness {

namespace {

enum WordsColumn { WordColumn, MeaningColumn, RowsColumn, WordsColumnCount };

ReportStatus notUnderstood() { return {ImportWords::tr("Not understood"), Tone::NoGo, StatusGlyph::Octagon}; }

} // namespace

ImportWords::ImportWords(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, WordsColumnCount, this)), m_empty(new EmptyState(*m_table))
{
    m_table->setHorizontalHeaderLabels({tr("Word"), tr("Means"), tr("Rows")});
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(WordColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RowsColumn, 56 * fontMetrics().height() / 15);
    m_table->setColumnWidth(MeaningColumn, 170 * fontMetrics().height() / 15);
    m_table->horizontalHeaderItem(RowsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
}

void ImportWords::show(const Field* field, const std::vector<ListWord>& words, const std::vector<WordChoice>& choices)
{
    const QString title = field ? tr("Word for %1").arg(quoted(labelOf(*field))) : tr("Word");
    m_table->horizontalHeaderItem(WordColumn)->setText(title);
    m_table->setAccessibleName(field ? tr("What the words for %1 mean").arg(quoted(labelOf(*field))) : tr("Words"));
    const bool hasWords = field && !choices.empty() && !words.empty();
    m_table->setRowCount(0);
    m_table->setRowCount(hasWords ? int(words.size()) : 0);
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row, words[std::size_t(row)], choices, *field);
    m_empty->say(hasWords          ? QString()
                 : !field          ? tr("This column is left out.")
                 : choices.empty() ? tr("This field takes what the list says.")
                                   : tr("The column is empty."));
}

void ImportWords::addRow(int row, const ListWord& word, const std::vector<WordChoice>& choices, const Field& field)
{
    // A name that nobody has may become somebody new.
    const bool isUnderstood = word.meaning || field.kind == FieldKind::Reference;
    auto* text = new QTableWidgetItem(displayLine(word.text));
    text->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (!isUnderstood) {
        text->setIcon(statusIcon(notUnderstood()));
        text->setToolTip(notUnderstood().word);
        text->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(notUnderstood().word, word.text));
    }
    m_table->setItem(row, WordColumn, text);
    auto* count = new QTableWidgetItem(QString::number(word.rows));
    count->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, RowsColumn, count);
    auto* choice = new TableChoice;
    choice->setAccessibleName(tr("Meaning of %1").arg(quoted(word.text)));
    choice->addItem(isUnderstood ? tr("As it is written") : tr("Choose…"));
    for (const WordChoice& one : choices)
        choice->addItem(one.shown, one.mapped);
    choice->setCurrentIndex(word.meaning ? std::max(0, choice->findText(*word.meaning)) : 0);
    connect(choice, &QComboBox::activated, this,
            [this, choice, word = word.text] { Q_EMIT translated(word, choice->currentData().toString()); });
    m_table->setCellWidget(row, MeaningColumn, choice);
    m_table->setRowHeight(row, choice->sizeHint().height() + 4);
}

} // namespace readiness
