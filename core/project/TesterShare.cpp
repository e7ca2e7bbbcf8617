#include "core/project/TesterShare.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/rules/InternalRecords.h"
#include "core/rules/TestStates.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What cases, cycles and results may name and what goes along with them, if it is not internal. All else stays behind, and
/// references to it are left out.
constexpr RecordKind kNeededKinds[] = {RecordKind::Person,      RecordKind::Area,        RecordKind::BusinessProcess,
                                       RecordKind::Requirement, RecordKind::Entity,      RecordKind::Operation,
                                       RecordKind::Suite,       RecordKind::Environment, RecordKind::SolutionVersion,
                                       RecordKind::TestCase,    RecordKind::Cycle};

/// What is about a case or an execution and goes along with it.
constexpr RecordKind kKindsAbout[] = {RecordKind::TestStep, RecordKind::StepResult, RecordKind::Defect,
                                      RecordKind::Evidence, RecordKind::Comment};

template <class Kinds>
bool isOneOf(const Kinds& kinds, RecordKind kind)
{
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

/// Decides which records go along.
class SharedRecords {
public:
    explicit SharedRecords(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    void add(RecordKind kind, const RecordId& record)
    {
        if (m_kept.contains(record) || !m_snapshot.table(kind).find(record) || isInternal(m_snapshot, kind, record))
            return;
        m_kept.insert(record);
        m_new.emplace_back(kind, record);
    }

    /// In the order of kKindsAbout, so that evidence of a defect comes along.
    void addWhatIsAbout()
    {
        for (const RecordKind kind : kKindsAbout)
            addWhatIsAbout(kind);
    }

    void addWhatIsNeeded()
    {
        while (!m_new.empty()) {
            const auto [kind, record] = m_new.back();
            m_new.pop_back();
            addWhatIsNeeded(kind, record);
        }
        m_snapshot.table(RecordKind::ListEntry).forEach([this](const Record& record) {
            const auto& entry = static_cast<const ListEntry&>(record);
            if (m_kept.contains(entry.owner) && m_kept.contains(entry.target))
                m_kept.insert(entry.id);
        });
    }

    bool contains(const RecordId& record) const { return m_kept.contains(record); }

private:
    void addWhatIsAbout(RecordKind kind)
    {
        const RecordType& type = recordType(kind);
        m_snapshot.table(kind).forEach([&](const Record& record) {
            for (const Field& field : type.fields) {
                if (field.kind != FieldKind::Reference)
                    continue;
                const Value value = field.get(record);
                const auto* target = std::get_if<RecordId>(&value);
                const bool isAbout =
                    !field.target || *field.target == RecordKind::TestCase || *field.target == RecordKind::Execution;
                if (target && isAbout && m_kept.contains(*target))
                    return add(kind, record.id);
            }
        });
    }

    void addWhatIsNeeded(RecordKind kind, const RecordId& id)
    {
        const RecordType& type = recordType(kind);
        const Record& record = *m_snapshot.table(kind).find(id);
        const auto needs = [this](const RecordId& target) {
            RecordKind targetKind{};
            if (m_snapshot.find(target, &targetKind) && isOneOf(kNeededKinds, targetKind))
                add(targetKind, target);
        };
        for (const Field& field : type.fields) {
            if (field.kind == FieldKind::ReferenceList) {
                for (const RecordId& target : m_snapshot.references(id, field.number))
                    needs(target);
            } else if (field.kind == FieldKind::Reference) {
                const Value value = field.get(record);
                if (const auto* target = std::get_if<RecordId>(&value))
                    needs(*target);
            }
        }
    }

    const Snapshot& m_snapshot;
    QSet<RecordId> m_kept;
    std::vector<std::pair<RecordKind, RecordId>> m_new; ///< whose needs are still to be looked at
};

/// A record without what it says about records that stay behind.
std::shared_ptr<Record> sharedCopy(const RecordType& type, const Record& record, const SharedRecords& kept)
{
    std::shared_ptr<Record> copy = type.clone(record);
    for (const Field& field : type.fields) {
        const Value value = field.kind == FieldKind::Reference ? field.get(record) : Value();
        if (const auto* target = std::get_if<RecordId>(&value); target && !kept.contains(*target))
            field.set(*copy, Value());
    }
    return copy;
}

std::optional<RecordId> idIn(const QStringList& parts, qsizetype part)
{
    return parts.size() > part ? RecordId::fromHex(parts[part]) : std::nullopt;
}

} // namespace

/// Who is to run a case in the cycle: as the execution says, else the case.
static Id<Person> runnerOf(const CaseState& state)
{
    return state.execution && !state.execution->tester.isNull() ? state.execution->tester : state.testCase->tester;
}

QString ShareIdentity::text() const { return u"share/%1/%2/%3"_s.arg(project.toHex(), cycle.toHex(), tester.toHex()); }

std::optional<ShareIdentity> ShareIdentity::of(const QString& text)
{
    const QStringList parts = text.split(u'/');
    const auto project = idIn(parts, 1), cycle = idIn(parts, 2), tester = idIn(parts, 3);
    if (parts.size() != 4 || parts.front() != u"share" || !project || !cycle || !tester)
        return std::nullopt;
    return ShareIdentity{*project, *cycle, *tester};
}

Result<TesterShare> TesterShare::of(const Snapshot& snapshot, const Id<Cycle>& cycle, const Id<Person>& tester)
{
    const Cycle* found = snapshot.find(cycle);
    const Person* person = snapshot.find(tester);
    if (!found || !person)
        return usageError(CoreText::tr("The test cycle or the tester is no longer part of this project."));
    SharedRecords kept(snapshot);
    TesterShare share{{snapshot.projectId(), cycle, tester}, {}, {}, 0};
    QSet<RecordId> cases;
    const TestStates tests(snapshot, {});
    for (const CaseState& state : tests.of(cycle)) {
        if (runnerOf(state) == tester)
            cases.insert(state.testCase->id);
    }
    if (cases.isEmpty())
        return usageError(
            CoreText::tr("%1 has no test case in %2: name the tester of the cases or of their executions.")
                .arg(quoted(person->name), quoted(found->title)));
    share.cases = int(cases.size());
    for (const RecordId& testCase : std::as_const(cases))
        kept.add(RecordKind::TestCase, testCase);
    snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        if (cases.contains(static_cast<const Execution&>(record).testCase))
            kept.add(RecordKind::Execution, record.id);
    });
    kept.addWhatIsAbout();
    snapshot.table(RecordKind::Waiver)
        .forEach([&](const Record& record) { // the rules for its start are excused there, too
            if (static_cast<const Waiver&>(record).subject == cycle)
                kept.add(RecordKind::Waiver, record.id);
        });
    kept.add(RecordKind::Project, snapshot.project().id);
    kept.add(RecordKind::Cycle, cycle);
    kept.add(RecordKind::Person, tester);
    kept.addWhatIsNeeded();
    share.changes.label = CoreText::tr("Share of %1 in %2").arg(person->name, found->title);
    share.changes.origin = share.identity.text();
    QSet<QByteArray> files;
    for (const RecordType* type : recordTypes()) {
        for (const Record* record : snapshot.all(type->kind)) {
            if (!kept.contains(record->id))
                continue;
            auto copy = sharedCopy(*type, *record, kept);
            if (type->kind == RecordKind::Evidence)
                files.insert(static_cast<const Evidence&>(*copy).file);
            if (type->kind == RecordKind::Project)
                static_cast<ProjectSettings&>(*copy).summary =
                    CoreText::tr(
                        "The share of %1 in %2. What is entered here goes back into the project by merging this "
                        "file.")
                        .arg(person->name, found->title);
            share.changes.create(type->kind, std::move(copy));
        }
    }
    files.remove({});
    share.files.assign(files.begin(), files.end());
    return share;
}

std::vector<std::pair<const Person*, int>> testersOf(const Snapshot& snapshot, const Id<Cycle>& cycle)
{
    std::map<RecordId, int> cases;
    const TestStates tests(snapshot, {});
    for (const CaseState& state : tests.of(cycle))
        ++cases[runnerOf(state)];
    std::vector<std::pair<const Person*, int>> testers;
    for (const Person* person : snapshot.all<Person>()) {
        if (const auto found = cases.find(person->id); found != cases.end())
            testers.emplace_back(person, found->second);
    }
    std::ranges::stable_sort(testers, {}, [](const auto& tester) { return folded(tester.first->name); });
    return testers;
}

Result<TesterShare> saveTesterShare(Store& store, TesterShare share, const QString& path,
                                    const Project::Context& context)
{
    ChangeSet changes = share.changes;
    for (const QByteArray& file : share.files) {
        auto bytes = store.attachment(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        changes.attachments.push_back(std::move(*bytes));
    }
    const auto created = Project::create(path, std::move(changes), context);
    if (!created)
        return tl::unexpected(created.error());
    return share;
}

} // namespace readiness
