#include "core/model/Review.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ReviewKind>()
{
    static constexpr Choice choices[] = {
        {"blueprint", QT_TRANSLATE_NOOP("Review", "Blueprint review")},
        {"implementation", QT_TRANSLATE_NOOP("Review", "Implementation review")},
        {"go_live_readiness", QT_TRANSLATE_NOOP("Review", "Go-live readiness review")},
        {"gate_meeting", QT_TRANSLATE_NOOP("Review", "Gate meeting")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ReviewState>()
{
    static constexpr Choice choices[] = {
        {"planned", QT_TRANSLATE_NOOP("Review", "Planned")},
        {"discover", QT_TRANSLATE_NOOP("Review", "Discover")},
        {"in_review", QT_TRANSLATE_NOOP("Review", "In review")},
        {"mitigation", QT_TRANSLATE_NOOP("Review", "Mitigation")},
        {"complete", QT_TRANSLATE_NOOP("Review", "Complete")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Party>()
{
    static constexpr Choice choices[] = {
        {"customer", QT_TRANSLATE_NOOP("Participant", "Customer")},
        {"partner", QT_TRANSLATE_NOOP("Participant", "Implementation partner")},
        {"vendor", QT_TRANSLATE_NOOP("Participant", "Vendor")},
        {"other", QT_TRANSLATE_NOOP("Participant", "Other")},
    };
    return choices;
}

const RecordType& reviewType()
{
    static const RecordType type = describe<Review>(
        "review", QT_TRANSLATE_NOOP("Review", "Review"), QT_TRANSLATE_NOOP("Review", "Reviews"), "RV",
        {
            text<&Review::title>(10, "title", QT_TRANSLATE_NOOP("Review", "Title")).required().searchable(),
            choice<&Review::kind>(11, "kind", QT_TRANSLATE_NOOP("Review", "Kind")),
            choice<&Review::state>(12, "status", QT_TRANSLATE_NOOP("Review", "Status")),
            dueDate<&Review::on>(13, "date", QT_TRANSLATE_NOOP("Review", "Date")),
            reference<&Review::gate>(14, "gate", QT_TRANSLATE_NOOP("Review", "Gate")),
            reference<&Review::lead>(15, "owner", QT_TRANSLATE_NOOP("Review", "Lead")),
            referenceList(Review::kAreasField, "areas", QT_TRANSLATE_NOOP("Review", "Areas"), RecordKind::Area),
            longText<&Review::summary>(17, "summary", QT_TRANSLATE_NOOP("Review", "Summary")).searchable(),
            instant<&Review::completedAt>(18, "completed_at", QT_TRANSLATE_NOOP("Review", "Completed at")).internal(),
            text<&Review::completedBy>(19, "completed_by", QT_TRANSLATE_NOOP("Review", "Completed by")).internal(),
            text<&Review::contentHash>(20, "content_hash", QT_TRANSLATE_NOOP("Review", "Content hash")).internal(),
            text<&Review::tips>(21, "tips", QT_TRANSLATE_NOOP("Review", "History tips")).atMost(20000).internal(),
        });
    return type;
}

const RecordType& participantType()
{
    static const RecordType type = [] {
        RecordType t = describe<Participant>(
            "participant", QT_TRANSLATE_NOOP("Participant", "Participant"),
            QT_TRANSLATE_NOOP("Participant", "Participants"), "PT",
            {
                reference<&Participant::review>(10, "review", QT_TRANSLATE_NOOP("Participant", "Review"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                reference<&Participant::person>(11, "person", QT_TRANSLATE_NOOP("Participant", "Person"))
                    .required()
                    .whenRemoved(OnRemoval::Refuse),
                text<&Participant::role>(12, "role", QT_TRANSLATE_NOOP("Participant", "Role")).required().searchable(),
                choice<&Participant::party>(13, "party", QT_TRANSLATE_NOOP("Participant", "Party")),
            });
        t.titleField = "role";
        return t;
    }();
    return type;
}

} // namespace readiness
