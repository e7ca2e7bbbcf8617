#include "core/model/Backup.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& backupType()
{
    using B = Backup;
    static const RecordType type = describe<B>(
        "backup", QT_TRANSLATE_NOOP("Backup", "Backup"), QT_TRANSLATE_NOOP("Backup", "Backups"), "BU",
        {
            text<&B::title>(10, "title", QT_TRANSLATE_NOOP("Backup", "Component")).required().searchable(),
            reference<&B::environment>(11, "environment", QT_TRANSLATE_NOOP("Backup", "Environment")),
            longText<&B::plan>(12, "plan", QT_TRANSLATE_NOOP("Backup", "Plan")).searchable(),
            text<&B::location>(13, "location", QT_TRANSLATE_NOOP("Backup", "Location")).searchable(),
            yesNo<&B::hasOffSiteCopy>(14, "off_site_copy", QT_TRANSLATE_NOOP("Backup", "Copy off site")),
            text<&B::offSiteLocation>(15, "off_site_location", QT_TRANSLATE_NOOP("Backup", "Location off site"))
                .searchable(),
            instant<&B::takenAt>(16, "taken_at", QT_TRANSLATE_NOOP("Backup", "Last taken")),
            date<&B::rehearsedOn>(17, "rehearsed_on", QT_TRANSLATE_NOOP("Backup", "Restore rehearsed on")),
            yesNo<&B::isDatabase>(18, "database", QT_TRANSLATE_NOOP("Backup", "Database")),
            duration<&B::restoreMinutes>(19, "restore_minutes", QT_TRANSLATE_NOOP("Backup", "Restore")),
            duration<&B::reinstallMinutes>(20, "reinstall_minutes", QT_TRANSLATE_NOOP("Backup", "Reinstall")),
            reference<&B::owner>(21, "owner", QT_TRANSLATE_NOOP("Backup", "Owner")),
            longText<&B::note>(22, "note", QT_TRANSLATE_NOOP("Backup", "Note")).searchable(),
            text<&B::origin>(23, "origin", QT_TRANSLATE_NOOP("Backup", "Origin")).internal(),
        });
    return type;
}

const RecordType& failureScenarioType()
{
    using F = FailureScenario;
    static const RecordType type = describe<F>(
        "failure_scenario", QT_TRANSLATE_NOOP("FailureScenario", "Failure scenario"),
        QT_TRANSLATE_NOOP("FailureScenario", "Failure scenarios"), "FS",
        {
            text<&F::title>(10, "title", QT_TRANSLATE_NOOP("FailureScenario", "Title")).required().searchable(),
            reference<&F::environment>(11, "environment", QT_TRANSLATE_NOOP("FailureScenario", "Environment")),
            longText<&F::trigger>(12, "trigger", QT_TRANSLATE_NOOP("FailureScenario", "How it is noticed"))
                .searchable(),
            referenceList(F::kBackupsField, "backups", QT_TRANSLATE_NOOP("FailureScenario", "Backups restored"),
                          RecordKind::Backup),
            longText<&F::procedure>(14, "procedure", QT_TRANSLATE_NOOP("FailureScenario", "Restore procedure"))
                .searchable(),
            duration<&F::furtherMinutes>(15, "further_minutes", QT_TRANSLATE_NOOP("FailureScenario", "Further time")),
            date<&F::rehearsedOn>(16, "rehearsed_on", QT_TRANSLATE_NOOP("FailureScenario", "Rehearsed on")),
            reference<&F::owner>(17, "owner", QT_TRANSLATE_NOOP("FailureScenario", "Owner")),
            reference<&F::risk>(18, "risk", QT_TRANSLATE_NOOP("FailureScenario", "Risk")),
            text<&F::origin>(19, "origin", QT_TRANSLATE_NOOP("FailureScenario", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
