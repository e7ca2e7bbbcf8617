#include "core/report/RiskTables.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ReportStatus severityStatus(IssueSeverity severity)
{
    const QString word = choiceText(RecordKind::Issue, u"severity", severity);
    switch (severity) {
    case IssueSeverity::Low: return status(word, Tone::NotStarted);
    case IssueSeverity::Medium: return status(word, Tone::Conditional);
    case IssueSeverity::High:
    case IssueSeverity::Critical: break;
    }
    return status(word, Tone::NoGo);
}

ReportStatus assumptionStatus(AssumptionStatus assumptionStatus)
{
    const QString word = choiceText(RecordKind::Assumption, u"status", assumptionStatus);
    switch (assumptionStatus) {
    case AssumptionStatus::Open: return status(word, Tone::NotStarted);
    case AssumptionStatus::Confirmed: return status(word, Tone::Go);
    case AssumptionStatus::Refuted: break;
    }
    return status(word, Tone::NoGo);
}

QString dash(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

} // namespace

RiskTables::RiskTables(const Assessment& assessment)
    : m_assessment(assessment), m_snapshot(assessment.snapshot()), m_texts(assessment), m_riskTexts(assessment)
{}

ReportTable RiskTables::levels() const
{
    const RiskMethod& method = m_riskTexts.method();
    const auto title = [](ScaleDimension dimension) {
        return choiceText(RecordKind::RiskScale, u"dimension", dimension);
    };
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Level"), 14, ColumnStyle::Strong),
                     weightedColumn(title(ScaleDimension::Probability), 1),
                     weightedColumn(title(ScaleDimension::Impact), 1), fixedColumn(CoreText::tr("Delay"), 22)};
    table.isDense = true;
    const int highest = std::max(method.highest(ScaleDimension::Probability), method.highest(ScaleDimension::Impact));
    for (int value = 1; value <= highest; ++value) {
        const RiskLevel* probability = method.level(ScaleDimension::Probability, value);
        const RiskLevel* impact = method.level(ScaleDimension::Impact, value);
        if (probability || impact)
            table.addRow({QString::number(value),
                          probability ? ReportCell(probability->word, probability->meaning) : ReportCell(),
                          impact ? ReportCell(impact->word, impact->meaning) : ReportCell(),
                          impact && impact->delay ? displayDuration(*impact->delay) : u"–"_s});
    }
    return table;
}

ReportTable RiskTables::bands() const
{
    const RiskMethod& method = m_riskTexts.method();
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Score"), 14, ColumnStyle::Strong), fixedColumn(CoreText::tr("Band"), 34),
                     weightedColumn(CoreText::tr("Meaning"), 1), weightedColumn(CoreText::tr("Demands"), 1)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("The scale has no bands.");
    const auto& bands = method.bands();
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const int highest = i + 1 < bands.size()
                                ? bands[i + 1].from - 1
                                : method.highest(ScaleDimension::Probability) * method.highest(ScaleDimension::Impact);
        table.addRow(
            {highest > bands[i].from ? u"%1–%2"_s.arg(bands[i].from).arg(highest) : QString::number(bands[i].from),
             status(bands[i].word, matrixBand(method, bands[i]).tone), bands[i].meaning,
             choiceText(RecordKind::RiskScale, u"required_response", bands[i].demand)});
    }
    return table;
}

ReportTable RiskTables::risks(const std::vector<const Risk*>& risks, const QString& emptySentence) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 13, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Risk"), 1),
                     numberColumn(CoreText::tr("Inherent"), 16),
                     fixedColumn(CoreText::tr("Current"), 21),
                     numberColumn(CoreText::tr("Residual"), 17),
                     fixedColumn(CoreText::tr("Response"), 24),
                     fixedColumn(CoreText::tr("Owner"), 29)};
    table.emptySentence = emptySentence;
    const auto score = [](const RiskRating& rating) {
        return rating.isRated() ? QString::number(rating.score()) : u"–"_s;
    };
    for (const Risk* risk : risks) {
        const QDate review = m_texts.day(risk->nextReview);
        const QString note = !review.isValid() ? QString()
                             : m_texts.isLate(risk->nextReview)
                                 ? CoreText::tr("Review overdue: %1").arg(dayText(review))
                                 : CoreText::tr("Next review: %1").arg(dayText(review));
        table.addRow({m_texts.code(RecordKind::Risk, risk->id),
                      {risk->title, textLines({m_texts.title(RecordKind::Area, risk->area), risk->category})},
                      score(risk->rating(RiskStage::Inherent)),
                      m_riskTexts.ratingCell(*risk),
                      score(risk->rating(RiskStage::Residual)),
                      {choiceText(RecordKind::Risk, u"response", risk->response),
                       choiceText(RecordKind::Risk, u"status", risk->status)},
                      {m_riskTexts.ownerText(risk->owner), note}});
    }
    return table;
}

