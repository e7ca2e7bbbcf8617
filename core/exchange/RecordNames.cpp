#include "core/exchange/RecordNames.h"

#include "core/base/Text.h"
#include "core/model/RecordType.h"

#include <QRegularExpression>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 120;

/// Whatever reads like a code, an id, or several names in one cell would be taken for that.
bool isMistakable(const QString& name)
{
    static const QRegularExpression code(u"\\A([A-Za-z]{1,4}-[0-9].*|[0-9A-Fa-f]{32})\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return name.contains(u';') || name.contains(u',') || name.size() > kLongestName || storableText(name, false) != name
           || code.match(name).hasMatch();
}

} // namespace

const RecordNames::Names& RecordNames::namesOf(RecordKind kind)
{
    const auto known = m_names.constFind(int(kind));
    if (known != m_names.constEnd())
        return *known;
    Names names;
    const RecordType& type = recordType(kind);
    const Field* key = type.field(u"key");
    for (const Record* record : m_snapshot->all(kind)) {
        names.byCode[displayCode(type, record->number)].push_back(record->id);
        QStringList words{folded(type.title(*record))};
        const Value value = key ? key->get(*record) : Value();
        if (const auto* text = std::get_if<QString>(&value); text && folded(*text) != words[0])
            words += folded(*text);
        for (const QString& word : words)
            names.byName[word].push_back(record->id);
    }
    return *m_names.insert(int(kind), std::move(names));
}

bool RecordNames::isUsable(const QString& name, RecordKind kind)
{
    return !name.isEmpty() && !isMistakable(name) && namesOf(kind).byName.value(folded(name)).size() == 1;
}

QString RecordNames::nameOf(const RecordId& id, std::optional<RecordKind> target)
{
    RecordKind kind{};
    const Record* record = m_snapshot->find(id, &kind);
    if (!record)
        return id.toHex();
    const QString title = recordType(kind).title(*record);
    return target == kind && isUsable(title, kind) ? title : displayRef(*m_snapshot, kind, *record);
}

Result<RecordId> RecordNames::find(const QString& text, std::optional<RecordKind> target)
{
    const QString name = storableText(text, false);
    const RecordType* type = recordTypeByPrefix(name.section(u'-', 0, 0));
    if (type && (!target || *target == type->kind)) {
        const auto found = namesOf(type->kind).byCode.value(name.toUpper());
        if (found.size() == 1)
            return found.front();
    }
    if (target && isUsable(name, *target))
        return namesOf(*target).byName.value(folded(name)).front();
    return resolveReference(*m_snapshot, name, target).map([](const FoundRecord& found) { return found.record->id; });
}

bool RecordNames::isNew(const QString& name, RecordKind kind)
{
    return !name.isEmpty() && !isMistakable(name) && namesOf(kind).byName.value(folded(name)).empty();
}

QStringList RecordNames::all(RecordKind kind)
{
    QStringList names;
    for (const Record* record : m_snapshot->all(kind))
        names += nameOf(record->id, kind);
    return names;
}

} // namespace readiness
