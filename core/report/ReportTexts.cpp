#include "core/report/ReportTexts.h"

#include "core/base/CoreText.h"
#include "core/report/RecordTexts.h"
#include "core/rules/Metrics.h"

namespace readiness {

using namespace Qt::StringLiterals;

ReportStatus decisionStatus(GateAnswer decision)
{
    switch (decision) {
    case GateAnswer::Go: return status(CoreText::tr("GO"), Tone::Go);
    case GateAnswer::ConditionalGo: return status(CoreText::tr("CONDITIONAL GO"), Tone::Conditional);
    case GateAnswer::NoGo: break;
    }
    return status(CoreText::tr("NO-GO"), Tone::NoGo);
}

ReportStatus undecidedStatus() { return status(CoreText::tr("No decision yet"), Tone::NotStarted); }

QString undecidedSentence()
{
    return CoreText::tr("No gate is marked as go-live, so there is nothing that could be fulfilled.");
}

ReportStatus outcomeStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met: return status(CoreText::tr("Met"), Tone::Go);
    case Outcome::Waived: return status(CoreText::tr("Waived"), Tone::Conditional);
    case Outcome::NotMet: break;
    }
    return status(CoreText::tr("Not met"), Tone::NoGo);
}

ReportStatus conditionStatus(const ConditionState& state)
{
    const QString word = choiceText(RecordKind::Condition, u"status", state.condition->status);
    if (state.condition->status == ConditionStatus::Dropped)
        return {word, Tone::NotStarted, StatusGlyph::Dash};
    switch (state.standing) {
    case ConditionStanding::Fulfilled: return status(word, Tone::Go);
    case ConditionStanding::Pending: return status(word, Tone::InProgress);
    case ConditionStanding::Late: return status(CoreText::tr("Overdue"), Tone::Conditional);
    case ConditionStanding::Overdue: break;
    }
    return status(CoreText::tr("Long overdue"), Tone::NoGo);
}

ReportStatus itemStatus(ItemStatus itemStatus)
{
    switch (itemStatus) {
    case ItemStatus::NotStarted: return status(CoreText::tr("Not started"), Tone::NotStarted);
    case ItemStatus::InProgress: return status(CoreText::tr("In progress"), Tone::InProgress);
    case ItemStatus::Done: return status(CoreText::tr("Done"), Tone::Go);
    case ItemStatus::Blocked: return status(CoreText::tr("Blocked"), Tone::NoGo);
    case ItemStatus::NotApplicable: break;
    }
    return {CoreText::tr("Not applicable"), Tone::NotStarted, StatusGlyph::Dash};
}

ReportStatus actionStatus(ActionStatus actionStatus)
{
    const QString word = choiceText(RecordKind::Action, u"status", actionStatus);
    switch (actionStatus) {
    case ActionStatus::Open: return status(word, Tone::NotStarted);
    case ActionStatus::InProgress: return status(word, Tone::InProgress);
    case ActionStatus::Done: return status(word, Tone::Go);
    case ActionStatus::Cancelled: break;
    }
    return {word, Tone::NotStarted, StatusGlyph::Dash};
}

ReportStatus validityStatus(SignOffValidity validity)
{
    switch (validity) {
    case SignOffValidity::Valid: return status(CoreText::tr("Valid"), Tone::Go);
    case SignOffValidity::Changed: return status(CoreText::tr("Changed since"), Tone::Conditional);
    case SignOffValidity::Invalid: break;
    }
    return status(CoreText::tr("Invalid"), Tone::NoGo);
}

Tone readinessTone(const std::optional<int>& percent)
{
    if (!percent || *percent == 0)
        return Tone::NotStarted;
    return *percent == 100 ? Tone::Go : *percent >= 50 ? Tone::InProgress : Tone::Conditional;
}

QString ragWord(Rag rag)
{
    switch (rag) {
    case Rag::Green: return CoreText::tr("green");
    case Rag::Amber: return CoreText::tr("amber");
    case Rag::Red: return CoreText::tr("red");
    case Rag::NotRated: break;
    }
    return {};
}

ReportStatus ratingStatus(Rag rag)
{
    switch (rag) {
    case Rag::Green: return status(ragWord(rag), Tone::Go);
    case Rag::Amber: return status(ragWord(rag), Tone::Conditional);
    case Rag::Red: return status(ragWord(rag), Tone::NoGo);
    case Rag::NotRated: break;
    }
    return {CoreText::tr("not rated"), Tone::NotStarted, StatusGlyph::Dash};
}

ReportDecision decisionBand(const std::optional<GateEvaluation>& evaluation)
{
    if (!evaluation)
        return {undecidedStatus(), undecidedSentence(), {}};
    ReportDecision band{decisionStatus(evaluation->decision), evaluation->reason, {}};
    for (const Outcome outcome : {Outcome::NotMet, Outcome::Waived}) {
        for (const CriterionResult& result : evaluation->criteria) {
            if (result.outcome == outcome && band.reasons.size() < 3)
                band.reasons += u"%1: %2"_s.arg(result.criterion->title, measuredText(result));
        }
    }
    return band;
}

QString instantText(Instant instant, const QTimeZone& zone)
{
    if (instant.isNull())
        return {};
    const QDateTime time = instant.in(zone);
    return CoreText::tr("%1, %2", "a day and a time")
        .arg(dayText(time.date()), time.toString(u"HH:mm"_s) + u' ' + zone.abbreviation(time));
}

QString textLines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString percentText(const std::optional<int>& percent) { return percent ? u"%1 %"_s.arg(*percent) : u"–"_s; }

QString measuredText(const CriterionResult& result)
{
    const QString unit = isPercent(result.criterion->metric) ? u" %"_s : QString();
    const int threshold = result.criterion->threshold;
    const QString value = QString::number(result.strict.value) + unit;
    switch (result.criterion->comparison) {
    case Comparison::AtMost:
        return CoreText::tr("%1, at most %2 allowed").arg(value, QString::number(threshold) + unit);
    case Comparison::AtLeast:
        return CoreText::tr("%1, at least %2 needed").arg(value, QString::number(threshold) + unit);
    case Comparison::Equal: break;
    }
    return CoreText::tr("%1, exactly %2 needed").arg(value, QString::number(threshold) + unit);
}

} // namespace readiness
