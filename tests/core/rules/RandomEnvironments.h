#pragma once

#include "core/rules/PathToGo.h"
#include "tests/support/ProjectBuilder.h"

#include <QRandomGenerator>

namespace readiness::test {

/// Environments that differ from production or do not, upgrades, backups and scenarios, or none of some of them.
void addEnvironments(ProjectBuilder& project, QRandomGenerator& random, const Id<Person>& approver);

/// A criterion of one of the metrics that count them.
void addEnvironmentCriterion(ProjectBuilder& project, QRandomGenerator& random, const Id<Gate>& gate);

/// Does what a step of a path asks for at a record of environments; at the project, for each metric that finds nothing.
void walkEnvironments(ProjectBuilder& project, Instant now, const PathStep& step);

} // namespace readiness::test
