#include "core/model/Action.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ActionStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Action", "Open")},
        {"in_progress", QT_TRANSLATE_NOOP("Action", "In progress")},
        {"done", QT_TRANSLATE_NOOP("Action", "Done")},
        {"cancelled", QT_TRANSLATE_NOOP("Action", "Cancelled")},
    };
    return choices;
}

const RecordType& actionType()
{
    static const RecordType type = describe<Action>(
        "action", QT_TRANSLATE_NOOP("Action", "Action"), QT_TRANSLATE_NOOP("Action", "Actions"), "A",
        {
            text<&Action::title>(10, "title", QT_TRANSLATE_NOOP("Action", "Title")).required().searchable(),
            longText<&Action::description>(11, "description", QT_TRANSLATE_NOOP("Action", "Description")).searchable(),
            reference<&Action::subject>(12, "subject", QT_TRANSLATE_NOOP("Action", "For")),
            reference<&Action::owner>(13, "owner", QT_TRANSLATE_NOOP("Action", "Owner")),
            dueDate<&Action::due>(14, "due", QT_TRANSLATE_NOOP("Action", "Due")),
            choice<&Action::status>(15, "status", QT_TRANSLATE_NOOP("Action", "Status")),
            date<&Action::followUpOn>(16, "follow_up_on", QT_TRANSLATE_NOOP("Action", "Follow-up on")),
            text<&Action::followUp>(17, "follow_up", QT_TRANSLATE_NOOP("Action", "Follow-up")).searchable(),
            yesNo<&Action::isInternal>(18, "internal", QT_TRANSLATE_NOOP("Action", "Internal")),
        });
    return type;
}

} // namespace readiness
