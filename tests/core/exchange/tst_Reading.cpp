#include "core/exchange/Csv.h"
#include "core/exchange/ExcelDate.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "core/exchange/ZipArchive.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipBuilder.h"

#include <QTest>

Q_DECLARE_METATYPE(readiness::Cell)

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

Cell firstCell(const QByteArray& cellXml, const QByteArray& strings = {}, const QByteArray& styles = {})
{
    const auto workbook = readTable(
        workbookOf("<worksheet><sheetData><row>" + cellXml + "</row></sheetData></worksheet>", strings, styles));
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().text));
    const auto& rows = workbook->sheets.front().rows;
    return rows.empty() ? Cell() : rows.front().at(0);
}

QStringList textsOf(const SheetRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts += cell.text;
    return texts;
}

} // namespace

/// What cells of the two formats mean, as programs other than this one write them.
class tst_Reading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsHaveTheirTypes_data();
    void cellsHaveTheirTypes();
    void numberFormatsAreDatesOrNot_data();
    void numberFormatsAreDatesOrNot();
    void serialNumbersLeadBack();
    void theDateSystemOfTheWorkbookCounts();
    void csvIsTakenApart_data();
    void csvIsTakenApart();
    void csvInAnyEncoding_data();
    void csvInAnyEncoding();
    void csvTextsComeBackAsTheyWere();
    void halvesOfCharactersDoNotComeIn();
    void noTextBecomesAFormula_data();
    void noTextBecomesAFormula();
};

void tst_Reading::cellsHaveTheirTypes_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<Cell>("cell");
    const auto row = [](const char* name, const char* xml, const Cell& cell) {
        QTest::addRow("%s", name) << QByteArray(xml) << cell;
    };
    row("shared string", "<c t='s'><v>1</v></c>", {u"two"_s, CellType::Text});
    row("character in two halves", "<c t='inlineStr'><is><t>_xD83D__xDE00_</t></is></c>",
        {QString::fromUtf8("\xF0\x9F\x98\x80"), CellType::Text});
    row("no escape", "<c t='inlineStr'><is><t>_x+00D_ _x0x0D_ _x00D</t></is></c>",
        {u"_x+00D_ _x0x0D_ _x00D"_s, CellType::Text});
    row("runs of a shared string, without reading aid", "<c t='s'><v>2</v></c>", {u"rich text"_s, CellType::Text});
    row("escaped character", "<c t='s'><v>3</v></c>", {u"a\tb_x0009_"_s, CellType::Text});
    row("shared string that is not there", "<c t='s'><v>99</v></c>", {u"#REF!"_s, CellType::Fault});
    row("shared string without a number", "<c t='s'><v>x</v></c>", {u"#REF!"_s, CellType::Fault});
    row("inline string", "<c t='inlineStr'><is><t>in</t></is></c>", {u"in"_s, CellType::Text});
    row("formula", "<c t='str'><f>A2&amp;\"\"</f><v>text</v></c>", {u"text"_s, CellType::Text});
    row("formula of a number", "<c><f>1+1</f><v>2</v></c>", {u"2"_s, CellType::Number});
    row("formula of an empty text", "<c t='str'><f>\"\"</f><v></v></c>", {});
    row("formula that nobody computed", "<c><f>A2&amp;\"x\"</f><v/></c>", {u"=A2&\"x\""_s, CellType::Fault});
    row("broken formula", "<c t='e'><v>#REF!</v></c>", {u"#REF!"_s, CellType::Fault});
    row("yes", "<c t='b'><v>1</v></c>", {u"TRUE"_s, CellType::YesNo});
    row("no", "<c t='b'><v>0</v></c>", {u"FALSE"_s, CellType::YesNo});
    row("number", "<c><v>0.1</v></c>", {u"0.1"_s, CellType::Number});
    row("number as Excel writes it", "<c><v>1.1000000000000001</v></c>", {u"1.1"_s, CellType::Number});
    row("large number", "<c><v>1E+6</v></c>", {u"1000000"_s, CellType::Number});
    row("date", "<c s='1'><v>46447</v></c>", {u"2027-03-01"_s, CellType::Date});
    row("time with a date", "<c s='2'><v>46447.333333333336</v></c>", {u"2027-03-01T08:00:00"_s, CellType::DateTime});
    row("date with a time in it", "<c s='1'><v>46447.5</v></c>", {u"2027-03-01T12:00:00"_s, CellType::DateTime});
    row("elapsed time", "<c s='3'><v>1.0625</v></c>", {u"25:30"_s, CellType::Text});
    row("day that never was", "<c s='1'><v>-5</v></c>", {u"-5"_s, CellType::Number});
    row("beyond all days", "<c s='1'><v>2958466</v></c>", {u"2958466"_s, CellType::Number});
    row("ISO date", "<c t='d'><v>2027-03-01</v></c>", {u"2027-03-01"_s, CellType::Date});
    row("no number", "<c><v>abc</v></c>", {u"abc"_s, CellType::Text});
    row("not a number", "<c><v>nan</v></c>", {u"nan"_s, CellType::Text});
    row("empty", "<c s='1'/>", {});
}

