#include "ui/dialogs/ImportMappingPage.h"

#include "core/exchange/KindGuess.h"
#include "core/model/Labels.h"
#include "ui/dialogs/ImportColumns.h"
#include "ui/dialogs/ImportWords.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestChoice = 18; ///< characters; longer ones are shown in the list that drops down

} // namespace

ImportMappingPage::ImportMappingPage(ImportSource source, QWidget* parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_type(m_source.type ? m_source.type : &recordType(RecordKind::ChecklistItem)),
      m_kind(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_headerRow(new QSpinBox(this)),
      m_dates(new QComboBox(this)),
      m_foreign(new QCheckBox(tr("Rows of another &project become new records"), this)),
      m_saved(new QComboBox(this)),
      m_load(new QPushButton(tr("&Load"), this)),
      m_save(new QPushButton(this)),
      m_savedState(textLabel()),
      m_columns(new ImportColumns(this)),
      m_words(new ImportWords(this))
{
    auto* tables = new QSplitter(Qt::Horizontal, this);
    tables->addWidget(m_columns);
    tables->addWidget(m_words);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    tables->setChildrenCollapsible(false);
    tables->setHandleWidth(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeSettings());
    column->addWidget(tables, 1);
    column->addWidget(makeSaving());
    fillKinds();
    fillSheets();
    fillDates();
    fillSaved();
    showColumns();
    connect(m_kind, &QComboBox::activated, this, &ImportMappingPage::chooseKind);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_mapping.sheet = m_sheet->currentData().toString();
        m_mapping.columns.clear();
        showColumns();
        Q_EMIT changed();
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_mapping.headerRow = row;
        m_mapping.columns.clear();
        showColumns();
        Q_EMIT changed();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        m_mapping.dateFormat = m_dates->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_foreign, &QCheckBox::toggled, this, &ImportMappingPage::changed);
    connect(m_columns, &ImportColumns::chosen, this, &ImportMappingPage::chooseColumns);
    connect(m_columns, &QTableWidget::currentCellChanged, this, &ImportMappingPage::showWords);
    connect(m_words, &ImportWords::translated, this, &ImportMappingPage::translate);
}

QWidget* ImportMappingPage::makeSettings()
{
    auto* settings = new QWidget(this);
    auto* grid = new QGridLayout(settings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto add = [&](int row, int place, const QString& text, QWidget* input) {
        auto* label = new QLabel(text, settings);
        label->setBuddy(input);
        grid->addWidget(label, row, 2 * place);
        grid->addWidget(input, row, 2 * place + 1);
    };
    m_headerRow->setRange(0, kMostRows);
    m_headerRow->setKeyboardTracking(false);
    add(0, 0, tr("The rows &are"), m_kind);
    add(0, 1, tr("&Sheet"), m_sheet);
    add(1, 0, tr("&Dates are"), m_dates);
    add(1, 1, tr("&Headings in row"), m_headerRow);
    grid->addWidget(m_foreign, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (QComboBox* box : {m_kind, m_sheet, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kWidestChoice);
    }
    return settings;
}

QWidget* ImportMappingPage::makeSaving()
{
    auto* saving = new QWidget(this);
    auto* row = new QHBoxLayout(saving);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(tr("&Mapping"), saving);
    label->setBuddy(m_saved);
    m_saved->setEditable(true);
    m_saved->setInsertPolicy(QComboBox::NoInsert);
    m_saved->setMinimumContentsLength(kWidestChoice);
    m_saved->lineEdit()->setPlaceholderText(tr("a name for lists like this"));
    setTextRole(m_savedState, TextRole::Secondary);
    for (QPushButton* button : {m_load, m_save})
        button->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_saved);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addWidget(m_savedState, 1);
    connect(m_saved, &QComboBox::editTextChanged, this, &ImportMappingPage::showSaved);
    connect(m_saved, &QComboBox::activated, this, &ImportMappingPage::load);
    connect(m_load, &QPushButton::clicked, this, &ImportMappingPage::load);
    connect(m_save, &QPushButton::clicked, this, &ImportMappingPage::save);
    return saving;
}

void ImportMappingPage::fillKinds()
{
    for (const RecordType* type : importableTypes())
        m_kind->addItem(pluralOf(*type), QString::fromLatin1(type->key));
    m_kind->setCurrentIndex(m_kind->findData(QString::fromLatin1(m_type->key)));
    m_kind->setEnabled(!m_source.isKnown);
    m_foreign->setVisible(m_source.isForeign || !m_source.isKnown);
}

void ImportMappingPage::fillSheets()
{
    m_sheet->addItem(tr("the first with a list"), QString());
    for (const Sheet& sheet : m_source.workbook->sheets) {
        if (!sheet.isHidden)
            m_sheet->addItem(sheet.name, sheet.name);
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_mapping.sheet)));
    m_sheet->setEnabled(m_sheet->count() > 2);
}

