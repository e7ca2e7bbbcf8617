#include "tests/bench/Bench.h"

#include "core/model/Records.h"
#include "core/store/Store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>
#include <string>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T ok(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An item with twenty short fields filled.
ChecklistItem fullItem(const RecordId& area, int number)
{
    ChecklistItem item;
    item.id = RecordId::random();
    item.number = number;
    item.area = Id<Area>(area);
    item.position = QString::number(number, 36);
    item.title = u"Load customer master data, part %1"_s.arg(number);
    item.guidance = u"Short guidance %1"_s.arg(number);
    item.kind = ItemKind::Question;
    item.importance = Importance::Should;
    item.status = ItemStatus::InProgress;
    item.answer = u"Answer number %1"_s.arg(number);
    item.answeredBy = u"Ada Lovelace"_s;
    item.answeredAt = Instant{1800000000000 + number};
    item.due = DueDate{{}, -28};
    item.nextStep = u"Call Ben"_s;
    item.nextStepOn = QDate(2027, 1, 1);
    item.completeness = 40;
    item.maturity = 3;
    item.confirmedOn = QDate(2027, 1, 2);
    item.appliesIf = u"integrations = yes"_s;
    item.source = u"S3-02"_s;
    item.origin = u"golive/x"_s;
    return item;
}

ChangeSet items(const RecordId& area, int first, int count)
{
    ChangeSet changes;
    changes.label = u"Import"_s;
    for (int i = 0; i < count; ++i)
        changes.create(fullItem(area, first + i));
    return changes;
}

Authorship by(const QString& author, const Revision& seen, qint64 at)
{
    return {author, Instant{1800000000000 + at}, seen, std::nullopt};
}

/// A plain SQLite connection, for the baselines.
class Baseline {
public:
    explicit Baseline(const QString& path) { sqlite3_open(QFile::encodeName(path).constData(), &m_db); }
    ~Baseline() { sqlite3_close(m_db); }
    Baseline(const Baseline&) = delete;
    Baseline& operator=(const Baseline&) = delete;

    void run(const char* sql)
    {
        char* error = nullptr;
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s: %s", sql, error);
    }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
        return statement;
    }

private:
    sqlite3* m_db = nullptr;
};

/// A store with an area and items, in a folder of its own.
struct Project {
    QTemporaryDir folder;
    RecordId area = RecordId::random();
    std::unique_ptr<Store> store;

    explicit Project(int count)
    {
        store = ok(Store::create(path(u"project"_s), RecordId::random()));
        Area record;
        record.id = area;
        record.number = 1;
        record.title = u"Area"_s;
        ChangeSet changes = items(area, 1, count);
        changes.create(std::move(record));
        ok(store->commit(changes, by(u"Ada"_s, {}, 0)));
    }
    QString path(const QString& name) const { return folder.filePath(name); }
};

std::vector<Row> openRows()
{
    Project project(100000);
    ok(project.store->copyTo(project.path(u"copy"_s)));
    const auto ours = [&] { return milliseconds([&] { ok(project.store->load()); }); };
    struct Plain {
        std::string fields[26];
    };
    const auto baseline = [&] {
        std::vector<Plain> rows;
        return milliseconds([&] {
            Baseline db(project.path(u"copy"_s));
            sqlite3_stmt* statement = db.prepare("SELECT * FROM checklist_item");
            const int columns = std::min(26, sqlite3_column_count(statement));
            while (sqlite3_step(statement) == SQLITE_ROW) {
                Plain& row = rows.emplace_back();
                for (int i = 0; i < columns; ++i) {
                    if (const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i)))
                        row.fields[i].assign(text, std::size_t(sqlite3_column_bytes(statement, i)));
                }
            }
            sqlite3_finalize(statement);
        });
    };
    const Medians medians = interleaved(5, ours, baseline);
    Baseline(project.path(u"plain"_s))
        .run(("ATTACH '" + QFile::encodeName(project.path(u"copy"_s))
              + "' AS c; CREATE TABLE item AS SELECT * FROM c.checklist_item")
                 .constData());
    const double size =
        double(QFileInfo(project.path(u"copy"_s)).size()) / double(QFileInfo(project.path(u"plain"_s)).size());
    return {{u"open 100,000 records"_s, medians.ratio(), 2.0,
             u"%1 ms against %2 ms"_s.arg(medians.ours).arg(medians.baseline)},
            {u"file size per imported record"_s, size, 3.0,
             u"%1 MB"_s.arg(double(QFileInfo(project.path(u"copy"_s)).size()) / 1e6)}};
}

