#include "core/base/Rank.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Rank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesStrictlyBetween_data();
    void liesStrictlyBetween();
    void insertingAnywhereKeepsTheOrder();
    void rowsTypedDownwardsKeepShortRanks();
    void rowsTypedUpwardsKeepShortRanks();
    void appendedRowsKeepShortRanks();
    void alternatingInsertsStayStrict();
    void theSeriesIsSorted();
    void goesOnWhereTheSeriesEnds();
    void equalOrReversedBoundsGiveARankAfterTheFirst();
    void foreignTextsDoNoHarm_data();
    void foreignTextsDoNoHarm();
};

void tst_Rank::liesStrictlyBetween_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* before, const char* after) {
        QTest::addRow("%s < %s", before, after) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("", "");
    row("", "i");
    row("", "1");
    row("", "0001");
    row("", "00000000i");
    row("i", "");
    row("zzzz", "");
    row("zzzzzzzzz", "");
    row("a", "b");
    row("a", "a1");
    row("az", "b");
    row("azzz", "b");
    row("azzzz", "b");
    row("0000i", "0001i");
    row("0000i", "0000j");
    row("0000i", "0000i0001");
    row("0000i", "0000i0000i");
    row("000zi", "0010i");
}

void tst_Rank::liesStrictlyBetween()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString rank = rankBetween(before, after);
    QVERIFY2(before < rank, qPrintable(rank));
    QVERIFY2(after.isEmpty() || rank < after, qPrintable(rank));
}

void tst_Rank::insertingAnywhereKeepsTheOrder()
{
    QRandomGenerator random(1);
    std::vector<QString> ranks;
    for (int i = 0; i < 5000; ++i) {
        const auto at = random.bounded(int(ranks.size()) + 1);
        const QString before = at == 0 ? QString() : ranks[std::size_t(at) - 1];
        const QString after = at == int(ranks.size()) ? QString() : ranks[std::size_t(at)];
        ranks.insert(ranks.begin() + at, rankBetween(before, after));
    }
    for (std::size_t i = 1; i < ranks.size(); ++i)
        QVERIFY2(ranks[i - 1] < ranks[i], qPrintable(ranks[i - 1] + u' ' + ranks[i]));
    const auto longest = std::max_element(ranks.begin(), ranks.end(),
                                          [](const QString& a, const QString& b) { return a.size() < b.size(); });
    QVERIFY2(longest->size() <= 25, qPrintable(*longest));
}

void tst_Rank::rowsTypedDownwardsKeepShortRanks()
{
    QString last = rankAt(5);
    const QString below = rankAt(6);
    for (int i = 0; i < 20000; ++i) {
        const QString next = rankBetween(last, below);
        QVERIFY(last < next && next < below);
        last = next;
    }
    QVERIFY2(last.size() <= 20, qPrintable(last));
}

void tst_Rank::rowsTypedUpwardsKeepShortRanks()
{
    const QString above = rankAt(5);
    QString first = rankAt(6);
    for (int i = 0; i < 20000; ++i) {
        const QString next = rankBetween(above, first);
        QVERIFY(above < next && next < first);
        first = next;
    }
    QVERIFY2(first.size() <= 20, qPrintable(first));
    QString start = rankAt(0);
    for (int i = 0; i < 20000; ++i) {
        const QString next = rankBetween({}, start);
        QVERIFY(!next.isEmpty() && next < start);
        start = next;
    }
    QVERIFY2(start.size() <= 20, qPrintable(start));
}

void tst_Rank::appendedRowsKeepShortRanks()
{
    QString last;
    for (int i = 0; i < 100000; ++i) {
        const QString next = rankAfter(last);
        QVERIFY(last < next);
        last = next;
    }
    QCOMPARE(last.size(), 5);
}

void tst_Rank::alternatingInsertsStayStrict()
{
    // The worst case: always between the two newest. Nothing can keep this short; it must stay right.
    QString low = rankAt(0);
    QString high = rankAt(1);
    for (int i = 0; i < 400; ++i) {
        const QString middle = rankBetween(low, high);
        QVERIFY(low < middle && middle < high);
        (i % 2 == 0 ? low : high) = middle;
    }
    QVERIFY(low.size() < 500); // what a position field takes
}

void tst_Rank::theSeriesIsSorted()
{
    for (int n : {0, 1, 34, 35, 36, 1295, 46655, 1679613, 1679614, 1679615, 1679616, 5000000})
        QVERIFY2(rankAt(n) < rankAt(n + 1), qPrintable(QString::number(n)));
    QCOMPARE(rankAfter({}), rankAt(0));
    QCOMPARE(rankAfter(rankAt(99)), rankAt(100));
}

void tst_Rank::goesOnWhereTheSeriesEnds()
{
    QString last = u"zzzz"_s;
    for (int i = 0; i < 100; ++i) {
        const QString next = rankAfter(last);
        QVERIFY(last < next);
        last = next;
    }
    QVERIFY(last.size() <= 11);
}

void tst_Rank::equalOrReversedBoundsGiveARankAfterTheFirst()
{
    for (const auto& [before, after] :
         {std::pair{u"0005i"_s, u"0005i"_s}, {u"b"_s, u"a"_s}, {u"a"_s, u"a0"_s}, {u"a00000"_s, u"a"_s}})
        QVERIFY(before < rankBetween(before, after));
}

void tst_Rank::foreignTextsDoNoHarm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("capitals") << u"ABC"_s;
    QTest::newRow("beyond the digits") << QString(4, QChar(0xFFFD));
    QTest::newRow("below the digits") << u"    "_s;
    QTest::newRow("long") << QString(500, u'z');
}

void tst_Rank::foreignTextsDoNoHarm()
{
    QFETCH(QString, text);
    const auto isRank = [](const QString& rank) {
        return !rank.isEmpty() && std::all_of(rank.begin(), rank.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
        });
    };
    QVERIFY(isRank(rankAfter(text)));
    QVERIFY(isRank(rankBetween(text, rankAt(3))));
    QVERIFY(isRank(rankBetween(rankAt(3), text)));
}

READINESS_TEST(tst_Rank)
#include "tst_Rank.moc"
