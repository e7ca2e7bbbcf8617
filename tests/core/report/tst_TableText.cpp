#include "core/report/ReportDocument.h"
#include "core/report/TableText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

ReportTable sample()
{
    ReportTable table{{weightedColumn(u"What"_s, 1), numberColumn(u"Open"_s, 10)}, {}, {}};
    table.addGroup(u"Data"_s, u"2 of 3"_s);
    table.addRow({{u"<b>Load & check</b>"_s, u"first line\nsecond"_s}, u"7"_s});
    table.addRow({status(u"blocked"_s, Tone::NoGo)});
    return table;
}

} // namespace

class tst_TableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlHoldsTextAndNoMarkupOfCells()
    {
        const QString html = tableHtml(sample());
        QVERIFY(html.contains(u"<th align=\"right\">Open</th>"));
        QVERIFY(html.contains(u"<th align=\"left\" colspan=\"2\">Data – 2 of 3</th>"));
        QVERIFY(html.contains(u"<td>&lt;b&gt;Load &amp; check&lt;/b&gt;<br><small>first line<br>second</small></td><td "
                              u"align=\"right\">7</td>"));
        QVERIFY(html.contains(u"<td>! blocked</td>"));
    }

    void textHasOneLineForEachRow()
    {
        QCOMPARE(tabbedText(sample()).split(u'\n'),
                 QStringList({u"What\tOpen"_s, u"Data – 2 of 3"_s, u"<b>Load & check</b> – first line second\t7"_s,
                              u"! blocked"_s}));
    }

    void whatWouldSteerIsShownInstead()
    {
        ReportTable table{{weightedColumn(u"What"_s, 1)}, {}, {}};
        table.addRow({u"right \u202Eto left"_s});
        QVERIFY(!tableHtml(table).contains(QChar(0x202E)));
        QVERIFY(!tabbedText(table).contains(QChar(0x202E)));
    }
};

READINESS_TEST(tst_TableText)
#include "tst_TableText.moc"
