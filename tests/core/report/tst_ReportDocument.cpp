#include "core/report/ReportDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_ReportDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksKeepTheirOrderAndCanBeFilledIn()
    {
        ReportDocument document;
        document.heading(1, u"Checklist"_s);
        auto& table = document.add(ReportTable{{weightedColumn(u"Item"_s, 1)}, {}, u"No items."_s});
        table.addGroup(u"Data"_s, u"1 of 1"_s);
        table.addRow({u"Rehearse"_s});
        document.pageBreak();

        QCOMPARE(document.blocks.size(), std::size_t(3));
        QCOMPARE(std::get<ReportHeading>(document.blocks[0]).text, u"Checklist"_s);
        const auto& stored = std::get<ReportTable>(document.blocks[1]);
        QCOMPARE(stored.rows.size(), 2);
        QVERIFY(stored.rows[0].isGroup);
        QVERIFY(!stored.rows[1].isGroup);
        QVERIFY(std::holds_alternative<ReportPageBreak>(document.blocks[2]));
    }

    void aStatusCellCarriesGlyphWordAndTone()
    {
        const ReportCell cell(status(u"blocked"_s, Tone::NoGo), u"since Monday"_s);
        QCOMPARE(cell.text, u"blocked"_s);
        QCOMPARE(cell.note, u"since Monday"_s);
        QCOMPARE(cell.tone, Tone::NoGo);
        QCOMPARE(cell.glyph, StatusGlyph::Octagon);
    }

    void everyToneHasItsOwnGlyph()
    {
        QList<StatusGlyph> glyphs;
        for (Tone tone : {Tone::Neutral, Tone::Go, Tone::InProgress, Tone::Conditional, Tone::NoGo, Tone::NotStarted}) {
            QVERIFY(usualGlyph(tone) != StatusGlyph::None);
            QVERIFY(!glyphs.contains(usualGlyph(tone)));
            glyphs.append(usualGlyph(tone));
        }
    }

    void twelveCharactersOfTheHashAreShown()
    {
        QCOMPARE(shownHash(u"0123456789abcdef"_s), u"0123456789ab"_s);
        QCOMPARE(shownHash(u"0123"_s), u"0123"_s);
    }

    void printableTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << u"Zurückführen – 0:30 … naïve"_s;
        QTest::newRow("markup") << u"<img src=\"file:///etc/passwd\"> **bold** &amp;"_s;
        QTest::newRow("arabic with marks") << u"نسخة\u200F"_s;
        QTest::newRow("beyond the basic plane") << QString::fromUcs4(U"a\U0001F600b");
        QTest::newRow("joined") << u"क्‍ष"_s;
        QTest::newRow("empty") << QString();
    }
    void printableTextIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(printable(text), text);
    }

    void whatSteersTheReaderIsShownAsReplacement_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QChar bad(QChar::ReplacementCharacter);
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a"_s + bad + u"b"_s;
        QTest::newRow("escape") << u"\x1b[31mred"_s << bad + u"[31mred"_s;
        QTest::newRow("delete and c1") << QString(QChar(0x7f)) + QChar(0x9b) << QString(2, bad);
        QTest::newRow("right-to-left override") << u"\u202Eog-on"_s << bad + u"og-on"_s;
        QTest::newRow("isolate") << u"\u2066x\u2069"_s << bad + u"x"_s + bad;
        QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD800) << u"a"_s + bad;
        QTest::newRow("lone low surrogate") << QChar(0xDC00) + u"a"_s << bad + u"a"_s;
        QTest::newRow("not a character") << QString(QChar(0xFFFF)) << QString(bad);
        QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << QString(bad);
    }
    void whatSteersTheReaderIsShownAsReplacement()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(printable(text), expected);
    }

    void lineEndsAreUnifiedAndInvisibleMarksDropped()
    {
        QCOMPARE(printable(u"a\r\nb\rc\nd\u2028e\u2029f"_s), u"a\nb\nc\nd\ne\nf"_s);
        QCOMPARE(printable(u"soft\u00ADhyphen\uFEFF\u200B"_s), u"softhyphen"_s);
        QCOMPARE(printable(u"a\tb"_s), u"a    b"_s);
        QCOMPARE(printable(u"o\u0308"_s), u"ö"_s);
    }
};

READINESS_TEST(tst_ReportDocument)
#include "tst_ReportDocument.moc"
