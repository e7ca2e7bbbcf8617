#include "core/model/Records.h"
#include "tests/support/FieldValues.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// What holds for every record type and field, present and future.
class tst_RecordTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreContiguousFromOne();
    void keysAndPrefixesAreUnique();
    void prefixesAreNotThoseOfDates();
    void typesAreFoundByKeyAndPrefix();
    void fieldsHaveUniqueNumbersAndKeys();
    void fieldNumbersAreThoseOfTheFirstRelease();
    void wordsAreThereAndKeysAreSnakeCase();
    void choicesHaveKeysAndLabels();
    void aNewRecordHasNothingAnywhere();
    void returnsEachValueThatItTakes();
    void refusesEachInvalidValue();
    void canonicalFormsAreAccepted();
    void emptyingAFieldGivesItsDefault();
    void clonesAreEqualAndSeparate();
    void everyFieldCountsForEquality();
    void theTitleFieldIsATextThatOnlyWhatJoinsOthersCanDoWithout();
    void authorshipFollowsAnotherFieldOfTheRecord();
    void aRequiredReferenceIsNeverJustEmptied();
    void derivedFieldsAreNeitherStoredNorSet();
    void displayCodesHaveThreeDigitsAtLeast();
};

void tst_RecordTypes::kindsAreContiguousFromOne()
{
    int expected = 1;
    for (const RecordType* type : recordTypes()) {
        QCOMPARE(int(type->kind), expected++);
        QCOMPARE(&recordType(type->kind), type);
        QVERIFY(isRecordKind(int(type->kind)));
    }
    QVERIFY(!isRecordKind(0));
    QVERIFY(!isRecordKind(-1));
    QVERIFY(!isRecordKind(expected));
    QVERIFY(!isRecordKind(std::numeric_limits<qint64>::max()));
}

void tst_RecordTypes::keysAndPrefixesAreUnique()
{
    QSet<QString> keys, prefixes;
    for (const RecordType* type : recordTypes()) {
        keys.insert(QString::fromLatin1(type->key));
        prefixes.insert(QString::fromLatin1(type->prefix).toUpper());
    }
    QCOMPARE(keys.size(), qsizetype(recordTypes().size()));
    QCOMPARE(prefixes.size(), qsizetype(recordTypes().size()));
}

void tst_RecordTypes::prefixesAreNotThoseOfDates()
{
    for (const RecordType* type : recordTypes()) {
        const QString prefix = QString::fromLatin1(type->prefix);
        QVERIFY2(prefix != u"T" && prefix != u"D", type->key); // T-28 and D-5 are dates
        QVERIFY2(QRegularExpression(u"^[A-Z]{1,3}$"_s).match(prefix).hasMatch(), type->key);
    }
}

void tst_RecordTypes::typesAreFoundByKeyAndPrefix()
{
    QCOMPARE(recordTypeByKey(u"checklist_item"), &checklistItemType());
    QVERIFY(!recordTypeByKey(u"Checklist_Item"));
    QCOMPARE(recordTypeByPrefix(u"c"), &checklistItemType());
    QCOMPARE(recordTypeByPrefix(u"EV"), &evidenceType());
    QVERIFY(!recordTypeByPrefix(u""));
    QVERIFY2(!recordTypeByPrefix(u"L"), "list entries have no code that users type");
}

void tst_RecordTypes::fieldsHaveUniqueNumbersAndKeys()
{
    for (const RecordType* type : recordTypes()) {
        QSet<int> numbers;
        QSet<QString> keys;
        QCOMPARE(type->fields.front().number, kNumberField);
        for (const Field& field : type->fields) {
            const QString key = QString::fromLatin1(field.key);
            QVERIFY2(!keys.contains(key), field.key);
            keys.insert(key);
            QCOMPARE(type->field(key), &field);
            if (field.isDerived())
                continue;
            QVERIFY2(!numbers.contains(field.number), field.key);
            numbers.insert(field.number);
            QCOMPARE(type->field(field.number), &field);
            QVERIFY2(field.number >= kFirstFieldNumber || field.number == kNumberField, field.key);
        }
        QVERIFY(!type->field(u"no such field"));
        QVERIFY(!type->field(0));
    }
}

