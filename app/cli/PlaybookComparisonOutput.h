#pragma once

#include "app/cli/Output.h"
#include "core/model/Snapshot.h"
#include "core/playbook/PlaybookDifference.h"

#include <QJsonObject>

namespace readiness::cli {

/// How a project and a playbook differ, for people and for programs.
void printComparison(const Output& output, const Snapshot& project, const PlaybookComparison& comparison);
QJsonObject comparisonJson(const Snapshot& project, const PlaybookComparison& comparison);

} // namespace readiness::cli
