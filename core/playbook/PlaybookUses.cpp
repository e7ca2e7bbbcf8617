#include "core/playbook/PlaybookUses.h"

#include "core/model/Project.h"

namespace readiness {

std::vector<PlaybookUse> usedPlaybooks(const Snapshot& project)
{
    const ProjectSettings& settings = project.project();
    if (settings.playbook.isEmpty())
        return {};
    return {{settings.playbook, settings.playbookVersion}};
}

void noteUse(ChangeSet& changes, const Snapshot& project, const Playbook& playbook)
{
    const ProjectSettings& settings = project.project();
    const RecordType& type = projectType();
    const auto set = [&](QStringView field, const QString& before, const QString& after) {
        if (before != after)
            changes.set(RecordKind::Project, settings.id, type.field(field)->number, Value(after));
    };
    if (settings.playbook.isEmpty() || settings.playbook == playbook.id) {
        set(u"playbook", settings.playbook, playbook.id);
        set(u"playbook_version", settings.playbookVersion, playbook.version);
    }
}

} // namespace readiness
