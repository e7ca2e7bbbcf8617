#include "core/model/PlaybookUse.h"

#include "core/model/FieldBuilders.h"

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

} // namespace readiness
