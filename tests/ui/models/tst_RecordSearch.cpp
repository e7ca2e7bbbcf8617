#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/models/RecordSearch.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RecordSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCodeComesFirst()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        const RecordSearch search(desk.snapshot());
        QCOMPARE(search.find(u"c-032"_s, 10).front().code, u"C-032"_s);
        QCOMPARE(search.find(u"G-002"_s, 10).front().title, u"Go-live date"_s);
    }

    void titlesThatBeginWithTheTextComeBeforeThoseThatMentionIt()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        const auto hits = RecordSearch(desk.snapshot()).find(u"measure"_s, 50);
        QVERIFY(hits.size() > 3);
        bool isStart = true;
        for (const RecordSearch::Hit& hit : hits) {
            const bool starts = hit.title.startsWith(u"measure", Qt::CaseInsensitive);
            QVERIFY2(isStart || !starts, qPrintable(hit.title));
            isStart = starts;
        }
        QVERIFY(hits.front().title.startsWith(u"Measure"));
    }

    void accentsAndTheOrderOfWordsDoNotMatter()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        const auto hits = RecordSearch(desk.snapshot()).find(u"  bruckner   katharina "_s, 5);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().title, u"Katharina Brückner"_s);
        QCOMPARE(hits.front().ref.kind, RecordKind::Person);
    }

    void noMoreThanAskedForAndNothingForNonsense()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        const RecordSearch search(desk.snapshot());
        QCOMPARE(search.find({}, 7).size(), 7u);
        QCOMPARE(search.find(u"the"_s, 7).size(), 7u);
        QVERIFY(search.find(u"qwertzuiop"_s, 7).empty());
    }
};

READINESS_TEST(tst_RecordSearch)
#include "tst_RecordSearch.moc"
