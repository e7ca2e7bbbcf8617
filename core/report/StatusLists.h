#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"

namespace readiness {

/// What of one owner's is overdue.
struct OwnersOverdue {
    QString name; ///< empty: nobody's
    int items = 0, actions = 0, findings = 0, conditions = 0;
    RecordKind oldestKind{};
    RecordId oldest;
    QDate oldestDue;

    int all() const { return items + actions + findings + conditions; }
};

/// Most first, then by name. Internal records do not count.
std::vector<OwnersOverdue> overdueByOwner(const Assessment& assessment);

/// The short lists of the status report, soonest first, each limited to `most` lines and a count of the rest. Valid as
/// long as the assessment.
class StatusLists {
public:
    StatusLists(const Assessment& assessment, int most) : m_assessment(assessment), m_texts(assessment), m_most(most) {}

    /// Gates, reviews and go-live of today and later.
    QList<ReportFact> milestones() const;
    QList<ReportFact> nextSteps() const;
    /// Open decisions, and gates whose day is near without anybody having decided.
    QList<ReportFact> decisionsWanted() const;
    QList<ReportFact> openConditions() const;

    /// How near a gate's day is when a decision on it is wanted.
    static constexpr int kDecisionDays = 14;

private:
    struct Line {
        QDate day;
        QString text;
    };
    QList<ReportFact> limited(std::vector<Line> lines) const;

    const Assessment& m_assessment;
    RecordTexts m_texts;
    int m_most;
};

/// How many of all lines are shown where there is room for so many and one that counts the rest: the last one stands
/// there itself.
std::size_t shownOf(std::size_t all, std::size_t most);

/// "and 5 more".
QString moreText(int count);

/// "Overdue: 3 · done: 12": each kind of shift with its number.
QString shiftCounts(const std::vector<Difference>& differences);

} // namespace readiness
