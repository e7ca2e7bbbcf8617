#include "core/report/ReportDocument.h"
#include "core/report/TextColumns.h"
#include "core/report/TextReport.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

ReportTable checklist()
{
    ReportTable table{{fixedColumn(u"No."_s, 14), weightedColumn(u"Item"_s, 3), fixedColumn(u"Status"_s, 24),
                       weightedColumn(u"Owner"_s, 1), fixedColumn(u"Due"_s, 20)},
                      {},
                      u"There are no items."_s};
    table.addGroup(u"Data migration"_s, u"1 of 2"_s);
    table.addRow({u"C-001"_s,
                  {u"Rehearse the migration with the full volume of production data"_s, u"Took 6:30 h"_s},
                  status(u"done"_s, Tone::Go),
                  u"Ana Müller"_s,
                  u"2027-02-01"_s});
    table.addRow(
        {u"C-002"_s, u"Agree on the point of no return"_s, status(u"blocked"_s, Tone::NoGo), u"Bo"_s, u"2027-02-12"_s});
    return table;
}

QStringList linesOf(const ReportDocument& document, int columns = 96)
{
    return textReport(document, columns).split(u'\n');
}

} // namespace

class tst_TextReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusIsAGlyphAndAWord()
    {
        ReportDocument document;
        document.add(checklist());
        const QString text = textReport(document);
        QVERIFY(text.contains(u"✓ done"_s));
        QVERIFY(text.contains(u"! blocked"_s));
    }

    void columnsAlignAndGroupsStandOut()
    {
        ReportDocument document;
        document.add(checklist());
        const QStringList lines = linesOf(document);
        const auto lineWith = [&](const QString& word) { return lines.filter(word).value(0); };
        QCOMPARE(lineWith(u"C-001"_s).indexOf(u"✓"), lineWith(u"C-002"_s).indexOf(u"!"));
        QCOMPARE(lineWith(u"C-001"_s).indexOf(u"Ana"), lineWith(u"No."_s).indexOf(u"Owner"));
        QVERIFY(lineWith(u"Data migration"_s).startsWith(u"── Data migration ─"_s));
        QVERIFY(lineWith(u"Data migration"_s).endsWith(u" 1 of 2"_s));
    }

    void aHeatMapIsATable()
    {
        ReportDocument document;
        document.add(ReportMatrix{u"Now"_s,
                                  u"Probability"_s,
                                  u"Impact"_s,
                                  {u"2 Likely"_s, u"1 Rare"_s},
                                  {u"1 Minor"_s, u"2 Major"_s},
                                  {{u"Low"_s, Tone::Go}, {u"High"_s, Tone::NoGo}},
                                  {{0}, {1, 5, {u"R-001"_s, u"R-002"_s}}, {0, 1, {u"R-003"_s}}, {0, 7, {}}}});
        const QStringList lines = linesOf(document);
        QCOMPARE(lines.filter(u"Probability / Impact"_s).size(), 1);
        const QString likely = lines.filter(u"2 Likely"_s).value(0).simplified();
        QCOMPARE(likely, u"2 Likely – 5: R-001, R-002, +3"_s);
        QCOMPARE(lines.filter(u"1 Rare"_s).value(0).simplified(), u"1 Rare 1: R-003 7"_s);
        QVERIFY(lines.join(u' ').contains(u"High"_s));
    }

    void noLineIsWiderThanAskedForAndNoneEndsInSpaces()
    {
        ReportDocument document;
        document.add(ReportCover{
            u"Sign-off"_s, u"Gate"_s, QString(150, u'p'), u"Customer"_s, {{u"Go-live"_s, QString(200, u'v')}}});
        document.add(
            ReportDecision{status(u"no-go"_s, Tone::NoGo), u"Three things are open."_s, {u"a "_s.repeated(90)}});
        document.add(checklist());
        document.add(ReportBars{
            u"By area"_s,
            {{u"A long label of an area "_s.repeated(4), 40, status(u"at risk"_s, Tone::NoGo), u"4 of 10"_s, {}}},
            {}});
        document.add(ReportSignatures{{{u"Ana"_s,
                                        u"Lead"_s,
                                        QString(120, u'm'),
                                        u"today"_s,
                                        status(u"valid"_s, Tone::Go),
                                        QString(64, u'f'),
                                        {}}},
                                      {{}}});
        for (int columns : {40, 80, 96})
            for (const QString& line : linesOf(document, columns)) {
                QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
                QVERIFY2(!line.endsWith(u' '), qPrintable(line));
            }
    }

    void everyWordOfATableAppearsAtAnyWidth()
    {
        ReportDocument document;
        ReportTable table = checklist();
        table.rows.last().cells.append(u"surplus"_s);
        document.add(table);
        for (int columns : {24, 40, 60, 96, 200}) {
            const QString text = textReport(document, columns);
            for (const ReportRow& row : table.rows)
                for (const ReportCell& cell : row.cells)
                    for (const QString& word : (cell.text + u' ' + cell.note).split(u' ', Qt::SkipEmptyParts))
                        QVERIFY2(text.contains(word), qPrintable(u"%1 at %2"_s.arg(word).arg(columns)));
        }
    }

    void tooManyColumnsBecomeLinesOfHeadingAndValue()
    {
        ReportTable table;
        ReportRow row;
        for (int i = 0; i < 12; ++i) {
            table.columns.append(weightedColumn(u"Heading%1"_s.arg(i), 1));
            row.cells.append(u"value number %1 of the row"_s.arg(i));
        }
        table.rows.append(row);
        ReportDocument document;
        document.add(table);
        QVERIFY(linesOf(document, 80).contains(u"Heading7: value number 7 of the row"_s));
    }

    void anEmptyTableSaysSo()
    {
        ReportDocument document;
        document.add(ReportTable{{weightedColumn(u"Item"_s, 1)}, {}, u"Nothing is waived."_s});
        const QString text = textReport(document);
        QVERIFY(text.contains(u"Nothing is waived."_s));
        QVERIFY(!text.contains(u"Item"_s));
    }

    void aBarShowsItsShareItsWordAndItsNote()
    {
        ReportDocument document;
        document.add(ReportBars{{}, {{u"Security"_s, 25, status(u"at risk"_s, Tone::NoGo), u"1 of 4"_s, {}}}, {}});
        QVERIFY(textReport(document).contains(u"Security  !!!!!···············  25 %  ! at risk  1 of 4"_s));
    }

    void stackedPartsFillTheWholeBar()
    {
        ReportDocument document;
        const QList<ReportBarPart> parts{{1, Tone::Go}, {1, Tone::InProgress}, {1, Tone::NotStarted}};
        document.add(ReportBars{{}, {{u"Security"_s, 33.3, {}, {}, parts}}, {status(u"done"_s, Tone::Go)}});
        const QString text = textReport(document);
        QVERIFY(text.contains(u"███████▒▒▒▒▒▒·······"_s));
        QVERIFY(text.contains(u"█ done"_s));
    }

    void barsOfNonsenseAreStillBars()
    {
        ReportDocument document;
        document.add(ReportBars{
            {}, {{u"A"_s, -5, {}, {}, {}}, {u"B"_s, 300, {}, {}, {}}, {u"C"_s, 0, {}, {}, {{0, Tone::Go}}}}, {}});
        for (const QString& line : linesOf(document))
            QVERIFY(displayWidth(line) <= 96);
    }

    void peopleWhoHaveNotSignedGetALine()
    {
        ReportDocument document;
        document.add(ReportSignatures{{{u"Ana"_s,
                                        u"Lead"_s,
                                        u"I accept"_s,
                                        u"1 Feb 2027 10:00 CET"_s,
                                        status(u"valid"_s, Tone::Go),
                                        u"ab:cd"_s,
                                        {}}},
                                      {{u"Bo Berg"_s, u"Sponsor"_s}}});
        const QString text = textReport(document);
        QVERIFY(text.contains(u"✓ valid"_s));
        QVERIFY(text.contains(u"ab:cd"_s));
        QVERIFY(QRegularExpression(u"Name: Bo Berg\\n.*Sponsor\\n\\nDate: _+  Signature: _+"_s).match(text).hasMatch());
    }

    void theFootHasProjectHashAndTime()
    {
        ReportDocument document{.title = u"Sign-off"_s,
                                .project = u"Contoso"_s,
                                .contentHash = u"0123456789abcdef"_s,
                                .timeText = u"1 Feb 2027 10:00 CET"_s,
                                .createdAt = {},
                                .author = {},
                                .blocks = {}};
        const QString text = textReport(document);
        QVERIFY(text.contains(u"Contoso · Sign-off"_s));
        QVERIFY(text.endsWith(u"Content 0123456789ab · 1 Feb 2027 10:00 CET\n"_s));
    }

    void hostileTextCannotSteerATerminal()
    {
        ReportDocument document;
        document.paragraph(u"\x1b[2Jgone \u202Eesrever "_s + QChar(0xD800) + QChar(0));
        const QString text = textReport(document);
        for (QChar c : text)
            QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && !c.isSurrogate() && c != QChar(0x202E)));
        QVERIFY(text.contains(u"[2Jgone"_s));
    }
};

READINESS_TEST(tst_TextReport)
#include "tst_TextReport.moc"
