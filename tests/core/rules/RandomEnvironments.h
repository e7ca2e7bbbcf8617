#pragma once

#include "core/rules/PathToGo.h"
#include "tests/support/ProjectBuilder.h"

#include <QRandomGenerator>

namespace readiness::test {

/// Half of the random projects have environments that differ from production or do not, upgrades and backups. With dice of
/// its own: what else is in a project stays as it is.
class RandomEnvironments {
public:
    RandomEnvironments(ProjectBuilder& project, quint32 seed);

    void add(const Id<Person>& approver);
    /// Some criteria count environments instead of what they counted.
    void maybeTake(const Id<Criterion>& criterion);

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool once(int in) { return below(in) == 0; }
    QString memory();
    void addEnvironment();

    ProjectBuilder& m_project;
    QRandomGenerator m_random;
    bool m_hasAny;
};

/// Does what a step of a path asks for at a record of environments; at the project, for each metric that finds nothing.
void walkEnvironments(ProjectBuilder& project, Instant now, const PathStep& step);

} // namespace readiness::test
