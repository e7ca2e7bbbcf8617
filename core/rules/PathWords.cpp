#include "core/rules/PathWords.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// "a", "a and b", "a, b and c".
QString enumerated(const QStringList& words)
{
    return words.size() < 2 ? words.join(QString())
                            : CoreText::tr("%1 and %2", "the end of an enumeration")
                                  .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString signingPart(const Snapshot& snapshot, const ChecklistItem& item)
{
    const QString subject = signingSubject(snapshot, item);
    return subject.isEmpty() ? CoreText::tr("say what has to be signed for it")
                             : CoreText::tr("have %1 signed off").arg(subject);
}

QString workPart(const Needs& needs, const ItemState& state)
{
    const bool unblock = needs.unblock || (needs.finish && state.status == ItemStatus::Blocked);
    if (!needs.finish)
        return unblock ? CoreText::tr("unblock it") : QString();
    if (isAnswerMissing(state))
        return unblock ? CoreText::tr("unblock, answer and finish it") : CoreText::tr("answer and finish it");
    return unblock ? CoreText::tr("unblock and finish it") : CoreText::tr("finish it");
}

/// What has to be done to several parts of a record is one sentence about all of them.
QString withParts(const QString& action, const QList<Fix>& fixes)
{
    QStringList parts;
    for (const Fix& fix : fixes) {
        if (fix.action == action && !fix.part.isEmpty())
            parts += fix.part;
    }
    return QString(action).replace(kPlaceOfParts, enumerated(parts));
}

/// What holds for every kind of record.
QStringList commonParts(const Needs& needs)
{
    QStringList parts;
    if (!needs.conflictingFields.isEmpty())
        parts += CoreText::tr("decide which value of %1 counts").arg(enumerated(needs.conflictingFields));
    QStringList said;
    for (const Fix& fix : needs.fixes) {
        if (said.contains(fix.action))
            continue;
        said += fix.action;
        parts += CoreText::inSentence(withParts(fix.action, needs.fixes));
    }
    return parts;
}

PathStep step(const Assessment& assessment, const RecordId& record, const PathPlan::Entry& entry)
{
    const Record* found = assessment.snapshot().find(record);
    const ItemState* state = assessment.items().find(record);
    const QString action = state ? itemAction(entry.needs, *state, assessment) : recordAction(entry.needs);
    return {entry.kind, record, found ? recordType(entry.kind).title(*found) : QString(), action, entry.needs};
}

} // namespace

QString conflictLabel(const Conflict& conflict)
{
    const Field* field = recordType(conflict.kind).field(conflict.field);
    return conflict.field == kRemovalField || !field ? CoreText::tr("Removed") : labelOf(*field);
}

QString dueWords(const QDate& due, const QDate& today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return CoreText::tr("due today");
    if (days == 1)
        return CoreText::tr("due tomorrow");
    if (days == -1)
        return CoreText::tr("due yesterday");
    return days > 0 ? CoreText::tr("due in %1 days").arg(days) : CoreText::tr("due %1 days ago").arg(-days);
}

QString itemAction(const Needs& needs, const ItemState& state, const Assessment& assessment)
{
    QStringList parts = commonParts(needs);
    if (needs.finish && state.isDoneBySignOff())
        parts += signingPart(assessment.snapshot(), *state.item);
    else if (const QString work = workPart(needs, state); !work.isEmpty())
        parts += work;
    if (needs.confirm)
        parts += state.item->kind == ItemKind::Question ? CoreText::tr("have the answer confirmed")
                                                        : CoreText::tr("have it confirmed");
    if (needs.owner)
        parts += CoreText::tr("name an owner");
    QStringList facts;
    if (needs.finish || needs.unblock) {
        if (state.due.isValid())
            facts += dueWords(state.due, assessment.today());
        facts += state.owner ? CoreText::tr("owner %1").arg(state.owner->name) : CoreText::tr("no owner yet");
    }
    const QString action = capitalised(enumerated(parts));
    return facts.isEmpty() ? action : action + u": "_s + facts.join(u", "_s);
}

QString recordAction(const Needs& needs)
{
    QStringList parts = commonParts(needs);
    if (needs.owner)
        parts += CoreText::tr("name an owner for its items");
    if (needs.signOff)
        parts += CoreText::tr("have it signed off");
    if (!needs.correction.isEmpty())
        parts += needs.correction;
    return capitalised(enumerated(parts));
}

std::vector<PathStep> stepsOf(const Assessment& assessment, const PathPlan& plan)
{
    struct Rank {
        int phase;
        qint64 dueDay;
        int number;
        RecordKind kind;
        RecordId record;
        auto operator<=>(const Rank&) const = default;
    };
    std::map<Rank, PathStep> ordered;
    for (const auto& [record, entry] : plan.all()) {
        const ItemState* state = assessment.items().find(record);
        const Record* found = assessment.snapshot().find(record);
        const bool isSigning = state && state->isDoneBySignOff() && entry.needs.finish;
        const int phase = isSigning                           ? 5
                          : entry.needs.signOff               ? 4
                          : !entry.needs.correction.isEmpty() ? 3
                          : state                             ? 2
                                                              : 1;
        const qint64 dueDay =
            state && state->due.isValid() ? state->due.toJulianDay() : std::numeric_limits<qint64>::max();
        const int number = found ? found->number : 0;
        ordered.emplace(Rank{!entry.needs.conflictingFields.isEmpty() && !entry.needs.signOff ? 0 : phase, dueDay,
                             number, entry.kind, record},
                        step(assessment, record, entry));
    }
    std::vector<PathStep> steps;
    for (auto& [rank, step] : ordered)
        steps.push_back(std::move(step));
    return steps;
}

} // namespace readiness
