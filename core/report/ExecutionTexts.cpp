#include "core/report/ExecutionTexts.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/TestWords.h"
#include "core/rules/Assessment.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

ExecutionTexts::ExecutionTexts(const Assessment& assessment)
    : m_snapshot(assessment.snapshot()), m_texts(assessment), m_steps(m_snapshot)
{
    for (const StepResult* result : m_snapshot.all<StepResult>())
        m_results[result->execution].push_back(result);
    for (const Defect* defect : m_snapshot.all<Defect>()) {
        const Execution* execution = m_snapshot.find(defect->execution);
        if (execution)
            m_found[execution->id].push_back(defect);
        if (defect->isOpen())
            m_open[execution ? RecordId(execution->testCase) : RecordId(defect->testCase)].push_back(defect);
    }
}

QString ExecutionTexts::outcome(const Execution& execution) const
{
    return withDefects(ownTexts(execution), m_found.value(execution.id));
}

QString ExecutionTexts::outcomeAndOpenDefects(const Execution& execution) const
{
    std::vector<const Defect*> defects = m_found.value(execution.id);
    for (const Defect* defect : m_open.value(execution.testCase)) {
        if (std::ranges::find(defects, defect) == defects.end())
            defects.push_back(defect);
    }
    return withDefects(ownTexts(execution), defects);
}

QStringList ExecutionTexts::ownTexts(const Execution& execution) const
{
    QStringList lines;
    const auto add = [&](QStringView field, const QString& text) {
        if (!text.isEmpty())
            lines += u"%1: %2"_s.arg(fieldLabel(RecordKind::Execution, field), text);
    };
    add(u"actual", execution.actual);
    add(u"note", execution.note);
    add(u"old_result", execution.oldResult);
    add(u"new_result", execution.newResult);
    return lines;
}

QString ExecutionTexts::withDefects(QStringList lines, const std::vector<const Defect*>& defects) const
{
    for (const Defect* defect : defects)
        lines += u"%1: %2"_s.arg(CoreText::tr("Defect"), m_texts.named(RecordKind::Defect, defect->id));
    return lines.join(u'\n');
}

QString ExecutionTexts::steps(const Execution& execution) const
{
    const std::vector<const StepResult*> results = m_results.value(execution.id);
    QStringList lines;
    int number = 0;
    for (const TestStep* step : m_steps.of(execution.testCase)) {
        ++number;
        const auto result = std::ranges::find(results, step->id, &StepResult::step);
        if (result == results.end())
            continue;
        QString line = CoreText::tr("Step %1: %2 – %3", "number, what is done, verdict")
                           .arg(number)
                           .arg(step->action, verdictStatus((*result)->verdict).word);
        for (const QString& text : {(*result)->actual, (*result)->note}) {
            if (!text.isEmpty())
                line += u"; "_s + text;
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QString ExecutionTexts::when(const Execution& execution) const
{
    return execution.at().isNull() ? QString() : instantText(execution.at(), m_snapshot.project().zone());
}

} // namespace readiness
