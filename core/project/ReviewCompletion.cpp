#include "core/project/ReviewCompletion.h"

#include "core/base/CoreText.h"
#include "core/rules/GateEvaluation.h"
#include "core/sign/Signing.h"

namespace readiness {

using namespace Qt::StringLiterals;

Result<Commit> completeReview(Project& project, const Id<Review>& review, const QString& author, Instant now)
{
    const SnapshotPtr snapshot = project.snapshot();
    const Review* found = snapshot->find(review);
    if (!found)
        return usageError(CoreText::tr("The review does not exist in this project any more."));
    if (found->state == ReviewState::Complete)
        return usageError(CoreText::tr("The review is complete already."));
    if (!snapshot->conflicts().empty())
        return usageError(CoreText::tr("A review cannot be completed while conflicts are undecided: choose a value for "
                                       "each first."));
    const auto tips = project.withStore([](Store& store) { return History(store).tips(); });
    if (!tips)
        return tl::unexpected(tips.error());
    Edit edit(snapshot, CoreText::tr("Complete the review %1").arg(found->title));
    const std::pair<const char16_t*, Value> values[] = {
        {u"completed_at", Value(now.milliseconds)},
        {u"completed_by", Value(author)},
        {u"content_hash", Value(contentHashText(SignedContent(*snapshot), {SignOffScope::Report, {}}))},
        {u"tips", Value(tipsText(*tips))},
    };
    for (const auto& [key, value] : values) {
        if (auto set = edit.setInternal(RecordKind::Review, review, QStringView(key), value); !set)
            return tl::unexpected(set.error());
    }
    if (auto set = edit.set(RecordKind::Review, review, u"status", Value(u"complete"_s)); !set)
        return tl::unexpected(set.error());
    return project.commit(std::move(edit));
}

namespace {

ComputedDecision computedOf(GateAnswer answer)
{
    switch (answer) {
    case GateAnswer::Go: return ComputedDecision::Go;
    case GateAnswer::ConditionalGo: return ComputedDecision::ConditionalGo;
    case GateAnswer::NoGo: break;
    }
    return ComputedDecision::NoGo;
}

bool isTaken(const Decision* decision)
{
    return decision && !decision->gate.isNull() && decision->outcome != DecisionOutcome::Open
           && decision->outcome != DecisionOutcome::Decided;
}

} // namespace

void forgetCompletions(ChangeSet& changes, const Snapshot& before, const Snapshot& after)
{
    QSet<RecordId> reopened;
    for (const Change& change : changes.changes) {
        const Review* then = change.kind == RecordKind::Review ? before.find(Id<Review>(change.record)) : nullptr;
        const Review* now = then ? after.find(Id<Review>(change.record)) : nullptr;
        if (now && then->state == ReviewState::Complete && now->state != ReviewState::Complete)
            reopened.insert(change.record);
    }
    for (const RecordId& review : reopened) {
        for (const QStringView key : {u"completed_at", u"completed_by", u"content_hash", u"tips"})
            changes.set(RecordKind::Review, review, reviewType().field(key)->number, Value());
    }
}

void fillComputedDecisions(ChangeSet& changes, const Snapshot& before, const Snapshot& after, Instant now)
{
    const Field& computed = *decisionType().field(u"computed");
    std::optional<Assessment> assessment;
    QSet<RecordId> seen;
    const std::size_t count = changes.changes.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Change change = changes.changes[i];
        if (change.kind != RecordKind::Decision || seen.contains(change.record))
            continue;
        seen.insert(change.record);
        const Decision* then = before.find(Id<Decision>(change.record));
        const Decision* taken = after.find(Id<Decision>(change.record));
        if (!isTaken(taken) || (isTaken(then) && then->outcome == taken->outcome && then->gate == taken->gate))
            continue;
        const Gate* gate = before.find(taken->gate);
        const bool isKnown = taken->computed != ComputedDecision::Unknown;
        if (!gate || (isKnown && change.action != Change::Action::Set)) // what comes back brings its own
            continue;
        if (!assessment)
            assessment.emplace(std::shared_ptr<const Snapshot>(std::shared_ptr<void>(), &before), now);
        const QString key = QString::fromLatin1(
            computed.choices[std::size_t(computedOf(evaluateGate(*assessment, *gate).decision))].key);
        if (change.action == Change::Action::Create) {
            auto filled = std::make_shared<Decision>(static_cast<const Decision&>(*change.created));
            computed.set(*filled, Value(key));
            changes.changes[i].created = std::move(filled);
        } else {
            changes.set(RecordKind::Decision, change.record, computed.number, Value(key));
        }
    }
}

} // namespace readiness
