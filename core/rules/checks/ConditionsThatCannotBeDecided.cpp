#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const QString& condition, const ScopeFacts& facts)
{
    const auto expression = ScopeExpression::parse(condition);
    return expression ? expression->fault(facts) : expression.error().text;
}

} // namespace

std::vector<Problem> conditionsThatCannotBeDecided(const Assessment& assessment)
{
    std::vector<Problem> problems;
    QHash<QString, QString> faults;
    for (const ItemState& state : assessment.items().all()) {
        const QString& condition = state.item->appliesIf;
        if (condition.isEmpty())
            continue;
        auto fault = faults.constFind(condition);
        if (fault == faults.constEnd())
            fault = faults.insert(condition, faultOf(condition, assessment.scopeFacts()));
        if (!fault->isEmpty())
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                *fault + u' ' + CoreText::tr("Until this is corrected the item counts as applying."),
                                CoreText::tr("Correct its condition")});
    }
    return problems;
}

} // namespace readiness::checks
