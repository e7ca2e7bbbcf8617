#include "core/report/TextReport.h"
#include "tests/support/TestMain.h"
#include "tests/ui/paint/PdfInspection.h"
#include "ui/paint/PdfRenderer.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

ReportDocument everywhere(const QString& text)
{
    ReportDocument document{.title = text,
                            .project = text,
                            .contentHash = text,
                            .timeText = text,
                            .createdAt = {},
                            .author = text,
                            .blocks = {}};
    document.add(ReportCover{text, text, text, text, {{text, text}}});
    document.add(ReportDecision{{text, Tone::NoGo, StatusGlyph::Octagon}, text, {text, text}});
    document.add(ReportFigures{{{text, text}}});
    document.add(ReportBars{text,
                            {{text,
                              1e300,
                              {text, Tone::Go, StatusGlyph::Check},
                              text,
                              {{-1, Tone::Go}, {qQNaN(), Tone::NoGo}, {qInf(), Tone::Go}}}},
                            {{text, Tone::Go, StatusGlyph::Check}}});
    document.add(ReportMatrix{
        text, text, text, {text, text}, {text}, {{text, Tone::NoGo, true}}, {{0, 3, {text, text}}, {7, -5, {text}}}});
    for (int level = -1; level < 5; ++level)
        document.heading(level, text);
    document.paragraph(text);
    document.add(ReportList{{text}, true});
    document.add(ReportFacts{{{text, text}}});
    auto& table = document.add(
        ReportTable{{weightedColumn(text, qQNaN()), fixedColumn(text, 900), weightedColumn(text, -4)}, {}, text});
    table.addGroup(text, text);
    table.addRow({{text, text}, text, text, text});
    document.add(ReportTable{{}, {{{text, text}}}, {}});
    document.add(
        ReportSignatures{{{text, text, text, text, {text, Tone::Go, StatusGlyph::Check}, text, text}}, {{text, text}}});
    document.add(ReportQrCode{text, text});
    return document;
}

} // namespace

class tst_HostileReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextRendersEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        QString controls;
        for (char16_t c = 0; c < 0x20; ++c)
            controls += QChar(c);
        QString surrogates;
        for (char16_t c : {0xD800, 0xDBFF, 0xD801, 0xDC00, 0xDC01, 0xDFFF, 0xDFFE, 0xD900})
            surrogates += QChar(c);
        QTest::newRow("controls") << controls;
        QTest::newRow("lone surrogates") << surrogates;
        QTest::newRow("overrides") << u"\u202Etxt.exe\u202C \u2067abc\u2069 \u2066"_s;
        QTest::newRow("markup")
            << u"<img src=\"file:///etc/passwd\"><script>x</script> ![a](file:///b) &lt; %1 %s %n"_s;
        QTest::newRow("arabic and hebrew") << u"مرحبا بالعالم abc שלום 123 "_s.repeated(20);
        QTest::newRow("devanagari and cjk") << u"क्षत्रिय 上线检查清单 さようなら 안녕"_s.repeated(5);
        QTest::newRow("emoji")
            << QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA").repeated(10);
        QTest::newRow("stacked marks") << u"a"_s + QString(4000, QChar(0x0301));
        QTest::newRow("long word") << QString(3'000, u'W');
        QTest::newRow("many lines") << u"x\n"_s.repeated(100);
        QTest::newRow("spaces") << QString(5'000, u' ');
        QTest::newRow("no-break spaces") << QString(5'000, QChar(0x00A0));
        QTest::newRow("private use and noncharacters") << u"\uE000\uF8FF\uFFFE\uFFFF\uFDD0"_s;
        QTest::newRow("format characters") << u"\u200B\u200C\u200D\u200E\u200F\u00AD\uFEFF\u061C\u180E"_s;
        QTest::newRow("empty") << QString();
    }
    void anyTextRendersEverywhere()
    {
        QFETCH(QString, text);
        const ReportDocument document = everywhere(text);
        const PdfInspection pdf(document);
        QVERIFY(pdf.isWritten());
        QVERIFY(pdf.text(1).contains(u"Page 1 of %1"_s.arg(pdf.pages())));
        QVERIFY(!textReport(document).isEmpty());
    }

    void markupIsPrintedNotInterpreted()
    {
        const QString text = u"<img src=\"file:///etc/passwd\"> **b** &lt;"_s;
        ReportDocument document{
            .title = {}, .project = {}, .contentHash = {}, .timeText = {}, .createdAt = {}, .author = {}, .blocks = {}};
        document.paragraph(text);
        const PdfInspection pdf(document);
        QVERIFY2(pdf.text().contains(text), qPrintable(pdf.text()));
        QVERIFY(pdf.output(u"pdfimages"_s, {u"-list"_s, pdf.path()}).count(u'\n') <= 2);
    }

    void aWordOfAHundredThousandLettersIsComplete_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("latin") << u"W"_s;
        QTest::newRow("arabic") << u"ب"_s;
    }
    void aWordOfAHundredThousandLettersIsComplete()
    {
        QFETCH(QString, letter);
        ReportDocument document{
            .title = {}, .project = {}, .contentHash = {}, .timeText = {}, .createdAt = {}, .author = {}, .blocks = {}};
        auto& table = document.add(ReportTable{{weightedColumn(u"A"_s, 1), fixedColumn(u"B"_s, 40)}, {}, {}});
        table.addRow({letter.repeated(100'000), u"beside"_s});
        const PdfInspection pdf(document);
        QVERIFY(pdf.pages() > 10);
        QVERIFY(pdf.letters().normalized(QString::NormalizationForm_KC).count(letter) >= 100'000);
    }

    void charactersWithoutAFontAreNamedAndLeaveAMark()
    {
        ReportDocument document{
            .title = {}, .project = {}, .contentHash = {}, .timeText = {}, .createdAt = {}, .author = {}, .blocks = {}};
        document.paragraph(u"plain"_s);
        QCOMPARE(PdfInspection(document).missingCharacters(), QString());
        const QString unknown(QChar(0xE123)); // for private use: means nothing to anybody else
        document.paragraph(u"before"_s + unknown + u"after"_s + unknown);
        const PdfInspection pdf(document);
        QCOMPARE(pdf.missingCharacters(), unknown);
        QVERIFY2(pdf.text().contains(u"before\uFFFDafter\uFFFD"_s), qPrintable(pdf.text()));
    }
};

READINESS_TEST(tst_HostileReport)
#include "tst_HostileReport.moc"
