#include "core/report/ExitCriteria.h"

#include "core/base/CoreText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/TestStates.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamed = 6;
constexpr std::size_t kReasons = 3;

QString titleAndValue(const CriterionResult& result)
{
    return u"%1: %2"_s.arg(result.criterion->title, measuredText(result));
}

} // namespace

ExitCriteria::ExitCriteria(const Assessment& assessment, const Cycle* cycle)
    : m_assessment(assessment), m_snapshot(assessment.snapshot()), m_texts(assessment)
{
    QSet<RecordId> known;
    for (const Cycle* one : cyclesInOrder(m_snapshot)) {
        const Gate* gate = !cycle || one == cycle ? m_snapshot.find(one->exitGate) : nullptr;
        if (!gate || known.contains(gate->id))
            continue;
        known.insert(gate->id);
        m_gates.push_back(evaluateGate(assessment, *gate));
    }
}

std::vector<const CriterionResult*> ExitCriteria::withOutcome(Outcome outcome) const
{
    std::vector<const CriterionResult*> results;
    for (const GateEvaluation& gate : m_gates) {
        for (const CriterionResult& result : gate.criteria) {
            if (result.outcome == outcome)
                results.push_back(&result);
        }
    }
    return results;
}

ReportDecision ExitCriteria::decision() const
{
    if (m_gates.empty())
        return {status(CoreText::tr("No exit criteria"), Tone::NotStarted),
                CoreText::tr("No gate says when the tests are over. Give the cycle a gate with exit criteria."),
                {}};
    const auto unmet = withOutcome(Outcome::NotMet);
    const auto waived = withOutcome(Outcome::Waived);
    std::size_t all = 0;
    for (const GateEvaluation& gate : m_gates)
        all += gate.criteria.size();
    QStringList reasons;
    for (const auto& results : {unmet, waived}) {
        for (std::size_t i = 0; i < results.size() && reasons.size() < qsizetype(kReasons); ++i)
            reasons += titleAndValue(*results[i]);
    }
    const auto answers = [&](GateAnswer answer) {
        return std::ranges::any_of(m_gates, [&](const GateEvaluation& gate) { return gate.decision == answer; });
    };
    if (answers(GateAnswer::NoGo)) {
        const QString sentence = unmet.empty()
                                     ? m_gates.front().reason
                                     : CoreText::tr("%1 of %2 exit criteria are not met.").arg(unmet.size()).arg(all);
        return {status(CoreText::tr("Exit criteria not met"), Tone::NoGo), sentence, reasons};
    }
    if (answers(GateAnswer::ConditionalGo))
        return {status(CoreText::tr("Exit criteria met with conditions"), Tone::Conditional),
                CoreText::tr("%1 of %2 exit criteria hold by a waiver only.").arg(waived.size()).arg(all), reasons};
    return {status(CoreText::tr("Exit criteria met"), Tone::Go),
            CoreText::tr("All %n exit criteria are met.", nullptr, int(all)),
            {}};
}

ReportTable ExitCriteria::table() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Criterion"), 5), weightedColumn(CoreText::tr("Measured"), 3),
                     fixedColumn(CoreText::tr("Outcome"), 26)};
    table.emptySentence = CoreText::tr("No gate says when the tests are over.");
    for (const GateEvaluation& gate : m_gates) {
        table.addGroup(gate.gate->title, decisionStatus(gate.decision).word);
        for (const CriterionResult& result : gate.criteria) {
            QStringList notes;
            for (const WaiverNote& note : result.notes) {
                if (!m_texts.isInternal(RecordKind::Waiver, note.waiver->id))
                    notes += note.text;
            }
            table.addRow({m_texts.code(RecordKind::Criterion, result.criterion->id),
                          {result.criterion->title,
                           textLines({behindText(result), notes.join(u' '), evidenceText(result.criterion->id)})},
                          measuredText(result),
                          outcomeStatus(result.outcome)});
        }
    }
    return table;
}

/// What keeps a criterion from being met; nothing where it is, for then nothing is behind it.
QString ExitCriteria::behindText(const CriterionResult& result) const
{
    if (result.outcome == Outcome::Met)
        return {};
    QStringList names;
    for (const RecordId& record : result.strict.records) {
        RecordKind kind{};
        if (m_snapshot.find(record, &kind) && kind != RecordKind::Project && !m_texts.isInternal(kind, record))
            names += m_texts.named(kind, record);
    }
    const auto more = int(names.size()) - kMostNamed;
    if (more > 0)
        names = names.mid(0, kMostNamed) + QStringList{CoreText::tr("and %n more", nullptr, more)};
    return names.join(u"; "_s);
}

QString ExitCriteria::evidenceText(const RecordId& record) const
{
    QStringList names;
    for (const Evidence* evidence : m_snapshot.all<Evidence>()) {
        if (evidence->record == record && !m_texts.isInternal(RecordKind::Evidence, evidence->id))
            names += m_texts.named(RecordKind::Evidence, evidence->id);
    }
    return names.isEmpty() ? QString() : CoreText::tr("Evidence: %1").arg(names.join(u"; "_s));
}

} // namespace readiness
