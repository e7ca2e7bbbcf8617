#include "core/rules/Names.h"

#include "core/base/Text.h"
#include "core/model/Person.h"

namespace readiness {

QString comparableName(const QString& name) { return folded(name.simplified()); }

RecordId personNamed(const Snapshot& snapshot, const QString& name)
{
    const QString wanted = comparableName(name);
    for (const Person* person : snapshot.all<Person>()) {
        if (comparableName(person->name) == wanted)
            return person->id;
    }
    return {};
}

} // namespace readiness
