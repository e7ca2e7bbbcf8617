#include "core/base/Text.h"
#include "core/exchange/Csv.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/XlsxReader.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/FieldValues.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QHash>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecordsPerKind = 12;

/// A value for each field, so that all of them appear in some record; references name records that exist.
Value anyValue(const Field& field, const Snapshot& snapshot, QRandomGenerator& random, int turn)
{
    if (field.kind == FieldKind::Reference) {
        const auto targets = snapshot.all(field.target.value_or(RecordKind::Person));
        return targets.empty() ? Value() : Value(targets[std::size_t(turn) % targets.size()]->id);
    }
    const std::vector<Value> values = validValues(field, random);
    return values.empty() || (turn % 5 == 4 && !field.isRequired) ? Value() : values[std::size_t(turn) % values.size()];
}

/// Records of every kind, with every field set to whatever it can hold. In a first round there are only the required
/// texts, so that in the second there is something to refer to.
SnapshotPtr everythingMade(const QByteArray& zone, quint32 seed)
{
    QRandomGenerator random(seed);
    SnapshotBuilder builder(RecordId{1, 2});
    for (const RecordType* type : recordTypes()) {
        const int count = type->kind == RecordKind::Project ? 1 : kRecordsPerKind;
        for (int i = 1; i <= count && type->isListed; ++i) {
            auto record = type->make();
            record->id = RecordId{quint64(type->kind), quint64(i)};
            record->number = i;
            builder.put(type->kind, record);
        }
    }
    for (const RecordType* type : recordTypes()) {
        for (const Record* empty : builder.peek().all(type->kind)) {
            auto record = type->clone(*empty);
            for (const Field& field : type->fields) {
                if (field.isStored() && field.number != kNumberField)
                    field.set(*record, anyValue(field, builder.peek(), random, record->number));
            }
            if (type->kind == RecordKind::Project)
                type->field(u"time_zone")->set(*record, Value(QString::fromLatin1(zone)));
            builder.put(type->kind, std::move(record));
        }
    }
    quint64 entries = 0;
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (field.kind != FieldKind::ReferenceList)
                continue;
            for (const Record* owner : builder.peek().all(type->kind)) {
                for (const Record* target : builder.peek().all(*field.target)) {
                    if (target->number % 3 != owner->number % 3)
                        continue;
                    auto entry = std::make_shared<ListEntry>();
                    entry->id = RecordId{99, ++entries};
                    entry->owner = owner->id;
                    entry->field = field.number;
                    entry->target = target->id;
                    builder.put(RecordKind::ListEntry, std::move(entry));
                }
            }
        }
    }
    return builder.finish();
}

/// Made once for all kinds, which takes longer than what is tried with it.
SnapshotPtr everything(const QByteArray& zone, quint32 seed)
{
    static QHash<std::pair<QByteArray, quint32>, SnapshotPtr> made;
    SnapshotPtr& known = made[{zone, seed}];
    if (!known)
        known = everythingMade(zone, seed);
    return known;
}

bool isImported(const RecordType& type)
{
    return type.isListed && std::any_of(type.fields.begin(), type.fields.end(), &isExchanged);
}

Workbook throughXlsx(const ExportTable& table)
{
    const auto bytes = xlsxOf(table, {0});
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    const auto workbook = readXlsx(*bytes);
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().text));
    return *workbook;
}

Workbook throughCsv(const ExportTable& table)
{
    const auto sheet = readCsv(csvOf(table.texts()));
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().text));
    Workbook workbook;
    workbook.sheets.push_back(*sheet);
    return workbook;
}

Result<ImportPlan> planOf(const SnapshotPtr& snapshot, const Workbook& workbook, const RecordType& type)
{
    ImportRequest request;
    request.type = &type;
    return ImportPlan::make(snapshot, workbook, request);
}

} // namespace

/// What goes out comes back as it was: every field of every kind, through both formats.
class tst_RoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReportedAsChanged_data() { addKinds(); }
    void nothingIsReportedAsChanged();
    void oneChangedCellIsOneChangedField_data() { addKinds(); }
    void oneChangedCellIsOneChangedField();
    void whatIsDeletedAndImportedAnewIsTheSame_data() { addKinds(); }
    void whatIsDeletedAndImportedAnewIsTheSame();

private:
    static void addKinds();
};

void tst_RoundTrip::addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("isXlsx");
    for (const RecordType* type : recordTypes()) {
        if (!isImported(*type))
            continue;
        for (const char* zone : {"Europe/Berlin", "Pacific/Auckland"}) {
            for (bool isXlsx : {true, false})
                QTest::addRow("%s %s %s", type->key, zone, isXlsx ? "xlsx" : "csv")
                    << int(type->kind) << QByteArray(zone) << isXlsx;
        }
    }
}

