#include "core/model/Risk.h"

#include "core/model/FieldBuilders.h"
#include "core/model/RiskScale.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<RiskKind>()
{
    static constexpr Choice choices[] = {
        {"threat", QT_TRANSLATE_NOOP("Risk", "Threat")},
        {"opportunity", QT_TRANSLATE_NOOP("Risk", "Opportunity")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RiskResponse>()
{
    static constexpr Choice choices[] = {
        {"none", QT_TRANSLATE_NOOP("Risk", "None yet")},     {"avoid", QT_TRANSLATE_NOOP("Risk", "Avoid")},
        {"transfer", QT_TRANSLATE_NOOP("Risk", "Transfer")}, {"mitigate", QT_TRANSLATE_NOOP("Risk", "Mitigate")},
        {"accept", QT_TRANSLATE_NOOP("Risk", "Accept")},     {"escalate", QT_TRANSLATE_NOOP("Risk", "Escalate")},
        {"exploit", QT_TRANSLATE_NOOP("Risk", "Exploit")},   {"share", QT_TRANSLATE_NOOP("Risk", "Share")},
        {"enhance", QT_TRANSLATE_NOOP("Risk", "Enhance")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RiskStatus>()
{
    static constexpr Choice choices[] = {
        {"identified", QT_TRANSLATE_NOOP("Risk", "Identified")}, {"assessed", QT_TRANSLATE_NOOP("Risk", "Assessed")},
        {"responding", QT_TRANSLATE_NOOP("Risk", "Responding")}, {"accepted", QT_TRANSLATE_NOOP("Risk", "Accepted")},
        {"closed", QT_TRANSLATE_NOOP("Risk", "Closed")},         {"occurred", QT_TRANSLATE_NOOP("Risk", "Occurred")},
    };
    return choices;
}

namespace {

/// A rating whose missing half is that of the stage before.
RiskRating completed(const RiskRating& rating, const RiskRating& before)
{
    return {rating.probability > 0 ? rating.probability : before.probability,
            rating.impact > 0 ? rating.impact : before.impact};
}

} // namespace

RiskRating Risk::rating(RiskStage stage) const
{
    switch (stage) {
    case RiskStage::Inherent: return inherent;
    case RiskStage::Current: return completed(current, inherent);
    case RiskStage::Residual: break;
    }
    return residual == RiskRating() ? residual : completed(residual, rating(RiskStage::Current));
}

namespace {

/// A level of one of the ratings, stored as a field of its own.
template <RiskRating Risk::*Rating, int RiskRating::*Level>
Field level(int number, const char* key, const char* label)
{
    Field field;
    field.number = number;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Integer;
    field.get = [](const Record& record) -> Value {
        return fields::Encoding<int>::store((static_cast<const Risk&>(record).*Rating).*Level);
    };
    field.set = [](Record& record, Value&& value) {
        (static_cast<Risk&>(record).*Rating).*Level = fields::Encoding<int>::load(std::move(value));
    };
    return std::move(field)
        .range(1, kHighestRating)
        .onScale(Level == &RiskRating::impact ? ScaleDimension::Impact : ScaleDimension::Probability);
}

template <RiskStage Stage>
Value score(const Record& record, const ProjectSettings&)
{
    const RiskRating rating = static_cast<const Risk&>(record).rating(Stage);
    return rating.isRated() ? Value(qint64(rating.score())) : Value();
}

} // namespace

const RecordType& riskType()
{
    using R = Risk;
    using L = RiskRating;
    static const RecordType type = describe<R>(
        "risk", QT_TRANSLATE_NOOP("Risk", "Risk"), QT_TRANSLATE_NOOP("Risk", "Risks"), "R",
        {
            text<&R::title>(10, "title", QT_TRANSLATE_NOOP("Risk", "Title")).required().searchable(),
            text<&R::cause>(11, "cause", QT_TRANSLATE_NOOP("Risk", "Cause")).searchable(),
            text<&R::event>(12, "event", QT_TRANSLATE_NOOP("Risk", "Event")).searchable(),
            text<&R::effect>(13, "effect", QT_TRANSLATE_NOOP("Risk", "Effect")).searchable(),
            choice<&R::kind>(14, "kind", QT_TRANSLATE_NOOP("Risk", "Kind")),
            reference<&R::area>(15, "area", QT_TRANSLATE_NOOP("Risk", "Area")),
            text<&R::category>(16, "category", QT_TRANSLATE_NOOP("Risk", "Category")).searchable(),
            reference<&R::owner>(17, "owner", QT_TRANSLATE_NOOP("Risk", "Owner")),
            level<&R::inherent, &L::probability>(18, "inherent_probability",
                                                 QT_TRANSLATE_NOOP("Risk", "Inherent probability")),
            level<&R::inherent, &L::impact>(19, "inherent_impact", QT_TRANSLATE_NOOP("Risk", "Inherent impact")),
            level<&R::current, &L::probability>(20, "current_probability",
                                                QT_TRANSLATE_NOOP("Risk", "Current probability")),
            level<&R::current, &L::impact>(21, "current_impact", QT_TRANSLATE_NOOP("Risk", "Current impact")),
            level<&R::residual, &L::probability>(22, "residual_probability",
                                                 QT_TRANSLATE_NOOP("Risk", "Residual probability")),
            level<&R::residual, &L::impact>(23, "residual_impact", QT_TRANSLATE_NOOP("Risk", "Residual impact")),
            choice<&R::response>(24, "response", QT_TRANSLATE_NOOP("Risk", "Response")),
            choice<&R::status>(25, "status", QT_TRANSLATE_NOOP("Risk", "Status")),
            text<&R::trigger>(26, "trigger", QT_TRANSLATE_NOOP("Risk", "Trigger")).searchable(),
            dueDate<&R::proximity>(27, "proximity", QT_TRANSLATE_NOOP("Risk", "Expected on")),
            longText<&R::contingencyPlan>(28, "contingency_plan", QT_TRANSLATE_NOOP("Risk", "Contingency plan"))
                .searchable(),
            longText<&R::fallbackPlan>(29, "fallback_plan", QT_TRANSLATE_NOOP("Risk", "Fallback plan")).searchable(),
            dueDate<&R::nextReview>(30, "next_review", QT_TRANSLATE_NOOP("Risk", "Next review")),
            reference<&R::acceptedBy>(31, "accepted_by", QT_TRANSLATE_NOOP("Risk", "Accepted by")),
            date<&R::acceptedUntil>(32, "accepted_until", QT_TRANSLATE_NOOP("Risk", "Accepted until")),
            yesNo<&R::isInternal>(33, "internal", QT_TRANSLATE_NOOP("Risk", "Internal")),
            longText<&R::description>(34, "description", QT_TRANSLATE_NOOP("Risk", "Notes")).searchable(),
            reference<&R::secondaryTo>(35, "secondary_to", QT_TRANSLATE_NOOP("Risk", "Comes from the response to")),
            referenceList(R::kRelatedField, "related", QT_TRANSLATE_NOOP("Risk", "Linked records"), {}),
            integer<&R::chancePercent>(37, "chance_percent", QT_TRANSLATE_NOOP("Risk", "Probability (%)"))
                .range(0, 100),
            duration<&R::delayOptimistic>(38, "delay_optimistic", QT_TRANSLATE_NOOP("Risk", "Delay, optimistic")),
            duration<&R::delayLikely>(39, "delay_likely", QT_TRANSLATE_NOOP("Risk", "Delay, likely")),
            duration<&R::delayPessimistic>(40, "delay_pessimistic", QT_TRANSLATE_NOOP("Risk", "Delay, pessimistic")),
            referenceList(R::kAffectedTasksField, "affected_tasks", QT_TRANSLATE_NOOP("Risk", "Delays cutover tasks"),
                          RecordKind::Task),
            text<&R::source>(41, "source", QT_TRANSLATE_NOOP("Risk", "Source")).searchable(),
            text<&R::origin>(42, "origin", QT_TRANSLATE_NOOP("Risk", "Origin")).internal(),
            derived("inherent_score", QT_TRANSLATE_NOOP("Risk", "Inherent score"), FieldKind::Integer,
                    &score<RiskStage::Inherent>),
            derived("current_score", QT_TRANSLATE_NOOP("Risk", "Score"), FieldKind::Integer,
                    &score<RiskStage::Current>),
            derived("residual_score", QT_TRANSLATE_NOOP("Risk", "Residual score"), FieldKind::Integer,
                    &score<RiskStage::Residual>),
        });
    return type;
}

} // namespace readiness
