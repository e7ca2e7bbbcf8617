#pragma once

#include "core/model/Cycle.h"
#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"

namespace readiness {

/// What a window does with its project as a whole. Made for one action.
class ProjectActions {
public:
    ProjectActions(Workspace& workspace, Prompts& prompts) : m_workspace(workspace), m_prompts(prompts) {}

    void moveGoLive();
    /// Asks where to, and writes on the store's thread; the message bar tells of the end, and offers to open the copy with
    /// `open`.
    void saveForOthers(const std::function<void(const QString& path)>& open);
    /// Asks for cycle and tester where they are not clear, and where to.
    void saveTesterShare();

private:
    std::optional<Id<Cycle>> chosenCycle();
    std::optional<Id<Person>> chosenTester(const Id<Cycle>& cycle);

    Workspace& m_workspace;
    Prompts& m_prompts;
};

} // namespace readiness