/// Days without doubt are understood anyway; 01/03/2027 is two days.
void ImportMappingPage::fillDates()
{
    m_dates->addItem(tr("like 2027-03-31 or 31.3.2027"), QString());
    const std::pair<QString, QString> formats[] = {
        {tr("day/month/year, like 31/3/2027"), u"d/M/yyyy"_s}, {tr("month/day/year, like 3/31/2027"), u"M/d/yyyy"_s},
        {tr("day/month/year, like 31/3/27"), u"d/M/yy"_s},     {tr("month/day/year, like 3/31/27"), u"M/d/yy"_s},
        {tr("day.month.year, like 31.3.27"), u"d.M.yy"_s},     {tr("day-month-year, like 31-3-2027"), u"d-M-yyyy"_s}};
    for (const auto& [text, format] : formats)
        m_dates->addItem(text, format);
}

void ImportMappingPage::fillSaved()
{
    const QSignalBlocker blocker(m_saved);
    const QString name = m_saved->currentText();
    m_saved->clear();
    m_saved->addItems(savedMappings());
    m_saved->setCurrentIndex(-1);
    m_saved->setEditText(name);
    showSaved();
}

void ImportMappingPage::showSaved()
{
    const QString name = m_saved->currentText().trimmed();
    const bool isThere = savedMappings().contains(name);
    m_load->setEnabled(isThere);
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(isThere ? tr("Save o&ver it") : tr("Sa&ve mapping"));
    m_savedState->clear();
}

void ImportMappingPage::showColumns()
{
    m_outline = ListOutline::of(*m_source.workbook, *m_type, m_mapping);
    const auto memory = WorkbookMemory::of(*m_source.workbook);
    const auto match = matchTable(*m_source.workbook, *m_type, m_mapping, memory && *memory ? &**memory : nullptr);
    m_columns->show(m_outline, *m_type, match ? match->columns : std::vector<ColumnMatch>());
    m_headerRow->setSpecialValueText(m_outline.headerRow > 0 ? tr("found: %1").arg(m_outline.headerRow)
                                                             : tr("none found"));
    showWords();
}

void ImportMappingPage::showWords()
{
    const Field* field = m_columns->currentField();
    const bool hasColumn = field && m_columns->currentRow() < int(m_outline.columns.size());
    if (!hasColumn)
        return m_words->show(nullptr, {}, {});
    m_words->show(field,
                  wordsOf(m_source.snapshot, m_outline, m_outline.columns[std::size_t(m_columns->currentRow())], *field,
                          m_mapping),
                  wordChoices(m_source.snapshot, *field));
}

void ImportMappingPage::chooseKind()
{
    m_type = recordTypeByKey(m_kind->currentData().toString());
    m_mapping.columns.clear();
    m_mapping.values.clear();
    showColumns();
    Q_EMIT changed();
}

/// All of them are said from here on, so that one choice does not change the guess of another.
void ImportMappingPage::chooseColumns()
{
    m_mapping.columns = m_columns->columns();
    m_mapping.headerRow = m_outline.headerRow;
    const QSignalBlocker blocker(m_headerRow);
    m_headerRow->setValue(m_mapping.headerRow);
    showWords();
    Q_EMIT changed();
}

void ImportMappingPage::translate(const QString& word, const QString& meaning)
{
    const Field* field = m_columns->currentField();
    if (!field)
        return;
    QMap<QString, QString>& words = m_mapping.values[QString::fromLatin1(field->key)];
    if (meaning.isEmpty())
        words.remove(word);
    else
        words.insert(word, meaning);
    Q_EMIT changed();
}

void ImportMappingPage::load()
{
    const auto mapping = loadMapping(m_saved->currentText().trimmed());
    if (!mapping) {
        m_savedState->setText(mapping.error().text);
        return;
    }
    m_mapping = *mapping;
    if (const RecordType* type = m_source.isKnown ? nullptr : recordTypeByKey(m_mapping.kind))
        m_type = type;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_kind), QSignalBlocker(m_headerRow)};
    m_kind->setCurrentIndex(m_kind->findData(QString::fromLatin1(m_type->key)));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_mapping.sheet)));
    m_headerRow->setValue(m_mapping.headerRow);
    if (m_dates->findData(m_mapping.dateFormat) < 0)
        m_dates->addItem(m_mapping.dateFormat, m_mapping.dateFormat);
    m_dates->setCurrentIndex(m_dates->findData(m_mapping.dateFormat));
    showColumns();
    showSaved();
    Q_EMIT changed();
}

/// With what was guessed and not objected to.
void ImportMappingPage::save()
{
    Mapping mapping = m_mapping;
    mapping.kind = QString::fromLatin1(m_type->key);
    mapping.columns = m_columns->columns();
    const QString name = m_saved->currentText().trimmed();
    const auto saved = saveMapping(name, mapping);
    fillSaved();
    m_savedState->setText(saved ? tr("Saved.") : saved.error().text);
}

void ImportMappingPage::writeTo(ImportRequest& request) const
{
    request.type = m_type;
    request.mapping = m_mapping;
    request.isForeignAccepted = m_foreign->isChecked();
}

QString ImportMappingPage::fault() const { return m_columns->fault(); }

} // namespace readiness
