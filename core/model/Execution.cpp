#include "core/model/Execution.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<Verdict>()
{
    static constexpr Choice choices[] = {
        {"not_run", QT_TRANSLATE_NOOP("Execution", "Not run")}, {"passed", QT_TRANSLATE_NOOP("Execution", "Passed")},
        {"failed", QT_TRANSLATE_NOOP("Execution", "Failed")},   {"blocked", QT_TRANSLATE_NOOP("Execution", "Blocked")},
        {"skipped", QT_TRANSLATE_NOOP("Execution", "Skipped")},
    };
    return choices;
}

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of another type, here too.
[[maybe_unused]] constexpr const char* kBorrowedWords[] = {
    QT_TRANSLATE_NOOP("StepResult", "Not run"), QT_TRANSLATE_NOOP("StepResult", "Passed"),
    QT_TRANSLATE_NOOP("StepResult", "Failed"), QT_TRANSLATE_NOOP("StepResult", "Blocked"),
    QT_TRANSLATE_NOOP("StepResult", "Skipped")};

} // namespace

const RecordType& executionType()
{
    using E = Execution;
    static const RecordType type = describe<E>(
        "execution", QT_TRANSLATE_NOOP("Execution", "Test execution"),
        QT_TRANSLATE_NOOP("Execution", "Test executions"), "EX",
        {
            reference<&E::cycle>(10, "cycle", QT_TRANSLATE_NOOP("Execution", "Test cycle"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            reference<&E::testCase>(11, "test_case", QT_TRANSLATE_NOOP("Execution", "Test case"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&E::title>(12, "title", QT_TRANSLATE_NOOP("Execution", "Title")).searchable(),
            integer<&E::attempt>(13, "attempt", QT_TRANSLATE_NOOP("Execution", "Attempt")).range(1, 999),
            reference<&E::tester>(14, "tester", QT_TRANSLATE_NOOP("Execution", "Tester")),
            text<&E::securityRole>(15, "security_role", QT_TRANSLATE_NOOP("Execution", "Security role used"))
                .searchable(),
            yesNo<&E::isAdministratorRole>(16, "administrator_role",
                                           QT_TRANSLATE_NOOP("Execution", "Administrator role")),
            yesNo<&E::withMigratedData>(17, "with_migrated_data", QT_TRANSLATE_NOOP("Execution", "With migrated data")),
            choice<&E::verdict>(18, "verdict", QT_TRANSLATE_NOOP("Execution", "Verdict")),
            instant<&E::startedAt>(19, "started_at", QT_TRANSLATE_NOOP("Execution", "Started at")),
            instant<&E::endedAt>(20, "ended_at", QT_TRANSLATE_NOOP("Execution", "Ended at")),
            text<&E::recordedBy>(21, "recorded_by", QT_TRANSLATE_NOOP("Execution", "Recorded by"))
                .internal()
                .filledByAuthorOf("verdict"),
            instant<&E::recordedAt>(22, "recorded_at", QT_TRANSLATE_NOOP("Execution", "Recorded at"))
                .internal()
                .filledByAuthorOf("verdict"),
            longText<&E::actual>(23, "actual", QT_TRANSLATE_NOOP("Execution", "Actual result")).searchable(),
            longText<&E::note>(24, "note", QT_TRANSLATE_NOOP("Execution", "Note")).searchable(),
            longText<&E::oldResult>(25, "old_result", QT_TRANSLATE_NOOP("Execution", "Result of the old version"))
                .searchable(),
            longText<&E::newResult>(26, "new_result", QT_TRANSLATE_NOOP("Execution", "Result of the new version"))
                .searchable(),
        });
    return type;
}

const RecordType& stepResultType()
{
    using S = StepResult;
    static const RecordType type = [] {
        RecordType t = describe<S>(
            "step_result", QT_TRANSLATE_NOOP("StepResult", "Step result"),
            QT_TRANSLATE_NOOP("StepResult", "Step results"), "SR",
            {
                reference<&S::execution>(10, "execution", QT_TRANSLATE_NOOP("StepResult", "Test execution"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                reference<&S::step>(11, "step", QT_TRANSLATE_NOOP("StepResult", "Test step"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                choice<&S::verdict>(12, "verdict", QT_TRANSLATE_NOOP("StepResult", "Verdict")),
                longText<&S::actual>(13, "actual", QT_TRANSLATE_NOOP("StepResult", "Actual result")).searchable(),
                longText<&S::note>(14, "note", QT_TRANSLATE_NOOP("StepResult", "Note")).searchable(),
            });
        t.titleField = "actual";
        return t;
    }();
    return type;
}

} // namespace readiness
