#include "core/model/Requirement.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of another type, here too.
[[maybe_unused]] constexpr const char* kBorrowedWords[] = {QT_TRANSLATE_NOOP("Requirement", "Must"),
                                                           QT_TRANSLATE_NOOP("Requirement", "Should"),
                                                           QT_TRANSLATE_NOOP("Requirement", "Optional")};

} // namespace

const RecordType& businessProcessType()
{
    using B = BusinessProcess;
    static const RecordType type = describe<B>(
        "process", QT_TRANSLATE_NOOP("Process", "Business process"), QT_TRANSLATE_NOOP("Process", "Business processes"),
        "BP",
        {
            reference<&B::parent>(10, "parent", QT_TRANSLATE_NOOP("Process", "Part of")),
            text<&B::title>(11, "title", QT_TRANSLATE_NOOP("Process", "Title")).required().searchable(),
            text<&B::position>(12, "position", QT_TRANSLATE_NOOP("Process", "Position")).internal(),
            reference<&B::area>(13, "area", QT_TRANSLATE_NOOP("Process", "Area")),
            reference<&B::owner>(14, "owner", QT_TRANSLATE_NOOP("Process", "Process owner")),
            yesNo<&B::isCritical>(15, "critical", QT_TRANSLATE_NOOP("Process", "Critical")),
            longText<&B::description>(16, "description", QT_TRANSLATE_NOOP("Process", "Description")).searchable(),
            text<&B::source>(17, "source", QT_TRANSLATE_NOOP("Process", "Source")).searchable(),
            text<&B::origin>(18, "origin", QT_TRANSLATE_NOOP("Process", "Origin")).internal(),
        });
    return type;
}

const RecordType& requirementType()
{
    using R = Requirement;
    static const RecordType type = describe<R>(
        "requirement", QT_TRANSLATE_NOOP("Requirement", "Requirement"),
        QT_TRANSLATE_NOOP("Requirement", "Requirements"), "RQ",
        {
            reference<&R::parent>(10, "parent", QT_TRANSLATE_NOOP("Requirement", "Part of")),
            text<&R::title>(11, "title", QT_TRANSLATE_NOOP("Requirement", "Title")).required().searchable(),
            text<&R::position>(12, "position", QT_TRANSLATE_NOOP("Requirement", "Position")).internal(),
            reference<&R::process>(13, "process", QT_TRANSLATE_NOOP("Requirement", "Business process")),
            choice<&R::importance>(14, "importance", QT_TRANSLATE_NOOP("Requirement", "Importance")),
            longText<&R::description>(15, "description", QT_TRANSLATE_NOOP("Requirement", "Description")).searchable(),
            text<&R::source>(16, "source", QT_TRANSLATE_NOOP("Requirement", "Source")).searchable(),
            text<&R::origin>(17, "origin", QT_TRANSLATE_NOOP("Requirement", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
