#include "core/exchange/PlanMaker.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/exchange/PlanTrial.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using Role = ColumnMatch::Role;

constexpr int kPlansBetweenQuestions = 64;

QString faultText(int row, const ColumnMatch& column, const Cell& cell, const QString& reason)
{
    if (cell.isEmpty())
        return CoreText::tr("Row %1, column %2: %3").arg(row).arg(quoted(column.header), reason);
    return CoreText::tr("Row %1, column %2, %3: %4").arg(row).arg(quoted(column.header), quoted(cell.text), reason);
}

} // namespace

PlanMaker::PlanMaker(SnapshotPtr snapshot, const Workbook& workbook, const ImportRequest& request)
    : m_snapshot(std::move(snapshot)), m_workbook(workbook), m_request(request)
{}

Result<ImportPlan> PlanMaker::run()
{
    if (auto found = findRows(); !found)
        return tl::unexpected(found.error());
    m_reader.emplace(m_snapshot, m_request.mapping, memory());
    if (m_request.createUnknown.value_or(m_rows->source() != ListRows::Source::Ours))
        m_reader->createUnknown();
    m_comparison.emplace(m_snapshot, memory(), *m_reader);
    m_plan = ImportPlan(m_snapshot, *m_type);
    m_plan->m_origin = m_request.origin;
    m_plan->m_columns = m_rows->columns();
    m_plan->m_mapping = completedMapping();
    announceNewRows();
    if (auto complete = checkColumns(); !complete)
        return tl::unexpected(complete.error());
    if (auto rows = planRows(); !rows)
        return tl::unexpected(rows.error());
    m_plan->m_unknown = m_reader->unknown();
    tryOut();
    addNotes();
    return std::move(*m_plan);
}

/// Which kind of list it is, where it stands, and where it comes from.
Result<> PlanMaker::findRows()
{
    auto memory = WorkbookMemory::of(m_workbook);
    if (!memory)
        return tl::unexpected(memory.error());
    m_memory = std::move(*memory);
    const auto type = wantedType();
    if (!type)
        return tl::unexpected(type.error());
    m_type = *type;
    auto match = matchTable(m_workbook, *m_type, m_request.mapping, this->memory());
    if (!match)
        return tl::unexpected(match.error());
    m_rows.emplace(m_snapshot, *m_type, std::move(*match), this->memory());
    if (m_rows->source() != ListRows::Source::Other)
        return {};
    if (!m_request.isForeignAccepted)
        return refused(
            CoreText::tr("The list was exported from another project, so its records are unknown here. Import it "
                         "as a list of new records, by naming the kind (%1).")
                .arg(QLatin1String(m_type->key)));
    if (m_memory)
        m_memory->exported.clear();
    return {};
}

/// The request's, with what was found out.
Mapping PlanMaker::completedMapping() const
{
    Mapping mapping = m_request.mapping;
    mapping.kind = QString::fromLatin1(m_type->key);
    for (const ColumnMatch& column : m_rows->columns()) {
        const bool isField = column.role == Role::Value || column.role == Role::Information;
        const QString key = column.role == Role::Id     ? u"id"_s
                            : column.role == Role::Code ? u"code"_s
                            : isField                   ? QString::fromLatin1(column.field->key)
                                                        : Mapping::ignored();
        mapping.columns.insert(column.header, key);
    }
    return mapping;
}

Result<const RecordType*> PlanMaker::wantedType() const
{
    const RecordType* type = m_request.type ? m_request.type : m_memory ? m_memory->type : nullptr;
    if (!type)
        type = recordTypeByKey(m_request.mapping.kind);
    if (!type)
        return usageError(CoreText::tr("The file does not say what it lists: name a kind, such as checklist_item."));
    if (m_memory && m_memory->type != type)
        return usageError(CoreText::tr("The file lists %1, not %2.").arg(pluralOf(*m_memory->type), pluralOf(*type)));
    if (std::none_of(type->fields.begin(), type->fields.end(), &isExchanged))
        return usageError(
            CoreText::tr("%1 are kept by the program itself and cannot be imported.").arg(pluralOf(*type)));
    return type;
}

