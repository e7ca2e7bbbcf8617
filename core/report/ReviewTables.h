#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"

namespace readiness {

/// The tables of a review's report. Valid as long as the assessment.
class ReviewTables {
public:
    explicit ReviewTables(const Assessment& assessment)
        : m_assessment(assessment), m_snapshot(assessment.snapshot()), m_texts(assessment)
    {}

    ReportTable participants(const Id<Review>& review) const;
    ReportTable findings(const std::vector<const Finding*>& findings, const QString& emptySentence) const;
    ReportTable differences(const std::vector<Difference>& differences) const;
    /// Questions, answers and whatever was rated, by area; of all areas where none is named.
    ReportTable questions(const std::vector<RecordId>& areas) const;
    ReportTable actions(const std::vector<const Action*>& actions) const;
    ReportTable votes(const Id<Decision>& decision) const;
    ReportTable conditions(const Id<Decision>& decision) const;

private:
    QString findingNote(const Finding& finding) const;
    ReportCell ownerAndDue(const Finding& finding) const;
    QString actionNote(const Action& action) const;
    QString subjectOf(const RecordId& subject) const;
    void addQuestion(ReportTable& table, const ItemState& state) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
};

} // namespace readiness
