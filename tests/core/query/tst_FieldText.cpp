#include "core/query/FieldText.h"
#include "tests/core/query/SampleProject.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Field& itemField(const char* key) { return *checklistItemType().field(QString::fromLatin1(key)); }

Field durationField() // no record type has one yet
{
    Field field;
    field.key = "effort";
    field.kind = FieldKind::Duration;
    field.minimum = 0;
    field.maximum = 5000;
    return field;
}

} // namespace

class tst_FieldText : public QObject {
    Q_OBJECT

    const SampleProject m_sample = sampleProject();
    const Snapshot& m_snapshot = *m_sample.snapshot;

    Value valueOf(const Field& field, const QString& text) const
    {
        const auto value = parseValue(field, text, m_snapshot);
        return value ? *value : Value(u"refused: "_s + value.error().text);
    }
    Value valueOf(const char* key, const QString& text) const { return valueOf(itemField(key), text); }

    QString errorOf(const Field& field, const QString& text) const
    {
        const auto value = parseValue(field, text, m_snapshot);
        return value || value.error().kind != ErrorKind::Usage ? QString() : value.error().text;
    }

private Q_SLOTS:
    void emptyTextIsNothing()
    {
        for (const char* key : {"answer", "owner", "due", "next_step_on", "completeness", "applies_if"})
            QCOMPARE(valueOf(key, u"  "_s), Value());
        QCOMPARE(errorOf(itemField("title"), u""_s), u"title must not be empty."_s);
    }

    void textsAreNormalised()
    {
        QCOMPARE(valueOf("title", u"  Cafe\u0301 "_s), Value(u"Café"_s));
        QCOMPARE(valueOf("answer", u"one\r\ntwo"_s), Value(u"one\ntwo"_s));
    }

    void textsThatCannotBeStoredAreRefused()
    {
        QVERIFY(errorOf(itemField("title"), QString(501, u'x')).contains(u"title is longer than 500 characters"));
        QVERIFY(errorOf(itemField("title"), u"a\u0007b"_s).contains(u"U+0007"));
        QVERIFY(errorOf(itemField("title"), QString(u"a"_s + QChar(0xd800))).contains(u"Unicode"));
        QVERIFY(errorOf(*evidenceType().field(u"link"), u"javascript:alert(1)"_s).contains(u"http"));
    }

    void choicesAreReadByKeyOrLabelInAnyCase()
    {
        for (const QString& text : {u"in_progress"_s, u"In progress"_s, u"IN-PROGRESS"_s, u"inprogress"_s})
            QCOMPARE(valueOf("status", text), Value(u"in_progress"_s));
        QVERIFY(errorOf(itemField("status"), u"finished"_s).contains(u"not_started, in_progress, done"));
    }

    void defaultsAreStoredAsNothing()
    {
        QCOMPARE(valueOf("status", u"not started"_s), Value());
        QCOMPARE(valueOf(*gateType().field(u"is_go_live"), u"no"_s), Value());
        QCOMPARE(valueOf(*criterionType().field(u"threshold"), u"0"_s), Value());
        QCOMPARE(valueOf("completeness", u"0"_s), Value(qint64(0))); // may be empty, so 0 is not the default
    }

    void numbersKeepTheirRange()
    {
        QCOMPARE(valueOf("completeness", u" 40 "_s), Value(qint64(40)));
        QCOMPARE(errorOf(itemField("completeness"), u"101"_s), u"completeness must be between 0 and 100."_s);
        for (const QString& text : {u"4 0"_s, u"0x10"_s, u"1e2"_s, u"99999999999999999999"_s, u"forty"_s})
            QVERIFY2(errorOf(itemField("completeness"), text).contains(u"must be a whole number"), qPrintable(text));
    }

    void yesAndNoHaveManyWords()
    {
        const Field& field = *gateType().field(u"is_go_live");
        for (const QString& text : {u"yes"_s, u"TRUE"_s, u"1"_s, u"on"_s})
            QCOMPARE(valueOf(field, text), Value(qint64(1)));
        QVERIFY(errorOf(field, u"perhaps"_s).contains(u"is_go_live must be yes or no, not “perhaps”."));
    }

    void daysAndDueDatesAreRead()
    {
        QCOMPARE(valueOf("next_step_on", u"2027-02-28"_s), Value(u"2027-02-28"_s));
        QCOMPARE(valueOf("due", u"t-28"_s), Value(u"T-28"_s));
        QCOMPARE(valueOf("due", u"T+0"_s), Value(u"T"_s));
        QVERIFY(!errorOf(itemField("next_step_on"), u"2027-02-30"_s).isEmpty());
        QVERIFY(!errorOf(itemField("next_step_on"), u"T-28"_s).isEmpty());
        QVERIFY(!errorOf(itemField("due"), u"T-9999"_s).isEmpty());
    }

    void instantsAreReadInTheProjectsZone()
    {
        QCOMPARE(valueOf(*projectType().field(u"go_live"), u"2027-03-01T08:00"_s),
                 Value(m_snapshot.project().goLive.milliseconds));
        QVERIFY(errorOf(*projectType().field(u"go_live"), u"soon"_s).startsWith(u"go_live: "));
    }

    void durationsAreReadAndShown()
    {
        QCOMPARE(valueOf(durationField(), u"1h30"_s), Value(qint64(90)));
        QCOMPARE(displayValue(durationField(), Value(qint64(90)), m_snapshot), u"1 h 30 min"_s);
        QCOMPARE(jsonValue(durationField(), Value(qint64(90)), m_snapshot), QJsonValue(90));
        QVERIFY(errorOf(durationField(), u"4d"_s).contains(u"between 0 and 5000"));
        QVERIFY(errorOf(durationField(), u"long"_s).startsWith(u"effort: "));
    }