void tst_Reading::cellsHaveTheirTypes()
{
    QFETCH(QByteArray, xml);
    QFETCH(Cell, cell);
    const QByteArray strings = "<sst><si><t>one</t></si><si><t>two</t></si>"
                               "<si><r><t>rich </t></r><r><t>text</t></r><rPh sb='0' eb='1'><t>aid</t></rPh></si>"
                               "<si><t>a_x0009_b_x005F_x0009_</t></si></sst>";
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy hh:mm'/>"
        "<numFmt numFmtId='165' formatCode='[h]:mm'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='22'/></cellStyleXfs>"
        "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>";
    const Cell found = firstCell(xml, strings, styles);
    QCOMPARE(found.text, cell.text);
    if (!cell.isEmpty())
        QCOMPARE(int(found.type), int(cell.type));
}

void tst_Reading::numberFormatsAreDatesOrNot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("style");
    const auto row = [](const QString& code, NumberStyle style) {
        QTest::addRow("%s", qPrintable(code)) << code << int(style);
    };
    for (const QString& code :
         {u"dd.mm.yyyy"_s, u"[$-407]d. mmmm yyyy"_s, u"yyyy\\-mm\\-dd"_s, u"d/m/yy;@"_s, u"[Red]dd-mmm-yy"_s})
        row(code, NumberStyle::Date);
    for (const QString& code : {u"dd.mm.yyyy hh:mm"_s, u"yyyy-mm-dd\"T\"hh:mm:ss"_s})
        row(code, NumberStyle::DateTime);
    for (const QString& code : {u"hh:mm"_s, u"[h]:mm:ss"_s, u"[mm]:ss"_s})
        row(code, NumberStyle::Time);
    for (const QString& code :
         {u"General"_s, u"0.00"_s, u"#,##0 \"days\""_s, u"0\\d"_s, u"[Red]0;[Yellow]0"_s, u"@"_s, u"0_d"_s})
        row(code, NumberStyle::Plain);
}

void tst_Reading::numberFormatsAreDatesOrNot()
{
    QFETCH(QString, code);
    QFETCH(int, style);
    // "General" has no letter of a date outside of words of the format's own.
    QCOMPARE(int(styleOfFormat(code)), style);
}

void tst_Reading::serialNumbersLeadBack()
{
    for (QDate day(1900, 3, 1); day <= QDate(9999, 12, 31); day = day.addDays(977)) {
        for (const QTime& time : {QTime(0, 0), QTime(0, 0, 1), QTime(13, 37, 59), QTime(23, 59, 59)}) {
            const auto serial = serialOf(day, time);
            QVERIFY(serial.has_value());
            const Cell cell = cellOfNumber(*serial, NumberStyle::DateTime, DateSystem::From1900);
            QCOMPARE(cell.text, QDateTime(day, time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        }
    }
    QVERIFY(!serialOf(QDate(1900, 2, 28)));
    QVERIFY(!serialOf(QDate()));
    QCOMPARE(cellOfNumber(59, NumberStyle::Date, DateSystem::From1900).text, u"1900-02-28"_s);
}

void tst_Reading::theDateSystemOfTheWorkbookCounts()
{
    QCOMPARE(cellOfNumber(44985, NumberStyle::Date, DateSystem::From1904).text, u"2027-03-01"_s);
}

void tst_Reading::csvIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& first, int rows) {
        QTest::addRow("%s", name) << bytes << first << rows;
    };
    row("commas", "a,b\nc,d\n", {u"a"_s, u"b"_s}, 2);
    row("semicolons", "a,b;c;d\n", {u"a,b"_s, u"c"_s, u"d"_s}, 1);
    row("tabs", "a;b\tc\td\n", {u"a;b"_s, u"c"_s, u"d"_s}, 1);
    row("separators in quotation", "\"a;b;c;d\",b\n", {u"a;b;c;d"_s, u"b"_s}, 1);
    row("line end in quotation", "\"a\r\nb\",c\r\n", {u"a\nb"_s, u"c"_s}, 1);
    row("quotation marks", "\"say \"\"hi\"\"\",b", {u"say \"hi\""_s, u"b"_s}, 1);
    row("quotation mark in the middle", "5\" disk,b", {u"5\" disk"_s, u"b"_s}, 1);
    row("text after a quotation", "\"a\"b,c", {u"ab"_s, u"c"_s}, 1);
    row("old Macintosh", "a,b\rc,d", {u"a"_s, u"b"_s}, 2);
    row("no line end", "a,b", {u"a"_s, u"b"_s}, 1);
    row("empty cells at the end", "a,b,,,\n", {u"a"_s, u"b"_s}, 1);
    row("empty rows", "\n\na,b\n\n", {u"a"_s, u"b"_s}, 1);
    row("empty quotation", "\"\",b\n", {QString(), u"b"_s}, 1);
    row("nothing", "", {}, 0);
}

