#include "ui/panels/cycle/StepList.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/report/TestWords.h"
#include "core/rules/TestSteps.h"
#include "ui/panels/cycle/StepCard.h"

#include <QVBoxLayout>

namespace readiness {

StepList::StepList(OpenCycle& cycle) : m_cycle(cycle), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StepList::setCase(const CaseState* state)
{
    m_case = state ? state->testCase->id : RecordId();
    const auto steps = state ? stepsOf(*m_cycle.snapshot(), m_case) : std::vector<const TestStep*>();
    const bool isSame =
        std::ranges::equal(steps, m_steps, [](const TestStep* a, const TestStep& b) { return *a == b; });
    if (!isSame)
        makeCards(steps);
    if (state)
        fill(*state);
}

void StepList::makeCards(const std::vector<const TestStep*>& steps)
{
    for (StepCard* card : m_cards) {
        card->disconnect(this);
        card->hide();
        card->deleteLater(); // its key may be what led here
    }
    m_cards.clear();
    m_steps.clear();
    for (const TestStep* step : steps) {
        m_steps.push_back(*step);
        auto* card = new StepCard(int(m_steps.size()), *step);
        m_cards.push_back(card);
        m_column->addWidget(card);
        connect(card, &StepCard::left, this, &StepList::left);
        connect(card, &StepCard::moved, this, [this, card](int by) { go(*card, by); });
        connect(card, &StepCard::verdictWanted, this, [this, card](Verdict verdict) { judge(*card, verdict); });
        connect(card, &StepCard::actualTyped, this,
                [this, card](const QString& text) { put(*card, &StepVerdict::actual, text); });
        connect(card, &StepCard::noteTyped, this,
                [this, card](const QString& text) { put(*card, &StepVerdict::note, text); });
    }
}

void StepList::fill(const CaseState& state)
{
    for (StepCard* card : m_cards) {
        const StepResult* result =
            state.execution ? m_cycle.snapshot()->find(Id<StepResult>(stepResultId(state.execution->id, card->step())))
                            : nullptr;
        card->setResult(result ? StepVerdict{result->verdict, result->actual, result->note} : StepVerdict());
    }
}

void StepList::focusNext()
{
    if (m_cards.empty())
        return;
    const auto open = std::ranges::find(m_cards, Verdict::NotRun, &StepCard::verdict);
    StepCard* card = open == m_cards.end() ? m_cards.front() : *open;
    card->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown(card);
}

Verdict StepList::suggestion() const
{
    const auto has = [&](Verdict verdict) { return std::ranges::count(m_cards, verdict, &StepCard::verdict) > 0; };
    if (has(Verdict::Failed))
        return Verdict::Failed;
    if (has(Verdict::Blocked))
        return Verdict::Blocked;
    const bool isThrough = has(Verdict::Passed) && !has(Verdict::NotRun);
    return isThrough ? Verdict::Passed : Verdict::NotRun;
}

/// Behind the last step the case itself is next.
void StepList::go(const StepCard& from, int by)
{
    const auto at = std::ranges::find(m_cards, &from) - m_cards.begin() + by;
    if (at >= std::ssize(m_cards)) {
        Q_EMIT left();
    } else if (at >= 0) {
        m_cards[std::size_t(at)]->setFocus(Qt::OtherFocusReason);
        Q_EMIT shown(m_cards[std::size_t(at)]);
    }
}

/// What went wrong is asked where it went wrong.
void StepList::judge(StepCard& card, Verdict verdict)
{
    StepVerdict given = resultOf(card.step());
    given.verdict = verdict;
    if (!give(card.step(), given))
        return;
    if (verdict == Verdict::Failed && given.actual.isEmpty())
        card.focusActual();
    else if (verdict != Verdict::NotRun)
        go(card, 1);
}

void StepList::put(const StepCard& card, QString StepVerdict::*text, const QString& typed)
{
    StepVerdict given = resultOf(card.step());
    given.*text = typed;
    give(card.step(), given);
}

StepVerdict StepList::resultOf(const RecordId& step) const
{
    const CaseState* state = m_cycle.find(m_case);
    const StepResult* result = state && state->execution
                                   ? m_cycle.snapshot()->find(Id<StepResult>(stepResultId(state->execution->id, step)))
                                   : nullptr;
    return result ? StepVerdict{result->verdict, result->actual, result->note} : StepVerdict();
}

bool StepList::give(const RecordId& step, const StepVerdict& given)
{
    const CaseState* state = m_cycle.find(m_case);
    if (!state)
        return false;
    m_cycle.readStartFaultsAgain();
    if (const QString trouble = m_cycle.refusal(m_case); !trouble.isEmpty()) {
        Q_EMIT m_cycle.told(trouble);
        return false;
    }
    const RecordId cycle = m_cycle.cycle()->id, testCase = m_case;
    const QString code = displayRef(*m_cycle.snapshot(), RecordKind::TestCase, *state->testCase);
    return m_cycle.change(tr("Step of %1: %2").arg(code, verdictStatus(given.verdict).word), [&](Edit& edit) {
        return attemptAt(edit, cycle, testCase).and_then([&](const RecordId& execution) {
            return giveStepVerdict(edit, execution, step, given);
        });
    });
}

} // namespace readiness