std::vector<Row> editRows()
{
    Project project(10000);
    const SnapshotPtr snapshot = ok(project.store->load());
    Revision seen = snapshot->revision();
    std::vector<RecordId> ids;
    for (const ChecklistItem* item : snapshot->all<ChecklistItem>())
        ids.push_back(item->id);
    qint64 step = 0;
    constexpr int kEdits = 100;
    const int status = checklistItemType().field(u"status")->number;
    const auto ours = [&] {
        return milliseconds([&] {
            for (int i = 0; i < kEdits; ++i, ++step) {
                ChangeSet changes;
                changes.label = u"Set status"_s;
                changes.set(RecordKind::ChecklistItem, ids[std::size_t(step * 7) % ids.size()], status,
                            step % 2 ? Value(u"done"_s) : Value(u"blocked"_s));
                seen = ok(project.store->commit(changes, by(u"Ada"_s, seen, step))).revision;
            }
        });
    };
    // The same rows written by plain statements in the same journal mode: what SQLite itself costs.
    ok(project.store->copyTo(project.path(u"plain"_s)));
    Baseline db(project.path(u"plain"_s));
    db.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL");
    sqlite3_stmt* begin = db.prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* commit = db.prepare("COMMIT");
    sqlite3_stmt* txn = db.prepare("INSERT INTO txn (replica, sequence, clock, author, label, parent, further_parents, "
                                   "first_op, ops, suspect, hash)"
                                   " VALUES (1, ?1, ?1, 'Ada', 'Set status', ?1, 0, ?1, 1, 0, randomblob(32))");
    sqlite3_stmt* op = db.prepare(
        "INSERT INTO op (txn, idx, record, field, value, base, further_bases) VALUES (?1, 0, ?2, 16, 'done', ?1, 0)");
    sqlite3_stmt* state = db.prepare("UPDATE checklist_item SET status = ?1 WHERE local = ?2");
    const auto stepOnce = [](sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("baseline: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
        sqlite3_reset(statement);
    };
    qint64 plainStep = 1000000;
    const auto baseline = [&] {
        return milliseconds([&] {
            for (int i = 0; i < kEdits; ++i, ++plainStep) {
                const qint64 record = 1 + plainStep * 7 % qint64(ids.size());
                stepOnce(begin);
                sqlite3_bind_int64(txn, 1, plainStep);
                stepOnce(txn);
                sqlite3_bind_int64(op, 1, plainStep);
                sqlite3_bind_int64(op, 2, record);
                stepOnce(op);
                sqlite3_bind_text(state, 1, plainStep % 2 ? "done" : "blocked", -1, SQLITE_STATIC);
                sqlite3_bind_int64(state, 2, record);
                stepOnce(state);
                stepOnce(commit);
            }
        });
    };
    const Medians medians = interleaved(7, ours, baseline);
    for (sqlite3_stmt* statement : {begin, commit, txn, op, state})
        sqlite3_finalize(statement);
    ok(project.store->copyTo(project.path(u"before"_s)));
    constexpr int kMore = 2000;
    for (int i = 0; i < kMore / kEdits; ++i)
        ours();
    ok(project.store->copyTo(project.path(u"after"_s)));
    const double bytes =
        double(QFileInfo(project.path(u"after"_s)).size() - QFileInfo(project.path(u"before"_s)).size()) / kMore;
    return {{u"one durable edit"_s, medians.ratio(), 1.3,
             u"%1 ms against %2 ms"_s.arg(medians.ours / kEdits).arg(medians.baseline / kEdits)},
            {u"bytes of file per edit"_s, bytes, 250, u"absolute"_s}};
}

std::vector<Row> importRows()
{
    Project project(1);
    Revision seen = ok(project.store->load())->revision();
    int next = 10;
    const auto ours = [&] {
        const ChangeSet changes = items(project.area, next, 10000);
        next += 10000;
        return milliseconds([&] { seen = ok(project.store->commit(changes, by(u"Ada"_s, seen, next))).revision; });
    };
    ours();
    // The same rows into the same tables and indexes, by plain statements.
    ok(project.store->copyTo(project.path(u"source"_s)));
    int round = 0;
    const auto baseline = [&] {
        const QString path = project.path(u"base%1"_s.arg(++round));
        ok(Store::create(path, RecordId::random()));
        Baseline db(path);
        db.run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL");
        db.run(("ATTACH '" + QFile::encodeName(project.path(u"source"_s))
                + "' AS s; CREATE TEMP TABLE rows AS SELECT c.*, r.uuid AS uuid_, o.value AS value_"
                  " FROM s.checklist_item c JOIN s.record r ON r.id = c.local JOIN s.op o ON o.record = c.local LIMIT "
                  "10000; DETACH s")
                   .constData());
        sqlite3_stmt* read = db.prepare("SELECT * FROM temp.rows");
        sqlite3_stmt* record = db.prepare("INSERT INTO record (id, uuid, kind) VALUES (?, ?, 6)");
        sqlite3_stmt* op =
            db.prepare("INSERT INTO op (txn, idx, record, field, value, further_bases) VALUES (1, ?, ?, 0, ?, 0)");
        const int columns = sqlite3_column_count(read) - 2;
        const QByteArray marks = QByteArray("?") + QByteArray(",?").repeated(columns - 1);
        sqlite3_stmt* state = db.prepare("INSERT INTO checklist_item VALUES (" + marks + ")");
        const double time = milliseconds([&] {
            db.run("BEGIN IMMEDIATE");
            for (int i = 1; sqlite3_step(read) == SQLITE_ROW; ++i) {
                sqlite3_bind_int(record, 1, i);
                sqlite3_bind_value(record, 2, sqlite3_column_value(read, columns));
                sqlite3_bind_int(op, 1, i);
                sqlite3_bind_int(op, 2, i);
                sqlite3_bind_value(op, 3, sqlite3_column_value(read, columns + 1));
                for (int c = 0; c < columns; ++c)
                    sqlite3_bind_value(state, c + 1, sqlite3_column_value(read, c));
                sqlite3_bind_int(state, 1, i);
                for (sqlite3_stmt* statement : {record, op, state}) {
                    if (sqlite3_step(statement) != SQLITE_DONE)
                        qFatal("baseline: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
                    sqlite3_reset(statement);
                }
            }
            db.run("COMMIT");
        });
        for (sqlite3_stmt* statement : {read, record, op, state})
            sqlite3_finalize(statement);
        return time;
    };
    const Medians medians = interleaved(5, ours, baseline);
    return {{u"import 10,000 records"_s, medians.ratio(), 1.5,
             u"%1 ms against %2 ms"_s.arg(medians.ours).arg(medians.baseline)}};
}

std::vector<Row> mergeRows()
{
    Project project(100000);
    const QString path = project.path(u"other"_s);
    ok(project.store->copyTo(path));
    const int answer = checklistItemType().field(u"answer")->number;
    const auto editOther = [&](int transactions, qint64 at) {
        auto other = ok(Store::open(path));
        SnapshotPtr snapshot = ok(other->load());
        Revision seen = snapshot->revision();
        const auto all = snapshot->all<ChecklistItem>();
        for (int i = 0; i < transactions; ++i) {
            ChangeSet changes;
            changes.label = u"Set answer"_s;
            for (int k = 0; k < 100; ++k)
                changes.set(RecordKind::ChecklistItem, all[std::size_t(i * 100 + k) * 13 % all.size()]->id, answer,
                            Value(u"at %1, %2"_s.arg(at).arg(i)));
            seen = ok(other->commit(changes, by(u"Ben"_s, seen, at + i))).revision;
        }
    };
    editOther(1000, 1000);
    const Instant now{1800000000000 + 10000};
    const double large = milliseconds([&] { ok(project.store->merge(path, now)); });
    editOther(1, 5000);
    const double everyday = milliseconds([&] { ok(project.store->merge(path, now)); });
    return {{u"merge 100,000 changes (s)"_s, large / 1000, 3.0, u"absolute"_s},
            {u"everyday merge (s)"_s, everyday / 1000, 0.2, u"100 changes into 200,000; absolute"_s}};
}

} // namespace

std::vector<Benchmark> storeBenchmarks()
{
    return {{u"open"_s, openRows}, {u"edit"_s, editRows}, {u"import"_s, importRows}, {u"merge"_s, mergeRows}};
}

} // namespace readiness::bench
