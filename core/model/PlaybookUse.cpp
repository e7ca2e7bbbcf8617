#include "core/model/PlaybookUse.h"

#include "core/model/FieldBuilders.h"
#include "core/model/Project.h"
#include "core/model/Snapshot.h"

#include <algorithm>

namespace readiness {

const RecordType& playbookUseType()
{
    using P = PlaybookUse;
    static const RecordType type = [] {
        RecordType t = describe<P>(
            "playbook_use", QT_TRANSLATE_NOOP("PlaybookUse", "Further playbook"),
            QT_TRANSLATE_NOOP("PlaybookUse", "Further playbooks"), "PB",
            {
                text<&P::playbook>(10, "playbook", QT_TRANSLATE_NOOP("PlaybookUse", "Playbook")).required().internal(),
                text<&P::version>(11, "version", QT_TRANSLATE_NOOP("PlaybookUse", "Version")).internal(),
            });
        t.isListed = false;
        t.titleField = "playbook";
        return t;
    }();
    return type;
}

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

} // namespace readiness
