#include "core/model/Person.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& personType()
{
    static const RecordType type = [] {
        RecordType t = describe<Person>(
            "person", QT_TRANSLATE_NOOP("Person", "Person"), QT_TRANSLATE_NOOP("Person", "People"), "P",
            {
                text<&Person::name>(10, "name", QT_TRANSLATE_NOOP("Person", "Name")).required().searchable(),
                text<&Person::organisation>(11, "organisation", QT_TRANSLATE_NOOP("Person", "Organisation"))
                    .searchable(),
                text<&Person::role>(12, "role", QT_TRANSLATE_NOOP("Person", "Role")).searchable(),
                text<&Person::mail>(13, "mail", QT_TRANSLATE_NOOP("Person", "Mail")).searchable(),
                text<&Person::phone>(14, "phone", QT_TRANSLATE_NOOP("Person", "Phone")),
                text<&Person::timeZone>(15, "time_zone", QT_TRANSLATE_NOOP("Person", "Time zone")),
                reference<&Person::deputy>(16, "deputy", QT_TRANSLATE_NOOP("Person", "Deputy")),
            });
        t.titleField = "name";
        return t;
    }();
    return type;
}

} // namespace readiness
