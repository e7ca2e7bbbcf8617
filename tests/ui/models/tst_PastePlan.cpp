#include "core/model/Records.h"
#include "tests/support/TestMain.h"
#include "ui/models/PastePlan.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_PastePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsWithoutAHeadingAreLookedAt()
    {
        const PastePlan plan = PastePlan::make(
            RecordKind::ChecklistItem, {{u"Title"_s, u"Status"_s}, {u"One"_s, u"done"_s, u"a remark"_s}}, {}, 0);
        QCOMPARE(plan.headings.size(), 2);
        QCOMPARE(plan.fields.size(), std::size_t(3));
        QCOMPARE(plan.fields[2], nullptr);
        QVERIFY(plan.isUnclear());
    }

    void aFullHeadingIsClear()
    {
        const PastePlan plan =
            PastePlan::make(RecordKind::ChecklistItem, {{u"Title"_s, u"Status"_s}, {u"One"_s, u"done"_s}}, {}, 0);
        QVERIFY(!plan.isUnclear());
    }

    void columnsThatAreComputedWhereTheRowsComeFromAreLeftOut()
    {
        const TextGrid cases{{u"Code"_s, u"Title"_s, u"Now"_s}, {u"TC-001"_s, u"Create"_s, u"Passed"_s}};
        QCOMPARE(PastePlan::withoutComputed(RecordKind::TestCase, cases), (TextGrid{{u"Title"_s}, {u"Create"_s}}));
        const TextGrid versions{{u"Title"_s, u"Code"_s}, {u"2.0"_s, u"2.0.45"_s}}; // a field of that name
        QCOMPARE(PastePlan::withoutComputed(RecordKind::SolutionVersion, versions), versions);
        const TextGrid untitled{{u"Code"_s, u"Now"_s}, {u"a"_s, u"b"_s}}; // no headings
        QCOMPARE(PastePlan::withoutComputed(RecordKind::TestCase, untitled), untitled);
    }
};

READINESS_TEST(tst_PastePlan)
#include "tst_PastePlan.moc"
