#include "app/cli/FieldAssignments.h"

#include "core/query/FieldText.h"

#include <QFile>
#include <QFileInfo>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString keyIn(const QString& assignment) { return assignment.section(u'=', 0, 0).trimmed(); }

Result<> attachFile(Edit& edit, const RecordType& type, const RecordId& record, const Field& field, const QString& path)
{
    if (path.isEmpty())
        return edit.set(type.kind, record, QString::fromLatin1(field.key), Value());
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return systemError(u"The file %1 cannot be read. Name an existing file."_s.arg(path));
    const auto value = edit.attach(file.readAll());
    if (!value)
        return tl::unexpected(value.error());
    const QString name = QFileInfo(path).fileName();
    for (const auto& [key, text] : {std::pair<QString, Value>{u"file_name"_s, Value(name)},
                                    {u"file_size"_s, Value(qint64(file.size()))},
                                    {u"kind"_s, Value(u"file"_s)}}) {
        if (type.field(key)) {
            if (auto result = edit.setInternal(type.kind, record, key, text); !result)
                return result;
        }
    }
    return edit.set(type.kind, record, QString::fromLatin1(field.key), *value);
}

Result<> assign(Edit& edit, const RecordType& type, const RecordId& record, const QString& assignment)
{
    const QString key = keyIn(assignment);
    const QString text = assignment.section(u'=', 1);
    const Field* field = type.field(key);
    if (!field)
        return edit.set(type.kind, record, key, Value()); // says which fields there are
    if (field->kind == FieldKind::ReferenceList) {
        const auto targets = parseReferences(*field, text, *edit.shown());
        return targets ? edit.setList(type.kind, record, key, *targets) : Result<>(tl::unexpected(targets.error()));
    }
    if (field->kind == FieldKind::Blob)
        return attachFile(edit, type, record, *field, text);
    auto value = parseValue(*field, text, *edit.shown());
    return value ? edit.set(type.kind, record, key, std::move(*value)) : Result<>(tl::unexpected(value.error()));
}

} // namespace

Result<> checkAssignments(const QStringList& assignments)
{
    QStringList keys;
    for (const QString& assignment : assignments) {
        const QString key = keyIn(assignment);
        if (key.isEmpty() || !assignment.contains(u'='))
            return usageError(u"“%1” is not an assignment. Write FIELD=VALUE, such as status=done."_s.arg(assignment));
        if (keys.contains(key))
            return usageError(u"%1 is given twice. Give each field one value."_s.arg(key));
        keys += key;
    }
    return {};
}

Result<> assignFields(Edit& edit, RecordKind kind, const RecordId& record, const QStringList& assignments)
{
    for (const QString& assignment : assignments) {
        if (auto result = assign(edit, recordType(kind), record, assignment); !result)
            return result;
    }
    return {};
}

} // namespace readiness::cli
