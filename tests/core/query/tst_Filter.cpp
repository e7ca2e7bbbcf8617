#include "core/query/Filter.h"
#include "tests/core/query/SampleProject.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Filter : public QObject {
    Q_OBJECT

    const SampleProject m_sample = sampleProject();

    /// The numbers of the ids' first hexadecimal digit that match: 1 load, 7 interfaces, 9 rehearse.
    QString matching(const QString& text, const RecordType& type = checklistItemType()) const
    {
        const auto filter = Filter::parse(type, text, *m_sample.snapshot);
        if (!filter)
            return filter.error().text;
        QString result;
        for (const Record* record : m_sample.snapshot->all(type.kind)) {
            if (filter->matches(*record, *m_sample.snapshot))
                result += record->id.toHex().left(1);
        }
        return result;
    }

private Q_SLOTS:
    void conditionsSelectRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "179");
        row("status=blocked", "1");
        row("status = Blocked", "1");
        row("status==blocked", "1");
        row("status=not_started", "7");
        row("status!=done", "17");
        row("status>=done", "19");
        row("importance<optional", "19");
        row("owner=Jana Novák", "1");
        row("owner=P-001", "1");
        row("owner=", "79");
        row("owner!=", "1");
        row("owner!=P-002", "179");
        row("owner~novak", "1");
        row("area=Data migration", "17");
        row("title~FREEZE", "7");
        row("title=freeze interfaces", "7");
        row("title=\"Load customers, vendors\"", "1");
        row("title~\"customers, vendors\" and status=blocked", "1");
        row("due_date<=2027-02-01", "17");
        row("due_date<2027-02-01", "");
        row("due=T-28", "17"); // the same day, whichever way it is written
        row("due>T-30", "17");
        row("due=", "9");
        row("completeness=40", "1");
        row("completeness!=40", "79");
        row("completeness<100", "1"); // an empty one is neither more nor less
        row("answered_at=2027-01-31", "1");
        row("answered_at<=2027-01-31", "1");
        row("answered_at<2027-01-31", "");
        row("answered_at<2027-01-31T22:30Z", "");
        row("answered_at<=2027-01-31T22:30Z", "1");
        row("number>1", "79");
        row("status=blocked, area=Data migration", "1");
        row("status=blocked AND area=AR-002", "");
    }
    void conditionsSelectRecords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(matching(text), expected);
    }

    void listsAreComparedByElement()
    {
        QCOMPARE(matching(u"areas=AR-001"_s, criterionType()), u"5"_s);
        QCOMPARE(matching(u"areas!=AR-001"_s, criterionType()), QString());
        QCOMPARE(matching(u"areas="_s, criterionType()), QString());
        QCOMPARE(matching(u"areas~support"_s, criterionType()), u"5"_s);
        QVERIFY(matching(u"areas=AR-001;AR-002"_s, criterionType()).contains(u"one record"));
    }

    void anUnknownFieldNamesTheKnownOnes()
    {
        const QString error = matching(u"staus=blocked"_s);
        QVERIFY2(error.contains(u"no field “staus”") && error.contains(u"title") && error.contains(u"due_date"),
                 qPrintable(error));
    }

    void faultyConditionsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("blocked", "is not a condition");
        row("status=blocked,", "is not a condition");
        row("title~sand and sea", "is not a condition");
        row("title=a, b", "put values that contain a comma");
        row("status=finished", "must be one of");
        row("status=", "is never empty");
        row("completeness<", "must be compared with a value");
        row("title>m", "has no order");
        row("owner<P-001", "has no order");
        row("title~", "needs a text");
        row("owner=nobody", "There is no person");
        row("due_date<=soon", "must be a day");
        row("answered_at=2027-02-30", "is not a time");
    }
    void faultyConditionsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto filter = Filter::parse(checklistItemType(), text, *m_sample.snapshot);
        QVERIFY(!filter);
        QCOMPARE(filter.error().kind, ErrorKind::Usage);
        QVERIFY2(filter.error().text.contains(says), qPrintable(filter.error().text));
    }
};

READINESS_TEST(tst_Filter)
#include "tst_Filter.moc"
