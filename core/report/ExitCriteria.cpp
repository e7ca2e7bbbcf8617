#include "core/report/ExitCriteria.h"

#include "core/base/CoreText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/TestStates.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamed = 6;
constexpr qsizetype kReasons = 3;

QString titleAndValue(const CriterionResult& result)
{
    return u"%1: %2"_s.arg(result.criterion->title, measuredText(result));
}

} // namespace

ExitCriteria::ExitCriteria(const Assessment& assessment, const Cycle* cycle)
    : m_assessment(assessment), m_snapshot(assessment.snapshot()), m_texts(assessment), m_isOfAll(!cycle)
{
    for (const Cycle* one : cyclesInOrder(m_snapshot)) {
        if (cycle && one != cycle)
            continue;
        const Gate* gate = m_snapshot.find(one->exitGate);
        if (!gate) {
            ++m_withoutExit;
            continue;
        }
        auto exit = std::ranges::find(m_exits, gate, [](const Exit& known) { return known.gate.gate; });
        if (exit == m_exits.end())
            exit = m_exits.insert(exit, {evaluateGate(assessment, *gate), {}});
        exit->cycles += one->title;
    }
}

/// Of all cycles, with the gate: figures of one cycle differ from those of all.
QStringList ExitCriteria::withOutcome(Outcome outcome) const
{
    QStringList texts;
    for (const Exit& exit : m_exits) {
        for (const CriterionResult& result : exit.gate.criteria) {
            if (result.outcome == outcome)
                texts +=
                    m_isOfAll ? u"%1 – %2"_s.arg(exit.gate.gate->title, titleAndValue(result)) : titleAndValue(result);
        }
    }
    return texts;
}

bool ExitCriteria::isAnyOf(GateAnswer answer) const
{
    return std::ranges::any_of(m_exits, [&](const Exit& exit) { return exit.gate.decision == answer; });
}

ReportDecision ExitCriteria::decision() const
{
    ReportDecision decision = answer();
    if (m_exits.empty() || m_withoutExit == 0)
        return decision;
    if (decision.status.tone == Tone::Go)
        decision.status = status(CoreText::tr("Exit criteria met, where there are any"), Tone::Conditional);
    decision.sentence += u' ' + CoreText::tr("Test cycles without any: %1.", "exit criteria").arg(m_withoutExit);
    return decision;
}

/// By the cycles that have exit criteria.
ReportDecision ExitCriteria::answer() const
{
    if (m_exits.empty())
        return {status(CoreText::tr("No exit criteria"), Tone::NotStarted),
                CoreText::tr("No gate says when the tests are over. Give the cycle a gate with exit criteria."),
                {}};
    const QStringList unmet = withOutcome(Outcome::NotMet);
    const QStringList waived = withOutcome(Outcome::Waived);
    int all = 0;
    for (const Exit& exit : m_exits)
        all += int(exit.gate.criteria.size());
    const QStringList reasons = (unmet + waived).mid(0, kReasons);
    if (isAnyOf(GateAnswer::NoGo)) {
        const auto closed = std::ranges::find(m_exits, GateAnswer::NoGo, [](const Exit& e) { return e.gate.decision; });
        const QString sentence = unmet.empty()
                                     ? closed->gate.reason
                                     : CoreText::tr("%1 of %2 exit criteria are not met.").arg(unmet.size()).arg(all);
        return {status(CoreText::tr("Exit criteria not met"), Tone::NoGo), sentence, reasons};
    }
    if (isAnyOf(GateAnswer::ConditionalGo))
        return {status(CoreText::tr("Exit criteria met with conditions"), Tone::Conditional),
                CoreText::tr("%1 of %2 exit criteria hold by a waiver only.").arg(waived.size()).arg(all), reasons};
    return {status(CoreText::tr("Exit criteria met"), Tone::Go),
            CoreText::tr("All %n exit criteria are met.", nullptr, all),
            {}};
}

ReportTable ExitCriteria::table() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Criterion"), 5), weightedColumn(CoreText::tr("Measured"), 3),
                     fixedColumn(CoreText::tr("Outcome"), 26)};
    table.emptySentence = CoreText::tr("No gate says when the tests are over.");
    for (const auto& [gate, cycles] : m_exits) {
        const QString title = gate.gate->title;
        table.addGroup(m_isOfAll ? u"%1 – %2"_s.arg(title, cycles.join(u", "_s)) : title,
                       decisionStatus(gate.decision).word);
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
