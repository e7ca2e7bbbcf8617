#include "tests/core/rules/PathWalker.h"

#include "core/sign/Signing.h"
#include "tests/core/rules/RandomEnvironments.h"
#include "tests/core/rules/RandomTests.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

RandomProject::RandomProject(quint32 seed, int criteria) : m_random(seed)
{
    now = at(once(2) ? u"2027-01-10T12:00:00Z" : u"2027-02-20T12:00:00Z"); // before and after the review is due
    std::vector<Id<Area>> areas;
    std::vector<Id<Person>> people;
    for (int n = 1 + below(3); n > 0; --n)
        people.push_back(builder.person(u"Person %1"_s.arg(n)));
    for (int n = 1 + below(4); n > 0; --n) {
        areas.push_back(builder.area(u"Area %1"_s.arg(n)));
        if (once(3))
            builder.change(areas.back(), [&](Area& area) { area.owner = people[0]; });
    }
    builder.fact(u"live"_s, once(3) ? QString() : once(2) ? u"yes"_s : u"no"_s);
    for (int n = below(20); n > 0; --n)
        addItem(areas, people);
    gate = builder.gate();
    RandomTests tests(builder, m_random, now);
    if (once(2))
        tests.add(areas, people, gate);
    RandomEnvironments environments(builder, seed);
    environments.add(people.back());
    for (int n = criteria > 0 ? criteria : below(6); n > 0; --n) {
        const Id<Criterion> criterion = addCriterion(areas);
        tests.narrow(criterion);
        environments.maybeTake(criterion);
    }
    for (const Criterion* criterion : builder.build()->all<Criterion>()) {
        if (once(4))
            builder.waiver(criterion->id, people.back(), QDate(2027, 2, 1 + below(28)));
    }
    std::vector<Id<Area>> signedAreas;
    for (const Id<Area>& area : areas) {
        if (once(2))
            signedAreas.push_back(area);
    }
    signAreas(builder, signedAreas, now);
    addDecision();
    for (int n = below(6); n > 0; --n)
        addRegisterEntries(areas, people);
    for (const ChecklistItem* item : builder.build()->all<ChecklistItem>()) {
        if (once(20))
            builder.conflict({RecordKind::ChecklistItem, item->id, 12, {{}, {}}});
    }
}

void RandomProject::addItem(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people)
{
    static constexpr ItemStatus statuses[] = {ItemStatus::Done,         ItemStatus::Done,       ItemStatus::Done,
                                              ItemStatus::NotStarted,   ItemStatus::InProgress, ItemStatus::Blocked,
                                              ItemStatus::NotApplicable};
    const Id<ChecklistItem> item = builder.item(areas[std::size_t(below(int(areas.size())))], [&](ChecklistItem& i) {
        i.status = statuses[below(7)];
        i.importance = Importance(below(3));
        i.kind = ItemKind(below(3));
        i.due.date = QDate(2027, 1, 1).addDays(below(90));
        if (once(3))
            i.completeness = below(101);
        if (once(2))
            i.owner = people[std::size_t(below(int(people.size())))];
        if (once(3))
            i.answer = u"Yes"_s, i.answeredAt = at(u"2027-01-05T12:00:00Z");
        if (once(3))
            i.confirmedBy = people[0], i.confirmedOn = QDate(2027, 1, 4 + below(3));
        if (once(5))
            i.appliesIf = once(3) ? u"live yes"_s : u"live = yes"_s;
        if (once(2))
            i.notApplicableReason = u"Out of scope"_s;
    });
    if (once(6))
        builder.waiver(item, people.back(), QDate(2027, 2, 1 + below(28)));
}

void RandomProject::addDecision()
{
    const Id<Decision> decision = builder.add<Decision>([&](Decision& d) {
        d.title = u"Decision"_s;
        d.gate = gate;
        d.outcome = DecisionOutcome(below(6));
        d.decidedOn = QDate(2027, 1, 4);
    });
    for (int n = below(3); n > 0; --n)
        builder.add<Condition>([&](Condition& condition) {
            condition.decision = decision;
            condition.title = u"Condition"_s;
            condition.due.date = QDate(2027, 2, 1).addDays(below(30));
            condition.status = ConditionStatus(below(3));
        });
}

