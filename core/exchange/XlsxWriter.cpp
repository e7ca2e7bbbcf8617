#include "core/exchange/XlsxWriter.h"

#include "core/base/CoreText.h"
#include "core/exchange/ExcelDate.h"
#include "core/exchange/Instructions.h"
#include "core/exchange/WorkbookMemory.h"
#include "core/model/Labels.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <QFile>

#include <xlsxwriter.h>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using ExportRole = ExportColumn::Role;

constexpr int kRowsToAdd = 500; ///< unlocked and with choices, below the records
constexpr lxw_color_t kHeaderColor = 0x1F3A5F;
constexpr lxw_color_t kLockedColor = 0xEDEFF2;
constexpr lxw_color_t kBorderColor = 0xC9CED6;

/// libxlsxwriter escapes characters, but not texts that read like its escapes.
QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_\\1"_s).toUtf8();
}

QString sheetNameFor(const QString& words)
{
    constexpr qsizetype kLongest = 31;
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    return QString(words).replace(forbidden, u" "_s).left(kLongest).trimmed();
}

double columnWidth(const ExportColumn& column)
{
    constexpr double kNarrow = 12, kMiddle = 22, kWide = 40;
    if (!column.field)
        return kNarrow;
    switch (column.field->kind) {
    case FieldKind::LongText: return kWide + kNarrow;
    case FieldKind::Text:
    case FieldKind::Link: return kWide;
    case FieldKind::Reference:
    case FieldKind::ReferenceList:
    case FieldKind::Choice:
    case FieldKind::Instant: return kMiddle;
    default: return kNarrow + 2;
    }
}

/// One workbook on its way into a file.
class WorkbookWriter {
public:
    WorkbookWriter(const ExportTable& table, const QByteArray& path)
        : m_table(table), m_book(workbook_new(path.constData()))
    {
        m_sheet = addSheet(sheetNameFor(pluralOf(*table.type)));
        m_explanation = addSheet(sheetNameFor(CoreText::tr("How to fill in")));
        m_memory = addSheet(WorkbookMemory::sheetName());
        m_choices = addSheet(u"choices"_s);
        worksheet_hide(m_memory);
        worksheet_hide(m_choices);
    }

    Result<> run(Instant now)
    {
        writeColumns();
        writeRows();
        protect();
        explain();
        const std::vector<QStringList> memory = WorkbookMemory::rowsOf(m_table);
        for (std::size_t row = 0; row < memory.size(); ++row) {
            for (qsizetype column = 0; column < memory[row].size(); ++column)
                text(m_memory, lxw_row_t(row), lxw_col_t(column), memory[row][column], nullptr);
        }
        lxw_doc_properties properties{};
        properties.created = time_t(now.milliseconds / 1000);
        workbook_set_properties(m_book, &properties);
        const lxw_error closed = workbook_close(m_book);
        if (m_isTooLong)
            return refused(
                CoreText::tr("A text is longer than the 32,767 characters that a cell can hold. Export to CSV."));
        if (closed != LXW_NO_ERROR)
            return systemError(
                CoreText::tr("The workbook cannot be written: %1.").arg(QString::fromUtf8(lxw_strerror(closed))));
        return {};
    }

private:
    lxw_worksheet* addSheet(const QString& name) { return workbook_add_worksheet(m_book, name.toUtf8().constData()); }

