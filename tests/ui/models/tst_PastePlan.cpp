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
};

READINESS_TEST(tst_PastePlan)
#include "tst_PastePlan.moc"
