#include "core/model/Cycle.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& solutionVersionType()
{
    using S = SolutionVersion;
    static const RecordType type = describe<S>(
        "solution_version", QT_TRANSLATE_NOOP("SolutionVersion", "Solution version"),
        QT_TRANSLATE_NOOP("SolutionVersion", "Solution versions"), "SV",
        {
            text<&S::title>(10, "title", QT_TRANSLATE_NOOP("SolutionVersion", "Title")).required().searchable(),
            text<&S::code>(11, "code", QT_TRANSLATE_NOOP("SolutionVersion", "Program code")).searchable(),
            text<&S::configuration>(12, "configuration", QT_TRANSLATE_NOOP("SolutionVersion", "Configuration"))
                .searchable(),
            text<&S::data>(13, "data", QT_TRANSLATE_NOOP("SolutionVersion", "Data")).searchable(),
            instant<&S::since>(14, "since", QT_TRANSLATE_NOOP("SolutionVersion", "Since")),
            referenceList(S::kSuitesField, "suites", QT_TRANSLATE_NOOP("SolutionVersion", "Affects suites"),
                          RecordKind::Suite),
            longText<&S::description>(16, "description", QT_TRANSLATE_NOOP("SolutionVersion", "What changed"))
                .searchable(),
        });
    return type;
}

const RecordType& cycleType()
{
    using C = Cycle;
    static const RecordType type = describe<C>(
        "cycle", QT_TRANSLATE_NOOP("Cycle", "Test cycle"), QT_TRANSLATE_NOOP("Cycle", "Test cycles"), "CY",
        {
            text<&C::title>(10, "title", QT_TRANSLATE_NOOP("Cycle", "Title")).required().searchable(),
            text<&C::position>(11, "position", QT_TRANSLATE_NOOP("Cycle", "Position")).internal(),
            reference<&C::environment>(12, "environment", QT_TRANSLATE_NOOP("Cycle", "Environment")),
            reference<&C::version>(13, "version", QT_TRANSLATE_NOOP("Cycle", "Version")),
            dueDate<&C::starts>(14, "starts", QT_TRANSLATE_NOOP("Cycle", "From")),
            dueDate<&C::ends>(15, "ends", QT_TRANSLATE_NOOP("Cycle", "To")),
            reference<&C::entryGate>(16, "entry_gate", QT_TRANSLATE_NOOP("Cycle", "Entry criteria")),
            reference<&C::exitGate>(17, "exit_gate", QT_TRANSLATE_NOOP("Cycle", "Exit criteria")),
            yesNo<&C::isMockCutover>(18, "mock_cutover", QT_TRANSLATE_NOOP("Cycle", "Mock cutover")),
            referenceList(C::kSuitesField, "suites", QT_TRANSLATE_NOOP("Cycle", "Suites"), RecordKind::Suite),
            referenceList(C::kParticipantsField, "participants", QT_TRANSLATE_NOOP("Cycle", "Participants"),
                          RecordKind::Person),
            longText<&C::description>(21, "description", QT_TRANSLATE_NOOP("Cycle", "Description")).searchable(),
            text<&C::origin>(22, "origin", QT_TRANSLATE_NOOP("Cycle", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
