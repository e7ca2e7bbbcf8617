#include "core/model/Plan.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<WindowKind>()
{
    static constexpr Choice choices[] = {
        {"downtime", QT_TRANSLATE_NOOP("Window", "Downtime")},
        {"freeze", QT_TRANSLATE_NOOP("Window", "Freeze")},
        {"blackout", QT_TRANSLATE_NOOP("Window", "Blackout")},
    };
    return choices;
}

const RecordType& planType()
{
    using P = Plan;
    static const RecordType type = describe<P>(
        "plan", QT_TRANSLATE_NOOP("Plan", "Cutover plan"), QT_TRANSLATE_NOOP("Plan", "Cutover plans"), "PN",
        {
            text<&P::title>(10, "title", QT_TRANSLATE_NOOP("Plan", "Title")).required().searchable(),
            text<&P::wave>(11, "wave", QT_TRANSLATE_NOOP("Plan", "Roll-out wave")).searchable(),
            instant<&P::starts>(12, "starts", QT_TRANSLATE_NOOP("Plan", "Starts")),
            reference<&P::calendar>(13, "calendar", QT_TRANSLATE_NOOP("Plan", "Calendar")),
            reference<&P::environment>(14, "environment", QT_TRANSLATE_NOOP("Plan", "Environment")),
            reference<&P::owner>(15, "owner", QT_TRANSLATE_NOOP("Plan", "Cutover manager")),
            reference<&P::decides>(16, "decides", QT_TRANSLATE_NOOP("Plan", "Decides on go or no-go")),
            longText<&P::decisionRule>(17, "decision_rule", QT_TRANSLATE_NOOP("Plan", "By which criteria"))
                .searchable(),
            text<&P::season>(18, "season", QT_TRANSLATE_NOOP("Plan", "Season")).searchable(),
            text<&P::periodEnd>(19, "period_end", QT_TRANSLATE_NOOP("Plan", "Period end")).searchable(),
            text<&P::holidays>(20, "holidays", QT_TRANSLATE_NOOP("Plan", "Holidays")).searchable(),
            text<&P::vendorReleases>(21, "vendor_releases", QT_TRANSLATE_NOOP("Plan", "Release dates of vendors"))
                .searchable(),
            text<&P::externalShocks>(22, "external_shocks", QT_TRANSLATE_NOOP("Plan", "External shocks")).searchable(),
            reference<&P::entranceGate>(23, "entrance_gate", QT_TRANSLATE_NOOP("Plan", "Entrance gate")),
            reference<&P::exitGate>(24, "exit_gate", QT_TRANSLATE_NOOP("Plan", "Exit gate")),
            longText<&P::description>(25, "description", QT_TRANSLATE_NOOP("Plan", "Description")).searchable(),
            text<&P::origin>(26, "origin", QT_TRANSLATE_NOOP("Plan", "Origin")).internal(),
        });
    return type;
}

const RecordType& windowType()
{
    using W = Window;
    static const RecordType type = describe<W>(
        "window", QT_TRANSLATE_NOOP("Window", "Cutover window"), QT_TRANSLATE_NOOP("Window", "Cutover windows"), "WN",
        {
            reference<&W::plan>(10, "plan", QT_TRANSLATE_NOOP("Window", "Plan"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&W::title>(11, "title", QT_TRANSLATE_NOOP("Window", "Title")).required().searchable(),
            choice<&W::kind>(12, "kind", QT_TRANSLATE_NOOP("Window", "Kind")),
            instant<&W::starts>(13, "starts", QT_TRANSLATE_NOOP("Window", "Starts")),
            instant<&W::ends>(14, "ends", QT_TRANSLATE_NOOP("Window", "Ends")),
            duration<&W::buffer>(15, "buffer", QT_TRANSLATE_NOOP("Window", "Buffer")),
            longText<&W::description>(16, "description", QT_TRANSLATE_NOOP("Window", "Description")).searchable(),
            text<&W::origin>(17, "origin", QT_TRANSLATE_NOOP("Window", "Origin")).internal(),
        });
    return type;
}

const RecordType& baselineType()
{
    using B = Baseline;
    static const RecordType type = describe<B>(
        "baseline", QT_TRANSLATE_NOOP("Baseline", "Baseline"), QT_TRANSLATE_NOOP("Baseline", "Baselines"), "BL",
        {
            reference<&B::plan>(10, "plan", QT_TRANSLATE_NOOP("Baseline", "Plan"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&B::title>(11, "title", QT_TRANSLATE_NOOP("Baseline", "Title")).required().searchable(),
            instant<&B::takenAt>(12, "taken_at", QT_TRANSLATE_NOOP("Baseline", "Taken at")).internal(),
            text<&B::takenBy>(13, "taken_by", QT_TRANSLATE_NOOP("Baseline", "Taken by")).internal(),
            longText<&B::tips>(14, "tips", QT_TRANSLATE_NOOP("Baseline", "Point of history")).internal(),
            longText<&B::description>(15, "description", QT_TRANSLATE_NOOP("Baseline", "Description")).searchable(),
        });
    return type;
}

} // namespace readiness
