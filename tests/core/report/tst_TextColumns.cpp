#include "core/report/TextColumns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_TextColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wideCharactersTakeTwoColumnsAndMarksNone()
    {
        QCOMPARE(displayWidth(u"abc"), 3);
        QCOMPARE(displayWidth(u"上线"), 4);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(QString::fromUcs4(U"\U0001F600")), 2);
        QCOMPARE(displayWidth(u""), 0);
    }

    void linesBreakBetweenWords()
    {
        QCOMPARE(wrapText(u"one two three"_s, 8), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrapText(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrapText(u"one two three"_s, 80), QStringList{u"one two three"_s});
    }

    void aWordLongerThanALineIsBrokenInside()
    {
        QCOMPARE(wrapText(u"abcdefghij"_s, 4), (QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s}));
        QCOMPARE(wrapText(u"上线上线"_s, 5), (QStringList{u"上线"_s, u"上线"_s}));
    }

    void lineFeedsAndEmptyTextsAreKept()
    {
        QCOMPARE(wrapText(u"a\n\nb"_s, 10), (QStringList{u"a"_s, QString(u""_s), u"b"_s}));
        QCOMPARE(wrapText(QString(), 10).size(), 1);
    }

    void noCharacterIsLost()
    {
        const QString text =
            u"Rehearse the data migration, twice; averyveryverylongidentifier_without_a_break and 上线 e\u0301"_s;
        for (int width = 2; width < 60; ++width) {
            const QStringList lines = wrapText(text, width);
            QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
            for (const QString& line : lines)
                QVERIFY2(displayWidth(line) <= width, qPrintable(line));
        }
    }

    void aHugeWordIsBrokenInLinearTime() { QCOMPARE(wrapText(QString(1'000'000, u'x'), 40).size(), 25'000); }

    void paddingCountsColumnsNotCharacters()
    {
        QCOMPARE(padRight(u"上"_s, 4), u"上  "_s);
        QCOMPARE(padLeft(u"上"_s, 4), u"  上"_s);
        QCOMPARE(padLeft(u"longer"_s, 4), u"longer"_s);
    }
};

READINESS_TEST(tst_TextColumns)
#include "tst_TextColumns.moc"
