#include "core/model/Gate.h"

#include "core/model/Cycle.h"
#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<Metric>()
{
    static constexpr Choice choices[] = {
        {"open_must_items", QT_TRANSLATE_NOOP("Criterion", "Open must items")},
        {"open_should_items", QT_TRANSLATE_NOOP("Criterion", "Open should items")},
        {"done_must_percent", QT_TRANSLATE_NOOP("Criterion", "Must items done (%)")},
        {"done_should_percent", QT_TRANSLATE_NOOP("Criterion", "Should items done (%)")},
        {"readiness_percent", QT_TRANSLATE_NOOP("Criterion", "Readiness (%)")},
        {"overdue_items", QT_TRANSLATE_NOOP("Criterion", "Overdue items")},
        {"blocked_items", QT_TRANSLATE_NOOP("Criterion", "Blocked items")},
        {"unconfirmed_answers", QT_TRANSLATE_NOOP("Criterion", "Unconfirmed answers")},
        {"items_without_owner", QT_TRANSLATE_NOOP("Criterion", "Items without owner")},
        {"missing_sign_offs", QT_TRANSLATE_NOOP("Criterion", "Missing sign-offs")},
        {"open_conflicts", QT_TRANSLATE_NOOP("Criterion", "Open conflicts")},
        {"blocking_checks", QT_TRANSLATE_NOOP("Criterion", "Blocking checks")},
        {"open_blockers", QT_TRANSLATE_NOOP("Criterion", "Open blockers")},
        {"open_risks", QT_TRANSLATE_NOOP("Criterion", "Open risks from a score on")},
        {"overdue_actions", QT_TRANSLATE_NOOP("Criterion", "Overdue actions")},
        {"actions_without_owner", QT_TRANSLATE_NOOP("Criterion", "Actions without owner")},
        {"tasks_without_owner", QT_TRANSLATE_NOOP("Criterion", "Cutover tasks without owner")},
        {"plans_outside_window", QT_TRANSLATE_NOOP("Criterion", "Plans outside their window")},
        {"plans_without_rehearsal", QT_TRANSLATE_NOOP("Criterion", "Plans without accepted rehearsal")},
        {"open_steps", QT_TRANSLATE_NOOP("Criterion", "Open steps of the cutover")},
        {"steps_out_of_sequence", QT_TRANSLATE_NOOP("Criterion", "Steps out of sequence")},
        {"runs_outside_window", QT_TRANSLATE_NOOP("Criterion", "Cutovers outside their window")},
        {"open_failures", QT_TRANSLATE_NOOP("Criterion", "Open failures of the cutover")},
        {"unverified_steps", QT_TRANSLATE_NOOP("Criterion", "Steps not verified")},
        {"cases_not_passed", QT_TRANSLATE_NOOP("Criterion", "Test cases not passed")},
        {"passed_percent", QT_TRANSLATE_NOOP("Criterion", "Test cases passed (%)")},
        {"stale_passes", QT_TRANSLATE_NOOP("Criterion", "Stale passes")},
        {"open_defects", QT_TRANSLATE_NOOP("Criterion", "Open defects")},
        {"blocking_defects", QT_TRANSLATE_NOOP("Criterion", "Blocking defects")},
        {"process_coverage", QT_TRANSLATE_NOOP("Criterion", "Processes covered by passes (%)")},
        {"requirement_coverage", QT_TRANSLATE_NOOP("Criterion", "Requirements covered by passes (%)")},
        {"operation_coverage", QT_TRANSLATE_NOOP("Criterion", "Operations covered by passes (%)")},
        {"unsigned_cycles", QT_TRANSLATE_NOOP("Criterion", "Test cycles not signed off")},
        {"missed_limits", QT_TRANSLATE_NOOP("Criterion", "Limits not met")},
        {"unrecorded_deviations", QT_TRANSLATE_NOOP("Criterion", "Unrecorded deviations from production")},
        {"uncommitted_upgrades", QT_TRANSLATE_NOOP("Criterion", "Upgrades not committed")},
        {"unproven_backups", QT_TRANSLATE_NOOP("Criterion", "Backups without rehearsal or copy off site")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Comparison>()
{
    static constexpr Choice choices[] = {
        {"at_most", QT_TRANSLATE_NOOP("Criterion", "at most")},
        {"at_least", QT_TRANSLATE_NOOP("Criterion", "at least")},
        {"equal", QT_TRANSLATE_NOOP("Criterion", "equal to")},
    };
    return choices;
}

const RecordType& gateType()
{
    static const RecordType type = describe<Gate>(
        "gate", QT_TRANSLATE_NOOP("Gate", "Gate"), QT_TRANSLATE_NOOP("Gate", "Gates"), "G",
        {
            text<&Gate::title>(10, "title", QT_TRANSLATE_NOOP("Gate", "Title")).required().searchable(),
            longText<&Gate::description>(11, "description", QT_TRANSLATE_NOOP("Gate", "Description")).searchable(),
            text<&Gate::position>(12, "position", QT_TRANSLATE_NOOP("Gate", "Position")).internal(),
            dueDate<&Gate::due>(13, "due", QT_TRANSLATE_NOOP("Gate", "Due")),
            yesNo<&Gate::isGoLive>(14, "is_go_live", QT_TRANSLATE_NOOP("Gate", "Go-live gate")),
            text<&Gate::origin>(15, "origin", QT_TRANSLATE_NOOP("Gate", "Origin")).internal(),
        });
    return type;
}

const RecordType& criterionType()
{
    using C = Criterion;
    static const RecordType type = describe<C>(
        "criterion", QT_TRANSLATE_NOOP("Criterion", "Criterion"), QT_TRANSLATE_NOOP("Criterion", "Criteria"), "CR",
        {
            reference<&C::gate>(10, "gate", QT_TRANSLATE_NOOP("Criterion", "Gate"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&C::title>(11, "title", QT_TRANSLATE_NOOP("Criterion", "Title")).required().searchable(),
            text<&C::position>(12, "position", QT_TRANSLATE_NOOP("Criterion", "Position")).internal(),
            choice<&C::metric>(13, "metric", QT_TRANSLATE_NOOP("Criterion", "Metric")),
            choice<&C::comparison>(14, "comparison", QT_TRANSLATE_NOOP("Criterion", "Comparison")),
            integer<&C::threshold>(15, "threshold", QT_TRANSLATE_NOOP("Criterion", "Threshold")).range(0, 1000000),
            referenceList(C::kAreasField, "areas", QT_TRANSLATE_NOOP("Criterion", "Areas"), RecordKind::Area),
            text<&C::origin>(17, "origin", QT_TRANSLATE_NOOP("Criterion", "Origin")).internal(),
            integer<&C::minimumScore>(18, "minimum_score", QT_TRANSLATE_NOOP("Criterion", "From score")).range(1, 100),
            reference<&C::cycle>(19, "cycle", QT_TRANSLATE_NOOP("Criterion", "Test cycle"))
                .whenRemoved(OnRemoval::Follow),
            referenceList(C::kSuitesField, "suites", QT_TRANSLATE_NOOP("Criterion", "Suites"), RecordKind::Suite),
        });
    return type;
}

} // namespace readiness
