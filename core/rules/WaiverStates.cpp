#include "core/rules/WaiverStates.h"

#include "core/model/Records.h"
#include "core/rules/Names.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool canBeWaived(const Snapshot& snapshot, const RecordId& subject)
{
    return snapshot.find(Id<Criterion>(subject)) || snapshot.find(Id<ChecklistItem>(subject));
}

WaiverStanding judged(const Snapshot& snapshot, const Waiver& waiver, const QDate& today)
{
    const Person* approver = snapshot.find(waiver.approver);
    if (!canBeWaived(snapshot, waiver.subject))
        return WaiverStanding::SubjectMissing;
    if (waiver.reason.trimmed().isEmpty())
        return WaiverStanding::WithoutReason;
    if (!approver)
        return WaiverStanding::ApproverMissing;
    if (waiver.requestedBy.trimmed().isEmpty())
        return WaiverStanding::RequesterMissing;
    if (comparableName(approver->name) == comparableName(waiver.requestedBy))
        return WaiverStanding::SelfApproved;
    if (!waiver.expires.isValid())
        return WaiverStanding::WithoutExpiry;
    return waiver.expires < today ? WaiverStanding::Expired : WaiverStanding::Holds;
}

} // namespace

QString whyNot(WaiverStanding standing, const Waiver& waiver)
{
    switch (standing) {
    case WaiverStanding::Holds: break;
    case WaiverStanding::Expired: return u"expired on %1"_s.arg(waiver.expires.toString(Qt::ISODate));
    case WaiverStanding::WithoutExpiry: return u"has no day on which it expires"_s;
    case WaiverStanding::WithoutReason: return u"gives no reason"_s;
    case WaiverStanding::ApproverMissing: return u"names no approver of this project"_s;
    case WaiverStanding::RequesterMissing: return u"does not say who requested it"_s;
    case WaiverStanding::SelfApproved: return u"was approved by the person who requested it"_s;
    case WaiverStanding::SubjectMissing:
        return u"was given for a record that is neither a criterion nor a checklist item of this project"_s;
    }
    return {};
}

WaiverStates::WaiverStates(const Snapshot& snapshot, const QDate& today)
{
    for (const Waiver* waiver : snapshot.all<Waiver>()) {
        const WaiverStanding standing = judged(snapshot, *waiver, today);
        m_standings.insert(waiver->id, standing);
        m_all[waiver->subject].push_back(waiver);
        if (standing != WaiverStanding::Holds)
            continue;
        const Waiver*& holding = m_holding[waiver->subject];
        if (!holding || waiver->expires > holding->expires)
            holding = waiver;
    }
}

} // namespace readiness
