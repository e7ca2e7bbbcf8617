#include "core/model/ChecklistItem.h"

#include "core/model/FieldBuilders.h"
#include "core/model/Project.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ItemKind>()
{
    static constexpr Choice choices[] = {
        {"task", QT_TRANSLATE_NOOP("ChecklistItem", "Task")},
        {"question", QT_TRANSLATE_NOOP("ChecklistItem", "Question")},
        {"confirmation", QT_TRANSLATE_NOOP("ChecklistItem", "Confirmation")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Importance>()
{
    static constexpr Choice choices[] = {
        {"must", QT_TRANSLATE_NOOP("ChecklistItem", "Must")},
        {"should", QT_TRANSLATE_NOOP("ChecklistItem", "Should")},
        {"optional", QT_TRANSLATE_NOOP("ChecklistItem", "Optional")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ItemStatus>()
{
    static constexpr Choice choices[] = {
        {"not_started", QT_TRANSLATE_NOOP("ChecklistItem", "Not started")},
        {"in_progress", QT_TRANSLATE_NOOP("ChecklistItem", "In progress")},
        {"done", QT_TRANSLATE_NOOP("ChecklistItem", "Done")},
        {"blocked", QT_TRANSLATE_NOOP("ChecklistItem", "Blocked")},
        {"not_applicable", QT_TRANSLATE_NOOP("ChecklistItem", "Not applicable")},
    };
    return choices;
}

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of Rag, which Area.cpp marks for
/// its own, here too.
[[maybe_unused]] constexpr const char* kRagWords[] = {
    QT_TRANSLATE_NOOP("ChecklistItem", "Not rated"), QT_TRANSLATE_NOOP("ChecklistItem", "Green"),
    QT_TRANSLATE_NOOP("ChecklistItem", "Amber"), QT_TRANSLATE_NOOP("ChecklistItem", "Red")};

Value dueDay(const Record& record, const ProjectSettings& project)
{
    const QDate day = static_cast<const ChecklistItem&>(record).due.resolved(project.goLiveDate());
    return fields::Encoding<QDate>::store(day);
}

} // namespace

const RecordType& checklistItemType()
{
    using C = ChecklistItem;
    static const RecordType type = describe<C>(
        "checklist_item", QT_TRANSLATE_NOOP("ChecklistItem", "Checklist item"),
        QT_TRANSLATE_NOOP("ChecklistItem", "Checklist"), "C",
        {
            reference<&C::area>(10, "area", QT_TRANSLATE_NOOP("ChecklistItem", "Area"))
                .required()
                .whenRemoved(OnRemoval::Refuse),
            text<&C::position>(11, "position", QT_TRANSLATE_NOOP("ChecklistItem", "Position")).internal(),
            text<&C::title>(12, "title", QT_TRANSLATE_NOOP("ChecklistItem", "Title")).required().searchable(),
            longText<&C::guidance>(13, "guidance", QT_TRANSLATE_NOOP("ChecklistItem", "Guidance")).searchable(),
            choice<&C::kind>(14, "kind", QT_TRANSLATE_NOOP("ChecklistItem", "Kind")),
            choice<&C::importance>(15, "importance", QT_TRANSLATE_NOOP("ChecklistItem", "Importance")),
            choice<&C::status>(16, "status", QT_TRANSLATE_NOOP("ChecklistItem", "Status")),
            text<&C::notApplicableReason>(17, "not_applicable_reason",
                                          QT_TRANSLATE_NOOP("ChecklistItem", "Reason (not applicable)"))
                .searchable(),
            longText<&C::answer>(18, "answer", QT_TRANSLATE_NOOP("ChecklistItem", "Answer")).searchable(),
            text<&C::answeredBy>(19, "answered_by", QT_TRANSLATE_NOOP("ChecklistItem", "Answered by"))
                .internal()
                .filledByAuthorOf("answer"),
            instant<&C::answeredAt>(20, "answered_at", QT_TRANSLATE_NOOP("ChecklistItem", "Answered at"))
                .internal()
                .filledByAuthorOf("answer"),
            reference<&C::owner>(21, "owner", QT_TRANSLATE_NOOP("ChecklistItem", "Owner")),
            reference<&C::accountable>(22, "accountable", QT_TRANSLATE_NOOP("ChecklistItem", "Accountable")),
            dueDate<&C::due>(23, "due", QT_TRANSLATE_NOOP("ChecklistItem", "Due")),
            text<&C::nextStep>(24, "next_step", QT_TRANSLATE_NOOP("ChecklistItem", "Next step")).searchable(),
            date<&C::nextStepOn>(25, "next_step_on", QT_TRANSLATE_NOOP("ChecklistItem", "Next step on")),
            integer<&C::completeness>(26, "completeness", QT_TRANSLATE_NOOP("ChecklistItem", "Completeness (%)"))
                .range(0, 100),
            integer<&C::maturity>(27, "maturity", QT_TRANSLATE_NOOP("ChecklistItem", "Maturity (0–5)")).range(0, 5),
            reference<&C::confirmedBy>(28, "confirmed_by", QT_TRANSLATE_NOOP("ChecklistItem", "Confirmed by")),
            date<&C::confirmedOn>(29, "confirmed_on", QT_TRANSLATE_NOOP("ChecklistItem", "Confirmed on")),
            text<&C::appliesIf>(30, "applies_if", QT_TRANSLATE_NOOP("ChecklistItem", "Applies if")),
            text<&C::source>(31, "source", QT_TRANSLATE_NOOP("ChecklistItem", "Source")).searchable(),
            text<&C::origin>(32, "origin", QT_TRANSLATE_NOOP("ChecklistItem", "Origin")).internal(),
            choice<&C::rag>(33, "rag", QT_TRANSLATE_NOOP("ChecklistItem", "Rating")),
            reference<&C::doneWhenSigned>(34, "done_when_signed",
                                          QT_TRANSLATE_NOOP("ChecklistItem", "Done when signed")),
            derived("due_date", QT_TRANSLATE_NOOP("ChecklistItem", "Due on"), FieldKind::Date, &dueDay),
        });
    return type;
}

} // namespace readiness
