#include "core/playbook/PlaybookUses.h"

#include "core/model/Project.h"

namespace readiness {

namespace {

void setIfOther(ChangeSet& changes, const RecordType& type, const Record& record, const char* key, const QString& value)
{
    const Field* field = type.field(QString::fromLatin1(key));
    if (field->get(record) != Value(value))
        changes.set(type.kind, record.id, field->number, Value(value));
}

} // namespace

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
