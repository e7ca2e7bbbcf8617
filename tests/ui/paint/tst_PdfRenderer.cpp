#include "tests/support/TestMain.h"
#include "tests/ui/paint/PdfInspection.h"
#include "ui/paint/PdfRenderer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

ReportDocument emptyDocument()
{
    return {.title = u"Sign-off report"_s,
            .project = u"Playful Planet"_s,
            .contentHash = u"0123456789abcdef0123"_s,
            .timeText = u"20 Nov 2026, 16:30 CET"_s,
            .createdAt = QDateTime(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC),
            .author = u"Ana Müller"_s,
            .blocks = {}};
}

ReportTable numberedTable(int rows)
{
    ReportTable table{
        {fixedColumn(u"Number"_s, 20), weightedColumn(u"Wording"_s, 3), fixedColumn(u"Standing"_s, 30)}, {}, {}};
    for (int i = 1; i <= rows; ++i)
        table.addRow({u"C-%1"_s.arg(i, 4, 10, QChar(u'0')), u"Wording of item number %1 with a few more words"_s.arg(i),
                      status(u"done"_s, Tone::Go)});
    return table;
}

ReportDocument everyBlock()
{
    ReportDocument document = emptyDocument();
    document.add(ReportCover{u"Go-live sign-off"_s,
                             u"Gate G-003"_s,
                             u"Playful Planet"_s,
                             u"Toys Ltd"_s,
                             {{u"Go-live"_s, u"18 Dec 2026"_s}}});
    document.add(
        ReportDecision{status(u"NO-GO"_s, Tone::NoGo), u"Three criteria fail."_s, {u"Reason one"_s, u"Reason two"_s}});
    document.add(ReportFigures{{{u"71 %"_s, u"ready"_s}, {u"3"_s, u"overdue"_s, Tone::NoGo}}});
    document.add(ReportBars{
        u"By area"_s,
        {{u"Security"_s, 50, status(u"blocked"_s, Tone::NoGo), u"1 of 2"_s, {{1, Tone::Go}, {1, Tone::NoGo}}}},
        {status(u"finished"_s, Tone::Go)}});
    document.heading(1, u"Checklist"_s);
    document.paragraph(u"A paragraph about the sign-off at 0:30 … and Ärger mit Öl."_s);
    document.add(ReportList{{u"First point"_s, u"Second point"_s}, true});
    document.add(ReportFacts{{{u"Zone"_s, u"Europe/Berlin"_s}}});
    document.add(numberedTable(3));
    document.pageBreak();
    document.add(ReportSignatures{{{u"Ana Müller"_s, u"Lead"_s, u"I accept."_s, u"yesterday"_s,
                                    status(u"valid"_s, Tone::Go), u"3f:a1"_s, u"unchanged"_s}},
                                  {{u"Bo Berg"_s, u"Sponsor"_s}, {}}});
    document.add(ReportQrCode{u"readiness:0123"_s, u"Check it"_s});
    return document;
}

QList<QString> wordsOf(const QString& text)
{
    static const QRegularExpression white(u"\\s+"_s);
    return text.split(white, Qt::SkipEmptyParts);
}

} // namespace

