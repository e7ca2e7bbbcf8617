#pragma once

#include "tests/faults/SharingSite.h"

#include <vector>

namespace readiness::test {

/// Something that Bob does, during which a file operation will fail or his program end.
struct SharingScenario {
    const char* name;
    void (*prepare)(SharingSite&);
    Result<> (*run)(SharingSite&);
    bool harmsTheFile = false; ///< the scenario itself damages or removes it
    bool mayOverwrite = false; ///< without exchanging, what Ann writes in the last instant waits in her outbox
    bool isPublishing = true;  ///< succeeding means that everything acknowledged is in the file
};

const std::vector<SharingScenario>& sharingScenarios();

/// What is wrong right after a scenario during which something failed, and after everybody has started anew and edited
/// once more; empty when nothing is. `before` is what the file held at the beginning.
QStringList faultsAfter(SharingSite& site, const SharingScenario& scenario, const QSet<QString>& before,
                        bool succeeded);

} // namespace readiness::test
