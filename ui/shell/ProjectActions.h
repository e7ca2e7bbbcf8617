#pragma once

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

private:
    Workspace& m_workspace;
    Prompts& m_prompts;
};

} // namespace readiness
