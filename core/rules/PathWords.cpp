#include "core/rules/PathWords.h"

#include "core/model/Records.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// "a", "a and b", "a, b and c".
QString enumerated(const QStringList& words)
{
    return words.size() < 2 ? words.join(QString())
                            : words.mid(0, words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QStringList verbs(const Needs& needs, const ItemState& state)
{
    QStringList verbs;
    if (needs.unblock || (needs.finish && state.item->status == ItemStatus::Blocked))
        verbs += u"unblock"_s;
    if (needs.finish && isAnswerMissing(state))
        verbs += u"answer"_s;
    if (needs.finish)
        verbs += u"finish"_s;
    return verbs;
}

/// What holds for every kind of record.
QStringList commonParts(const Needs& needs)
{
    QStringList parts;
    if (!needs.conflictingFields.isEmpty())
        parts += u"decide which value of %1 counts"_s.arg(enumerated(needs.conflictingFields));
    for (const QString& fix : needs.fixes)
        parts += fix.left(1).toLower() + fix.mid(1);
    return parts;
}

} // namespace

QString conflictLabel(const Conflict& conflict)
{
    const Field* field = recordType(conflict.kind).field(conflict.field);
    return conflict.field == kRemovalField || !field ? u"Removed"_s : QString::fromLatin1(field->label);
}

QString dueWords(const QDate& due, const QDate& today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return u"due today"_s;
    if (days == 1)
        return u"due tomorrow"_s;
    if (days == -1)
        return u"due yesterday"_s;
    return days > 0 ? u"due in %1 days"_s.arg(days) : u"due %1 days ago"_s.arg(-days);
}

QString itemAction(const Needs& needs, const ItemState& state, const QDate& today)
{
    QStringList parts = commonParts(needs);
    if (const QStringList work = verbs(needs, state); !work.isEmpty())
        parts += enumerated(work) + u" it"_s;
    if (needs.confirm)
        parts += state.item->kind == ItemKind::Question ? u"have the answer confirmed"_s : u"have it confirmed"_s;
    if (needs.owner)
        parts += u"name an owner"_s;
    QStringList facts;
    if (needs.finish || needs.unblock) {
        if (state.due.isValid())
            facts += dueWords(state.due, today);
        facts += state.owner ? u"owner %1"_s.arg(state.owner->name) : u"no owner yet"_s;
    }
    const QString action = capitalised(enumerated(parts));
    return facts.isEmpty() ? action : action + u": "_s + facts.join(u", "_s);
}

QString recordAction(const Needs& needs)
{
    QStringList parts = commonParts(needs);
    if (needs.owner)
        parts += u"name an owner for its items"_s;
    if (needs.signOff)
        parts += u"have it signed off"_s;
    if (!needs.correction.isEmpty())
        parts += needs.correction;
    return capitalised(enumerated(parts));
}

} // namespace readiness
