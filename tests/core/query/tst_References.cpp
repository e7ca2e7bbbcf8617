#include "core/query/References.h"
#include "tests/core/query/SampleProject.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_References : public QObject {
    Q_OBJECT

    const SampleProject m_sample = sampleProject();

    RecordId found(const QString& text, std::optional<RecordKind> expected = {}) const
    {
        const auto result = resolveReference(*m_sample.snapshot, text, expected);
        return result ? result->record->id : RecordId();
    }

    QString errorOf(const QString& text, std::optional<RecordKind> expected = {}) const
    {
        const auto result = resolveReference(*m_sample.snapshot, text, expected);
        if (result || result.error().kind != ErrorKind::Usage)
            return {};
        return result.error().text;
    }

private Q_SLOTS:
    void codesAreReadInAnyCaseAndWithoutLeadingZeros()
    {
        for (const QString& text : {u"C-001"_s, u"c-1"_s, u"C-1"_s, u" C-0000001 "_s})
            QCOMPARE(found(text), m_sample.load);
        QCOMPARE(found(u"p-2"_s), m_sample.omar);
    }

    void aRecordIsShownByItsCode()
    {
        QCOMPARE(displayRef(*m_sample.snapshot, RecordKind::ChecklistItem, m_sample.item(m_sample.load)), u"C-001"_s);
    }

    void aSharedNumberIsShownWithDigitsOfTheId()
    {
        QCOMPARE(displayRef(*m_sample.snapshot, RecordKind::ChecklistItem, m_sample.item(m_sample.interfaces)),
                 u"C-012-7f3a"_s);
        QCOMPARE(displayRef(*m_sample.snapshot, RecordKind::ChecklistItem, m_sample.item(m_sample.rehearse)),
                 u"C-012-91bc"_s);
    }

    void aRecordWithoutNumberIsShownByItsId()
    {
        Comment comment;
        comment.id = idOf(0xabcdef, 5);
        QCOMPARE(displayRef(*m_sample.snapshot, RecordKind::Comment, comment), comment.id.toHex());
    }

    void whatIsShownIsFoundAgain()
    {
        int checked = 0;
        for (const RecordType* type : recordTypes()) {
            if (!type->isListed)
                continue;
            for (const Record* record : m_sample.snapshot->all(type->kind)) {
                QCOMPARE(found(displayRef(*m_sample.snapshot, type->kind, *record)), record->id);
                QCOMPARE(found(record->id.toHex()), record->id);
                ++checked;
            }
        }
        QVERIFY(checked > 8);
    }

    void aSharedNumberAloneIsAmbiguousAndNamesBoth()
    {
        const QString error = errorOf(u"C-12"_s);
        QVERIFY2(error.contains(u"C-012-7f3a “Freeze interfaces”"), qPrintable(error));
        QVERIFY2(error.contains(u"C-012-91bc “Rehearse cutover”"), qPrintable(error));
        QCOMPARE(found(u"c-12-7F3A"_s), m_sample.interfaces);
    }

    void digitsOfAnotherIdFindNothing()
    {
        QVERIFY(errorOf(u"C-001-7f3a"_s).contains(u"no checklist item “C-001-7f3a”"));
    }

    void exactNamesComeBeforeFoldedOnes()
    {
        QCOMPARE(found(u"Jana Novák"_s), m_sample.jana);
        QCOMPARE(found(u"jana novak"_s), m_sample.jana2);
        QCOMPARE(found(u"OMAR"_s), m_sample.omar);
    }

    void aNameThatFoldsToSeveralIsAmbiguous()
    {
        const QString error = errorOf(u"JANA NOVAK"_s, RecordKind::Person);
        QVERIFY2(error.contains(u"P-001") && error.contains(u"P-003"), qPrintable(error));
    }

    void scopeFactsAreFoundByTheirKey() { QVERIFY(!found(u"integrations"_s, RecordKind::ScopeFact).isNull()); }

    void anotherKindIsRefused()
    {
        const QString error = errorOf(u"C-001"_s, RecordKind::Person);
        QVERIFY2(error.contains(u"“C-001” is a checklist item") && error.contains(u"people"), qPrintable(error));
        QVERIFY(errorOf(m_sample.load.toHex(), RecordKind::Person).contains(u"is a checklist item"));
        QVERIFY(errorOf(u"AR-001"_s, RecordKind::Person).contains(u"is an area"));
    }

    void namesOfOtherKindsDoNotCount()
    {
        QVERIFY(errorOf(u"Data migration"_s, RecordKind::Person).contains(u"no person “Data migration”"));
    }

    void unknownTextsSayWhatToGive()
    {
        for (const QString& text : {u"C-999"_s, u"nobody"_s, u"Q-001"_s, u"00000000000000000000000000000000"_s,
                                    u"ffffffffffffffffffffffffffffffff"_s, u"C-99999999999"_s})
            QVERIFY2(errorOf(text).contains(u"the exact name, or the id"), qPrintable(text));
        QVERIFY(errorOf(u"  "_s).contains(u"empty"));
    }

    void longAndSteeringTextsDoNotReachTheSentence()
    {
        const QString error = errorOf(u"\u202e\n"_s + QString(5000, u'x'));
        QVERIFY(error.size() < 300);
        QVERIFY(!error.contains(u'\n') && !error.contains(QChar(0x202e)));
    }
};

READINESS_TEST(tst_References)
#include "tst_References.moc"