ReportTable RiskTables::settled(const std::vector<const Risk*>& risks) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 13, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Risk"), 1), fixedColumn(CoreText::tr("Status"), 30),
                     fixedColumn(CoreText::tr("Owner"), 40)};
    table.isDense = true;
    for (const Risk* risk : risks) {
        const bool isClosed = risk->status == RiskStatus::Closed;
        table.addRow({m_texts.code(RecordKind::Risk, risk->id), risk->title,
                      status(choiceText(RecordKind::Risk, u"status", risk->status), isClosed ? Tone::Go : Tone::NoGo),
                      m_riskTexts.ownerText(risk->owner)});
    }
    return table;
}

ReportTable RiskTables::plans(const std::vector<const Risk*>& risks) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Risk"), 1),
                     weightedColumn(fieldLabel(RecordKind::Risk, u"contingency_plan"), 1),
                     weightedColumn(fieldLabel(RecordKind::Risk, u"fallback_plan"), 1)};
    table.emptySentence = CoreText::tr("No open risk has a contingency plan.");
    for (const Risk* risk : risks) {
        if (!risk->contingencyPlan.isEmpty() || !risk->fallbackPlan.isEmpty())
            table.addRow(
                {m_texts.code(RecordKind::Risk, risk->id),
                 {risk->title, risk->trigger.isEmpty() ? QString() : CoreText::tr("Trigger: %1").arg(risk->trigger)},
                 dash(risk->contingencyPlan),
                 dash(risk->fallbackPlan)});
    }
    return table;
}

ReportCell RiskTables::componentPlan(const Component& component) const
{
    if (!component.contingencyPlan.isEmpty())
        return component.contingencyPlan;
    return component.mayBreak ? ReportCell(status(CoreText::tr("missing"), Tone::NoGo)) : ReportCell(u"–"_s);
}

ReportCell RiskTables::recreation(const Component& component) const
{
    if (component.upgradeable != Upgradeable::No && component.recreationPlan.isEmpty())
        return {u"–"_s};
    if (component.recreationPlan.isEmpty())
        return status(CoreText::tr("missing"), Tone::NoGo);
    const QString tested = component.recreationTestedOn.isValid()
                               ? CoreText::tr("Tested on %1").arg(dayText(component.recreationTestedOn))
                               : CoreText::tr("Not tested");
    return {component.recreationPlan, textLines({component.recreationTest, tested})};
}

ReportTable RiskTables::components() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Component"), 1),
                     fixedColumn(fieldLabel(RecordKind::Component, u"upgradeable"), 24),
                     weightedColumn(fieldLabel(RecordKind::Component, u"contingency_plan"), 1),
                     weightedColumn(CoreText::tr("Re-creation and its test"), 1)};
    table.emptySentence = CoreText::tr("No component is known to break or to need creating again.");
    for (const Component* component : m_snapshot.all<Component>()) {
        if (component->mayBreak || component->upgradeable == Upgradeable::No)
            table.addRow({m_texts.code(RecordKind::Component, component->id),
                          {component->title, choiceText(RecordKind::Component, u"kind", component->kind)},
                          choiceText(RecordKind::Component, u"upgradeable", component->upgradeable),
                          componentPlan(*component),
                          recreation(*component)});
    }
    return table;
}

QString RiskTables::subjectText(const RecordId& subject) const
{
    RecordKind kind{};
    const Record* record = m_snapshot.find(subject, &kind);
    return record && !m_texts.isInternal(kind, subject) ? CoreText::tr("For %1").arg(m_texts.named(kind, subject))
                                                        : QString();
}

