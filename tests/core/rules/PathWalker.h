#pragma once

#include "core/rules/PathToGo.h"
#include "tests/support/TestedProject.h"

#include <QRandomGenerator>

namespace readiness::test {

/// A small project with everything that a gate can stumble over, made from a seed.
struct RandomProject {
    explicit RandomProject(quint32 seed, int criteria = 0);

    TestedProject builder;
    Id<Gate> gate;
    Instant now;

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool once(int in) { return below(in) == 0; }
    void addItem(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people);
    void addDecision();
    void addRegisterEntries(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people);
    Id<Criterion> addCriterion(const std::vector<Id<Area>>& areas);

    QRandomGenerator m_random;
};

/// Adds a valid sign-off of each area as it is; where a conflict is undecided, none.
void signAreas(ProjectBuilder& builder, const std::vector<Id<Area>>& areas, Instant now);

/// Does what the steps of a path ask for.
struct PathWalker {
    const ProjectBuilder& start;
    Id<Gate> gate;
    Instant now;

    std::vector<PathStep> path() const;
    GateAnswer decisionAfter(const std::vector<PathStep>& steps) const;
    /// The criteria before and after, and the steps: for the message of a failing case.
    QString told(const std::vector<PathStep>& steps) const;

private:
    ProjectBuilder walked(const std::vector<PathStep>& steps) const;
    void take(ProjectBuilder& builder, const PathStep& step) const;
    void work(ProjectBuilder& builder, const PathStep& step) const;
};

} // namespace readiness::test
