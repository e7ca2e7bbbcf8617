#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOfConditions(const ItemStates& items)
{
    QSet<QString> conditions;
    for (const ItemState& state : items.all())
        conditions.insert(state.item->appliesIf);
    QSet<QString> keys;
    for (const QString& condition : conditions) {
        const auto expression = ScopeExpression::parse(condition);
        for (const QString& key : expression ? expression->keys() : QStringList())
            keys.insert(key);
    }
    return keys;
}

} // namespace

std::vector<Problem> unansweredScopeFacts(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const QSet<QString> keys = keysOfConditions(assessment.items());
    for (const ScopeFact* fact : assessment.snapshot().all<ScopeFact>()) {
        if (fact->value.isEmpty() && keys.contains(fact->key))
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::ScopeFact,
                                fact->id,
                                CoreText::tr("It is not answered, so items that depend on it count as applying."),
                                CoreText::tr("Answer it")});
    }
    return problems;
}

} // namespace readiness::checks
