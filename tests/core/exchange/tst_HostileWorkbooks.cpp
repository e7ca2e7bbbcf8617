#include "core/exchange/TableFile.h"
#include "core/exchange/ZipArchive.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipBuilder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray sheetOf(const QByteArray& rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; }

QByteArray zipOf(const ZipBuilder::Entry& entry) { return ZipBuilder().add(entry).bytes(); }

QByteArray manyAttributes(int count)
{
    QByteArray tag = "<row";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    return tag + "/>";
}

} // namespace

/// Files made to do harm, or damaged on the way: each is refused in one sentence, or read unharmed, and soon.
class tst_HostileWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefusedInOneSentence_data();
    void isRefusedInOneSentence();
    void anInnocentWorkbookIsRead();
    void whatAnArchiveSaysOfItselfIsNotBelieved_data();
    void whatAnArchiveSaysOfItselfIsNotBelieved();
    void cutOffAnywhereIsRefused();
    void damagedBytesNeverCrash();
    void readingCanBeStopped();
};

void tst_HostileWorkbooks::isRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& says) {
        QTest::addRow("%s", name) << bytes << says;
    };
    row("document type", workbookOf("<!DOCTYPE a><worksheet/>"), u"declares a document type"_s);
    row("entities", workbookOf("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'b'>]><worksheet>&b;</worksheet>"),
        u"declares a document type"_s);
    row("document type of the strings", workbookOf(sheetOf(""), "<!DOCTYPE a><sst/>"), u"declares a document type"_s);
    row("document type of the styles", workbookOf(sheetOf(""), {}, "<!DOCTYPE a><styleSheet/>"),
        u"declares a document type"_s);
    row("deep", workbookOf(QByteArray("<a>").repeated(257)), u"nested more than 256 deep"_s);
    row("long start tag", workbookOf("<a b='" + QByteArray(9000, 'x') + "'/>"), u"longer than 8 KB"_s);
    row("long start tag with > in it", workbookOf("<a b='" + QByteArray(9000, '>') + "'/>"), u"longer than 8 KB"_s);
    row("many attributes", workbookOf(manyAttributes(300)), u"hundreds of attributes"_s);
    row("UTF-16", workbookOf(QByteArray("\xFF\xFE<\0a\0>\0", 8)), u"not written in UTF-8"_s);
    row("Latin-1", workbookOf("<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>"), u"not written in UTF-8"_s);
    row("not well formed", workbookOf("<worksheet><sheetData></worksheet>"), u"breaks off"_s);
    row("cell outside", workbookOf(sheetOf("<row><c r='XFE1'><v>1</v></c></row>")), u"the cell XFE1 is not where"_s);
    row("cell nowhere", workbookOf(sheetOf("<row><c r='12'><v>1</v></c></row>")), u"the cell 12 is not where"_s);
    row("cells backwards", workbookOf(sheetOf("<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>")),
        u"the cell A1 is not where"_s);
    row("row beyond the last", workbookOf(sheetOf("<row r='1048577'/>")), u"the cell 1048577 is not where"_s);
    row("rows backwards", workbookOf(sheetOf("<row r='3'/><row r='2'/>")), u"the cell 2 is not where"_s);
    row("long cell", workbookOf(sheetOf("<row><c t='str'><v>" + QByteArray(32768, 'x') + "</v></c></row>")),
        u"longer texts than a spreadsheet"_s);
    row("far cells in many rows", workbookOf(sheetOf(QByteArray("<row><c r='XFD'><v>1</v></c></row>").repeated(300))),
        u"more than 4 million cells"_s);
    row("no zip", "PK\x03\x04", u"cannot be unpacked"_s);
    row("another zip", zipOf({"a.txt", "a"}), u"no Excel workbook"_s);
    row("no workbook part",
        zipOf({"_rels/.rels", "<r><Relationship Type='x/officeDocument' Target='xl/workbook.xml'/></r>"}),
        u"lacks the part “xl/workbook.xml”"_s);
    row("old Excel or a password", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", u"protected with a password"_s);
    row("encrypted entry", zipOf({"a.xml", "a", true, 1}), u"protected with a password"_s);
    row("path upwards", zipOf({"../../etc/passwd", "a"}), u"no spreadsheet program writes"_s);
    row("absolute path", zipOf({"/etc/passwd", "a"}), u"no spreadsheet program writes"_s);
    row("backslashes", zipOf({"..\\a", "a"}), u"no spreadsheet program writes"_s);
    row("drive", zipOf({"C:a", "a"}), u"no spreadsheet program writes"_s);
    row("symbolic link", zipOf({"a.xml", "/etc/passwd", true, 0, 0120777U << 16}), u"no spreadsheet program writes"_s);
    row("twice", ZipBuilder().add("a.xml", "a").add("A.XML", "b").bytes(), u"twice"_s);
    row("bomb", zipOf({"a.xml", QByteArray(20'000'000, ' ')}), u"unpacks to far more"_s);
    ZipBuilder many;
    for (int i = 0; i < 2001; ++i)
        many.add(QByteArray::number(i), {});
    row("many entries", many.bytes(), u"more than 2,000 parts"_s);
}

