#include "core/rules/ScopeExpressionParser.h"

#include "core/base/CoreText.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c) { return !c.isSpace() && !QStringView(u"()\"=!<>").contains(c); }

} // namespace

Result<ScopeExpression> ScopeExpressionParser::parse()
{
    if (m_text.size() > ScopeExpression::kMaximumLength)
        return usageError(CoreText::tr("The condition is longer than %1 characters; split the item instead.")
                              .arg(ScopeExpression::kMaximumLength));
    if (condition(0)) {
        skipBlanks();
        if (m_at == m_text.size())
            return std::move(m_result);
        fails(CoreText::tr("“and”, “or” or the end is expected"));
    }
    return usageError(m_fault);
}

bool ScopeExpressionParser::condition(int depth)
{
    if (!conjunction(depth))
        return false;
    while (takesWord(QLatin1String("or"))) {
        if (!conjunction(depth))
            return false;
        push(Action::Or);
    }
    return true;
}

bool ScopeExpressionParser::conjunction(int depth)
{
    if (!negation(depth))
        return false;
    while (takesWord(QLatin1String("and"))) {
        if (!negation(depth))
            return false;
        push(Action::And);
    }
    return true;
}

bool ScopeExpressionParser::negation(int depth)
{
    if (depth > ScopeExpression::kMaximumDepth)
        return fails(
            CoreText::tr("at most %1 levels of parentheses and “not” are read").arg(ScopeExpression::kMaximumDepth));
    if (takesWord(QLatin1String("not"))) {
        if (!negation(depth + 1))
            return false;
        push(Action::Not);
        return true;
    }
    if (takes(QLatin1String("("))) {
        if (!condition(depth + 1))
            return false;
        return takes(QLatin1String(")")) || fails(CoreText::tr("a closing parenthesis is expected"));
    }
    return comparison();
}

bool ScopeExpressionParser::comparison()
{
    const QStringView key = peekedWord();
    if (!isScopeFactKey(key))
        return fails(CoreText::tr("the key of a scope fact such as integrations is expected"));
    Instruction instruction;
    instruction.term.key = key.toString();
    m_at += key.size();
    if (!relation(instruction.term.relation) || !value(instruction.term.value))
        return false;
    m_result.m_instructions.push_back(std::move(instruction));
    return true;
}

bool ScopeExpressionParser::relation(ScopeExpression::Relation& result)
{
    using Relation = ScopeExpression::Relation;
    // Longer symbols first, so that <= is not read as < followed by a stray =.
    static constexpr std::pair<const char*, Relation> symbols[] = {
        {"<=", Relation::LessOrEqual}, {">=", Relation::GreaterOrEqual},
        {"!=", Relation::NotEqual},    {"=", Relation::Equal},
        {"<", Relation::Less},         {">", Relation::Greater},
    };
    for (const auto& [symbol, meaning] : symbols) {
        if (takes(QLatin1String(symbol))) {
            result = meaning;
            return true;
        }
    }
    return fails(CoreText::tr("one of = != < <= > >= is expected"));
}

bool ScopeExpressionParser::value(QString& result)
{
    skipBlanks();
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            return fails(CoreText::tr("the quotation mark that begins here is never closed"));
        result = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }
    const QStringView word = peekedWord();
    if (word.isEmpty())
        return fails(CoreText::tr("a value such as yes, 250 or \"a text\" is expected"));
    result = word.toString();
    m_at += word.size();
    return true;
}

bool ScopeExpressionParser::takesWord(QLatin1String word)
{
    if (peekedWord().compare(word, Qt::CaseInsensitive) != 0)
        return false;
    m_at += word.size();
    return true;
}

bool ScopeExpressionParser::takes(QLatin1String symbol)
{
    skipBlanks();
    if (!QStringView(m_text).sliced(m_at).startsWith(symbol))
        return false;
    m_at += symbol.size();
    return true;
}

QStringView ScopeExpressionParser::peekedWord()
{
    skipBlanks();
    qsizetype end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text[end]))
        ++end;
    return QStringView(m_text).sliced(m_at, end - m_at);
}

void ScopeExpressionParser::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool ScopeExpressionParser::fails(const QString& expectation)
{
    skipBlanks();
    if (m_fault.isEmpty())
        m_fault = CoreText::tr("The condition cannot be read at position %1: %2.").arg(m_at + 1).arg(expectation);
    return false;
}

} // namespace readiness
