#include "core/rules/WaiverStates.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/Names.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

WaiverStanding judged(const Snapshot& snapshot, const Waiver& waiver, const QDate& today)
{
    const Person* approver = snapshot.find(waiver.approver);
    RecordKind subject{};
    if (!snapshot.find(waiver.subject, &subject) || !canBeWaived(subject))
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

bool canBeWaived(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Criterion:
    case RecordKind::ChecklistItem:
    case RecordKind::Action:
    case RecordKind::Backup:
    case RecordKind::BusinessProcess:
    case RecordKind::Component:
    case RecordKind::Cycle:
    case RecordKind::Defect:
    case RecordKind::Entity:
    case RecordKind::Environment:
    case RecordKind::Execution:
    case RecordKind::Finding:
    case RecordKind::Hotfix:
    case RecordKind::Issue:
    case RecordKind::Measurement:
    case RecordKind::Plan:
    case RecordKind::Requirement:
    case RecordKind::Risk:
    case RecordKind::Run:
    case RecordKind::RunStep:
    case RecordKind::Staffing:
    case RecordKind::Task:
    case RecordKind::TestCase:
    case RecordKind::Upgrade: return true;
    default: return false;
    }
}

QString whyNot(WaiverStanding standing, const Waiver& waiver)
{
    switch (standing) {
    case WaiverStanding::Holds: break;
    case WaiverStanding::Expired: return CoreText::tr("expired on %1").arg(dayText(waiver.expires));
    case WaiverStanding::WithoutExpiry: return CoreText::tr("has no day on which it expires");
    case WaiverStanding::WithoutReason: return CoreText::tr("gives no reason");
    case WaiverStanding::ApproverMissing: return CoreText::tr("names no approver of this project");
    case WaiverStanding::RequesterMissing: return CoreText::tr("does not say who requested it");
    case WaiverStanding::SelfApproved: return CoreText::tr("was approved by the person who requested it");
    case WaiverStanding::SubjectMissing:
        return CoreText::tr("was given for what this project does not have, or what no waiver can excuse");
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
