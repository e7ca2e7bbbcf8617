#include "core/report/ReportTexts.h"

#include "core/rules/Metrics.h"

#include <QLocale>

namespace readiness {

using namespace Qt::StringLiterals;

ReportStatus decisionStatus(Decision decision)
{
    switch (decision) {
    case Decision::Go: return status(u"GO"_s, Tone::Go);
    case Decision::ConditionalGo: return status(u"CONDITIONAL GO"_s, Tone::Conditional);
    case Decision::NoGo: break;
    }
    return status(u"NO-GO"_s, Tone::NoGo);
}

ReportStatus outcomeStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met: return status(u"Met"_s, Tone::Go);
    case Outcome::Waived: return status(u"Waived"_s, Tone::Conditional);
    case Outcome::NotMet: break;
    }
    return status(u"Not met"_s, Tone::NoGo);
}

ReportStatus itemStatus(ItemStatus itemStatus)
{
    switch (itemStatus) {
    case ItemStatus::NotStarted: return status(u"Not started"_s, Tone::NotStarted);
    case ItemStatus::InProgress: return status(u"In progress"_s, Tone::InProgress);
    case ItemStatus::Done: return status(u"Done"_s, Tone::Go);
    case ItemStatus::Blocked: return status(u"Blocked"_s, Tone::NoGo);
    case ItemStatus::NotApplicable: break;
    }
    return {u"Not applicable"_s, Tone::NotStarted, StatusGlyph::Dash};
}

ReportStatus validityStatus(SignOffValidity validity)
{
    switch (validity) {
    case SignOffValidity::Valid: return status(u"Valid"_s, Tone::Go);
    case SignOffValidity::Changed: return status(u"Changed since"_s, Tone::Conditional);
    case SignOffValidity::Invalid: break;
    }
    return status(u"Invalid"_s, Tone::NoGo);
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
    case Rag::Green: return u"green"_s;
    case Rag::Amber: return u"amber"_s;
    case Rag::Red: return u"red"_s;
    case Rag::NotRated: break;
    }
    return {};
}

QString dayText(const QDate& day) { return day.isValid() ? QLocale::c().toString(day, u"d MMM yyyy") : QString(); }

QString percentText(const std::optional<int>& percent) { return percent ? u"%1 %"_s.arg(*percent) : u"–"_s; }

QString measuredText(const CriterionResult& result)
{
    const QString unit = isPercent(result.criterion->metric) ? u" %"_s : QString();
    const int threshold = result.criterion->threshold;
    const QString value = QString::number(result.strict.value) + unit;
    switch (result.criterion->comparison) {
    case Comparison::AtMost: return u"%1, at most %2 allowed"_s.arg(value, QString::number(threshold) + unit);
    case Comparison::AtLeast: return u"%1, at least %2 needed"_s.arg(value, QString::number(threshold) + unit);
    case Comparison::Equal: break;
    }
    return u"%1, exactly %2 needed"_s.arg(value, QString::number(threshold) + unit);
}

} // namespace readiness
