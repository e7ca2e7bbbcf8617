#include "core/playbook/NewProject.h"

#include "core/base/CoreText.h"
#include "core/model/FieldBuilders.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/SuggestedRisks.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ChangeSet emptyProject(const NewProject& project, const std::vector<Playbook>& playbooks)
{
    ProjectSettings record;
    record.id = RecordId::random();
    record.name = project.name;
    record.customer = project.customer;
    record.goLive = project.goLive;
    record.timeZone = project.timeZone;
    record.phase = ProjectPhase::Prepare;
    QStringList titles, ids;
    for (const Playbook& playbook : playbooks) {
        titles += playbook.title;
        ids += playbook.id;
    }
    if (!playbooks.empty()) {
        record.playbook = playbooks.front().id;
        record.playbookVersion = playbooks.front().version;
        record.productFamily = fields::Encoding<ProductFamily>::load(Value(playbooks.front().productFamily));
    }
    ChangeSet changes;
    changes.label = titles.isEmpty() ? CoreText::tr("Create the project")
                                     : CoreText::tr("Create the project from “%1”").arg(titles.join(u"”, “"));
    changes.origin = ids.join(u", ");
    changes.create(std::move(record));
    return changes;
}

} // namespace

ChangeSet projectFromPlaybook(const NewProject& project, const Playbook* playbook)
{
    return projectFromPlaybooks(project, playbook ? std::vector{*playbook} : std::vector<Playbook>()).value();
}

Result<ChangeSet> projectFromPlaybooks(const NewProject& project, const std::vector<Playbook>& playbooks)
{
    ChangeSet changes = emptyProject(project, playbooks);
    SnapshotBuilder sofar(RecordId::random());
    sofar.put(RecordKind::Project, changes.changes.front().created);
    for (const Playbook& playbook : playbooks) {
        const auto plan = planPlaybook(sofar.peek(), playbook);
        if (!plan)
            return tl::unexpected(plan.error());
        for (const Change& change : plan->changes.changes) {
            if (change.action == Change::Action::Create)
                sofar.put(change.kind, change.created);
            changes.changes.push_back(change);
        }
    }
    if (project.withRisks) {
        const ChangeSet risks = addRisks(sofar.peek(), suggestedRisks(sofar.peek(), playbooks));
        changes.changes.insert(changes.changes.end(), risks.changes.begin(), risks.changes.end());
    }
    changes.giveNumbers(*SnapshotBuilder(RecordId::random()).finish());
    return changes;
}

} // namespace readiness
