#pragma once

#include "core/base/Result.h"
#include "core/rules/ScopeFacts.h"

#include <vector>

namespace readiness {

/// What is known of a condition. Kleene's logic: `no and unknown` is No, `yes or unknown` is Yes, else Unknown spreads.
enum class Truth { No, Unknown, Yes };

/// The condition of a checklist item over scope facts, such as `integrations = yes and (users >= 250 or not live = no)`.
///
///     condition  = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation   = "not" negation | "(" condition ")" | comparison
///     comparison = key ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) value
///     value      = yes | no | number | one bare word | "quoted text"
///
/// Texts are compared without regard to case and accents. A value object; parsing and evaluating take time proportional
/// to the text, which is at most kMaximumLength characters and kMaximumDepth levels deep.
class ScopeExpression {
public:
    static constexpr int kMaximumLength = 500;
    static constexpr int kMaximumDepth = 20;

    /// The condition, or one sentence with the position (from 1) of what cannot be read. An empty text is no condition
    /// and an error; whoever holds one need not ask.
    static Result<ScopeExpression> parse(const QString& text);

    /// Unknown where it depends on a fact that does not exist, is not answered or is not of the kind that is compared.
    Truth evaluate(const ScopeFacts& facts) const;

    /// What is wrong with the condition in this project, as a sentence: a fact that does not exist, or a comparison that
    /// its kind does not allow. Empty when nothing is.
    QString fault(const ScopeFacts& facts) const;

    /// The keys that it names, in order, without repetition.
    QStringList keys() const;

private:
    friend class ScopeExpressionParser;
    enum class Relation { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Term {
        QString key;
        Relation relation{};
        QString value;
    };
    /// One instruction for a stack machine: a comparison pushes, the others combine what is on the stack.
    struct Instruction {
        enum class Action { Compare, Not, And, Or } action{};
        Term term;
    };

    static bool isOrdering(Relation relation) { return relation > Relation::NotEqual; }
    static Truth compared(const Term& term, const ScopeFacts& facts);
    static QString faultOf(const Term& term, const ScopeFacts& facts);

    std::vector<Instruction> m_instructions;
};

} // namespace readiness