void tst_Reading::csvIsTakenApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, first);
    QFETCH(int, rows);
    const auto sheet = readCsv(bytes);
    QVERIFY(sheet.has_value());
    QCOMPARE(int(sheet->rows.size()), rows);
    if (rows > 0)
        QCOMPARE(textsOf(sheet->rows.front()), first);
}

void tst_Reading::csvInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Größe,€ “x”\n"_s;
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::addRow("UTF-16") << "\xFF\xFE" + utf16;
    QTest::addRow("Windows-1252") << QByteArray("Gr\xF6\xDF"
                                                "e,\x80 \x93x\x94\n");
}

void tst_Reading::csvInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readCsv(bytes);
    QVERIFY(sheet.has_value());
    QCOMPARE(textsOf(sheet->rows.front()), (QStringList{u"Größe"_s, u"€ “x”"_s}));
}

void tst_Reading::halvesOfCharactersDoNotComeIn()
{
    const QByteArray bytes("\xff\xfe"
                           "a\x00"
                           "\x00\xd8"
                           "b\x00",
                           8); // UTF-16: a, half of a character, b
    const auto sheet = readCsv(bytes);
    QVERIFY(sheet);
    for (const QString& text :
         {textsOf(sheet->rows.front()).front(), firstCell("<c t='inlineStr'><is><t>a_xD83D_b</t></is></c>").text,
          firstCell("<c t='str'><v>a\xED\xA0\xBD\x62</v></c>").text}) {
        QVERIFY(text.startsWith(u'a') && text.endsWith(u'b'));
        for (const QChar c : text)
            QVERIFY(!c.isSurrogate());
    }
}

void tst_Reading::csvTextsComeBackAsTheyWere()
{
    const QStringList texts{u"=1+1"_s,    u"'=1+1"_s,      u"''=1"_s,     u"'plain"_s, u"-5"_s,      u"- a list"_s,
                            u"+49 171"_s, u"@home"_s,      u"\t=1"_s,     u" =1"_s,    u"\uFF1D1"_s, u"a,b;c"_s,
                            u"\"q\""_s,   u"two\nlines"_s, u" blanks "_s, u"'"_s,      u"-"_s,       u"ends with\n"_s};
    const auto sheet = readCsv(csvOf({texts}));
    QVERIFY(sheet.has_value());
    QCOMPARE(textsOf(sheet->rows.front()), texts);
}

void tst_Reading::noTextBecomesAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"=HYPERLINK(\"http://x\")"_s, u"+1"_s, u"-1+1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u" =1"_s,
                                u"\uFF1D1"_s, u"\uFF0B1"_s, u"\uFF0D1"_s, u"\uFF20A"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void tst_Reading::noTextBecomesAFormula()
{
    QFETCH(QString, text);
    ProjectBuilder builder;
    builder.area(text);
    const SnapshotPtr snapshot = builder.build();
    const ExportTable table = exportTable(snapshot, areaType(), snapshot->all(RecordKind::Area));
    const QByteArray csv = csvOf(table.texts());
    QVERIFY2(csv.contains('\'' + QString(text).replace(u'"', u"\"\""_s).toUtf8()), csv.constData());
    const auto xlsx = xlsxOf(table, {0});
    QVERIFY(xlsx.has_value());
    auto archive = ZipArchive::open(*xlsx);
    QVERIFY(archive.has_value());
    const QByteArray sheet = archive->read(u"xl/worksheets/sheet1.xml"_s).value();
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(archive->read(u"xl/sharedStrings.xml"_s)
                .value()
                .contains(text.trimmed().toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).toUtf8()));
}

READINESS_TEST(tst_Reading)

} // namespace readiness::test

#include "tst_Reading.moc"