void RandomProject::addRegisterEntries(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people)
{
    const auto area = [&] { return once(4) ? Id<Area>() : areas[std::size_t(below(int(areas.size())))]; };
    const auto somebody = [&] { return once(2) ? Id<Person>() : people[std::size_t(below(int(people.size())))]; };
    const auto maybeWaived = [&](const RecordId& record) {
        if (once(6))
            builder.waiver(record, people.back(), QDate(2027, 2, 1 + below(28)));
    };
    const Id<Risk> risk = builder.add<Risk>([&](Risk& r) {
        r.area = area();
        r.inherent = {below(6), below(6)};
        r.current = {below(6), below(6)};
        r.status = RiskStatus(below(6));
        r.kind = RiskKind(once(5) ? 1 : 0);
    });
    maybeWaived(risk);
    maybeWaived(builder.add<Issue>([&](Issue& i) {
        i.area = area();
        i.stopsCriticalProcess = once(2);
        i.workaround = once(2) ? u"By hand"_s : QString();
        i.workaroundAcceptedBy = somebody();
        i.status = IssueStatus(below(4));
    }));
    maybeWaived(builder.add<Action>([&](Action& a) {
        a.subject = risk;
        a.owner = somebody();
        a.due.date = QDate(2027, 1, 1).addDays(below(90));
        a.status = ActionStatus(below(4));
    }));
}

Id<Criterion> RandomProject::addCriterion(const std::vector<Id<Area>>& areas)
{
    // Cutovers come without random plans; tests only where the project has some; environments take some of these.
    const int others = int(Metric::ActionsWithoutOwner) + 1;
    const int ofTests = builder.build()->table(RecordKind::Cycle).size() == 0
                            ? 0
                            : int(Metric::MissedLimits) - int(Metric::CasesNotPassed) + 1;
    const int chosen = below(others + ofTests);
    const auto metric = Metric(chosen < others ? chosen : chosen - others + int(Metric::CasesNotPassed));
    const bool percent = isPercent(metric);
    int threshold = percent ? (once(3) ? 100 : below(101)) : (once(2) ? 0 : below(4));
    Comparison comparison = percent ? Comparison::AtLeast : Comparison::AtMost;
    if (once(12)) {
        comparison = Comparison::Equal;
        threshold = percent ? 100 : 0;
    }
    if (percent && once(30))
        threshold = 101; // no work reaches it
    const Id<Criterion> criterion = builder.criterion(gate, metric, comparison, threshold);
    for (int n = once(2) ? 0 : below(3); n > 0; --n)
        builder.inArea(criterion, areas[std::size_t(below(int(areas.size())))]);
    return criterion;
}

void signAreas(ProjectBuilder& builder, const std::vector<Id<Area>>& areas, Instant now)
{
    const unsigned char seed[SecretKey::kSeedBytes] = {};
    const SecretKey key = SecretKey::fromSeed(seed, u"Signer"_s, {});
    for (const Id<Area>& area : areas) {
        auto signedOff =
            signOff(*builder.build(), {{SignOffScope::Area, area}, u"Lead"_s, u"Ready"_s, {}, now, 0}, key);
        if (!signedOff)
            continue;
        signedOff->id = {}; // the builder's ids count up
        builder.add(*signedOff);
    }
}

std::vector<PathStep> PathWalker::path() const
{
    const Assessment assessment(start.build(), now);
    return pathToGo(assessment, *assessment.snapshot().find(gate));
}

GateAnswer PathWalker::decisionAfter(const std::vector<PathStep>& steps) const
{
    const Assessment assessment(walked(steps).build(), now);
    return evaluateGate(assessment, *assessment.snapshot().find(gate)).decision;
}

