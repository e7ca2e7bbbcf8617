#pragma once

#include "core/playbook/PlaybookDifference.h"
#include "core/playbook/PlaybookLibrary.h"
#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"

namespace readiness {

/// What a window does with playbooks of its project: makes one of it, adds further ones, takes over what
/// newer versions changed, and offers their typical risks. Made for one action.
class PlaybookActions {
public:
    PlaybookActions(Workspace& workspace, Prompts& prompts) : m_workspace(workspace), m_prompts(prompts) {}

    void saveAsOwn();
    void addToProject();
    /// With the project's playbook as it is installed now; the lines that the user ticks are taken over in one step.
    void compare();
    /// Offers the typical risks of the project's playbooks; those that the user ticks are taken over in one step.
    void suggestRisks();

private:
    void say(Message::Kind kind, const QString& text);
    /// The playbook that the user picks of those that can be used.
    std::optional<Playbook> picked(const Prompts::Question& question);
    /// The only one that the project uses and that is installed, else the one that the user picks.
    std::optional<Playbook> toCompare();
    /// Those that the project uses, as far as they are installed.
    std::vector<Playbook> installed() const;
    void offer(const Playbook& playbook, const PlaybookPast& past);

    Workspace& m_workspace;
    Prompts& m_prompts;
    PlaybookLibrary m_library;
};

} // namespace readiness