    void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        if (!text.isEmpty()
            && worksheet_write_string(sheet, row, column, xlsxText(text).constData(), format) != LXW_NO_ERROR)
            m_isTooLong = true;
    }

    lxw_format* format(const char* numberFormat, bool isLocked)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(format, numberFormat);
        if (isLocked) {
            format_set_bg_color(format, kLockedColor);
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, kBorderColor);
        } else {
            format_set_unlocked(format);
        }
        return format;
    }

    lxw_format* headerFormat()
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_bold(format);
        format_set_font_color(format, LXW_COLOR_WHITE);
        format_set_bg_color(format, kHeaderColor);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    static const char* numberFormat(const ExportColumn& column)
    {
        const FieldKind kind = column.field ? column.field->kind : FieldKind::Text;
        switch (kind) {
        case FieldKind::Date:
        case FieldKind::DueDate: return "yyyy-mm-dd";
        case FieldKind::Instant: return "yyyy-mm-dd hh:mm:ss";
        case FieldKind::Integer: return "0";
        default: return "@"; // so that 007 and 1-2 stay what was typed
        }
    }

    void writeColumns()
    {
        lxw_format* header = headerFormat();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const ExportColumn& column = m_table.columns[i];
            m_formats.push_back(format(numberFormat(column), column.role != ExportRole::Value));
            lxw_row_col_options hidden{};
            hidden.hidden = column.role == ExportRole::Id;
            worksheet_set_column_opt(m_sheet, lxw_col_t(i), lxw_col_t(i), columnWidth(column), m_formats.back(),
                                     &hidden);
            text(m_sheet, 0, lxw_col_t(i), column.header, header);
            offerChoices(column, lxw_col_t(i));
        }
        worksheet_freeze_panes(m_sheet, 1, 2);
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_table.rows.size()), lxw_col_t(m_table.columns.size() - 1));
    }

    /// The choices stand on a sheet of their own, because a list inside a cell's rule is short and knows no commas.
    void offerChoices(const ExportColumn& column, lxw_col_t at)
    {
        if (column.role != ExportRole::Value || column.words.empty() || column.field->kind == FieldKind::ReferenceList)
            return;
        for (std::size_t i = 0; i < column.words.size(); ++i)
            text(m_choices, lxw_row_t(i), at, column.words[i].first, nullptr);
        const QString name = columnName(at);
        QByteArray range = u"=choices!$%1$1:$%1$%2"_s.arg(name).arg(column.words.size()).toUtf8();
        QByteArray title = CoreText::tr("Choose from the list").left(32).toUtf8();
        QByteArray message = CoreText::tr("This is none of the entries that the cell offers.").toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.data();
        rule.dropdown = LXW_VALIDATION_ON;
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        rule.error_title = title.data();
        rule.error_message = message.data();
        // New names may be typed; the import says what the project does not know.
        rule.show_error = column.field->kind == FieldKind::Reference ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        worksheet_data_validation_range(m_sheet, 1, at, lxw_row_t(m_table.rows.size() + kRowsToAdd), at, &rule);
    }

    void writeRows()
    {
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const ExportRow& record = m_table.rows[row];
            for (std::size_t column = 0; column < record.cells.size(); ++column)
                writeCell(lxw_row_t(row + 1), lxw_col_t(column), record.cells[column]);
        }
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const Cell& cell)
    {
        lxw_format* format = m_formats[column];
        const QDateTime time = cell.type == CellType::Date || cell.type == CellType::DateTime
                                   ? QDateTime::fromString(cell.text, Qt::ISODate)
                                   : QDateTime();
        if (const auto serial = serialOf(time.date(), time.time()); serial && time.isValid())
            worksheet_write_number(m_sheet, row, column, *serial, format);
        else if (cell.type == CellType::Number)
            worksheet_write_number(m_sheet, row, column, cell.text.toDouble(), format);
        else
            text(m_sheet, row, column, cell.text, format);
    }

    void protect()
    {
        lxw_protection allowed{};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = 1;
        allowed.sort = allowed.autofilter = 1;
        worksheet_protect(m_sheet, nullptr, &allowed);
        worksheet_protect(m_memory, nullptr, nullptr);
        worksheet_protect(m_choices, nullptr, nullptr);
    }

    void explain()
    {
        const Instructions instructions = instructionsFor(m_table);
        lxw_format* title = workbook_add_format(m_book);
        format_set_bold(title);
        format_set_font_size(title, 14);
        lxw_format* plain = workbook_add_format(m_book);
        format_set_text_wrap(plain);
        format_set_align(plain, LXW_ALIGN_VERTICAL_TOP);
        worksheet_set_column(m_explanation, 0, 0, 28, plain);
        worksheet_set_column(m_explanation, 1, 1, 90, plain);
        worksheet_gridlines(m_explanation, LXW_HIDE_ALL_GRIDLINES);
        lxw_row_t row = 0;
        text(m_explanation, row++, 0, instructions.title, title);
        for (const QString& paragraph : instructions.paragraphs)
            text(m_explanation, row++, 1, paragraph, plain);
        for (const auto& [name, explanation] : instructions.columns) {
            text(m_explanation, row, 0, name, plain);
            text(m_explanation, row++, 1, explanation, plain);
        }
        worksheet_protect(m_explanation, nullptr, nullptr);
    }

    const ExportTable& m_table;
    lxw_workbook* m_book;
    lxw_worksheet *m_sheet = nullptr, *m_explanation = nullptr, *m_memory = nullptr, *m_choices = nullptr;
    std::vector<lxw_format*> m_formats; ///< by column
    bool m_isTooLong = false;
};

} // namespace

Result<QByteArray> xlsxOf(const ExportTable& table, Instant now)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    if (!folder.isValid())
        return systemError(CoreText::tr("No temporary folder can be made: %1.").arg(folder.errorString()));
    if (auto written = WorkbookWriter(table, QFile::encodeName(path)).run(now); !written)
        return tl::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("The workbook cannot be read back: %1.").arg(file.errorString()));
    return file.readAll();
}

} // namespace readiness