/// So that rows may refer to one another, whatever their order.
void PlanMaker::announceNewRows()
{
    const auto title = std::find_if(m_rows->columns().begin(), m_rows->columns().end(), [&](const ColumnMatch& column) {
        return column.role == Role::Value && qstrcmp(column.field->key, m_type->titleField) == 0;
    });
    for (const SheetRow* row : m_rows->rows()) {
        const auto record = m_rows->isRemoved(*row) ? Result<const Record*>(tl::unexpected(Error()))
                                                    : m_rows->recordOf(*row, m_reader->cells().names());
        if (!record || *record)
            continue;
        const RecordId id = RecordId::random();
        m_newIds.insert(row->number, id);
        if (title != m_rows->columns().end())
            m_reader->announce({m_type->kind, storableText(row->at(std::size_t(title->column)).text, false), id});
    }
}

/// Fields that no new record can be without, and that the list has no column for.
QStringList PlanMaker::missingColumns() const
{
    QStringList missing;
    for (const Field& field : m_type->fields) {
        const bool isThere =
            std::any_of(m_rows->columns().begin(), m_rows->columns().end(), [&](const ColumnMatch& column) {
                return column.role == Role::Value && column.field == &field;
            });
        if (field.isRequired && isExchanged(field) && !isThere)
            missing += quoted(labelOf(field));
    }
    return missing;
}

/// Said once, where it would else be said of every row.
Result<> PlanMaker::checkColumns() const
{
    const QStringList missing = missingColumns();
    if (missing.isEmpty() || m_newIds.isEmpty() || m_newIds.size() < qsizetype(m_rows->rows().size()))
        return {};
    return refused(CoreText::tr("New records need what the list has no column for: %1. Add it, or let a mapping say "
                                "which column it is.")
                       .arg(missing.join(u", "_s)));
}

Result<> PlanMaker::planRows()
{
    for (const SheetRow* row : m_rows->rows()) {
        if (m_request.isCanceled && row->number % kPlansBetweenQuestions == 0 && m_request.isCanceled())
            return canceledReading();
        m_plan->m_rows.push_back(planned(*row));
    }
    if (m_memory) {
        for (auto record = m_memory->exported.keyBegin(); record != m_memory->exported.keyEnd(); ++record) {
            if (!m_seen.contains(*record) && m_snapshot->table(m_type->kind).find(*record))
                ++m_plan->m_missing;
        }
    }
    return {};
}

PlannedRow PlanMaker::planned(const SheetRow& row)
{
    PlannedRow planned;
    planned.row = row.number;
    planned.type = m_type;
    const bool isRemoved = m_rows->isRemoved(row);
    const auto record = isRemoved ? Result<const Record*>(nullptr) : m_rows->recordOf(row, m_reader->cells().names());
    Result<> done;
    if (!record)
        done = usageError(rowFault(row.number, record.error().text));
    else if (isRemoved)
        done = planRemoved(planned, row);
    else if (*record)
        done = planKnown(planned, row, **record);
    else
        done = planNew(planned, row);
    if (done)
        return planned;
    planned.state = RowState::Faulty;
    planned.fault = done.error().text;
    planned.changes.clear();
    return planned;
}

Result<CellValue> PlanMaker::read(const SheetRow& row, const ColumnMatch& column)
{
    const Cell& cell = row.at(std::size_t(column.column));
    auto value = m_reader->read(*column.field, cell);
    if (!value)
        return usageError(faultText(row.number, column, cell, value.error().text));
    return value;
}

Result<> PlanMaker::planNew(PlannedRow& planned, const SheetRow& row)
{
    planned.state = RowState::New;
    planned.record = m_newIds.value(row.number);
    for (const ColumnMatch& column : m_rows->columns()) {
        if (column.role != Role::Value)
            continue;
        const auto value = read(row, column);
        if (!value)
            return tl::unexpected(value.error());
        const Cell& cell = row.at(std::size_t(column.column));
        if (qstrcmp(column.field->key, m_type->titleField) == 0)
            planned.title = displayLine(cell.text);
        if (!isNothing(value->value) || !value->targets.empty())
            planned.changes.push_back(m_comparison->given(*column.field, cell, *value));
    }
    if (const QStringList missing = missingColumns(); !missing.isEmpty())
        return usageError(rowFault(
            row.number, CoreText::tr("the list has no column %1, which new records need.").arg(missing.first())));
    return {};
}

