#include "core/playbook/PlaybookUses.h"

#include "core/model/Project.h"

#include <algorithm>

namespace readiness {

namespace {

void setIfOther(ChangeSet& changes, const RecordType& type, const Record& record, const char* key, const QString& value)
{
    const Field* field = type.field(QString::fromLatin1(key));
    if (field->get(record) != Value(value))
        changes.set(type.kind, record.id, field->number, Value(value));
}

} // namespace

std::vector<PlaybookUse> usedPlaybooks(const Snapshot& project)
{
    std::vector<PlaybookUse> uses;
    const auto add = [&uses](const PlaybookUse& use) {
        const auto isSame = [&use](const PlaybookUse& other) { return other.playbook == use.playbook; };
        if (!use.playbook.isEmpty() && std::none_of(uses.begin(), uses.end(), isSame))
            uses.push_back(use);
    };
    PlaybookUse first;
    first.playbook = project.project().playbook;
    first.version = project.project().playbookVersion;
    add(first);
    for (const PlaybookUse* use : project.all<PlaybookUse>())
        add(*use); // two people may have added the same
    return uses;
}

void noteUse(ChangeSet& changes, const Snapshot& project, const Playbook& playbook)
{
    const ProjectSettings& settings = project.project();
    if (settings.playbook.isEmpty() || settings.playbook == playbook.id) {
        setIfOther(changes, projectType(), settings, "playbook", playbook.id);
        setIfOther(changes, projectType(), settings, "playbook_version", playbook.version);
        return;
    }
    for (const PlaybookUse* use : project.all<PlaybookUse>()) {
        if (use->playbook == playbook.id) {
            setIfOther(changes, playbookUseType(), *use, "version", playbook.version);
            return;
        }
    }
    PlaybookUse use;
    use.id = RecordId::random();
    use.playbook = playbook.id;
    use.version = playbook.version;
    changes.create(std::move(use));
}

} // namespace readiness
