#pragma once

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/report/ReportTable.h"
#include "core/rules/Assessment.h"
#include "core/rules/ProjectDifference.h"

namespace readiness {

/// How records are spoken of in reports: their codes, people, days, and what happened to them. Valid as long as the
/// assessment.
class RecordTexts {
public:
    explicit RecordTexts(const Assessment& assessment) : m_assessment(assessment) {}

    QString code(RecordKind kind, const RecordId& record) const;
    QString title(RecordKind kind, const RecordId& record) const;
    /// "C-014 Rehearse the migration".
    QString named(RecordKind kind, const RecordId& record) const;
    /// The person's name; empty for nobody.
    QString name(const Id<Person>& person) const;
    /// The day itself; invalid where none is set, or go-live is not known.
    QDate day(const DueDate& due) const;
    /// The day as a cell, red and marked as overdue where it is over for what is still open.
    ReportCell dueCell(const DueDate& due, bool isOpen) const;
    bool isLate(const DueDate& due) const;
    /// Whether somebody marked it, or what it is about, so that others do not read it.
    bool isInternal(RecordKind kind, const RecordId& record) const;

private:
    const Assessment& m_assessment;
};

/// The label of a choice field's value, in the language of the program.
template <class Choice>
QString choiceText(RecordKind kind, QStringView field, Choice value)
{
    const Field& described = *recordType(kind).field(field);
    return labelOf(described, described.choices[std::size_t(value)]);
}

/// "today", "in 5 days", "3 days ago".
QString daysFromTo(const QDate& today, const QDate& day);

/// What happened to a record, as a status.
ReportStatus shiftStatus(const Difference& difference);

/// Cut at a word's end and continued by "…" where it is longer: for reports that have to fit.
QString shortened(const QString& text, int characters);

} // namespace readiness
