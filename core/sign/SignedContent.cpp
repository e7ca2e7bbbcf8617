#include "core/sign/SignedContent.h"

#include "core/base/CanonicalHash.h"
#include "core/model/AreaScope.h"
#include "core/model/CycleDefects.h"
#include "core/model/Records.h"

#include <algorithm>
#include <tuple>

namespace readiness {

namespace {

using Scoped = SignedContent::ScopedRecord;
using Kinds = QSet<RecordKind>;

bool isBefore(const Scoped& a, const Scoped& b)
{
    return std::tie(a.kind, a.record->id) < std::tie(b.kind, b.record->id);
}

void addValue(CanonicalHash& hash, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        hash.addInteger(*number);
    else if (const auto* text = std::get_if<QString>(&value))
        hash.addText(*text);
    else if (const auto* id = std::get_if<RecordId>(&value))
        hash.addBytes(id->toBytes());
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        hash.addBytes(*bytes);
    else
        hash.addNothing();
}

/// What a part belongs to, or nothing for kinds that stand alone.
RecordId wholeOf(const Snapshot& snapshot, RecordKind kind, const Record& record)
{
    switch (kind) {
    case RecordKind::Condition: {
        const Decision* decision = snapshot.find(static_cast<const Condition&>(record).decision);
        return decision ? RecordId(decision->gate) : RecordId();
    }
    case RecordKind::ChecklistItem: return static_cast<const ChecklistItem&>(record).area;
    case RecordKind::Criterion: return static_cast<const Criterion&>(record).gate;
    case RecordKind::ListEntry: return static_cast<const ListEntry&>(record).owner;
    case RecordKind::Evidence: return static_cast<const Evidence&>(record).record;
    case RecordKind::Waiver: return static_cast<const Waiver&>(record).subject;
    default: return {};
    }
}

/// The registers that a metric counts, with what it counts them by.
Kinds registersOf(Metric metric)
{
    static const Kinds kPasses{RecordKind::Suite,     RecordKind::TestCase,        RecordKind::Cycle,
                               RecordKind::Execution, RecordKind::SolutionVersion, RecordKind::Environment};
    switch (metric) {
    case Metric::BlockingChecks:
    case Metric::OpenBlockers: return {RecordKind::Issue};
    case Metric::OpenRisks: return {RecordKind::Risk, RecordKind::RiskScale};
    case Metric::OverdueActions:
    case Metric::ActionsWithoutOwner: return {RecordKind::Action};
    case Metric::TasksWithoutOwner: return {RecordKind::Plan, RecordKind::Task};
    case Metric::PlansWithoutRehearsal: return {RecordKind::Plan, RecordKind::Run};
    case Metric::PlansOutsideWindow:
        return {RecordKind::Plan, RecordKind::Window,   RecordKind::Task,
                RecordKind::Link, RecordKind::Calendar, RecordKind::CalendarException};
    case Metric::OpenSteps:
    case Metric::UnverifiedSteps: return {RecordKind::Plan, RecordKind::Task, RecordKind::Run, RecordKind::RunStep};
    case Metric::StepsOutOfSequence:
        return {RecordKind::Plan, RecordKind::Task, RecordKind::Link, RecordKind::Run, RecordKind::RunStep};
    case Metric::RunsOutsideWindow:
        return {RecordKind::Plan, RecordKind::Window,   RecordKind::Task,
                RecordKind::Link, RecordKind::Calendar, RecordKind::CalendarException,
                RecordKind::Run,  RecordKind::RunStep};
    case Metric::OpenFailures: return {RecordKind::Plan, RecordKind::Run, RecordKind::RunStep, RecordKind::Issue};
    case Metric::CasesNotPassed:
    case Metric::PassedPercent:
    case Metric::StalePasses: return kPasses;
    case Metric::OpenDefects:
    case Metric::BlockingDefects:
        return {RecordKind::Defect, RecordKind::Execution, RecordKind::TestCase, RecordKind::Suite, RecordKind::Cycle};
    case Metric::ProcessCoverage: return kPasses + Kinds{RecordKind::BusinessProcess};
    case Metric::RequirementCoverage: return kPasses + Kinds{RecordKind::Requirement};
    case Metric::OperationCoverage: return kPasses + Kinds{RecordKind::Entity, RecordKind::Operation};
    case Metric::MissedLimits: return {RecordKind::Measurement, RecordKind::Cycle};
    case Metric::UnrecordedDeviations:
        return {RecordKind::Environment, RecordKind::InstalledVersion, RecordKind::Deviation};
    case Metric::UncommittedUpgrades: return {RecordKind::Upgrade, RecordKind::UpgradeEvent};
    case Metric::UnprovenBackups: return {RecordKind::Backup, RecordKind::Environment};
    case Metric::UnsignedCycles: // whole cycles, see addSigned()
    default: return {};
    }
}

/// What is read of a record of a register beside its own fields: kinds of tests have lists that decide what counts.
const Kinds& partsOf(RecordKind kind)
{
    static const Kinds kWaivers{RecordKind::Waiver}, kWaiversAndLists{RecordKind::Waiver, RecordKind::ListEntry};
    const bool hasLists =
        kind == RecordKind::Cycle || kind == RecordKind::SolutionVersion || kind == RecordKind::Entity;
    return hasLists ? kWaiversAndLists : kWaivers;
}

/// The cycles that a criterion asks to be signed: the one that it names, else all.
QSet<RecordId> cyclesOf(const Snapshot& snapshot, const Criterion& criterion)
{
    if (snapshot.find(criterion.cycle))
        return {criterion.cycle};
    QSet<RecordId> cycles;
    snapshot.table(RecordKind::Cycle).forEach([&](const Record& record) { cycles.insert(record.id); });
    return cycles;
}

/// Tests have no items: what their metrics count stands beside the checklist.
bool isOfTests(Metric metric) { return metric >= Metric::CasesNotPassed && metric <= Metric::MissedLimits; }

/// The fields whose change is a change of what was signed, by number. Moving a row is not.
const std::vector<const Field*>& contentFields(RecordKind kind)
{
    static const auto all = [] {
        std::vector<std::vector<const Field*>> fields(recordTypes().size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            for (const Field& field : recordTypes()[i]->fields) {
                if (field.isStored() && qstrcmp(field.key, "position") != 0)
                    fields[i].push_back(&field);
            }
            std::sort(fields[i].begin(), fields[i].end(),
                      [](const Field* a, const Field* b) { return a->number < b->number; });
        }
        return fields;
    }();
    return all[std::size_t(kind) - 1];
}

} // namespace

/// What the criteria of a gate read beside its own records.
struct SignedContent::GateReads {
    bool allItems = false;
    QSet<RecordId> areas; ///< whose items are read
    bool allAreaContent = false;
    QSet<RecordId> areasWithContent; ///< whose sign-offs, and thereby evidence, are read
    QSet<RecordId> cycles;           ///< whose sign-offs, and thereby content, are read
    bool people = false;
    QSet<RecordKind> registers;
    bool allConflicts = false;
    QSet<RecordId> areasOfConflicts;
};

SignedContent::SignedContent(const Snapshot& snapshot) : m_snapshot(snapshot)
{
    for (const RecordKind kind : {RecordKind::ChecklistItem, RecordKind::Criterion, RecordKind::ListEntry,
                                  RecordKind::Evidence, RecordKind::Waiver, RecordKind::Condition}) {
        snapshot.table(kind).forEach([&](const Record& record) {
            if (const RecordId whole = wholeOf(snapshot, kind, record); !whole.isNull())
                m_parts[whole].push_back({kind, &record});
        });
    }
}

bool SignedContent::hasSubject(const SignedScope& scope) const
{
    switch (scope.kind) {
    case SignOffScope::Report: return scope.subject.isNull();
    case SignOffScope::Gate: return m_snapshot.find(Id<Gate>(scope.subject));
    case SignOffScope::Area: return m_snapshot.find(Id<Area>(scope.subject));
    case SignOffScope::Cycle: return m_snapshot.find(Id<Cycle>(scope.subject));
    }
    return false;
}

std::vector<SignedContent::ScopedRecord> SignedContent::records(const SignedScope& scope) const
{
    Records records;
    switch (scope.kind) {
    case SignOffScope::Report:
        for (const RecordType* type : recordTypes()) {
            if (type->kind != RecordKind::Comment && type->kind != RecordKind::SignOff
                && type->kind != RecordKind::Reminder)
                addAll(records, type->kind);
        }
        break;
    case SignOffScope::Gate: addGate(records, scope.subject); break;
    case SignOffScope::Area: addItems(records, {scope.subject}, {RecordKind::Evidence, RecordKind::Waiver}); break;
    case SignOffScope::Cycle: addCycle(records, scope.subject); break;
    }
    std::sort(records.begin(), records.end(), isBefore);
    const auto isSame = [](const Scoped& a, const Scoped& b) { return a.record == b.record; };
    records.erase(std::unique(records.begin(), records.end(), isSame), records.end());
    return records;
}

void SignedContent::addAll(Records& records, RecordKind kind) const
{
    m_snapshot.table(kind).forEach([&](const Record& record) { records.push_back({kind, &record}); });
}

void SignedContent::addTree(Records& records, const ScopedRecord& root, const Kinds& kinds, int depth) const
{
    constexpr int kDeepest = 3; // area, item, waiver, its evidence; circles of references end here
    if (!root.record || depth > kDeepest)
        return;
    records.push_back(root);
    const auto parts = m_parts.constFind(root.record->id);
    if (parts == m_parts.constEnd())
        return;
    for (const ScopedRecord& part : *parts) {
        if (kinds.contains(part.kind))
            addTree(records, part, kinds, depth + 1);
    }
}

void SignedContent::addItems(Records& records, const QSet<RecordId>& areas, const Kinds& kinds) const
{
    for (const RecordId& area : areas)
        addTree(records, {RecordKind::Area, m_snapshot.find(Id<Area>(area))}, kinds + Kinds{RecordKind::ChecklistItem});
}

SignedContent::GateReads SignedContent::gateReads(const RecordId& gate) const
{
    GateReads reads;
    for (const ScopedRecord& part : m_parts.value(gate)) {
        if (part.kind != RecordKind::Criterion)
            continue;
        const auto& criterion = static_cast<const Criterion&>(*part.record);
        const std::vector<RecordId> named = areasOf(m_snapshot, criterion);
        const auto note = [&](QSet<RecordId>& areas, bool& all) {
            all = all || named.empty();
            areas.unite(QSet<RecordId>(named.begin(), named.end()));
        };
        if (!isOfTests(criterion.metric))
            note(reads.areas, reads.allItems);
        if (criterion.metric == Metric::UnsignedCycles)
            reads.cycles.unite(cyclesOf(m_snapshot, criterion));
        if (criterion.metric == Metric::MissingSignOffs)
            note(reads.areasWithContent, reads.allAreaContent);
        if (criterion.metric == Metric::OpenConflicts)
            note(reads.areasOfConflicts, reads.allConflicts);
        reads.registers.unite(registersOf(criterion.metric));
        reads.people = reads.people || criterion.metric == Metric::BlockingChecks;
    }
    return reads;
}

void SignedContent::addGate(Records& records, const RecordId& gate) const
{
    const GateReads reads = gateReads(gate);
    addTree(records, {RecordKind::Gate, m_snapshot.find(Id<Gate>(gate))},
            {RecordKind::Criterion, RecordKind::ListEntry, RecordKind::Waiver, RecordKind::Evidence,
             RecordKind::Condition});
    addAll(records, RecordKind::Project);
    addAll(records, RecordKind::ScopeFact);
    if (reads.people)
        addAll(records, RecordKind::Person);
    for (const RecordKind kind : reads.registers)
        m_snapshot.table(kind).forEach([&](const Record& record) { addTree(records, {kind, &record}, partsOf(kind)); });
    const auto addRead = [&](bool all, const QSet<RecordId>& areas, const Kinds& kinds) {
        if (!all)
            return addItems(records, areas, kinds);
        addAll(records, RecordKind::Area);
        m_snapshot.table(RecordKind::ChecklistItem).forEach([&](const Record& item) {
            addTree(records, {RecordKind::ChecklistItem, &item}, kinds);
        });
    };
    addRead(reads.allItems, reads.areas, {RecordKind::Waiver});
    addRead(reads.allAreaContent, reads.areasWithContent, {RecordKind::Waiver, RecordKind::Evidence});
    addSigned(records, reads);
}

/// The sign-offs that the criteria ask for, and the cycles that are to be signed.
void SignedContent::addSigned(Records& records, const GateReads& reads) const
{
    for (const RecordId& cycle : reads.cycles)
        addCycle(records, cycle);
    m_snapshot.table(RecordKind::SignOff).forEach([&](const Record& record) {
        const auto& signOff = static_cast<const SignOff&>(record);
        const bool isOfArea = signOff.scope == SignOffScope::Area
                              && (reads.allAreaContent || reads.areasWithContent.contains(signOff.subject));
        if (isOfArea || (signOff.scope == SignOffScope::Cycle && reads.cycles.contains(signOff.subject)))
            records.push_back({RecordKind::SignOff, &record});
    });
}

void SignedContent::addCycle(Records& records, const RecordId& id) const
{
    const Cycle* cycle = m_snapshot.find(Id<Cycle>(id));
    if (!cycle)
        return;
    static const Kinds kParts{RecordKind::Criterion, RecordKind::ListEntry, RecordKind::Waiver, RecordKind::Evidence};
    const auto add = [&](RecordKind kind, const Record* record) { addTree(records, {kind, record}, kParts); };
    // What belongs to one of the wholes: cases to suites, steps to cases, results to executions.
    const auto addThoseOf = [&]<class T, class Whole>(const QSet<RecordId>& wholes, Id<Whole> T::*whole) {
        QSet<RecordId> added;
        m_snapshot.table(T::kKind).forEach([&](const Record& record) {
            if (!wholes.contains(static_cast<const T&>(record).*whole))
                return;
            add(T::kKind, &record);
            added.insert(record.id);
        });
        return added;
    };
    add(RecordKind::Cycle, cycle);
    add(RecordKind::Environment, m_snapshot.find(cycle->environment));
    add(RecordKind::SolutionVersion, m_snapshot.find(cycle->version));
    add(RecordKind::Gate, m_snapshot.find(cycle->entryGate));
    add(RecordKind::Gate, m_snapshot.find(cycle->exitGate));
    QSet<RecordId> suites;
    for (const RecordId& suite : m_snapshot.references(id, Cycle::kSuitesField)) {
        add(RecordKind::Suite, m_snapshot.find(Id<Suite>(suite)));
        suites.insert(suite);
    }
    const QSet<RecordId> cases = addThoseOf(suites, &TestCase::suite);
    addThoseOf(cases, &TestStep::testCase);
    const QSet<RecordId> executions = addThoseOf({id}, &Execution::cycle);
    addThoseOf(executions, &StepResult::execution);
    addThoseOf({id}, &Measurement::cycle);
    const CycleDefects defects(m_snapshot, *cycle);
    m_snapshot.table(RecordKind::Defect).forEach([&](const Record& record) {
        if (defects.contains(static_cast<const Defect&>(record)))
            add(RecordKind::Defect, &record);
    });
}

std::vector<const Conflict*> SignedContent::conflicts(const SignedScope& scope) const
{
    std::vector<const Conflict*> conflicts;
    if (m_snapshot.conflicts().empty())
        return conflicts;
    QSet<RecordId> inScope;
    for (const ScopedRecord& scoped : records(scope))
        inScope.insert(scoped.record->id);
    const GateReads reads = scope.kind == SignOffScope::Gate ? gateReads(scope.subject) : GateReads();
    for (const Conflict& conflict : m_snapshot.conflicts()) {
        if (inScope.contains(conflict.record) || reads.allConflicts
            || (!reads.areasOfConflicts.isEmpty()
                && reads.areasOfConflicts.contains(areaOf(m_snapshot, conflict.record))))
            conflicts.push_back(&conflict);
    }
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict* a, const Conflict* b) {
        return std::tie(a->record, a->field) < std::tie(b->record, b->field);
    });
    return conflicts;
}

