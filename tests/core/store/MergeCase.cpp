#include "tests/core/store/MergeCase.h"

#include "core/store/History.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreDigest.h"

#include <QFile>

#include <algorithm>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 60 * 60 * 1000;

struct Fault {
    QString text;
};

template <class T>
T got(Result<T> result)
{
    if (!result)
        throw Fault{result.error().text};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void require(bool holds, const QString& otherwise)
{
    if (!holds)
        throw Fault{otherwise};
}

} // namespace

void MergeCaseCounts::add(const MergeCaseCounts& other)
{
    commits += other.commits;
    staleCommits += other.staleCommits;
    merges += other.merges;
    conflicts += other.conflicts;
    removalConflicts += other.removalConflicts;
    hidden += other.hidden;
    tiedClocks += other.tiedClocks;
}

MergeCase::MergeCase(quint32 seed, const QString& folder) : m_random(seed), m_folder(folder) { QDir().mkpath(folder); }

MergeCase::~MergeCase()
{
    m_replicas.clear();
    QDir(m_folder).removeRecursively();
}

QString MergeCase::run()
{
    try {
        start();
        const int steps = 15 + pick(30);
        for (int i = 0; i < steps; ++i)
            step();
        finish();
    } catch (const Fault& fault) {
        return fault.text;
    }
    return {};
}

void MergeCase::start()
{
    m_now = 1800000000000;
    const QString first = m_folder + u"/0"_s;
    got(Store::create(first, RecordId{m_random.generate64(), 1}));
    m_replicas.resize(std::size_t(2 + pick(3)));
    for (Replica& replica : m_replicas) {
        replica.path = m_folder + u"/%1"_s.arg(++m_files);
        require(QFile::copy(first, replica.path), u"no copy"_s);
        // Some clocks agree to the millisecond, some are wrong by minutes, some by up to a year.
        const qint64 range = std::array<qint64, 4>{0, 0, 10 * 60 * 1000, 365 * kDay}[std::size_t(pick(4))];
        replica.clockError = range == 0 ? 0 : qint64(m_random.generate64() % quint64(2 * range)) - range;
        reopen(replica);
    }
    for (int i = 0; i < 2; ++i)
        commit(m_replicas.front());
    for (std::size_t i = 1; i < m_replicas.size(); ++i)
        merge(m_replicas[i], m_replicas.front());
}

void MergeCase::step()
{
    m_now += pick(4) == 0 ? pick(60000) : 0;
    Replica& replica = anyReplica();
    switch (pick(10)) {
    case 0: return reopen(replica);
    case 1: return look(replica);
    case 2:
    case 3: {
        Replica& other = anyReplica();
        if (&other != &replica)
            merge(replica, other);
        return;
    }
    default: return commit(replica);
    }
}

/// A new session: nothing is remembered but the file.
void MergeCase::reopen(Replica& replica)
{
    replica.views.clear();
    replica.store.reset();
    replica.store = got(Store::open(replica.path));
    replica.store->connection().execute(u"PRAGMA synchronous = OFF"_s);
    look(replica);
}

void MergeCase::look(Replica& replica) { replica.views.push_back({got(replica.store->load()), replica.known}); }

void MergeCase::commit(Replica& replica)
{
    if (pick(3) > 0)
        look(replica);
    const View& view =
        replica.views[std::size_t(pick(3) > 0 ? int(replica.views.size()) - 1 : pick(int(replica.views.size())))];
    ChangeSet changes;
    changes.label = u"change %1"_s.arg(m_oracle.size());
    std::vector<OracleOp> ops;
    for (int i = pick(4) == 0 ? 3 : 1; i > 0; --i)
        addChange(changes, ops, view);
    if (changes.isEmpty())
        return;
    const Instant now{m_now + replica.clockError};
    const Committed committed =
        got(replica.store->commit(changes, {u"author"_s, now, view.snapshot->revision(), std::nullopt}));
    Query clock(replica.store->connection(), u"SELECT clock FROM txn ORDER BY id DESC LIMIT 1"_s);
    clock.run();
    require(clock.nextRow(), u"the commit left no transaction"_s);
    ++m_counts.commits;
    m_counts.staleCommits += view.known != replica.known;
    std::set<int> seen = view.known;
    int index = 0;
    for (OracleOp& op : ops) {
        op.seen = seen;
        op.clock = clock.integer(0);
        op.transaction = committed.transaction;
        op.index = index++;
        const int added = m_oracle.add(op);
        seen.insert(added);
        replica.known.insert(added);
    }
    if (pick(4) == 0)
        compare(replica);
}

