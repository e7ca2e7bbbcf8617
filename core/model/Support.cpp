#include "core/model/Support.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<SupportLevel>()
{
    static constexpr Choice choices[] = {
        {"first", QT_TRANSLATE_NOOP("SupportContact", "First line")},
        {"second", QT_TRANSLATE_NOOP("SupportContact", "Second line")},
        {"third", QT_TRANSLATE_NOOP("SupportContact", "Third line")},
        {"vendor", QT_TRANSLATE_NOOP("SupportContact", "Vendor")},
        {"management", QT_TRANSLATE_NOOP("SupportContact", "Management")},
    };
    return choices;
}

const RecordType& supportContactType()
{
    using S = SupportContact;
    static const RecordType type = describe<S>(
        "support_contact", QT_TRANSLATE_NOOP("SupportContact", "Support contact"),
        QT_TRANSLATE_NOOP("SupportContact", "Support contacts"), "SL",
        {
            text<&S::title>(10, "title", QT_TRANSLATE_NOOP("SupportContact", "Title")).required().searchable(),
            text<&S::position>(11, "position", QT_TRANSLATE_NOOP("SupportContact", "Position")).internal(),
            choice<&S::level>(12, "level", QT_TRANSLATE_NOOP("SupportContact", "Line")),
            reference<&S::person>(13, "person", QT_TRANSLATE_NOOP("SupportContact", "Person")),
            text<&S::contact>(14, "contact", QT_TRANSLATE_NOOP("SupportContact", "Contact")).searchable(),
            text<&S::hours>(15, "hours", QT_TRANSLATE_NOOP("SupportContact", "Hours")).searchable(),
            yesNo<&S::isAtNight>(16, "at_night", QT_TRANSLATE_NOOP("SupportContact", "At night")),
            yesNo<&S::isAtWeekends>(17, "at_weekends", QT_TRANSLATE_NOOP("SupportContact", "At weekends")),
            duration<&S::escalatesAfter>(18, "escalates_after", QT_TRANSLATE_NOOP("SupportContact", "Escalates after")),
            reference<&S::escalatesTo>(19, "escalates_to", QT_TRANSLATE_NOOP("SupportContact", "Escalates to")),
            yesNo<&S::isKnowledgeTransferred>(20, "knowledge_transferred",
                                              QT_TRANSLATE_NOOP("SupportContact", "Knowledge transferred")),
            longText<&S::note>(21, "note", QT_TRANSLATE_NOOP("SupportContact", "Note")).searchable(),
            text<&S::origin>(22, "origin", QT_TRANSLATE_NOOP("SupportContact", "Origin")).internal(),
        });
    return type;
}

const RecordType& hypercareType()
{
    using H = Hypercare;
    static const RecordType type = describe<H>(
        "hypercare", QT_TRANSLATE_NOOP("Hypercare", "Hypercare"), QT_TRANSLATE_NOOP("Hypercare", "Hypercare"), "HC",
        {
            text<&H::title>(10, "title", QT_TRANSLATE_NOOP("Hypercare", "Title")).required().searchable(),
            dueDate<&H::starts>(11, "starts", QT_TRANSLATE_NOOP("Hypercare", "From")),
            dueDate<&H::ends>(12, "ends", QT_TRANSLATE_NOOP("Hypercare", "To")),
            reference<&H::exitGate>(13, "exit_gate", QT_TRANSLATE_NOOP("Hypercare", "Exit criteria")),
            reference<&H::owner>(14, "owner", QT_TRANSLATE_NOOP("Hypercare", "Owner")),
            longText<&H::description>(15, "description", QT_TRANSLATE_NOOP("Hypercare", "Description")).searchable(),
            text<&H::origin>(16, "origin", QT_TRANSLATE_NOOP("Hypercare", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
