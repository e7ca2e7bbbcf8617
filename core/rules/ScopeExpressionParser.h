#pragma once

#include "core/rules/ScopeExpression.h"

namespace readiness {

/// Reads one condition by recursive descent, bounded in length and depth. Used by ScopeExpression::parse only.
class ScopeExpressionParser {
public:
    explicit ScopeExpressionParser(const QString& text) : m_text(text) {}
    Result<ScopeExpression> parse();

private:
    using Instruction = ScopeExpression::Instruction;
    using Action = ScopeExpression::Instruction::Action;

    // Each returns whether it succeeded; the first failure is kept in m_fault.
    bool condition(int depth);
    bool conjunction(int depth);
    bool negation(int depth);
    bool comparison();
    bool relation(ScopeExpression::Relation& result);
    bool value(QString& result);

    bool takesWord(QLatin1String word);
    bool takes(QLatin1String symbol);
    QStringView peekedWord();
    void skipBlanks();
    bool fails(const QString& expectation);
    void push(Action action) { m_result.m_instructions.push_back({action, {}}); }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_fault;
    ScopeExpression m_result;
};

} // namespace readiness
