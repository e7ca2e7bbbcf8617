#include "ui/models/PastePlan.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "ui/models/InputFault.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct PastePlanWords {
    Q_DECLARE_TR_FUNCTIONS(PastePlan)
};

bool canBeSet(const Field& field) { return !field.isDerived() && !field.isInternal && field.kind != FieldKind::Blob; }

} // namespace

PastePlan PastePlan::make(RecordKind kind, TextGrid grid, const std::vector<const Column*>& shown, std::size_t first)
{
    PastePlan plan;
    plan.kind = kind;
    const RecordType& type = recordType(kind);
    std::vector<const Field*> named;
    if (!grid.isEmpty()) {
        for (const QString& heading : grid.front())
            named.push_back(fieldNamed(type, heading));
    }
    const auto known = std::count_if(named.begin(), named.end(), [](const Field* field) { return field != nullptr; });
    const bool isHeading = grid.size() > 1 && known > 0 && known * 2 >= std::ssize(named);
    qsizetype width = 0;
    for (const QStringList& row : grid)
        width = std::max(width, row.size());
    if (isHeading) {
        plan.headings = grid.takeFirst();
        plan.fields = std::move(named);
        plan.fields.resize(
            std::size_t(width)); // what stands beside the heading belongs somewhere too, or is left out knowingly
    } else {
        for (std::size_t i = 0; i < std::size_t(width); ++i) {
            const Column* column = first + i < shown.size() ? shown[first + i] : nullptr;
            plan.fields.push_back(column && column->field && canBeSet(*column->field) ? column->field : nullptr);
        }
    }
    plan.rows = std::move(grid);
    return plan;
}

TextGrid PastePlan::withoutComputed(RecordKind kind, TextGrid grid)
{
    const RecordType& type = recordType(kind);
    const auto isField = [&](const QString& heading) { return fieldNamed(type, heading) != nullptr; };
    if (grid.size() < 2 || std::none_of(grid.front().begin(), grid.front().end(), isField))
        return grid;
    for (const Column& column : columnsOf(kind)) {
        const bool isAlsoField = isField(column.label) && grid.front().count(column.label) < 2;
        const qsizetype at = column.isEditable() || isAlsoField ? -1 : grid.front().indexOf(column.label);
        for (QStringList& row : grid) {
            if (at >= 0 && at < row.size())
                row.removeAt(at);
        }
    }
    return grid;
}

bool PastePlan::hasPlace() const
{
    return std::any_of(fields.begin(), fields.end(), [](const Field* field) { return field != nullptr; });
}

bool PastePlan::isUnclear() const
{
    const bool hasGap = std::any_of(fields.begin(), fields.end(), [](const Field* field) { return field == nullptr; });
    return hasGap && (rows.size() > 1 || fields.size() > 1);
}

void PastePlan::setHeading(bool isHeading)
{
    if (isHeading == !headings.isEmpty() || (isHeading && rows.isEmpty()))
        return;
    if (isHeading)
        headings = rows.takeFirst();
    else
        rows.prepend(std::exchange(headings, {}));
}

const Field* PastePlan::fieldNamed(const RecordType& type, const QString& heading)
{
    const QString wanted = folded(heading.trimmed());
    for (const Field& field : type.fields) {
        if (canBeSet(field) && (folded(labelOf(field)) == wanted || folded(QString::fromLatin1(field.key)) == wanted))
            return &field;
    }
    return nullptr;
}

Result<> PastePlan::setText(Edit& edit, const RecordRef& record, const Field& field, const QString& text)
{
    const QString key = QString::fromLatin1(field.key);
    if (field.kind == FieldKind::ReferenceList) {
        const auto targets = parseReferences(field, text, *edit.shown());
        return targets ? edit.setList(record.kind, record.id, key, *targets) : tl::unexpected(targets.error());
    }
    auto value = parseValue(field, text, *edit.shown());
    return value ? edit.set(record.kind, record.id, key, std::move(*value)) : tl::unexpected(value.error());
}

std::vector<const Field*> PastePlan::targets(RecordKind kind)
{
    std::vector<const Field*> fields;
    for (const Field& field : recordType(kind).fields) {
        if (canBeSet(field))
            fields.push_back(&field);
    }
    return fields;
}

Result<Edit> PastePlan::edit(const SnapshotPtr& snapshot, const std::vector<RecordId>& existing,
                             const std::vector<std::pair<const Field*, Value>>& defaults) const
{
    Edit edit(snapshot, PastePlanWords::tr("Paste %n row(s)", nullptr, int(rows.size())));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RecordId record;
        if (i < std::ssize(existing)) {
            record = existing[std::size_t(i)];
        } else {
            record = edit.create(kind);
            for (const auto& [field, value] : defaults) {
                if (auto set = edit.set(kind, record, QString::fromLatin1(field->key), value); !set)
                    return tl::unexpected(set.error());
            }
        }
        for (qsizetype column = 0; column < rows[i].size() && column < std::ssize(fields); ++column) {
            const Field* field = fields[std::size_t(column)];
            if (!field)
                continue;
            if (auto set = setText(edit, {kind, record}, *field, rows[i][column]); !set) {
                const QString fault = inputFault(*field, rows[i][column], *snapshot);
                return usageError(PastePlanWords::tr("Row %1: %2 Nothing was pasted.")
                                      .arg(i + 1)
                                      .arg(fault.isEmpty() ? set.error().text : fault));
            }
        }
    }
    return edit;
}

} // namespace readiness