void MergeCase::addChange(ChangeSet& changes, std::vector<OracleOp>& ops, const View& view)
{
    const auto isInSet = [&](int record) {
        return std::any_of(ops.begin(), ops.end(), [&](const OracleOp& op) { return op.record == record; });
    };
    const int record = m_records.empty() ? -1 : pick(int(m_records.size()));
    const int what = pick(12);
    if (record < 0 || what == 0)
        return addCreation(changes, ops);
    if (!m_oracle.exists(view.known, record) || isInSet(record))
        return;
    const bool isHidden = m_oracle.isHidden(view.known, record);
    if (isHidden || (what == 1 && !m_oracle.conflict(view.known, record, kRemovalField).empty()))
        return what < 6 ? addRestoration(changes, ops, view, record) : void();
    if (what <= 3) {
        changes.remove(RecordKind::Area, m_records[std::size_t(record)]);
        ops.push_back({record, kRemovalField, qint64(1), {}, {}, 0, {}, 0});
        return;
    }
    const int field = std::array{10, 11, 15, 17}[std::size_t(pick(4))];
    const Value value = randomValue(field);
    changes.set(RecordKind::Area, m_records[std::size_t(record)], field, value);
    ops.push_back({record, field, value, {}, {}, 0, {}, 0});
}

/// Few different values, so that two people often set the same.
Value MergeCase::randomValue(int field)
{
    const int n = pick(4);
    if (field != 10 && n == 0)
        return {};
    return field == 17 ? Value(qint64(n)) : Value(u"value %1"_s.arg(n));
}

void MergeCase::addCreation(ChangeSet& changes, std::vector<OracleOp>& ops)
{
    Area area;
    area.id = RecordId{m_random.generate64(), m_random.generate64()};
    area.number = 1 + pick(5);
    area.title = u"created"_s;
    area.outcome = pick(2) ? u"outcome"_s : QString();
    OracleOp op{int(m_records.size()), kCreationField, {}, {}, {}, 0, {}, 0};
    for (int field : areaFields())
        op.created[field] = areaType().field(field)->get(area);
    m_records.push_back(area.id);
    ops.push_back(std::move(op));
    changes.create(area);
}

void MergeCase::addRestoration(ChangeSet& changes, std::vector<OracleOp>& ops, const View& view, int record)
{
    Area area = m_oracle.area(view.known, record, m_records[std::size_t(record)]);
    ops.push_back({record, kRemovalField, {}, {}, {}, 0, {}, 0});
    if (pick(2) && area.ragNote != u"restored"_s) {
        area.ragNote = u"restored"_s;
        ops.push_back({record, 15, area.ragNote, {}, {}, 0, {}, 0});
    }
    changes.restore(RecordKind::Area, std::make_shared<Area>(area));
}

void MergeCase::merge(Replica& to, Replica& from)
{
    if (from.copy.isEmpty() || from.copied != from.known) {
        from.copy = m_folder + u"/%1"_s.arg(++m_files);
        from.copied = from.known;
        got(from.store->copyTo(from.copy));
    }
    const SnapshotPtr before = got(to.store->load());
    const Merged merged = got(to.store->merge(from.copy, Instant{m_now + to.clockError}));
    ++m_counts.merges;
    to.known.insert(from.known.begin(), from.known.end());
    const SnapshotPtr loaded = compare(to);
    // The records named as changed, read anew, make the new snapshot out of the old one.
    const SnapshotPtr refreshed = got(to.store->refreshed(*before, merged));
    for (const RecordId& id : m_records) {
        const Record* a = refreshed->find(id);
        const Record* b = loaded->find(id);
        require((a && b) ? areaType().equal(*a, *b) : a == b, u"a record that changed is not named"_s);
    }
    require(refreshed->revision() == loaded->revision(), u"the revisions differ"_s);
}

