#include "ui/models/ReviewRecords.h"

#include "core/model/AreaScope.h"
#include "core/model/Records.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct ReviewRecordsWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewRecords)
};

/// What is known of a record before anybody is asked.
class Known {
public:
    explicit Known(RecordKind kind) : m_kind(kind) {}

    Known& with(const QString& key, const Value& value)
    {
        if (!isNothing(value))
            m_values.emplace_back(key, value);
        return *this;
    }
    Known& with(const QString& key, const RecordId& record)
    {
        return record.isNull() ? *this : with(key, Value(record));
    }
    Known& with(const QString& key, const QString& text) { return text.isEmpty() ? *this : with(key, Value(text)); }

    Result<> operator()(Edit& edit, const RecordId& record) const
    {
        for (const auto& [key, value] : m_values) {
            if (auto set = edit.set(m_kind, record, key, value); !set)
                return set;
        }
        return {};
    }

private:
    RecordKind m_kind;
    std::vector<std::pair<QString, Value>> m_values;
};

} // namespace

NewRecord newReview()
{
    return {ReviewRecordsWords::tr("Add a review"),
            ReviewRecordsWords::tr(
                "Which review is it, and when does it take place? A go-live readiness review belongs between "
                "twelve and four weeks before go-live."),
            ReviewRecordsWords::tr("&Add review"),
            RecordKind::Review,
            {u"title"_s, u"kind"_s, u"date"_s, u"owner"_s, u"gate"_s, u"areas"_s},
            Known(RecordKind::Review)
                .with(u"title"_s, ReviewRecordsWords::tr("Go-live readiness review"))
                .with(u"kind"_s, u"go_live_readiness"_s)
                .with(u"date"_s, u"T-28"_s)};
}

NewRecord newParticipant(const RecordId& review)
{
    return {ReviewRecordsWords::tr("Add a participant"), ReviewRecordsWords::tr("Who takes part, and as what?"),
            ReviewRecordsWords::tr("&Add participant"),  RecordKind::Participant,
            {u"person"_s, u"role"_s, u"party"_s},        Known(RecordKind::Participant).with(u"review"_s, review)};
}

NewRecord newFinding(const Snapshot& snapshot, const RecordId& review, const RecordId& subject)
{
    return {
        ReviewRecordsWords::tr("Add a finding"),
        ReviewRecordsWords::tr("What was found? An assertion is done right, a risk could hurt, an issue hurts now."),
        ReviewRecordsWords::tr("&Add finding"),
        RecordKind::Finding,
        {u"title"_s, u"kind"_s, u"section"_s, u"area"_s, u"recommendation"_s, u"owner"_s, u"due"_s, u"internal"_s},
        Known(RecordKind::Finding)
            .with(u"review"_s, review)
            .with(u"subject"_s, subject)
            .with(u"area"_s, RecordId(areaOf(snapshot, subject)))
            .with(u"section"_s, u"risks"_s)
            .with(u"kind"_s, u"risk"_s)};
}

NewRecord newDecision(const Snapshot& snapshot, const RecordId& gate, const RecordId& review)
{
    const Review* of = snapshot.find(Id<Review>(review));
    const RecordId about = gate.isNull() && of ? RecordId(of->gate) : gate;
    const Gate* gateOf = snapshot.find(Id<Gate>(about));
    return {ReviewRecordsWords::tr("Record a decision"),
            ReviewRecordsWords::tr(
                "The gate computes, people decide. What was decided, by whom, and why, where it differs from what "
                "the gate says? Leave it open where it is still wanted."),
            ReviewRecordsWords::tr("&Record decision"),
            RecordKind::Decision,
            {u"title"_s, u"gate"_s, u"decision"_s, u"owner"_s, u"role"_s, u"decided_on"_s, u"due"_s, u"reason"_s},
            Known(RecordKind::Decision)
                .with(u"title"_s, gateOf ? ReviewRecordsWords::tr("Decision on %1").arg(gateOf->title)
                                         : ReviewRecordsWords::tr("Decision"))
                .with(u"gate"_s, about)
                .with(u"review"_s, review)};
}

NewRecord newVote(const RecordId& decision)
{
    return {ReviewRecordsWords::tr("Add a vote"),
            ReviewRecordsWords::tr("How did they vote? Say why where somebody dissents."),
            ReviewRecordsWords::tr("&Add vote"),
            RecordKind::Vote,
            {u"person"_s, u"role"_s, u"vote"_s, u"reason"_s},
            Known(RecordKind::Vote).with(u"decision"_s, decision)};
}

NewRecord newCondition(const RecordId& decision)
{
    return {ReviewRecordsWords::tr("Add a condition"),
            ReviewRecordsWords::tr(
                "What does the go depend on, who sees to it, and until when? Past its date it turns the gate amber, "
                "then no-go."),
            ReviewRecordsWords::tr("&Add condition"),
            RecordKind::Condition,
            {u"title"_s, u"owner"_s, u"due"_s},
            Known(RecordKind::Condition).with(u"decision"_s, decision)};
}

} // namespace readiness
