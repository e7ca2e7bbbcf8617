#pragma once

#include "core/rules/Assessment.h"
#include "tests/support/ProjectBuilder.h"

#include <QStringList>

namespace readiness::test {

/// Seven weeks before the go-live of ProjectBuilder, noon UTC.
inline constexpr auto kSevenWeeksBefore = u"2027-01-10T12:00:00Z";

/// A project that breaks no rule.
inline ProjectBuilder soundProject()
{
    ProjectBuilder project;
    project.criterion(project.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
    return project;
}

/// The ids of the rules that a project breaks, one for each problem.
inline QStringList brokenRules(const ProjectBuilder& project, const Instant& now = at(kSevenWeeksBefore))
{
    QStringList rules;
    const Assessment assessment(project.build(), now);
    for (const Problem& problem : assessment.problems())
        rules += problem.rule;
    return rules;
}

/// How often it breaks one of them.
inline int timesBroken(const ProjectBuilder& project, const QString& rule, const Instant& now = at(kSevenWeeksBefore))
{
    return int(brokenRules(project, now).count(rule));
}

} // namespace readiness::test