QByteArray SignedContent::hash(const SignedScope& scope) const
{
    CanonicalHash hash("readiness signed content 1");
    hash.addInteger(qint64(scope.kind));
    hash.addBytes(scope.subject.toBytes());
    const auto addCell = [&](RecordKind kind, const RecordId& record, int field, const Value& value, qint64 heads) {
        hash.addInteger(qint64(kind));
        hash.addBytes(record.toBytes());
        hash.addInteger(field);
        addValue(hash, value);
        hash.addInteger(heads);
    };
    for (const auto& [kind, record] : records(scope)) {
        addCell(kind, record->id, kCreationField, {}, 1); // the record itself, even where all its values are empty
        for (const Field* field : contentFields(kind)) {
            if (const Value value = field->get(*record); !isNothing(value))
                addCell(kind, record->id, field->number, value, 1);
        }
    }
    for (const Conflict* conflict : conflicts(scope))
        addCell(conflict->kind, conflict->record, conflict->field, {}, qint64(conflict->heads.size()));
    return hash.result();
}

std::vector<ContentDifference> differences(const SignedScope& scope, const Snapshot& before, const Snapshot& after)
{
    std::vector<ContentDifference> found;
    const auto earlier = SignedContent(before).records(scope);
    const auto later = SignedContent(after).records(scope);
    auto a = earlier.begin();
    auto b = later.begin();
    while (a != earlier.end() || b != later.end()) {
        if (b == later.end() || (a != earlier.end() && isBefore(*a, *b))) {
            found.push_back({a->kind, a->record->id, kRemovalField});
            ++a;
        } else if (a == earlier.end() || isBefore(*b, *a)) {
            found.push_back({b->kind, b->record->id, kCreationField});
            ++b;
        } else {
            for (const Field* field : contentFields(a->kind)) {
                if (a->record != b->record && field->get(*a->record) != field->get(*b->record))
                    found.push_back({a->kind, a->record->id, field->number});
            }
            ++a, ++b;
        }
    }
    return found;
}

} // namespace readiness
