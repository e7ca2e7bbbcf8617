#pragma once

#include "core/rules/Metrics.h"

namespace readiness {

struct Issue;

/// Where an action names the parts of the record that it is about: several are named in one sentence.
inline constexpr QChar kPlaceOfParts = u'\ufffc';

/// A record behind a metric of the registers, and what takes it out of the count: "Name who does it".
struct RegisterEntry {
    RecordKind kind{};
    RecordId record;
    QString action;
    std::vector<RegisterEntry> steps = {}; ///< what takes it out of the count is done at these records instead
    bool settles = false;                  ///< the action settles the record: the case passes, the defect is closed
    bool isOutOnceSettled = false;         ///< so does any other action that settles it
    QString part = {};                     ///< of the record, quoted, for the place in the action: “Create”
};

/// Whether the metric counts issues, risks, actions, what belongs to cutovers, tests or environments: each record is behind
/// it on its own.
bool isOfRegister(Metric metric);

/// The records behind such a metric, by number; see measured().
std::vector<RegisterEntry> registerEntries(const Assessment& assessment, Metric metric, const MetricScope& scope,
                                           Waivers waivers);

/// What a blocker needs, also as the action of its problem.
QString unblockingAction(const Issue& issue);
/// What an action without an owner needs, also as the action of its problem.
QString namingAction();

} // namespace readiness
