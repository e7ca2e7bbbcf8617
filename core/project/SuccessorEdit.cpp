#include "core/project/SuccessorEdit.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/Successor.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What the old record says of the new one.
Result<> markOrigin(Edit& edit, RecordKind kind, const RecordId& from, RecordKind to, const RecordId& made)
{
    if (kind == RecordKind::Risk && to == RecordKind::Issue)
        return edit.set(kind, from, u"status"_s, u"occurred"_s);
    if (kind == RecordKind::Component && to == RecordKind::Risk)
        return edit.set(kind, from, u"risk"_s, Value(made));
    return {};
}

} // namespace

Result<> fillSuccessor(Edit& edit, const RecordId& from, RecordKind to, const RecordId& made)
{
    RecordKind kind{};
    const Record* record = edit.shown()->find(from, &kind);
    if (!record)
        return refused(CoreText::tr("This record has been removed; choose another one."));
    if (!canBecome(kind, to))
        return refused(
            CoreText::tr("%1 cannot become one of the %2.")
                .arg(displayCode(recordType(kind), record->number), CoreText::inSentence(pluralOf(recordType(to)))));
    for (const KnownValue& known : successorOf(*edit.shown(), from, to)) {
        if (auto set = edit.set(to, made, QString::fromLatin1(known.field->key), known.value); !set)
            return set;
    }
    if (recordType(to).field(u"related") && !(kind == RecordKind::Risk && to == RecordKind::Issue)) {
        if (auto linked = edit.setList(to, made, u"related"_s, {from}); !linked)
            return linked;
    }
    return markOrigin(edit, kind, from, to, made);
}

} // namespace readiness
