#include "core/model/Staffing.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& staffingType()
{
    static const RecordType type = describe<Staffing>(
        "staffing", QT_TRANSLATE_NOOP("Staffing", "Staffing"), QT_TRANSLATE_NOOP("Staffing", "Staffing"), "ST",
        {
            text<&Staffing::title>(10, "title", QT_TRANSLATE_NOOP("Staffing", "Role")).required().searchable(),
            reference<&Staffing::person>(11, "person", QT_TRANSLATE_NOOP("Staffing", "Person")),
            reference<&Staffing::deputy>(12, "deputy", QT_TRANSLATE_NOOP("Staffing", "Deputy")),
            integer<&Staffing::neededPercent>(13, "needed_percent", QT_TRANSLATE_NOOP("Staffing", "Time needed (%)"))
                .range(0, 100),
            integer<&Staffing::givenPercent>(14, "given_percent", QT_TRANSLATE_NOOP("Staffing", "Time given (%)"))
                .range(0, 100),
            text<&Staffing::note>(15, "note", QT_TRANSLATE_NOOP("Staffing", "Note")).searchable(),
        });
    return type;
}

} // namespace readiness