void tst_RecordTypes::fieldNumbersAreThoseOfTheFirstRelease()
{
    // Files name fields by number. These were given once; a line may be added, none may change.
    const struct {
        const RecordType& type;
        const char* key;
        int number;
    } given[] = {
        {checklistItemType(), "area", 10},   {checklistItemType(), "title", 12},
        {checklistItemType(), "status", 16}, {checklistItemType(), "answer", 18},
        {checklistItemType(), "origin", 32}, {criterionType(), "areas", Criterion::kAreasField},
        {projectType(), "go_live", 15},      {waiverType(), "expires", 14},
        {signOffType(), "signature", 21},    {listEntryType(), "target", 12},
    };
    for (const auto& field : given)
        QCOMPARE(field.type.field(QString::fromLatin1(field.key))->number, field.number);
}

void tst_RecordTypes::wordsAreThereAndKeysAreSnakeCase()
{
    static const QRegularExpression snake(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    const auto isWord = [](const char* text) { return text && QString::fromUtf8(text).trimmed().size() > 1; };
    for (const RecordType* type : recordTypes()) {
        QVERIFY2(snake.match(QString::fromLatin1(type->key)).hasMatch(), type->key);
        QVERIFY2(isWord(type->label) && isWord(type->plural), type->key);
        for (const Field& field : type->fields) {
            QVERIFY2(snake.match(QString::fromLatin1(field.key)).hasMatch(), field.key);
            QVERIFY2(isWord(field.label), field.key);
        }
    }
}

void tst_RecordTypes::choicesHaveKeysAndLabels()
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            QCOMPARE(field.kind == FieldKind::Choice, !field.choices.empty());
            QSet<QString> keys, labels;
            for (const Choice& choice : field.choices) {
                keys.insert(QString::fromLatin1(choice.key));
                labels.insert(QString::fromUtf8(choice.label));
            }
            QCOMPARE(keys.size(), qsizetype(field.choices.size()));
            QCOMPARE(labels.size(), qsizetype(field.choices.size()));
        }
    }
    QCOMPARE(choicesOf<Metric>().size(), std::size_t(Metric::UnprovenBackups) + 1);
    QCOMPARE(choicesOf<ItemStatus>().size(), std::size_t(ItemStatus::NotApplicable) + 1);
    QCOMPARE(choicesOf<ProductFamily>().size(), std::size_t(ProductFamily::OnPremises) + 1);
    QCOMPARE(choicesOf<ProjectPhase>().size(), std::size_t(ProjectPhase::Operate) + 1);
    QCOMPARE(choicesOf<EnvironmentKind>().size(), std::size_t(EnvironmentKind::Other) + 1);
}

void tst_RecordTypes::aNewRecordHasNothingAnywhere()
{
    for (const RecordType* type : recordTypes()) {
        const auto record = type->make();
        QVERIFY(record->id.isNull());
        for (const Field& field : type->fields) {
            if (field.isStored())
                QVERIFY2(isNothing(field.get(*record)), field.key);
        }
    }
}

void tst_RecordTypes::returnsEachValueThatItTakes()
{
    QRandomGenerator random(7);
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!field.isStored())
                continue;
            const auto values = validValues(field, random);
            QVERIFY2(!values.empty(), field.key);
            for (const Value& value : values) {
                QVERIFY2(field.fault(value).isEmpty(),
                         qPrintable(QString::fromLatin1(field.key) + u' ' + field.fault(value)));
                QVERIFY2(field.canonical(value) == value, field.key);
                const auto record = type->make();
                field.set(*record, Value(value));
                QVERIFY2(field.get(*record) == value, field.key);
            }
        }
    }
}

void tst_RecordTypes::refusesEachInvalidValue()
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            int i = 0;
            for (const Value& value : invalidValues(field))
                QVERIFY2(
                    !field.fault(value).isEmpty(),
                    qPrintable(u"%1.%2 takes invalid value %3"_s.arg(QLatin1String(type->key), QLatin1String(field.key))
                                   .arg(i++)));
            QCOMPARE(field.fault(Value()).isEmpty(), !field.isRequired && field.isStored());
        }
    }
}

