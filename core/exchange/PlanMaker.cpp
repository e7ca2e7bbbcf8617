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

constexpr int kRowsBetweenQuestions = 64;

bool isWritten(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Link;
}

bool isSameText(const QString& a, const QString& b)
{
    return a == b || storableText(a, true).trimmed() == storableText(b, true).trimmed();
}

QString faultText(int row, const ColumnMatch& column, const Cell& cell, const QString& reason)
{
    if (cell.isEmpty())
        return CoreText::tr("Row %1, column %2: %3").arg(row).arg(quoted(column.header), reason);
    return CoreText::tr("Row %1, column %2, %3: %4").arg(row).arg(quoted(column.header), quoted(cell.text), reason);
}

QString rowFault(int row, const QString& reason) { return CoreText::tr("Row %1: %2").arg(row).arg(reason); }

std::optional<RecordId> idIn(const Cell& cell) { return RecordId::fromHex(cell.text.trimmed()); }

} // namespace

PlanMaker::PlanMaker(SnapshotPtr snapshot, const Workbook& workbook, const ImportRequest& request)
    : m_snapshot(std::move(snapshot)), m_workbook(workbook), m_request(request)
{
    for (const Conflict& conflict : m_snapshot->conflicts())
        m_conflicted.insert({conflict.record, conflict.field});
}

Result<ImportPlan> PlanMaker::run()
{
    if (auto read = readMemory(); !read)
        return tl::unexpected(read.error());
    const auto type = wantedType();
    if (!type)
        return tl::unexpected(type.error());
    m_type = *type;
    auto match = matchTable(m_workbook, *m_type, m_request.mapping, m_memory ? &*m_memory : nullptr);
    if (!match)
        return tl::unexpected(match.error());
    m_match = std::move(*match);
    if (auto source = findSource(); !source)
        return tl::unexpected(source.error());
    m_reader.emplace(m_snapshot, m_request.mapping, m_memory ? &*m_memory : nullptr);
    if (m_request.createUnknown.value_or(m_source != Source::Ours))
        m_reader->createUnknown();
    m_plan = ImportPlan(m_snapshot, *m_type);
    m_plan->m_origin = m_request.origin;
    m_plan->m_columns = m_match.columns;
    m_plan->m_mapping = completedMapping();
    announceNewRows();
    if (auto rows = planRows(); !rows)
        return tl::unexpected(rows.error());
    m_plan->m_unknown = m_reader->unknown();
    tryOut();
    addNotes();
    return std::move(*m_plan);
}

/// The request's, with what was found out.
Mapping PlanMaker::completedMapping() const
{
    Mapping mapping = m_request.mapping;
    mapping.kind = QString::fromLatin1(m_type->key);
    for (const ColumnMatch& column : m_match.columns) {
        const QString key = column.role == Role::Id     ? u"id"_s
                            : column.role == Role::Code ? u"code"_s
                            : column.field              ? QString::fromLatin1(column.field->key)
                                                        : Mapping::ignored();
        mapping.columns.insert(column.header, key);
    }
    return mapping;
}

