#include "core/model/Reminder.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ReminderChannel>()
{
    static constexpr Choice choices[] = {
        {"mail", QT_TRANSLATE_NOOP("Reminder", "Mail")},
        {"file", QT_TRANSLATE_NOOP("Reminder", "Mail file")},
        {"copied", QT_TRANSLATE_NOOP("Reminder", "Copied text")},
        {"workbook", QT_TRANSLATE_NOOP("Reminder", "Workbook")},
    };
    return choices;
}

const RecordType& reminderType()
{
    static const RecordType type = [] {
        RecordType t = describe<Reminder>(
            "reminder", QT_TRANSLATE_NOOP("Reminder", "Reminder"), QT_TRANSLATE_NOOP("Reminder", "Reminders"), "RM",
            {
                reference<&Reminder::record>(10, "record", QT_TRANSLATE_NOOP("Reminder", "Record"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                text<&Reminder::person>(11, "person_name", QT_TRANSLATE_NOOP("Reminder", "Asked"))
                    .required()
                    .searchable(),
                choice<&Reminder::channel>(12, "channel", QT_TRANSLATE_NOOP("Reminder", "By")),
                text<&Reminder::askedBy>(13, "asked_by", QT_TRANSLATE_NOOP("Reminder", "Asked by"))
                    .internal()
                    .filledByAuthorOf("record"),
                instant<&Reminder::askedAt>(14, "asked_at", QT_TRANSLATE_NOOP("Reminder", "Asked at"))
                    .internal()
                    .filledByAuthorOf("record"),
            });
        t.titleField = "person_name";
        return t;
    }();
    return type;
}

} // namespace readiness
