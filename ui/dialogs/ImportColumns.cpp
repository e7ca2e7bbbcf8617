#include "ui/dialogs/ImportColumns.h"

#include "core/exchange/ExportTable.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"
#include "ui/dialogs/TableChoice.h"

#include <QEvent>
#include <QHeaderView>
#include <QTextDocument>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

enum ImportColumn { HeaderColumn, SamplesColumn, FieldColumn, ColumnCount };

QString keyOf(const ColumnMatch& match)
{
    switch (match.role) {
    case ColumnMatch::Role::Id: return u"id"_s;
    case ColumnMatch::Role::Code: return u"code"_s;
    case ColumnMatch::Role::Value: return QString::fromLatin1(match.field->key);
    default: return Mapping::ignored();
    }
}

QTableWidgetItem* quietCell(const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    cell->setToolTip(Qt::convertFromPlainText(text));
    return cell;
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(tr("Columns of the list"));
    setHorizontalHeaderLabels({tr("Column"), tr("In its first rows"), tr("Goes into")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(SamplesColumn, QHeaderView::Stretch);
    setColumnWidth(HeaderColumn, 150 * fontMetrics().height() / 15);
    setColumnWidth(FieldColumn, 180 * fontMetrics().height() / 15);
}

void ImportColumns::show(const ListOutline& outline, const RecordType& type, const std::vector<ColumnMatch>& matches)
{
    const QSignalBlocker blocker(this);
    const int current = std::max(0, currentRow());
    m_type = &type;
    m_choices.clear();
    setRowCount(0);
    setRowCount(int(outline.columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ListColumn& column = outline.columns[std::size_t(row)];
        setItem(row, HeaderColumn, quietCell(column.header));
        setItem(row, SamplesColumn, quietCell(column.samples.join(u" · "_s)));
        setItem(row, FieldColumn, quietCell({}));
        m_choices.push_back(makeChoice(column, matches));
        setCellWidget(row, FieldColumn, m_choices.back());
        setRowHeight(row, m_choices.back()->sizeHint().height() + 4);
    }
    selectRow(std::min(current, rowCount() - 1));
}

QComboBox* ImportColumns::makeChoice(const ListColumn& column, const std::vector<ColumnMatch>& matches)
{
    auto* choice = new TableChoice;
    choice->setAccessibleName(tr("Field for the column %1").arg(quoted(column.header)));
    choice->addItem(tr("Leave out"), Mapping::ignored());
    choice->addItem(codeHeader(), u"code"_s);
    choice->addItem(idHeader(), u"id"_s);
    for (const Field& field : m_type->fields) {
        if (isExchanged(field))
            choice->addItem(field.isRequired ? tr("%1 (needed)").arg(labelOf(field)) : labelOf(field),
                            QString::fromLatin1(field.key));
    }
    const auto match = std::find_if(matches.begin(), matches.end(),
                                    [&](const ColumnMatch& one) { return one.column == column.column; });
    choice->setCurrentIndex(std::max(0, match == matches.end() ? 0 : choice->findData(keyOf(*match))));
    const int row = int(m_choices.size());
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this, [this, row] {
        selectRow(row);
        Q_EMIT chosen();
    });
    return choice;
}

/// The words beside belong to the column whose choice has the focus.
bool ImportColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto place = std::find(m_choices.begin(), m_choices.end(), watched);
        if (place != m_choices.end())
            selectRow(int(place - m_choices.begin()));
    }
    return QTableWidget::eventFilter(watched, event);
}

QString ImportColumns::keyAt(int row) const { return m_choices[std::size_t(row)]->currentData().toString(); }

QMap<QString, QString> ImportColumns::columns() const
{
    QMap<QString, QString> columns;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_choices[std::size_t(row)]->isEnabled())
            columns.insert(item(row, HeaderColumn)->text(), keyAt(row));
    }
    return columns;
}

QString ImportColumns::fault() const
{
    if (rowCount() == 0)
        return tr("There are no columns: choose another sheet or heading row.");
    QHash<QString, int> taken;
    for (int row = 0; row < rowCount(); ++row) {
        const QString key = keyAt(row);
        if (key != Mapping::ignored() && taken.contains(key))
            return tr("The columns %1 and %2 go into one field: leave one of them out.")
                .arg(quoted(item(taken.value(key), HeaderColumn)->text()), quoted(item(row, HeaderColumn)->text()));
        taken.insert(key, row);
    }
    return {};
}

const Field* ImportColumns::currentField() const
{
    return m_type && currentRow() >= 0 && currentRow() < rowCount() ? m_type->field(keyAt(currentRow())) : nullptr;
}

} // namespace readiness
