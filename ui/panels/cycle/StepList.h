#pragma once

#include "ui/panels/cycle/OpenCycle.h"

class QVBoxLayout;

namespace readiness {

class StepCard;

/// The steps of the case that is being executed, below one another. Gives each its verdict and goes on to the next.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(OpenCycle& cycle);

    /// Null: none. The same steps keep their focus.
    void setCase(const CaseState* state);
    bool isEmpty() const { return m_cards.empty(); }
    /// The first that has no verdict yet.
    void focusNext();
    /// What the steps say about the case; not run while they say nothing.
    Verdict suggestion() const;

Q_SIGNALS:
    void left();
    /// A card or its line has the focus.
    void shown(QWidget* card);

private:
    void makeCards(const std::vector<const TestStep*>& steps);
    void fill(const CaseState& state);
    void go(const StepCard& from, int by);
    void judge(StepCard& card, Verdict verdict);
    void put(const StepCard& card, QString StepVerdict::*text, const QString& typed);
    bool give(const RecordId& step, const StepVerdict& given);
    StepVerdict resultOf(const RecordId& step) const;

    OpenCycle& m_cycle;
    RecordId m_case;
    std::vector<StepCard*> m_cards;
    std::vector<TestStep> m_steps; ///< as the cards show them
    QVBoxLayout* m_column;
};

} // namespace readiness
