#pragma once

#include "core/playbook/PlaybookLibrary.h"
#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"

namespace readiness {

/// What a window does with playbooks of its project: makes one of it, and adds further ones. Made for one action.
class PlaybookActions {
public:
    PlaybookActions(Workspace& workspace, Prompts& prompts) : m_workspace(workspace), m_prompts(prompts) {}

    void saveAsOwn();
    void addToProject();

private:
    void say(Message::Kind kind, const QString& text);
    /// The playbook that the user picks of those that can be used.
    std::optional<Playbook> picked();

    Workspace& m_workspace;
    Prompts& m_prompts;
    PlaybookLibrary m_library;
};

} // namespace readiness
