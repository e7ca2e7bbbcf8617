#pragma once

#include "core/model/Snapshot.h"

#include <QDate>
#include <QHash>

namespace readiness {

struct Waiver;

/// Whether a waiver counts, or why it does not.
enum class WaiverStanding {
    Holds,
    Expired,       ///< its last day is over
    WithoutExpiry, ///< nobody said until when
    WithoutReason,
    ApproverMissing,  ///< the approver is not a person of this project
    RequesterMissing, ///< it is not known who asked, so nobody can tell that it was somebody else
    SelfApproved,     ///< approver and requester are one person
    SubjectMissing, ///< what it was given for is gone, or nothing that a criterion or a blocking rule finds fault with
};

/// Criteria, and what a blocking rule or a criterion finds fault with.
bool canBeWaived(RecordKind kind);

/// Why a waiver does not count, as the end of a sentence ("expired on 2027-02-01"); empty when it holds.
QString whyNot(WaiverStanding standing, const Waiver& waiver);

/// Judges every waiver of a snapshot on one day. Names of approver and requester are compared without regard to case,
/// accents and blanks around them. Valid as long as the snapshot.
class WaiverStates {
public:
    WaiverStates(const Snapshot& snapshot, const QDate& today);

    WaiverStanding standing(const RecordId& waiver) const
    {
        return m_standings.value(waiver, WaiverStanding::SubjectMissing);
    }
    /// The waiver that holds longest for a record, or null.
    const Waiver* holding(const RecordId& subject) const { return m_holding.value(subject); }
    bool isAnyHolding() const { return !m_holding.isEmpty(); }
    /// All waivers of a record, those that do not count included, by number.
    std::vector<const Waiver*> all(const RecordId& subject) const { return m_all.value(subject); }

private:
    QHash<RecordId, WaiverStanding> m_standings;
    QHash<RecordId, const Waiver*> m_holding;
    QHash<RecordId, std::vector<const Waiver*>> m_all;
};

} // namespace readiness