QString PathWalker::told(const std::vector<PathStep>& steps) const
{
    QString text;
    const auto tell = [&](const ProjectBuilder& builder) {
        const Assessment assessment(builder.build(), now);
        for (const CriterionResult& result : evaluateGate(assessment, *assessment.snapshot().find(gate)).criteria) {
            text += u"%1 (%2) %3 value %4, with waivers %5, outcome %6\n"_s.arg(result.criterion->title)
                        .arg(int(result.criterion->comparison))
                        .arg(result.criterion->threshold)
                        .arg(result.strict.value)
                        .arg(result.withWaivers.value)
                        .arg(int(result.outcome));
        }
        for (const Problem& problem : assessment.problems())
            text += u"  %1 %2 %3\n"_s.arg(problem.rule, problem.record.toHex().right(4), problem.text);
    };
    tell(start);
    for (const PathStep& step : steps)
        text += u"-> %1 %2: %3\n"_s.arg(step.title, step.record.toHex().right(4), step.action);
    tell(walked(steps));
    return text;
}

ProjectBuilder PathWalker::walked(const std::vector<PathStep>& steps) const
{
    ProjectBuilder builder = start;
    for (const PathStep& step : steps)
        take(builder, step);
    return builder;
}

void PathWalker::take(ProjectBuilder& builder, const PathStep& step) const
{
    if (!step.needs.conflictingFields.isEmpty()) {
        builder.decideConflicts(step.record);
        builder.change(Id<ChecklistItem>(step.record), [](ChecklistItem& item) { item.title += u" (decided)"_s; });
    }
    walkEnvironments(builder, now, step);
    switch (step.kind) {
    case RecordKind::ChecklistItem: work(builder, step); break;
    case RecordKind::Area: {
        const Id<Area> area(step.record);
        if (step.needs.owner)
            builder.change(area, [&](Area& a) { a.owner = Id<Person>(builder.build()->all<Person>().front()->id); });
        if (step.needs.signOff)
            signAreas(builder, {area}, now);
        break;
    }
    case RecordKind::Criterion:
        builder.change(Id<Criterion>(step.record), [](Criterion& criterion) {
            criterion.comparison = isPercent(criterion.metric) ? Comparison::AtLeast : Comparison::AtMost;
            criterion.threshold = isPercent(criterion.metric) ? 0 : 1000000;
        });
        break;
    case RecordKind::Condition:
        builder.change(Id<Condition>(step.record), [](Condition& c) { c.status = ConditionStatus::Fulfilled; });
        break;
    case RecordKind::Issue:
        builder.change(Id<Issue>(step.record), [&](Issue& issue) {
            issue.workaround = u"By hand"_s;
            issue.workaroundAcceptedBy = Id<Person>(builder.build()->all<Person>().front()->id);
        });
        break;
    case RecordKind::Risk: builder.change(Id<Risk>(step.record), [](Risk& risk) { risk.current = {1, 1}; }); break;
    case RecordKind::Action:
        builder.change(Id<Action>(step.record), [&](Action& action) {
            if (step.needs.fixes.contains(Fix{u"Finish it, or agree on another day"_s, {}}))
                action.status = ActionStatus::Done;
            if (step.needs.fixes.contains(Fix{u"Name who does it"_s, {}}))
                action.owner = Id<Person>(builder.build()->all<Person>().front()->id);
        });
        break;
    case RecordKind::Gate: builder.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 1000000); break;
    default: walkTests(builder, gate, now, step); break;
    }
}

void PathWalker::work(ProjectBuilder& builder, const PathStep& step) const
{
    const Needs& needs = step.needs;
    const Id<Person> somebody(builder.build()->all<Person>().front()->id);
    builder.change(Id<ChecklistItem>(step.record), [&](ChecklistItem& item) {
        const bool answers =
            needs.fixes.contains(Fix{u"Enter the answer"_s, {}}) || (needs.finish && item.kind == ItemKind::Question);
        if (answers && item.answer.isEmpty())
            item.answer = u"Yes"_s, item.answeredAt = now;
        if (needs.unblock)
            item.status = ItemStatus::InProgress;
        if (needs.finish)
            item.status = ItemStatus::Done;
        if (needs.confirm)
            item.confirmedBy = somebody, item.confirmedOn = now.utc().date();
        if (needs.owner)
            item.owner = somebody;
        for (const Fix& fix : needs.fixes) {
            if (fix.action.contains(u"reason"))
                item.notApplicableReason = u"Out of scope"_s;
            if (fix.action.contains(u"condition"))
                item.appliesIf.clear();
        }
    });
}

} // namespace readiness::test
