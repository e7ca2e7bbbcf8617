#include "core/query/References.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"

#include <QRegularExpression>

#include <functional>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

constexpr int kIdDigits = 4;     // in a code whose number is shared
constexpr int kNamedInError = 5; // so that a sentence stays one

struct Code {
    const RecordType* type = nullptr;
    int number = 0;
    QString idDigits; ///< empty: the number alone
};

/// What the text means as a display code; nothing for texts that cannot be one.
std::optional<Code> parseCode(const QString& text)
{
    static const QRegularExpression pattern(u"\\A([A-Za-z]{1,4})-([0-9]{1,9})(?:-([0-9A-Fa-f]{4,32}))?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const RecordType* type = recordTypeByPrefix(match.captured(1));
    if (!type)
        return std::nullopt;
    return Code{type, match.captured(2).toInt(), match.captured(3).toLower()};
}

QString nounOf(RecordKind kind) { return CoreText::inSentence(labelOf(recordType(kind))); }
QString pluralNounOf(RecordKind kind) { return CoreText::inSentence(pluralOf(recordType(kind))); }

/// “P-001 “Jana Novak”, P-007 “Jana Horak””.
QString enumerated(const Snapshot& snapshot, const std::vector<FoundRecord>& records)
{
    QStringList parts;
    for (const FoundRecord& found : records) {
        if (parts.size() == kNamedInError) {
            parts += CoreText::tr("and %1 more").arg(records.size() - kNamedInError);
            break;
        }
        const QString title = recordType(found.kind).title(*found.record);
        const QString ref = displayRef(snapshot, found.kind, *found.record);
        parts += title.isEmpty() ? ref : ref + u' ' + quoted(title);
    }
    return parts.join(u", ");
}

/// The only candidate, nothing when there is none, or a refusal that names them all.
Result<std::optional<FoundRecord>> onlyOne(const Snapshot& snapshot, const QString& text,
                                           const std::vector<FoundRecord>& candidates)
{
    if (candidates.empty())
        return std::nullopt;
    if (candidates.size() == 1)
        return candidates.front();
    return usageError(CoreText::tr("%1 is ambiguous, it could be %2: give the full code.")
                          .arg(quoted(text), enumerated(snapshot, candidates)));
}

std::vector<FoundRecord> recordsOfCode(const Snapshot& snapshot, const Code& code)
{
    std::vector<FoundRecord> found;
    for (const Record* record : snapshot.all(code.type->kind)) {
        if (record->number == code.number && record->id.toHex().startsWith(code.idDigits))
            found.push_back({code.type->kind, record});
    }
    return found;
}

/// Names of a record: its title, and the key that expressions use where its type has one.
bool isNamed(const RecordType& type, const Record& record, const std::function<bool(const QString&)>& matches)
{
    if (matches(type.title(record)))
        return true;
    const Field* key = type.field(u"key");
    const Value value = key ? key->get(record) : Value();
    const auto* text = std::get_if<QString>(&value);
    return text && matches(*text);
}

std::vector<FoundRecord> recordsNamed(const Snapshot& snapshot, std::optional<RecordKind> expected,
                                      const std::function<bool(const QString&)>& matches)
{
    std::vector<FoundRecord> found;
    for (const RecordType* type : recordTypes()) {
        if (!type->isListed || (expected && *expected != type->kind))
            continue;
        for (const Record* record : snapshot.all(type->kind)) {
            if (isNamed(*type, *record, matches))
                found.push_back({type->kind, record});
        }
    }
    return found;
}

Result<std::optional<FoundRecord>> resolveName(const Snapshot& snapshot, const QString& text,
                                               std::optional<RecordKind> expected)
{
    const auto exact = recordsNamed(snapshot, expected, [&](const QString& name) { return name == text; });
    if (!exact.empty())
        return onlyOne(snapshot, text, exact);
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return std::nullopt;
    return onlyOne(snapshot, text,
                   recordsNamed(snapshot, expected, [&](const QString& name) { return folded(name) == wanted; }));
}

Result<std::optional<FoundRecord>> resolveAny(const Snapshot& snapshot, const QString& text,
                                              std::optional<RecordKind> expected)
{
    if (const auto id = RecordId::fromHex(text)) {
        FoundRecord found;
        found.record = snapshot.find(*id, &found.kind);
        if (found.record)
            return found;
    }
    if (const auto code = parseCode(text)) {
        auto found = onlyOne(snapshot, text, recordsOfCode(snapshot, *code));
        if (!found || *found)
            return found;
    }
    return resolveName(snapshot, text, expected);
}

tl::unexpected<Error> notFound(const QString& text, std::optional<RecordKind> expected)
{
    const auto code = parseCode(text);
    const QString what = expected && (!code || code->type->kind == *expected)
                             ? nounOf(*expected)
                             : (code ? nounOf(code->type->kind) : CoreText::tr("record"));
    return usageError(
        CoreText::tr("There is no %1 %2 in this project: give a code such as %3, the exact name, or the id.")
            .arg(what, quoted(text), displayCode(recordType(expected.value_or(RecordKind::ChecklistItem)), 1)));
}

} // namespace

QString displayRef(const Snapshot& snapshot, RecordKind kind, const Record& record)
{
    if (record.number <= 0)
        return record.id.toHex();
    const QString code = displayCode(recordType(kind), record.number);
    return snapshot.isNumberShared(kind, record.number) ? code + u'-' + record.id.toHex().left(kIdDigits) : code;
}

Result<FoundRecord> resolveReference(const Snapshot& snapshot, const QString& text, std::optional<RecordKind> expected)
{
    const QString wanted = storableText(text, false);
    if (wanted.isEmpty())
        return usageError(
            CoreText::tr("A record must be named by its code, its exact name, or its id: the text is empty."));
    const auto found = resolveAny(snapshot, wanted, expected);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(wanted, expected);
    if (expected && (*found)->kind != *expected) {
        const QString noun = nounOf((*found)->kind);
        const QString sentence = u"aeiou"_s.contains(noun.front().toLower())
                                     ? CoreText::tr("%1 is an %2, but one of the %3 is needed here.")
                                     : CoreText::tr("%1 is a %2, but one of the %3 is needed here.");
        return usageError(sentence.arg(quoted(wanted), noun, pluralNounOf(*expected)));
    }
    return **found;
}

} // namespace readiness
