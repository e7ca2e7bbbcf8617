#include "ui/models/TypedLinks.h"

#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct TypedLinksWords {
    Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

std::optional<LinkType> typeOf(const QString& letters)
{
    static const QHash<QString, LinkType> types{
        {u""_s, LinkType::FinishToStart},    {u"FS"_s, LinkType::FinishToStart}, {u"EA"_s, LinkType::FinishToStart},
        {u"SS"_s, LinkType::StartToStart},   {u"AA"_s, LinkType::StartToStart},  {u"FF"_s, LinkType::FinishToFinish},
        {u"EE"_s, LinkType::FinishToFinish}, {u"SF"_s, LinkType::StartToFinish}, {u"AE"_s, LinkType::StartToFinish}};
    const auto found = types.find(letters.toUpper());
    return found == types.end() ? std::nullopt : std::optional(*found);
}

/// By its step among the tasks of the plan, else by its code.
RecordId taskCalled(const Snapshot& snapshot, const Task& task, const QString& name)
{
    bool isStep = false;
    const int step = name.toInt(&isStep);
    for (const Task* other : snapshot.all<Task>()) {
        if (isStep && other->plan == task.plan && other->step == step)
            return other->id;
    }
    const auto found = resolveReference(snapshot, name, RecordKind::Task);
    return found && static_cast<const Task&>(*found->record).plan == task.plan ? found->record->id : RecordId();
}

Result<TypedLink> typedLink(const Snapshot& snapshot, const Task& task, const QString& text)
{
    static const QRegularExpression form(
        u"^(?<task>\\d+|[A-Za-z]+-\\d+\\S*?)\\s*(?<type>[A-Za-z]{2})?\\s*((?<sign>[+\\-−])\\s*(?<lag>.+))?$"_s);
    const auto match = form.match(text);
    const auto type = typeOf(match.captured(u"type"_s));
    const RecordId predecessor = match.hasMatch() ? taskCalled(snapshot, task, match.captured(u"task"_s)) : RecordId();
    const QString lagText = match.captured(u"lag"_s);
    const auto lag = lagText.isEmpty() ? Result<qint64>(0) : parseDuration(lagText);
    if (predecessor.isNull() || predecessor == task.id || !type || !lag)
        return usageError(
            TypedLinksWords::tr("“%1” names no other task of this plan. Write steps, with the kind of link "
                                "and a lag where there is one: 20, 30SS+15.")
                .arg(text));
    const bool isLead = !lagText.isEmpty() && match.captured(u"sign"_s) != u"+";
    return TypedLink{predecessor, *type, int(isLead ? -*lag : *lag)};
}

} // namespace

Result<std::vector<TypedLink>> typedLinks(const Snapshot& snapshot, const Task& task, const QString& text)
{
    std::vector<TypedLink> links;
    for (const QString& part : text.split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto link = typedLink(snapshot, task, part.trimmed());
        if (!link)
            return tl::unexpected(link.error());
        links.push_back(*link);
    }
    return links;
}

Result<Edit> waitingFor(const SnapshotPtr& shown, const RecordId& task, const QString& text)
{
    const Task* record = shown->find(Id<Task>(task));
    if (!record)
        return usageError(TypedLinksWords::tr("The task does not exist in this project any more."));
    auto wanted = typedLinks(*shown, *record, text);
    if (!wanted)
        return tl::unexpected(wanted.error());
    Edit edit(shown, TypedLinksWords::tr("Set what %1 waits for").arg(displayRef(*shown, RecordKind::Task, *record)));
    Result<> done;
    const auto set = [&](const RecordId& link, QStringView key, const Value& value) {
        if (done)
            done = edit.set(RecordKind::Link, link, key, value);
    };
    const auto describe = [&](const RecordId& link, const TypedLink& typed) {
        set(link, u"type", QString::fromLatin1(choicesOf<LinkType>()[std::size_t(typed.type)].key));
        set(link, u"lag", typed.lag == 0 ? Value() : Value(qint64(typed.lag)));
    };
    for (const Link* link : shown->all<Link>()) {
        if (link->successor != task)
            continue;
        const auto kept = std::find_if(wanted->begin(), wanted->end(),
                                       [&](const TypedLink& typed) { return typed.predecessor == link->predecessor; });
        if (kept == wanted->end()) {
            if (done)
                done = edit.remove(RecordKind::Link, link->id);
            continue;
        }
        if (kept->type != link->type || kept->lag != link->lag)
            describe(link->id, *kept);
        wanted->erase(kept);
    }
    for (const TypedLink& typed : *wanted) {
        const RecordId link = edit.create(RecordKind::Link);
        set(link, u"predecessor", typed.predecessor);
        set(link, u"successor", task);
        describe(link, typed);
    }
    if (!done)
        return tl::unexpected(done.error());
    return edit;
}

} // namespace readiness
