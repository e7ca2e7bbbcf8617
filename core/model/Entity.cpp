#include "core/model/Entity.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& operationType()
{
    using O = Operation;
    static const RecordType type = describe<O>(
        "operation", QT_TRANSLATE_NOOP("Operation", "Operation"), QT_TRANSLATE_NOOP("Operation", "Operations"), "OP",
        {
            text<&O::title>(10, "title", QT_TRANSLATE_NOOP("Operation", "Title")).required().searchable(),
            text<&O::position>(11, "position", QT_TRANSLATE_NOOP("Operation", "Position")).internal(),
            text<&O::origin>(12, "origin", QT_TRANSLATE_NOOP("Operation", "Origin")).internal(),
        });
    return type;
}

const RecordType& entityType()
{
    using E = Entity;
    static const RecordType type = describe<E>(
        "entity", QT_TRANSLATE_NOOP("Entity", "Entity"), QT_TRANSLATE_NOOP("Entity", "Entities"), "EN",
        {
            text<&E::title>(10, "title", QT_TRANSLATE_NOOP("Entity", "Title")).required().searchable(),
            text<&E::position>(11, "position", QT_TRANSLATE_NOOP("Entity", "Position")).internal(),
            referenceList(E::kOperationsField, "operations", QT_TRANSLATE_NOOP("Entity", "Operations"),
                          RecordKind::Operation),
            longText<&E::description>(13, "description", QT_TRANSLATE_NOOP("Entity", "Description")).searchable(),
            text<&E::origin>(14, "origin", QT_TRANSLATE_NOOP("Entity", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
