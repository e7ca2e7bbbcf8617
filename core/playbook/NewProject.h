#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/model/ChangeSet.h"
#include "core/playbook/Playbook.h"

namespace readiness {

/// What is asked for when a project is created.
struct NewProject {
    QString name;
    QString customer;
    Instant goLive;
    QString timeZone;       ///< IANA
    bool withRisks = false; ///< the typical ones of the playbooks, too
};

/// The records of a new project: its areas, scope facts, gates with criteria and checklist items, with due dates counted
/// from go-live. Without a playbook, the project record alone. The ids are new each time.
ChangeSet projectFromPlaybook(const NewProject& project, const Playbook* playbook);
/// The same from several playbooks: what they share appears once. Refused where two of them mean different things by one
/// scope fact.
Result<ChangeSet> projectFromPlaybooks(const NewProject& project, const std::vector<Playbook>& playbooks);

} // namespace readiness
