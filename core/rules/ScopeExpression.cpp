#include "core/rules/ScopeExpression.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/ScopeFact.h"
#include "core/rules/ScopeExpressionParser.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Truth truth(bool yes) { return yes ? Truth::Yes : Truth::No; }

Truth negated(Truth value) { return value == Truth::Unknown ? value : truth(value == Truth::No); }

} // namespace

Result<ScopeExpression> ScopeExpression::parse(const QString& text) { return ScopeExpressionParser(text).parse(); }

Truth ScopeExpression::evaluate(const ScopeFacts& facts) const
{
    // Kleene's and/or are minimum and maximum in the order No < Unknown < Yes.
    std::vector<Truth> stack;
    const auto popped = [&] {
        const Truth top = stack.back();
        stack.pop_back();
        return top;
    };
    for (const Instruction& instruction : m_instructions) {
        switch (instruction.action) {
        case Instruction::Action::Compare: stack.push_back(compared(instruction.term, facts)); break;
        case Instruction::Action::Not: stack.back() = negated(stack.back()); break;
        case Instruction::Action::And: {
            const Truth right = popped();
            stack.back() = std::min(stack.back(), right);
            break;
        }
        case Instruction::Action::Or: {
            const Truth right = popped();
            stack.back() = std::max(stack.back(), right);
            break;
        }
        }
    }
    return stack.empty() ? Truth::Unknown : stack.back();
}

Truth ScopeExpression::compared(const Term& term, const ScopeFacts& facts)
{
    if (!facts.isAnswered(term.key) || !faultOf(term, facts).isEmpty())
        return Truth::Unknown;
    const ScopeFact& fact = *facts.find(term.key);
    if (fact.kind == ScopeFactKind::Number) {
        const auto order = *scopeNumber(fact.value) <=> *scopeNumber(term.value);
        switch (term.relation) {
        case Relation::Equal: return truth(order == 0);
        case Relation::NotEqual: return truth(order != 0);
        case Relation::Less: return truth(order < 0);
        case Relation::LessOrEqual: return truth(order <= 0);
        case Relation::Greater: return truth(order > 0);
        case Relation::GreaterOrEqual: return truth(order >= 0);
        }
    }
    const bool same = folded(fact.value.trimmed()) == folded(term.value.trimmed());
    return truth(same == (term.relation == Relation::Equal));
}

QString ScopeExpression::faultOf(const Term& term, const ScopeFacts& facts)
{
    const ScopeFact* fact = facts.find(term.key);
    if (!fact)
        return CoreText::tr("There is no scope fact “%1”.").arg(term.key);
    switch (fact->kind) {
    case ScopeFactKind::YesNo:
        if (isOrdering(term.relation))
            return CoreText::tr("The scope fact “%1” is answered yes or no and cannot be more or less.").arg(term.key);
        if (term.value.compare(u"yes", Qt::CaseInsensitive) != 0 && term.value.compare(u"no", Qt::CaseInsensitive) != 0)
            return CoreText::tr("The scope fact “%1” is answered yes or no, not “%2”.").arg(term.key, term.value);
        break;
    case ScopeFactKind::Number:
        if (!scopeNumber(term.value))
            return CoreText::tr("The scope fact “%1” is a number, which “%2” is not.").arg(term.key, term.value);
        break;
    case ScopeFactKind::Text:
        if (isOrdering(term.relation))
            return CoreText::tr("The scope fact “%1” is a text and cannot be more or less.").arg(term.key);
        break;
    }
    return {};
}

QString ScopeExpression::fault(const ScopeFacts& facts) const
{
    for (const Instruction& instruction : m_instructions) {
        if (instruction.action != Instruction::Action::Compare)
            continue;
        if (QString fault = faultOf(instruction.term, facts); !fault.isEmpty())
            return fault;
    }
    return {};
}

QStringList ScopeExpression::keys() const
{
    QStringList keys;
    for (const Instruction& instruction : m_instructions) {
        if (instruction.action == Instruction::Action::Compare && !keys.contains(instruction.term.key))
            keys += instruction.term.key;
    }
    return keys;
}

} // namespace readiness
