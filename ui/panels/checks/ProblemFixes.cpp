#include "ui/panels/checks/ProblemFixes.h"

#include "core/model/Records.h"
#include "core/query/References.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct ProblemFixesWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemFix)
};

/// The person whom the user's changes name, or null.
const Person* self(const Snapshot& snapshot, const QString& author)
{
    for (const Person* person : snapshot.all<Person>()) {
        if (person->name == author)
            return person;
    }
    return nullptr;
}

QString codeOf(const Problem& problem, const Snapshot& snapshot)
{
    const Record* record = snapshot.table(problem.kind).find(problem.record);
    return record ? displayRef(snapshot, problem.kind, *record) : QString();
}

bool confirmAnswer(const Problem& problem, const PanelContext& context)
{
    Workspace& workspace = context.workspace;
    const SnapshotPtr shown = workspace.snapshot();
    const Person* me = self(*shown, workspace.author());
    if (!me) {
        workspace.say(
            {Message::Kind::Information,
             ProblemFixesWords::tr("There is no person named “%1”: add yourself in Areas and people, then confirm.")
                 .arg(workspace.author()),
             {},
             {}});
        return false;
    }
    Edit edit(shown, ProblemFixesWords::tr("Confirm %1").arg(codeOf(problem, *shown)));
    const QDate today = workspace.clock().now().in(shown->project().zone()).date();
    return edit.set(problem.kind, problem.record, u"confirmed_by", RecordId(me->id))
           && edit.set(problem.kind, problem.record, u"confirmed_on", today.toString(Qt::ISODate))
           && workspace.commit(std::move(edit));
}

bool takeOver(const Problem& problem, const PanelContext& context)
{
    Workspace& workspace = context.workspace;
    const SnapshotPtr shown = workspace.snapshot();
    std::vector<const Person*> people = shown->all<Person>();
    QStringList names;
    for (const Person* person : people)
        names += person->name;
    if (names.isEmpty()) {
        workspace.say({Message::Kind::Information,
                       ProblemFixesWords::tr("There are no people yet: add them in Areas and people."),
                       {},
                       {}});
        return false;
    }
    const auto chosen = context.prompts.choice({ProblemFixesWords::tr("Owner"),
                                                ProblemFixesWords::tr("Who owns %1?").arg(codeOf(problem, *shown)),
                                                ProblemFixesWords::tr("Set owner")},
                                               names);
    if (!chosen)
        return false;
    Edit edit(shown, ProblemFixesWords::tr("Set owner of %1").arg(codeOf(problem, *shown)));
    return edit.set(problem.kind, problem.record, u"owner", RecordId(people[std::size_t(*chosen)]->id))
           && workspace.commit(std::move(edit));
}

bool giveReason(const Problem& problem, const PanelContext& context)
{
    const SnapshotPtr shown = context.workspace.snapshot();
    const QString code = codeOf(problem, *shown);
    const auto reason = context.prompts.text({ProblemFixesWords::tr("Reason"),
                                              ProblemFixesWords::tr("Why does %1 not apply?").arg(code),
                                              ProblemFixesWords::tr("Give reason")},
                                             {});
    if (!reason)
        return false;
    Edit edit(shown, ProblemFixesWords::tr("Give the reason why %1 does not apply").arg(code));
    return edit.set(problem.kind, problem.record, u"not_applicable_reason", reason->trimmed())
           && context.workspace.commit(std::move(edit));
}

bool nameNextStep(const Problem& problem, const PanelContext& context)
{
    const SnapshotPtr shown = context.workspace.snapshot();
    const QString code = codeOf(problem, *shown);
    const auto step = context.prompts.text({ProblemFixesWords::tr("Next step"),
                                            ProblemFixesWords::tr("What is the next step to unblock %1?").arg(code),
                                            ProblemFixesWords::tr("Set next step")},
                                           {});
    if (!step)
        return false;
    Edit edit(shown, ProblemFixesWords::tr("Set next step of %1").arg(code));
    return edit.set(problem.kind, problem.record, u"next_step", step->trimmed())
           && context.workspace.commit(std::move(edit));
}

} // namespace

const ProblemFix* fixFor(const Problem& problem)
{
    static constexpr ProblemFix fixes[] = {
        {kConfirmationRule, QT_TRANSLATE_NOOP("ProblemFix", "&Confirm it as me"), &confirmAnswer},
        {kOwnerRule, QT_TRANSLATE_NOOP("ProblemFix", "Set an &owner…"), &takeOver},
        {"RW-013", QT_TRANSLATE_NOOP("ProblemFix", "Set an &owner…"), &takeOver},
        {"S3-08-reason", QT_TRANSLATE_NOOP("ProblemFix", "Give the &reason…"), &giveReason},
        {"RW-002", QT_TRANSLATE_NOOP("ProblemFix", "Name the &next step…"), &nameNextStep},
    };
    for (const ProblemFix& fix : fixes) {
        if (problem.rule == QLatin1String(fix.rule))
            return &fix;
    }
    return nullptr;
}

} // namespace readiness