class tst_PdfRenderer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBlockCanBeReadInTheText()
    {
        const PdfInspection pdf(everyBlock());
        QVERIFY(pdf.isWritten());
        const QString text = pdf.text();
        for (const auto& word :
             {u"Go-live sign-off"_s, u"Gate G-003"_s, u"Toys Ltd"_s,     u"18 Dec 2026"_s,   u"NO-GO"_s,
              u"Reason two"_s,       u"71 %"_s,       u"overdue"_s,      u"By area"_s,       u"50 %"_s,
              u"1 of 2"_s,           u"finished"_s,   u"Second point"_s, u"Europe/Berlin"_s, u"C-0003"_s,
              u"Ana Müller"_s,       u"I accept."_s,  u"valid"_s,        u"Key 3f:a1"_s,     u"unchanged"_s,
              u"Bo Berg"_s,          u"Sponsor"_s,    u"Signature"_s,    u"Date"_s,          u"Check it"_s,
              u"readiness:0123"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void textIsSearchableAsItIsWritten_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto& word : {u"sign-off"_s, u"0:30"_s, u"office"_s, u"fluffiest"_s, u"Ärger"_s, u"Größe"_s, u"…"_s,
                                 u"–"_s, u"“quoted”"_s, u"→"_s, u"≥"_s, u"Ελλάδα"_s, u"Киев"_s, u"10:00–12:00"_s,
                                 u"e@mail.example"_s, u"1/2"_s, u"€"_s})
            QTest::newRow(qPrintable(word)) << word;
    }
    void textIsSearchableAsItIsWritten()
    {
        QFETCH(QString, word);
        ReportDocument document = emptyDocument();
        const QString shown = u"a"_s + word + u"z"_s; // beside letters, so that a reader's own spacing does not matter
        document.heading(1, u"H"_s + shown);
        document.paragraph(u"P"_s + shown);
        document.add(ReportTable{{weightedColumn(u"X"_s, 1, ColumnStyle::Strong)}, {{{u"T"_s + shown}}}, {}});
        const QString text = PdfInspection(document).text();
        for (const auto& before : {u"H"_s, u"P"_s, u"T"_s})
            QVERIFY2(text.contains(before + shown), qPrintable(text));
    }

    void latinWordsBesideAnotherScriptStaySearchable()
    {
        ReportDocument document = emptyDocument();
        document.paragraph(u"sign-off office נסיון fluffiest 0:30"_s);
        const QString text = PdfInspection(document).text();
        for (const auto& word : {u"sign-off"_s, u"office"_s, u"fluffiest"_s, u"0:30"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void allFontsAreEmbedded()
    {
        const PdfInspection pdf(everyBlock());
        const QStringList lines = pdf.output(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            QVERIFY2(line.startsWith(u"Inter"_s), qPrintable(line));
            QVERIFY2(QRegularExpression(u"Identity-H\\s+yes"_s).match(line).hasMatch(), qPrintable(line));
        }
    }

    void theFileDeclaresPdfAAndItsOwnTime()
    {
        const PdfInspection pdf(everyBlock());
        const QString info = pdf.output(u"pdfinfo"_s, {u"-isodates"_s, pdf.path()});
        QVERIFY2(info.contains(u"Sign-off report – Playful Planet"_s), qPrintable(info));
        QVERIFY2(info.contains(u"2026-11-20T15:30:00"_s), qPrintable(info));
        const QString metadata = pdf.output(u"pdfinfo"_s, {u"-meta"_s, pdf.path()});
        QVERIFY(metadata.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
        QVERIFY(metadata.contains(u"2026-11-20T15:30:00+00:00"_s));
        pdf.output(u"qpdf"_s, {u"--check"_s, pdf.path()});
    }

    void everyPageHasItsNumberHashAndTime()
    {
        ReportDocument document = emptyDocument();
        document.add(numberedTable(120));
        const PdfInspection pdf(document);
        QVERIFY(pdf.pages() >= 3);
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pdf.pages())));
            QVERIFY(text.contains(u"Content 0123456789ab "_s));
            QVERIFY(text.contains(u"20 Nov 2026, 16:30 CET"_s));
            QVERIFY(text.contains(u"Playful Planet"_s));
        }
    }

    void theCoverHasNoHeader()
    {
        ReportDocument document = emptyDocument();
        document.add(ReportCover{u"Cover"_s, {}, {}, {}, {}});
        document.add(numberedTable(100));
        const PdfInspection pdf(document);
        QVERIFY(!pdf.text(1).contains(u"Sign-off report"_s));
        QVERIFY(pdf.text(2).contains(u"Sign-off report"_s));
    }

    void tableHeadingsAreRepeatedOnEveryPage()
    {
        ReportDocument document = emptyDocument();
        document.add(numberedTable(150));
        const PdfInspection pdf(document);
        for (int page = 1; page <= pdf.pages(); ++page)
            QCOMPARE(pdf.text(page).count(u"Standing"_s), 1);
    }

    void noRowIsLostOrRepeated()
    {
        ReportDocument document = emptyDocument();
        const ReportTable table = numberedTable(300);
        document.add(table);
        const QString text = PdfInspection(document).text();
        for (const ReportRow& row : table.rows)
            QCOMPARE(text.count(row.cells[0].text), 1);
    }

    void everyWordOfEveryCellIsThere()
    {
        ReportDocument document = emptyDocument();
        ReportTable table{
            {fixedColumn(u"A"_s, 15), weightedColumn(u"B"_s, 1), weightedColumn(u"C"_s, 2), numberColumn(u"D"_s, 12)},
            {},
            {}};
        QStringList texts;
        for (int i = 0; i < 60; ++i) {
            QStringList cells;
            for (int c = 0; c < 4; ++c)
                cells.append(u"w%1x%2 "_s.arg(i).arg(c).repeated(1 + (i * 7 + c * 5) % 23)
                             + u"end%1y%2"_s.arg(i).arg(c));
            table.addRow({cells[0], {cells[1], u"note%1"_s.arg(i)}, cells[2], cells[3], u"surplus%1"_s.arg(i)});
            texts += cells;
            texts += {u"note%1"_s.arg(i), u"surplus%1"_s.arg(i)};
        }
        document.add(table);
        const QString letters = PdfInspection(document).letters();
        for (const QString& text : texts)
            for (const QString& word : wordsOf(text))
                QVERIFY2(letters.count(word) >= 1, qPrintable(word));
    }

    void aGroupTitleStaysWithItsFirstRowAndIsRepeatedWhereItGoesOn()
    {
        ReportDocument document = emptyDocument();
        ReportTable table = numberedTable(0);
        for (int group = 0; group < 40; ++group) {
            table.addGroup(u"Group<%1>"_s.arg(group), u"some"_s);
            for (int i = 0; i < 1 + group % 7; ++i)
                table.addRow({u"R%1.%2"_s.arg(group).arg(i), u"x"_s, u"y"_s});
        }
        document.add(table);
        const PdfInspection pdf(document);
        QVERIFY(pdf.pages() > 2);
        int continued = 0;
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            for (int group = 0; group < 40; ++group) {
                const bool hasTitle = text.contains(u"Group<%1>"_s.arg(group));
                QCOMPARE(hasTitle, text.contains(u"R%1."_s.arg(group)));
            }
            continued += int(text.count(u"(continued)"_s));
        }
        QVERIFY(continued > 0);
    }

    void aHeadingIsNeverTheLastLineOfAPage()
    {
        for (int filler = 40; filler < 62; ++filler) {
            ReportDocument document = emptyDocument();
            for (int i = 0; i < filler; ++i)
                document.add(ReportFacts{{{u"f"_s, u"g"_s}}});
            document.heading(2, u"Stranded"_s);
            document.paragraph(u"Follower"_s);
            const PdfInspection pdf(document);
            for (int page = 1; page <= pdf.pages(); ++page)
                QCOMPARE(pdf.text(page).contains(u"Stranded"_s), pdf.text(page).contains(u"Follower"_s));
        }
    }

    void aLeadStaysWithTheTableThatItSpeaksOf()
    {
        for (int filler = 40; filler < 62; ++filler) {
            ReportDocument document = emptyDocument();
            for (int i = 0; i < filler; ++i)
                document.add(ReportFacts{{{u"f"_s, u"g"_s}}});
            document.lead(u"Leading"_s);
            document.add(numberedTable(1));
            const PdfInspection pdf(document);
            for (int page = 1; page <= pdf.pages(); ++page)
                QCOMPARE(pdf.text(page).contains(u"Leading"_s), pdf.text(page).contains(u"C-0001"_s));
        }
    }

    void aRowTallerThanAPageGoesOnOverPages()
    {
        ReportDocument document = emptyDocument();
        ReportTable table = numberedTable(2);
        QString tall;
        for (int i = 0; i < 900; ++i)
            tall += u"word%1 "_s.arg(i);
        table.addRow({u"tall"_s, {tall, u"after the tall one"_s}, status(u"done"_s, Tone::Go)});
        table.addRow({u"last"_s, u"row"_s, u"x"_s});
        document.add(table);
        const PdfInspection pdf(document);
        QVERIFY(pdf.pages() >= 2);
        const QString letters = pdf.letters();
        for (int i = 0; i < 900; ++i)
            QVERIFY2(letters.contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(pdf.text().contains(u"after the tall one"_s));
        for (int page = 1; page <= pdf.pages(); ++page)
            QVERIFY(pdf.text(page).contains(u"Standing"_s));
        QVERIFY2(pdf.text(1).contains(u"word20"_s), "a tall row starts where there is room");
    }

    void aLongWordIsBrokenAndNothingLeavesThePaper()
    {
        ReportDocument document = emptyDocument();
        const QString word = u"begin"_s + QString(3000, u'm') + u"finish"_s;
        document.paragraph(word);
        document.heading(1, word);
        ReportTable table = numberedTable(0);
        table.addRow({word, word, word});
        document.add(table);
        const PdfInspection pdf(document);
        QCOMPARE(pdf.letters().count(u'm') >= 5 * 3000, true);
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QImage image = pdf.image(page);
            const int margin = image.width() * 16 / 210;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < margin; ++x) {
                    QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
                    QCOMPARE(image.pixel(image.width() - 1 - x, y), qRgb(255, 255, 255));
                }
        }
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const Result<QByteArray> first = PdfRenderer(everyBlock()).render();
        const Result<QByteArray> second = PdfRenderer(everyBlock()).render();
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void theSameDocumentLooksTheSame()
    {
        const PdfInspection first(everyBlock());
        const PdfInspection second(everyBlock());
        QCOMPARE(first.text(), second.text());
        for (int page = 1; page <= first.pages(); ++page)
            QCOMPARE(first.image(page), second.image(page));
    }

    void anotherDocumentHasAnotherIdentifier()
    {
        ReportDocument other = everyBlock();
        other.contentHash = u"ffff"_s;
        const auto idOf = [](const ReportDocument& document) {
            const QByteArray pdf = PdfRenderer(document).render().value();
            return pdf.mid(pdf.lastIndexOf("/ID [ <"), 40);
        };
        QCOMPARE(idOf(everyBlock()).size(), 40);
        QVERIFY(idOf(everyBlock()) != idOf(other));
    }

    void letterPaperIsLetterPaper()
    {
        const PdfInspection a4(everyBlock());
        const PdfInspection letter(everyBlock(), {PaperSize::Letter, {}});
        QVERIFY(a4.output(u"pdfinfo"_s, {a4.path()}).contains(u"595 x 842"_s));
        QVERIFY(letter.output(u"pdfinfo"_s, {letter.path()}).contains(u"612 x 792"_s));
        QVERIFY(letter.text().contains(u"C-0003"_s));
    }

    void anEmptyDocumentIsOnePage()
    {
        const PdfInspection pdf(emptyDocument());
        QCOMPARE(pdf.pages(), 1);
        QVERIFY(pdf.text().contains(u"Page 1 of 1"_s));
    }

    void anEmptyTableSaysSo()
    {
        ReportDocument document = emptyDocument();
        document.add(ReportTable{{weightedColumn(u"Heading"_s, 1)}, {}, u"Nothing is waived."_s});
        const QString text = PdfInspection(document).text();
        QVERIFY(text.contains(u"Nothing is waived."_s));
        QVERIFY(!text.contains(u"Heading"_s));
    }

    void aPageBreakStartsAPage()
    {
        ReportDocument document = emptyDocument();
        document.pageBreak();
        document.paragraph(u"one"_s);
        document.pageBreak();
        document.pageBreak();
        document.paragraph(u"two"_s);
        const PdfInspection pdf(document);
        QCOMPARE(pdf.pages(), 2);
        QVERIFY(pdf.text(2).contains(u"two"_s));
    }

    void progressIsToldForEachPageAndMayCancel()
    {
        ReportDocument document = emptyDocument();
        document.add(numberedTable(200));
        QList<int> pages;
        const PdfInspection pdf(document, {PaperSize::A4, [&](int page, int) {
                                               pages.append(page);
                                               return true;
                                           }});
        QCOMPARE(pages.size(), pdf.pages());
        QCOMPARE(pages.last(), pdf.pages());

        QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto result = PdfRenderer(document, {PaperSize::A4, [](int page, int) { return page < 2; }}).write(path);
        QVERIFY(!result);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept.pdf"_s});
    }

    void aFailureIsOneSentenceWithThePath()
    {
        const auto result = PdfRenderer(emptyDocument()).write(u"/nowhere/at/all/report.pdf"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::System);
        QVERIFY(result.error().text.contains(u"/nowhere/at/all/report.pdf"_s));
        QVERIFY(!result.error().text.contains(u'\n'));
    }
};

READINESS_TEST(tst_PdfRenderer)
#include "tst_PdfRenderer.moc"
