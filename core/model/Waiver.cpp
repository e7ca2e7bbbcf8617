#include "core/model/Waiver.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& waiverType()
{
    static const RecordType type = [] {
        RecordType t = describe<Waiver>(
            "waiver", QT_TRANSLATE_NOOP("Waiver", "Waiver"), QT_TRANSLATE_NOOP("Waiver", "Waivers"), "W",
            {
                reference<&Waiver::subject>(10, "subject", QT_TRANSLATE_NOOP("Waiver", "Subject"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                text<&Waiver::reason>(11, "reason", QT_TRANSLATE_NOOP("Waiver", "Reason")).required().searchable(),
                text<&Waiver::requestedBy>(12, "requested_by", QT_TRANSLATE_NOOP("Waiver", "Requested by"))
                    .internal()
                    .filledByAuthorOf("subject"),
                reference<&Waiver::approver>(13, "approver", QT_TRANSLATE_NOOP("Waiver", "Approver"))
                    .required()
                    .whenRemoved(OnRemoval::Refuse),
                date<&Waiver::expires>(14, "expires", QT_TRANSLATE_NOOP("Waiver", "Expires")).required(),
            });
        t.titleField = "reason";
        return t;
    }();
    return type;
}

} // namespace readiness