ReportCell RiskTables::issueCell(const Issue& issue) const
{
    const bool hasOrigin = m_snapshot.find(issue.originRisk) && !m_texts.isInternal(RecordKind::Risk, issue.originRisk);
    const QString origin =
        hasOrigin ? CoreText::tr("From %1").arg(m_texts.named(RecordKind::Risk, issue.originRisk)) : QString();
    const QString resolution =
        issue.resolution.isEmpty() ? QString() : CoreText::tr("Resolution: %1").arg(issue.resolution);
    return {issue.title, textLines({issue.description, m_riskTexts.workaroundText(issue), resolution, origin})};
}

ReportTable RiskTables::issues(const std::vector<const Issue*>& issues, const QString& emptySentence) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Issue and workaround"), 1), fixedColumn(CoreText::tr("Severity"), 25),
                     fixedColumn(CoreText::tr("Owner"), 30), fixedColumn(CoreText::tr("Due"), 21)};
    table.emptySentence = emptySentence;
    const auto firstOther = std::ranges::find_if_not(issues, &Issue::isBlocking);
    const auto blockers = firstOther - issues.begin();
    for (auto it = issues.begin(); it != issues.end(); ++it) {
        const Issue& issue = **it;
        if (it == issues.begin() && blockers > 0)
            table.addGroup(CoreText::tr("Blockers of go-live"), QString::number(blockers));
        if (it == firstOther && blockers > 0)
            table.addGroup(CoreText::tr("Other issues"), QString::number(issues.end() - firstOther));
        table.addRow({m_texts.code(RecordKind::Issue, issue.id), issueCell(issue),
                      ReportCell(severityStatus(issue.severity),
                                 issue.stopsCriticalProcess ? CoreText::tr("stops a critical process") : QString()),
                      m_riskTexts.ownerText(issue.owner), m_texts.dueCell(issue.due, true)});
    }
    return table;
}

ReportTable RiskTables::actionsByOwner() const
{
    std::map<std::tuple<QString, RecordId>, std::vector<const Action*>> owners; // nobody's come first
    for (const Action* action : m_snapshot.all<Action>()) {
        const Person* owner = m_snapshot.find(action->owner);
        if (isOpen(m_assessment, RecordKind::Action, *action) && !m_texts.isInternal(RecordKind::Action, action->id))
            owners[owner ? std::tuple(owner->name, owner->id) : std::tuple<QString, RecordId>()].push_back(action);
    }
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Action"), 1), fixedColumn(CoreText::tr("Status"), 28),
                     fixedColumn(CoreText::tr("Due"), 21)};
    table.emptySentence = CoreText::tr("No action is open.");
    for (auto& [owner, actions] : owners) {
        const auto late = std::ranges::count_if(actions, [this](auto* action) { return m_texts.isLate(action->due); });
        table.addGroup(std::get<0>(owner).isEmpty() ? CoreText::tr("no owner") : std::get<0>(owner),
                       late > 0 ? CoreText::tr("%1, %2 overdue").arg(actions.size()).arg(late)
                                : QString::number(actions.size()));
        std::ranges::stable_sort(actions, {}, [this](const Action* action) {
            const QDate due = m_texts.day(action->due);
            return std::tuple(!due.isValid(), due);
        });
        for (const Action* action : actions)
            table.addRow({m_texts.code(RecordKind::Action, action->id),
                          {action->title, subjectText(action->subject)},
                          actionStatus(action->status),
                          m_texts.dueCell(action->due, true)});
    }
    return table;
}

ReportTable RiskTables::assumptions() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 14, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Assumption"), 1), fixedColumn(CoreText::tr("Status"), 32),
                     fixedColumn(CoreText::tr("Owner"), 30), fixedColumn(CoreText::tr("Due"), 21)};
    table.emptySentence = CoreText::tr("No assumption is recorded.");
    for (const Assumption* assumption : m_snapshot.all<Assumption>()) {
        if (m_texts.isInternal(RecordKind::Assumption, assumption->id))
            continue;
        const QString consequence = assumption->consequence.isEmpty()
                                        ? QString()
                                        : CoreText::tr("Should it be wrong: %1").arg(assumption->consequence);
        table.addRow({m_texts.code(RecordKind::Assumption, assumption->id),
                      {assumption->title, textLines({assumption->description, consequence})},
                      assumptionStatus(assumption->status),
                      m_riskTexts.ownerText(assumption->owner),
                      m_texts.dueCell(assumption->due, assumption->status == AssumptionStatus::Open)});
    }
    return table;
}

} // namespace readiness
