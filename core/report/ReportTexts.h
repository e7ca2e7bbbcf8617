#pragma once

#include "core/base/DayText.h"
#include "core/model/Action.h"
#include "core/report/ReportDocument.h"
#include "core/rules/GateEvaluation.h"

#include <QTimeZone>

namespace readiness {

// How rules' results are worded in every report, so that no two reports say the same thing differently.

ReportStatus decisionStatus(GateAnswer decision);
/// Where no gate is marked as go-live: neither GO nor NO-GO; and why.
ReportStatus undecidedStatus();
QString undecidedSentence();
ReportStatus outcomeStatus(Outcome outcome);
/// As its own status says it, and whether its day is over: for so long that it keeps a gate from GO, or not yet.
ReportStatus conditionStatus(const ConditionState& state);
/// Of an item that applies; overdue ones keep their status, the due day says that they are late.
ReportStatus itemStatus(ItemStatus status);
ReportStatus actionStatus(ActionStatus status);
ReportStatus validityStatus(SignOffValidity validity);
/// The tone of a share of readiness: done, under way, barely begun.
Tone readinessTone(const std::optional<int>& percent);
QString ragWord(Rag rag);
/// A rating as a status; "not rated" where there is none.
ReportStatus ratingStatus(Rag rag);
/// The band of the gate's answer with the three reasons that say most: unmet ones first, then those that hold only by a
/// waiver.
ReportDecision decisionBand(const std::optional<GateEvaluation>& evaluation);

/// "3 Mar 2027, 08:00 CET": to the minute, for people.
QString instantText(Instant instant, const QTimeZone& zone);
/// The texts that are not empty, a line each.
QString textLines(QStringList texts);
QString percentText(const std::optional<int>& percent);
/// "2, at most 0 allowed" / "71 %, at least 80 % needed".
QString measuredText(const CriterionResult& result);

} // namespace readiness