SnapshotPtr MergeCase::compare(Replica& replica)
{
    const SnapshotPtr snapshot = got(replica.store->load());
    std::map<std::pair<RecordId, int>, std::multiset<qint64>> expected; // the times of the heads of each conflict
    int visible = 0;
    for (int record = 0; record < int(m_records.size()); ++record) {
        const RecordId id = m_records[std::size_t(record)];
        const auto* shown = static_cast<const Area*>(snapshot->table(RecordKind::Area).find(id));
        if (!m_oracle.exists(replica.known, record)) {
            require(!shown, u"a record is shown that nobody has made here"_s);
            continue;
        }
        const bool isHidden = m_oracle.isHidden(replica.known, record);
        m_counts.hidden += isHidden;
        require(bool(shown) != isHidden, isHidden ? u"a removed record is shown"_s : u"a record is lost"_s);
        visible += isHidden ? 0 : 1;
        require(!shown || *shown == m_oracle.area(replica.known, record, id),
                u"a record shows other values than it should"_s);
        std::vector<int> fields = areaFields();
        fields.push_back(kRemovalField);
        for (int field : fields) {
            for (int op : m_oracle.conflict(replica.known, record, field))
                expected[{id, field}].insert(m_oracle.op(op).clock >> 16);
        }
    }
    require(snapshot->table(RecordKind::Area).size() == visible, u"there are more records than there should be"_s);
    require(snapshot->conflicts().size() == expected.size(),
            u"%1 conflicts are listed, not %2"_s.arg(snapshot->conflicts().size()).arg(expected.size()));
    for (const Conflict& conflict : snapshot->conflicts()) {
        std::multiset<qint64> times;
        for (const Conflict::Head& head : conflict.heads)
            times.insert(head.at.milliseconds);
        require((expected[{conflict.record, conflict.field}] == times), u"a conflict has other heads than it should"_s);
        m_counts.conflicts += conflict.field != kRemovalField;
        m_counts.removalConflicts += conflict.field == kRemovalField;
        if (conflict.field != kRemovalField) {
            const auto* shown = snapshot->table(RecordKind::Area).find(conflict.record);
            require(areaType().field(conflict.field)->get(*shown) == conflict.heads.back().value,
                    u"the shown head is not the last one"_s);
        }
    }
    return snapshot;
}

/// Everybody gets everything, in random order; then all must be the same.
void MergeCase::finish()
{
    std::shuffle(m_replicas.begin(), m_replicas.end(), m_random);
    const int count = int(m_replicas.size());
    for (int i = 1; i < count; ++i)
        merge(m_replicas.front(), m_replicas[std::size_t(i)]);
    std::shuffle(m_replicas.begin() + 1, m_replicas.end(), m_random);
    for (int i = 1; i < count; ++i)
        merge(m_replicas[std::size_t(i)], m_replicas.front());

    std::set<qint64> clocks;
    std::set<TransactionId> transactions;
    for (int i = 0; i < m_oracle.size(); ++i) {
        clocks.insert(m_oracle.op(i).clock);
        transactions.insert(m_oracle.op(i).transaction);
    }
    m_counts.tiedClocks += int(transactions.size() - clocks.size());
    const QByteArray digest = digestOf(m_replicas.front().store->connection());
    for (Replica& replica : m_replicas) {
        require(got(replica.store->transactionCount()) == qint64(transactions.size()), u"transactions are lost"_s);
        require(digestOf(replica.store->connection()) == digest,
                u"two copies differ after they have exchanged everything"_s);
        const QStringList problems = got(verifyStore(*replica.store));
        require(problems.isEmpty(), problems.join(u' '));
        got(rebuildState(*replica.store));
        require(digestOf(replica.store->connection()) == digest,
                u"the state made anew is not the one that was there"_s);
    }
}

} // namespace readiness::test