    void referencesAreReadByNameAndCode()
    {
        QCOMPARE(valueOf("owner", u"omar"_s), Value(RecordId(m_sample.omar)));
        QCOMPARE(valueOf("area", u"AR-1"_s), Value(RecordId(m_sample.data)));
        QVERIFY(errorOf(itemField("owner"), u"C-001"_s).startsWith(u"owner: “C-001” is a checklist item"));
    }

    void listsAreReadElementByElement()
    {
        const Field& areas = *criterionType().field(u"areas");
        const std::vector<RecordId> both{m_sample.data, m_sample.training};
        QCOMPARE(parseReferences(areas, u"AR-001, AR-002, ar-1"_s, m_snapshot).value(), both);
        QCOMPARE(parseReferences(areas, u"Data migration; Training, support"_s, m_snapshot).value(), both);
        QCOMPARE(parseReferences(areas, u"Training, support"_s, m_snapshot).value(),
                 std::vector<RecordId>{m_sample.training});
        QCOMPARE(parseReferences(areas, u" "_s, m_snapshot).value(), std::vector<RecordId>());
        QVERIFY(!parseReferences(areas, u"AR-001, nowhere"_s, m_snapshot));
        QVERIFY(errorOf(areas, u"AR-001"_s).contains(u"list"));
    }

    void attachmentsCannotBeTyped()
    {
        QVERIFY(errorOf(*evidenceType().field(u"file"), u"abc"_s).contains(u"attachment"));
    }

    void computedFieldsHaveAValue()
    {
        QCOMPARE(fieldValue(itemField("due_date"), m_sample.item(m_sample.load), m_snapshot), Value(u"2027-02-01"_s));
        QCOMPARE(valueOf("due_date", u"2027-02-01"_s), Value(u"2027-02-01"_s));
    }

    void peopleSeeLabelsZonesAndTitles()
    {
        const ChecklistItem& item = m_sample.item(m_sample.load);
        QCOMPARE(displayField(itemField("status"), item, m_snapshot), u"Blocked"_s);
        QCOMPARE(displayField(itemField("kind"), item, m_snapshot), u"Task"_s);
        QCOMPARE(displayField(itemField("owner"), item, m_snapshot), u"Jana Novák"_s);
        QCOMPARE(displayField(itemField("answered_at"), item, m_snapshot), u"2027-01-31 23:30 CET"_s);
        QCOMPARE(displayField(itemField("accountable"), item, m_snapshot), QString());
        QCOMPARE(displayField(*gateType().field(u"is_go_live"), Gate(), m_snapshot), u"No"_s);
        QCOMPARE(displayField(*criterionType().field(u"areas"), *m_snapshot.find(m_sample.criterion), m_snapshot),
                 u"Data migration; Training, support"_s);
    }

    void aDanglingReferenceIsShownAsMissing()
    {
        const Value missing(idOf(0xdead'beef'0000'0000, 1));
        QCOMPARE(displayValue(itemField("owner"), missing, m_snapshot), u"missing record deadbeef"_s);
        QCOMPARE(jsonValue(itemField("owner"), missing, m_snapshot), QJsonValue(u"deadbeef000000000000000000000001"_s));
    }

    void jsonFollowsTheContract()
    {
        const ChecklistItem& item = m_sample.item(m_sample.load);
        QCOMPARE(jsonField(itemField("status"), item, m_snapshot), QJsonValue(u"blocked"_s));
        QCOMPARE(jsonField(itemField("importance"), item, m_snapshot), QJsonValue(u"must"_s));
        QCOMPARE(jsonField(itemField("owner"), item, m_snapshot), QJsonValue(u"P-001"_s));
        QCOMPARE(jsonField(itemField("accountable"), item, m_snapshot), QJsonValue(QJsonValue::Null));
        QCOMPARE(jsonField(itemField("answered_at"), item, m_snapshot), QJsonValue(u"2027-01-31T22:30:00Z"_s));
        QCOMPARE(jsonField(itemField("completeness"), item, m_snapshot), QJsonValue(40));
        QCOMPARE(jsonField(itemField("due"), item, m_snapshot), QJsonValue(u"T-28"_s));
        QCOMPARE(jsonField(*gateType().field(u"is_go_live"), Gate(), m_snapshot), QJsonValue(false));
        QCOMPARE(jsonField(*criterionType().field(u"threshold"), Criterion(), m_snapshot), QJsonValue(0));
        QCOMPARE(jsonField(*criterionType().field(u"areas"), *m_snapshot.find(m_sample.criterion), m_snapshot),
                 QJsonValue(QJsonArray{u"AR-001"_s, u"AR-002"_s}));
    }

    void whatIsShownIsReadBackAsTheSameValue()
    {
        int checked = 0;
        for (const RecordType* type : recordTypes()) {
            for (const Record* record : m_snapshot.all(type->kind)) {
                for (const Field& field : type->fields) {
                    if (!field.isStored() || field.kind == FieldKind::Reference)
                        continue;
                    const Value value = field.get(*record);
                    if (isNothing(value) && field.isRequired)
                        continue;
                    QCOMPARE(valueOf(field, displayValue(field, value, m_snapshot).remove(u" CET"_s)), value);
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 50);
    }
};

READINESS_TEST(tst_FieldText)
#include "tst_FieldText.moc"