void tst_RoundTrip::nothingIsReportedAsChanged()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isXlsx);
    const RecordType& type = recordType(RecordKind(kind));
    const SnapshotPtr snapshot = everything(zone, 1);
    const ExportTable table = exportTable(snapshot, type, snapshot->all(type.kind));
    const auto plan = planOf(snapshot, isXlsx ? throughXlsx(table) : throughCsv(table), type);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().text));
    for (const PlannedRow& row : plan->rows()) {
        for (const PlannedChange& change : row.changes)
            QFAIL(qPrintable(row.ref + u' ' + QLatin1String(change.field->key) + u": "_s + change.before + u" -> "_s
                             + change.after));
        QCOMPARE(row.fault, QString());
    }
    QCOMPARE(plan->count(RowState::Unchanged), int(snapshot->all(type.kind).size()));
    QCOMPARE(plan->missing(), 0);
    QCOMPARE(plan->notes(), QStringList());
    QVERIFY(plan->changes().isEmpty());
}

void tst_RoundTrip::oneChangedCellIsOneChangedField()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isXlsx);
    const RecordType& type = recordType(RecordKind(kind));
    const SnapshotPtr snapshot = everything(zone, 2);
    const ExportTable table = exportTable(snapshot, type, snapshot->all(type.kind));
    const Workbook returned = isXlsx ? throughXlsx(table) : throughCsv(table);
    QRandomGenerator random(3);
    int tried = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const Field* field = table.columns[column].field;
        if (table.columns[column].role != ExportColumn::Role::Value || field->kind == FieldKind::ReferenceList)
            continue;
        const Record* record = snapshot->all(type.kind).front();
        const Value present = field->get(*record);
        Value other = anyValue(*field, *snapshot, random, record->number);
        for (int turn = 0; turn < 9 && (other == present || isNothing(other)); ++turn)
            other = anyValue(*field, *snapshot, random, turn);
        if (other == present || isNothing(other))
            continue; // the only value there is
        // What a cell of one line cannot begin or end with is left to the form.
        if (const auto* text = std::get_if<QString>(&other); text && storableText(*text, true).trimmed() != *text)
            other = Value(u"x"_s);
        if (!field->fault(other).isEmpty())
            continue;
        Workbook edited = returned;
        SheetRow& row = edited.sheets.front().rows[1];
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        row.cells[column] = FieldCells(snapshot).cellOf(*field, other);
        const auto plan = planOf(snapshot, edited, type);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().text));
        const PlannedRow& planned = plan->rows().front();
        if (planned.state == RowState::Faulty) { // a rule of the project, which is not the point here
            QVERIFY(!planned.fault.contains(u"column"));
            continue;
        }
        QVERIFY2(planned.changes.size() == 1, field->key);
        QCOMPARE(planned.changes.front().field, field);
        QCOMPARE(planned.changes.front().value, other);
        QCOMPARE(int(planned.state), int(RowState::Changed));
        QCOMPARE(plan->changes().changes.size(), std::size_t(1));
        ++tried;
    }
    QVERIFY(tried > 0);
}

/// As new records in a project that has everything but these: by a list without ids.
void tst_RoundTrip::whatIsDeletedAndImportedAnewIsTheSame()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isXlsx);
    const RecordType& type = recordType(RecordKind(kind));
    const SnapshotPtr snapshot = everything(zone, 4);
    const ExportTable table = exportTable(snapshot, type, snapshot->all(type.kind));
    Workbook returned = isXlsx ? throughXlsx(table) : throughCsv(table);
    for (SheetRow& row : returned.sheets.front().rows) {
        if (row.number > 1)
            row.cells[0] = row.cells[1] = {};
    }
    const auto plan = planOf(snapshot, returned, type);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().text));
    QCOMPARE(plan->rows().size(), table.rows.size());
    const auto records = snapshot->all(type.kind);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const PlannedRow& row = plan->rows()[i];
        if (row.state == RowState::Faulty) {
            QVERIFY2(!row.fault.contains(u"column"), qPrintable(row.fault));
            continue;
        }
        QCOMPARE(int(row.state), int(RowState::New));
        for (const PlannedChange& change : row.changes) {
            if (change.field->kind == FieldKind::ReferenceList)
                QCOMPARE(change.targets, snapshot->references(records[i]->id, change.field->number));
            else if (const Value value = change.field->get(*records[i]); std::holds_alternative<QString>(value))
                QCOMPARE(std::get<QString>(change.value).trimmed(), std::get<QString>(value).trimmed());
            else
                QCOMPARE(change.value, value);
        }
    }
}

READINESS_TEST(tst_RoundTrip)

} // namespace readiness::test

#include "tst_RoundTrip.moc"
