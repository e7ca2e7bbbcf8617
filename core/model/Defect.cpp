#include "core/model/Defect.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<DefectOutcome>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Defect", "Not yet known")},
        {"bug", QT_TRANSLATE_NOOP("Defect", "Bug")},
        {"configuration", QT_TRANSLATE_NOOP("Defect", "Configuration")},
        {"gap", QT_TRANSLATE_NOOP("Defect", "Gap")},
        {"standard_product", QT_TRANSLATE_NOOP("Defect", "Standard product")},
        {"concept", QT_TRANSLATE_NOOP("Defect", "Concept")},
        {"process", QT_TRANSLATE_NOOP("Defect", "Process")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<DefectStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Defect", "Open")},
        {"in_progress", QT_TRANSLATE_NOOP("Defect", "In progress")},
        {"fixed", QT_TRANSLATE_NOOP("Defect", "Fixed, to be tested again")},
        {"closed", QT_TRANSLATE_NOOP("Defect", "Closed")},
        {"rejected", QT_TRANSLATE_NOOP("Defect", "Rejected")},
    };
    return choices;
}

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of another type, here too.
[[maybe_unused]] constexpr const char* kBorrowedWords[] = {
    QT_TRANSLATE_NOOP("Defect", "Low"),    QT_TRANSLATE_NOOP("Defect", "Medium"),
    QT_TRANSLATE_NOOP("Defect", "High"),   QT_TRANSLATE_NOOP("Defect", "Critical"),
    QT_TRANSLATE_NOOP("Defect", "Normal"), QT_TRANSLATE_NOOP("Defect", "Highest")};

Value isBlocking(const Record& record, const ProjectSettings&)
{
    return fields::Encoding<bool>::store(static_cast<const Defect&>(record).isBlocking());
}

} // namespace

const RecordType& defectType()
{
    using D = Defect;
    static const RecordType type = describe<D>(
        "defect", QT_TRANSLATE_NOOP("Defect", "Defect"), QT_TRANSLATE_NOOP("Defect", "Defects"), "DF",
        {
            text<&D::title>(10, "title", QT_TRANSLATE_NOOP("Defect", "Title")).required().searchable(),
            longText<&D::description>(11, "description", QT_TRANSLATE_NOOP("Defect", "Description")).searchable(),
            reference<&D::execution>(12, "execution", QT_TRANSLATE_NOOP("Defect", "Found in")),
            reference<&D::testCase>(13, "test_case", QT_TRANSLATE_NOOP("Defect", "Test case")),
            reference<&D::process>(14, "process", QT_TRANSLATE_NOOP("Defect", "Business process")),
            choice<&D::severity>(15, "severity", QT_TRANSLATE_NOOP("Defect", "Severity")),
            choice<&D::priority>(16, "priority", QT_TRANSLATE_NOOP("Defect", "Priority")),
            choice<&D::outcome>(17, "outcome", QT_TRANSLATE_NOOP("Defect", "Outcome")),
            choice<&D::status>(18, "status", QT_TRANSLATE_NOOP("Defect", "Status")),
            yesNo<&D::stopsCriticalProcess>(19, "stops_critical_process",
                                            QT_TRANSLATE_NOOP("Defect", "Stops a critical business process")),
            longText<&D::workaround>(20, "workaround", QT_TRANSLATE_NOOP("Defect", "Workaround")).searchable(),
            reference<&D::workaroundAcceptedBy>(21, "workaround_accepted_by",
                                                QT_TRANSLATE_NOOP("Defect", "Workaround accepted by")),
            reference<&D::owner>(22, "owner", QT_TRANSLATE_NOOP("Defect", "Owner")),
            dueDate<&D::due>(23, "due", QT_TRANSLATE_NOOP("Defect", "Due")),
            reference<&D::fixedIn>(24, "fixed_in", QT_TRANSLATE_NOOP("Defect", "Fixed in")),
            longText<&D::resolution>(25, "resolution", QT_TRANSLATE_NOOP("Defect", "Resolution")).searchable(),
            text<&D::reportedBy>(26, "reported_by", QT_TRANSLATE_NOOP("Defect", "Reported by"))
                .internal()
                .filledByAuthorOf("title"),
            instant<&D::reportedAt>(27, "reported_at", QT_TRANSLATE_NOOP("Defect", "Reported at"))
                .internal()
                .filledByAuthorOf("title"),
            derived("blocking", QT_TRANSLATE_NOOP("Defect", "Blocking"), FieldKind::YesNo, &isBlocking),
        });
    return type;
}

} // namespace readiness
