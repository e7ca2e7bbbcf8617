#include "core/rules/Defects.h"

#include "core/base/CoreText.h"
#include "core/model/Person.h"
#include "core/rules/Names.h"

#include <array>

namespace readiness {

namespace {

constexpr const char* roleOf(DefectOutcome outcome)
{
    constexpr std::array roles = {
        "",
        QT_TRANSLATE_NOOP("Core", "Developer"),
        QT_TRANSLATE_NOOP("Core", "Consultant"),
        QT_TRANSLATE_NOOP("Core", "Project manager"),
        QT_TRANSLATE_NOOP("Core", "Vendor support"),
        QT_TRANSLATE_NOOP("Core", "Architect"),
        QT_TRANSLATE_NOOP("Core", "Process owner"),
    };
    return roles[std::size_t(outcome)];
}

} // namespace

QString defaultRole(DefectOutcome outcome)
{
    return outcome == DefectOutcome::Open ? QString() : CoreText::tr(roleOf(outcome));
}

const Person* ownerOf(const Snapshot& snapshot, const Defect& defect)
{
    if (const Person* owner = snapshot.find(defect.owner))
        return owner;
    if (defect.outcome == DefectOutcome::Open)
        return nullptr;
    // People write roles in the language of the program or in that of the files.
    const QString said = comparableName(defaultRole(defect.outcome));
    const QString written = comparableName(QString::fromLatin1(roleOf(defect.outcome)));
    for (const Person* person : snapshot.all<Person>()) {
        if (const QString role = comparableName(person->role); role == said || role == written)
            return person;
    }
    return nullptr;
}

} // namespace readiness
