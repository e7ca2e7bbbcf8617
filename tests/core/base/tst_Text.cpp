#include "core/base/Text.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Text : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storableTextIsComposedAndTrimmed();
    void storableTextHasNoByteOrderMark();
    void everyLineEndBecomesALineFeed();
    void refusesWhatCannotBeStored_data();
    void refusesWhatCannotBeStored();
    void acceptsOrdinaryText_data();
    void acceptsOrdinaryText();
    void namesTheControlCharacter();
    void storableMultiLineTextHasNoFault();
    void aDisplayedLineHidesNothing();
    void foldingIgnoresCaseAndAccents();
};

void tst_Text::storableTextIsComposedAndTrimmed()
{
    QCOMPARE(storableText(u"  Jose\u0301 \n"_s, false), u"José"_s);
    QCOMPARE(storableText(u"  two \n lines "_s, true), u"  two \n lines "_s);
    QCOMPARE(storableText(u"   "_s, false), QString());
}

void tst_Text::storableTextHasNoByteOrderMark()
{
    QCOMPARE(storableText(QChar(0xFEFF) + u"from a file"_s, false), u"from a file"_s);
    QCOMPARE(storableText(u"e"_s + QChar(0xFEFF) + QChar(0x0301), false), u"\u00e9"_s);
}

void tst_Text::everyLineEndBecomesALineFeed()
{
    QCOMPARE(storableText(u"a\r\nb\rc\nd\u0085e\u2028f\u2029g"_s, true), u"a\nb\nc\nd\ne\nf\ng"_s);
    QCOMPARE(storableText(u"a\r\n\r\nb"_s, true), u"a\n\nb"_s);
}

void tst_Text::refusesWhatCannotBeStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("escape") << u"\x1B[2J"_s;
    QTest::newRow("delete") << QString(QChar(0x7F));
    QTest::newRow("C1 sequence introducer") << QString(QChar(0x9B));
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800));
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xDBFF);
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00));
    QTest::newRow("reversed pair") << QString(QChar(0xDC00)) + QChar(0xD800);
    QTest::newRow("non-character FFFE") << QString(QChar(0xFFFE));
    QTest::newRow("non-character FDD0") << QString(QChar(0xFDD0));
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF));
    QTest::newRow("non-character 1FFFF") << QString::fromUcs4(U"\x1FFFF");
}

void tst_Text::refusesWhatCannotBeStored()
{
    QFETCH(QString, text);
    QVERIFY(!textFault(text, true).isEmpty());
    QVERIFY(!textFault(u"before "_s + text + u" after"_s, false).isEmpty());
}

void tst_Text::acceptsOrdinaryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("non-breaking space, first above C1") << QString(QChar(0xA0));
    QTest::newRow("tilde, last below delete") << u"~"_s;
    QTest::newRow("emoji") << u"ready 🚀"_s;
    QTest::newRow("right to left") << u"שלום"_s;
    QTest::newRow("next to a non-character") << QString(QChar(0xFDCF)) + QChar(0xFDF0) + QChar(0xFFFD);
}

void tst_Text::acceptsOrdinaryText()
{
    QFETCH(QString, text);
    QCOMPARE(textFault(text, false), QString());
    QCOMPARE(textFault(text, true), QString());
}

void tst_Text::namesTheControlCharacter()
{
    QCOMPARE(textFault(u"\x1B"_s, false), u"it contains the control character U+001B"_s);
    QCOMPARE(textFault(u"a\nb"_s, false), u"it contains the control character U+000A"_s);
    QCOMPARE(textFault(u"a\nb"_s, true), QString());
}

void tst_Text::storableMultiLineTextHasNoFault()
{
    QCOMPARE(textFault(storableText(u"a\r\nb\u0085\u2028c"_s, true), true), QString());
}

void tst_Text::aDisplayedLineHidesNothing()
{
    const QString replaced(QChar::ReplacementCharacter);
    QCOMPARE(displayLine(u"invoice\u202Efdp.exe"_s), u"invoice"_s + replaced + u"fdp.exe"_s);
    QCOMPARE(displayLine(u"a\x1B\u009Bb"_s), u"a"_s + replaced + replaced + u"b"_s);
    QCOMPARE(displayLine(u"a\nb\u2029c\td"_s), u"a b c d"_s);
    QCOMPARE(displayLine(u"plain ü"_s), u"plain ü"_s);
}

void tst_Text::foldingIgnoresCaseAndAccents()
{
    QCOMPARE(folded(u"Jana NOVÁK"_s), folded(u"jana Novak"_s));
    QCOMPARE(folded(u"ﬁle"_s), folded(u"FILE"_s));
    QVERIFY(folded(u"Jan"_s) != folded(u"Jana"_s));
}

READINESS_TEST(tst_Text)
#include "tst_Text.moc"
