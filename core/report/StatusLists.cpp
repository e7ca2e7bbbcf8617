#include "core/report/StatusLists.h"

#include "core/base/CoreText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

int characters(int lines) { return std::min(80, 30 + 12 * lines); }

/// Counts what is overdue by the name of its owner.
class OverdueCount {
public:
    explicit OverdueCount(const Assessment& assessment) : m_assessment(assessment), m_texts(assessment) {}

    void add(RecordKind kind, const RecordId& record, const QString& owner, const QDate& due)
    {
        OwnersOverdue& entry = m_owners[owner];
        entry.name = owner;
        switch (kind) {
        case RecordKind::Action: ++entry.actions; break;
        case RecordKind::Finding: ++entry.findings; break;
        case RecordKind::Condition: ++entry.conditions; break;
        default: ++entry.items; break;
        }
        if (!entry.oldestDue.isValid() || due < entry.oldestDue) {
            entry.oldestKind = kind;
            entry.oldest = record;
            entry.oldestDue = due;
        }
    }

    template <class T>
    void addLate()
    {
        for (const T* record : m_assessment.snapshot().all<T>()) {
            const bool isLate = m_texts.isLate(record->due) && isOpen(m_assessment, T::kKind, *record);
            if (isLate && !m_texts.isInternal(T::kKind, record->id))
                add(T::kKind, record->id, m_texts.name(record->owner), m_texts.day(record->due));
        }
    }

    std::vector<OwnersOverdue> result() const
    {
        std::vector<OwnersOverdue> owners;
        for (const auto& [name, owner] : m_owners)
            owners.push_back(owner);
        std::stable_sort(owners.begin(), owners.end(),
                         [](const OwnersOverdue& a, const OwnersOverdue& b) { return a.all() > b.all(); });
        return owners;
    }

private:
    const Assessment& m_assessment;
    RecordTexts m_texts;
    std::map<QString, OwnersOverdue> m_owners;
};

} // namespace

std::vector<OwnersOverdue> overdueByOwner(const Assessment& assessment)
{
    OverdueCount count(assessment);
    for (const ItemState& state : assessment.items().all()) {
        if (state.isOverdue)
            count.add(RecordKind::ChecklistItem, state.item->id, state.owner ? state.owner->name : QString(),
                      state.due);
    }
    count.addLate<Action>();
    count.addLate<Finding>();
    count.addLate<Condition>();
    return count.result();
}

QList<ReportFact> StatusLists::limited(std::vector<Line> lines) const
{
    // Without a day: last, for nobody waits for them.
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tuple(!a.day.isValid(), a.day) < std::tuple(!b.day.isValid(), b.day);
    });
    QList<ReportFact> facts;
    const std::size_t shown = shownOf(lines.size(), std::size_t(m_most));
    for (std::size_t i = 0; i < shown; ++i)
        facts.append({dayText(lines[i].day), lines[i].text});
    if (lines.size() > shown)
        facts.append({QString(), moreText(int(lines.size() - shown))});
    return facts;
}

QList<ReportFact> StatusLists::milestones() const
{
    const Snapshot& snapshot = m_assessment.snapshot();
    std::vector<Line> lines;
    const auto add = [&](const QDate& day, const QString& text) {
        if (day.isValid() && day >= m_assessment.today())
            lines.push_back({day, shortened(text, characters(m_most))});
    };
    add(snapshot.project().goLiveDate(), CoreText::tr("Go-live"));
    for (const Gate* gate : gatesInOrder(snapshot))
        add(m_texts.day(gate->due), CoreText::tr("Gate “%1”").arg(gate->title));
    for (const Review* review : snapshot.all<Review>()) {
        if (review->state != ReviewState::Complete)
            add(m_texts.day(review->on), CoreText::tr("Review “%1”").arg(review->title));
    }
    return limited(std::move(lines));
}

QList<ReportFact> StatusLists::nextSteps() const
{
    std::vector<Line> lines;
    for (const ItemState& state : m_assessment.items().all()) {
        const ChecklistItem& item = *state.item;
        if (!state.isOpen || !item.nextStepOn.isValid() || item.nextStep.isEmpty())
            continue;
        const QString step = shortened(item.nextStep, characters(m_most));
        const QString code = m_texts.code(RecordKind::ChecklistItem, item.id);
        lines.push_back({item.nextStepOn, state.owner
                                              ? u"%1 %2 (%3)"_s.arg(code, step, shortened(state.owner->name, 24))
                                              : u"%1 %2"_s.arg(code, step)});
    }
    return limited(std::move(lines));
}

QList<ReportFact> StatusLists::decisionsWanted() const
{
    const Snapshot& snapshot = m_assessment.snapshot();
    std::vector<Line> lines;
    QSet<RecordId> known; // gates that somebody decided on, or is asked to
    for (const Decision* decision : snapshot.all<Decision>()) {
        known.insert(decision->gate);
        if (decision->outcome != DecisionOutcome::Open)
            continue;
        const QString text =
            m_texts.code(RecordKind::Decision, decision->id) + u' ' + shortened(decision->title, characters(m_most));
        const QString who = m_texts.name(decision->decidedBy);
        lines.push_back(
            {m_texts.day(decision->due), who.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortened(who, 24))});
    }
    for (const Gate* gate : gatesInOrder(snapshot)) {
        const QDate day = m_texts.day(gate->due);
        if (known.contains(gate->id) || !day.isValid() || m_assessment.today().daysTo(day) > kDecisionDays)
            continue;
        lines.push_back({day, CoreText::tr("Gate “%1”").arg(shortened(gate->title, characters(m_most)))});
    }
    return limited(std::move(lines));
}

QList<ReportFact> StatusLists::openConditions() const
{
    std::vector<Line> lines;
    for (const Condition* condition : m_assessment.snapshot().all<Condition>()) {
        if (condition->status != ConditionStatus::Open)
            continue;
        QStringList about{m_texts.name(condition->owner)};
        about.removeAll(QString());
        if (m_texts.isLate(condition->due))
            about += CoreText::tr("overdue");
        const QString text =
            m_texts.code(RecordKind::Condition, condition->id) + u' ' + shortened(condition->title, characters(m_most));
        lines.push_back(
            {m_texts.day(condition->due), about.isEmpty() ? text : u"%1 (%2)"_s.arg(text, about.join(u", "_s))});
    }
    return limited(std::move(lines));
}

std::size_t shownOf(std::size_t all, std::size_t most) { return all == most + 1 ? all : std::min(all, most); }

QString moreText(int count) { return CoreText::tr("and %1 more").arg(count); }

QString shiftCounts(const std::vector<Difference>& differences)
{
    QStringList order;
    QHash<QString, int> counts;
    for (const Difference& difference : differences) {
        const QString word = shiftStatus(difference).word;
        if (!counts.contains(word))
            order += word;
        ++counts[word];
    }
    QStringList parts;
    for (const QString& word : order)
        parts += u"%1: %2"_s.arg(parts.isEmpty() ? word : CoreText::inSentence(word)).arg(counts[word]);
    return parts.join(u" · "_s);
}

} // namespace readiness
