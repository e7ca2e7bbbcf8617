#include "core/exchange/Csv.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/KindGuess.h"
#include "core/exchange/ListOutline.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// What is seen of a list before anybody has said how it is read.
class tst_ListOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundBelowATitle()
    {
        const auto outline = outlineOf("Open points of the shop\n\nAufgabe,Wer,Zustand\nTest,Anna,offen\n");
        QCOMPARE(outline.headerRow, 3);
        QCOMPARE(headers(outline), (QStringList{u"Aufgabe"_s, u"Wer"_s, u"Zustand"_s}));
        QCOMPARE(outline.columns.front().samples, QStringList{u"Test"_s});
    }

    void headersThatNobodyKnowsAreFoundByBeingFull()
    {
        const auto outline = outlineOf("A note\nAlpha,Beta,Gamma\n1,2,3\n");
        QCOMPARE(headers(outline), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    }

    void theRowThatIsSaidCounts()
    {
        Mapping mapping;
        mapping.headerRow = 2;
        QCOMPARE(headers(outlineOf("Title,Owner\nOne,Two\n", mapping)), (QStringList{u"One"_s, u"Two"_s}));
        mapping.headerRow = 9;
        QCOMPARE(outlineOf("Title,Owner\nOne,Two\n", mapping).columns.size(), std::size_t(0));
    }

    void samplesAreDifferentValues()
    {
        const auto outline = outlineOf("Title\nA\nA\n\nB\nC\nD\n");
        QCOMPARE(outline.columns.front().samples, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void anEmptyFileHasNoColumns()
    {
        QCOMPARE(outlineOf("").columns.size(), std::size_t(0));
        QCOMPARE(guessedType(Workbook()), nullptr);
    }

    void wordsThatCannotBeTakenComeFirst()
    {
        const auto words = wordsOfStatus("Title,Status\nA,Done\nB,offen\nC,offen\nD,\n");
        QCOMPARE(words.size(), std::size_t(2));
        QCOMPARE(words[0].text, u"offen"_s);
        QCOMPARE(words[0].rows, 2);
        QVERIFY(!words[0].meaning);
        QCOMPARE(words[1].meaning, u"Done"_s);
    }

    void aTranslationGivesAWordItsMeaning()
    {
        Mapping mapping;
        mapping.values[u"status"_s][u"offen"_s] = u"not_started"_s;
        QCOMPARE(wordsOfStatus("Title,Status\nA,Offen\n", mapping).front().meaning, u"Not started"_s);
    }

    /// Whatever is offered as a meaning, the reader takes it for just that.
    void everyOfferedMeaningIsUnderstood()
    {
        ProjectBuilder project;
        project.person(u"Anna"_s);
        const SnapshotPtr snapshot = project.build();
        int tried = 0;
        for (const RecordType* type : importableTypes()) {
            for (const Field& field : type->fields) {
                for (const WordChoice& choice :
                     isExchanged(field) ? wordChoices(snapshot, field) : std::vector<WordChoice>()) {
                    Mapping mapping;
                    mapping.values[QString::fromLatin1(field.key)][u"xyz"_s] = choice.mapped;
                    CellReader reader(snapshot, mapping, nullptr);
                    const auto value = reader.read(field, {u"xyz"_s, CellType::Text});
                    QVERIFY2(value, qPrintable(value ? QString() : value.error().text));
                    QCOMPARE(reader.cells().cellOf(field, value->value).text, choice.shown);
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 50);
    }

    void theKindIsGuessedByCodesAndHeaders_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("kind");
        QTest::newRow("tasks") << QByteArray("Aufgabe,Verantwortlich,Fällig\nA,B,1.3.2027\n") << u"checklist_item"_s;
        QTest::newRow("people") << QByteArray("Name,Mail,Organisation\nAnna,a@example.com,Us\n") << u"person"_s;
        QTest::newRow("codes") << QByteArray("Code,Title\nG-001,Shop\n") << u"gate"_s;
    }

    void theKindIsGuessedByCodesAndHeaders()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, kind);
        const RecordType* type = guessedType(*readTable(list));
        QVERIFY(type);
        QCOMPARE(QString::fromLatin1(type->key), kind);
    }

    void aWorkbookOfOursSaysItsKind()
    {
        ProjectBuilder project;
        project.gate(u"Cutover"_s);
        const SnapshotPtr snapshot = project.build();
        const ExportTable table = exportTable(snapshot, recordType(RecordKind::Gate), snapshot->all(RecordKind::Gate));
        QCOMPARE(guessedType(*readTable(*xlsxOf(table, at(u"2027-02-01T10:00:00Z")))), &recordType(RecordKind::Gate));
    }

private:
    static const RecordType& items() { return recordType(RecordKind::ChecklistItem); }
    ListOutline outlineOf(const QByteArray& list, const Mapping& mapping = {})
    {
        m_workbook = *readTable(list);
        return ListOutline::of(m_workbook, items(), mapping);
    }
    static QStringList headers(const ListOutline& outline)
    {
        QStringList headers;
        for (const ListColumn& column : outline.columns)
            headers += column.header;
        return headers;
    }
    std::vector<ListWord> wordsOfStatus(const QByteArray& list, const Mapping& mapping = {})
    {
        const ListOutline outline = outlineOf(list, mapping);
        return wordsOf(ProjectBuilder().build(), outline, outline.columns[1], *items().field(u"status"_s), mapping);
    }

    Workbook m_workbook;
};

READINESS_TEST(tst_ListOutline)
#include "tst_ListOutline.moc"