void tst_HostileWorkbooks::isRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto workbook = readTable(bytes);
    QVERIFY(!workbook.has_value());
    QVERIFY2(workbook.error().text.contains(says), qPrintable(workbook.error().text));
    QVERIFY(workbook.error().text.endsWith(u'.'));
    QVERIFY(!workbook.error().text.contains(u'\n'));
    QCOMPARE(int(workbook.error().kind), int(ErrorKind::Refused));
    QVERIFY(timer.elapsed() < 1000);
}

void tst_HostileWorkbooks::anInnocentWorkbookIsRead()
{
    // Just inside the limits that the rows above break.
    const QByteArray deep = QByteArray("<a>").repeated(254) + QByteArray("</a>").repeated(254);
    for (const QByteArray& sheet :
         {"<worksheet>" + deep + "</worksheet>", QByteArray("<worksheet a='" + QByteArray(8000, 'x') + "'/>"),
          sheetOf(manyAttributes(200)), QByteArray("<!-- <!DOCTYPE a> --><worksheet/>"),
          sheetOf("<row><c t='str'><v>" + QByteArray(32767, 'x') + "</v></c></row>"),
          sheetOf("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")}) {
        const auto workbook = readTable(workbookOf(sheet));
        QVERIFY2(workbook.has_value(), workbook ? "" : qPrintable(workbook.error().text));
    }
}

void tst_HostileWorkbooks::whatAnArchiveSaysOfItselfIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray content = "<worksheet>" + QByteArray(50'000, 'x') + "</worksheet>";
    QTest::addRow("smaller than it is") << zipOf({"a.xml", content, true, 0, 0, 10});
    QTest::addRow("larger than it is") << zipOf({"a.xml", content, true, 0, 0, 60'000});
    QTest::addRow("wrong checksum") << zipOf({"a.xml", content, true, 0, 0, -1, true});
    QTest::addRow("a bomb that says it is small") << zipOf({"a.xml", QByteArray(20'000'000, ' '), true, 0, 0, 1000});
}

void tst_HostileWorkbooks::whatAnArchiveSaysOfItselfIsNotBelieved()
{
    QFETCH(QByteArray, bytes);
    auto archive = ZipArchive::open(bytes);
    QVERIFY(archive.has_value());
    const auto part = archive->read(u"a.xml"_s);
    QVERIFY(!part.has_value());
    QCOMPARE(int(part.error().kind), int(ErrorKind::Refused));
}

void tst_HostileWorkbooks::cutOffAnywhereIsRefused()
{
    const QByteArray whole = workbookOf(sheetOf("<row><c t='s'><v>0</v></c></row>"), "<sst><si><t>a</t></si></sst>");
    QVERIFY(readTable(whole).has_value());
    for (qsizetype size = 2; size < whole.size() - 3; ++size) { // the last three bytes are zeros anyway
        const auto workbook = readTable(whole.left(size));
        QVERIFY2(!workbook.has_value(), qPrintable(u"%1 of %2"_s.arg(size).arg(whole.size())));
        QCOMPARE(int(workbook.error().kind), int(ErrorKind::Refused));
    }
}

void tst_HostileWorkbooks::damagedBytesNeverCrash()
{
    const QByteArray whole = workbookOf(sheetOf("<row><c t='s'><v>0</v></c><c s='1'><v>45000.5</v></c></row>"),
                                        "<sst><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>",
                                        "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>");
    QRandomGenerator random(7);
    int read = 0;
    for (int turn = 0; turn < 3000; ++turn) {
        QByteArray damaged = whole;
        for (int i = random.bounded(1, 6); i > 0; --i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        read += readTable(damaged).has_value() ? 1 : 0;
    }
    QVERIFY(read > 0 && read < 3000);
}

void tst_HostileWorkbooks::readingCanBeStopped()
{
    const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(2000);
    int asked = 0;
    const auto workbook = readTable(workbookOf(sheetOf(rows)), [&] { return ++asked == 3; });
    QVERIFY(!workbook.has_value());
    QCOMPARE(asked, 3);
    QCOMPARE(workbook.error().text, u"Reading the file was canceled."_s);
}

READINESS_TEST(tst_HostileWorkbooks)

} // namespace readiness::test

#include "tst_HostileWorkbooks.moc"