Result<> PlanMaker::planKnown(PlannedRow& planned, const SheetRow& row, const Record& record)
{
    planned.record = record.id;
    planned.ref = displayRef(*m_snapshot, m_type->kind, record);
    planned.title = displayLine(m_type->title(record));
    planned.state = RowState::Unchanged;
    if (const int earlier = m_seen.value(record.id); earlier > 0)
        return usageError(
            rowFault(row.number, CoreText::tr("%1 stands in row %2 already; to add a record, empty ID and code.")
                                     .arg(planned.ref)
                                     .arg(earlier)));
    m_seen.insert(record.id, row.number);
    for (const ColumnMatch& column : m_rows->columns()) {
        const Cell& cell = row.at(std::size_t(column.column));
        const bool isRead = column.role == Role::Value || column.role == Role::Information;
        if (!isRead || m_comparison->isUntouched(*column.field, cell, record))
            continue;
        if (column.role == Role::Information) {
            m_editedInformation.insert(column.column);
            continue;
        }
        const auto value = read(row, column);
        if (!value)
            return tl::unexpected(value.error());
        if (auto change = m_comparison->change(*column.field, cell, *value, record))
            planned.changes.push_back(std::move(*change));
    }
    const bool isConflict = std::any_of(planned.changes.begin(), planned.changes.end(),
                                        [](const PlannedChange& change) { return change.isConflict; });
    if (!planned.changes.empty())
        planned.state = isConflict ? RowState::Conflict : RowState::Changed;
    return {};
}

/// A row of a record that somebody has removed since: of no consequence, unless it was worked on.
Result<> PlanMaker::planRemoved(PlannedRow& planned, const SheetRow& row)
{
    planned.record = *m_rows->idOf(row);
    planned.ref = m_rows->cell(row, Role::Code).text;
    planned.state = RowState::Unchanged;
    m_seen.insert(planned.record, row.number);
    ++m_removedMeanwhile;
    for (const ColumnMatch& column : m_rows->columns()) {
        const Cell& cell = row.at(std::size_t(column.column));
        if (column.role == Role::Value && !m_comparison->isUntouched(*column.field, cell, planned.record))
            return usageError(
                faultText(row.number, column, cell,
                          CoreText::tr("it was changed here, but the record has been removed from the project "
                                       "meanwhile; bring it back there, or empty ID and code to add it anew.")));
    }
    return {};
}

void PlanMaker::tryOut()
{
    PlanTrial trial(*m_plan, m_snapshot);
    for (const auto& [index, reason] : trial.run()) {
        PlannedRow& row = m_plan->m_rows[index];
        row.state = RowState::Faulty;
        row.fault = rowFault(row.row, reason);
        row.changes.clear();
    }
}

void PlanMaker::addNotes()
{
    QStringList& notes = m_plan->m_notes;
    const bool isOurs = m_rows->source() == ListRows::Source::Ours;
    for (const ColumnMatch& column : m_rows->columns()) {
        if (column.role == Role::Unknown)
            notes += CoreText::tr("The column %1 is not read: no field is called so.").arg(quoted(column.header));
        else if (column.role == Role::Repeated)
            notes += CoreText::tr("The column %1 is not read, because one before it is taken for the same. A mapping "
                                  "can say what it is.")
                         .arg(quoted(column.header));
        else if (column.role == Role::Information && (!isOurs || m_editedInformation.contains(column.column)))
            notes +=
                CoreText::tr("The column %1 is not read: the program keeps or computes it.").arg(quoted(column.header));
    }
    if (isOurs && !m_memory && m_plan->count(RowState::Changed) > 0)
        notes +=
            CoreText::tr("A list without the hidden sheet of an Excel export does not know what the project held when "
                         "it was made: what has been changed there since would be set back.");
    if (m_removedMeanwhile > 0)
        notes += CoreText::tr("Records of the list that have been removed from the project meanwhile: %1.")
                     .arg(m_removedMeanwhile);
    RecordNames& names = m_reader->cells().names();
    const auto doubles = std::count_if(m_plan->m_rows.begin(), m_plan->m_rows.end(), [&](const PlannedRow& row) {
        return row.state == RowState::New && !row.title.isEmpty() && !names.isNew(row.title, m_type->kind)
               && names.find(row.title, m_type->kind);
    });
    if (doubles > 0)
        notes += CoreText::tr("New records that are called like one that the project has already: %1.").arg(doubles);
}

} // namespace readiness
