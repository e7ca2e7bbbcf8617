#include "app/cli/RecordOutput.h"

#include "core/base/Text.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShortened = 60;
}

Result<const RecordType*> listedType(const QString& key)
{
    const RecordType* type = recordTypeByKey(key);
    if (type && type->isListed)
        return type;
    QStringList known;
    for (const RecordType* candidate : recordTypes()) {
        if (candidate->isListed)
            known += QString::fromLatin1(candidate->key);
    }
    return usageError(u"There is no kind “%1”. The kinds are: %2."_s.arg(key, known.join(u", ")));
}

QJsonObject recordJson(const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    QJsonObject object{{u"ref"_s, displayRef(snapshot, type.kind, record)}, {u"id"_s, record.id.toHex()}};
    for (const Field& field : type.fields)
        object.insert(QString::fromLatin1(field.key), jsonField(field, record, snapshot));
    return object;
}

std::vector<const Field*> overviewFields(const RecordType& type)
{
    // The title, then what is short and telling: choices, people, days. Long texts and bookkeeping are for `show`.
    std::vector<const Field*> fields;
    for (const Field& field : type.fields) {
        const bool isTitle = qstrcmp(field.key, type.titleField) == 0;
        const bool isShort = field.kind == FieldKind::Choice || field.kind == FieldKind::Reference || field.kind == FieldKind::Date
            || field.kind == FieldKind::Instant || field.kind == FieldKind::YesNo;
        if (isTitle)
            fields.insert(fields.begin(), &field);
        else if (isShort && !field.isInternal && fields.size() < 7)
            fields.push_back(&field);
    }
    return fields;
}

QString shortened(const QString& text)
{
    const QString line = displayLine(text);
    return line.size() <= kShortened ? line : line.left(kShortened - 1) + u'…';
}

} // namespace readiness::cli
