#include "core/model/Strategy.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<UpgradeMethod>()
{
    static constexpr Choice choices[] = {
        {"undecided", QT_TRANSLATE_NOOP("Strategy", "Undecided")},
        {"in_place", QT_TRANSLATE_NOOP("Strategy", "In place")},
        {"new_hardware", QT_TRANSLATE_NOOP("Strategy", "Onto new hardware")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RollOut>()
{
    static constexpr Choice choices[] = {
        {"undecided", QT_TRANSLATE_NOOP("Strategy", "Undecided")},
        {"all_at_once", QT_TRANSLATE_NOOP("Strategy", "All at once")},
        {"pilot", QT_TRANSLATE_NOOP("Strategy", "Pilot first")},
        {"phased", QT_TRANSLATE_NOOP("Strategy", "In phases")},
    };
    return choices;
}

const RecordType& strategyType()
{
    using S = Strategy;
    static const RecordType type = describe<S>(
        "strategy", QT_TRANSLATE_NOOP("Strategy", "Upgrade strategy"),
        QT_TRANSLATE_NOOP("Strategy", "Upgrade strategies"), "SG",
        {
            text<&S::title>(10, "title", QT_TRANSLATE_NOOP("Strategy", "Title")).required().searchable(),
            longText<&S::servers>(11, "servers", QT_TRANSLATE_NOOP("Strategy", "What: servers")).searchable(),
            longText<&S::platformComponents>(12, "platform_components",
                                             QT_TRANSLATE_NOOP("Strategy", "What: platform components"))
                .searchable(),
            longText<&S::clientApplications>(13, "client_applications",
                                             QT_TRANSLATE_NOOP("Strategy", "What: client applications"))
                .searchable(),
            longText<&S::timeline>(14, "timeline", QT_TRANSLATE_NOOP("Strategy", "When")).searchable(),
            choice<&S::method>(15, "method", QT_TRANSLATE_NOOP("Strategy", "How")),
            choice<&S::rollOut>(16, "roll_out", QT_TRANSLATE_NOOP("Strategy", "Roll-out")),
            text<&S::validators>(17, "validators", QT_TRANSLATE_NOOP("Strategy", "Who validates")).searchable(),
            longText<&S::changesAfterTest>(18, "changes_after_test",
                                           QT_TRANSLATE_NOOP("Strategy", "Changes after the test"))
                .searchable(),
            reference<&S::owner>(19, "owner", QT_TRANSLATE_NOOP("Strategy", "Owner")),
        });
    return type;
}

} // namespace readiness
