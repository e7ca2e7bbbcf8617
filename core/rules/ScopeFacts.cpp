#include "core/rules/ScopeFacts.h"

#include "core/base/CoreText.h"
#include "core/model/ScopeFact.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

QString scopeValueFault(const ScopeFact& fact)
{
    if (fact.value.isEmpty())
        return {};
    switch (fact.kind) {
    case ScopeFactKind::YesNo:
        return fact.value == u"yes" || fact.value == u"no" ? QString() : CoreText::tr("must be yes or no");
    case ScopeFactKind::Number:
        return scopeNumber(fact.value) ? QString() : CoreText::tr("must be a number such as 250 or 2.5");
    case ScopeFactKind::Text: break;
    }
    return {};
}

bool isScopeFactKey(QStringView key)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    static const QStringList reserved{u"and"_s, u"or"_s, u"not"_s};
    return !key.isEmpty() && key.size() <= 60 && isLetter(key.front()) && std::all_of(key.begin(), key.end(), isAllowed)
           && !reserved.contains(key);
}

std::optional<double> scopeNumber(QStringView text)
{
    // QString::toDouble alone would take "inf", "nan" and "1e9", which nobody means in a scope fact.
    const auto isAllowed = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; };
    if (!std::all_of(text.begin(), text.end(), isAllowed))
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

ScopeFacts::ScopeFacts(const Snapshot& snapshot)
{
    for (const ScopeFact* fact : snapshot.all<ScopeFact>()) {
        const bool isAnswered = !fact->value.isEmpty() && scopeValueFault(*fact).isEmpty();
        Entry& entry = m_facts[fact->key];
        if (!entry.fact)
            entry = {fact, isAnswered};
        else if (entry.fact->kind != fact->kind || entry.fact->value != fact->value)
            entry.isAnswered = false;
    }
}

} // namespace readiness