Result<> PlanMaker::readMemory()
{
    auto memory = WorkbookMemory::of(m_workbook);
    if (!memory)
        return tl::unexpected(memory.error());
    m_memory = std::move(*memory);
    return {};
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

Result<> PlanMaker::findSource()
{
    bool isForeign = m_memory && m_memory->project != m_snapshot->projectId();
    if (m_memory && !isForeign)
        m_source = Source::Ours;
    if (!m_memory) { // a CSV of ours has ids, too
        int known = 0;
        int strange = 0;
        for (const SheetRow& row : m_match.sheet->rows) {
            if (const auto id = row.number > m_match.headerRow ? idIn(cellOf(row, Role::Id)) : std::nullopt)
                ++(m_snapshot->table(m_type->kind).find(*id) ? known : strange);
        }
        isForeign = known == 0 && strange > 0;
        m_source = known > 0 ? Source::Ours : Source::List;
    }
    if (!isForeign)
        return {};
    if (!m_request.isForeignAccepted)
        return refused(
            CoreText::tr("The list was exported from another project, so its records are unknown here. Import it "
                         "as a list of new records, by naming the kind (%1).")
                .arg(QLatin1String(m_type->key)));
    m_source = Source::Other;
    if (m_memory)
        m_memory->exported.clear();
    return {};
}

const Cell& PlanMaker::cellOf(const SheetRow& row, Role role) const
{
    static const Cell none;
    for (const ColumnMatch& column : m_match.columns) {
        if (column.role == role)
            return row.at(std::size_t(column.column));
    }
    return none;
}

bool PlanMaker::isBlank(const SheetRow& row) const
{
    return row.number <= m_match.headerRow
           || std::all_of(m_match.columns.begin(), m_match.columns.end(), [&](const ColumnMatch& column) {
                  const bool counts =
                      column.role == Role::Value || column.role == Role::Id || column.role == Role::Code;
                  return !counts || row.at(std::size_t(column.column)).text.trimmed().isEmpty();
              });
}

Result<const Record*> PlanMaker::recordOf(const SheetRow& row)
{
    if (m_source == Source::Other)
        return nullptr;
    if (const auto id = idIn(cellOf(row, Role::Id))) {
        if (const Record* record = m_snapshot->table(m_type->kind).find(*id))
            return record;
        return usageError(CoreText::tr("the project has no %1 of this ID; to add the row anew, empty its ID and code.")
                              .arg(CoreText::inSentence(labelOf(*m_type))));
    }
    return recordOfCode(cellOf(row, Role::Code).text.trimmed());
}

Result<const Record*> PlanMaker::recordOfCode(const QString& code)
{
    if (recordTypeByPrefix(code.section(u'-', 0, 0)) != m_type)
        return nullptr;
    const auto id = m_reader->cells().names().find(code, m_type->kind);
    if (id)
        return m_snapshot->table(m_type->kind).find(*id);
    if (m_source == Source::List)
        return nullptr; // a numbering of their own
    return tl::unexpected(id.error());
}

/// So that rows may refer to one another, whatever their order.
void PlanMaker::announceNewRows()
{
    const auto title = std::find_if(m_match.columns.begin(), m_match.columns.end(), [&](const ColumnMatch& column) {
        return column.field && qstrcmp(column.field->key, m_type->titleField) == 0;
    });
    for (const SheetRow& row : m_match.sheet->rows) {
        const auto record = isBlank(row) ? Result<const Record*>(tl::unexpected(Error())) : recordOf(row);
        if (!record || *record)
            continue;
        const RecordId id = RecordId::random();
        m_newIds.insert(row.number, id);
        if (title != m_match.columns.end())
            m_reader->announce({m_type->kind, storableText(row.at(std::size_t(title->column)).text, false), id});
    }
}

Result<> PlanMaker::planRows()
{
    for (const SheetRow& row : m_match.sheet->rows) {
        if (m_request.isCanceled && row.number % kRowsBetweenQuestions == 0 && m_request.isCanceled())
            return canceledReading();
        if (!isBlank(row))
            m_plan->m_rows.push_back(planned(row));
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
    const auto id = idIn(cellOf(row, Role::Id));
    const bool isRemoved = m_source == Source::Ours && id && m_memory && m_memory->exported.contains(*id)
                           && !m_snapshot->table(m_type->kind).find(*id);
    const auto record = isRemoved ? Result<const Record*>(nullptr) : recordOf(row);
    Result<> done;
    if (!record)
        done = usageError(rowFault(row.number, record.error().text));
    else if (isRemoved)
        done = planRemoved(planned, row, *id);
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

PlannedChange PlanMaker::changeOf(const Field& field, const Cell& cell, const CellValue& value)
{
    PlannedChange change;
    change.field = &field;
    // Records that the project does not have yet are known by what the cell calls them.
    const bool isReference = field.kind == FieldKind::Reference || field.kind == FieldKind::ReferenceList;
    change.after = isReference ? cell.text.simplified() : m_reader->cells().cellOf(field, value.value).text;
    change.value = value.value;
    change.targets = value.targets;
    return change;
}

Result<> PlanMaker::planNew(PlannedRow& planned, const SheetRow& row)
{
    planned.state = RowState::New;
    planned.record = m_newIds.value(row.number);
    QSet<const Field*> given;
    for (const ColumnMatch& column : m_match.columns) {
        if (column.role != Role::Value)
            continue;
        given.insert(column.field);
        const auto value = read(row, column);
        if (!value)
            return tl::unexpected(value.error());
        const Cell& cell = row.at(std::size_t(column.column));
        if (qstrcmp(column.field->key, m_type->titleField) == 0)
            planned.title = displayLine(cell.text);
        if (!isNothing(value->value) || !value->targets.empty())
            planned.changes.push_back(changeOf(*column.field, cell, *value));
    }
    for (const Field& field : m_type->fields) {
        if (field.isRequired && isExchanged(field) && !given.contains(&field))
            return usageError(rowFault(
                row.number,
                CoreText::tr("the list has no column %1, which new records need.").arg(quoted(labelOf(field)))));
    }
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
    for (const ColumnMatch& column : m_match.columns) {
        const Cell& cell = row.at(std::size_t(column.column));
        const bool isRead = column.role == Role::Value || column.role == Role::Information;
        if (!isRead || isSameText(cell.text, m_reader->cells().cell(*column.field, record).text))
            continue;
        if (column.role == Role::Information) {
            m_editedInformation.insert(column.column);
            continue;
        }
        const auto exported = exportedText(record.id, *column.field);
        if (exported && isWritten(column.field->kind) && isSameText(*exported, cell.text))
            continue;
        const auto value = read(row, column);
        if (!value)
            return tl::unexpected(value.error());
        const std::size_t before = planned.changes.size();
        if (column.field->kind == FieldKind::ReferenceList)
            compareList(planned, *column.field, *value, record);
        else if (!value->isUnanswered)
            compare(planned, *column.field, *value, record);
        if (planned.changes.size() > before)
            planned.changes.back().after = changeOf(*column.field, cell, *value).after;
    }
    const bool isConflict = std::any_of(planned.changes.begin(), planned.changes.end(),
                                        [](const PlannedChange& change) { return change.isConflict; });
    if (!planned.changes.empty())
        planned.state = isConflict ? RowState::Conflict : RowState::Changed;
    return {};
}

/// Against what the project has now, and against what the list said when it was exported.
void PlanMaker::compare(PlannedRow& planned, const Field& field, const CellValue& cell, const Record& record)
{
    const Value present = field.get(record);
    const auto exportedAs = exportedText(record.id, field);
    const auto exported = exportedAs ? neutralValue(field, *exportedAs) : std::nullopt;
    if (cell.value == present || (exported && cell.value == *exported))
        return;
    PlannedChange change;
    change.field = &field;
    change.before = m_reader->cells().cellOf(field, present).text;
    change.value = cell.value;
    change.isConflict = (exported && *exported != present) || m_conflicted.contains({record.id, field.number});
    if (change.isConflict && exported)
        change.exported = m_reader->cells().cellOf(field, *exported).text;
    planned.changes.push_back(std::move(change));
}

/// Element by element: what either side added stays, what either took out goes.
void PlanMaker::compareList(PlannedRow& planned, const Field& field, const CellValue& cell, const Record& record)
{
    const std::vector<RecordId> present = m_snapshot->references(record.id, field.number);
    const auto exportedAs = exportedText(record.id, field);
    const std::vector<RecordId> exported = exportedAs ? neutralTargets(*exportedAs) : present;
    const QSet<RecordId> before(exported.begin(), exported.end());
    const QSet<RecordId> wanted(cell.targets.begin(), cell.targets.end());
    std::vector<RecordId> merged;
    for (const RecordId& id : present) {
        if (wanted.contains(id) || !before.contains(id))
            merged.push_back(id);
    }
    for (const RecordId& id : cell.targets) {
        if (!before.contains(id) && std::find(merged.begin(), merged.end(), id) == merged.end())
            merged.push_back(id);
    }
    if (QSet<RecordId>(merged.begin(), merged.end()) == QSet<RecordId>(present.begin(), present.end()))
        return;
    PlannedChange change;
    change.field = &field;
    change.before = m_reader->cells().cellOf(field, present).text;
    change.targets = std::move(merged);
    planned.changes.push_back(std::move(change));
}

/// A row of a record that somebody has removed since: of no consequence, unless it was worked on.
Result<> PlanMaker::planRemoved(PlannedRow& planned, const SheetRow& row, const RecordId& id)
{
    planned.record = id;
    planned.ref = cellOf(row, Role::Code).text;
    planned.state = RowState::Unchanged;
    m_seen.insert(id, row.number);
    ++m_removedMeanwhile;
    for (const ColumnMatch& column : m_match.columns) {
        if (column.role != Role::Value)
            continue;
        const Cell& cell = row.at(std::size_t(column.column));
        const QString exported = exportedText(id, *column.field).value_or(QString());
        const auto value = m_reader->read(*column.field, cell);
        const bool isSame = isSameText(exported, cell.text)
                            || (value && (value->isUnanswered || neutralText(value->value) == exported)
                                && neutralText(value->targets) == (value->targets.empty() ? QString() : exported));
        const bool isReference =
            column.field->kind == FieldKind::Reference || column.field->kind == FieldKind::ReferenceList;
        if (!isSame && !(isReference && !value)) // what it refers to may be gone, too
            return usageError(
                faultText(row.number, column, cell,
                          CoreText::tr("it was changed here, but the record has been removed from the project "
                                       "meanwhile; bring it back there, or empty ID and code to add it anew.")));
    }
    return {};
}

std::optional<QString> PlanMaker::exportedText(const RecordId& record, const Field& field) const
{
    const auto values =
        m_memory ? m_memory->exported.constFind(record) : QHash<RecordId, QHash<QString, QString>>::const_iterator();
    if (!m_memory || values == m_memory->exported.constEnd())
        return std::nullopt;
    const auto text = values->constFind(QString::fromLatin1(field.key));
    return text == values->constEnd() ? std::nullopt : std::optional(*text);
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
    for (const ColumnMatch& column : m_match.columns) {
        if (column.role == Role::Unknown)
            notes += CoreText::tr("The column %1 is not read: no field is called so.").arg(quoted(column.header));
        else if (column.role == Role::Information
                 && (m_source != Source::Ours || m_editedInformation.contains(column.column)))
            notes +=
                CoreText::tr("The column %1 is not read: the program keeps or computes it.").arg(quoted(column.header));
    }
    if (m_removedMeanwhile > 0)
        notes += CoreText::tr("Records of the list that have been removed from the project meanwhile: %1.")
                     .arg(m_removedMeanwhile);
    int doubles = 0;
    for (const PlannedRow& row : m_plan->m_rows)
        doubles += row.state == RowState::New && !row.title.isEmpty()
                   && !m_reader->cells().names().isNew(row.title, m_type->kind)
                   && m_reader->cells().names().find(row.title, m_type->kind);
    if (doubles > 0)
        notes += CoreText::tr("New records that are called like one that the project has already: %1.").arg(doubles);
}

} // namespace readiness