void tst_RecordTypes::canonicalFormsAreAccepted()
{
    const Field& due = *checklistItemType().field(u"due");
    QCOMPARE(due.canonical(u"t-028"_s), Value(u"T-28"_s));
    QCOMPARE(due.canonical(u"T+0"_s), Value(u"T"_s));
    QCOMPARE(due.canonical(u"whenever"_s), Value(u"whenever"_s));
    const Field& day = *checklistItemType().field(u"confirmed_on");
    QCOMPARE(day.canonical(u"2027/02/01"_s), Value(u"2027-02-01"_s));
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!field.isStored() || field.isRequired)
                continue;
            for (const Value& empty : {Value(), Value(QString()), Value(RecordId()), Value(QByteArray())})
                QVERIFY2(isNothing(field.canonical(empty)), field.key);
            if (!field.isNullable)
                QVERIFY2(isNothing(field.canonical(field.kind == FieldKind::Choice
                                                       ? Value(QString::fromLatin1(field.choices[0].key))
                                                       : Value(qint64(0)))),
                         field.key);
        }
    }
}

void tst_RecordTypes::emptyingAFieldGivesItsDefault()
{
    QRandomGenerator random(8);
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!field.isStored())
                continue;
            const auto record = type->make();
            field.set(*record, Value(validValues(field, random).back()));
            field.set(*record, Value());
            QVERIFY2(type->equal(*record, *type->make()), field.key);
        }
    }
}

void tst_RecordTypes::clonesAreEqualAndSeparate()
{
    QRandomGenerator random(9);
    for (const RecordType* type : recordTypes()) {
        const auto record = type->make();
        record->id = RecordId::random();
        for (const Field& field : type->fields) {
            if (field.isStored())
                field.set(*record, Value(validValues(field, random).back()));
        }
        const auto clone = type->clone(*record);
        QVERIFY(type->equal(*record, *clone));
        clone->id = RecordId::random();
        QVERIFY(!type->equal(*record, *clone));
    }
}

void tst_RecordTypes::everyFieldCountsForEquality()
{
    QRandomGenerator random(10);
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!field.isStored())
                continue;
            const auto record = type->make();
            const auto other = type->clone(*record);
            field.set(*other, Value(validValues(field, random).front()));
            QVERIFY2(!type->equal(*record, *other), field.key);
        }
    }
}

/// Named by what they join.
static bool joinsOthers(RecordKind kind)
{
    return kind == RecordKind::Link || kind == RecordKind::Execution || kind == RecordKind::StepResult
           || kind == RecordKind::UpgradeEvent;
}

void tst_RecordTypes::theTitleFieldIsATextThatOnlyWhatJoinsOthersCanDoWithout()
{
    for (const RecordType* type : recordTypes()) {
        const Field* title = type->field(QString::fromLatin1(type->titleField));
        QVERIFY2(title && (title->isRequired || joinsOthers(type->kind)), type->key);
        if (!type->isListed)
            continue;
        QVERIFY2(title->kind == FieldKind::Text || title->kind == FieldKind::LongText, type->key);
        const auto record = type->make();
        QCOMPARE(type->title(*record), QString());
        title->set(*record, Value(u"A title"_s));
        QCOMPARE(type->title(*record), u"A title"_s);
    }
}

void tst_RecordTypes::authorshipFollowsAnotherFieldOfTheRecord()
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!field.authorOf)
                continue;
            QVERIFY2(type->field(QString::fromLatin1(field.authorOf)), field.key);
            QVERIFY2(field.isInternal && !field.isRequired, field.key);
            QVERIFY2(field.kind == FieldKind::Text || field.kind == FieldKind::Instant, field.key);
        }
    }
}

void tst_RecordTypes::aRequiredReferenceIsNeverJustEmptied()
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields)
            QVERIFY2(!(field.kind == FieldKind::Reference && field.isRequired && field.onRemoval == OnRemoval::Clear),
                     field.key);
    }
}

void tst_RecordTypes::derivedFieldsAreNeitherStoredNorSet()
{
    const Field& due = *checklistItemType().field(u"due_date");
    QVERIFY(due.isDerived() && !due.isStored());
    QVERIFY(!due.fault(Value(u"2027-02-01"_s)).isEmpty());
    ChecklistItem item;
    item.due = *DueDate::fromText(u"T-28"_s);
    ProjectSettings project;
    QVERIFY(isNothing(due.compute(item, project)));
    project.goLive = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(due.compute(item, project), Value(u"2027-02-01"_s));
}

void tst_RecordTypes::displayCodesHaveThreeDigitsAtLeast()
{
    QCOMPARE(displayCode(checklistItemType(), 7), u"C-007"_s);
    QCOMPARE(displayCode(checklistItemType(), 999), u"C-999"_s);
    QCOMPARE(displayCode(checklistItemType(), 12345), u"C-12345"_s);
}

READINESS_TEST(tst_RecordTypes)
#include "tst_RecordTypes.moc"
