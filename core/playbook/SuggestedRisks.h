#pragma once

#include "core/model/ChangeSet.h"
#include "core/playbook/Playbook.h"

#include <vector>

namespace readiness {

/// A typical risk of one of the playbooks, and what the project has of it.
struct SuggestedRisk {
    PlaybookRisk risk;
    PlaybookArea area;  ///< its own, to be recognised in the project; without key where it has none
    QString playbook;   ///< id
    RecordId present{}; ///< null: not in the project
};

/// The typical risks of the playbooks, in their order; one that several share appears once.
std::vector<SuggestedRisk> suggestedRisks(const Snapshot& project, const std::vector<Playbook>& playbooks);

/// The changes that take these risks into the project, in its areas where it has them. What is there already is passed over.
ChangeSet addRisks(const Snapshot& project, const std::vector<SuggestedRisk>& wanted);

} // namespace readiness
