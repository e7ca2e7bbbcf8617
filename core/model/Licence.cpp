#include "core/model/Licence.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& licenceType()
{
    static const RecordType type = describe<Licence>(
        "licence", QT_TRANSLATE_NOOP("Licence", "Licence"), QT_TRANSLATE_NOOP("Licence", "Licences"), "LC",
        {
            text<&Licence::title>(10, "title", QT_TRANSLATE_NOOP("Licence", "Product")).required().searchable(),
            integer<&Licence::needed>(11, "needed", QT_TRANSLATE_NOOP("Licence", "Needed")).range(0, 10000000),
            integer<&Licence::assigned>(12, "assigned", QT_TRANSLATE_NOOP("Licence", "Assigned")).range(0, 10000000),
            reference<&Licence::owner>(13, "owner", QT_TRANSLATE_NOOP("Licence", "Owner")),
            text<&Licence::note>(14, "note", QT_TRANSLATE_NOOP("Licence", "Note")).searchable(),
        });
    return type;
}

} // namespace readiness
