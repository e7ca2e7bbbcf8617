#include "tests/support/TestMain.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/TextFace.h"
#include "ui/paint/TypeSetter.h"

#include <QFontMetricsF>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& text, qreal width)
{
    TextFace face(plainFont(FontFace::Text, 200));
    QStringList lines;
    for (const TextSpan& line : face.breakLines(text, width))
        lines.append(text.mid(line.start, line.length));
    return lines;
}

} // namespace

class tst_TextFace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(loadFonts(), "fonts-inter was not found when the program was built"); }

    void widthsAreThoseOfTheFont()
    {
        const QFont font = plainFont(FontFace::Text, 200);
        TextFace face(font);
        for (const auto& text : {u"Sign-off at 0:30"_s, u"Größe Київ Ελλάδα"_s, u"→ ≥ …"_s})
            QVERIFY(qAbs(face.width(text) - QFontMetricsF(font).horizontalAdvance(text)) < 1.5);
    }

    void otherScriptsAreLeftToTheLayout()
    {
        TextFace face(plainFont(FontFace::Text, 200));
        QVERIFY(face.covers(u"Größe Київ Ελλάδα → 0:30"));
        QVERIFY(!face.covers(u"שלום"));
        QVERIFY(!face.covers(u"上线"));
        QVERIFY(!face.covers(u"x\u0323"));
        QVERIFY(!face.covers(u"\uFFFD"));
    }

    void linesBreakAtSpacesAndBetweenHyphenatedWords()
    {
        TextFace face(plainFont(FontFace::Text, 200));
        QCOMPARE(linesOf(u"one two"_s, face.width(u"one tw")), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(linesOf(u"sign-off"_s, face.width(u"sign-of")), (QStringList{u"sign-"_s, u"off"_s}));
        QCOMPARE(linesOf(u"at C-014"_s, face.width(u"at C-01")), (QStringList{u"at"_s, u"C-014"_s}));
        QCOMPARE(linesOf(u"at T-28"_s, face.width(u"at T-2")), (QStringList{u"at"_s, u"T-28"_s}));
        QCOMPARE(linesOf(u"10\u00A0km"_s, face.width(u"10\u00A0k")).size(), 2);
    }

    void aLongAddressIsCutAtASeam()
    {
        TextFace face(plainFont(FontFace::Text, 200));
        QCOMPARE(linesOf(u"example.org/rehearsal2026"_s, face.width(u"example.org/rehe")),
                 (QStringList{u"example.org/"_s, u"rehearsal2026"_s}));
    }

    void noLetterIsLostAtAnyWidth()
    {
        TextFace face(plainFont(FontFace::Text, 200));
        const QString text =
            u" Rehearse the full-volume migration, twice: https://wiki.example.org/a_b/c?d=e  and verylongidentifierwithoutseams "_s;
        for (qreal width = 1; width < 4000; width += 37) {
            const QStringList lines = linesOf(text, width);
            QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
            for (const QString& line : lines)
                QVERIFY2(line.size() <= 1 || face.width(line) <= width, qPrintable(line));
        }
    }

    void bothWaysOfSettingKeepParagraphs()
    {
        TypeSetter type(20);
        for (const auto& text : {u"one\n\ntwo"_s, u"אחד\n\nשתיים"_s}) {
            const LaidText laid = type.lay(text, TextStyle::Body, 10'000);
            QCOMPARE(laid.lines.size(), 3);
            QCOMPARE(laid.lines[1].length, 0);
            QVERIFY(!laid.text.mid(laid.lines[2].start, laid.lines[2].length).contains(u'\n'));
        }
    }
};

READINESS_TEST(tst_TextFace)
#include "tst_TextFace.moc"
