#include "core/exchange/Instructions.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const Field& field)
{
    constexpr qint64 kAnyInteger = 2'147'483'647;
    if (field.maximum >= kAnyInteger)
        return CoreText::tr("A whole number.");
    return CoreText::tr("A whole number from %1 to %2.").arg(field.minimum).arg(field.maximum);
}

QString contentText(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Text: return CoreText::tr("Text of one line.");
    case FieldKind::LongText: return CoreText::tr("Text; Alt+Enter begins a new line.");
    case FieldKind::Integer: return numberText(field);
    case FieldKind::YesNo:
    case FieldKind::Choice: return CoreText::tr("One entry of the list that the cell offers.");
    case FieldKind::Date: return CoreText::tr("A date.");
    case FieldKind::DueDate:
        return CoreText::tr("A date, or days from go-live: T-28 is four weeks before, T the day itself.");
    case FieldKind::Instant: return CoreText::tr("A date with a time, by the clock of the project.");
    case FieldKind::Duration: return CoreText::tr("A duration such as 1 h 30 min, 1:30, or 90 (minutes).");
    case FieldKind::Reference: return CoreText::tr("One name or code that the project knows.");
    case FieldKind::ReferenceList: return CoreText::tr("Names or codes, with semicolons between them.");
    case FieldKind::Link: return CoreText::tr("An address that begins with https://, or a path.");
    case FieldKind::Blob: break;
    }
    return {};
}

QString columnText(const ExportColumn& column)
{
    switch (column.role) {
    case ExportColumn::Role::Id:
    case ExportColumn::Role::Code:
        return CoreText::tr("Tells the records apart; leave it as it is, and empty in new rows.");
    case ExportColumn::Role::Information: return CoreText::tr("For your information; it is computed.");
    case ExportColumn::Role::Value: break;
    }
    const QString content = contentText(*column.field);
    return column.field->isRequired ? CoreText::tr("%1 It must not be empty.").arg(content) : content;
}

} // namespace

Instructions instructionsFor(const ExportTable& table)
{
    Instructions instructions;
    instructions.title = pluralOf(*table.type);
    instructions.paragraphs = {
        CoreText::tr(
            "This list belongs to the project “%1”. Fill it in, save it as an Excel workbook, and send it back.")
            .arg(table.projectName),
        CoreText::tr("White cells can be changed; grey ones are locked. Cells with choices offer them in a list."),
        CoreText::tr("To add something, write into the first empty row and leave the code empty."),
        CoreText::tr("Nothing is removed by removing its row here: say so, and it is removed in the project."),
        CoreText::tr(
            "Whoever takes the list back sees each change first. What was changed on both sides is decided there."),
    };
    for (const ExportColumn& column : table.columns)
        instructions.columns.emplace_back(column.header, columnText(column));
    return instructions;
}

} // namespace readiness
