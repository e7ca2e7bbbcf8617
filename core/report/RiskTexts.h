#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/RiskMatrixFigure.h"

namespace readiness {

/// Risks and issues as reports sort and word them. Internal ones are not among them. Valid as long as the assessment.
class RiskTexts {
public:
    explicit RiskTexts(const Assessment& assessment);

    const RiskMethod& method() const { return m_method; }
    /// Highest score first, not rated ones last.
    std::vector<const Risk*> openRisks(RiskKind kind) const;
    /// Closed and occurred ones, by number.
    std::vector<const Risk*> settledRisks(RiskKind kind) const;
    /// Blockers first, then the gravest, then the soonest.
    std::vector<const Issue*> openIssues() const;

    /// Whether it is in one of the two highest bands of the method.
    bool isGrave(const Risk& risk) const;
    /// The current one, "20", in the tone of its band with its word below; a dash where it is not rated.
    ReportCell ratingCell(const Risk& risk) const;
    /// "inherent 20 Extreme → current 12 High → residual 6 Medium", as far as they were rated apart.
    QString ratingsText(const Risk& risk) const;
    /// "Extreme 2, High 5, not rated 1": open ones, the highest band first; empty where there are none.
    QString bandCounts(RiskKind kind) const;
    /// The name, or that there is nobody.
    QString ownerText(const Id<Person>& owner) const;
    QString workaroundText(const Issue& issue) const;

private:
    template <class T>
    std::vector<const T*> shown(bool (*wanted)(const T&)) const;
    QString ratingText(const RiskRating& rating) const;

    const Assessment& m_assessment;
    RecordTexts m_texts;
    RiskMethod m_method;
};

/// "Threats: Extreme 2, High 5. Open issues: 4, blockers: 1." Only of what there is.
QString registerSentence(const RiskTexts& texts, const std::vector<const Issue*>& openIssues);

/// The label of a field, as the start of a line: "Contingency plan".
QString fieldLabel(RecordKind kind, QStringView field);

} // namespace readiness
