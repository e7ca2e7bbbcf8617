#pragma once

#include "ui/models/Standing.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <optional>

namespace readiness {

/// The values of RecordFilter::verdict that are no verdict of an execution.
namespace CaseVerdictFilter {
inline const QString kNotPassed = QStringLiteral("not_passed");     ///< whatever is not a pass that counts
inline const QString kPassedInVain = QStringLiteral("passed_vain"); ///< a pass that does not count, stale ones too
} // namespace CaseVerdictFilter

/// Which records of a kind are shown. All conditions must hold; an empty filter shows everything. A value; saved filters
/// are kept as JSON.
struct RecordFilter {
    QString text;                       ///< words that must occur, see SearchText
    QMap<QString, QStringList> choices; ///< field key → keys of choices, one of which it must have
    QMap<QString, RecordId> references; ///< field key → the record it must name; of an item's owner, its area's counts
    bool overdueOnly = false;           ///< open, and its due day or, of risks, its next review is past
    bool unconfirmedOnly = false;       ///< answers of checklist items that nobody has confirmed
    bool openOnly = false;              ///< somebody still has to do something about it
    bool blockingOnly = false;          ///< of kinds with a field `blocking`
    QString verdict;                    ///< of test cases, as they stand: see CaseVerdictFilter; empty: any
    QString mine;                       ///< the name of the person who must own it; empty: anybody
    std::optional<QSet<RecordId>> among; ///< one of these, chosen elsewhere; not kept with a saved filter

    bool operator==(const RecordFilter&) const = default;
    bool isEmpty() const { return *this == RecordFilter(); }
    /// Everything but the text, which is looked up for all records at once.
    bool matches(const RecordType& type, const Record& record, const Snapshot& snapshot,
                 const Standing* standing) const;
    /// Whether a change of the standing alone can change the answer.
    bool dependsOnStanding() const
    {
        return overdueOnly || unconfirmedOnly || openOnly || !verdict.isEmpty() || !mine.isEmpty()
               || choices.contains(QStringLiteral("status")); // sign-offs may give items another
    }

    QJsonObject toJson() const;
    /// Unknown and malformed parts are left out.
    static RecordFilter fromJson(const QJsonObject& json);
};

} // namespace readiness
